"""Pages in two encodings: islands of the one, pasted in without conversion, inside the other."""

from __future__ import annotations

import re

from pages.plausibility import plausibility

_UTF8_RUN = re.compile(rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+")
_HIGH_RUN = re.compile(rb"(?:[\x81-\xfe][\x40-\xfe])+")
_PIECE = 8_192
"""Bytes decoded together where each place that is not UTF-8 is looked at."""
_LONGEST_CHARACTER = 4
_MOST_BROKEN = 4_000
"""Such places that are looked at: a page with more is broken through and through."""


def mend_mixed(body: bytes) -> tuple[str, int]:
    """Decode UTF-8 with islands of GBK (a header or a quoted fragment that was pasted in without conversion)."""
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
    return "".join(out), mended


def mend_utf8_runs(body: bytes, codec: str, errors: str) -> tuple[str, int]:
    """Decode a legacy page with islands of UTF-8; `errors` handles what is neither."""
    out: list[str] = []
    mended = tried = last = 0
    for run in _UTF8_RUN.finditer(body):
        if run.end() - run.start() < 6:
            continue
        tried += 1
        if tried > _MOST_BROKEN:
            break
        here = run[0]
        legacy = here.decode(codec, "replace")
        text = here.decode("utf-8", "replace")
        if plausibility(text) > plausibility(legacy) + 0.3:
            out += [body[last : run.start()].decode(codec, errors), text]
            last = run.end()
            mended += 1
    out.append(body[last:].decode(codec, errors))
    return "".join(out), mended
