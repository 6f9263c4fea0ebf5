"""Figures in short lines, as pictures and slides tell them: 1-7月累计 / 收入137716亿元 / 同比增长20%."""

from __future__ import annotations

from collections.abc import Iterator

from schemas.events import EventType, Role
from services.extractor.figures.words import words_for
from services.extractor.finders.fillers import Filler
from services.extractor.finders.sources import find_regions, find_sources
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate

_LINES = Trigger("", confidence=0.5)
_FEWEST, _WITH_FIGURES = 5, 3
"""So many lines, so many of them with figures, make a picture's text."""
_LONGEST = 30
_CLOSED = "。！？；…：”）!?;:)，,、"


def join_lines(reading: Reading, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with one outcome for each run of short lines in place of those of its single lines."""
    for run in _runs(reading):
        outcome = _outcome(reading, run)
        if outcome is None:
            continue
        within = set(run)
        lone = [c for c in found if c.type is EventType.OUTCOME_REPORT and within.issuperset(c.evidence)]
        found = sorted([*(c for c in found if c not in lone), outcome], key=lambda c: c.start)
    return found


def _runs(reading: Reading) -> Iterator[list[int]]:
    """Runs of short lines, by the indices of their sentences."""
    run: list[int] = []
    for index, sentence in enumerate(reading.sentences):
        line = sentence.end - sentence.start < _LONGEST and reading.text[sentence.end - 1] not in _CLOSED
        if line and not sentence.title and not reading.in_table(sentence.start):
            run.append(index)
            continue
        if len(run) >= _FEWEST:
            yield run
        run = []
    if len(run) >= _FEWEST:
        yield run


def _outcome(reading: Reading, run: list[int]) -> Candidate | None:
    start, end = reading.sentences[run[0]].start, reading.sentences[run[-1]].end
    figures = reading.mentions.within(start, end, Kind.QUANTITY)
    lines = {reading.sentence_index(f.start) for f in figures}
    if len(lines) < _WITH_FIGURES:
        return None
    frame = read_frame(reading, words_for(reading, figures[0]))
    rule = rulebook()[EventType.OUTCOME_REPORT]
    outcome = Candidate(rule, _LINES, frame, Stance(), frame.trigger, evidence=list(run))
    for figure in figures:
        outcome.add(Role.QUANTITY, Filler.of(figure))
    for time in reading.mentions.within(start, end, Kind.TIME)[:1]:
        outcome.add(Role.TIME, Filler.of(time))
    for role, find in ((Role.ORGANIZER, find_sources), (Role.LOCATION, find_regions)):
        for index in run:
            sentence = reading.sentences[index]
            fillers = find(reading, Phrase(sentence.start, sentence.end))
            if fillers and not outcome.has(role):
                outcome.add(role, fillers[0])
    return outcome
