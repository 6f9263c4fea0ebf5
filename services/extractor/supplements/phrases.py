"""What the sentences that add to an event name: who held it too, who came and how many, what it dealt with."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import (
    Filler,
    attendance,
    matters,
    nominals,
    persons,
    times,
    titled_documents,
)
from services.extractor.finders.groups import groups
from services.extractor.finders.holding import HELPS
from services.extractor.finders.lessons import papers
from services.extractor.finders.partners import bodies_by_name
from services.extractor.finders.sums import PERIOD
from services.extractor.finders.told_matters import matters_told
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.telling.kinds import is_kind


def refers_back(said: str) -> bool:
    """Whether the words stand for something held that was told before: 活动, 此次培训."""
    kind = _THIS.sub("", said, count=1)
    names_kind = kind in _KINDS or is_kind(kind) or is_kind(kind.removesuffix("工作"))
    return names_kind or _THIS_ONE.match(said) is not None


_KINDS = frozenset(["赛事", "盛会", "盛事", "培训", "监测评价"])
"""Words for what is held that no verb of holding takes."""
_THIS = re.compile(r"^(?:本次|此次|该|本届|这次|整[个场]|当天的?)?(?:系列)?")
_THIS_ONE = re.compile(
    r"(?:本次|此次|本届|这次)[^，。；]{0,24}(?:会|活动|仪式|论坛|培训|班|赛|讲座|演练|展览|展|评选|行动)$"
)
GUESTS = re.compile(r"(?:嘉宾|来宾|出席者|与会者|参会者|讲者|出席的?|参加的?|出席活动的?|到场的?|领导)(?:还|主要)?$")
"""Of whom a list follows behind 包括."""
ANY_GUESTS = re.compile("嘉宾|来宾|者|出席|参加|到场|领导")
"""Words, one of which they hold."""


def further_holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who held it too; what was held is no holder (活动由…承办)."""
    founds = _FOUNDS.match(reading.text, phrase.end)  # 协会成立大会召开。该协会由甲、乙发起成立
    body = _BODY_BY.match(reading.text, *reading.clause_around(phrase.start))  # 该联盟由甲、乙共同发起
    sent = _SENT.match(reading.text, phrase.end) or HELPS.match(reading.text, *phrase)
    if founds or body or sent or refers_back(reading.say(phrase)):
        return []
    named = bodies_by_name(reading, phrase)
    return [f for f in named if f.mention is None or f.mention.subtype != "people"]  # no 技能人才


_SENT = re.compile("(?:带队|率队|领队|带头)")
"""由县领导|带队深入各镇指导: who is sent there."""
_BODY_BY = re.compile(
    r"[\s　]*[该本此]?(?:联盟|协会|学会|商会|研究会|促进会|中心|研究院|实验室|委员会|共同体|学院|公司|基金会|平台)"
    r"由[^，。；]*(?:发起|牵头)"
)


def holders_of_project(reading: Reading, phrase: Phrase) -> list[Filler]:
    """“大米中镉”项目由|某院|承担, 焊工赛项由|某校|承办: who sees to a part of a contest."""
    begins = reading.clause_around(phrase.start).start
    return bodies(reading, phrase) if _PROJECT.fullmatch(reading.text, begins, phrase.start) else []


_PROJECT = re.compile(
    r"[\s　]*(?:其中，?)?"
    r"(?:“[^“”]{2,40}”(?:[^，。；]{0,6}(?:项目|赛项|参数|比对|验证))?|[^，。；]{2,20}(?:项目|赛项))(?:分别)?由"
)


def helpers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由甲|主办，乙|承办，丙支持的论坛: who held it beside those who are said to hold it."""
    return [] if reading.text.startswith(_HOLD, phrase.end) else further_holders(reading, phrase)


def who_held_it(reading: Reading, phrase: Phrase) -> list[Filler]:
    """本次评价由某局(组织): who did it, where what was done is all that stands before 由."""
    begins = reading.clause_around(phrase.start).start
    told, by, _ = reading.text[begins : phrase.start].partition("由")
    told = told.strip("\n 　“”")
    this = _THIS_OPENS.match(reading.text, reading.sentence_at(phrase.start).start) if not told else None
    return bodies(reading, phrase) if by and (refers_back(told) or this) else []


_THIS_OPENS = re.compile(r"[\s　]*(?:本次|此次|本届|这次)[^，。；]{2,20}[^。；]*，由")
"""本次能力验证于4月启动，由某院(组织实施): the sentence opens with what was held."""


_FOUNDS = re.compile(
    r"(?:由[^，。；]{2,60}?)?(?:共同|联合|牵头|倡议)*(?:发起|倡议)(?:成立|组建|设立|创立|创办|建立|筹建)"
)


def escort(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在甲局、乙办等单位负责人的|陪同下: who came along, those with a name left to others."""
    if not reading.text.startswith(("陪同下", "的陪同下", "陪同", "的陪同"), phrase.end):
        return []
    return groups(reading, Phrase(phrase.start, phrase.end - reading.text.endswith("的", *phrase)))


