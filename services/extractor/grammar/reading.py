"""An article as the event layer reads it: its mentions, and the words that hold its clauses together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from schemas.articles import ParagraphKind
from services.extractor.grammar.words import Word, vocabulary
from services.extractor.mentions import Clause, Kind, Mentions, Sentence

if TYPE_CHECKING:
    from services.extractor.grammar.frames import Frame

_QUOTED = re.compile(
    r"《[^《》\n]{1,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,60})*》|“[^“”\n]{1,60}”|（[^（）\n]{1,60}）|\([^()\n]{1,60}\)"
)
"""Titles, short quotations and remarks in brackets: what stands inside is no part of the clause around it."""

_SOLID = (
    Kind.ORGANIZATION,
    Kind.PERSON,
    Kind.PLACE,
    Kind.TIME,
    Kind.DURATION,
    Kind.GROUP,
    Kind.DOCUMENT,
    Kind.AGREEMENT,
    Kind.QUANTITY,
)
"""Mentions whose inside is not read for words: a verb inside an institution's name is no verb of the clause."""


_NAMED = (Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE, Kind.TIME, Kind.GROUP)


class Phrase(NamedTuple):
    """Characters of the text, half-open."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start


class Reading:
    """An article, its mentions and its words, with the questions that the grammar asks of them."""

    def __init__(self, mentions: Mentions) -> None:
        self.mentions = mentions
        self.text = mentions.text
        self.sentences: Sequence[Sentence] = [_without_dateline(self.text, s) for s in mentions.sentences]
        self.quotes = [Phrase(*m.span()) for m in _QUOTED.finditer(self.text)]
        solid = [Phrase(m.whole_start, m.whole_end) for m in mentions if m.kind in _SOLID]
        self._covered = _union([*self.quotes, *solid])
        self._covered_starts = [p.start for p in self._covered]
        self._quoted = _union(self.quotes)
        self._quoted_starts = [p.start for p in self._quoted]
        self.words = [w for w in vocabulary().find(self.text) if not self.covered(w.start, w.end)]
        self._word_starts = [w.start for w in self.words]
        self._word_ending = {w.end: w for w in self.words}
        self._sentence_starts = [s.start for s in self.sentences]
        self._clauses = [(i, j) for i, s in enumerate(self.sentences) for j in range(len(s.clauses))]
        self._clause_starts = [c.start for s in self.sentences for c in s.clauses]
        self.mention_ends = {m.whole_end for m in mentions if m.kind in _NAMED}
        """Where somebody, somewhere or some time that is named ends."""
        articles = list(_ARTICLES.finditer(self.text))
        self.law_from = articles[0].start() if len(articles) >= _LAW else None
        """Behind here the text is that of a law: articles, one after another; None where it is none."""
        orders = _ORDERS.search(self.text)
        self.orders_from = orders.end() if orders else None
        """Behind here the article gives orders (现将有关事项通知如下); None where it gives none."""
        kept = (ParagraphKind.ROW, ParagraphKind.CAPTION)
        self._rows = [(p.start, p.end) for p in mentions.article.paragraphs if p.kind in kept]
        self.frames: dict[Phrase, Frame] = {}
        """Frames that were read already, by their verb."""
        self.speeches: dict[int, bool] = {}
        """Whether a sentence reports a speech, by its first character, where it was asked already."""

    def covered(self, start: int, end: int) -> bool:
        """Whether these characters lie wholly inside a quotation or a mention."""
        return _inside(self._covered, self._covered_starts, start, end)

    def quoted(self, start: int, end: int) -> bool:
        """Whether these characters lie wholly inside a short quotation, a title or brackets."""
        return _inside(self._quoted, self._quoted_starts, start, end)

    def entitled(self, position: int) -> bool:
        """Whether the position lies inside a quotation or a title (“世界计量日”), not in brackets."""
        index = bisect_right(self._quoted_starts, position) - 1
        return index >= 0 and position < self._quoted[index].end and self.text[self._quoted[index].start] in "“《"

    def in_table(self, position: int) -> bool:
        """Whether the position lies in a table's row."""
        return any(start <= position < end for start, end in self._rows)

    def words_within(self, start: int, end: int, kinds: int = 0) -> list[Word]:
        """Words that lie wholly in [start, end), of these kinds (`WordKind` bits; of all where none is named)."""
        found = self.words[bisect_left(self._word_starts, start) : bisect_left(self._word_starts, end)]
        return [w for w in found if w.end <= end and (not kinds or w.kinds & kinds)]

    def word_ending_at(self, position: int) -> Word | None:
        """The word whose last character stands right before the position."""
        return self._word_ending.get(position)

    def sentence_index(self, position: int) -> int:
        """Index of the sentence that holds the position; the nearest one before it between sentences."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def openings(self, sentence: Sentence) -> list[Sentence]:
        """The first sentence of each paragraph up to this sentence's, in order; titles left out."""
        first: dict[int, Sentence] = {}
        for other in self.sentences:
            if other.paragraph > sentence.paragraph:
                break
            if not other.title:
                first.setdefault(other.paragraph, other)
        return list(first.values())

    def clause_at(self, position: int) -> tuple[Sentence, int]:
        """The sentence that holds the position, and the index of the clause in it."""
        index = bisect_right(self._clause_starts, position) - 1
        sentence = self.sentence_index(position)
        if index < 0 or self._clauses[index][0] < sentence:
            return self.sentences[sentence], 0
        return self.sentences[self._clauses[index][0]], self._clauses[index][1]

    def trim(self, phrase: Phrase) -> Phrase:
        """The phrase without white space and punctuation at its ends."""
        start, end = phrase.start, phrase.end
        while start < end and self.text[start] in _EDGE:
            start += 1
        while end > start and self.text[end - 1] in _EDGE:
            end -= 1
        return Phrase(start, end)

    def say(self, phrase: Phrase) -> str:
        """The phrase's characters."""
        return self.text[phrase.start : phrase.end]


