"""A plain-text page read into an article: every line judged by its words and by where it stands.

Such pages are web pages that somebody stored as text: navigation, title, byline, text, related links and footer follow
each other as plain lines. Lines are judged after repair, for their words are what a mirror's dirt hides.
"""

from __future__ import annotations

import re

from pages.dates import read_date, read_stamp
from pages.refusal import Kind
from schemas.articles import DateBounds, PageType, ParagraphKind
from services.cleaner.byline import read_byline
from services.cleaner.credits import CREDIT, credited
from services.cleaner.headline import letters, shown_title
from services.cleaner.labels import is_bare_date, labels_in
from services.cleaner.lines import ORIGINAL, LineKind, line_kind, squeezed
from services.cleaner.metadata import Metadata, in_shanghai, take_dateline, take_labels
from services.cleaner.outlets import read_outlet
from services.cleaner.reading import Line, Reading
from services.cleaner.repair import RepairedBody, repair_paragraphs

_BULLET = re.compile(r"^(?:[-*•·●■◆○▪]|\d{1,2}[.、)])\s*")
_DATED = re.compile(r"[(（\[]?(?:19|20)\d\d-\d\d?-\d\d?[)）\]]?$")
_END = re.compile(r"[。！？…：；.!?;:”’』」）)]$")
_SENTENCE = re.compile(r"[。！？；]")
_COLUMN = re.compile(r"(?:新闻|动态|资讯|快讯|公告|要闻|频道|首页|中心|专栏|信息|焦点|商圈|栏目)$")
_PROGRAMME = re.compile(r"^《[^》]{2,12}》\s*[(（]\d{8}[)）]$")
"""A programme with the day it was broadcast."""
_FRONT_MATTER = re.compile(r"^(author|date|source|title|url|link|published|pubdate|site)\s*:\s*(.*)$", re.I)
_MARKDOWN = re.compile(r"^#{1,6}\s+(?=\S)")
"""The mark of a heading."""
_STAMP = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?=\s+\d\d:\d\d(?::\d\d)?$)")
"""A day without its hyphens, before the time of day."""
_MEDIUM = re.compile("(?:网|报|社|电视台|广播电台|客户端|融媒体中心|融媒|新闻|在线)$")
"""How an outlet's name ends that no body has."""
_NO_TITLE = re.compile(r"^(?:https?://|www\.)|[\u4e00-\u9fff]{2,4}\s*摄$")
"""Addresses and captions."""
_SAID_BEFORE = re.compile(r"^[（(【\[]?(?:本文)?原(?:文)?标题\s*[:：]\s*(.{4,80}?)[）)】\]]?$")
_MATTER = 8
"""Lines at the top among which the front matter of a stored page stands, behind its title."""
_HEADLINE = 8
"""Letters of a headline; fewer are a column's name."""
_NUMBERED_DOCUMENT = re.compile(r"[〔\[（(](?:19|20)\d\d[〕\]）)]\s*第?\d+号$")
_PROSE = 25
"""Letters of a line that is a paragraph and not a title or menu."""
_HEAD = 60
"""Lines at the top among which the title is looked for."""
_TITLE = 80
"""Characters that a title has at most."""


def read(text: str) -> Reading:
    """Read a decoded plain-text page."""
    lines = _lines(text)
    body = repair_paragraphs([line.text for line in lines])
    places = [lines[p.pieces[0].index] for p in body.paragraphs]
    texts = [_STAMP.sub(r"\1-\2-\3", squeezed(p.text)) for p in body.paragraphs]
    kinds = [line_kind(t) for t in texts]
    first = next((i for i, t in enumerate(texts) if _is_prose(t, kinds[i])), len(texts))
    title = _title(texts, kinds, first)
    start = _start(texts, kinds, first, title)
    end = _end(texts, kinds, first)
    kept = [] if title is None else [title]
    credits: list[str] = []
    for index in range(0 if title is None else title + 1, end):
        if CREDIT.match(texts[index]) and index < start + 3:
            credits += credited(texts[index])
        elif index < start:
            continue
        elif kinds[index] is LineKind.TEXT or (is_bare_date(texts[index]) and index > first):
            kept.append(index)

    metadata = Metadata()
    reading = Reading(Kind(PageType.ARTICLE, "plain text"), metadata)
    if title is not None:
        metadata.take("title", texts[title], texts[title], "text", f"line {title + 1}")
    _labels(metadata, texts, kinds, title, start, end)
    metadata.take("authors", credits, "、".join(credits), "text", "credits")
    own = kept if title is None else kept[1:]
    take_dateline(metadata, [texts[i] for i in own[:2]], [texts[i] for i in own[-1:]])
    reading.original_url = next(
        (
            found[1]
            for t, k in zip(texts, kinds, strict=True)
            if k is LineKind.ORIGINAL and (found := ORIGINAL.match(t)) and found[1]
        ),
        None,
    )
    if metadata.published_at is None:
        dates = sorted(d[:10] for t in texts[end:] if (d := read_date(t)))
        if dates:
            reading.date_bounds = DateBounds(latest=dates[-1], basis=f"related links are dated up to {dates[-1]}")
    reading.lines = [
        Line(texts[i], ParagraphKind.TITLE if i == title else ParagraphKind.BODY, places[i].start, places[i].end)
        for i in kept
    ]
    reading.repaired = RepairedBody(
        [body.paragraphs[i] for i in kept], body.repairs, body.flags, body.traditional, body.annotated
    )
    reading.dropped = len(texts) - len(kept)
    return reading


def _lines(text: str) -> list[Line]:
    """Non-blank lines, trimmed, with their places."""
    lines = []
    position = 0
    for raw in text.splitlines(keepends=True):
        stripped = _MARKDOWN.sub("", raw.strip())
        if stripped:
            start = position + raw.index(stripped)
            lines.append(Line(stripped, start=start, end=start + len(stripped)))
        position += len(raw)
    return lines


