"""Whether two tellings are of one event."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.identity import abbreviates, normalise
from services.extractor.joining.headlines import (
    are_called_alike,
    count_alike,
    is_about_other,
    is_headline_of,
    is_told_first,
)
from services.extractor.joining.outcomes import report_goes_on, share_figures
from services.extractor.mentions import Kind
from services.extractor.rulebook import roles_of
from services.extractor.telling.candidates import Candidate
from services.extractor.telling.gatherings import GATHERINGS

_SERIAL = frozenset(
    {
        EventType.VISIT_RESEARCH,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.OUTCOME_REPORT,
        EventType.EVALUATION_RANKING,
        EventType.CALL_FOR_PROPOSALS,
        EventType.AWARD_ACCREDITATION,
    }
)
"""Types whose verbs follow one another about one event: 检查…，查处…，罚款…."""
_APART = frozenset({EventType.POLICY_ISSUANCE, EventType.CAMPAIGN})
"""Types of which each subtype is an event: issued on one day, in force from another; begun here, come to there."""
_DRAFT = "征求意见稿"
"""A draft is not the paper that comes of it."""
_CALLS = (Role.PROGRAMME, Role.DOCUMENT, Role.ORGANIZER, Role.TOPIC)
"""What tells one call from another."""
_BY_WHOM = frozenset({Role.ORGANIZER, Role.VISITOR, Role.SPEAKER, Role.ISSUER})
"""Who does it says little about which event it is: the same body does many."""


def same_event(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether a telling is of the same event as an earlier one of its type."""
    if first.stance.polarity != second.stance.polarity:
        return False
    if first.type is EventType.OUTCOME_REPORT:
        return goes_on(first, second) or _same_figures(reading, first, second)
    if first.type is EventType.PERSONNEL:
        return all(_texts(reading, first, role) == _texts(reading, second, role) for role in (Role.TARGET, Role.NAME))
    if goes_on(first, second):
        return True
    here = first.type is EventType.CAMPAIGN and first.frame.sentence is second.frame.sentence
    if first.trigger.subtype != second.trigger.subtype and first.type in _APART and not here:
        return False
    if first.type is EventType.INSPECTION_ENFORCEMENT:
        if _headline_of(reading, first, second):
            return True
        if _by_others(reading, first, second):
            return False
    if _TALKS in (first.trigger.subtype, second.trigger.subtype) and first.trigger.subtype != second.trigger.subtype:
        return False
    if first.type is EventType.PRODUCT_RECALL and _says_no_more(first, second):
        return True
    if _leads_in(reading, first, second) or _headline_says(reading, first, second):
        return True
    if first.type is EventType.AGREEMENT_SIGNING and _complete_each_other(first, second):
        return True
    if _conflict(first, second):
        return False
    title = first.frame.sentence.title or second.frame.sentence.title
    if first.type is EventType.OTHER:
        again = _same_verb(reading, first, second)
        if again and first.frame.sentence is second.frame.sentence and not second.frame.subject_is_own:
            return True  # 虚增收入…、虚增利润…
        if again and title:
            return True
        if not again and not title:
            return False  # a thing begun and completed, a ship that struck and sank
    if second.type is EventType.TRAINING_LECTURE and _only_names_speaker(first, second):
        return True
    shared = [key for key in roles_of(first.rule.likeness) if first.has(key) and second.has(key)]
    telling = [key for key in shared if key not in _BY_WHOM]
    alike = {key for key in shared if _alike(reading, first, second, key)}
    if first.frame.sentence.title and first.type is EventType.CAMPAIGN and _is_any(reading, first):
        return True  # 开展专项行动: what the headline calls by its kind alone
    if title and first.type is EventType.CAMPAIGN and Role.ORGANIZER in alike and _is_any(reading, second):
        return True
    if title and first.type is EventType.CALL_FOR_PROPOSALS and Role.ORGANIZER in alike:
        return True  # a headline says what is called for in fewer words
    if title and first.type is EventType.POLICY_ISSUANCE and count_alike(reading, first, second):
        return Role.ISSUER in alike or Role.ISSUER not in shared  # 通报5起骗保案例: the headline's and the text's
    if first.type is EventType.ASSISTANCE_SERVICE and is_told_first(reading, first, second):
        return True
    if first.type is EventType.POLICY_ISSUANCE and is_about_other(reading, first, second):
        return False
    if first.type is EventType.CALL_FOR_PROPOSALS and not any(map(second.has, _CALLS)):
        return True  # 请于5月20日前反馈: by when, of the call told before
    if first.type is EventType.POLICY_ISSUANCE and is_headline_of(reading, first, second):
        return Role.ISSUER in alike or Role.ISSUER not in shared
    if first.type is EventType.CAMPAIGN and are_called_alike(reading, first, second):
        return True
    if any(key not in alike for key in telling if key in _TITLED):
        return False
    if telling:
        return bool(alike.intersection(telling)) or (title and bool(alike))
    if first.type is EventType.OTHER and not title:
        return False  # nothing says that two happenings are one
    same_place = first.frame.sentence is second.frame.sentence or title or second.bare
    if first.type is EventType.ASSISTANCE_SERVICE and not second.bare:
        return same_place and bool(alike)  # who is saved is not who is sent help
    return same_place and (bool(alike) or not shared)


