"""A plain-text page read into an article: every line judged by its words and by where it stands.

Such pages are web pages that somebody stored as text: navigation, title, byline, text, related links and footer follow
each other as plain lines. Lines are judged after repair, for their words are what a mirror's dirt hides.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pages.dates import DATE, date_in_url, read_date
from pages.refusal import Kind
from schemas.articles import DateBounds, PageType, ParagraphKind
from services.cleaner.bare_dates import below_headline, hyphenated
from services.cleaner.beside_text import is_beside, told_in_pictures
from services.cleaner.boxes import AT_HEAD, find_summary
from services.cleaner.browser_dumps import take_numbers, without_addresses
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.correspondence import read_letter
from services.cleaner.credits import credited, is_credit
from services.cleaner.doc_numbers import own_number
from services.cleaner.edges import part_edges
from services.cleaner.escapes import ends_read
from services.cleaner.joined_lines import beginning, read_lines
from services.cleaner.labels import heads_a_letter
from services.cleaner.lines import ORIGINAL, LineKind, line_kind, squeezed
from services.cleaner.matter import names_its_day, read_matter, take_matter
from services.cleaner.metadata import Metadata, take_dateline
from services.cleaner.microblogs import read_post
from services.cleaner.numbered_parts import join_parts
from services.cleaner.reading import Line, Reading
from services.cleaner.repair import repair_paragraphs
from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.paragraphs import edited
from services.cleaner.sections import mark_headings
from services.cleaner.teasers import is_told_again, without_repeats
from services.cleaner.text_bounds import (
    above_headline,
    below_byline,
    end_of,
    first_paragraph,
    lines_set_in,
    numbered,
    opens_text,
    start_of,
)
from services.cleaner.text_boxes import boxes_among
from services.cleaner.text_byline import take_byline
from services.cleaner.text_tables import with_labels, without_frames
from services.cleaner.text_title import HEAD, PROGRAMME, find_title, title_below
from services.cleaner.title_bounds import title_bounds
from services.cleaner.title_lines import bare_titles, join_labels, join_titles, part_leads, part_titles

_BLANK = re.compile("[\xa0\u2000-\u200a\u202f\u205f]")
"""Blanks of all widths that is no character's."""
_ANNOUNCED = re.compile(r"^[\u4e00-\u9fff]{2,10}(?:消息|讯|电)\s*(?:[（(][^）)]{2,20}[）)])?\s*[:：]$")
"""A dateline on a line of its own, below the title and above the items of a bulletin."""
_HEADS_TEXT = re.compile(r"[【\[]?(?:(?:文章|新闻)?内容|content|body|text)[】\]]?[ \u3000]*[:：]", re.I)
"""The label of the text, on a line of its own."""
_NUMBER = 2
"""Lines above the title in which the document's number stands."""
_SUMMARY = 3
"""Lines above the first paragraph among which the heading of a program's summary stands."""


