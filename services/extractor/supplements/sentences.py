"""Sentences that add to an event told elsewhere: who attended, chaired, spoke, went along, held it with whom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, persons
from services.extractor.finders.groups import groups
from services.extractor.grammar.frames import Frame, read_frame
from services.extractor.grammar.idle import asks_how
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import read_stance
from services.extractor.joining.occasions import is_opened_with
from services.extractor.supplements.announced import announced
from services.extractor.supplements.attended import (
    at_meeting,
    attends_another,
    attends_session,
    called_by_subject,
    called_so,
    called_this,
    closes_tour,
    goes_on_there,
    is_present,
    is_speech,
    named_before,
    of_that_kind,
    reports_heard,
    talk_on,
    visit_with_talks,
    whole_told_before,
)
from services.extractor.supplements.days import on_an_occasion
from services.extractor.supplements.nouns import is_noun
from services.extractor.supplements.once import add_once, one_more_topic
from services.extractor.supplements.phrases import ANY_GUESTS, GUESTS, refers_back, turnout
from services.extractor.supplements.supplement import Supplement
from services.extractor.supplements.table import SUPPLEMENTS
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import MAIN
from services.extractor.telling.slots import fill_slots


@cache
def _automaton() -> tuple[AhoCorasick, list[list[Supplement]]]:
    table: dict[str, list[Supplement]] = {}
    for supplement in SUPPLEMENTS:
        for verb in supplement.verbs.split():
            table.setdefault(verb, []).append(supplement)
            if verb.startswith("作"):  # 做报告 as well as 作报告
                table.setdefault(f"做{verb[1:]}", []).append(supplement)
    return AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest), list(table.values())


def supplement(reading: Reading, events: list[Candidate]) -> None:
    """Add what such sentences say to the events they are about."""
    automaton, meanings = _automaton()
    told = {event.type for event in events}
    first = min((event.frame.sentence.start for event in events), default=0)

    @cache
    def since(meaning: Supplement) -> int:
        """Where the first event is told that the verbs may add to."""
        return min((event.start for event in events if meaning.takes(event)), default=len(reading.text))

    for index, start, end in reading.matches(automaton) if told else ():
        sentence = reading.sentence_at(start)
        headline = start < first and sentence.title
        if start < first and not headline:
            continue
        if headline:
            fitting = [m for m in meanings[index] if not told.isdisjoint(m.hosts)]
        else:
            fitting = [m for m in meanings[index] if since(m) < sentence.end]
        if not fitting:
            continue
        if lists := _LISTS.match(reading.text, end, sentence.end):
            listed = reading.trim(Phrase(lists.end(), sentence.end))
            _add_listed(reading, events, fitting, read_frame(reading, Phrase(start, end)), listed)
            continue
        fitting = [m for m in fitting if not m.guests or ANY_GUESTS.search(reading.text, sentence.start, start)]
        described = reading.char_before(start) == "的" and not reading.text.startswith("陪同下", start)
        if not fitting or described or is_noun(reading, start, end):
            continue
        if asks_how(reading, Phrase(sentence.start, start)):
            continue  # 就如何开展检查进行培训
        frame = read_frame(reading, Phrase(start, end))
        for meaning in fitting if not frame.attributive else ():
            found = [(slot.role, [f for _, f in fill_slots(reading, frame, (slot,), None)]) for slot in meaning.slots]
            if not any(fillers for _, fillers in found):
                continue
            host = _of_headline(events, meaning, frame) if headline else _host(reading, events, meaning, frame)
            if host is None or _is_of_another(events, host, frame) or attends_another(reading, host, frame):
                continue
            if host.type is EventType.MEETING:
                host = announced(reading, events, host, frame) or host
            if meaning.definite and not _is_meant(reading, host, meaning, frame):
                continue
            if meaning.guests and not GUESTS.search(reading.text[frame.sentence.start : start]):
                continue
            if meaning.talks and not (host.trigger.subtype == "talks" and host.frame.sentence is frame.sentence):
                continue
            stance = read_stance(reading, frame)
            if stance.modality == "planned" and host.stance.modality != "planned" and not meaning.anyhow:
                continue  # 活动启动。活动将邀请专家走访企业
            if host.stance.modality == "planned" != stance.modality and host.start > start and not meaning.anyhow:
                continue  # 某某宣布，论坛将于9月举办
            if meaning.anyhow or not stance.background or (stance.but >= _STATEMENTS and is_present(reading, frame)):
                taught = _teachers(events, host, frame)
                found = [(role, [f for f in fillers if f.phrase not in taught]) for role, fillers in found]
                _add(reading, host, meaning, frame, found)
    for event in events:
        if event.part_of is not None and is_speech(
            reading, event
        ):  # 李明作主旨报告，400余人参加: they came to the whole
            came = {f.phrase for f in event.part_of.arguments.get(Role.QUANTITY, ())}
            said = event.arguments.get(Role.QUANTITY, ())
            event.arguments[Role.QUANTITY] = [f for f in said if f.phrase not in came]


def _teachers(events: list[Candidate], host: Candidate, frame: Frame) -> set[Phrase]:
    """同日，某某应邀到某校作讲座，80名家长参加: who teaches there came to nothing that was told before."""
    here = frame.sentence.number
    if host.type is not EventType.CAMPAIGN or here in host.evidence:
        return set()
    lessons = [e for e in events if e.type is EventType.TRAINING_LECTURE and here in e.evidence]
    return {f.phrase for e in lessons for f in e.arguments.get(Role.SPEAKER, ())}


_STATEMENTS = frozenset({EventType.STATEMENT})


_LISTS = re.compile(
    r"[^，。；：]{0,16}的(?:还)?(?:领导|嘉宾|人员|单位|专家|代表|同志|领导和嘉宾|主要领导)?(?:还)?(?:有|包括|为)[：:]?"
)
"""出席活动的有…: who is there stands behind."""


def _add_listed(
    reading: Reading, events: list[Candidate], meanings: list[Supplement], frame: Frame, listed: Phrase
) -> None:
    """Who attended, where the sentence lists them behind the verb."""
    for meaning in meanings:
        host = _host(reading, events, meaning, frame)
        if host is None:
            continue
        for role, find in ((Role.ATTENDEE, persons), (Role.PARTICIPANT, groups), (Role.QUANTITY, turnout)):
            for filler in find(reading, listed):
                add_once(reading, host, role, filler)
        host.add_evidence(frame.sentence.number)


def _is_meant(reading: Reading, host: Candidate, meaning: Supplement, frame: Frame) -> bool:
    """Whether the sentence goes on with the event, rather than telling of one of its own."""
    goes_on = not frame.subject_is_own and host.frame.sentence is frame.sentence
    if (goes_on and (meaning.anyhow or meaning.near)) or _refers_back(reading, frame) or _holders_go_on(reading, frame):
        return True
    return _names_holders(reading, host, frame)


def _holders_go_on(reading: Reading, frame: Frame) -> bool:
    """由甲主办，乙、丙协办; 赛事由甲认证，乙主办: the further holders are named like the first."""
    told = reading.text[frame.sentence.start : frame.trigger.start]
    return bool(frame.phrases("由") or _HOLDING.search(told)) or refers_back(told.partition("由")[0].strip())


_HOLDING = re.compile(r"主办|承办|举办|指导|发起")


def _names_holders(reading: Reading, host: Candidate, frame: Frame) -> bool:
    """首发季启动，甲局、乙集团主办，丙局承办: a clause of the event's own sentence that only names who holds it."""
    if host.frame.sentence is not frame.sentence or host.frame.trigger.end > frame.zone.start:
        return False
    return reading.text[frame.trigger.end : frame.trigger.end + 1] in ("，", "。", "；", "、")