def _same_verb(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """一渔船触礁 as a title, 该船触礁进水 further on: a headline tells of the same happening with the same verb."""
    one, two = reading.say(first.frame.trigger), reading.say(second.frame.trigger)
    return one in two or two in one


def _complete_each_other(first: Candidate, second: Candidate) -> bool:
    """某项目完成签约。…甲与乙代表双方签约: the one says what is signed, the other by whom."""
    near = second.frame.sentence.number - first.frame.sentence.number in (1, 2)
    told = (
        (first.has(Role.AGREEMENT), first.has(Role.SIGNATORY)),
        (second.has(Role.AGREEMENT), second.has(Role.SIGNATORY)),
    )
    return near and told in (((True, False), (False, True)), ((False, True), (True, False)))


def _only_names_speaker(first: Candidate, second: Candidate) -> bool:
    """培训邀请某某授课: who teaches the course told before."""
    about = (Role.NAME, Role.TOPIC, Role.DOCUMENT)
    near = second.frame.sentence.paragraph - first.frame.sentence.paragraph <= 1
    return near and first.has(Role.NAME) and second.has(Role.SPEAKER) and not any(map(second.has, about))


def _says_no_more(first: Candidate, second: Candidate) -> bool:
    """我市近4千辆汽车被召回 as a title, 召回工作由…完成 further on: nobody who recalls, or nothing that is recalled."""
    headline = first.frame.sentence.title and not first.has(Role.ORGANIZER)
    return headline or not (second.has(Role.TARGET) or second.has(Role.QUANTITY))


def _is_any(reading: Reading, event: Candidate) -> bool:
    """Whether a campaign is called by its kind alone."""
    called = [f for role in (Role.PROGRAMME, Role.NAME) for f in event.arguments.get(role, ())]
    return bool(called) and all(reading.say(f.phrase) in KINDS_ALONE for f in called)


KINDS_ALONE = frozenset(
    """
    专项行动 专项整治 专项检查 专项整治行动 整治行动 集中整治 宣传活动 主题活动 系列活动 集中行动 统一行动 专项治理
    联合行动 联合整治 大检查 活动 行动 整治 专项执法 专项执法行动 宣传 集中宣传
    """.split()  # noqa: SIM905 a list of words, like those of the rules
)
_TALKS = "talks"
"""Talks with somebody at a meeting are not the meeting."""


def _leads_in(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether the title tells, in other words, what the first sentence tells: a gathering at the same place."""
    if first.type not in GATHERINGS or not first.frame.sentence.title or second.frame.sentence.title:
        return False
    lead = next((s for s in reading.sentences if not s.title), None)
    if lead is not second.frame.sentence:
        return False
    return _alike(reading, first, second, Role.LOCATION) and first.trigger is second.trigger


def _headline_says(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether most of a headline's words stand in the sentence of the text that tells the other."""
    title, text = first.frame.sentence, second.frame.sentence
    lead = title.number < text.number <= title.number + _LEAD
    if not (title.title and lead) or text.title or _conflict(first, second):
        return False
    said, told = normalise(reading.text[title.start : title.end]), normalise(reading.text[text.start : text.end])
    pairs = {said[i : i + 2] for i in range(len(said) - 1)}
    return len(pairs) >= _TELLING and sum(pair in told for pair in pairs) >= _MOST * len(pairs)


_LEAD = 3
"""The sentences behind the title that may be the first telling."""
_MOST = 0.6
"""Share of a headline's pairs of characters."""


def goes_on(first: Candidate, second: Candidate) -> bool:
    """A further verb of one event in one sentence: 开展检查…，查处…."""
    same = second.evidence[0] in first.evidence and first.frame.trigger != second.frame.trigger
    if same and first.type is EventType.OUTCOME_REPORT:
        return True
    if same and first.type is EventType.INSPECTION_ENFORCEMENT and _suffers_for_itself(second):
        return False
    if same and first.type is EventType.INSPECTION_ENFORCEMENT and not second.has(Role.ORGANIZER):
        return True  # 侦破一起案件，涉案金额达…，抓获…
    if same and first.type is EventType.AWARD_ACCREDITATION and _called_otherwise(first, second):
        return False
    return same and not second.frame.subject_is_own and first.type in _SERIAL


def _called_otherwise(first: Candidate, second: Candidate) -> bool:
    """授予甲“标兵”称号，授予乙“先进”称号: two honours are two events."""
    one, two = ({f.phrase for f in c.arguments.get(Role.NAME, ())} for c in (first, second))
    return bool(one and two) and one.isdisjoint(two)


def _suffers_for_itself(event: Candidate) -> bool:
    """甲受到警告处分；乙被开除党籍: each is dealt with for what it did itself."""
    own = event.frame.subject if event.frame.subject_is_own else None
    told = event.arguments.get(Role.TARGET, ())
    return own is not None and any(own.start <= f.phrase.start and f.phrase.end <= own.end for f in told)


def _same_figures(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Outcomes are one where one says nothing but what the other says, or where the next sentence goes on with the
    same: without a time, a place or a body of its own."""
    if share_figures(first, second) and not _conflict(first, second):
        return True
    return report_goes_on(
        reading,
        first,
        second,
        apart=lambda: _conflict(first, second),
        other=lambda: _are_others(reading, first, second),
    )


def _are_others(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether the places or bodies of the two differ."""
    return any(
        second.has(role) and first.has(role) and not _alike(reading, first, second, role)
        for role in (Role.LOCATION, Role.ORGANIZER)
    )


def _texts(reading: Reading, candidate: Candidate, role: Role) -> list[str]:
    return [
        normalise(f.mention.entity.name if f.mention and f.mention.entity else reading.say(f.phrase))
        for f in candidate.arguments.get(role, [])
    ]


def _headline_of(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether a title counts what the text counts (查获假冒香梨4550件)."""
    if not (first.frame.sentence.title or second.frame.sentence.title):
        return False
    one, two = (
        {reading.say(f.phrase) for f in c.arguments.get(Role.QUANTITY, ()) if f.phrase.end - f.phrase.start > _TELLING}
        for c in (first, second)
    )
    return not one.isdisjoint(two)


_TELLING = 3
"""A figure of more characters is hardly said of two things."""


def _by_others(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether two named bodies act: a court tries whom a prosecutor accuses. Men without a name may be those of any."""
    one, two = (_named(c) for c in (first, second))
    return bool(one and two) and not _alike(reading, first, second, Role.ORGANIZER)


def _named(candidate: Candidate) -> bool:
    return any(
        f.mention is not None and f.mention.kind is Kind.ORGANIZATION
        for f in candidate.arguments.get(Role.ORGANIZER, ())
    )


def _conflict(first: Candidate, second: Candidate) -> bool:
    """Whether the two are told of different times."""
    one, two = _moments(first), _moments(second)
    return bool(one and two and not any(a.startswith(b) or b.startswith(a) for a in one for b in two))


def _moments(candidate: Candidate) -> list[str]:
    said = [f.mention for f in candidate.arguments.get(Role.TIME, ()) if f.mention and f.mention.time]
    if candidate.frame.sentence.title:  # 今日通车: a headline written on the day, printed on the next
        said = [m for m in said if m.text not in ("今日", "今天", "今起")]
    times = [m.time for m in said if m.time]
    return [time.value for time in times if time.value]


def _alike(reading: Reading, first: Candidate, second: Candidate, role: Role) -> bool:
    for one in _texts(reading, first, role):
        for two in _texts(reading, second, role):
            if _DRAFT in one + two and (_DRAFT in one) != (_DRAFT in two):
                continue
            if one in two or two in one or abbreviates(one, two):
                return True
            if role in _TITLED and _REMARK.sub("", one) == _REMARK.sub("", two):
                return True
            figures = [c for c in one if c.isdigit()] == [c for c in two if c.isdigit()]
            if role in _TITLED and figures and SequenceMatcher(None, one, two, autojunk=False).ratio() >= 0.7:
                return True
    return False


_REMARK = re.compile(r"[（(][^（）()]*[）)]")
"""2025年第一季度（总第108次）例会: a remark within a name."""
GROWING = frozenset({Role.QUANTITY, Role.PENALTY})
"""What further verbs add."""


_TITLED = frozenset({Role.NAME, Role.PROGRAMME, Role.AGREEMENT, Role.DOCUMENT, Role.TOPIC, Role.FOUNDED})
"""Roles whose words differ a little from telling to telling; two bodies with nearly the same name are two."""


def says_alike(reading: Reading, event: Candidate, role: Role, phrase: Phrase) -> bool:
    """Whether the words stand in a role of the event already, or are short for what does."""
    said = reading.say(phrase)
    if role in GROWING:  # 4% is no part of 4.4%
        return said in [reading.text[f.phrase.start : f.phrase.end] for f in event.arguments[role]]
    text = normalise(said)
    return any(text in known or known in text or abbreviates(text, known) for known in _texts(reading, event, role))
