"""What hacked pages and mirrors print for search engines: titles, headings and lines made of words of films."""

from __future__ import annotations

import re
from pathlib import Path

from pages.wordlists import alternatives, read_words

_WORD = re.compile(alternatives(read_words(Path(__file__).parent / "lexicon" / "bait.txt")), re.IGNORECASE)
_SEVERAL = 3
"""So many such words without a sentence are no line of an agency."""
_LONGEST = 1000


def is_bait(line: str) -> bool:
    """Whether a line is made of such words; none that tells something is (没收盗版“中文字幕”光盘。)."""
    if len(line) > _LONGEST or "。" in line:
        return False
    words = _WORD.findall(line)
    return len(words) >= _SEVERAL and len({*words}) > 1
