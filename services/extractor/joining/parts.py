"""Which event is part of which: what was said, decided, signed or founded at a gathering, or on a visit."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.rulebook import words_of
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import CALLED_BY, GATHERINGS, SHOWS, VISITS


def find_wholes(reading: Reading, events: list[Candidate]) -> None:
    """Tell each event which one told before it is part of."""
    wholes = [e for e in events if e.type in _WHOLES or e.trigger.subtype in SHOWS]
    for event in events:
        event.part_of = _whole_of(reading, wholes, event)


_WHOLES = frozenset({*GATHERINGS, *VISITS})
"""What other events may be part of."""


def _whole_of(reading: Reading, wholes: list[Candidate], event: Candidate) -> Candidate | None:
    kinds: tuple[str, ...] = words_of(event.rule.part_of)
    if event.type is EventType.TRAINING_LECTURE and not event.has(Role.NAME):
        kinds = (*kinds, event.type)  # a lecture given in the course told before
    if event.backdrop or not kinds or event.of_many or _is_the_paper(reading, event):
        return None
    own = event.frame.sentence
    planned = event.stance.modality == "planned"
    fitting = [
        e
        for e in wholes
        if e.type in kinds
        and e.start < event.start
        and not (planned and e.frame.sentence.paragraph < own.paragraph)
        and (e.part_of is None or e.type is EventType.MEETING)
        and reading.one_story(e.frame.sentence, own)
        and _may_hold(reading, e, event)
        and not is_of_another(reading, e, event)
        and not _is_over(reading, e, event)
    ]
    if reading.say(event.told).startswith(_GOT_ELSEWHERE):
        fitting = [e for e in fitting if e.type is not EventType.CAMPAIGN or e.frame.sentence is own]
    fitting = _named_there(reading, event, fitting) or _told_with(event, fitting) or fitting
    if event.type is EventType.STATEMENT:
        fitting = [e for e in reversed(fitting) if _said_at(reading, event, e)]
    elif event.type is EventType.AWARD_ACCREDITATION and (there := _given_there(reading, event, fitting)):
        fitting = there
    elif event.type is EventType.PERSONNEL:
        fitting = [e for e in reversed(fitting) if _is_near(event, e) or _opens_there(reading, event)]
    else:
        opens_it = event.type is EventType.MEETING and _is_opening(reading, event)
        fitting = [
            e
            for e in fitting
            if e.type not in _SELDOM.get(event.type, ())
            or _goes_on(reading, event, e)
            or (opens_it and e.type in _OPENED)
        ]
    return fitting[0] if fitting else None


_GOT_ELSEWHERE = ("获批", "获准", "入选", "入围", "成功入选", "成功获批", "通过", "顺利通过", "评出")
"""What nobody is given at a drive (举办主场活动。某厂获批…)."""


def _told_with(event: Candidate, wholes: list[Candidate]) -> list[Candidate]:
    """甲局举办主场活动，为10名志愿者颁奖: of all that is told before, what the sentence tells."""
    return [e for e in wholes if e.frame.sentence is event.frame.sentence and e.frame.trigger != event.frame.trigger][
        -1:
    ]


def _named_there(reading: Reading, event: Candidate, wholes: list[Candidate]) -> list[Candidate]:
    """论坛上，…: of all that is told before, the last that is called so; 会上，…: the meeting of the paragraph."""
    own = event.frame.sentence
    if len(wholes) > 1 and reading.text.startswith(("会上", "会议上"), own.start):
        return [e for e in wholes if e.type is EventType.MEETING and e.frame.sentence.paragraph == own.paragraph][-1:]
    said = _CALLED_THERE.match(reading.text, own.start) if len(wholes) > 1 else None
    if said is None:
        return []
    return [e for e in wholes if any(name.endswith(said["kind"]) for name in e.said(reading, *CALLED_BY))][-1:]


_CALLED_THERE = re.compile(
    r"(?:在[^，。；]{0,16}?)?(?P<kind>论坛|仪式|大会|年会|峰会|[一-鿿]{1,3}会|培训班|讲座|大赛|[比竞决]赛)"
    r"(?:上|期间|现场|中|邀请|发布|还)"
)


def is_of_another(reading: Reading, whole: Candidate, event: Candidate) -> bool:
    """省局举行启动仪式。…甲市局举办培训班: what a body that was not named before does by itself is told beside the
    gathering, unless it or its paragraph opens there (会上，…)."""
    own = event.frame.sentence
    if event.type not in _DONE_BY_ITSELF or own is whole.frame.sentence:
        return False
    opening = next(s for s in reading.sentences if s.paragraph == own.paragraph)
    if _AT.match(reading.text, own.start) or _AT.match(reading.text, opening.start):
        return False
    doers = [f for role in _DOERS for f in event.arguments.get(role, ()) if own.start <= f.phrase.start]
    return bool(doers) and not any(reading.text.find(reading.say(f.phrase), 0, own.start) >= 0 for f in doers)


_DOERS = (Role.ORGANIZER, Role.VISITOR)
_DONE_BY_ITSELF = frozenset({EventType.TRAINING_LECTURE, EventType.VISIT_RESEARCH, EventType.COMPETITION_COMPARISON})


def _is_the_paper(reading: Reading, event: Candidate) -> bool:
    """现将有关事项通知如下: the article itself, which is no part of what it announces."""
    return event.trigger.is_paper


def _is_over(reading: Reading, whole: Candidate, event: Candidate) -> bool:
    """举行开幕式。…选手参观了…: what another paragraph tells is done after the ceremony."""
    apart = whole.frame.sentence.paragraph != event.frame.sentence.paragraph and not whole.frame.sentence.title
    return apart and event.type is EventType.VISIT_RESEARCH and _is_opening(reading, whole)


def _given_there(reading: Reading, award: Candidate, wholes: list[Candidate]) -> list[Candidate]:
    """大赛举行。…闭幕式上，…荣获一等奖: of all that is told before, the ceremony of the same paragraph."""
    here = [e for e in wholes if e.frame.sentence.paragraph == award.frame.sentence.paragraph]
    return [e for e in here if any(_CLOSING.search(name) for name in e.said(reading, Role.NAME))][-1:]


_CLOSING = re.compile(r"颁奖|闭幕|表彰|总结|结[业营训]")


def _is_opening(reading: Reading, event: Candidate) -> bool:
    """开幕式, 颁奖仪式: a ceremony called by no more than that belongs to what it opens or ends."""
    return event.name is not None and _OPENING.fullmatch(reading.text, *event.name) is not None


_OPENING = re.compile(
    r"(?:活动|[大比竞]?赛|培训|论坛)?(?:(?:[开闭]幕|开[班赛营训]|结[业营训]|颁奖|启动|总结|表彰)+(?:仪?式|典礼|大?会)?暨?){1,3}(?<!暨)"
)
_OPENED = frozenset({EventType.COMPETITION_COMPARISON, EventType.TRAINING_LECTURE, EventType.CAMPAIGN})
_SELDOM = {
    EventType.MEETING: (*VISITS, *_OPENED),
    EventType.AGREEMENT_SIGNING: (EventType.INSPECTION_ENFORCEMENT,),
}
"""What is part of such an event only where the text says that it happened there."""


def _may_hold(reading: Reading, whole: Candidate, event: Candidate) -> bool:
    """Whether the one may have been done while the other lasted: not in another year, nor what is done at what is yet
    to come (a notice of a meeting)."""
    if whole.stance.modality == "planned" != event.stance.modality:
        return False
    own, day, last = (_moments(e, role) for e, role in ((event, Role.TIME), (whole, Role.TIME), (whole, Role.END_TIME)))
    if own and not day:
        day = [(reading.mentions.article.published_at or "")[:_YEAR]]  # told without its day, it is news of this year
    if not own or not day:
        return True
    if any(one.startswith(other) or other.startswith(one) for one in own for other in day):
        return True
    return bool(last) and day[0] <= own[0] <= last[0] + _TO_ITS_END


_YEAR = 4
"""Characters of a year."""
_TO_ITS_END = "~"
"""Sorts behind every hour of a day."""


def _moments(event: Candidate, role: Role) -> list[str]:
    told = (f.mention.time for f in event.arguments.get(role, ()) if f.mention is not None)
    return [time.value for time in told if time is not None and time.value]


def _is_near(event: Candidate, whole: Candidate) -> bool:
    """Told in the same paragraph, or soon behind what the article opens with."""
    own, at = event.frame.sentence, whole.frame.sentence
    leads = at.title or at.paragraph <= 1
    return own.paragraph - at.paragraph <= (_SOON if leads else 0)


_SOON = 4


def _opens_there(reading: Reading, event: Candidate) -> bool:
    """Whether the sentence opens with where it happened (会上，…)."""
    return _AT.match(reading.text, event.frame.sentence.start) is not None


_AT = re.compile(
    r"(?:[^，。；]{0,20}(?:会议?|活动|仪式|论坛|致辞|座谈|交流|培训|讲座|现场|调研|走访|检查|典礼|[幕班业营]式|大赛|比赛|竞赛)"
    r"(?:上|中|期间|时|现场))|会议|大会|随后|会后|会前|最后"
)


def _goes_on(reading: Reading, event: Candidate, whole: Candidate) -> bool:
    """调研期间，…召开座谈会; 赴某地调研并召开座谈会: done where the whole was, by the same people."""
    own, at = event.frame.sentence, whole.frame.sentence
    if own.number in whole.evidence and not event.frame.subject_is_own:
        return True
    before = reading.sentences[own.number - 1]
    openings = [own, before] if before.paragraph == own.paragraph and before is not at else [own]
    return any(
        _MEANWHILE.match(reading.text, s.start) and own.paragraph - at.paragraph <= (_SOON if s is own else 1)
        for s in openings
    )


_MEANWHILE = re.compile(
    r"(?:在?(?:[^，。；]{0,8}(?:调研|考察|走访|视察|访问|参观|检查|督[查导]|约谈会?|座谈会?|活动|现场)(?:上|中|期间|时|现场|结束后)"
    r"|期间|其间))|随后|座谈(?:会上|交流)"
)


def _said_at(reading: Reading, statement: Candidate, host: Candidate) -> bool:
    """Whether the words fell at the gathering: told in its paragraph or soon behind it, by somebody who was there, or
    opened with 会上; a gathering that only describes something is none."""
    own, at = statement.frame.sentence, host.frame.sentence
    leads = at.title or at.paragraph <= 1
    if host.frame.attributive and own.paragraph != at.paragraph and not leads:
        return False
    if _opens_there(reading, statement):
        return True
    if own.paragraph - at.paragraph <= (_SOON if leads else 1) and (
        host.type in _FOR_WORDS or _SPEECH.search(reading.say(statement.told))
    ):
        return True
    there = {f.mention.text for fillers in host.arguments.values() for f in fillers if f.mention is not None}
    return any(f.mention is not None and f.mention.text in there for f in statement.arguments.get(Role.SPEAKER, ()))


_FOR_WORDS = frozenset(
    {EventType.MEETING, EventType.AGREEMENT_SIGNING, EventType.TRAINING_LECTURE, EventType.VISIT_RESEARCH}
)
"""Where people come together in one room, so that what is told to be said was said there; of others (a campaign, a
founding) it is said long before and behind, too."""
_SPEECH = re.compile(r"[辞词]$|讲话|发言|动员")
"""Words that are spoken before an audience."""
