"""Who goes on to speak in a sentence that names nobody: 市长某某到甲县调研。要求各单位压实责任。同时强调，…"""

from __future__ import annotations

from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.speeches import opens_with_words, says_more
from services.extractor.mentions import Kind, Mention, Sentence


def spoken_on(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The persons with whom the sentence before opens, where this one opens with the verb of speaking."""
    if not opens_with_words(reading, phrase.start):
        return []
    own = reading.sentence_at(phrase.start)
    for sentence in reversed(reading.sentences[max(0, own.number - _SENTENCES) : own.number]):
        if sentence.paragraph != own.paragraph or sentence.title:
            return []
        if people := _opened_with(reading, sentence):
            return [Filler.of(person) for person in people]
        if not says_more(reading, sentence):
            return []
    return []


_SENTENCES = 3
"""So many sentences of nobody's may stand between."""


def _opened_with(reading: Reading, sentence: Sentence) -> list[Mention]:
    """5月3日，|市长李明、局长张伟|到甲县检查: those who stand at the head of one of its first clauses."""
    for clause in sentence.clauses[:_CLAUSES]:
        start = reading.trim(Phrase(*clause)).start
        row: list[Mention] = []
        for person in reading.mentions.within(*clause, Kind.PERSON):
            joined = row and reading.text[row[-1].end : person.whole_start] in ("、", "和", "与", "及")
            if not joined and (row or person.whole_start != start):
                break
            row.append(person)
        if row:
            return row
        if reading.mentions.within(*clause, Kind.ORGANIZATION, Kind.GROUP):
            return []
    return []


_CLAUSES = 3