_LAW = 4
"""So many numbered articles make a law."""
_ARTICLES = re.compile(r"^[\s　]*第[一二三四五六七八九十百零\d]+条(?!第)", re.MULTILINE)
_ORDERS = re.compile(r"(?:通知|公告|通告|意见|决定|方案|规定|要求|安排|部署)如下[：:。]")
_DATELINE = re.compile(
    r"^[\s　（(【\[]*(?:[\w·\-—]{0,24}?\d{1,2}日(?:电|讯|消息)"
    r"|(?:本[报网刊台站社局院]|[\w·\-—]{1,14}(?:社|报|网|台|站|平台|客户端|融媒体?|发布|在线|频道))[\w·]{0,6}?(?:电|讯|消息)"
    r"|[\w·]{2,14}(?:局|院|委|厅|中心)讯)(?=[\s　】\])）（(：:，]|记者|通讯员)"
    r"[\s　】\])）]*(?:[（(][^（）()\n]{0,40}[）)])?[\s　：:，]*"
)
"""Who reports, from where and when (新华社北京5月9日电 （记者 某某）): no part of the sentence."""


def _without_dateline(text: str, sentence: Sentence) -> Sentence:
    dateline = _DATELINE.match(text[sentence.start : sentence.end])
    if dateline is None or sentence.title:
        return sentence
    start = sentence.start + dateline.end()
    clauses = tuple(Clause(max(start, c.start), c.end) for c in sentence.clauses if c.end > start)
    return replace(sentence, start=start, clauses=clauses)


_EDGE = " \t\u3000\xa0，,、；;：:。.！!？?…—-\n"


def _union(phrases: Iterable[Phrase]) -> list[Phrase]:
    merged: list[Phrase] = []
    for phrase in sorted(phrases):
        if merged and phrase.start < merged[-1].end:
            merged[-1] = Phrase(merged[-1].start, max(merged[-1].end, phrase.end))
        else:
            merged.append(phrase)
    return merged


def _inside(phrases: Sequence[Phrase], starts: Sequence[int], start: int, end: int) -> bool:
    index = bisect_right(starts, start) - 1
    return index >= 0 and end <= phrases[index].end


def clause_of(sentence: Sentence, index: int) -> Clause:
    """A clause by its index; the whole sentence where it has none."""
    return sentence.clauses[index] if sentence.clauses else Clause(sentence.start, sentence.end)
