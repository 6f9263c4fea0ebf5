"""When: the times that belong to a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from schemas.events import Role
from services.extractor.finders.fillers import Filler
from services.extractor.finders.periods import goes_on_then, since_then
from services.extractor.finders.said_times import is_free
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention, Sentence


def find_times(reading: Reading, frame: Frame, *, figure: bool) -> list[tuple[Role, Filler]]:
    """The time of the verb, and its end where one is said; of a `figure`, the limit to come (到2027年底) is when it is
    to be so. Times inside names and those of a description (2007年生产的) are not the verb's."""
    times = [m for m in reading.mentions.within(*frame.zone, Kind.TIME) if is_free(reading, m)]
    if len(times) > 1:
        times = [t for t in times if t.subtype != "set"] or times  # 自9月1日起，标准由每月1900元上调
    if len(times) > 1 or frame.companions:
        times = [t for t in times if not _is_of_aim(reading, frame, t)]
    sources = _sources(reading, frame) if figure else [w.end for w in frame.words if w.kinds & WordKind.REPORT]
    times = _behind_source(sources, times, figure) or _leading_times(reading, frame, sources if figure else ())
    if here := [t for t in times if t.start >= frame.clause_start and t.time and t.time.value and t.subtype != "year"]:
        times = here if here[0].subtype != "until" or here[0].text.startswith("截") else times
    elif figure and (limit := _limit_ahead(reading, frame)):
        times = [limit]
    times = times or [t for t in _times_before(reading, frame) if not figure or t.start >= max(sources, default=0)]
    times = times or _day_of_decision(reading, frame) or _day_said_before(reading, frame)
    if not times and (period := goes_on_then(reading, frame)):
        return [(Role.TIME, period)]
    if not times:
        return []
    if since := since_then(reading, frame, times):
        return [(Role.TIME, since)]
    if all(t.text.endswith("年度") for t in times[1:]) and times[0].text in _LATELY:
        times = times[:1]  # 近日，2024年度质量奖获奖名单公布
    elif times[-1].text in _LATELY and all(t.subtype == "year" for t in times[:-1]):
        times = times[-1:]  # 今年首批项目日前通过验收
    told = [t for t in times if t.subtype != "named"] or times
    dated = [t for t in told if t.time is not None and t.time.value]
    day = next((t for t in dated if t.time is not None and t.time.granularity == "day"), (dated or told)[0])
    first = told.index(day) - 1
    if first >= 0 and reading.text[told[first].end : day.start] in ("至", "到"):
        day = told[first]  # 从本月28日|至2017年2月28日
    ends = reading.text.endswith(_LASTS_UNTIL, 0, day.start) or (not figure and _is_limit(reading, day))
    found = [(Role.END_TIME if ends else Role.TIME, Filler.of(day))]
    following = times[times.index(day) + 1 :][:1]
    if following and (
        following[0].subtype == "until"
        or reading.text[following[0].start - 1] in "至到"
        or _goes_on_next_day(reading, day, following[0])
    ):
        found.append((Role.END_TIME, Filler.of(following[0])))
    return found


def _goes_on_next_day(reading: Reading, first: Mention, second: Mention) -> bool:
    """6月13日、14日: two days of which one follows the other."""
    if reading.text[first.end : second.start] not in ("、", "和", "与", "及") or not (first.time and second.time):
        return False
    days = [first.time.value or "", second.time.value or ""]
    return all(map(_DAY.fullmatch, days)) and (
        date.fromisoformat(days[1]) - date.fromisoformat(days[0]) == timedelta(days=1)
    )


_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _limit_ahead(reading: Reading, frame: Frame) -> Mention | None:
    """提出到2027年，|产值年均增长15%: the limit that the clause right before the figure's ends with; 5月1日至10日，|…,
    9月至12月，|… have none."""
    times = reading.mentions.within(max(0, frame.clause_start - _LONGEST), frame.clause_start, Kind.TIME)[-2:]
    if not times or times[-1].subtype != "until" or times[-1].end + 1 != frame.clause_start:
        return None
    if len(times) > 1 and (times[0].subtype == "from" or times[0].end + 1 == times[1].start):
        return None
    return times[-1]


