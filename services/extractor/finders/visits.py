"""Whether a verb tells a visit, and who is sent on one or goes along.

Each function takes the reading and a phrase; those who go are given as fillers in the text's order. Rules name these
functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, persons
from services.extractor.finders.matters import records
from services.extractor.finders.travellers import visitors
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import any_of
from services.extractor.mentions import Kind


def is_visit(reading: Reading, phrase: Phrase) -> bool:
    """A visit; not the words spoken at one (视察…重要讲话精神), what is shown (观看了演练), nor what a check goes over
    (查看电梯是否按期检验, 查看了进货台账)."""
    if reading.text.endswith("观摩", *phrase) and not _WENT_THERE.search(
        reading.text, reading.clause_around(phrase.start).start, phrase.start
    ):
        return False  # 队长现场观摩并点评: he watches what was told before
    if reading.text.startswith("巡视", phrase.start) and reading.text.endswith(_AT_GATHERING, 0, phrase.start):
        return False  # 招聘会举行，李明到现场巡视: he is there
    if _SLOGAN.search(reading.text, *phrase) or _APPRAISED.search(
        reading.text, max(0, phrase.start - _STEPS), phrase.start
    ):
        return False
    if _FELT.search(reading.say(phrase)) or _TESTED.match(reading.text, phrase.start):
        return False
    papers = _LOOKED_AT.match(reading.text, *phrase)
    if papers and records(reading, Phrase(papers.end(), phrase.end)):
        return False
    if reading.text.endswith("环节", *phrase) and _CHECKED.search(
        reading.text, reading.sentence_at(phrase.start).start, phrase.start
    ):
        return False  # 对某公司开展检查，查看验收、运输等环节
    return _SPOKEN.search(reading.say(phrase)) is None and _WHETHER.match(reading.text, phrase.start) is None


_AT_GATHERING = ("到现场", "到场", "亲临现场", "到会")


_FELT = re.compile("体验[^，。；]*(?:感觉|感受|快捷|便捷|便利|高效|乐趣|魅力|生活|职业|过程|流程|氛围|技艺)$")
"""体验|当法官的感觉: what they feel, nowhere that they go."""
_TESTED = re.compile(
    r"考察[^，。；]{2,60}?(?:能力|水平|技能|素质|素养|功底|知识|掌握情况|掌握程度|熟练程度|本领)(?=[，。；])"
)
"""考察|选手的实操能力: what a contest or an examination asks for."""
_APPRAISED = re.compile(r"经(?:过)?(?:[^，。；]{0,12}、)?组织$|(?:民主推荐|个别谈话|民主测评)[、，](?:组织)?$")
"""经组织|考察、党委研究: one whom they think of appointing."""
_STEPS = 24
_SLOGAN = re.compile(r"(?<=[访问望研])(?:情?暖|传|送|显|献|聚|凝|解|察|润)[一-龥]{0,2}[心情暖怀意爱忧难福凉]$")
"""走访慰问|暖人心, 调研|解民忧: half of a headline."""
_WENT_THERE = re.compile(r"赴|到|走进|前往|深入|在|莅临|进驻")


_CHECKED = re.compile("(?:[检抽]查|督导)，")
_LOOKED_AT = re.compile("(?:现场|实地|详细|仔细)?[查察]看了?")
"""查看|检定证书和使用记录: what a check goes through."""
_WHETHER = re.compile(r"[^，。；]{0,24}(?:查看|察看|查勘)[^，。；]{0,30}?(?:是否|有无|有没有)")


_SPOKEN = re.compile(
    r"精神|讲话|指示|(?:演练|演出|表演|节目|影片|宣传片|短片|纪录片|电影|视频|录像|幻灯片|专题片|警示片|教育片|宣教片|汇报片|形象片|资料片|电视片|直播|晚会|比赛)(?:《[^《》]{1,30}》)?$"
)


def by_themselves(reading: Reading, phrase: Phrase) -> bool:
    """Not what somebody only undergoes (接受记者|体验采访), nor what something is laid open for (供市民|参观) or draws
    people to (吸引600余人|参观)."""
    return _UNDERGOES.search(reading.text, *phrase) is None


_UNDERGOES = re.compile(r"(?:接受了?|吸引了?|(?<!提)供(?![电水气热暖销应给需货]))[^，。；]{0,24}$")


def stays(reading: Reading, phrase: Phrase) -> bool:
    """组织某地调研; 组织党员赴某地参观学习 tells it by the verb behind."""
    return _GOES_THERE.search(reading.say(phrase)) is None


_GOES_THERE = re.compile(
    r"[^，。；](?:赴|前往|来到|走进|深入|到(?![位期达户]))[^，。；]{2,}(?:调研|考察|参观|走访|学习|视察|慰问|交流)"
)


def away_from_desk(reading: Reading, phrase: Phrase) -> bool:
    """赶赴现场|指挥, 到县指挥中心|调度防汛工作; who rushes to where orders are given from (第一时间到部指挥中心|调度)
    visits nothing."""
    return not reading.text.endswith(_DESKS, *phrase) or _RUSHES.search(reading.text, *phrase) is None


_DESKS = ("指挥中心", "指挥部", "指挥大厅", "调度中心", "调度室", "调度大厅", "值班室", "应急中心", "指挥所")
_RUSHES = re.compile(r"(?:第一时间|立即|迅速|连夜|紧急|接报|闻讯|事发)[^。；]{0,40}$")


def guided(reading: Reading, phrase: Phrase) -> bool:
    """指导春耕生产, 指导农户防治病虫害: what is guided is named (到会指导, 指导工作 only honour an occasion)."""
    return not reading.say(phrase).startswith("工作")


def somewhere(reading: Reading, phrase: Phrase) -> bool:
    """到我中心|指导工作, 李明|莅临指导: somebody came for it; 到会|指导 only honours a meeting."""
    if reading.text.startswith("莅临", phrase.end):
        return True
    return _WENT.search(reading.text, *phrase) is not None


_WENT = re.compile(r"(?:赴|到|来|来到|前往|深入|走进|赶赴|莅临)[^，。；到赴]{1,30}$")


def in_court(reading: Reading, phrase: Phrase) -> bool:
    """在县法院|旁听庭审: where they listened; who only sat in court went nowhere."""
    return _IN_COURT.search(reading.text, *phrase) is not None


_IN_COURT = re.compile(r"(?:赴|到|来到|前往|走进|在)[^，。；]{0,24}(?:法院|法庭|审判庭)[^，。；]{0,12}$")


def along(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲与乙一同到某地: the other who goes along."""
    return visitors(reading, phrase) if reading.text.startswith(_ALONG, phrase.end) else []


