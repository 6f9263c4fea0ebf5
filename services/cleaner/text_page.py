"""A plain-text page read into an article: every line classified by its words and its place."""

from __future__ import annotations

import re

from pages.dates import read_date
from pages.kind import Kind
from schemas.articles import DateBounds, PageType, ParagraphKind
from services.cleaner.byline import CREDIT, names, read_byline
from services.cleaner.lines import ORIGINAL, LineKind, line_kind, squeezed
from services.cleaner.metadata import Metadata, take_labels
from services.cleaner.reading import Line, Reading
from services.cleaner.repair import RepairedBody, repair_paragraphs

_BULLET = re.compile(r"^\s*(?:[-*•·●■◆○▪]|\d+[.、)])\s*")
_DATED = re.compile(r"[(（\[]?(?:19|20)\d\d-\d\d?-\d\d?[)）\]]?\s*$")
_END = re.compile(r"[。！？…：；.!?;”’』」）)]\s*$")


def read(text: str) -> Reading:
    """Read a decoded plain-text page."""
    lines = _lines(text)
    body = repair_paragraphs([line.text for line in lines])
    paragraphs = body.paragraphs
    places = [lines[p.pieces[0].index] for p in paragraphs]
    texts = [squeezed(p.text) for p in paragraphs]
    kinds = [line_kind(t) for t in texts]
    first, last, related = _bounds(texts, kinds, places)
    metadata = Metadata()
    reading = Reading(Kind(PageType.ARTICLE, "plain text"), metadata)
    title = _title(texts, kinds, first)
    kept: list[int] = []
    for index in range(first, last):
        if index == title or (kinds[index] is LineKind.TEXT and not (index < first + 3 and CREDIT.match(texts[index]))):
            kept.append(index)
    if title is not None and title not in kept:
        kept.insert(0, title)
    byline = read_byline(
        [t for t, k in zip(texts[: first + 4], kinds, strict=False) if k is LineKind.BYLINE],
        [
            t
            for t, k in zip(texts[last - 2 :], kinds[last - 2 :], strict=False)
            if k in (LineKind.BYLINE, LineKind.EDITOR)
        ][:3],
    )
    if title is not None:
        metadata.take("title", texts[title], texts[title], "text", f"line {title + 1}")
    metadata.take("published_at", byline.published_at, byline.published_shown, "byline", byline.published_label)
    take_labels(metadata, byline)
    credit = next((texts[i] for i in range(first, min(first + 4, last)) if CREDIT.match(texts[i])), "")
    metadata.take("authors", names(credit), credit, "byline", "credits")
    for t, k in zip(texts, kinds, strict=True):
        if k is LineKind.ORIGINAL and (found := ORIGINAL.match(t)) and found[1]:
            reading.original_url = found[1]
    if metadata.published_at is None:
        dates = sorted(d[:10] for index in related if (d := read_date(texts[index])))
        if dates:
            reading.date_bounds = DateBounds(latest=dates[-1], basis=f"related links are dated up to {dates[-1]}")
    reading.lines = [
        Line(texts[i], ParagraphKind.TITLE if i == title else ParagraphKind.BODY, places[i].start, places[i].end)
        for i in kept
    ]
    reading.repaired = RepairedBody(
        [paragraphs[i] for i in kept], body.repairs, body.flags, body.traditional, body.annotated
    )
    reading.dropped = len(paragraphs) - len(kept)
    return reading


def _lines(text: str) -> list[Line]:
    """Non-blank lines, trimmed, with their places."""
    lines = []
    position = 0
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip(" \t\r\n\f\v\u3000\xa0\ufeff")
        if stripped:
            start = position + raw.index(stripped[0])
            lines.append(Line(stripped, start=start, end=start + len(stripped)))
        position += len(raw)
    return lines


def _bounds(texts: list[str], kinds: list[LineKind], places: list[Line]) -> tuple[int, int, list[int]]:
    """First and last line of the article, and the lines of related links."""
    prose = [
        i
        for i, t in enumerate(texts)
        if kinds[i] is LineKind.TEXT and len(t) > 40 and not _BULLET.match(places[i].text)
    ]
    if not prose:
        return 0, len(texts), []
    start = prose[0]
    last = start
    end = len(texts)
    for i in range(start, len(texts)):
        if kinds[i] in (LineKind.RELATED, LineKind.DISCLAIMER, LineKind.FOOTER, LineKind.ORIGINAL) or (
            _BULLET.match(places[i].text) and _DATED.search(texts[i])
        ):
            end = i
            break
        last = i
    end = min(end, last + 1)
    related = list(range(end, len(texts)))
    first = 0
    for i in range(start - 1, -1, -1):
        if kinds[i] is LineKind.CHROME:
            first = i + 1
            break
    return first, end, related


def _title(texts: list[str], kinds: list[LineKind], first: int) -> int | None:
    """The line that is the title: the nearest text line above the byline, or the first line."""
    start = next((i for i in range(first, len(texts)) if kinds[i] is LineKind.TEXT), None)
    if (
        start is None
        or len(texts[start]) > 80
        or (_END.search(texts[start]) and not texts[start].endswith(("”", "！", "？", "!", "?")))
    ):
        return None
    return start
