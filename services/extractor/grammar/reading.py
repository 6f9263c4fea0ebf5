"""An article as the event layer reads it: its mentions, and the words that hold its clauses together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from ahocorasick_rs import AhoCorasick

from schemas.articles import ParagraphKind
from services.extractor.characters import char_before
from services.extractor.grammar.called import held_names, outside_names
from services.extractor.grammar.covered import find_covered, inside, union
from services.extractor.grammar.datelines import without_datelines
from services.extractor.grammar.descriptions import find_descriptions
from services.extractor.grammar.items import are_one_story, find_items
from services.extractor.grammar.programmes import find_orders, find_programmes
from services.extractor.grammar.silent import find_silent
from services.extractor.grammar.uses import NAMED, in_use
from services.extractor.grammar.words import VERBS, Word, outside, vocabulary
from services.extractor.mentions import Clause, Kind, Mentions, Sentence

if TYPE_CHECKING:
    from services.extractor.grammar.frames import Frame

_SAID = (Kind.TIME, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE, Kind.GROUP)


def _first_ends(mentions: Mentions) -> dict[int, int]:
    ends: dict[int, int] = {}
    for kind in _SAID:
        for mention in mentions.of(kind):
            ends[mention.start] = min(mention.end, ends.get(mention.start, mention.end))
    return ends


class Phrase(NamedTuple):
    """Characters of the text, half-open."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start

    def overlaps(self, other: Phrase) -> bool:
        """Whether some characters are of both."""
        return self.start < other.end and other.start < self.end