_LONGEST = 16
_LATELY = ("近日", "日前", "近期", "连日来")
_LASTS_UNTIL = ("持续至", "持续到", "延续至", "截止到", "截止", "日起至", "起至", "日起到", "起到")


def _is_limit(reading: Reading, time: Mention) -> bool:
    """到2027年底，建成…; 6月底前完成: by when it is to be done; not 截至 when, nor by when it was done."""
    published, value = reading.mentions.article.published_at, time.time.value if time.time else None
    if time.subtype != "until" or time.text.startswith("截") or not published or not value:
        return False
    if _PUT_OFF.search(reading.text, max(0, time.start - 4), time.start):
        return False
    return value[:10] > published[: len(value)] if len(value) > _MONTH else value >= published[: len(value)]


_MONTH = 7
"""Characters of a month."""
_PUT_OFF = re.compile(r"(?:延期?|推迟|提前|改期?|调整|顺延|延后)[至到]$")
"""延期至4月10日举行: when it is held then."""


def _is_of_aim(reading: Reading, frame: Frame, time: Mention) -> bool:
    """对17日发生的地震启动响应, 就2023年工作举行发布会: the day says when that was which is dealt with."""
    if frame.attributive:
        return False
    aims = [(p, opener in _ABOUT) for opener in (*_AIMS, *_ABOUT) for p in frame.companions.get(opener, ())]
    if time.text in _NOWADAYS and reading.text.endswith((*_AIMS, *_ABOUT), 0, time.start):
        return True
    return any(
        p.start <= time.start < p.end and (talked or "的" in reading.text[time.end : p.end]) for p, talked in aims
    )


_NOWADAYS = ("当前", "目前", "近期", "现阶段", "现行")
"""对|当前|犯罪形势(进行讲解): the matter's, not the deed's."""


_AIM = re.compile(
    r"[\s　]*为了?(?!期)[^，。；]{2,60}，"
    r"(?:(?:进一步|切实|全面|扎实|有效|持续|不断|着力|促进|推动|推进|提升|提高|强化|加强|确保|保障|维护|营造|防范|增强|"
    r"规范|压实|落实|弘扬|助力|优化|巩固|筑牢|严厉|严防)[^，。；\d]{2,40}，){0,4}"
)
"""为净化暑期文化市场，促进青少年健康成长，7月28日…: what it is done for has no day of the deed."""
_FOLLOWS = re.compile(r"[\s　]*继[^，。；]{2,60}之?后，")
"""继2023年获得质量奖后，某公司又…: what came before has its own time."""
_AIMS = ("对", "针对", "将", "把", "向")
_ABOUT = ("就", "围绕")


def _sources(reading: Reading, frame: Frame) -> list[int]:
    """Where the words end by which figures are made known: 记者21日从某局获悉|，…; 通报|1—5月运行情况：…."""
    own = {w.end for w in frame.words if w.kinds & WordKind.REPORT}
    start = frame.sentence.start
    colon = reading.text.rfind("：", start, frame.trigger.start)
    ahead = reading.words_within(start, max(colon, frame.clause_start), WordKind.REPORT)
    return sorted(own | {w.end for w in ahead if w.end < colon or reading.text[w.end] in "，,：:"})


def _behind_source(sources: list[int], times: list[Mention], figure: bool = False) -> list[Mention]:
    """5月9日，记者从某局获悉，今年一季度…: the day of the report is not that of what is reported; figures have none
    then but what the report is about (2024年度调查结果显示，…)."""
    if not sources:
        return times
    behind = [t for t in times if t.start >= sources[-1]]
    if behind or not figure:
        return behind or times
    return [t for t in times if t.subtype in _PERIODS and t.start >= max([0, *sources[:-1]])]


_PERIODS = ("year", "range", "period", "month")


