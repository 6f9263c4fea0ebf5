"""Authorities that are told together with one name: 甲省、乙省市场监管局, 甲、乙两市财政局, 甲市、县两级公安局."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention, entity_named
from services.extractor.mentions.organizations.names import expand, named_by_function, organization_value
from services.extractor.mentions.places.chains import opening_place
from services.extractor.mentions.places.divisions import contains, divisions
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import changed
from services.extractor.mentions.vocabulary import DISTRICT, JOIN, LEVEL, PLACE, REGION

SHARED = "list_of_places"
"""What the values of bodies that are named by nothing but their place are told by."""
_COUNT = re.compile(r"[两二三四五六七八九十\d]+个?[省市县区州地](?:[一两二三四\d]+[省市县区])?\Z")
_LEVELS = re.compile(r"[省市县区镇乡][省市县区镇乡、]*[两三四]级")
_BOTH = re.compile(r"(?P<party>.*[省市县区州旗]委)(?P<power>(?:[省市县区州旗]|自治区)(?:人民)?政府)")
_POWERS = frozenset({"政府", "人民政府", "高级人民法院", "人民检察院", "检察院"})
_AUTHORITIES = ("局", "厅", "委", "委员会")
_LEVEL, _NUMERALS = "省市县区州地", "一两二三四五六七八九十"
_MAY_STAND_BEFORE = frozenset("、和及与" + _LEVEL + _NUMERALS)
_REGIONS = frozenset(name[:2] for name, codes in terms("regions").items() if "," in codes)
_COUNTED_IN = 8
"""Characters that a count takes."""


def tell_apart(tokens: Tokens, setting: Setting, found: list[Mention]) -> Iterator[Mention]:
    """The bodies, in order, each of those told together as one of its own; one for all where no place of its own is
    told for each (京津冀三地药监局)."""
    text, end = tokens.text, 0
    for mention in found:
        before = char_before(text, mention.start)
        told = [mention]
        if mention.text.endswith("政府") and "委" in mention.text and (both := _BOTH.fullmatch(mention.text)):
            told = _both_powers(setting, mention, both)
        elif "级" in mention.text and _LEVELS.match(mention.text):
            told = [_of_levels(tokens, setting, mention)]
        elif before in _MAY_STAND_BEFORE or mention.text[:2] in _REGIONS:
            told = _of_places(tokens, setting, mention, end) or told
        end = mention.end
        yield from told


def without_those_above(text: str, found: list[Mention]) -> list[Mention]:
    """昆明海关隶属|孟连海关: the one that acts, without the one that it belongs to."""
    starts = {m.start for m in found}
    return [m for m in found if not (text.startswith(_OVER, m.end) and m.end + len("隶属") in starts)]


_OVER = ("隶属", "所属", "下属")


def _both_powers(setting: Setting, mention: Mention, both: re.Match[str]) -> list[Mention]:
    """某市委|市政府."""
    middle = mention.start + both.end("party")
    party = Mention(Kind.ORGANIZATION, mention.start, middle, both["party"], "party", entity=mention.entity)
    code = (mention.entity and mention.entity.adcode) or ""
    party.entity = organization_value(both["party"], code, setting, "party")
    named = divisions().name_of(code, setting.year)
    name = named + "人民政府" if named.endswith(both["power"][0]) else both["power"]
    power = organization_value(name, code, setting, "government")
    return [party, Mention(Kind.ORGANIZATION, middle, mention.end, both["power"], "government", entity=power)]


def _of_levels(tokens: Tokens, setting: Setting, mention: Mention) -> Mention:
    """某省、市、|县三级公安局: with the place whose level is told first."""
    start, code = mention.start, None
    index = tokens.ending.get(start - 1)
    while index is not None and tokens.flags[index] & LEVEL and char_before(tokens.text, start) == "、":
        start = tokens.starts[index]
        index = tokens.ending.get(start - 1)
    if index is not None and tokens.flags[index] & PLACE and char_before(tokens.text, start) == "、":
        first = _chain(tokens, index)
        place = opening_place(tokens, first, setting).place
        start, code = tokens.starts[first], place.adcode if place else None
    return _all_of(tokens, start, mention, code)


def _all_of(tokens: Tokens, start: int, mention: Mention, code: str | None = None) -> Mention:
    """Several bodies as one, named from a position on."""
    text = tokens.text[start : mention.end]
    value = changed(entity_named("group", expand(text)[0]), adcode=code)
    return Mention(Kind.ORGANIZATION, start, mention.end, text, mention.subtype, entity=value)


def _of_places(tokens: Tokens, setting: Setting, mention: Mention, free: int) -> list[Mention]:
    """The bodies of all places that stand before one name; none where no places do. `free`: from there on."""
    text, start = tokens.text, mention.start
    in_count = start + (text[start] in _LEVEL and char_before(text, start) in _NUMERALS)  # 两|市市场监管局
    counted = _COUNT.search(text, max(free, start - _COUNTED_IN), in_count)
    last = tokens.ending.get(counted.start()) if counted else tokens.at.get(start)
    if last is None or not tokens.flags[last] & (PLACE | REGION):
        return []
    opens = mention.opening_place
    called = text[counted.end() if counted else opens.end if opens else start : mention.end]
    if called not in _POWERS and not (called.endswith(_AUTHORITIES) and named_by_function(called)):
        return []
    if tokens.flags[last] & REGION:
        several = "," in terms("regions").get(tokens.word(last), "")
        return [_all_of(tokens, tokens.starts[last], mention)] if several else []
    first = _chain(tokens, last) if counted else last
    members = [_of_place(tokens, setting, i, called) for i in _listed(tokens, first, free, counted=counted is not None)]
    if counted:
        return [*members, _of_place(tokens, setting, first, called, mention.end)] if members else []
    home = (mention.entity and mention.entity.adcode) or ""
    inside = any(contains(home, m.entity.adcode) for m in members if home and m.entity and m.entity.adcode)
    return [] if inside else [*members, mention]  # 某市、某省市场监管局: the city of the province, and its bureau


def _listed(tokens: Tokens, first: int, free: int, *, counted: bool) -> list[int]:
    """Where the places begin that are joined to the one that begins at a word, in order. 某市与某省市场监管局 are a
    city and a bureau, and so are places of which only the former says what it is."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    members: list[int] = []
    joints, index = "", first
    while index > 1 and flags[index - 1] & JOIN and ends[index - 1] == starts[index]:
        before = index - 2
        if not flags[before] & PLACE or ends[before] != starts[index - 1] or starts[before] < free:
            break
        joints += tokens.word(index - 1)
        index = _chain(tokens, before)
        members.insert(0, index)
    if not counted and members:
        alike = all(flags[i] & DISTRICT <= flags[first] & DISTRICT for i in members)
        if not alike or (len(members) == 1 and joints != "、"):
            return []
    return members


def _chain(tokens: Tokens, index: int) -> int:
    """The first word of the chain of places that a word ends."""
    while index and tokens.flags[index - 1] & PLACE and tokens.ends[index - 1] == tokens.starts[index]:
        index -= 1
    return index


def _of_place(tokens: Tokens, setting: Setting, first: int, called: str, end: int = 0) -> Mention:
    """The body of one of the places, by the place alone; up to `end` where that is told."""
    place = opening_place(tokens, first, setting)
    code = (place.place and place.place.adcode) or ""
    name = divisions().name_of(code, setting.year) or place.text
    value = changed(organization_value(name + called, code, setting, "government"), basis=SHARED)
    until = end or place.end
    text = tokens.text[place.start : until]
    return Mention(Kind.ORGANIZATION, place.start, until, text, "government", entity=value, opening_place=place)