def read(text: str, url: str = "") -> Reading:
    """Read a decoded plain-text page; its address dates it where nothing else does."""
    text, cut = beginning(ends_read(_BLANK.sub(" ", text), "\n"))
    text, has_numbers = without_addresses(with_labels(without_frames(text)))
    lines = read_lines(text)
    if has_numbers:
        take_numbers(lines)
    post = read_post(lines)
    part_titles(lines)
    part_leads(lines)
    part_edges(lines)
    join_parts(lines)
    letter = read_letter([line.text for line in lines])
    for place, said in zip(lines, letter.lines, strict=False):
        if place.text != said:
            place.start, place.text, place.kind = (place.end or 0) - len(said), said, ParagraphKind.BODY
    join_labels(lines)
    bare_titles(lines[:HEAD])
    join_titles(lines)
    body = repair_paragraphs([line.text for line in lines])
    places = [lines[p.pieces[0].index] for p in body.paragraphs]
    texts = [hyphenated(squeezed(p.text).replace("│", "|")) for p in body.paragraphs]
    pictured = told_in_pictures(texts)
    kinds = [LineKind.CHROME if is_beside(t) else line_kind(t) for t in texts]
    kinds = [LineKind.TEXT if t in pictured else kind for t, kind in zip(texts, kinds, strict=True)]
    kinds = [LineKind.CHROME if heads_a_letter(t) else kind for t, kind in zip(texts, kinds, strict=True)]
    rows = [index for index, place in enumerate(places) if place.kind is ParagraphKind.ROW]
    for index in rows:
        kinds[index] = LineKind.TEXT
    if LineKind.BYLINE in kinds[1:] and is_told_again(texts[0], texts[kinds.index(LineKind.BYLINE) + 1 :]):
        kinds[0] = LineKind.CHROME
    elsewhere = above_headline(texts, kinds)
    kinds[:elsewhere] = [LineKind.CHROME] * elsewhere
    matter = [*post, *_matter(texts, kinds)]
    first = first_paragraph(texts, kinds)
    above = max(0, first - _SUMMARY)
    if summed_up := find_summary(texts[above : above + AT_HEAD]):
        for index in summed_up:
            kinds[above + index] = LineKind.CHROME
        first = first_paragraph(texts, kinds)
    set_in: list[int] = []
    bylined = False
    if first == len(texts):
        set_in = lines_set_in(text, places, kinds) or numbered(texts, kinds) or rows
        bylined = not set_in
        set_in = set_in or below_byline(kinds)
    first = set_in[0] if set_in else first
    for index in boxes_among(texts, kinds, first):
        kinds[index] = LineKind.CHROME
    headed = next((i for i, t in enumerate(texts[:first]) if i and _ANNOUNCED.search(t)), None)
    if headed is None or kinds[headed - 1] is not LineKind.TEXT or PROGRAMME.match(texts[headed - 1]):
        untitled = [LineKind.CHROME if index in rows else kind for index, kind in enumerate(kinds)]
        title = find_title(texts, untitled, first if headed is None else headed, has_matter=bool(matter))
    else:
        title = headed - 1
    if letter.title and letter.title in texts:
        title = texts.index(letter.title)
    if title is None and bylined and set_in:
        title = kinds.index(LineKind.TEXT)  # however short
    start = start_of(texts, kinds, first, title) if headed is None else headed
    start = min([start, *(index for index in rows if title is not None and title < index < start)])
    end = end_of(texts, kinds, first, rows, [*set_in, *(i for i, t in enumerate(texts) if t in pictured)])
    opening = start if first == len(texts) else first  # of short lines alone
    kept = [] if title is None else [title]
    credits: list[str] = []
    bylines: list[str] = []
    for index in range(0 if title is None else max(0, title - 1), end):
        if index == title:
            continue
        if is_credit(texts[index]) and index < start + 3:
            credits += credited(texts[index])
            bylines.append(texts[index])
        elif index < start:
            continue
        elif kinds[index] is LineKind.TEXT or (is_bare_date(texts[index]) and index > opening):
            kept.append(index)
    if title is None and (title := title_below(texts, kinds, first, end)) is not None:
        kept.insert(0, title)
    kept = without_repeats(texts, kept, title)
    if title is not None:
        begin, stop = title_bounds(texts[title], "".join(texts[index] for index in kept if index != title))
        edits = [Edit(0, begin, "")] * (begin > 0) + [Edit(stop, len(texts[title]), "")] * (stop < len(texts[title]))
        if edits and body.paragraphs[title].text == texts[title]:
            body.paragraphs[title] = edited(body.paragraphs[title], edits)
            texts[title] = texts[title][begin:stop]

    metadata = Metadata()
    reading = Reading(Kind(PageType.ARTICLE, "plain text"), metadata, cut=cut)
    if title is not None:
        metadata.take("title", texts[title], texts[title], "text", f"line {title + 1}")
    if title is not None and any(map(DATE.search, texts[title + 1 : start])):  # name and day above are the site's
        of_site = [field for line in texts[:title] if names_its_day(line) for field in read_matter(line)]
        matter = [field for field in matter if field not in of_site]
    take_matter(metadata, matter)
    head = texts[:start] if title is None else below_headline(texts[:start], [texts[title]])
    office = take_byline(metadata, [*head, *texts[start:]], kinds, title, (start, first, end))
    metadata.take("authors", credits, "、".join(credits), "text", "credits")
    own = kept if title is None else kept[1:]
    around = texts[max(0, start - _NUMBER) : start] if title is None else texts[max(0, title - _NUMBER) : start]
    number, line = own_number(texts[title] if title is not None else "", [*around, *(texts[i] for i in own[:2])])
    metadata.take("doc_number", number, line, "text")
    announced = [] if title is None else texts[title + 1 : start]
    take_dateline(metadata, [*bylines, *announced, *(texts[i] for i in own[:2])], [texts[i] for i in own[-1:]])
    metadata.take("source", office, office, "byline", "发布机构")
    for t, k in zip(texts, kinds, strict=True):
        original = ORIGINAL.match(t) if k is LineKind.ORIGINAL else None
        metadata.take("original_url", original and original[1], t, "text", "原文链接")
    for line in texts[end : end + 1]:  # further below it may be an import's
        moment = read_date(line) if is_bare_date(line) and ":" in line else None
        metadata.take("published_at", moment, line, "byline", "below the text")
    take_matter(metadata, [field for line in texts[-1:] for field in read_matter(line) if field[0] == "published"])
    for address in (url, metadata.original_url or ""):
        metadata.take("published_at", date_in_url(address), address, "url", "address")
    if metadata.published_at is None:
        dates = sorted(d[:10] for t in texts[end:] if (d := read_date(t)))
        if dates:
            reading.date_bounds = DateBounds(latest=dates[-1], basis=f"related links are dated up to {dates[-1]}")
    reading.lines = [
        Line(texts[i], ParagraphKind.TITLE if i == title else places[i].kind, places[i].start, places[i].end)
        for i in kept
    ]
    mark_headings(reading.lines)
    reading.repaired = replace(body, paragraphs=[body.paragraphs[i] for i in kept])
    reading.dropped = len(texts) - len(kept)
    return reading


def _matter(texts: list[str], kinds: list[LineKind]) -> list[tuple[str, str]]:
    """What the lines above the text say of it as fields; those lines are marked as no text."""
    found: list[tuple[str, str]] = []
    for index, line in enumerate(texts[:HEAD]):
        if fields := read_matter(line):
            found += fields
            kinds[index] = LineKind.CHROME
        elif _HEADS_TEXT.fullmatch(line):
            kinds[index] = LineKind.CHROME
        elif opens_text(texts, kinds, index):
            break
    return found
