"""Which events what somebody attends, or a sentence goes on about, is called by: 出席了论坛, 参加调研, 本届博览会."""

from __future__ import annotations

from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.figures.hosts import called_otherwise
from services.extractor.finders.fillers import persons
from services.extractor.finders.groups import groups
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading
from services.extractor.joining.asides import is_held_for
from services.extractor.supplements.phrases import refers_back
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import TYPES_CALLED, VISITS

_KIND = re.compile(
    r"(?:签约|启动|开幕|揭牌|颁奖)?(?:仪式|会议|大会|论坛|大赛|比赛|竞赛|培训班?|讲座|[\u4e00-\u9fff]会|[开闭]幕式|演练)$"
)
_LONGEST = 5
"""Characters of the longest kind."""


def called_so(reading: Reading, events: list[Candidate], frame: Frame) -> list[Candidate]:
    """The events that what is attended names by their kind (出席了论坛), or by their verb (论坛开幕: 开幕式)."""
    kind = _KIND.search(reading.say(frame.object)[-_LONGEST:]) if frame.object else None
    if kind is None:
        return []
    named = [e for e in events if e.name is not None and reading.say(e.name).endswith(kind[0])]
    if named or kind[0] not in ("开幕式", "闭幕式"):
        return named
    return [e for e in events if kind[0].removesuffix("式") in reading.say(e.told)]


def reports_heard(reading: Reading, events: list[Candidate], frame: Frame) -> list[Candidate]:
    """某某作了专题报告。某局长主持报告会: the report that gives the gathering its name."""
    if frame.object is None or not reading.say(frame.object).endswith("报告会"):
        return []
    return [e for e in events if reading.say(e.told).endswith("报告")]


def named_before(reading: Reading, earlier: list[Candidate], here: list[Candidate], frame: Frame) -> list[Candidate]:
    """论坛邀请某某作报告，300人参加论坛; 李明、王平出席签约仪式并座谈: the events told before that are called so, where
    the sentence tells another."""
    if not here or frame.object is None or called_so(reading, here, frame):
        return []
    held = reading.say(frame.object)
    return called_so(reading, earlier, frame) or [e for e in earlier if is_held_for(e, held)]


def called_this(reading: Reading, events: Sequence[Candidate], start: int) -> list[Candidate]:
    """The events whose name ends in the noun that a sentence opens with there (本届博览会为期三天); otherwise those of
    the type that it calls by its kind (研修班开班。…本次培训为期三天)."""
    names = [(e, reading.say(e.name)) for e in events if e.name is not None]
    if at := _AT.match(reading.text, start):  # 开展培训，并组织演练。培训中，周某讲解了…
        return [e for e, name in names if name.endswith(at["kind"])]
    opening = _THIS.match(reading.text, start)
    if opening is None:
        return []
    kind = opening["kind"]
    if called := [e for e, name in names if any(kind.startswith(name[-n:]) for n in _LENGTHS)]:
        return called
    types = next((_TYPES_ATTENDED[kind[:n]] for n in _LENGTHS if kind[:n] in _TYPES_ATTENDED), ())
    return [e for e, _ in names if e.type in types]


_THIS = re.compile(r"[\s　]*(?:本届|本次|此次|这次|该届|该)(?P<kind>[\u4e00-\u9fff]{2,8})")
_AT = re.compile(r"[\s　]*(?P<kind>培训|讲座|演练|竞赛|比赛)(?:[会班课]?(?:现场|过程)?[中上]|期间)")
_LENGTHS = (4, 3, 2)
"""Of the noun that a name ends in."""


def called_by_subject(reading: Reading, events: Sequence[Candidate], frame: Frame) -> list[Candidate]:
    """The events whose name ends in the noun that does it (旅游节|将持续至11月10日)."""
    said = reading.say(frame.subject) if frame.subject is not None else ""
    if len(said) < min(_LENGTHS):
        return []
    return [e for e in events if any(name.endswith(said) for name in e.said(reading, Role.NAME))]


def of_that_kind(reading: Reading, events: list[Candidate], frame: Frame) -> list[Candidate]:
    """参加调研, 参加培训: the first events of the type that what is attended is called by, where the words name no
    other."""
    types = _TYPES_ATTENDED.get(reading.say(frame.object) if frame.object else "", ())
    return [e for e in events if e.type in types]


def visit_with_talks(whole: list[Candidate], main: list[Candidate], frame: Frame) -> list[Candidate]:
    """县领导到甲企业考察，与企业座谈。…某局负责人参加: in a paragraph of its own this is told of the visit, not only of
    talks without a name."""
    visits = [e for e in whole if e.type is EventType.VISIT_RESEARCH and e.has(Role.VISITOR)]
    talks = all(e.type is EventType.MEETING and not e.has(Role.NAME) for e in main)
    apart = talks and all(e.frame.sentence.paragraph < frame.sentence.paragraph for e in main)
    return visits[:1] if apart and visits and visits[0].start < main[0].start else []


