"""Pages as archives of the web and tools of download keep them: below the head of a record, of a server's answer, or a
bar for readers."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEAD = re.compile(
    r"(?:WARC/\d\.\d|HTTP/\d(?:\.\d)?[ \t]+\d{3}[^\r\n]*)((?:\r?\n[A-Za-z][\w-]*:[^\r\n]*)+)\r?\n\s*?\r?\n"
)
"""A first line with its fields (ISO 28500, RFC 9112), and the empty line below them."""
_FIELD = re.compile(r"^([A-Za-z][\w-]*):[ \t]*([^\r\n]*)", re.M)
_HEADS = 3
"""An archive's record of an answer has its own head and the server's."""


_BAR = re.compile(r"<!-- BEGIN WAYBACK TOOLBAR INSERT -->.*?<!-- END WAYBACK TOOLBAR INSERT -->", re.S)
"""What an archive of the web shows above a page: the days on which it was kept."""


class Kept(NamedTuple):
    """What an archive kept of a page."""

    text: str
    content_type: str
    """What the heads call it; empty where they do not say."""
    url: str
    """Where it stood, likewise."""


def kept(text: str) -> Kept | None:
    """The page below such heads, whose days are those of the archive and the server's clock; None for any other."""
    content_type = url = ""
    at = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    begins = at
    for _ in range(_HEADS):
        head = _HEAD.match(text, at)
        if head is None:
            break
        fields = {name.lower(): value.strip() for name, value in _FIELD.findall(head[1])}
        content_type = fields.get("content-type", content_type)
        url = fields.get("warc-target-uri", "").strip("<>") or url
        at = head.end()
    page = _BAR.sub("", text[at:]) if "WAYBACK TOOLBAR" in text else text[at:]
    return Kept(page, content_type, url) if len(page) < len(text) - begins else None