_ALONG = ("一同", "一起", "一道", "共同", "一行")


def dispatched(reading: Reading, phrase: Phrase) -> list[Filler]:
    """派出以某某为组长的工作组(赴灾区): who leads the party that is sent to see or guide."""
    party = _SENT.search(reading.text, phrase.start, reading.sentence_at(phrase.start).end)
    return persons(reading, Phrase(phrase.start, party.end("who"))) if party else []


def sent_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """派出6个工作组赴14个县(调研): those who are sent are who goes there."""
    party = _SENT.match(reading.text, phrase.start)
    return [Filler(Phrase(*party.span("who")))] if party else []


_PARTIES = any_of("parties", "visiting checking judging sent")
_SENT = re.compile(
    rf"(?P<who>[^，。；的、]{{0,10}}(?:{_PARTIES}|专家))"
    r"(?:\d+人)?，?(?:立即|连夜|紧急|先后|分别|第一时间|分头)?(?:分赴|赶赴|赶往|前往|奔赴|赴|到|来|进驻|深入)"
)


def came_to_talk(reading: Reading, phrase: Phrase) -> bool:
    """赴某大学|交流座谈: talks of those who came to a body for them are a visit to it."""
    came = _CAME_TO.search(reading.text, max(phrase.start, phrase.end - _WAY), phrase.end)
    if came is not None and _TO_US.fullmatch(came["where"]):
        return True  # 来我院|座谈交流
    return came is not None and any(
        m.end == came.end("where") for m in reading.mentions.within(*came.span("where"), Kind.ORGANIZATION)
    )


def talks(reading: Reading, phrase: Phrase) -> bool:
    """(进行)交流座谈: what is held are talks, or what guests come for (对口协作工作)."""
    return reading.text.endswith(_TALKS, *phrase)


_TALKS = (
    "座谈", "座谈交流", "交流座谈", "洽谈", "洽谈交流", "交流洽谈", "会商", "对口协作", "对口协作工作", "协作交流",
    "对接工作", "工作对接", "合作对接", "交流合作", "工作交流", "结对交流",
)  # fmt: skip


def talks_where_they_are(reading: Reading, phrase: Phrase) -> bool:
    """Talks that nobody came for."""
    return not came_to_talk(reading, phrase)


_WAY = 40
_TO_US = re.compile("[我本][院所局校司馆市县区省中社厅委][\u4e00-\u9fff]{0,3}")
_CAME_TO = re.compile(
    r"(?:赴|到|到访|前往|来到|莅临|来(?=[我本]))(?P<where>(?:(?![赴到])[^，。；]){2,30}?)(?:进行|开展|举行)?(?:了|深入)*$"
)
