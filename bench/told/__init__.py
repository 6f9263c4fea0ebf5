"""Articles with the events that they tell, written for this project in the manner of government news.

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

An event is its type (`campaign|meeting` where another one is as right), its tier and its trigger; its arguments follow.
Behind ` / ` stand further wordings that are as right; `@2` means the second occurrence in the text; `?` marks an
argument that a fair reader may tell or leave. Tiers: `core` the news, `secondary` what else happened, `background`
plans and what was long before, which may be told or left.

Rules are developed on the part `developed`; articles of the part `held-out` (every file's last ones) are read by nobody
who writes rules, only scored.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from schemas.articles import CleanedArticle, PageType, Paragraph, ParagraphKind
from schemas.events import EventType, Role

FOLDER = Path(__file__).parents[1] / "told_articles"
TIERS = ("core", "secondary", "background")


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

    types: tuple[EventType, ...]
    """Its type, and others that are as right."""
    tier: str
    trigger: Wording
    arguments: list[tuple[Role, Wording, bool]] = field(default_factory=list)
    """Role, words, and whether to leave them out would be a fault."""

    @property
    def counts(self) -> bool:
        """Whether it is scored."""
        return self.tier != "background" and self.types[0] is not EventType.STATEMENT


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
            event = ToldEvent(tuple(map(EventType, type_.split("|"))), tier, _wording(words, text))
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
