"""Who holds something, alone or together with its subject (甲与乙在某地举办…), who leads it, and whose officers speak
there."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.body import is_clause
from services.extractor.finders.campaigns import acting_places
from services.extractor.finders.fillers import Filler, nominals, persons, places
from services.extractor.finders.groups import groups
from services.extractor.finders.somebody import PEOPLE, ZONES
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

HOLDS = """
    举办 召开 举行 主办 联合举办 共同举办 联合主办 共同主办 联合召开 共同召开 联合举行 共同举行 联合组织召开
    承办 联合承办 合办 合办了 联办
    举办了 召开了 举行了 开展 联合开展 共同开展 联合组织 启动 联合启动 共同启动 发起 联合发起 共同发起 组织开展
"""
"""Verbs of those who hold something."""
_TALKS = re.compile(
    r"[^，。；]{0,30}?(?:(?:会谈|会晤|座谈|磋商|洽谈|对话|谈判|会商|对接|交流)(?![大]?会|活动)|合作(?!论坛|大会|发展))"
)


def hosts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that hold or do it; where persons are named, no body is meant, nor who made what it is about
    (由某院起草的标准宣贯会)."""
    if _made_it(reading, phrase) or persons(reading, phrase):
        return []
    if _TOWN_ITSELF.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    return bodies(reading, phrase) or [f for f in places(reading, phrase) if reading.text.endswith(ZONES, *f.phrase)]


_TOWN_ITSELF = re.compile("该[镇乡]")
"""该镇(召开会议): a town holds things by this word as by its name (石桥镇)."""


def _made_it(reading: Reading, phrase: Phrase) -> bool:
    return reading.text.endswith("由", 0, phrase.start) and _MADE.match(reading.text, phrase.end) is not None


_MADE = re.compile(
    "(?:牵头|主导|联合|共同|自主|独立)?(?:起草|制定|制订|编制|编写|研制|研发|修订|建设|承建|投资|出品|拍摄)(?:完成)?的"
)


def holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that hold it; behind 由 also whoever is named there (由某某主办)."""
    found = hosts(reading, phrase)
    if found or not reading.text.endswith("由", 0, phrase.start):
        return found
    otherwise = persons(reading, phrase) or chairs(reading, phrase) or _made_it(reading, phrase)
    return [] if otherwise else nominals(reading, phrase)


def chairs(reading: Reading, phrase: Phrase) -> bool:
    """由|院士李明|主持的沙龙(在某地举行): whoever stands there only leads what is held."""
    return reading.text.startswith(_CHAIRED, phrase.end)


_CHAIRED = ("主持", "共同主持", "联合主持", "轮流主持")


def joint_holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies behind 与: they hold it too, unless it is a talk with them (与某局举行会谈); people only come."""
    if _TALKS.match(reading.text, phrase.end):
        return []
    return [f for f in holders(reading, phrase) if not reading.say(f.phrase).endswith(PEOPLE)]


def joint_strangers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """云海传媒联合某大学举办, 由某集团和某市共办: firms that no list knows, and places, beside whom they hold it."""
    if reading.text.startswith("组成", phrase.end):
        return []  # 由公安、城管|组成的执法队伍
    members = split_list(reading, phrase, commas=False)
    strangers = [m for m in members if not reading.mentions.within(*m, *_KNOWN)]
    if not strangers or _TALKS.match(reading.text, phrase.end) or "了" in reading.say(phrase):
        return []  # 某局悬挂了标语、宣传画，开展宣传
    if reading.mentions.within(*strangers[-1], Kind.QUANTITY) or _GEAR.search(reading.text, *strangers[-1]):
        return []  # 救援队携8辆救援车及相关装备
    if any(is_clause(reading, member) for member in members):
        return []  # 某局明确目标、做好发动，开展…: what it does, not with whom
    if len(strangers) == len(members) and not (
        _acts_with_others(reading, phrase.end) or _is_town_beside_town(reading, phrase)
    ):
        return []
    return [f for m in strangers for f in acting_places(reading, m) or firm(reading, m)]


_GEAR = re.compile("(?:装备|设备|器材|物资|车辆|仪器)$")


def _acts_with_others(reading: Reading, end: int) -> bool:
    """Whether those who end there act jointly with others: 联合 says so, 与 only with a body behind it."""
    joint = _WITH.match(reading.text, end)
    if joint is None or joint["acts"]:
        return joint is not None
    return bool(reading.mentions.within(joint.end(), joint.end() + _LIST, Kind.ORGANIZATION))


def _is_town_beside_town(reading: Reading, phrase: Phrase) -> bool:
    """甲市与乙市召开座谈会: each of two towns, by what stands before or behind its 与."""
    if reading.text[phrase.end : phrase.end + 1] in _JOINTS:
        return reading.mentions.starting(phrase.end + 1, Kind.PLACE) and acting_places(reading, phrase) != []
    before = reading.mentions.before(phrase.start, Kind.PLACE)
    beside = before is not None and before.end == phrase.start - 1 and reading.text.startswith(_JOINTS, before.end)
    return beside and acting_places(reading, phrase) != []


_JOINTS = ("与", "同", "和")


def firm(reading: Reading, member: Phrase) -> list[Filler]:
    """Words that may be a firm's name: neither of a thing nor of a time or a scene."""
    said = reading.say(member)
    return [Filler(member)] if _NAME.fullmatch(said) and not said.endswith(_NO_FIRM) else []


