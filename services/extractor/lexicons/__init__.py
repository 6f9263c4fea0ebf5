"""The word lists: one term a line, in the files beside this module, `#` for comments, a tab before what is said of
it."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def terms(name: str) -> dict[str, str]:
    """The terms of `<name>.txt` in the file's order, with the text after the first tab (empty where there is none);
    raises `FileNotFoundError` where there is no such list."""
    found: dict[str, str] = {}
    for line in (files(__package__) / f"{name}.txt").read_text("utf-8").splitlines():
        term, _, said = line.partition("\t")
        if term and not term.startswith("#"):
            found[term] = said
    return found


@cache
def sections(name: str) -> dict[str, str]:
    """The sections of `<name>.toml`: lists of words parted by white space; raises `FileNotFoundError` where there is no
    such list."""
    return tomllib.loads((files(__package__) / f"{name}.toml").read_text("utf-8"))


@cache
def parted_verbs() -> dict[str, str]:
    """Verbs of two characters that 了 parts, by what they are then: 授了牌 for 授牌."""
    return {f"{verb[0]}了{verb[1]}": verb for verb in sections("everyday")["parted"].split()}


def any_of(name: str, wanted: str) -> str:
    """Alternatives of a pattern: the words of these sections of `<name>.toml`, the longest first."""
    words = {word: None for section in wanted.split() for word in sections(name)[section].split()}
    return "|".join(sorted(words, key=len, reverse=True))