def _leading_times(reading: Reading, frame: Frame, sources: Sequence[int]) -> list[Mention]:
    """Times that the sentence opens with, which hold for all its verbs; or what it tells behind its sources."""
    times: list[Mention] = []
    opening = frame.sentence.start, frame.zone.start
    source = next(filter(None, (said.match(reading.text, *opening) for said in (_SOURCE, _AIM, _FOLLOWS))), None)
    heard = _HEARD.match(reading.text, *opening)
    if heard and reading.mentions.within(heard.end(), frame.trigger.start, Kind.TIME):
        source = heard
    position = max([source.end() if source else frame.sentence.start, *sources])
    for mention in reading.mentions.within(position, frame.zone.start, Kind.TIME):
        between = reading.text[position : mention.start].strip(" 　，,至到从自（(）)“”据-—–~～")
        if len(between) > (0 if times else 4):
            break
        if is_free(reading, mention):
            times.append(mention)
        position = mention.end
    return times


_SOURCE = re.compile(r"据?[^，,。0-9]{2,30}(?:消息|报道|获悉|了解到|介绍|通报|统计|监测|测算)[，,：:]")


_HEARD = re.compile(r"[^，。；]{2,10}[，,]?记者[^，。；]{1,24}(?:获悉|了解到)[，,]")
"""6月6日，记者从某局获悉，某部近日批复…: the day of the report is that of no verb behind a time of its own."""


def _times_before(reading: Reading, frame: Frame) -> list[Mention]:
    """The day of the verb that this one goes on from: 5月20日在广场设立咨询台，开展宣传活动."""
    before = frame.follows
    while before is not None:
        times = reading.mentions.within(before.zone.start, before.zone.end, Kind.TIME)
        heard = [w.end for w in before.words if w.kinds & WordKind.REPORT]
        free = _behind_source(heard, [m for m in times if is_free(reading, m)])
        own = [m for m in free if m.start >= before.clause_start and m.time and m.time.granularity == "month"]
        if own:
            return own  # 标准7月1日落地，11月某部发布《办法》征求意见
        days = [m for m in free if m.time is not None and m.time.granularity == "day"]
        if days:
            return [m for m in days if m.time is not None and m.time.value]
        before = before.follows
    return []


def _day_of_decision(reading: Reading, frame: Frame) -> list[Mention]:
    """某局于5月9日作出处罚决定，某公司(被罚款): the day of the decision by which somebody suffers it."""
    if not (frame.passive or frame.said.startswith("被")):
        return []
    decided = _DECISION.match(reading.text, frame.sentence.start, frame.clause_start)
    return reading.mentions.within(*decided.span("when"), Kind.TIME)[:1] if decided is not None else []


_DECISION = re.compile(
    r"[^，。；]{2,30}?[于在](?P<when>[^，。；]{2,14}?)(?:依法)?(?:作出|做出|下达|开出|公布|公开|发布|下发|发出|送达)"
    r"[^，。；]{0,16}(?:决定|罚单|公告|通报|公示|信息|决定书|通知书)，"
)
_SPECIAL_DAY = re.compile(r"是.{0,8}第.{1,6}个")


def _day_said_before(reading: Reading, frame: Frame) -> list[Mention]:
    """今天是第16个世界计量日。今年的主题是…。某局举办…: a sentence before names the day, none behind it another."""
    for before in reversed(reading.sentences[max(0, frame.sentence.number - _SHORTLY) : frame.sentence.number]):
        if before.paragraph != frame.sentence.paragraph or before.title:
            return []
        times = reading.mentions.within(before.start, before.end, Kind.TIME)
        days = [m for m in times if m.time is not None and m.time.granularity == "day"]
        if days and _SPECIAL_DAY.search(reading.text, before.start, before.end):
            return days[:1]
        if days or any(m.subtype == "vague" for m in times):
            return []
    return []


_SHORTLY = 3


_WHILE = re.compile(
    r"年来|近年来|近些年来?|近几年来?|[一近]年来|以来|全年|去年|上半年|截至目前|过去|历年|连日来|近日来|近期以来|多年来|长期以来|“十[一二三四五]五”"
)


def find_while(reading: Reading, frame: Frame) -> Filler | None:
    """The longer while (近年来, 全年, 截至目前) under which the verb's part of the paragraph stands: one of its own
    sentence, or one that opens the paragraph."""
    index = frame.sentence.number
    limit = frame.trigger.start
    while index >= 0 and reading.sentences[index].paragraph == frame.sentence.paragraph:
        sentence = reading.sentences[index]
        times = reversed(reading.mentions.within(sentence.start, limit, Kind.TIME))
        if last := next((m for m in times if is_free(reading, m) and not _is_thanked_for(frame, m)), None):
            holds = sentence is frame.sentence or _holds_for(reading, sentence, last, frame)
            return Filler.of(last) if holds and _WHILE.search(last.text) else None
        limit = sentence.start
        index -= 1
    return None


