"""Whether two tellings are of one event: what decides for every type, and the order in which it is asked.

First what the sentence itself says (a further verb goes on), then what only one type knows and needs no day for, then
whether a headline says it, then the days, and last the words that fill the roles. `questions` has what is of one type.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from schemas.events import EventType, Role
from services.extractor.definite import normalise
from services.extractor.finders.offenders import stands_for_somebody
from services.extractor.grammar.reading import Reading
from services.extractor.joining.checks import MEN
from services.extractor.joining.further_checks import headline_is_of
from services.extractor.joining.pairs import TITLED, Pair, name_of, texts_of
from services.extractor.joining.prizes import wins_besides
from services.extractor.joining.questions import ALONE, BEFORE_DAYS, BEHIND_DAYS, Question
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.reports import another_reports
from services.extractor.telling.singled_out import one_of_them

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
_BY_WHOM = frozenset({Role.ORGANIZER, Role.VISITOR, Role.SPEAKER, Role.ISSUER})
"""Who does it says little about which event it is: the same body does many."""


def same_event(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether a telling is of the same event as an earlier one of its type."""
    if first.stance.polarity != second.stance.polarity:
        return False
    if goes_on(reading, first, second):
        return True
    if _dealt_with_apart(reading, first, second):
        return False
    pair = Pair(reading, first, second)
    if first.type in ALONE:
        return ALONE[first.type](pair)
    if not pair.titled and (pair.elsewhere or not reading.one_story(first.frame.sentence, second.frame.sentence)):
        return False
    if pair.headed and reading.text.startswith("以来", second.frame.trigger.end):
        return False  # 大赛落幕 as a title, 自2022年举办以来，… further on
    for ask in _questions(first.type):
        if (verdict := ask(pair)) is not None:
            return verdict
    return _agree_in_roles(pair)


@cache
def _questions(type: EventType) -> tuple[Question, ...]:
    """What is asked of two tellings of a type, in order."""
    before, behind = BEFORE_DAYS.get(type, ()), BEHIND_DAYS.get(type, ())
    return (*before, _headline_says, _headline_does, _other_day, *behind, _named_otherwise)