def closes_tour(main: list[Candidate], frame: Frame) -> bool:
    """视察甲企业。随后来到乙医院，了解…。某某、某某参加。: whether a paragraph of its own tells this of all visits."""
    apart = all(e.type in VISITS and e.frame.sentence.paragraph < frame.sentence.paragraph for e in main)
    times = (f.phrase.start for e in main[1:] for f in e.arguments.get(Role.TIME, ()))
    return apart and not any(start > main[0].frame.sentence.end for start in times)


def goes_on_there(reading: Reading, event: Candidate, frame: Frame) -> bool:
    """李明一行来访。王敏出席座谈会。李明一行|了解了建设情况: what those did who came, told in a later sentence."""
    if event.type is not EventType.VISIT_RESEARCH or frame.subject is None or frame.sentence is event.frame.sentence:
        return False
    if not reading.text.endswith("一行", *frame.subject):
        return False
    came = {reading.say(f.phrase) for f in event.arguments.get(Role.VISITOR, ())}
    return any(reading.say(f.phrase) in came for f in persons(reading, frame.subject))


def talk_on(event: Candidate, frame: Frame) -> bool:
    """会见了某某一行。双方就…座谈: a later sentence, too, tells of the talks."""
    return event.trigger.subtype == "talks" and frame.sentence.number in event.evidence


def attends_session(reading: Reading, session: Candidate, frame: Frame) -> bool:
    """第24次会议接受…辞职。李明出席|会议: the meeting just told, though nothing says that it was held."""
    near = frame.sentence.paragraph - session.frame.sentence.paragraph <= 1
    return near and reading.text.find("会议", frame.trigger.start, frame.trigger.end + 2) >= 0


def whole_told_before(reading: Reading, part: Candidate, fitting: list[Candidate], frame: Frame) -> Candidate:
    """会议由甲主持，乙作讲座: the whole told before, not the lecture, unless that is called so (讲座由甲主持)."""
    whole = part.part_of
    lecture = part.type is EventType.TRAINING_LECTURE
    before = part.start >= frame.clause_end or (frame.said in _ATTENDS_WHOLE and not part.has(Role.NAME))
    before = before or (frame.said in _ATTENDS and is_speech(reading, part))
    if not lecture or not before or whole is None or whole not in fitting:
        return part
    named = [reading.say(phrase) for phrase in (frame.subject, frame.object) if phrase is not None]
    called = {t for words in named for kind, types in TYPES_CALLED.items() if words.endswith(kind) for t in types}
    return part if part.type in called and whole.type not in called else whole


def is_speech(reading: Reading, part: Candidate) -> bool:
    """某某作|主旨报告|: what one of those who came said there."""
    told = reading.say(part.told).endswith(("报告", "演讲", "发言"))
    return told and part.type is EventType.TRAINING_LECTURE and not part.has(Role.NAME)


_ATTENDS_WHOLE = frozenset(["出席", "应邀出席", "参会", "到会", "与会", "列席"])
"""某某出席并作主旨演讲: the verbs of those who come to a gathering, not to what one of them says there."""


def attends_another(reading: Reading, host: Candidate, frame: Frame) -> bool:
    """参加全省文化周活动: what somebody attends is called otherwise than the gathering told before."""
    attended = reading.say(frame.object) if frame.object is not None else ""
    return frame.said in _ATTENDS and not refers_back(attended) and called_otherwise(reading, host, attended)


_ATTENDS = frozenset(["参加", "参与", "出席", "参加了"])
_TYPES_ATTENDED = {
    **{kind: types for kind, types in TYPES_CALLED.items() if len(types) == 1},
    **dict.fromkeys(
        ("调研", "考察", "走访", "慰问", "视察", "参观", "访问", "调研活动", "座谈调研"), (EventType.VISIT_RESEARCH,)
    ),
}


def at_meeting(events: list[Candidate], frame: Frame) -> list[Candidate]:
    """大会开幕。李明作报告，600名代表参会: the events without the lectures of a meeting, where the verb says that a
    meeting was attended."""
    if frame.said not in _ATTENDS_MEETING or not any(e.type is EventType.MEETING for e in events):
        return events
    return [e for e in events if e.type is not EventType.TRAINING_LECTURE or e.has(Role.NAME)]


_ATTENDS_MEETING = frozenset({"参会", "到会", "与会", "参加会议", "出席会议", "出席大会", "现场参会", "线上参会"})


def is_present(reading: Reading, frame: Frame) -> bool:
    """副市长某某主持, 各单位负责人参加会议。: who was there, told between what was said."""
    if reading.say(frame.trigger) not in _PRESENCE or frame.subject is None:
        return False
    closes = frame.subject_is_own and _CLOSES.match(reading.text, frame.trigger.end) is not None
    return bool(persons(reading, frame.subject) or (closes and groups(reading, frame.subject)))


_CLOSES = re.compile("(?:了?(?:本次|此次)?(?:会议|大会|活动|座谈会?|仪式|调研|参观|考察|走访|检查|慰问|会见))?。")
_PRESENCE = frozenset([
    "主持", "主持会议", "出席", "出席了", "参加", "参加了", "列席", "列席了", "陪同", "出席会议", "出席活动",
    "参加活动", "参加会议", "参加检查", "一同参加",
])  # fmt: skip