def _is_thanked_for(frame: Frame, time: Mention) -> bool:
    """对某局长期以来的支持表示感谢: since when they did what it is about."""
    return any(p.start <= time.start < p.end for p in frame.companions.get("对", ()))


def _holds_for(reading: Reading, sentence: Sentence, time: Mention, frame: Frame) -> bool:
    """Whether a time that opens the paragraph holds for a verb of a later sentence."""
    if frame.attributive or not _opens_paragraph(reading, sentence, time):
        return False
    if _ONE_OCCASION.match(reading.text, frame.sentence.start, frame.trigger.start) is not None:
        return False
    return _DECIDES.search(reading.text, frame.sentence.start, frame.trigger.start) is None


def tells_what_was_before(reading: Reading, frame: Frame) -> bool:
    """此前，某局印发了《…》; 该所成立于1958年，获奖4项; 自2009年签约以来，…: the sentence, or the verb's clause,
    goes back behind the news."""
    text, start = reading.text, frame.sentence.start
    if text.startswith("以来", frame.trigger.end):
        return True
    if (
        _BEFORE.match(text, start)
        or (text[start - 1] == "\n" and _HAS_BEEN.match(text, start))
        or _PROFILE.search(text, start, frame.trigger.start)
    ):
        return True
    since = _EVER_SINCE.search(text, start, frame.sentence.end)
    if since is not None and since.start() < frame.trigger.start:
        return True
    if frame.clause_start != start and _BEFORE.match(text, frame.clause_start) is not None:
        return True
    return _BESIDE.match(text, text.rfind("\n", 0, start) + 1) is not None


_BESIDE = re.compile(
    r"[\s　]*据(?:悉|了解|介绍)，(?!(?:在|于)?(?:[本此这该][次届期场轮]|活动|会议|大会|仪式|论坛|[大比]?赛|"
    r"展会|博览会|培训|演练|当[天日]|今[天日年]|双方|会上))"
)
"""据介绍，…: what a closing paragraph tells beside the news."""
_EVER_SINCE = re.compile(r"自(?!我|主|己)[^，。；：]{2,30}以来")
_BEFORE = re.compile(
    r"[\s　]*(?:(?:据悉|据了解|据介绍|另外|其实|事实上)，)?(?:而|就?在)?"
    r"(?:此前|在?此之前|在?这之前|早前|先前|早些时候|早在|之前(?=，)|前期(?=，)|前不久|不久前)"
)


_HAS_BEEN = re.compile(r"[\s　]*(?:该|其|本|我)[^，。；]{1,8}?(?:先后|曾|多次)(?:荣?获|被|入选)")
"""该院先后荣获某奖…: what a paragraph that opens so tells of, somebody has had for long."""
_PROFILE = re.compile(
    r"(?:成立|创建|始建|创办|组建|设立|建[院校馆所站会])[于自](?:1[89]|20)\d\d年|(?:19|20)\d\d年(?:\d{1,2}月)?(?:出生|生，|生人)"
)
"""Since when a body is, when somebody was born: the rest of the sentence says what it came to since."""
_ONE_OCCASION = re.compile(r"[\s　]*在?(?:此次|本次|这次|会上|会议|大会|论坛|活动(?!期间|开展)|仪式|当天|当日)")
"""大会在某地举办, 会上，…: one day of what goes on."""
_DECIDES = re.compile(r"(?:研究|同意|批准)，?(?:现)?决定|，决定|现予|现将")
"""2022年以来，各单位…。经县政府研究，决定…: what is decided is done now."""


def _opens_paragraph(reading: Reading, sentence: Sentence, time: Mention) -> bool:
    """Whether the paragraph begins with the time, so that all of it is told under it."""
    first = not sentence.number or reading.sentences[sentence.number - 1].paragraph != sentence.paragraph
    return first and not reading.text[sentence.start : time.start].strip(" 　自从在至截")
