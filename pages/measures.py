"""How much text an element holds."""

from __future__ import annotations

from selectolax.lexbor import LexborNode


def prose(text: str) -> int:
    """Marks of prose: the punctuation inside sentences, which titles and menus lack."""
    return text.count("，") + text.count("。") + text.count("、") + text.count("；") + text.count(",")


def unlinked(node: LexborNode) -> int:
    """Characters of an element's text that stand in no link, and label no field of a form."""
    length = shown(node.text_lexbor())
    return max(0, length - shown("".join([a.text_lexbor() for a in node.css("a,label")]))) if length else 0


def shown(text: str) -> int:
    """Characters of a text, white space apart."""
    return len("".join(text.split()))
