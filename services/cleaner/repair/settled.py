"""Characters of a restored stretch that its bytes leave open, told from where it stands in its paragraph."""

from __future__ import annotations

import re

from services.cleaner.repair.choices import UNKNOWN
from services.cleaner.repair.second_bytes import OPENS

_INDENTED = re.compile(rf"{re.escape(UNKNOWN)}[（“《〔]")
"""What cannot be told before the first bracket of a paragraph is the blank of its indent."""

_NAMED = re.compile("(?<![：:，,])“[^“”，。]{1,5}\\Z")
"""Few characters in quotation marks are a name, which has no full stop: any character may have ended so."""

_SIGNED = re.compile(rf"{re.escape(UNKNOWN)}[（(]")
"""What cannot be told before the bracket that ends a paragraph, where its second byte fits, ends the last sentence."""

_UNCLOSED = re.compile(r"\s*【[^【】]*\Z")
"""A line that opens with a bracket closes it, where its last character is lost."""


def settled(new: str, text: str, start: int, end: int, begun: int) -> str:
    """What was read for `text[start:end]`, behind a mark that ends at `begun`, with such characters told."""
    if not text[:start].strip() and _INDENTED.match(new):
        new = new.removeprefix(UNKNOWN)
    elif _SIGNED.match(new) and text.startswith("。", begun) and text.rstrip().endswith((")", "）")):
        new = ("!" if new[1] == "(" else "！") + new[1:]
    elif new.endswith("。") and _UNCLOSED.match(text) and "】" not in new and not text[end:].strip():
        new = f"{new[:-1]}】"
    elif new == f"{UNKNOWN}現" and OPENS.match(text, end):
        new = "。現"
    if new.startswith("。”") and _NAMED.search(text, 0, start):
        new = UNKNOWN + new[1:]
    return new
