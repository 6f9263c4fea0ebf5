"""Figures that no listed verb tells: 沪指跌0.43%, 33名选手获奖, 总需求为336吨.

Whoever writes a figure into a sentence of news reports it, whatever the verb. So a sentence with figures that no event
has taken yet tells an outcome of its own, unless it orders, supposes or quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from schemas.events import EventType, Role
from services.extractor.figures.belonging import (
    is_mark_of_placed,
    is_one_figure_of,
    is_place_of_figures,
    is_size_of_what_is_told,
    is_taken,
    without_recalled,
)
from services.extractor.figures.harm import give_harm
from services.extractor.figures.hosts import goes_with_evaluation, host_of
from services.extractor.figures.leading import verbs
from services.extractor.figures.listed import listed_deeds
from services.extractor.figures.news import (
    counts_answers,
    describes,
    is_free,
    is_incidental,
    is_one_of_several,
    is_quoted,
    is_sum,
    may_tell,
    measures_thing,
    only_described,
    only_measures,
    sums_up_named,
)
from services.extractor.figures.opening import add_further_ranks, add_opening_time, name_year
from services.extractor.figures.owners import is_of_deed, share_out, stand_apart
from services.extractor.figures.passing import is_passing
from services.extractor.figures.people import only_act, only_leads
from services.extractor.figures.samples import counts_samples
from services.extractor.figures.standing import is_profile, only_stands
from services.extractor.figures.statistics import as_statistic, headline_reports, of_several_bodies
from services.extractor.figures.words import words_for
from services.extractor.finders.fillers import Filler
from services.extractor.finders.grades import ranks
from services.extractor.finders.idle_figures import is_idle_figure
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.idle import is_idle
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import read_stance
from services.extractor.mentions import Kind, Mention, Sentence
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.rules.outcome_report import has_rank, is_telling
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.filling import fill
from services.extractor.telling.gatherings import GATHERINGS
from services.extractor.telling.reports import by_body

_ANY_VERB = Trigger("", confidence=0.5)


def find_outcomes(reading: Reading, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with those of sentences whose figures nobody has told, in the text's order."""
    found = [c for c in found if c.type is not EventType.OUTCOME_REPORT or not _is_aside(reading, c)]
    found = [
        c for c in found if not is_one_figure_of(reading, c, found) and not is_size_of_what_is_told(reading, c, found)
    ]
    found = [c for c in found if not is_mark_of_placed(c, found) and not only_leads(reading, c, found)]
    found = [c for c in found if not is_place_of_figures(reading, c)]
    told: dict[int, list[Candidate]] = {}
    for candidate in found:
        told.setdefault(candidate.evidence[0], []).append(candidate)
    added: list[Candidate] = []
    statistics: list[Candidate] = []
    instead: set[Phrase] = set()
    for index, figures in _by_sentence(reading):
        if goes_with_evaluation(reading, index, figures, told):
            continue
        here = [c for c in told.get(index, ()) if c.type is not EventType.STATEMENT]
        before = told.get(index - 1) or told.get(index - 2) or []
        if harm := give_harm(reading, reading.sentences[index], figures, here, found) if here else []:
            instead |= {c.frame.trigger for c in harm}
            here = [c for c in here if c not in harm]
        read = of_several_bodies(reading, [as_statistic(reading, c, figures, before) for c in here])
        summed = [c for c, other in zip(read, here, strict=True) if c is not other]
        statistics += summed
        counts = [c for c in read if counts_samples(reading, read, c)]
        instead |= {c.frame.trigger for c in counts}
        read = [c for c in read if c not in counts]
        listed = listed_deeds(reading, read)
        instead |= {c.frame.trigger for c in (*summed, *listed)}
        here = [c for c in read if c not in listed]
        free = [f for f in figures if is_free(reading, index, f) and not measures_thing(reading, f)]
        passing = [f for f in figures if is_passing(reading, f) or measures_thing(reading, f)]
        _leave_out(here, passing)
        free = [f for f in free if not sums_up_named(reading, f) or is_of_deed(reading, f, here)]
        if free and _goes_with_event(reading, index, free, here, found, instead):
            continue
        if here:
            figures = share_out(reading, free, here)
            outcomes = [c for c in here if c.type is EventType.OUTCOME_REPORT]
            if not figures or (outcomes and not stand_apart(reading, figures, outcomes)):
                continue
        groups = by_body(reading, figures)
        for group in groups:
            outcome = _outcome(reading, index, group, told.get(index, []), found)
            if outcome is None or (here and _tells_by_figure(outcome) and len(group) < _SEVERAL):
                continue
            if here or len(groups) > 1:
                own = {f.start for f in group}
                outcome.arguments[Role.QUANTITY] = [
                    f for f in outcome.arguments.get(Role.QUANTITY, ()) if f.phrase.start in own
                ]
            _leave_out([outcome], passing)
            added.append(outcome)
    kept = [c for c in found if c.frame.trigger not in instead]
    every = [c for c in [*kept, *statistics] if c.type is not EventType.OUTCOME_REPORT or _tells(reading, c)]
    every = sorted([*every, *added], key=lambda c: c.start)
    every = headline_reports(reading, every)
    if any(c.type is EventType.PRODUCT_RECALL for c in every):
        every = without_recalled(reading, every)
    every = [_with_its_first_verb(reading, c) if c.type is EventType.OUTCOME_REPORT else c for c in every]
    _complete(reading, every)
    return every


