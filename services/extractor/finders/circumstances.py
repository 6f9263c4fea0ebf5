"""When: the times that belong to a verb."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from schemas.events import Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.periods import goes_on_then, is_year_of_figures, since_then
from services.extractor.finders.said_times import is_free, says_when_issued
from services.extractor.grammar.aims import AIMS
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention


def find_times(reading: Reading, frame: Frame, *, figure: bool) -> list[tuple[Role, Filler]]:
    """The time of the verb, and its end where one is said; of a `figure`, the limit to come (到2027年底) is when it is
    to be so. Times inside names and those of a description (2007年生产的) are not the verb's."""
    figure = figure or sums_up(reading, frame)
    times = [m for m in reading.mentions.within(*frame.zone, Kind.TIME) if is_free(reading, m)]
    if frame.said.endswith(_ENDS_PAPERS):
        times = [t for t in times if not says_when_issued(reading, t, frame.trigger.start)]
    if figure and times:
        times = [t for t in times if not _begun_then(reading, frame, t)]
    if len(times) > 1:
        times = [t for t in times if t.subtype != "set"] or times  # 自9月1日起，标准由每月1900元上调
    if len(times) > 1 or frame.companions:
        times = [t for t in times if not _is_of_aim(reading, frame, t)]
    if len(times) > 1 and (
        aims := frame.phrases("对", "对于", "针对", "将", "把")
    ):  # 对某院2023年以来基金使用情况(检查)
        times = [t for t in times if not any(p.start <= t.start < p.end for p in aims)] or times
    sources = _sources(reading, frame) if figure else [w.end for w in frame.words if w.kinds & WordKind.REPORT]
    times = _behind_source(sources, times, figure) or _leading_times(
        reading, frame, sources if figure else (), figure=figure
    )
    no_days = ("year", "named") if any(t.subtype == "day" for t in times) else ("year",)  # 9月9日，庆祝教师节大会召开
    if here := [
        t for t in times if t.start >= frame.clause_start and t.time and t.time.value and t.subtype not in no_days
    ]:
        times = here if here[0].subtype != "until" or here[0].text.startswith("截") else times
    elif figure and (while_ := [t for t in times if t.start >= frame.clause_start and t.text.endswith("期间")]):
        times = while_  # 2020年开工，建设期间累计浇筑…
    elif figure and (limit := _limit_ahead(reading, frame)):
        times = [limit]
    times = times or _in_brackets(reading, frame) or _said_behind(reading, frame)
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
    if (begun := _begun_before(reading, day)) is not None:
        return [(Role.TIME, Filler.of(begun)), (Role.END_TIME, Filler.of(day))]
    ends = reading.text.endswith(_LASTS_UNTIL, 0, day.start) or (not figure and _is_limit(reading, day))
    found = [(Role.END_TIME if ends else Role.TIME, Filler.of(day))]
    following = times[times.index(day) + 1 :][:1]
    if following and (
        following[0].subtype == "until"
        or reading.char_before(following[0].start) in "至到"
        or _goes_on_next_day(reading, day, following[0])
    ):
        found.append((Role.END_TIME, Filler.of(following[0])))
    return found


def _begun_then(reading: Reading, frame: Frame, time: Mention) -> bool:
    """项目|2022年8月|开工建设，历时4年，累计开挖土石方…: when the works began, which came to the figures since."""
    if time.end > frame.clause_start or "累计" not in reading.text[frame.clause_start : frame.trigger.end]:
        return False
    return _BEGAN.match(reading.text, time.end, frame.clause_start) is not None


_BEGAN = re.compile("[^，。；]{0,8}(?:开工|动工|破土|奠基|开建|推出|上线|揭牌|开通)")


def _begun_before(reading: Reading, day: Mention) -> Mention | None:
    """自|3月1日|部署开展行动以来，截至5月底，共…: when that began which is summed up to a day."""
    if not day.text.startswith("截") or not reading.text.endswith(_UP_TO_THEN, 0, day.start):
        return None
    begun = reading.mentions.before(day.start, Kind.TIME)
    if begun is None or begun.time is None or reading.char_before(begun.start) not in "自从":
        return None
    return begun if _SINCE_IT_BEGAN.fullmatch(reading.text, begun.end, day.start) else None


_UP_TO_THEN = ("以来，", "起，")
_SINCE_IT_BEGAN = re.compile("[^。；\\n]{0,60}(?:以来|起)，")


