"""What a reader would underline in an article: mentions, the persons' offices, lists, sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from sys import maxsize
from typing import Literal, NamedTuple

from schemas.articles import CleanedArticle
from schemas.events import EntityValue, PlaceValue, QuantityValue, TimeValue
from services.extractor.mentions.values import made


class Kind(StrEnum):
    """What a mention stands for."""

    TIME = "time"
    DURATION = "duration"
    """A length of time (3年, 为期两天); its value is an ISO 8601 duration."""
    PLACE = "place"
    """A division, zone or venue that is said for itself, never the one inside an organisation's name."""
    ORGANIZATION = "organization"
    PERSON = "person"
    """A person's name alone; office and organisation stand in `Mention.titles` and `Mention.organization`."""
    GROUP = "group"
    """People or bodies without a name of their own (与会代表, 各地市场监管部门, 三方, 该局)."""
    DOCUMENT = "document"
    AGREEMENT = "agreement"
    PROGRAMME = "programme"
    """A campaign, project, action or plan with a name (“铁拳”行动, 质量提升三年行动)."""
    EVENT_NAME = "event_name"
    """The name of a meeting, ceremony, contest or course."""
    TOPIC = "topic"
    """What a talk, day or activity is about (以“…”为主题), without the quotation marks."""
    QUANTITY = "quantity"


@lru_cache(maxsize=16384)
def entity_named(
    kind: Literal["organization", "person", "document", "agreement", "programme", "group"], name: str
) -> EntityValue:
    """The value of a name that stands for itself (values are immutable, so equal names share one)."""
    return made(EntityValue, kind=kind, name=name, titles=[])


def unquoted(name: str) -> str:
    """A name without the quotation marks that hold all of it: “铁拳” → 铁拳; “铁拳”行动 as it is."""
    inside = name[1:-1]
    return inside if name[:1] == "“" and name[-1:] == "”" and "“" not in inside else name


class Mention:
    """Characters of the article's text that stand for something, with what they mean. Values may be given as functions
    of the mention: they are called when somebody first asks, since most mentions are never asked."""

    __slots__ = (
        "_entity", "_opening_place", "_quantity", "antecedents", "end", "kind", "organization", "place", "start",
        "subtype", "text", "time", "titles", "whole_end", "whole_start",
    )  # fmt: skip

    def __init__(
        self,
        kind: Kind,
        start: int,
        end: int,
        text: str,
        subtype: str = "",
        *,
        time: TimeValue | None = None,
        place: PlaceValue | None = None,
        quantity: Callable[[Mention], QuantityValue] | QuantityValue | None = None,
        entity: Callable[[Mention], EntityValue] | EntityValue | None = None,
        titles: Sequence[Mention] = (),
        organization: Mention | None = None,
        opening_place: Callable[[], Mention] | Mention | None = None,
        whole_start: int = -1,
        whole_end: int = -1,
    ) -> None:
        self.kind = kind
        self.start = start
        """First character in `CleanedArticle.text` (Unicode code points, half-open)."""
        self.end = end
        self.text = text
        """Verbatim: `article.text[start:end]`."""
        self.subtype = subtype
        """Finer kind. Time: `day`, `month`, `year`, `range`, `vague`, `set` (每季度), `period`, `from` (自…起), `until`
        (至…, 截至…, …前). Place: `division`, `relative` (全市, 我省), `zone`, `venue`, `region`. Organisation:
        `government`, `institute`, `company`, `university`, `association`, `hospital`, `alliance`, `facility`, `party`,
        `department`. Document: `notice`, `measures`, `standard`, `report`, …, `number` (a document number), `work`
        where the title ends in no known kind. Group: `people`, `bodies`, `reference` (三方, 双方, 该局, 我院)."""
        self.time = time
        """Times and durations."""
        self.place = place
        """Places."""
        self._quantity = quantity
        self._entity = entity
        self.titles = titles
        """Persons: the offices beside the name, in the text's order (each of kind GROUP, subtype `title`; not listed
        among the mentions)."""
        self.organization = organization
        """Persons: the organisation beside the name, or the one the same name had before."""
        self._opening_place = opening_place
        self.whole_start = whole_start if whole_start >= 0 else start
        """Persons: first character of organisation, titles and name together; otherwise `start`."""
        self.whole_end = whole_end if whole_end >= 0 else end
        self.antecedents: Sequence[Mention] = ()
        """What a reference stands for (三方 → three organisations; 该局 → one), first mentions in the text's order;
        also an organisation's full form for an abbreviation (中测绘院 → 中国测绘技术研究院)."""

    def __repr__(self) -> str:
        return f"Mention({self.kind.value}, {self.start}, {self.end}, {self.text!r}, {self.subtype!r})"

    @property
    def quantity(self) -> QuantityValue | None:
        """Quantities."""
        value = self._quantity
        if callable(value):
            self._quantity = value = value(self)
        return value

    @property
    def name(self) -> str:
        """What it is called in full; its own words where it has no name."""
        return self.entity.name if self.entity else self.text

    @property
    def entity(self) -> EntityValue | None:
        """Organisations, persons, groups, documents, agreements, programmes."""
        value = self._entity
        if callable(value):
            self._entity = value = value(self)
        return value

    @entity.setter
    def entity(self, value: Callable[[Mention], EntityValue] | EntityValue | None) -> None:
        self._entity = value

    @property
    def opening_place(self) -> Mention | None:
        """Organisations: the place that opens the name (威海市 in 威海市市场监管局), itself not among the mentions."""
        value = self._opening_place
        if callable(value):
            self._opening_place = value = value()
        return value