def _complete(reading: Reading, every: list[Candidate]) -> None:
    """Outcomes have the time that opens their sentence, and the ranks that it names."""
    evaluations = [c for c in every if c.type is EventType.EVALUATION_RANKING]
    evaluated = [c.evidence[0] for c in evaluations]
    for candidate in evaluations:
        if evaluated.count(candidate.evidence[0]) == 1 and candidate.has(Role.TARGET):
            add_further_ranks(reading, candidate)
    for candidate in every:
        if candidate.type is not EventType.OUTCOME_REPORT:
            continue
        if len(who := candidate.arguments.get(Role.ORGANIZER, ())) > 1:  # 据甲海关统计，甲海关共监管…
            candidate.arguments[Role.ORGANIZER] = list({reading.say(f.phrase): f for f in reversed(who)}.values())[::-1]
        if candidate.has(Role.TIME):
            name_year(reading, candidate)
        else:
            add_opening_time(reading, candidate)
        sentence = candidate.frame.sentence
        if sentence.number not in evaluated:
            for filler in ranks(reading, Phrase(sentence.start, sentence.end)):
                candidate.add(Role.QUANTITY, filler)


def _leave_out(told: Sequence[Candidate], figures: Sequence[Mention]) -> None:
    """Take the figures from whatever of the events has them."""
    passing = {f.start for f in figures}
    for event in told if passing else ():
        said = event.arguments.get(Role.QUANTITY, ())
        event.arguments[Role.QUANTITY] = [f for f in said if f.phrase.start not in passing]


_SEVERAL = 2
"""So many figures that no verb tells are a report beside a deed, too."""


def _is_aside(reading: Reading, outcome: Candidate) -> bool:
    """Whether its figures only say who acts, or of what things something else is told."""
    figures = _figures(outcome)
    own = outcome.frame.sentence
    if _is_of_case(reading, own) or is_profile(reading, own) or counts_answers(reading, own):
        return True
    if figures and all(is_idle_figure(reading, Phrase(f.start, f.end)) for f in figures):
        return True
    if only_stands(reading, own, figures):
        return True
    return only_act(reading, figures) or only_described(reading, outcome.frame.trigger, figures)


def _figures(outcome: Candidate) -> list[Mention]:
    return [f.mention for f in outcome.arguments.get(Role.QUANTITY, ()) if f.mention is not None]


def _with_its_first_verb(reading: Reading, outcome: Candidate) -> Candidate:
    """共查扣货物1216批次，同比增长14%; 该院参加比对38项，满意率达99%: what tells the first of its figures tells it, and
    says who did it."""
    begins = reading.clause_around(outcome.start).start
    compares = _COMPARES.match(reading.text, begins) is not None
    own = outcome.frame.sentence.start
    if any(own <= f.phrase.start for f in outcome.arguments.get(Role.ORGANIZER, ())) and not compares:
        return outcome
    named = any(begins <= f.phrase.start for f in outcome.arguments.get(Role.ORGANIZER, ()))
    figures = _figures(outcome)
    if named or not figures or not outcome.frame.sentence.start <= figures[0].start < begins:
        return outcome
    verb = words_for(reading, figures[0])
    if not compares and (verb.end > figures[0].start or reading.say(verb) not in verbs()):
        return outcome
    frame = read_frame(reading, verb)
    first = Candidate(outcome.rule, outcome.trigger, frame, outcome.stance, verb, evidence=list(outcome.evidence))
    fill(reading, first)
    opens = reading.clause_around(verb.start).start
    if not any(compares or opens <= f.phrase.start < verb.start for f in first.arguments.get(Role.ORGANIZER, ())):
        return outcome
    first.arguments[Role.QUANTITY] = outcome.arguments[Role.QUANTITY]
    return first


_COMPARES = re.compile(r"[\s　]*(?:比|较|同比|环比|分别|按[年月])")


