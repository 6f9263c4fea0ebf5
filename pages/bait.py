"""What hacked pages and mirrors print for search engines: titles, headings and lines made of words of films, or of
names of games of chance."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from pages.wordlists import alternatives, read_words

_WORD = re.compile(alternatives(list(map(str.lower, read_words(Path(__file__).parent / "lexicon" / "bait.txt")))))
"""Words in small letters, without a flag: so a search skips the characters with which none begins."""
GAMES = [word.lower() for word in read_words(Path(__file__).parent / "lexicon" / "gambling.txt")]
GAMBLING = alternatives(GAMES)
_GAME = re.compile(GAMBLING)
_ANY = re.compile(f"{_WORD.pattern}|{GAMBLING}")
_MOSTLY = 0.4
"""The share of a line's characters that such names have where it is made of them; a headline of the police has less."""
_SEVERAL = 3
"""So many such words without a sentence are no line of an agency."""
_LONGEST = 1000
_LONGEST_NAME = 40
"""Characters of the name of a film."""
_TELLS = re.compile("[，。！？：；]")


def is_bait(line: str) -> bool:
    """Whether a line is made of such words; none that tells something is (没收盗版“中文字幕”光盘。)."""
    if len(line) > _LONGEST or "。" in line:
        return False
    line = line.lower()
    if _ANY.search(line) is None:
        return False
    words = _WORD.findall(line)
    if len(words) >= _SEVERAL and len({*words}) > 1:
        return True
    games = _GAME.findall(line)
    return len(games) >= _SEVERAL and sum(map(len, games)) >= _MOSTLY * len(line)


def has_bait(name: str) -> bool:
    """Whether what stands set apart beside a headline, where a site's name does, has such a word."""
    return len(name) <= _LONGEST_NAME and not _TELLS.search(name) and _WORD.search(name.lower()) is not None


def baited_end(lines: Sequence[str]) -> int:
    """How many lines at the end of some are such words or names, one a line; one alone says nothing."""
    several = 0
    for line in reversed(lines):
        if not has_bait(line):
            break
        several += 1
    return several if several > 1 else 0
