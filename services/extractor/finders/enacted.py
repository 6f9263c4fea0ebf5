"""Papers that come into force, are adopted or passed, and who issues them: bodies, their sessions, officers."""

from __future__ import annotations

import re

from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import (
    Filler,
    employers,
    nominal,
    nominals,
    persons,
    places,
    spanned,
    titled_documents,
)
from services.extractor.finders.papers import ABOUT, KINDS
from services.extractor.finders.whereabouts import is_place
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_APPEARED = re.compile("(?:今[天日]|新近)?(?:出版|发行)的(?=《)")
"""1月1日|出版的|《求是》杂志: when it appeared."""


def publishers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who issues it: bodies; who drew it up (由某院起草的标准) did not. A name that no list knows is one, where it
    stands alone."""
    phrase = reading.behind(phrase, _APPEARED)
    if _DRAWN.match(reading.text, phrase.end) or _DRAWN_UP.search(reading.text, *phrase):
        return []
    for site in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if site.start == phrase.start and _SITE.fullmatch(reading.text, site.end, phrase.end):
            return [Filler.of(site)]
    if _SITTING.match(reading.text, *phrase) and (session := sessions(reading, phrase)):
        return session  # 第十四届全国人大常委会第七次会议
    if found := bodies(reading, phrase):
        return found
    if is_place(reading, phrase):
        return [Filler(phrase, places(reading, phrase)[-1].mention)]  # 深圳出台新规
    if _STATES.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]  # 中美发表联合声明, 两国外长
    if states := _states(reading, phrase):
        return states
    return [Filler(phrase)] if _NAME.fullmatch(reading.say(phrase)) else []


def _states(reading: Reading, phrase: Phrase) -> list[Filler]:
    """中国和哈萨克斯坦: states that issue something together."""
    members = split_list(reading, phrase)
    states = [m for m in members if reading.say(m) == "中国" or is_place(reading, m)]
    return [Filler(m) for m in states] if len(states) == len(members) > 1 else []


def spoken_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """市住建局局长王某发布《…》: the body of the officer who does it, where no body does."""
    if publishers(reading, phrase):
        return []
    return employers(reading, phrase)[:1]


_SITTING = re.compile(
    r"(?:(?:[\u4e00-\u9fff]{2,5})?[省市县区旗州])?第?[一二三四五六七八九十百\d]+届[^，。；]*(?:会议|全会|大会)$"
    r"|[^，。；]{2,16}?(?:第[一二三四五六七八九十百\d]+次)?(?:常务|党组|党委|党委会|常委会)(?:扩大)?会议$"
)
_DRAWN = re.compile(r"(?:起草|牵头|主导|参与|制定|编制|负责|承担|组织)(?:[^，。；《]{0,6}的|参与|负责|承担)")
_DRAWN_UP = re.compile(r"(?:牵头|主导|参与|参加|主持|承担)[^，。；《的]{0,6}的(?=[《\u4e00-\u9fff])")
_NAME = re.compile(r"[A-Z]{2,10}|[\u4e00-\u9fff]{2,8}(?:报|板|社|网|台|方|院|站|业|组|队|联|际|厅|国)")
_STATES = re.compile(
    r"中[美俄法英德日韩朝越印巴欧非泰老柬缅蒙澳新马菲意西加哈吉塔乌沙阿埃南][\u4e00-\u9fff]{0,2}(?:[两三双][国方])?(?:元首|领导人|外长|政府)?"
    r"|[\u4e00-\u9fff]{0,6}[两三四五六七八九十多]国(?:元首|领导人|外长|外交部长|政府|总理)?"
)
_SITE = re.compile(
    r"(?:在|通过)?(?:其|的)?(?:官方|门户|政务)?(?:网站|官网|微博|微信|公众号|微信公众号|客户端|账号|新媒体)上?"
)


def rulers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who gives an order: a body, a person, a state or a city."""
    if _SITTING.match(reading.text, *phrase):
        return sessions(reading, phrase)
    if _HEADS.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    officers = [f for f in persons(reading, phrase) if not _CREW.search(_office_of(f))]
    states = [f for f in places(reading, phrase)[-1:] if reading.say(f.phrase) != "全国"]  # 全国统一的某标准
    return bodies(reading, phrase) or officers or states


_HEADS = re.compile(r"[\u4e00-\u9fff]{0,8}(?:总统|行政长官|特首|司司长|总理|首相|国王|女王|主席|议长|总督)")
"""Heads of state without their name."""


def heads_of_government(reading: Reading, phrase: Phrase) -> list[Filler]:
    """行政长官(公布)施政报告: the office of who issues it, where no name stands."""
    return [Filler(phrase)] if _HEADS.fullmatch(reading.text, *phrase) else []


def _office_of(person: Filler) -> str:
    return person.mention.titles[-1].text if person.mention is not None and person.mention.titles else ""


_CREW = re.compile(r"(?:船|机|舰|艇|站|队|班|连)长|教练|经理")
"""Whose orders are no rules (船长下令放下救助艇)."""


