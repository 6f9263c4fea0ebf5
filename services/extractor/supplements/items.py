"""What the headings of a notice say of the act that it announces: when, where, who is to come, whom it aims at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, Finder, attendance, matters, persons, places, quantities, times
from services.extractor.finders.groups import groups
from services.extractor.finders.somebody import BODIES, PEOPLE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.supplements.once import add_once
from services.extractor.telling.announced import announced_act, recorded
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS
from services.extractor.telling.items import Item, items_of
from services.extractor.telling.signatures import signed_below

_CHECKED = (EventType.INSPECTION_ENFORCEMENT, EventType.EVALUATION_RANKING, EventType.CAMPAIGN)
_TALKED = tuple(kind for kind in GATHERINGS if kind is not EventType.CAMPAIGN)
"""Of these the contents are matters, those of a campaign are deeds to come."""
_CALLED = (EventType.CALL_FOR_PROPOSALS,)
_HELD = (*GATHERINGS, *_CHECKED, EventType.OTHER)


def add_items(reading: Reading, events: list[Candidate]) -> None:
    """Fill what the act's own sentence leaves open from the notice's headings."""
    record = recorded(reading, events)
    act = record or announced_act(reading, events)
    if act is None:
        _add_rosters(reading, events)
        return
    above = record is not None and not record.frame.sentence.title  # the lines stand above what is recorded
    for item in items_of(reading):
        if record is not None and reading.text.find("。", item.start, item.content[0].end - 1) >= 0:
            continue  # 主持人：各位朋友，大家好。今天…: what somebody says
        asked = next((a for a in _ASKED if act.type in a.types and a.label.fullmatch(item.label)), None)
        if asked is not None and (item.start > act.start) is not above:
            asked.fill(reading, act, item)


def _add_rosters(reading: Reading, events: list[Candidate]) -> None:
    """列席人员：某局局长某某、某处: who was there, below the news of a gathering."""
    for item in items_of(reading) if any(e.type in GATHERINGS for e in events) else ():
        told = [e for e in events if e.type in GATHERINGS and e.start < item.start and e.part_of is None]
        if told and _CAME.fullmatch(item.label):
            for role, find in ((Role.ATTENDEE, persons), (Role.PARTICIPANT, groups)):
                for filler in find(reading, item.content[0]):
                    add_once(reading, told[0], role, filler)


_CAME = re.compile("(?:会议)?(?:出席|列席|参加|参会|与会)(?:人员|嘉宾|领导|同志|单位|代表)")


def _fill_days(reading: Reading, act: Candidate, item: Item) -> None:
    """会议时间：5月9日下午3:00; 9月1日至10月20日. The day of the notice gives way to it."""
    line = item.content[0]
    said = times(reading, line)
    days = [f for f in said if f.mention is not None and f.mention.time is not None and f.mention.time.value]
    if not days or days[0].phrase.start - line.start > _NEAR or not _is_open(reading, act, days[0]):
        return
    first = days[0] if days[0].mention is not None and days[0].mention.subtype != "until" else None
    last = next((f for f in days if f.mention is not None and f.mention.subtype == "until"), None)
    if first is not None:
        act.arguments[Role.TIME] = [first]
    if last is not None and (first is None or last.phrase.start - first.phrase.end <= _NEXT):
        act.add(Role.END_TIME, last)


_NEAR = 6
"""A heading of days is followed by one (时间：定于5月9日)."""
_NEXT = 3
"""So many characters part the first day of a stretch from the last."""


def _is_open(reading: Reading, act: Candidate, day: Filler) -> bool:
    """Whether the act has no day yet, or only 近期, the month of the day or the day on which the notice was signed."""
    signature = signed_below(reading)
    signed = signature[0].phrase if signature is not None else None
    known = [f for f in act.arguments.get(Role.TIME, ()) if f.phrase != signed]
    days = [value for f in known if f.mention and f.mention.time and (value := f.mention.time.value)]
    own = day.mention.time.value if day.mention and day.mention.time else None
    return all(len(value) == _MONTH and own is not None and own.startswith(value) for value in days)


_MONTH = len("2025-05")


def _fill_place(reading: Reading, act: Candidate, item: Item) -> None:
    """培训地点：某宾馆（东湖路88号）; 主会场设在某中心三楼: the words up to the first mark."""
    place = _PLACE.match(reading.text, *item.content[0])
    if place is None or act.has(Role.LOCATION):
        return
    where = Phrase(*place.span("where"))
    inside = places(reading, where)[:1]
    act.add(Role.LOCATION, Filler(where, inside[0].mention if inside else None))


_PLACE = re.compile(r"(?:[^，。；（(\n]{0,8}?(?:设在|设于|位于))?(?:在)?(?P<where>[^，。；（(\n]{2,40})")


def _fill_who(role: Role) -> Callable[[Reading, Candidate, Item], None]:
    """Those who are to come or may apply, one by one, and how many."""

    def fill(reading: Reading, act: Candidate, item: Item) -> None:
        for line in item.content:
            first = next(_parts(reading, line, "。"), line)
            for part in _parts(reading, first, "；"):
                whom, *others = [*_parts(reading, part, "，：")] or [part]
                whom = reading.behind(whom, _ABOVE_ALL)
                if comes := _COMES.fullmatch(reading.text, *whom):
                    whom = Phrase(*comes.span("who"))
                others = [o for o in others if reading.say(o).endswith(_SOMEBODY) and not _DUTY.search(reading.say(o))]
                for filler in (f for one in (whom, *others) for f in _members(reading, one, role)):
                    add_once(reading, act, role, filler)
            for figure in attendance(reading, line):
                act.add(Role.QUANTITY, figure)

    return fill


def _members(reading: Reading, whom: Phrase, role: Role) -> list[Filler]:
    """Each of a list; the whole of a heading's words where a list in them is no list of those who come (甲处、乙局有关
    负责同志, 各市、县医师). Who comes or applies is called like somebody."""
    found = groups(reading, whom) if len(_JOINERS.findall(reading.text, *whom)) > 1 else []
    if found and all(f.phrase.end - f.phrase.start > _SHORTEST for f in found):
        return found
    somebody = role is Role.TARGET or reading.say(whom).endswith(
        (*BODIES, *PEOPLE, "者", "对象", "职务", "主体", "机构")
    )
    return [Filler(whom)] if somebody or groups(reading, whom) else []


_ABOVE_ALL = re.compile("(?:重点|主要)(?:检查|抽查|整治|督查|排查|监测|抽检|核查)")
"""检查范围：重点检查|电冰箱、空调等5类产品."""
_JOINERS = re.compile("[、和及与]")
_SHORTEST = 2


def _parts(reading: Reading, line: Phrase, marks: str) -> Iterator[Phrase]:
    """The parts of a line between such marks, without their numbers."""
    start = line.start
    for at in [*(i for i in range(*line) if reading.text[i] in marks and not reading.quoted(i, i + 1)), line.end]:
        if part := reading.trim(Phrase(start, at)):
            yield part
        start = at + 1


_SOMEBODY = (*BODIES, *PEOPLE)
_DUTY = re.compile(r"[由请须应不限可将]|每|凡|不得")
"""参会人员：各镇分管负责人，由市局通知有关人员: what somebody is to do names nobody who comes."""
_COMES = re.compile(
    r"(?:凡|所有|为)?(?P<who>.{2,60}?)(?:(?:应当|均应|均可|都可|可|须|必须|应)(?:自愿)?(?:参加|参训|报名|参赛|申报|参会)?|参加)"
    r"(?:（[^（）]{1,20}）)?"
)


def _fill_matters(reading: Reading, act: Candidate, item: Item) -> None:
    """培训内容：甲、乙、丙; 会议内容：通报|检查情况，交流|工作经验."""
    for line in item.content:
        for part in _parts(reading, line, "。；，"):
            for filler in matters(reading, Phrase(part.start, part.end)):
                add_once(reading, act, Role.TOPIC, filler)


def _fill_theme(reading: Reading, act: Candidate, item: Item) -> None:
    """活动主题：加强质量支撑 共建质量强国: the line, as it is."""
    theme = _THEME.match(reading.text, *item.content[0])
    if theme is not None:
        add_once(reading, act, Role.TOPIC, Filler(Phrase(*theme.span("words"))))


_THEME = re.compile("“?(?P<words>[^。；“”]{4,50})")


def _fill(role: Role, find: Finder) -> Callable[[Reading, Candidate, Item], None]:
    """主办单位：某局、某协会; 授课专家：某某（某大学教授）; 主持人：某局副局长某某."""

    def fill(reading: Reading, act: Candidate, item: Item) -> None:
        for filler in find(reading, item.content[0]):
            add_once(reading, act, role, filler)

    return fill


class _Asked(NamedTuple):
    """A kind of heading, and what it fills of which types."""

    label: re.Pattern[str]
    types: tuple[EventType, ...]
    fill: Callable[[Reading, Candidate, Item], None]


_OF_IT = (
    "(?:会议|大会|培训|培训班|举办|举行|召开|活动|开展|组织|竞赛|比赛|大赛|赛事|决赛|论坛|讲座|演练|整治|检查|督导|督查|考核|抽查|"
    "行动|实施|发布|宣传|评审|评价|复核|比对|考试|开班|具体|集中)?(?:的)?"
)
_ASKED = (
    _Asked(re.compile(rf"{_OF_IT}(?:时间|日期)(?:安排)?(?:[和及与、]?地点)?"), _HELD, _fill_days),
    _Asked(
        re.compile(r"(?:申报|报名|征集|受理|申请|推荐|报送|征求意见)(?:时间|期限|日期)(?:安排)?"), _CALLED, _fill_days
    ),
    _Asked(re.compile(rf"{_OF_IT}地点(?:安排)?"), _HELD, _fill_place),
    _Asked(
        re.compile(
            "(?:参会|与会|参加|参比|出席|参训|参培|参赛|参演|培训|会议|竞赛|活动)(?:及?列席)?(?:人员|对象|范围|单位|代表)(?:范围|及名额|和名额|及要求)?"
        ),
        GATHERINGS,
        _fill_who(Role.PARTICIPANT),
    ),
    _Asked(
        re.compile(
            "(?:检查|督导|督查|整治|考核|抽查|评价|评估|复核|排查|普查|抽检|检测|治理|监测|核查|考评|清查|审查)(?:对象|范围)"
        ),
        _CHECKED,
        _fill_who(Role.TARGET),
    ),
    _Asked(
        re.compile("(?:申报|申请|征集|推荐|招募|报名|遴选|参评|评选)(?:对象|主体|范围|单位)"),
        _CALLED,
        _fill_who(Role.APPLICANT),
    ),
    _Asked(
        re.compile(
            "(?:会议|大会|培训|主要|活动|竞赛|比赛|大赛|讲座|论坛|演练|学习|课程|研讨|议事)?(?:内容|议程|议题|主题|项目|课程)(?:安排)?"
        ),
        _TALKED,
        _fill_matters,
    ),
    _Asked(
        re.compile("(?:征集|资助|研究|申报|支持|选题|重点|遴选)(?:支持)?(?:方向|内容|领域)"),
        _CALLED,
        _fill_matters,
    ),
    _Asked(re.compile("(?:活动|宣传|行动)?主题"), (EventType.CAMPAIGN,), _fill_theme),
    _Asked(re.compile("(?:主办|举办|组织)(?:单位|方|机构)"), _HELD, _fill(Role.ORGANIZER, bodies)),
    _Asked(re.compile("(?:采购|招标)(?:人|单位|方)(?:名称|信息)?"), _CALLED, _fill(Role.ORGANIZER, bodies)),
    _Asked(re.compile("(?:采购|招标)?代理机构(?:名称)?"), _CALLED, _fill(Role.CO_ORGANIZER, bodies)),
    _Asked(re.compile("(?:采购|项目)?(?:预算|最高限价)(?:金额|总额)?"), _CALLED, _fill(Role.QUANTITY, quantities)),
    _Asked(re.compile("(?:承办|协办)(?:单位|方|机构)"), _HELD, _fill(Role.CO_ORGANIZER, bodies)),
    _Asked(re.compile("(?:支持|指导)(?:单位|方|机构)"), _HELD, _fill(Role.SUPPORTER, bodies)),
    _Asked(
        re.compile("(?:授课|主讲|培训)(?:人|老师|教师|专家|师资)|师资(?:安排)?"),
        (EventType.TRAINING_LECTURE,),
        _fill(Role.SPEAKER, persons),
    ),
    _Asked(re.compile("主持人?"), GATHERINGS, _fill(Role.MODERATOR, persons)),
    _Asked(re.compile("(?:新闻)?(?:发布|发言)人|出席(?:人员|嘉宾|领导)"), GATHERINGS, _fill(Role.ATTENDEE, persons)),
)