class Reading:
    """An article, its mentions and its words, with the questions that the grammar asks of them."""

    def __init__(self, mentions: Mentions) -> None:
        self.mentions = mentions
        self.text = mentions.text
        self.sentences: Sequence[Sentence] = without_datelines(self.text, mentions.sentences)
        self._quoted, self._covered = find_covered(mentions)
        self.mention_ends = {m.whole_end for kind in NAMED for m in mentions.of(kind)}
        """Where somebody, somewhere or some time that is named ends."""
        self.person_ends = {m.whole_end for m in mentions.of(Kind.PERSON)}
        """Where somebody who is named ends."""
        self.time_ends = {m.end for kind in (Kind.TIME, Kind.DURATION) for m in mentions.of(kind)}
        """Where a time, or a length of time, ends."""
        self.naming = _first_ends(mentions)
        """Where somebody, somewhere or some time begins to be named, and where the shortest such name ends."""
        self.descriptions = dict(find_descriptions(mentions))
        """Where a clause opens with who somebody is (负责牵头的|某局), and where that ends."""
        found = in_use(self, vocabulary().find(self.text, self._covered))
        self.held_names = held_names(self.text)
        """The names of gatherings that are held: no word in them is one of the clause around."""
        self.words = outside_names(found, self.held_names)
        self._word_starts = [w.start for w in self.words]
        self.verbal_words = [w for w in self.words if w.kinds & VERBS]
        """Words that may be verbs."""
        self.verbal_starts = [w.start for w in self.verbal_words]
        """Where these begin, for bisecting."""
        self.lines = [Phrase(*m.span()) for m in re.finditer(r"[^\n]+", self.text)]
        self._word_ending = {w.end: w for w in self.words}
        self._sentence_starts = [s.start for s in self.sentences]
        numbered = mentions.sentences if len(_ARTICLE.findall(self.text)) >= _LAW else ()
        articles = [s.start for s in numbered if _ARTICLE.match(self.text[s.start : s.end].lstrip())]
        self.law_from = articles[0] if len(articles) >= _LAW else None
        """Behind here the text is that of a law: articles, one after another; None where it is none."""
        self.orders_from, facts = find_orders(self.text)
        """Behind here the article gives orders (现将有关事项通知如下); None where it gives none."""
        self.facts = Phrase(*facts)
        """Where a paper makes known what was found and done (现将抽检情况通告如下), up to what it demands then."""
        self._to_be_done = find_programmes(self.text, mentions.article.title or "")
        kept = (ParagraphKind.ROW, ParagraphKind.CAPTION)
        self._rows = union([(p.start, p.end) for p in mentions.article.paragraphs if p.kind in kept])
        self.silent = find_silent(self.text, self.sentences)
        """Numbers of the sentences that tell nothing by themselves: captions, headings, pointers to other articles."""
        self._clauses = [(s, index) for s in self.sentences for index in range(len(s.clauses) or 1)]
        self._own_clauses = [clause_of(s, index) for s, index in self._clauses]
        self._clause_starts = [s.clauses[index].start if index else s.start for s, index in self._clauses]
        self.verbs: dict[int, bool] = {}
        """Whether a word is a verb, by its first character, where it was asked already."""
        self.frames: dict[Phrase, Frame] = {}
        """Frames that were read already, by their verb."""
        self.free_times: dict[int, bool] = {}
        """Whether a time is said for itself, by its first character, where it was asked already."""
        self.found: dict[tuple[object, object], Any] = {}
        """What a finder found in a phrase, or what else was asked of something, where it was asked already."""
        self.topics: dict[int, Phrase | None] = {}
        """The body or place that a sentence opens with, by its number, where it was asked already."""
        self.speeches: dict[int, bool] = {}
        """Whether a sentence reports a speech, by its first character, where it was asked already."""
        self.behind_speeches: dict[int, bool] = {}
        """Whether a sentence stands behind such a one, by its number, where it was asked already."""
        self.plans: dict[int, bool] = {}
        """Whether a sentence tells what is planned, by its number, where it was asked already."""

    def matches(self, automaton: AhoCorasick) -> Iterator[tuple[int, int, int]]:
        """What the automaton finds outside quotations and mentions: index of the word, start and end."""
        text = self.text
        for match in outside(self._covered, automaton, text):
            _, start, end = match
            ends_word = text[start] in _ENDS and char_before(text, start) in _ENDS[text[start]]
            if ends_word and start not in self.person_ends and not text.endswith(_WORKERS, 0, start):
                behind = automaton.find_matches_as_indexes(text[start + 1 : end + 4])
                if behind and behind[0][1] == 0:
                    yield behind[0][0], start + 1, start + 1 + behind[0][2]
            elif text[start] == "并" and (longer := _behind_and(automaton, text, start, end)) is not None:
                yield longer
            else:
                yield match

    def covered(self, start: int, end: int) -> bool:
        """Whether these characters lie wholly inside a quotation or a mention."""
        return inside(self._covered, start, end)

    def quoted(self, start: int, end: int) -> bool:
        """Whether these characters lie wholly inside a short quotation, a title or brackets."""
        return inside(self._quoted, start, end)

    def entitled(self, position: int) -> bool:
        """Whether the position lies inside a quotation or a title (“世界计量日”), not in brackets."""
        starts, ends = self._quoted
        index = bisect_right(starts, position) - 1
        return index >= 0 and position < ends[index] and self.text[starts[index]] in "“《"

    def in_held_name(self, position: int) -> bool:
        """Whether the position lies in the name of a gathering that is held."""
        return any(name.start <= position < name.end for name in self.held_names)

    def in_table(self, position: int) -> bool:
        """Whether the position lies in a table's row."""
        return bool(self._rows[0]) and inside(self._rows, position, position + 1)

    def words_within(self, start: int, end: int, kinds: int = 0) -> list[Word]:
        """Words that lie wholly in [start, end), of these kinds (`WordKind` bits; of all where none is named)."""
        first = bisect_left(self._word_starts, start)
        last = bisect_left(self._word_starts, end, first)
        if first < last and self.words[last - 1].end > end:  # words never overlap: only the last can reach beyond
            last -= 1
        found = self.words[first:last]
        return [w for w in found if w.kinds & kinds] if kinds and found else found

    def marks_within(self, start: int, end: int, *, spaces: bool = False) -> Sequence[int]:
        """Where commas, semicolons and colons of the clauses stand in [start, end); in titles spaces, too."""
        marks = self._spaced_marks if spaces else self._marks
        return marks[bisect_left(marks, start) : bisect_left(marks, end)]

    @cached_property
    def _marks(self) -> list[int]:
        return [at for at in self._spaced_marks if self.text[at] in _MARKS]

    @cached_property
    def _spaced_marks(self) -> list[int]:
        text, (starts, ends) = self.text, self._covered
        marks = [at for at in self.mentions.signs if text[at] in _MARKS_AND_SPACES]
        return [at for at in marks if not (before := bisect_right(starts, at)) or ends[before - 1] <= at]

    def word_ending_at(self, position: int) -> Word | None:
        """The word whose last character stands right before the position."""
        return self._word_ending.get(position)

    def sentence_index(self, position: int) -> int:
        """Index of the sentence that holds the position; the nearest one before it between sentences."""
        return (bisect_right(self._sentence_starts, position) or 1) - 1

    def sentence_at(self, position: int) -> Sentence:
        """The sentence that holds the position; the nearest one before it between sentences."""
        return self.sentences[self.sentence_index(position)]

    def one_story(self, first: Sentence, second: Sentence) -> bool:
        """Whether what the one tells may go on in the other: not from item to item of a chronicle."""
        return not self._items or are_one_story(self._items, first, second)

    @property
    def has_items(self) -> bool:
        """Whether it is a chronicle of stories."""
        return bool(self._items)

    @cached_property
    def _items(self) -> list[int]:
        return find_items(self)

    def openings(self, sentence: Sentence) -> list[Sentence]:
        """The first sentence of each paragraph up to this sentence's, in order; titles left out."""
        return self._openings[: bisect_right(self._openings, sentence.paragraph, key=attrgetter("paragraph"))]

    @cached_property
    def is_paper(self) -> bool:
        """The article's title is that of a notice, rule or the like."""
        return _PAPER.search((self.mentions.article.title or "").strip()) is not None

    @cached_property
    def _openings(self) -> list[Sentence]:
        first: dict[int, Sentence] = {}
        for sentence in self.sentences:
            if not sentence.title:
                first.setdefault(sentence.paragraph, sentence)
        return list(first.values())

    def clause_at(self, position: int) -> tuple[Sentence, int]:
        """The sentence that holds the position, and the index of the clause in it."""
        return self._clauses[(bisect_right(self._clause_starts, position) or 1) - 1]

    def clause_around(self, position: int) -> Clause:
        """The clause that holds the position; the nearest one before it between clauses."""
        return self._own_clauses[(bisect_right(self._clause_starts, position) or 1) - 1]

    def to_be_done(self, position: int) -> bool:
        """Whether the text says there only what is to be done: in a plan, under a heading that looks ahead."""
        return any(part.start <= position < part.end for part in self._to_be_done)

    def trim(self, phrase: Phrase) -> Phrase:
        """The phrase without white space and punctuation at its ends, nor what it is called for short."""
        start, end = phrase
        text = self.text
        while start < end and text[start] in _EDGE:
            start += 1
        while end > start and text[end - 1] in _EDGE:
            end -= 1
        if end > start and text[end - 1] in "）)" and (short := FOR_SHORT.search(text, start + 1, end)):
            end = short.start()
        return phrase if (start, end) == phrase else Phrase(start, end)

    def char_before(self, position: int) -> str:
        """The character right before a place of the text; before its first a line feed, as before that of any line."""
        return self.text[position - 1] if position > 0 else "\n"

    def before(self, phrase: Phrase, pattern: re.Pattern[str]) -> Phrase:
        """The phrase up to what the pattern finds in it; all of it where it finds nothing."""
        found = pattern.search(self.say(phrase))
        return Phrase(phrase.start, phrase.start + found.start()) if found else phrase

    def behind(self, phrase: Phrase, pattern: re.Pattern[str]) -> Phrase:
        """The phrase behind what it begins with by the pattern; all of it where it begins otherwise."""
        found = pattern.match(self.say(phrase))
        return Phrase(phrase.start + found.end(), phrase.end) if found else phrase

    def say(self, phrase: Phrase) -> str:
        """The phrase's characters."""
        start, end = phrase
        return self.text[start:end]


