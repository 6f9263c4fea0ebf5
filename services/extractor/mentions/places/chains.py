"""Chains of places (山东省威海市荣成市, 陕西省西咸新区) and the division that they name."""

from __future__ import annotations

import re

from schemas.events import PlaceValue
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.places.divisions import contains, divisions
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import made
from services.extractor.mentions.vocabulary import PLACE, REGION, WEAK_PLACE
from sources.adcodes import Division


def resolve_chain(tokens: Tokens, first: int, setting: Setting) -> tuple[str | None, list[str], int]:
    """The code of the chain of places that begins with the word `first` (山东省威海市荣成市 → 371082), other codes
    that the words fit, and the index after the chain's last word. Each name is looked for below the one before it."""
    year = setting.year_at(tokens.starts[first])
    table = divisions()
    chosen: Division | None = None
    others: list[str] = []
    index = first
    while index < len(tokens) and tokens.flags[index] & (PLACE | WEAK_PLACE | REGION):
        if index > first and tokens.starts[index] != tokens.ends[index - 1]:
            break
        word = tokens.word(index)
        if tokens.flags[index] & REGION:
            code = terms("regions")[word]
            if len(code) != _ONE or (chosen and not (contains(code, chosen.adcode) or contains(chosen.adcode, code))):
                break
            if chosen is None or contains(chosen.adcode, code):
                chosen, others = Division(code, word), []
            index += 1
            continue
        if chosen is None and tokens.flags[index] & WEAK_PLACE:
            break
        known = table.named(word, year, chosen.adcode if chosen else "")
        if chosen and not known:
            break
        chosen, others = _pick(known, setting)
        index += 1
    return (chosen.adcode if chosen else None), others, max(index, first + 1)


def opening_place(tokens: Tokens, first: int, setting: Setting) -> Mention:
    """The chain of places that opens a name, as a mention of its own."""
    code, others, after = resolve_chain(tokens, first, setting)
    name = name_of_chain(tokens, first, after, code, setting)
    return make_place(tokens, first, after, made(PlaceValue, adcode=code, name=name, alternatives=others), "division")


def is_river(tokens: Tokens, last: int) -> bool:
    """龙泉|河水质, 沂水|河段: a river that is called like the town; not 广东|江门, 山西|河津."""
    end = tokens.ends[last]
    if not tokens.text.startswith(("河", "江"), end) or _RIVER.match(tokens.text, end) is None:
        return False
    following = tokens.at.get(end)
    return following is None or not tokens.flags[following] & (PLACE | WEAK_PLACE | REGION)


_RIVER = re.compile("[河江](?:[水流干支沿两畔岸中上下]|大桥|治理|综合|防洪|堤|河道|[，。、的])")


def name_of_chain(tokens: Tokens, first: int, after: int, code: str | None, setting: Setting) -> str:
    """What the division of a chain is called in full; as written where it has no code, or ends in a zone or the like
    that has none of its own."""
    if not code or tokens.flags[after - 1] & REGION:
        return tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
    return divisions().full_name(code, setting.year_at(tokens.starts[first]))


_ONE = 6
"""Characters of one code."""


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


def near_home(home: str, code: str) -> bool:
    """Whether a division lies in the province of the article's home."""
    return _common(home, code) > 0


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