def _is_prose(line: str, kind: LineKind) -> bool:
    """Whether a line is a paragraph of running text."""
    if kind is not LineKind.TEXT or len(letters(line)) < _PROSE:
        return False
    if _BULLET.match(line) and _DATED.search(line):
        return False
    return (bool(_END.search(line)) and ("，" in line or "," in line or bool(_SENTENCE.search(line)))) or len(
        line
    ) > _TITLE


def _title(texts: list[str], kinds: list[LineKind], first: int) -> int | None:
    """The line above the text that is the title: as long as titles are, best said twice, best next to the text."""
    best, most = None, 0.0
    first = min(first, _HEAD)
    has_matter = any(_FRONT_MATTER.match(line) for line in texts[1:_MATTER])
    said_before = [letters(found[1]) for line in texts[: first + 3] if (found := _SAID_BEFORE.match(line))]
    for index in range(first):
        line = texts[index]
        own = letters(line)
        if (
            kinds[index] is not LineKind.TEXT
            or len(line) > _TITLE
            or len(own) < 4
            or _PROGRAMME.match(line)
            or _FRONT_MATTER.match(line)
            or CREDIT.match(line)
            or _NO_TITLE.search(line)
            or line.endswith("。")
            or labels_in(line)
        ):
            continue
        score = min(len(own), 24) / 24
        if own in said_before or (index == 0 and has_matter):
            score += 1
        if any(other != index and letters(texts[other]).startswith(own) for other in range(first)) and len(own) >= 6:
            score += 1
        if len(own) >= _HEADLINE and (index + 1 == first or kinds[index + 1] is LineKind.BYLINE):
            score += 0.5
        if len(own) <= 8 and _COLUMN.search(line):
            score -= 1
        if any(shown_title([later], line) for later in texts[index + 1 : first]):
            score -= 1.5  # the title element's text: title, column, site
        if score > most or (score == most and own == letters(texts[best or 0])):
            best, most = index, score
    return best if most > 0.2 else None


def _start(texts: list[str], kinds: list[LineKind], first: int, title: int | None) -> int:
    """The first line of the text: short ones before the first paragraph belong to it if they end like sentences."""
    if title is None:
        return first
    for index in range(title + 1, first):
        line = texts[index]
        if kinds[index] is not LineKind.TEXT or letters(line) == letters(texts[title]) or _PROGRAMME.match(line):
            continue
        if (len(line) > 8 and _END.search(line)) or _NUMBERED_DOCUMENT.search(line):
            return index
    return first


def _end(texts: list[str], kinds: list[LineKind], first: int) -> int:
    """One past the last line of the text."""
    end = len(texts)
    for index in range(first, len(texts)):
        line = texts[index]
        if kinds[index] in (LineKind.RELATED, LineKind.DISCLAIMER, LineKind.FOOTER, LineKind.ORIGINAL) or (
            index > first and _BULLET.match(line) and _DATED.search(line)
        ):
            end = index
            break
    # Lines after the last sentence are other pages' business, except a document's signature with its date.
    while end > first + 1:
        line = texts[end - 1]
        told = len(letters(line)) >= _PROSE and "，" in line
        ends = bool(_END.search(line))
        if kinds[end - 1] is LineKind.TEXT and (((ends or told) and not _BULLET.match(line)) or len(line) > _TITLE):
            break
        if (is_bare_date(line) and ":" not in line) or re.search(r"年\S{1,3}月\S{1,3}日$", line):
            break
        end -= 1
    return end


def _labels(
    metadata: Metadata, texts: list[str], kinds: list[LineKind], title: int | None, start: int, end: int
) -> None:
    """Bylines, front matter and programme headers above the text, bylines and editors below it."""
    above = [
        t
        for i, (t, k) in enumerate(zip(texts[:start], kinds, strict=False))
        if k in (LineKind.BYLINE, LineKind.EDITOR) and i != title
    ]
    below = [
        t
        for t, k in zip(texts[end - 1 :], kinds[end - 1 :], strict=False)
        if k in (LineKind.BYLINE, LineKind.EDITOR) or (t[0] in "（(" and t[-1] in "）)" and len(t) <= _HEADLINE * 2)
    ][:3]
    for line in texts[:start]:
        if found := _FRONT_MATTER.match(line):
            key, value = found[1].lower(), found[2].strip()
            if key in ("date", "published", "pubdate"):
                stamp = read_stamp(value)
                metadata.take("published_at", stamp and in_shanghai(stamp), value, "text", key)
            elif key == "source":
                metadata.take("source", value, value, "text", key)
    byline = read_byline(above, below)
    metadata.take("published_at", byline.published_at, byline.published_shown, "byline", byline.published_label)
    take_labels(metadata, byline)
    if metadata.source is None and title is not None:
        _between(metadata, texts[title + 1 : start], kinds[title + 1 : start])
    for line in texts[:start]:
        if _PROGRAMME.match(line):
            metadata.take("published_at", read_date(line), line, "text", "programme")


def _between(metadata: Metadata, texts: list[str], kinds: list[LineKind]) -> None:
    """The outlet that stands between title and text on a line of its own: a medium, or any body beside a bare date."""
    dated = any(is_bare_date(text) for text in texts)
    named = [read_outlet(text)[0] for text, kind in zip(texts, kinds, strict=True) if kind is LineKind.TEXT]
    outlet = next((name for name in named if name and (dated or _MEDIUM.search(name))), None)
    metadata.take("source", outlet, outlet or "", "byline", "beside the date" if dated else "below the title")
