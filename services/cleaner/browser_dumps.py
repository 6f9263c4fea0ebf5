"""A page that a browser for terminals printed: its links bear numbers, and their addresses stand at its end."""

from __future__ import annotations

import re

from services.cleaner.reading import Line

_ADDRESSES = re.compile(r"^[ \t]*References[ \t]*\n\s*(?:(?:Visible|Hidden) links:?[ \t]*\n\s*)?1\. \S+:", re.M)
_NUMBER = re.compile(r"\[\d{1,4}\](?=\S)|\((?:BUTTON|Submit|Reset)\) ?")
"""What stands before the words of a link, or of a button."""


def without_addresses(text: str) -> tuple[str, bool]:
    """The text up to the addresses of its links, and whether it has those."""
    found = _ADDRESSES.search(text) if "References" in text else None
    return (text[: found.start()], True) if found else (text, False)


def take_numbers(lines: list[Line]) -> None:
    """Take the numbers of links from the lines of such a page."""
    for line in lines:
        line.text = _NUMBER.sub("", line.text)
    lines[:] = [line for line in lines if line.text.strip()]
