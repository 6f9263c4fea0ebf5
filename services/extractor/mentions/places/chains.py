"""Chains of places (山东省威海市荣成市) and the division that they name."""

from __future__ import annotations

from schemas.events import PlaceValue
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.places.divisions import Division, contains, divisions
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import made
from services.extractor.mentions.vocabulary import PLACE, WEAK_PLACE


def resolve_chain(tokens: Tokens, first: int, setting: Setting) -> tuple[str | None, list[str], int]:
    """The code of the chain of places that begins with the word `first` (山东省威海市荣成市 → 371082), other codes
    that the words fit, and the index after the chain's last word. Each name is looked for below the one before it."""
    year = setting.year
    table = divisions()
    chosen: Division | None = None
    others: list[str] = []
    index = first
    while index < len(tokens) and tokens.flags[index] & (PLACE | WEAK_PLACE):
        if index > first and tokens.starts[index] != tokens.ends[index - 1]:
            break
        word = tokens.word(index)
        known = table.named(word, year)
        if chosen is not None:
            below = [d for d in known if d.adcode != chosen.adcode and contains(chosen.adcode, d.adcode)]
            if not below:
                break
            known = below
        elif tokens.flags[index] & WEAK_PLACE:
            break
        chosen, others = _pick(known, setting)
        index += 1
    return (chosen.adcode if chosen else None), others, max(index, first + 1)


def opening_place(tokens: Tokens, first: int, setting: Setting) -> Mention:
    """The chain of places that opens a name, as a mention of its own."""
    code, others, after = resolve_chain(tokens, first, setting)
    name = divisions().full_name(code, setting.year) if code else tokens.word(first)
    return make_place(tokens, first, after, made(PlaceValue, adcode=code, name=name, alternatives=others), "division")


def _pick(known: list[Division], setting: Setting) -> tuple[Division, list[str]]:
    """Of several divisions of one name the one of the highest level; among equals the one nearest to the article's
    home."""
    codes = {d.adcode: d for d in known}
    if len(codes) == 1:
        return known[-1], []
    level = min(d.level for d in known)
    top = {c: d for c, d in codes.items() if d.level == level}
    if len(top) == 1:
        picked = next(iter(top.values()))
    else:
        picked = min(top.values(), key=lambda d: (-_common(setting.home, d.adcode), d.adcode))
    others = sorted(c for c in codes if c != picked.adcode and codes[c].level == level)
    return picked, others


def _common(home: str, code: str) -> int:
    """How many levels two codes share."""
    if not home or home[:2] != code[:2]:
        return 0
    if home[2:4] == "00" or home[2:4] != code[2:4]:
        return 1
    return 2


def make_place(tokens: Tokens, first: int, after: int, value: PlaceValue, subtype: str) -> Mention:
    """A mention of the words from `first` up to `after`, exclusive."""
    start, end = tokens.starts[first], tokens.ends[after - 1]
    return Mention(Kind.PLACE, start, end, tokens.text[start:end], subtype, place=value)
