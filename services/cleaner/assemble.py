"""A reading put together as an article: repaired, with offsets, fingerprints and an id."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, pairwise

from pages.decode import Decoded
from pages.refusal import Kind
from pages.urls import canonical_url
from schemas.articles import Repair
from services.cleaner.as_published import as_published, is_of_region
from services.cleaner.escapes import read_references
from services.cleaner.languages import language_of
from services.cleaner.places import locate
from services.cleaner.reading import Line, Reading
from services.cleaner.repair import Repaired, RepairedBody, repair_paragraphs, repair_text
from services.cleaner.repair.paragraphs import edited
from services.cleaner.repair.region_words import Replaced, own_words, replaced_words, with_own
from services.cleaner.repair.script import is_traditional
from services.cleaner.title_bounds import title_bounds


def about_page(url: str, decoded: Decoded, kind: Kind, cut: str = "") -> dict[str, object]:
    """What is said of every page, article or not. `cut`: why a part of it was not read."""
    return {
        "flags": _flags(decoded, cut),
        "url": url,
        "canonical_url": canonical_url(url) if url else "",
        "page_type": kind.type,
        "page_type_reason": kind.reason,
        "encoding": decoded.encoding,
        "encoding_basis": decoded.basis,
    }


def _flags(decoded: Decoded, cut: str) -> list[str]:
    return [*(["undecodable_bytes"] if decoded.lost else []), *([f"cut: {cut}"] if cut else [])]


def assemble(reading: Reading, decoded: Decoded, url: str, kind: Kind, page: str) -> dict[str, object]:
    """The fields of a reading's article; its lines have their places in `page`. The title of an HTML page is repaired
    with its text, whose dirt it shares."""
    metadata = reading.metadata
    title = metadata.title
    if title and "&" in title:
        title = " ".join(read_references(title).split())
    if reading.repaired is not None:
        body, lines = reading.repaired, reading.lines
        paragraphs = list(zip(body.paragraphs, lines, strict=True))
    else:
        body = repair_paragraphs([title or "", *(line.text for line in reading.lines)])
        paragraphs = []
        for repaired in body.paragraphs:
            index = repaired.pieces[0].index
            if index == 0:
                title = repaired.text or None
            else:
                paragraphs.append((repaired, reading.lines[index - 1]))
    is_original = body.traditional and not body.annotated
    of_region = is_original and is_of_region(url, page)
    words: list[Replaced] = []
    if body.converted and not of_region:
        words = replaced_words("\n".join([title or "", *(repaired.text for repaired, _ in paragraphs)]))
    edits = [own_words(repaired.text, words) for repaired, _ in paragraphs] if words else []
    if words:
        paragraphs = [(edited(each, made), line) for (each, line), made in zip(paragraphs, edits, strict=True)]
        title = with_own(title or "", words) or None
    numbered = dict(enumerate(reading.lines, 1)) if reading.repaired is None else {}
    text, made = _joined([(repaired, _placed(repaired, line, page, numbered)) for repaired, line in paragraphs])
    if title and reading.repaired is not None and (own := _mended(title, body, words)):
        title = own  # a record may have it beside its text
    if title:
        title = title[slice(*title_bounds(title, text))]
    repairs = [*decoded.repairs, *body.repairs]
    if count := sum(map(len, edits)):
        repairs.append(Repair(kind="script", count=count, note="words of another region's tables put back"))
    if reading.dropped:
        repairs.append(Repair(kind="boilerplate", count=reading.dropped, note="lines around the article left out"))
    about = about_page(url, decoded, kind)
    fields = {
        **about,
        "canonical_url": reading.canonical_url or about["canonical_url"],
        "language": "zh-Hant" if body.traditional else language_of(text),
        "title": title,
        "text": text,
        "paragraphs": made,
        "original_text": "\n".join(repaired.original for repaired, _ in paragraphs) if is_original else None,
        "published_at": metadata.published_at,
        "date_bounds": reading.date_bounds,
        "issued_on": metadata.issued_on,
        "source": _mended(metadata.source, body, words),
        "authors": [_mended(author, body, words) or author for author in metadata.authors],
        "editor": _mended(metadata.editor, body, words),
        "doc_number": metadata.doc_number,
        "index_number": metadata.index_number,
        "issuer": _mended(metadata.issuer, body, words),
        "column": _mended(metadata.column, body, words),
        "site_name": _mended(metadata.site_name, body, words),
        "keywords": metadata.keywords,
        "original_url": metadata.original_url,
        "attachments": reading.attachments,
        "images": reading.images,
        "evidence": metadata.evidence,
        "repairs": repairs,
        "flags": [*body.flags, *_flags(decoded, reading.cut)],
    }
    if of_region:
        return as_published(fields, [repaired for repaired, _ in paragraphs], page)
    return fields


def _placed(repaired: Repaired, line: Line, source: str, numbered: dict[int, Line]) -> Line:
    """The line that a paragraph came from; one of its own for what repair took from several, or from the middle.
    `numbered`: the lines whose numbers its pieces bear."""
    pieces = repaired.pieces
    if line.start is None or (len(pieces) == 1 and pieces[0].start == 0):
        return line
    ends = accumulate(piece.end - piece.start for piece in pieces)
    parts = [Line(repaired.original[a:b]) for a, b in pairwise([0, *ends])]
    locate(parts, source[line.start :])
    first, last = parts[0], parts[-1]
    rest = numbered.get(pieces[-1].index) if pieces[-1].start == 0 else None
    end = rest.end if rest else None  # a line of its own may be too short to be found
    if first.start is None or first.end is None:
        return line if end is None else replace(line, end=max(end, line.end or 0))
    end = max(end or 0, line.start + (last.end or 0), line.start + first.end)
    return replace(line, start=line.start + first.start, end=end)


def _joined(paragraphs: list[tuple[Repaired, Line]]) -> tuple[str, list[dict[str, object]]]:
    """The text, and its paragraphs as the message's model reads them."""
    texts: list[str] = []
    made: list[dict[str, object]] = []
    position = 0
    for repaired, line in paragraphs:
        text = repaired.text
        if not text:
            continue
        texts.append(text)
        made.append(
            {
                "kind": line.kind,
                "start": position,
                "end": position + len(text),
                "source_start": line.start,
                "source_end": line.end,
                "original": repaired.original if repaired.changed else None,
            }
        )
        position += len(text) + 1
    return "\n".join(texts), made


def _mended(value: str | None, body: RepairedBody, words: list[Replaced]) -> str | None:
    """A value without the dirt of the text that it was told with, and in simplified characters and the mainland's words
    for those `words`."""
    if not value or not (body.repairs or is_traditional(value)):
        return value
    return with_own(repair_text(value, beside=body if body.annotated or body.converted else None).text, words)