def _in_brackets(reading: Reading, frame: Frame) -> list[Mention]:
    """约谈12家企业（5月9日）: the time that the clause ends with."""
    end = frame.clause.end - 1
    opened = reading.text.rfind("（", frame.trigger.end, end) if reading.text[end] == "）" else -1
    said = reading.mentions.within(opened + 1, end, Kind.TIME)[:1]
    return [t for t in said if t.start == opened + 1 > 0 and reading.text[t.end : t.end + 1] != "第"]


def _said_behind(reading: Reading, frame: Frame) -> list[Mention]:
    """举办培训班，时间为5月9日至10日: when it is, in a clause of its own behind it."""
    end = frame.clause_end
    label = _WHEN_IT_IS.match(reading.text, end) if reading.text.find("时间", end, end + _LABEL) >= 0 else None
    return reading.mentions.within(*reading.clause_around(label.end()), Kind.TIME) if label is not None else []


_LABEL = 10
_WHEN_IT_IS = re.compile(
    r"[，。；](?:(?:本次|此次)?(?:会议?|活动|培训|比赛|大赛|竞赛|论坛|演练|仪式|举办|召开|举行|开班|开幕|集训|报到)的?)?"
    r"(?:具体)?时间(?:暂定)?(?:定?[为是在于]|：)"
)


def sums_up(reading: Reading, frame: Frame) -> bool:
    """昨日，记者从某队获悉，已查处酒驾320起，|行政拘留12人: deeds of all the time up to the day of the report."""
    sources = _sources(reading, frame)
    return bool(sources) and _SO_MANY.search(reading.text, sources[-1], frame.clause.end) is not None


_SO_MANY = re.compile(r"(?<![自早而])(?:已|累计)(?!于|在|向|对|被)[^，。；]{1,24}\d+余?[起件批宗家处]")


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


_LONGEST = 28
_ENDS_PAPERS = ("废止", "失效", "作废", "停止执行")
_LATELY = ("近日", "日前", "近期", "连日来")
_LASTS_UNTIL = ("持续至", "持续到", "延续至", "截止到", "截止", "起至", "起到")


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
    aims = [(p, opener in _ABOUT) for opener in (*AIMS, *_ABOUT) for p in frame.companions.get(opener, ())]
    if time.text in _NOWADAYS and reading.text.endswith((*AIMS, *_ABOUT), 0, time.start):
        return True
    return any(
        p.start <= time.start < p.end and (talked or "的" in reading.text[time.end : p.end]) for p, talked in aims
    )


_NOWADAYS = ("当前", "目前", "近期", "现阶段", "现行")
"""对|当前|犯罪形势(进行讲解): the matter's, not the deed's."""


_AIM = re.compile(
    r"[\s　]*为了?(?!期)[^，。；]{2,60}，"
    r"(?:(?:把|进一步|切实|全面|扎实|有效|持续|不断|着力|促进|推动|推进|提升|提高|强化|加强|确保|保障|维护|营造|防范|增强|认真|做好|抓好|"
    r"规范|压实|落实|弘扬|助力|优化|巩固|筑牢|严厉|严防)[^，。；\d]{2,40}，){0,4}"
)
"""为净化暑期文化市场，促进青少年健康成长，7月28日…: what it is done for has no day of the deed."""
_FOLLOWS = re.compile(r"[\s　]*继[^，。；]{2,60}之?后，")
"""继2023年获得质量奖后，某公司又…: what came before has its own time."""
_ABOUT = ("就", "围绕")


def _sources(reading: Reading, frame: Frame) -> list[int]:
    """Where the words end by which figures are made known: 记者21日从某局获悉|，…; 通报|1—5月运行情况：…."""
    own = {w.end for w in frame.words if w.kinds & WordKind.REPORT}
    start = frame.sentence.start
    colon = reading.text.rfind("：", start, frame.trigger.start)
    ahead = reading.words_within(start, max(colon, frame.clause_start), WordKind.REPORT | WordKind.SPEECH)
    said = {
        w.end
        for w in ahead
        if (w.end < colon and w.kinds & WordKind.REPORT) or reading.text.startswith(("，", ",", "：", ":"), w.end)
    }
    return sorted(own | said)


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


def _leading_times(reading: Reading, frame: Frame, sources: Sequence[int], *, figure: bool) -> list[Mention]:
    """Times that the sentence opens with, which hold for all its verbs; or what it tells behind its sources."""
    times: list[Mention] = []
    opening = frame.sentence.start, frame.zone.start
    if not reading.mentions.within(*opening, Kind.TIME):
        return times
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
    return [t for t in times if figure or not is_year_of_figures(reading, frame, t)]


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