def drawn_up(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is drawn up; 新修订的《条例》 tells of something else."""
    clause = reading.clause_around(phrase.start)
    if reading.text[phrase.start - 1] == "的" or _TALKED_OF.search(reading.text, phrase.start - 8, clause.end):
        return []
    return titled_documents(reading, phrase)


_TALKED_OF = re.compile(
    r"(?:就|围绕)[^，。；《]{2,6}《[^》]*》[^，。；]{0,10}(?:征求|征集|征询|听取|座谈|听证|调研|论证)"
)
"""就修订《规则》征求市场意见: what somebody may say to it is asked, nothing is drawn up yet."""


def drafted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《规范》由某厅提出，某院、某公司等单位(共同起草): the paper that the sentence opens with, also 该标准."""
    opening = _DRAFT.search(reading.text, *phrase)
    if opening is None:
        return []
    return titled_documents(reading, Phrase(*opening.span())) or spanned(
        _REFERRED.search(reading.text, *opening.span())
    )


_DRAFT = re.compile(
    r"(?<![^，。；：\n])[^，。；]{0,8}?(?:《[^》]{2,60}》(?:[（(][^（）()]{1,30}[）)])?|[该本](?:项)?(?:标准|规范|规程))(?=[^，。；]{0,8}由)"
)


_REFERRED = re.compile(
    r"[该本](?:部|项)?(?P<kind>条例|办法|规定|标准|细则|方案|规则|意见|通知|公告|决定|法|规范|规程|指南|规划)"
)


def _told_before(reading: Reading, phrase: Phrase, kind: str) -> list[Filler]:
    """该条例: the paper of that kind told last."""
    start = max(0, phrase.start - _FAR)
    found = titled_documents(reading, Phrase(start, phrase.start))
    return [f for f in found if reading.say(f.phrase).rstrip("》）").endswith(kind)][-1:]


_FAR = 400
"""So many characters back a paper is looked for that is referred to."""


def documents_passed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《条例》已于5月9日由某会议(通过): the paper that the sentence opens with."""
    by = max(reading.text.rfind("由", *phrase), reading.text.rfind("经", *phrase))
    return own_papers(reading, Phrase(phrase.start, by))[:1] if by > phrase.start else []


def own_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents with a title in 《》, those left out that something is done by (根据《…法》的规定)."""
    found = titled_documents(reading, phrase)
    return [
        f for f in found if not _BY_LAW.search(reading.text, max(phrase.start, f.phrase.start - _FAR), f.phrase.start)
    ]


_BY_LAW = re.compile(r"(?:根据|按照|依据|依照|遵照|结合|对照|贯彻|落实)[^，。；\n]{0,60}$")


def named_passed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """意见(由市委、市政府印发), 规划已(经国务院批准): the paper, called by its kind, that the clause opens with."""
    by = max(reading.text.rfind("由", *phrase), reading.text.rfind("经", *phrase))
    start = max((at + 1 for at in reading.marks_within(*phrase)), default=phrase.start)
    if by <= start:
        return []
    return spanned(_PASSED.fullmatch(reading.text, reading.trim(Phrase(start, by)).start, by), "paper")


_PASSED = re.compile(
    r"(?P<paper>(?!本|此|该)[^，。；《》]{0,20}?(?:条例|办法|规定|细则|规划|标准|规范|规程|方案|意见|纲要|目录|公报|决定|名单|章程))"
    r"(?:已|现|也|日前|近日|于[^，。；由经]{2,12})*"
)


_FROM = re.compile(r"起[^，。；]{0,4}$|[年月日][^，。；《》]{0,2}$|^[^，。；]{2,14}[起日]，|之日|[今昨明即][天日]?$")


def dated(reading: Reading, phrase: Phrase) -> bool:
    """What stands before 施行 says from when on."""
    return _FROM.search(reading.say(phrase)) is not None


def in_force(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《条例》自7月1日起施行; “条例”及其细则自颁布之日起施行."""
    if titled := titled_documents(reading, phrase):
        return titled
    referred = _REFERRED.fullmatch(reading.text, *phrase)
    if referred and (before := _told_before(reading, phrase, referred["kind"])):
        return before
    revised = _REVISED.match(reading.text, *phrase)
    phrase = Phrase(revised.end(), phrase.end) if revised else phrase
    return [
        f
        for f in nominals(reading, phrase)
        if reading.say(f.phrase).strip("“”").endswith(_IN_FORCE) and not reading.say(f.phrase).startswith(("本", "此"))
    ]


def issued_in_force(reading: Reading, phrase: Phrase) -> list[Filler]:
    """公布《甲》《乙》，自9月1日起(施行): the papers told right before, where the verb's own clause says but when."""
    mark = reading.text.rfind("，", *phrase)
    if mark < 0 or not _WHEN.fullmatch(reading.text, mark + 1, phrase.end):
        return []
    papers = own_papers(reading, Phrase(phrase.start, mark))
    clause = (
        max(reading.text.rfind(point, phrase.start, papers[-1].phrase.start) for point in "，；：") if papers else 0
    )
    return [f for f in papers if f.phrase.start > clause]


_WHEN = re.compile(
    r"[将并均已也于自从]*(?:[\d年月日今明元旦]+|(?:公布|发布|印发|颁布)之日|即日)(?:起|开始|正式|全面|统一|同步|全国|在)*"
)
_IN_FORCE = tuple(
    kind for kind in (*KINDS, "法") if kind not in ("提醒", "警示", "提示", "预警", "警告", "解读", "信息")
)
_REVISED = re.compile(r"(?:最?新|新近)?(?:修订|修改|修正|制定|颁布|出台|发布)后?的")
_ISSUE_DAY = re.compile(r"(?:公布|发布|印发|颁布|下发|签署|批准|刊登)之日")


def issue_day(reading: Reading, phrase: Phrase) -> list[Filler]:
    """自公布之日起: the day itself has no other name."""
    return spanned(_ISSUE_DAY.search(reading.text, *phrase))


def alone(reading: Reading, phrase: Phrase) -> bool:
    """A verb without object (《办法》正式发布), or with those alone whom it goes to (印发各市局)."""
    return phrase.end - phrase.start <= _VERB or _TO_ALL.match(reading.text, phrase.start) is not None


_VERB = 5
_TO_ALL = re.compile(r"(?:正式|统一|联合)?[印下]发(?:至|到|给)?(?:各|全[省市县区])[^，。；《]{1,30}(?=[，。；])")


def sent_to_all(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《办法》近日|印发各市局: the paper before a verb behind which stands whom it goes to."""
    if _TO_ALL.match(reading.text, phrase.end) is None:
        return []
    return titled_subject(reading, phrase)


def appears(reading: Reading, phrase: Phrase) -> bool:
    """新规出台。 名单公布后 only says when."""
    return alone(reading, phrase) and not reading.text.startswith(("后", "前", "时", "之", "以来"), phrase.end)


def titled_subject(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A document at the end of what stands before the verb: 《办法》日前, 标准《甲》已, 《乙》经某府同意，于10日,
    《丙》（某发〔2018〕7号）第一条、第三条第（二）项."""
    found = own_papers(reading, phrase)
    if not found:
        return []
    behind = _PARTS.sub("", _FIRST.sub("", reading.text[found[-1].phrase.end : phrase.end]))
    return found if len(behind) <= _NEAR and not any(mark in behind for mark in "，。；：") else []


def about_something(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某局关于开展某检查的通知已于6月3日(印发): a paper without 《》, by what it is about, right before the verb."""
    found = reading.mentions.within(*phrase, Kind.DOCUMENT)[-1:]
    near = [
        m for m in found if reading.text.startswith("关于", m.start) and _JUST.match(reading.text, m.end, phrase.end)
    ]
    return [Filler.of(m) for m in near if not _BY_LAW.search(reading.text, max(phrase.start, m.start - _FAR), m.start)]


_JUST = re.compile(r"(?:已经?|现已|正式|日前|近日|今日|[于在]?[\d今昨前近日月年天]{2,11}|对外|由[^，。；]{2,16})*$")
_NEAR = 16
_NUMBER = r"[（(]?[一二三四五六七八九十百\d]+[）)]?"
_PARTS = re.compile(rf"（[^（）]{{2,40}}号）|[、和及]?第{_NUMBER}[章条款项]")
"""Its number, and which of its articles."""
_FIRST = re.compile(r"^[）)]?，?[^，。；：]{0,16}经[^，。；：]{2,40}?(?:同意|通过|批准|审定)后?，")
"""What was done with a paper before it was issued."""
_LAW = re.compile(
    r"(?:法案|议案|决议|章程|修正案|宣言|提案|制裁措施|决议草案|法令|预算案|临时法案|行政命令|(?<=的)决定|行政令|总统令|主席令|国务院令|公告|备忘录令|特赦令|政府令|部令|省长令|市长令|嘉奖令|动员令|号令|状态令|禁令|戒严令|委任状|委任令|任命书|授权书|赦免令|豁免令|总统令|教令|王令|敕令|(?<![方办做想看说用无设违合非司执普])法)$"
)


_ORDERS = re.compile(
    r"[^，。；的]{0,16}?[法命政教统席]令(?P<what>延长|宣布|批准|要求|授权|禁止|取消|终止|启动|暂停|解除|撤销|任命|公布|对|将)"
)


def adopted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A law or an order without a title in 《》 that a body adopts or a person signs."""
    if titled_documents(reading, phrase):
        return []
    if orders := _ORDERS.match(reading.text, *phrase):  # 签署法令|延长紧急状态
        phrase = Phrase(phrase.start, orders.start("what"))
    if not _LAW.search(reading.say(phrase)):
        return []
    if ABOUT.match(reading.text, *phrase):
        return [Filler(reading.trim(phrase))]  # 关于甲、乙等5项决议
    return nominal(reading, phrase)


def sessions(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Which session adopted it: 经|某常委会第二十次会议."""
    found = reading.mentions.within(*phrase, Kind.EVENT_NAME)
    return [Filler.of(m) for m in found if m.start == phrase.start][:1]
