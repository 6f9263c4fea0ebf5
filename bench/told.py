"""Articles with the events that they tell, written for this project in the manner of government news; how many of those
events the extractor finds.

    make bench-events
    .venv/bin/python -m bench.told [FILES…] [--part held-out] [--show missed]

A file of `bench/told_articles/` holds articles, each so:

    = id | 2025-03-12 | source
    title
    first paragraph
    …
    -
    meeting core 召开 / 举行
      time 3月10日
      organizer 省市场监督管理局 / 市场监督管理局
      ?topic 质量强省建设

An event is its type, its tier and its trigger; its arguments follow. Behind ` / ` stand further wordings that are as
right; `@2` means the second occurrence in the text; `?` marks an argument that a fair reader may tell or leave. Tiers:
`core` the news, `secondary` what else happened, `background` plans and what was long before, which may be told or left.

Rules are developed on the part `developed`; articles of the part `held-out` (every file's last ones) are read by nobody
who writes rules, only scored. Statements are left out of the scores. An event is found where one of its type has its
trigger or an argument; each is matched once, the likeliest pairs first. Arguments of found events count by the shared
characters of the best pair of each role (F1 of the two bags of characters, as DuEE 1.0 scores them), `strict` where
they are equal.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Self

from schemas.articles import CleanedArticle, PageType, Paragraph, ParagraphKind
from schemas.events import Event, EventType, Role
from services.extractor import extract_events

FOLDER = Path(__file__).with_name("told_articles")
TIERS = ("core", "secondary", "background")
EQUAL = 0.999
"""Words with more of their characters in common are the same words."""


class MalformedArticle(ValueError):
    """A file of told articles says something that its format does not allow; the message names file and article."""


@dataclass(frozen=True)
class Wording:
    """Words of the text, and others that are as right."""

    text: str
    others: tuple[str, ...] = ()

    def meets(self, said: str) -> float:
        """Share of characters in common with what was said, 0 to 1, for the best wording."""
        return max(_overlap(said, each) for each in (self.text, *self.others))


@dataclass
class ToldEvent:
    """An event as its reader wrote it down."""

    type: EventType
    tier: str
    trigger: Wording
    arguments: list[tuple[Role, Wording, bool]] = field(default_factory=list)
    """Role, words, and whether to leave them out would be a fault."""


@dataclass
class ToldArticle:
    """An article and its events."""

    article: CleanedArticle
    events: list[ToldEvent]


Part = Callable[[Sequence[ToldArticle]], list[ToldArticle]]
"""Takes the articles of a file that belong to one part."""


def read(file: Path) -> list[ToldArticle]:
    """The articles of a file; raises `MalformedArticle`."""
    blocks = re.split(r"^= ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_article(block, file.name) for block in blocks]


def held_out(articles: Sequence[ToldArticle]) -> list[ToldArticle]:
    """Those of a file's articles that rules are not developed on: its last fifth."""
    return list(articles[-(len(articles) // 5) :])


def developed(articles: Sequence[ToldArticle]) -> list[ToldArticle]:
    """Those of a file's articles that rules are developed on."""
    return list(articles[: -(len(articles) // 5)])


def _article(block: str, file: str) -> ToldArticle:
    head, _, rest = block.partition("\n")
    name, date, source = (part.strip() for part in head.split("|"))
    text, told, events = rest.partition("\n-\n")
    if not told:
        raise MalformedArticle(f"{file}: {name}: no line `-` between text and events")
    article = as_article(text, name, None if date == "-" else date, None if source == "-" else source)
    return ToldArticle(article, list(_events(events, article.text, f"{file}: {name}")))


def as_article(text: str, name: str, published_at: str | None, source: str | None = None) -> CleanedArticle:
    """A text as an article; its first line is the title, unless it ends like a sentence."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    titled = not lines[0].endswith("。")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    return CleanedArticle(
        id=name,
        url="",
        canonical_url="",
        page_type=PageType.ARTICLE,
        encoding="utf-8",
        title=lines[0] if titled else None,
        text="\n".join(lines),
        paragraphs=[
            Paragraph(
                kind=ParagraphKind.TITLE if titled and not start else ParagraphKind.BODY,
                start=start,
                end=start + len(line),
            )
            for start, line in zip(starts, lines, strict=True)
        ],
        published_at=published_at,
        source=source,
    )


def _events(lines: str, text: str, where: str) -> Iterator[ToldEvent]:
    event: ToldEvent | None = None
    for line in filter(str.strip, lines.splitlines()):
        try:
            if line.startswith(" "):
                role, words = line.split(None, 1)
                if event is None:
                    raise MalformedArticle(f"{where}: an argument before the first event")
                event.arguments.append((Role(role.lstrip("?")), _wording(words, text), not role.startswith("?")))
                continue
            type_, tier, words = line.split(None, 2)
            if tier not in TIERS:
                raise MalformedArticle(f"{where}: tier {tier!r} is none of {', '.join(TIERS)}")
            if event is not None:
                yield event
            event = ToldEvent(EventType(type_), tier, _wording(words, text))
        except ValueError as error:
            raise MalformedArticle(f"{where}: {line.strip()!r}: {error}") from error
    if event is not None:
        yield event


def _wording(words: str, text: str) -> Wording:
    first, *others = (re.sub(r"@\d+$", "", each.strip()) for each in re.split(r"\s+/\s+", words))
    if first not in text:
        raise MalformedArticle(f"{first!r} does not stand in the text")
    return Wording(first, tuple(others))


def _overlap(one: str, other: str) -> float:
    one, other = (re.sub(r"\s+", "", each).strip("“”") for each in (one, other))
    common = sum((Counter(one) & Counter(other)).values())
    return 2 * common / (len(one) + len(other)) if common else 0.0


class Summed:
    """Counts, whose sums are made by `+`, field by field."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __add__(self, other: Self) -> Self:
        return type(self)(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))


@dataclass
class Score(Summed):
    """What was found; sums of articles are made by `+`."""

    told: float = 0
    """Events that a reader wrote down, background left out."""
    found: float = 0
    said: float = 0
    """Events of the extractor, without those that match a background event."""
    arguments_told: float = 0
    arguments_found: float = 0
    arguments_equal: float = 0
    arguments_said: float = 0

    @property
    def events(self) -> float:
        """F1 of events."""
        return _f1(self.found, self.said, self.told)

    @property
    def arguments(self) -> float:
        """F1 of arguments by characters."""
        return _f1(self.arguments_found, self.arguments_said, self.arguments_told)

    @property
    def strict(self) -> float:
        """F1 of arguments that are equal."""
        return _f1(self.arguments_equal, self.arguments_said, self.arguments_told)


def _f1(found: float, said: float, told: float) -> float:
    return 2 * found / (said + told) if said + told else 0.0


def pairs(said: Sequence[Event], told: Sequence[ToldEvent]) -> dict[int, int]:
    """Which event of the extractor is which of the reader's, by index."""
    likeness = sorted(
        ((_likeness(event, other), i, j) for i, event in enumerate(said) for j, other in enumerate(told)),
        key=lambda each: (-each[0], each[1], each[2]),
    )
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for value, i, j in likeness:
        if value and i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    return matched


def _likeness(event: Event, other: ToldEvent) -> float:
    if event.type is not other.type:
        return 0.0
    trigger = event.trigger.text
    same = any(trigger in each or each in trigger for each in (other.trigger.text, *other.trigger.others))
    wanted = [(role, words) for role, words, due in other.arguments if due]
    shared = sum(
        max((words.meets(a.span.text) for a in event.arguments if a.role is role), default=0.0)
        for role, words in wanted
    )
    if not same and not shared:
        return 0.0
    return 0.2 + 0.3 * same + (0.5 * shared / len(wanted) if wanted else 0.0)


def score(said: Sequence[Event], told: Sequence[ToldEvent]) -> Score:
    """How much of what is told was found."""
    matched = pairs(said, told)
    total = Score()
    for other in told:
        if _counts(other):
            total.told += 1
            total.arguments_told += sum(due for _, _, due in other.arguments)
    for index, event in enumerate(said):
        pair = told[matched[index]] if index in matched else None
        if (pair is not None and not _counts(pair)) or (pair is None and event.type is EventType.STATEMENT):
            continue
        total.said += 1
        total.found += pair is not None
        total += _score_arguments(event, pair.arguments if pair else [])
    return total


def _counts(event: ToldEvent) -> bool:
    return event.tier != "background" and event.type is not EventType.STATEMENT


def _score_arguments(event: Event, wanted: list[tuple[Role, Wording, bool]]) -> Score:
    total = Score(arguments_said=len(event.arguments))
    values = sorted(
        (
            (-words.meets(argument.span.text), i, j)
            for i, argument in enumerate(event.arguments)
            for j, (role, words, _) in enumerate(wanted)
            if argument.role is role
        ),
    )
    used: set[int] = set()
    taken: set[int] = set()
    for negative, i, j in values:
        if not negative or i in used or j in taken:
            continue
        used.add(i)
        taken.add(j)
        if not wanted[j][2]:
            total.arguments_said -= 1
            continue
        total.arguments_found -= negative
        total.arguments_equal += negative < -EQUAL
    return total


def score_all(articles: Iterable[ToldArticle]) -> Score:
    """The score of many articles together."""
    return sum((score(extract_events(each.article), each.events) for each in articles), Score())


def _show(articles: Iterable[ToldArticle], what: str) -> None:
    for each in articles:
        said = extract_events(each.article)
        matched = pairs(said, each.events)
        if what == "missed":
            missing = [e for j, e in enumerate(each.events) if j not in matched.values() and _counts(e)]
            for told in missing:
                words = ", ".join(f"{role} {wording.text}" for role, wording, due in told.arguments if due)
                print(f"{each.article.id}: {told.type} {told.trigger.text}: {words}")
        else:
            extra = [e for i, e in enumerate(said) if i not in matched and e.type is not EventType.STATEMENT]
            for event in extra:
                words = ", ".join(f"{argument.role} {argument.span.text}" for argument in event.arguments)
                print(f"{each.article.id}: {event.type} {event.trigger.text}: {words}")


def main() -> None:
    """Score, and print a table; or show what was missed or made up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.txt")), metavar="FILE")
    parser.add_argument("--part", choices=("developed", "held-out"), help="only this part (default: both, apart)")
    parser.add_argument("--show", choices=("missed", "extra"), help="list these events of the developed part instead")
    options = parser.parse_args()
    try:
        read_files = [read(file) for file in options.files]
    except MalformedArticle as error:
        sys.exit(f"error: {error}")
    if options.show:
        for articles in read_files:
            _show(developed(articles), options.show)
        return
    print(
        "| part | articles | events told / found / said | event F1 | argument F1 | strict |\n|---|---|---|---|---|---|"
    )
    for part, take in (("developed", developed), ("held-out", held_out)):
        if options.part in (None, part):
            articles = [each for file in read_files for each in take(file)]
            total = score_all(articles)
            counts = f"{total.told:.0f} / {total.found:.0f} / {total.said:.0f}"
            figures = f"{total.events:.3f} | {total.arguments:.3f} | {total.strict:.3f}"
            print(f"| {part} | {len(articles)} | {counts} | {figures} |")


if __name__ == "__main__":
    main()
