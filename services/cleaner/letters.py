"""What texts are compared by: their letters, digits and Han characters."""

from __future__ import annotations

import re

_RUN = re.compile(r"[^\W_]+")


def letters_in(text: str) -> str:
    """Letters, digits and Han characters alone."""
    return "".join(_RUN.findall(text))  # twice as fast, in prose, as taking the rest out
