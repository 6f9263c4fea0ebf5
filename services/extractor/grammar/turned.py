"""Clauses that name last who does it: 承办论坛的是某学会."""

from __future__ import annotations

import re
from typing import NamedTuple

from services.extractor.grammar.reading import Phrase, Reading


class Turned(NamedTuple):
    """What stands behind the verb of such a clause."""

    object_end: int
    """Where what is done ends; at the verb's end where nothing is named."""
    last: Phrase
    """Who or what is named last: the doer, or, where the verb has a subject before it, what is done."""


def turned_round(reading: Reading, end: int, clause_end: int) -> Turned | None:
    """What stands behind a verb that ends there, if 的是 turns its clause round; a title tells nothing so."""
    at = reading.text.find("的", end, clause_end)
    while at >= 0:
        if named := _NAMED.match(reading.text, at):
            return Turned(at, reading.trim(Phrase(*named.span("last"))))
        at = reading.text.find("的", at + 1, clause_end)
    return None


_NAMED = re.compile(r"的(?:分别|还|都|正|就|也)?是(?!否|不是)(?P<last>[^，。；：！？]{2,80})")