def goes_on(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """A further verb of one event in one sentence: 开展检查…，查处…."""
    if first.type not in _SERIAL or second.evidence[0] not in first.evidence:
        return False
    if first.frame.trigger == second.frame.trigger:
        return False
    if first.type is EventType.OUTCOME_REPORT:
        return not another_reports(reading, first, second.start)
    if first.type is EventType.INSPECTION_ENFORCEMENT:
        if _is_of_that_case(reading, first, second) or _judges_on(reading, first, second):
            return True
        if (
            _suffers_for_itself(second)
            or _dealt_with_apart(reading, first, second)
            or (_by_another(reading, first, second) and not _disciplined_once(reading, first, second))
        ):
            return False
        if not second.has(Role.ORGANIZER):
            return True  # 侦破一起案件，涉案金额达…，抓获…
    if first.type is EventType.AWARD_ACCREDITATION and (
        _differ(Role.NAME, first, second)
        or wins_besides(reading, first, second)
        or Pair(reading, first, second).conflicts
        or (any(e.frame.phrases("为") for e in (first, second)) and _differ(Role.RECIPIENT, first, second))
    ):
        return (
            False  # 2020年获批筹建，2023年通过验收; 为10家企业颁奖，为30家企业授牌; 为5名党员颁发纪念章，表彰了8名先进
        )
    if first.type is EventType.EVALUATION_RANKING and all(_differ(r, first, second) for r in (Role.NAME, Role.TARGET)):
        return False  # 前三位的是甲、乙、丙，后三位的是丁、戊、己
    if first.type is EventType.VISIT_RESEARCH and second.frame.subject == first.frame.subject:
        return True  # 一行来到现场，查看展板
    return not second.frame.subject_is_own


def _differ(role: Role, first: Candidate, second: Candidate) -> bool:
    """授予甲“标兵”称号，授予乙“先进”称号: two honours are two events."""
    one, two = ({f.phrase for f in c.arguments.get(role, ())} for c in (first, second))
    return bool(one and two) and one.isdisjoint(two)


def _suffers_for_itself(event: Candidate) -> bool:
    """甲受到警告处分；乙被开除党籍: each is dealt with for what it did itself."""
    own = event.frame.subject if event.frame.subject_is_own else None
    told = event.arguments.get(Role.TARGET, ())
    return own is not None and any(own.start <= f.phrase.start and f.phrase.end <= own.end for f in told)


def _is_of_that_case(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """查处一起作弊案，当事人被罚款5000元: who stands in the case told before, which nobody was punished for yet."""
    case = any(said.endswith(("案", "案件")) for said in first.said(reading, Role.TARGET)) and not first.has(
        Role.PENALTY
    )
    whom = second.arguments.get(Role.TARGET, ())
    return case and bool(whom) and all(stands_for_somebody(reading, f.phrase) for f in whom)


def _dealt_with_apart(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """给予甲警告处分；给予乙记过处分: each has what is imposed on it alone; with a comma it may be one case
    (对甲公司罚款，对其负责人罚款)."""
    if first.type is not EventType.INSPECTION_ENFORCEMENT or first.frame.sentence is not second.frame.sentence:
        return False
    if _dealt_with_later(reading, first, second):
        return True
    if not (first.has(Role.TARGET) and second.has(Role.TARGET)):
        return False
    if _judges_on(reading, first, second):
        return False
    whom = {f.phrase for f in first.arguments[Role.TARGET]}
    if not whom.isdisjoint(f.phrase for f in second.arguments[Role.TARGET]):
        return False
    if not second.has(Role.PENALTY) and not (first.frame.phrases("对") and second.frame.phrases("对")):
        return False
    if one_of_them(reading, first, second):
        return True
    given = second.frame.object if second.frame.said.endswith("给予") else None
    if given and any(given.start <= f.phrase.start < given.end for f in second.arguments[Role.TARGET]):
        return True
    apart = "；" in reading.text[first.frame.trigger.end : second.frame.trigger.start]
    return apart or _each_fined(reading, first, second)


def _dealt_with_later(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """某店被罚款3万元，省局11月14日撤销其许可证; 下达指令书，逾期没有整改，被罚5万元: what comes of it later,
    on a day of its own or where nobody obeyed."""
    one, clause = first.frame, second.frame.clause
    if not first.has(Role.PENALTY):
        days = [c.said(reading, Role.TIME) for c in (first, second)]
        later = first.has(Role.DOCUMENT) and all(days) and set(days[0]).isdisjoint(days[1])
        return second.has(Role.PENALTY) and (later or "逾期" in reading.text[one.trigger.end : second.start])
    own = any(clause.start <= f.phrase.start for f in second.arguments.get(Role.ORGANIZER, ()))
    dated = bool(reading.mentions.within(clause.start, second.frame.trigger.start, Kind.TIME))
    return own and dated and one.passive and not first.has(Role.ORGANIZER)


def _each_fined(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """对甲企业处罚2万元，对乙企业处罚3万元: two cases; not 对甲企业罚款，对其负责人罚款."""
    if not all(event.has(Role.PENALTY) and event.frame.phrases("对") for event in (first, second)):
        return False
    own = [whom for whom in second.frame.phrases("对") if whom.start > first.frame.trigger.end]
    his = any(_OF_FIRST.match(reading.text, *w) or reading.mentions.within(*w, Kind.PERSON) for w in own)
    return bool(own) and not his


_OF_FIRST = re.compile("其|该|当事|上述|涉案|[^，。；]*(?:人员?|主管|经理|董事长|股东)$")


def _judges_on(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """判处甲有期徒刑三年；判处乙有期徒刑二年；其余4人被判处…: one judgment."""
    judged = reading.say(first.told).endswith(("判处", "宣判"))
    return judged and _JUDGES_ON.search(reading.text, first.start, second.frame.trigger.end) is not None


_JUDGES_ON = re.compile(r"；(?:(?:其余|其他|另)[^，。；]{1,12}(?:分别|均|也)*)?(?:依法)?被?判处(?!罚)[^；]*$")


def _disciplined_once(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """给予李明开除党籍处分；由监委给予其开除公职处分: party and state deal with one man at once."""
    both = all(reading.say(event.frame.trigger).endswith("给予") for event in (first, second))
    whom = {f.phrase for f in first.arguments.get(Role.TARGET, ())}
    return both and not whom.isdisjoint(f.phrase for f in second.arguments.get(Role.TARGET, ()))


def _by_another(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """经甲院检验，…；经乙院检验，…: another body, named behind the first verb, does what the second one tells."""
    known = texts_of(reading, first, Role.ORGANIZER)
    named = [
        f
        for f in second.arguments.get(Role.ORGANIZER, ())
        if f.mention is not None and f.phrase.start > first.start and reading.say(f.phrase) not in MEN
    ]
    fresh = {normalise(name_of(reading, f)) for f in named}
    return bool(known) and any(not any(a in b or b in a for b in known) for a in fresh)


def _headline_says(pair: Pair) -> bool | None:
    """Most of a headline's words stand in the sentence of the text that tells the other."""
    if not pair.headed or not 0 < pair.away <= _LEAD or pair.conflicts:
        return None
    title, text = pair.first.frame.sentence, pair.second.frame.sentence
    said, told = (normalise(pair.reading.text[s.start : s.end]) for s in (title, text))
    pairs = {said[i : i + 2] for i in range(len(said) - 1)}
    return (len(pairs) >= _FEWEST and sum(p in told for p in pairs) >= _MOST * len(pairs)) or None


def _headline_does(pair: Pair) -> bool | None:
    """A headline tells its deed with the verb with which the first sentences of the text tell theirs."""
    if not pair.headed or not 0 < pair.away <= _LEAD or pair.conflicts or pair.first.type in _MANY_A_DAY:
        return None
    one, two = (pair.reading.say(event.frame.trigger) for event in pair.both)
    return (one in two or two in one) or None


_MANY_A_DAY = frozenset({EventType.POLICY_ISSUANCE, EventType.TRAINING_LECTURE, EventType.STATEMENT})
"""Types of which one article tells several with the same verb."""
_LEAD = 3
"""The sentences behind the title that may be the first telling."""
_FEWEST = 3
_MOST = 0.6
"""Share of a headline's pairs of characters."""


def _other_day(pair: Pair) -> bool | None:
    """What is told of different times is not one."""
    return False if pair.conflicts else None


def _named_otherwise(pair: Pair) -> bool | None:
    """What is called otherwise is another."""
    return False if any(role in TITLED and not pair.agree(role) for role in pair.shared) else None


def _agree_in_roles(pair: Pair) -> bool:
    """Whether what tells events of the type apart is the same in both, or told but once and the two stand together."""
    second, alike = pair.second, pair.alike
    if telling := [role for role in pair.shared if role not in _BY_WHOM]:
        return bool(alike.intersection(telling)) or (pair.titled and bool(alike))
    if second.type is EventType.OTHER and not pair.titled:
        return False  # nothing says that two happenings are one
    same_place = pair.one_sentence or pair.titled or second.bare
    if second.type is EventType.ASSISTANCE_SERVICE and not second.bare:
        return same_place and bool(alike)  # who is saved is not who is sent help
    return same_place and (bool(alike) or not pair.shared)


def only_heads(reading: Reading, event: Candidate, events: Iterable[Candidate]) -> bool:
    """Whether a headline tells in its own words (东道主包揽三金; 某校与某县共建…; 最高罚款800万元) what the text then
    tells in full: one event, though nothing in the words says so."""

    def titled(event: Candidate) -> bool:
        return all(reading.sentences[number].title for number in event.evidence)

    if not titled(event):
        return False
    text = [e for e in events if not titled(e)]
    types = {e.type for e in text} - {EventType.STATEMENT}
    if event.type is EventType.INSPECTION_ENFORCEMENT:
        return any(e.type is event.type and headline_is_of(Pair(reading, event, e)) for e in text)
    if event.type is EventType.OTHER:
        made = event.has(Role.ORGANIZER) and event.has(Role.NAME)  # 某院研制某钟: what the text may only speak about
        return bool(types - {EventType.OUTCOME_REPORT} if made else types) and EventType.OTHER not in types
    return not types.isdisjoint(_IN_FULL.get(event.type, ()))


_IN_FULL = {
    **{
        type: (type,)
        for type in (
            EventType.OUTCOME_REPORT,
            EventType.AWARD_ACCREDITATION,
            EventType.COMPETITION_COMPARISON,
            EventType.AGREEMENT_SIGNING,
            EventType.EVALUATION_RANKING,
            EventType.TRAINING_LECTURE,
        )
    },
    EventType.ORGANIZATION_FOUNDING: (EventType.ORGANIZATION_FOUNDING, EventType.AGREEMENT_SIGNING),
}
"""What tells in full what a headline tells of the type."""
