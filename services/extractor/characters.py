"""A text asked for its characters where it may have none: before its first."""

from __future__ import annotations


def char_before(text: str, at: int) -> str:
    """The character right before a place; before the first one a line feed, as before that of any line (an index would
    ask the text's last)."""
    return text[at - 1] if at > 0 else "\n"
