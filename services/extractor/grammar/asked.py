"""Questions that many rules ask of one article."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TypeVar

from services.extractor.grammar.reading import Reading

About = TypeVar("About", bound=Hashable)
Answer = TypeVar("Answer")


def asked_once(ask: Callable[[Reading, About], Answer]) -> Callable[[Reading, About], Answer]:
    """The question, answered but once in an article for each thing that it is asked about; the answer may not be
    changed by whoever asks."""

    @wraps(ask)
    def answer(reading: Reading, about: About) -> Answer:
        key, found = (ask, about), reading.found
        if key not in found:
            found[key] = ask(reading, about)
        known: Answer = found[key]
        return known

    return answer