_KNOWN = (Kind.ORGANIZATION, Kind.GROUP, Kind.PERSON, Kind.TIME, Kind.QUANTITY, Kind.EVENT_NAME, Kind.DOCUMENT)
_WITH = re.compile(r"[^，。；]{0,16}?(?P<acts>联合|携手|会同|联手)(?![举主承召开组发启推会])|[与同和]")
_LIST = 30
"""So far on a body may stand in the list behind 与."""
_NAME = re.compile(r"[\u4e00-\u9fffA-Za-z·\d]{3,12}")
_NO_FIRM = (
    "活动", "会", "节", "赛", "周", "季", "年", "月", "日", "讲座", "培训", "论坛", "仪式", "典礼", "工作", "行动",
    "项目", "课程", "展", "展览", "班", "宣传", "演练", "演出", "业", "广场", "公园", "长", "主任", "书记", "主席",
    "率队", "带队", "上", "中", "下", "前", "后", "时",
)  # fmt: skip


def unnamed_officers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """市财政局、市采购办负责人(汇报): the bodies whose unnamed officers speak."""
    if not reading.text.endswith(_UNNAMED, *phrase):
        return []
    return [f for f in groups(reading, phrase) if f.mention is not None and f.mention.kind is Kind.ORGANIZATION]


_UNNAMED = (
    "负责人", "负责同志", "领导", "有关同志", "相关同志", "代表", "专家",
)  # fmt: skip


def backers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由甲主办，|乙|指导: who guides or supports it; not 指导|市局|(查处…): who is guided does it."""
    return [] if guided(reading, phrase) or HELPS.match(reading.text, *phrase) else bodies(reading, phrase)


def supporters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由甲牵头、|乙|支持的(夜校): who supports it, named right before that word."""
    return bodies(reading, phrase) if reading.text.startswith("支持", phrase.end) else []


HELPS = re.compile("(?:协助|帮助|督促|配合|做好|推进|推动)")
"""指导|协助地方开展救灾: what is done there beside, by nobody else."""


def guided(reading: Reading, phrase: Phrase) -> list[Filler]:
    """讲解防火知识，并指导|学校|(开展演练): who is guided to do it."""
    if not reading.text.endswith("指导", 0, phrase.start):
        return []
    return bodies(reading, phrase) or groups(reading, phrase)


def guiding(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|省局|指导市局(查处…): who stands right before the verb that brings in who does it."""
    at = phrase.start - len("指导")
    if not reading.text.startswith("指导", at):
        return []
    named = reading.mentions.within(reading.clause_around(at).start, at, Kind.ORGANIZATION)
    return [Filler.of(named[-1])] if named and _LET.fullmatch(reading.text, named[-1].end, at) else []


_LET = re.compile(r"(?:已|依法|及时|统一|全程|专门|立即|第一时间|近日|日前|积极|现场|会商|通过[^，。；]{2,8})*")


def reporters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """区发改局(汇报了情况): the bodies that report; not those who hear reports (专家组听取|汇报)."""
    return [] if reading.text.find("听", phrase.end, phrase.end + _HEARS_SOON) >= 0 else bodies(reading, phrase)


_HEARS_SOON = 16


def guides(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在省局指导下, 在市委的坚强领导和县局支持下: who guides or supports it."""
    told = _GUIDED.search(reading.text, *phrase)
    return bodies(reading, reading.trim(Phrase(phrase.start, told.start()))) if told else []


_GUIDED = re.compile(
    r"的?(?:(?:统一|精心|大力|关心|亲切|坚强|有力|具体|悉心|积极|共同|直接|现场)?(?:指导|支持|帮助|指挥|部署|组织|协调|领导|统筹|推动|牵头|监督|配合|协助)[和与、]?){1,3}之?下$"
)


def moderators(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由|副市长李明|主持的座谈会(召开): who leads it."""
    return persons(reading, phrase) if chairs(reading, phrase) else []


def chairs_talk(reading: Reading, phrase: Phrase) -> list[Filler]:
    """约谈会由|副局长李明|(主持): who leads a talk to those who are called in."""
    begins = reading.clause_around(phrase.start).start
    return persons(reading, phrase) if _TALK.fullmatch(reading.text, begins, phrase.start) else []


_TALK = re.compile(r"[\s　]*(?:本次|此次)?(?:集体|行政|提醒)?(?:约谈|听证)会?议?由")


def leaders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在副市长某某带领下: who leads those who do it."""
    return persons(reading, phrase) if _LED.search(reading.text, *phrase) else []


_LED = re.compile(r"的?(?:亲自|现场)?(?:带领|率领)之?下$")


def heard(reading: Reading, phrase: Phrase) -> list[Filler]:
    """听取基层执法人员和代表的|意见建议, 听取某局等部门|工作汇报: whose words were heard there."""
    words = _WORDS.search(reading.text, *phrase)
    return groups(reading, reading.trim(Phrase(phrase.start, words.start()))) if words else []


_WORDS = re.compile(
    r"(?:的|对[^，。；]{2,30}的|关于[^，。；]{2,30}的)(?:意见|建议|诉求|需求|看法|想法)"
    r"|(?:的|就[^，。；]{2,30}所?作的|关于[^，。；]{2,30}的)?(?:工作|情况|专题|有关|相关|落实|进展|整改)*(?:汇报|介绍|述职|发言)$"
)