def _refers_back(reading: Reading, frame: Frame) -> bool:
    return frame.subject is None or refers_back(reading.say(frame.subject))


def _host(reading: Reading, events: list[Candidate], meaning: Supplement, frame: Frame) -> Candidate | None:
    """The event that the sentence is about: one told in it, else the main one told before."""
    before = (e for e in events if e.start < frame.sentence.end)
    fitting = [e for e in before if meaning.takes(e) and _may_be_host(reading, e, frame, meaning)]
    fitting = at_meeting([e for e in fitting if not _is_session(e)] or fitting, frame)
    fitting = [e for e in fitting if not e.backdrop or e.frame.sentence is frame.sentence] or fitting
    if there := [e for e in fitting if is_opened_with(reading, e, frame.sentence.start)]:
        return there[-1]
    if meaning.near:
        near = [e for e in fitting if frame.sentence.paragraph - e.frame.sentence.paragraph <= 1]
        if len(near) < len(fitting) and not (_names(reading, frame) or on_an_occasion(reading, frame.sentence)):
            fitting = near
    if not fitting:
        return None
    here = [e for e in fitting if frame.sentence.start <= e.start]
    if not here and (talks := [e for e in fitting if talk_on(e, frame)]):
        return talks[-1]
    if EventType.MEETING in meaning.hosts and (theirs := [e for e in fitting if goes_on_there(reading, e, frame)]):
        return theirs[-1]
    if named := named_before(reading, [e for e in fitting if e.start < frame.sentence.start], here, frame):
        return named[-1]
    if here and here[0].type not in _PARTS and not _is_declared(reading, here[0]):
        return whole_told_before(reading, here[0], fitting, frame)
    whole = [e for e in fitting if e.part_of is None or e.part_of not in fitting or e.type is EventType.MEETING]
    whole = [e for e in whole if e.has(Role.NAME) or e.has(Role.AGREEMENT) or e.has(Role.PROGRAMME)] or whole
    main = [e for e in whole if e.type in MAIN] or whole
    main = visit_with_talks(whole, main, frame) or main
    if here and not (frame.subject_is_own and any(e.type in MAIN for e in main)):
        return here[0]  # 某某颁奖，…负责人参加: they attend the meeting at which prizes are given
    if meaning.hosts == (EventType.INSPECTION_ENFORCEMENT,):  # a trial is listened to, not the charge
        main = [e for e in main if any(sign in reading.say(e.told) for sign in ("审", "判"))] or main
    if this := called_this(reading, fitting, frame.sentence.start) or called_by_subject(reading, fitting, frame):
        return this[-1]
    called = called_so(reading, main, frame) or reports_heard(reading, fitting, frame)
    called = called or of_that_kind(reading, fitting, frame)
    return next(iter(called), main[0 if closes_tour(main, frame) else -1]) if main else None


