"""`re` whose patterns are compiled when they are first asked, for `import … as re`: an article asks a seventh of the
finders' patterns, and to compile all of them takes as long as to read dozens of articles."""

from __future__ import annotations

import re
from re import DOTALL, Match, Pattern, finditer, fullmatch, match, search, split
from typing import Any, cast

__all__ = ["DOTALL", "Match", "Pattern", "compile", "finditer", "fullmatch", "match", "search", "split"]


class Uncompiled:
    """A pattern that is asked like a compiled one, and compiled by the first question."""

    __slots__ = ("_flags", "findall", "finditer", "fullmatch", "match", "pattern", "search", "split", "sub")

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Asked for what has a slot and no value yet: from then on they are attributes like any others."""
        compiled = re.compile(self.pattern, self._flags)
        for question in _QUESTIONS:
            setattr(self, question, getattr(compiled, question))
        return getattr(compiled, name)


_QUESTIONS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, but compiled when it is first asked."""
    return cast("re.Pattern[str]", Uncompiled(pattern, flags))