def _goes_with_event(
    reading: Reading,
    index: int,
    free: list[Mention],
    here: list[Candidate],
    found: list[Candidate],
    instead: set[Phrase],
) -> bool:
    """本届大赛设51个赛项，2846名选手参赛: figures of an event told before, where the sentence tells no other deed.
    `instead`: the verbs of those that are not told after all."""
    sentence = reading.sentences[index]
    if sentence.title or any(c.type is not EventType.OUTCOME_REPORT for c in here):
        return False
    before = takewhile(lambda c: c.start < sentence.start, found)
    host = host_of(reading, sentence, free, [c for c in before if c.frame.trigger not in instead])
    if host is None:
        return False
    for figure in free:
        host.add(Role.QUANTITY, Filler.of(figure))
    host.add_evidence(index)
    for outcome in here:
        outcome.arguments[Role.QUANTITY] = []
    return True


def _tells(reading: Reading, outcome: Candidate) -> bool:
    """Whether it has a name, or figures worth reporting."""
    figures = _figures(outcome)
    if outcome.has(Role.NAME):
        return True
    telling = is_telling([f.quantity for f in figures]) or has_rank(reading, outcome.arguments.get(Role.QUANTITY, ()))
    summed = bool(figures) and is_sum(reading, figures[0])
    return (telling or summed) and not _is_aside(reading, outcome)


def _by_sentence(reading: Reading) -> Iterator[tuple[int, list[Mention]]]:
    """The quantities of each sentence that has any."""
    current, figures = -1, list[Mention]()
    for mention in reading.mentions.of(Kind.QUANTITY):
        index = reading.sentence_index(mention.start)
        if index != current:
            if figures:
                yield current, figures
            current, figures = index, []
        figures.append(mention)
    if figures:
        yield current, figures


def _outcome(
    reading: Reading, index: int, figures: list[Mention], here: list[Candidate], found: list[Candidate]
) -> Candidate | None:
    """The outcome that a sentence tells by its figures, if it tells one."""
    sentence = reading.sentences[index]
    if not may_tell(reading, sentence, figures[0]) or _is_of_case(reading, sentence):
        return None
    deeds = [c for c in here if c.type is not EventType.STATEMENT]
    free = [f for f in figures if not is_taken(f, deeds) and not reading.in_table(f.start)]
    free = [f for f in free if not is_quoted(reading, sentence, f)]
    free = [f for f in free if not describes(reading, f) and not is_incidental(reading, f)]
    free = [f for f in free if not is_idle_figure(reading, Phrase(f.start, f.end)) and not is_passing(reading, f)]
    few = not is_telling([f.quantity for f in free])
    if few and not (free and (is_one_of_several(reading, index) or is_sum(reading, free[0]))):
        return None
    if only_measures(reading, sentence, free) or only_act(reading, free) or only_stands(reading, sentence, free):
        return None
    figure = free[0]
    if _ATTENDED.search(reading.text, sentence.start, sentence.end) and _are_attended(free, sentence, found):
        return None
    verb = words_for(reading, figure)
    frame = read_frame(reading, verb)
    if is_idle(reading, frame):
        return None
    stance = read_stance(reading, frame)
    if stance.background and EventType.OUTCOME_REPORT not in stance.but:
        return None
    candidate = Candidate(
        rulebook()[EventType.OUTCOME_REPORT], _ANY_VERB, frame, stance, frame.trigger, evidence=[index]
    )
    return candidate if fill(reading, candidate) else None


def _tells_by_figure(outcome: Candidate) -> bool:
    """Whether no word tells it but a figure: too little beside a deed of the same sentence."""
    trigger = outcome.frame.trigger
    return any(f.phrase.start <= trigger.start < f.phrase.end for f in outcome.arguments.get(Role.QUANTITY, ()))


def _is_of_case(reading: Reading, sentence: Sentence) -> bool:
    """多收价款8640元: how great a wrong was, told of one case; not 共查处案件4.6万件，货值金额6.9亿元."""
    found = {m[0] for m in _OF_CASE.finditer(reading.text, sentence.start, sentence.end)}
    if not found - {_WORTH}:
        return bool(found) and _SUMMED.search(reading.text, sentence.start, sentence.end) is None
    return True


_WORTH = "货值金额"
_OF_CASE = re.compile(
    rf"当事人(?<![为帮给让]...)|被处罚人|{_WORTH}|经查[^。]{{0,20}}你(?:[单公]|[^，。；]{{0,4}}[店厂院司站所中心])"
)
_SUMMED = re.compile(r"累计|以来|季度|半年|共(?:检查|查处|查办|立案|抽检|抽查|查获|排查)")


def _are_attended(figures: list[Mention], sentence: Sentence, found: list[Candidate]) -> bool:
    """Whether the figures are heads of those who came to an event told before."""
    before = [c for c in found if c.start < sentence.end]
    heads = all(f.text[-1] in "人名位" for f in figures)
    return any(heads or (c.type in GATHERINGS and sentence.paragraph == c.frame.sentence.paragraph) for c in before)


_ATTENDED = re.compile(
    r"参加|参与|出席|参会|与会|参训|参赛|到场|观众|旁听|收看|聆听|来听|听课|听讲|观摩|围在|坐满|挤满|挤了"
)