class Clause(NamedTuple):
    """A stretch between commas, semicolons or colons, without the mark itself."""

    start: int
    end: int


@dataclass(slots=True)
class Sentence:
    """A sentence with its closing mark, inside one paragraph."""

    number: int
    """Its place among the sentences of the article, counted from 0."""
    start: int
    end: int
    paragraph: int
    """Index of its paragraph (line of the text), counted from 0."""
    clauses: Sequence[Clause]
    title: bool
    """The paragraph is the title or a heading."""


_START, _END = attrgetter("start"), attrgetter("end")


class Mentions:
    """Everything found in one article. Mentions of different kinds may nest (an event's name holds a time), those of
    one kind never overlap."""

    def __init__(
        self,
        article: CleanedArticle,
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        signs: Sequence[int],
    ) -> None:
        self.article = article
        self.signs = signs
        """Where marks, quotes, brackets and spaces stand in the text."""
        self.text = article.text
        self.sentences = list(sentences)
        self.all = sorted(mentions, key=_END, reverse=True)
        self.all.sort(key=_START)  # of those that start together the longest first
        self._starts = [m.start for m in self.all]
        self._of_kind: dict[Kind, tuple[list[Mention], list[int]]] = {kind: ([], []) for kind in Kind}
        for mention in self.all:
            alike, starts = self._of_kind[mention.kind]
            alike.append(mention)
            starts.append(mention.start)
        for starts in (self._starts, *(starts for _, starts in self._of_kind.values())):
            starts.append(maxsize)  # so that there is always a next one

    def __iter__(self) -> Iterator[Mention]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def of(self, kind: Kind) -> list[Mention]:
        """All mentions of a kind, in the text's order."""
        return self._of_kind[kind][0]

    def within(self, start: int, end: int, kind: Kind | None = None, *others: Kind) -> list[Mention]:
        """Mentions that lie wholly in [start, end), of these kinds (of all where none is named), by start."""
        mentions, starts = (self.all, self._starts) if kind is None or others else self._of_kind[kind]
        at = bisect_left(starts, start)
        found: list[Mention] = []
        while starts[at] < end:  # mostly none or one: nothing that costs more than a loop
            mention = mentions[at]
            if mention.end <= end and (not others or mention.kind is kind or mention.kind in others):
                found.append(mention)
            at += 1
        return found

    def starting(self, position: int, *kinds: Kind) -> bool:
        """Whether a mention of these kinds starts at the position."""
        first, last = bisect_left(self._starts, position), bisect_right(self._starts, position)
        return any(m.kind in kinds for m in self.all[first:last])

    def before(self, position: int, *kinds: Kind) -> Mention | None:
        """The last mention of these kinds that ends at or before the position."""
        for index in range(bisect_left(self._starts, position) - 1, -1, -1):
            mention = self.all[index]
            if mention.end <= position and mention.kind in kinds:
                return mention
        return None
