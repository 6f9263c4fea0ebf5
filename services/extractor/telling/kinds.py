"""The nouns that say what kind of thing is held or done, and what the acts of checking among them stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ahocorasick_rs import AhoCorasick

from services.extractor.lexicons import any_of, sections
from services.extractor.rulebook import rulebook


def nouns_in(text: str) -> set[str]:
    """The nouns of any trigger that stand in the text, also inside one another."""
    automaton, every = _every_noun()
    return {every[index] for index, _, _ in automaton.find_matches_as_indexes(text, overlapping=True)}


@cache
def heads_of(heads: str) -> frozenset[str]:
    """The nouns of a trigger."""
    return frozenset(heads.split())


@cache
def nouns(heads: str) -> re.Pattern[str]:
    """The nouns of a trigger as a pattern, with what is made of its acts of checking; also nouns that overlap."""
    words = sorted(heads.split(), key=len, reverse=True)
    acts = [word for word in words if word in _acts()]
    if acts:
        longer = [word for word in words if len(word) > _IN_FULL]  # 立案调查程序, not 立案调查
        shorter = [word for word in words if word not in acts and len(word) <= _IN_FULL]
        words = [*longer, f"{_manners()}*{_done(acts)}", *shorter]
    # Looking ahead finds both 业务培训 and 培训班 in 业务培训班.
    return re.compile(f"(?=({'|'.join(words)}))")


_IN_FULL = 3
"""Longer nouns are listed because they mean more than the act that they end in or begin with."""


def is_kind(name: str) -> bool:
    """Whether the words are a noun that says what kind of thing is held or done."""
    return name in _kinds_of_things() or _some_check().fullmatch(name) is not None


@cache
def _some_check() -> re.Pattern[str]:
    return re.compile(f"{_manners()}?{_done(_acts())}")  # 专项检查, not 消防安全专项检查


@cache
def _acts() -> frozenset[str]:
    return frozenset(sections("checks")["acts"].split())


def _manners() -> str:
    return f"(?:{any_of('checks', 'manners')})"


def _done(acts: Iterable[str]) -> str:
    return f"(?:{'|'.join(acts)})(?:行动|工作|任务)?"


@cache
def _every_noun() -> tuple[AhoCorasick, list[str]]:
    every = sorted(_kinds_of_things())
    return AhoCorasick(every), every


@cache
def _kinds_of_things() -> frozenset[str]:
    return frozenset(
        noun for rule in rulebook().values() for trigger in rule.triggers for noun in trigger.heads.split()
    )
