"""Marks that are lost, or others than they should be: a blank where one stood, a list's mark between clauses, a stop
too early, a line that ends within a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import Edit, Told, rewording

_COMMA = re.compile(r"(?<!\d)，|，(?!\d)")


def _marks_as(told: Told, marks: str, other: str) -> Iterator[Edit]:
    """Everywhere in the paragraphs; a mark that ends a line goes."""
    for found in re.finditer(f"[{marks}]", told.text[told.body :]):
        at = told.body + found.start()
        yield Edit(at, at + 1, other if told.text[at + 1 : at + 2] not in ("", "\n", "”") else "")


@rewording
def _commas_as_blanks(told: Told, _: Random) -> Iterator[Edit]:
    yield from _marks_as(told, "，", " ")


@rewording
def _list_marks_as_blanks(told: Told, _: Random) -> Iterator[Edit]:
    yield from _marks_as(told, "、", " ")


@rewording
def _all_marks_as_blanks(told: Told, _: Random) -> Iterator[Edit]:
    yield from _marks_as(told, "，。；、", " ")


@rewording
def _a_comma_as_blank(told: Told, random: Random) -> Iterator[Edit]:
    yield from _one_comma_as(told, random, " ")


@rewording
def _a_comma_as_list_mark(told: Told, random: Random) -> Iterator[Edit]:
    yield from _one_comma_as(told, random, "、")


@rewording
def _a_comma_as_semicolon(told: Told, random: Random) -> Iterator[Edit]:
    yield from _one_comma_as(told, random, "；")


@rewording
def _a_line_ends_behind_a_comma(told: Told, random: Random) -> Iterator[Edit]:
    yield from _one_comma_as(told, random, "，\n")


def _one_comma_as(told: Told, random: Random, other: str) -> Iterator[Edit]:
    """One comma of each sentence."""
    for start, end in told.sentences():
        commas = [found.start() for found in _COMMA.finditer(told.text, start, end)]
        if commas:
            at = random.choice(commas)
            yield Edit(at, at + 1, other)