def welcoming(reading: Reading, phrase: Phrase) -> list[Filler]:
    """受到|院长某某的热情接待: who receives the guests."""
    return persons(reading, phrase) if reading.say(phrase).endswith(("接待", "欢迎")) else []


def escorting(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲局、乙办负责人(陪同调研); in 调研组|在甲局负责人陪同下，…: nobody, the others go along."""
    return [] if _ESCORTED.match(reading.text, phrase.end) else groups(reading, phrase)


_ESCORTED = re.compile(r"(?:一行|\d+余?人)*在[^，。；]{2,60}陪同下")


def holders_beside(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由甲指导、乙|主办: who stands right before the verb."""
    return bodies(reading, phrase) if reading.text.startswith(_HOLD, phrase.end) else []


_HOLD = ("主办", "举办", "共同主办", "联合主办")


def last_days(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将持续到年底, 至8月底结束: the time right behind the verb, or before it behind 至 or 到."""
    near = Phrase(phrase.start, min(phrase.end, phrase.start + _NEAR))
    if reading.char_before(phrase.start) not in ("到", "至"):
        near = Phrase(max(phrase.start, phrase.end - _NEAR), phrase.end)
    found = times(reading, near)
    return [f for f in found if reading.char_before(f.phrase.start) in ("到", "至", "于")][-1:]


_NEAR = 16


def counted_people(reading: Reading, phrase: Phrase) -> list[Filler]:
    """200余名专家学者(围绕…展开研讨), 来自各地的专家(展开研讨): who came, where it is said how many, or whence."""
    told = attendance(reading, phrase) or reading.text.startswith("来自", phrase.start)
    return groups(reading, phrase) if told else []


def how_many(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many they were."""
    return attendance(reading, phrase) if counted_people(reading, phrase) else []


def drawn(reading: Reading, phrase: Phrase) -> list[Filler]:
    """吸引了|296家企业|进场“揽才”: who came, without what they did there; 不少居民 came to look on."""
    if reading.text.startswith(_MANY, phrase.start):
        return []
    did = _DID_THERE.search(reading.text, *phrase)
    return groups(reading, Phrase(phrase.start, did.start()) if did else phrase)


def received(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(接待)|观众|: who came there; 去年，共接待观众86万人次 is of no one gathering."""
    sentence = reading.sentence_at(phrase.start)
    times = reading.mentions.within(sentence.start, phrase.start, Kind.TIME)
    if any(PERIOD.search(time.text) for time in times):
        return []
    return drawn(reading, phrase)


_MANY = ("不少", "众多", "许多", "大批", "大量", "无数", "很多")


_DID_THERE = re.compile(
    "(?<=..)(?:进场|入场|前来|到场|踊跃|现场|同台|同场|报名|参[加与展赛会训观]|设摊|设展|亮相|驻足|咨询|洽谈)"
)


def turnout(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many came, people or houses that are named; not those whose things were shown (9家企业的产品参与展示)."""
    told = [f for f in attendance(reading, phrase) if not _THEIR_THINGS.match(reading.text, f.phrase.end, phrase.end)]
    houses = [f for f in told if reading.text[f.phrase.end - 1] in "家户所"]
    return [f for f in told if f not in houses] if houses and not groups(reading, phrase) else told


_THEIR_THINGS = re.compile(
    r"(?<=[家户所])(?:班子|[^，。；、]{0,16}的(?!代表|负责|专家|\d|[^，。；、]{0,6}(?:人员|骨干|选手)))"
)


def arranged(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对防汛工作|进行了动员部署: what a meeting arranged."""
    return matters(reading, phrase) if _ARRANGED.match(reading.text, phrase.end) else []


_ARRANGED = re.compile(
    r"(?:进行|作|做)出?了?(?:全面|再|具体|详细|周密|专题|深入|系统|安排|动员|研究|总结|逐条|认真|充分){0,3}(?:部署|安排|研究|研判|动员|讨论|研讨|审议|审查|审定)"
)


def matters_presented(reading: Reading, phrase: Phrase) -> list[Filler]:
    """召开新闻发布会，介绍|某项工作情况: what the press was called in for; not what one of the officers says."""
    before = _PRESS.search(reading.text, reading.sentence_at(phrase.start).start, phrase.start)
    return (matters_told(reading, phrase) or titled_documents(reading, phrase)) if before else []


def matters_of_all(reading: Reading, phrase: Phrase) -> list[Filler]:
    """与会代表围绕|某议题|交流发言: what all who came spoke on; what one who is named spoke on is his own matter."""
    begins = reading.clause_around(phrase.start).start
    return [] if reading.mentions.within(begins, phrase.start, Kind.PERSON) else matters(reading, phrase)


_PRESS = re.compile(r"(?:发布|通气|吹风|说明|通报|媒体|记者)会，?(?:重点|主要|集中|全面)*(?:介绍|发布|解读)了?$")


def those_in_scope(reading: Reading, phrase: Phrase) -> list[Filler]:
    """抽检对象涵盖|生产企业、销售企业: whom a check is of, where the sentence says that it is."""
    return nominals(reading, phrase) if reading.text.endswith(_SCOPES, 0, _verb(reading, phrase)) else []


def those_taught(reading: Reading, phrase: Phrase) -> list[Filler]:
    """培训对象为|各局监管人员: whom a course is for."""
    begins = reading.clause_around(phrase.start).start
    return groups(reading, phrase) if _FOR_WHOM.match(reading.text, begins, phrase.start) else []


_FOR_WHOM = re.compile(r"[\s　]*(?:本次|此次|本期)?(?:培训|参训|参会|学习|授课|宣讲|参加)(?:班的?)?(?:对象|人员|学员)")


def _verb(reading: Reading, phrase: Phrase) -> int:
    """Where the verb right before the phrase begins."""
    verb = _HOLDS_IN.search(reading.text, max(0, phrase.start - _NEAR), phrase.start)
    return verb.start() if verb else 0


_HOLDS_IN = re.compile(r"(?:主要)?(?:涵盖|包括|覆盖|为)了?$")
_CHECKED = ("抽检", "抽查", "检查", "检验", "检测", "监测", "排查", "核查", "督查")
_SCOPES = tuple(f"{check}{what}" for check in _CHECKED for what in ("对象", "范围", "单位", "场所"))


def contents(reading: Reading, phrase: Phrase) -> list[Filler]:
    """培训内容包括甲、乙和丙; 培训围绕甲、乙等内容|展开: what a course goes through, where it is said that it does."""
    begins = reading.clause_around(phrase.start).start
    if not _OF_COURSE.match(reading.text, begins, phrase.start):
        return []
    return matters(reading, reading.before(phrase, _UNFOLDS))


def taught(reading: Reading, phrase: Phrase) -> list[Filler]:
    """围绕|甲、乙等内容|进行了系统讲解, 重点讲解了|甲、乙等内容: what those who taught at a course went through."""
    if not _is_taught(reading, phrase) or _HOW_TAUGHT.search(reading.text, *phrase):
        return []
    if reading.text.endswith("对", 0, phrase.start) and groups(reading, phrase):
        return []  # 对|参训人员|进行讲解
    named = [f.phrase for f in papers(reading, phrase)]
    return [f for f in matters(reading, phrase) if f.phrase not in named]


def papers_taught(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The papers among that."""
    return papers(reading, phrase) if _is_taught(reading, phrase) else []


def _is_taught(reading: Reading, phrase: Phrase) -> bool:
    explained = _EXPLAINED.search(reading.text, max(0, phrase.start - _NEAR), phrase.start)
    return explained is not None or _EXPLAINS.match(reading.text, phrase.end) is not None


_TEACHES = "(?:讲解|授课|讲授|培训|辅导|宣讲|教学|剖析|阐述|解读|答疑)"
_EXPLAINS = re.compile(rf"(?:进行|作|做|展开|开展)?了?[^，。；]{{0,10}}{_TEACHES}")
_HOW_TAUGHT = re.compile("(?:相结合|结合)的?(?:方式|形式|方法|模式)$")
"""采取观摩和|讲解|授课相结合的方式: how, not what."""
_EXPLAINED = re.compile(rf"(?:{_TEACHES})了?$")
_UNFOLDS = re.compile(
    r"(?:等?(?:方面|内容))?(?:逐一|深入|依次|系统)?(?:展开|进行|开展)(?:了)?(?:讲解|授课|解读|培训|讲授|交流|学习)?$"
)
_OF_COURSE = re.compile(
    r"[\s　]*(?:本次|此次|这次|本期)?"
    r"(?:(?:培训|讲座|课程|学习|授课|教学|讲解|研修|辅导)(?:班|会|活动)?|(?:主要|重点)?内容)"
)