_MARKS = frozenset("，,；;：:")
_MARKS_AND_SPACES = _MARKS | frozenset(" 　")
_ENDS = {"会": frozenset("协学商工委员事合金议大年坛谈"), "作": frozenset("工合协操运创制写")}
"""What stands before a character where it ends a word (协会|签约, 工作|部署), rather than opening a verb."""
_WORKERS = ("职工", "员工", "民工", "女工", "矿工")
"""为职工|作讲座."""
_LAW = 4
"""So many numbered articles make a law."""
_ARTICLE = re.compile(r"第[一二三四五六七八九十百零\d]+条(?!第)")
_PAPER = re.compile(
    r"(?:通知|公告|通告|启事|指南|简章|方案|细则|办法|函|规定|规则|章程)(?:[（(][^（）()]{1,20}[）)]|\d{4}年第\d{1,4}号)?$"
)
FOR_SHORT = re.compile(
    r"[（(](?:(?:以?下|以下[合统]|又|亦)?简?称[^（）()]{1,24}|(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日)[一-龥\d时分]{0,6})[）)]$"
)
"""某某中心|（以下简称“中心”）: what it is called further on; 约谈某企业|（5月9日）: when."""
_EDGE = "●•◆■★▲※❶❷❸❹❺❻❼❽❾①②③④⑤⑥⑦⑧⑨⑩ \t\u3000\xa0，,、；;：:。.！!？?…—-\n"


def clause_of(sentence: Sentence, index: int) -> Clause:
    """A clause by its index; the whole sentence where it has none."""
    return sentence.clauses[index] if sentence.clauses else Clause(sentence.start, sentence.end)


def _behind_and(automaton: AhoCorasick, text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """并|获得, 并|入选: the word behind 并 that reaches beyond one which 并 opens (并获, 并入); not 并处|罚款."""
    if text.startswith("并处", start):
        return None
    behind = automaton.find_matches_as_indexes(text[start + 1 : end + _FURTHER])
    if not behind or behind[0][1] != 0 or start + 1 + behind[0][2] <= end:
        return None
    return behind[0][0], start + 1, start + 1 + behind[0][2]


_FURTHER = 4
"""So many characters behind the shorter word the longer may reach."""