def _may_be_host(reading: Reading, event: Candidate, frame: Frame, meaning: Supplement) -> bool:
    """Whether the verb may add to an event that was told before it or in its sentence: by other words than these."""
    own, verb = event.frame.sentence, frame.trigger
    won = _is_won(event) and meaning.slots[0].role is not Role.HOST_ORG
    if won or not reading.one_story(own, frame.sentence):
        return False
    if _is_session(event) and own is not frame.sentence and not attends_session(reading, event, frame):
        return False
    if event.start < verb.end and verb.start < event.frame.trigger.end:
        return False
    own_lecture = event.type is EventType.TRAINING_LECTURE and event.frame.subject_is_own
    if own_lecture and "；" in reading.text[verb.end : event.frame.trigger.start]:
        return False  # 王强作工作报告；张伟作专题报告
    return event.name is None or not event.name.start <= verb.start < event.name.end


def _is_session(event: Candidate) -> bool:
    return event.trigger.subtype == "session"


def _is_of_another(events: list[Candidate], host: Candidate, frame: Frame) -> bool:
    """出席开班仪式: what the verb itself tells has those who are there, not the course; a lecture has its own speaker,
    not the lecture before."""
    verb = frame.trigger
    own = [e for e in events if e is not host and (e.frame.trigger.overlaps(verb) or e.told.overlaps(verb))]
    alike = [e for e in own if e.type is host.type]
    # 某某主持召开座谈会: that meeting, not the one before
    return any(e.trigger.aside for e in own) or any(
        e.type is EventType.MEETING or not host.has(Role.NAME) for e in alike
    )


def _names(reading: Reading, frame: Frame) -> bool:
    """Whether the subject stands for something held that was told before."""
    return frame.subject is not None and refers_back(reading.say(frame.subject))


def _is_won(event: Candidate) -> bool:
    """甲获得一等奖: nobody attends that, other than a ceremony at which prizes are given."""
    return event.type is EventType.AWARD_ACCREDITATION and event.trigger.finite


_PARTS = frozenset({EventType.AWARD_ACCREDITATION, EventType.ORGANIZATION_FOUNDING})
"""What is done at a gathering."""


def _is_declared(reading: Reading, event: Candidate) -> bool:
    """某某宣布活动|启动: a part of the ceremony at which it is said."""
    return event.type is EventType.CAMPAIGN and "宣布" in reading.text[event.frame.clause_start : event.start]


def _of_headline(events: list[Candidate], meaning: Supplement, frame: Frame) -> Candidate | None:
    """The event that the headline tells, too, told in full further on (某局召开会议 传达学习…)."""
    told = [e for e in events if e.type in meaning.hosts and frame.sentence.number in e.evidence]
    return told[0] if told and meaning.once else None


_ANYBODY = re.compile("(?:与会|参会|到会)(?:代表|人员|者|嘉宾|专家|领导)")


def _add(
    reading: Reading, host: Candidate, meaning: Supplement, frame: Frame, found: Sequence[tuple[Role, list[Filler]]]
) -> None:
    """`found`: what fills the slots of the verb, in order."""
    added = False
    for role, fillers in found:
        if role is Role.END_TIME and any(n.endswith(("仪式", "典礼")) for n in host.said(reading, Role.NAME)):
            continue  # 活动启动仪式举行。活动将持续至12月: not the ceremony
        if meaning.once and host.has(role) and not one_more_topic(reading, host, role, frame):
            continue
        for filler in fillers:
            if role is Role.APPLICANT and any(
                called.endswith(reading.say(filler.phrase))
                for called in host.said(reading, Role.ORGANIZER, Role.PROGRAMME)
            ):
                continue  # who calls does not apply, nor does what one applies for
            if role is Role.PARTICIPANT and _ANYBODY.fullmatch(reading.text, *filler.phrase) and host.has(role):
                continue  # 与会代表观摩了…: those who are told already
            if role is Role.PARTICIPANT and filler.phrase in (f.phrase for f in host.arguments.get(Role.ORGANIZER, ())):
                continue  # |某院|开了研讨会，会上交流了经验: who holds it, taken over from there
            beside = role is Role.PARTICIPANT and host.type is EventType.CAMPAIGN
            if (filler.via or beside) and reading.say(filler.phrase) in host.said(
                reading, Role.ORGANIZER, Role.FOUNDER
            ):
                continue  # 该校全体教师参加: the word for who holds it; 某局开展宣传，引导群众参与
            if reading.say(filler.phrase) in host.said(reading, Role.FOUNDED):
                continue  # 该队成立于2012年，曾参与救援
            added |= add_once(reading, host, role, filler)
    if added:
        host.add_evidence(reading.sentence_index(frame.trigger.start))
