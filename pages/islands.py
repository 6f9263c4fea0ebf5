"""Pages in two encodings: islands of the one, pasted in without conversion, inside the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pages.plausibility import plausibility

_UTF8_RUN = re.compile(rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+")
_HIGH_RUN = re.compile(rb"(?:[\x81-\xfe][\x40-\xfe])+")
_SEGMENT = re.compile(rb"[^\n<>]+")
"""What stands between two tags or line ends, none of whose bytes is the second one of a character anywhere."""
_HAN_RUN = re.compile("[\u4e00-\u9fff]{4}")
"""So many characters in a row come by no accident from bytes that are none of UTF-8."""
_WHOLE = 0.3
"""Plausibility of what is of the other encoding."""
_PIECE = 8_192
"""Bytes decoded together where each place that is not UTF-8 is looked at."""
_LONGEST_CHARACTER = 4
_MOST_BROKEN = 4_000
"""Such places that are looked at: a page with more is broken through and through."""


def mend_mixed(body: bytes) -> tuple[str, int]:
    """Decode UTF-8 with islands of GBK (a header or a quoted fragment that was pasted in without conversion)."""
    out: list[str] = []
    mended = broken = position = 0
    for found in _SEGMENT.finditer(body):
        if broken > _MOST_BROKEN:
            break
        if found[0].isascii():
            continue
        out.append(body[position : found.start()].decode())
        text, islands, places = _read_segment(found[0])
        out.append(text)
        mended += islands
        broken += places
        position = found.end()
    out.append(body[position:].decode("utf-8", "replace"))
    return "".join(out), mended


def _read_segment(segment: bytes) -> tuple[str, int, int]:
    """The text of a segment that may be of either encoding or of both, its islands, and the places that were broken."""
    try:
        return segment.decode("utf-8"), 0, 0
    except UnicodeDecodeError:
        pass
    try:
        text = segment.decode("gb18030")
    except UnicodeDecodeError:
        return _read_islands(segment)
    told = plausibility(text)
    if told > _WHOLE and told > plausibility(segment.decode("utf-8", "replace")):
        return text, 1, 1
    return _read_islands(segment)


def _read_islands(body: bytes) -> tuple[str, int, int]:
    """The same for one that is UTF-8 in the main."""
    out: list[str] = []
    mended = broken = position = 0
    while position < len(body):
        piece = body[position : position + _PIECE]
        try:
            out.append(piece.decode("utf-8"))
            position += len(piece)
            continue
        except UnicodeDecodeError as error:
            start, width = position + error.start, max(1, error.end - error.start)
            out.append(piece[: error.start].decode("utf-8"))
        if position < start > position + _PIECE - _LONGEST_CHARACTER:
            position = start  # perhaps only the piece ends inside a character
            continue
        broken += 1
        if broken > _MOST_BROKEN:
            out.append(body[start:].decode("utf-8", "replace"))
            break
        run = _HIGH_RUN.match(body, start, start + _PIECE)
        island = run[0] if run else b""
        following = _UTF8_RUN.search(island)  # up to where UTF-8 begins again
        if following and following.end() == len(island) and following.start() % 2 == 0 and following.start():
            island = island[: following.start()]
        try:
            text = island.decode("gb18030")
        except UnicodeDecodeError:
            text = ""
        if len(text) >= 2 and plausibility(text) > 0.5:
            out.append(text)
            position = start + len(island)
            mended += 1
        else:
            out.append("\ufffd")
            position = start + width
    return "".join(out), mended, broken


def mend_utf8_runs(body: bytes, codec: str, errors: str) -> tuple[str, int]:
    """Decode a legacy page with islands of UTF-8; `errors` handles what is neither."""
    out: list[str] = []
    mended = tried = last = 0
    for start, end in _utf8_in(body):
        if end - start < 6:
            continue
        tried += 1
        if tried > _MOST_BROKEN:
            break
        here = body[start:end]
        text = here.decode("utf-8", "replace")
        told = plausibility(text)
        other = plausibility(here.decode(codec, "replace"))
        if (told > _WHOLE and told > other + 0.3) or (told > other and _HAN_RUN.search(text)):
            out += [body[last:start].decode(codec, errors), text]
            last = end
            mended += 1
    out.append(body[last:].decode(codec, errors))
    return "".join(out), mended


def _utf8_in(body: bytes) -> Iterator[tuple[int, int]]:
    """The segments that are UTF-8 throughout, and the runs of it in all others."""
    for segment in _SEGMENT.finditer(body):
        try:
            segment[0].decode("utf-8")
        except UnicodeDecodeError:
            yield from (run.span() for run in _UTF8_RUN.finditer(body, *segment.span()))
        else:
            yield segment.span()
