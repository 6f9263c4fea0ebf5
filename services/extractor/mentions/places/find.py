"""Places said for themselves, with their codes: chains of divisions, 全市 and 我省, zones, venues, regions."""

from __future__ import annotations

import re

from schemas.events import PlaceValue
from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.places.chains import is_river, make_place, name_of_chain, near_home, resolve_chain
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import PLACES, Tokens
from services.extractor.mentions.values import changed, made
from services.extractor.mentions.vocabulary import (
    CLOSE,
    COUNTRY,
    DISTRICT,
    FUNCTION,
    GROUP,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PUNCT,
    REGION,
    SPEECH,
    STOP,
    TIME,
    VENUE,
    VERB,
    WEAK_PLACE,
    ZONE,
)
from sources.adcodes import Division

_PLAIN_STOP = PUNCT | OPEN | CLOSE | STOP | VERB | JOIN | SPEECH | TIME


def find_places(tokens: Tokens, setting: Setting, taken: Cover, organizations: list[Mention]) -> list[Mention]:
    """Places outside what is taken (names of bodies and persons, titles of documents), in the text's order."""
    found: list[Mention] = []
    after = 0
    for index in tokens.having[PLACES]:
        if index < after or taken.touches(tokens.starts[index], tokens.ends[index]):
            continue
        mention, after = _place_at(tokens, setting, index, found, organizations)
        if mention and not taken.touches(mention.start, mention.end):
            if found and found[-1].subtype == "relative" and found[-1].end == mention.start:
                _join_own(found, mention)
            found.append(mention)
    shortened = _shortened(tokens, setting, taken)
    return sorted([*found, *shortened], key=lambda m: m.start) if shortened else found


def _join_own(found: list[Mention], mention: Mention) -> None:
    """我省|泰州市, 本市|朝阳区: one place."""
    own, place = found[-1].place, mention.place
    if not _points(found[-1]) or mention.subtype == "relative" or own is None or place is None:
        return
    mention.text = found[-1].text + mention.text
    mention.start = mention.whole_start = found.pop().start


def _points(place: Mention) -> bool:
    """我省, 该县: one division that what follows lies in."""
    return place.subtype == "relative" and place.text[0] in "我本该" and place.text[1:] != "国"


_SHORT_FROM = 3
"""A full name of so many characters has a short form."""


def _shortened(tokens: Tokens, setting: Setting, taken: Cover) -> list[Mention]:
    """赴龙岗调研, where 龙岗区 stands elsewhere: counties are short only beside their full names."""
    text = tokens.text
    found: list[Mention] = []
    full = {tokens.word(i) for i in tokens.having[PLACES] if tokens.flags[i] & DISTRICT}
    for name in sorted(n for n in full if len(n) >= _SHORT_FROM and n[-1] in "县区市旗"):
        at = text.find(name[:-1])
        while at >= 0:
            end = at + len(name) - 1
            free = at not in tokens.at and tokens.boundary(end)
            opened = at == 0 or (tokens.before(at) >= 0 and tokens.ends[tokens.before(at)] == at)
            if free and opened and not taken.touches(at, end):
                divisions_named = divisions().named(name, setting.year)
                code = divisions_named[0].adcode if len({d.adcode for d in divisions_named}) == 1 else None
                value = made(PlaceValue, adcode=code, name=name, alternatives=[], basis="full name in the article")
                found.append(Mention(Kind.PLACE, at, end, text[at:end], "division", place=value))
            at = text.find(name[:-1], end)
    return found


def _place_at(
    tokens: Tokens, setting: Setting, index: int, found: list[Mention], organizations: list[Mention]
) -> tuple[Mention | None, int]:
    flag = tokens.flags[index]
    if flag & (PLACE | WEAK_PLACE | REGION):
        return _division(tokens, setting, index)
    if flag & COUNTRY:
        after = index + 1
        while after < len(tokens) and tokens.flags[after] & COUNTRY and tokens.starts[after] == tokens.ends[after - 1]:
            after += 1  # 土耳其伊斯坦布尔
        name = tokens.text[tokens.starts[index] : tokens.ends[after - 1]]
        value = made(PlaceValue, adcode=None, name=name, alternatives=[], basis="abroad")
        return make_place(tokens, index, after, value, "country"), after
    return _relative(tokens, setting, index, found, organizations), index + 1


def _division(tokens: Tokens, setting: Setting, index: int) -> tuple[Mention | None, int]:
    code, others, after = resolve_chain(tokens, index, setting)
    word = tokens.word(index)
    if not code and tokens.flags[index] & REGION:
        codes = terms("regions")[word].split(",") if terms("regions")[word] else []
        value = made(PlaceValue, adcode=None, name=word, alternatives=codes)
        return _extended(tokens, index, after, value, "region"), after
    code = code or setting.named_in_full(word)
    if not code:
        return None, index + 1
    last = after - 1
    if not tokens.flags[last] & _WHOLE and tokens.text.startswith(_ENDINGS, tokens.ends[last]):
        return _town(tokens, index, last), after
    if not tokens.flags[last] & _WHOLE and (is_river(tokens, last) or _inside_word(tokens, index, last)):
        return None, after
    if others and not near_home(setting.home, code):  # 鼓楼区, where nothing tells of which city
        value = made(PlaceValue, adcode=None, name=word, alternatives=sorted([code, *others]))
    else:
        name, basis = name_of_chain(tokens, index, after, code, setting), "context" if others else ""
        value = made(PlaceValue, adcode=code, name=name, alternatives=others, basis=basis)
    subtype = "region" if tokens.flags[index] & REGION and after == index + 1 else "division"
    mention = _extended(tokens, index, after, value, subtype)
    while after < len(tokens) and tokens.starts[after] < mention.end:
        after += 1
    return mention, after


_WHOLE = DISTRICT | REGION
"""Places whose names end where they do."""
_ENDINGS = tuple("镇乡村路街桥寺湖")
"""What makes a town, street or lake of a city's name."""


def _town(tokens: Tokens, first: int, last: int) -> Mention | None:
    """赤水镇: a town that shares a city's name; its code is not known. Streets and the like are not said as places."""
    end = tokens.ends[last] + 1
    if tokens.text[end - 1] not in "镇乡村":
        return None
    name = tokens.text[tokens.starts[first] : end]
    value = made(PlaceValue, adcode=None, name=name, alternatives=[])
    return Mention(Kind.PLACE, tokens.starts[first], end, name, "division", place=value)


def _inside_word(tokens: Tokens, first: int, last: int) -> bool:
    """A short name beside unknown characters on either side may be part of a word; at a boundary or before a known word
    it is not. A function (计量), a body's head or a noun may follow directly."""
    end = tokens.ends[last]
    start = tokens.starts[first]
    if end < tokens.length and end not in tokens.at:
        following = tokens.text[end]
        if "一" <= following <= "鿿" and not (start == 0 or tokens.boundary(start - 1) or start in tokens.ending):
            return True
    return False


def _extended(tokens: Tokens, first: int, after: int, value: PlaceValue, subtype: str) -> Mention:
    """A place with the zone or venue that follows it directly (杭州望湖饭店, 威海火炬高技术产业开发区)."""
    end = tokens.ends[after - 1]
    index = after
    while (
        index < len(tokens) and tokens.starts[index] - end <= 8 and tokens.starts[index] - tokens.ends[after - 1] <= 14
    ):
        flag = tokens.flags[index]
        if flag & (VENUE | ZONE):
            return make_place(tokens, first, index + 1, value, "venue" if flag & VENUE else "zone")
        if flag & (_PLAIN_STOP | GROUP | FUNCTION | PLACE | LEVEL):
            break
        end = tokens.ends[index]
        index += 1
    return make_place(tokens, first, after, value, subtype)


def _relative(
    tokens: Tokens, setting: Setting, index: int, found: list[Mention], organizations: list[Mention]
) -> Mention | None:
    """全市, 我省, 该县, 当地: the division meant, from the last place of that level or the article's home."""
    word = tokens.word(index)
    level = terms("levels")[word]
    if len(word) == 1 or word == "街道":
        return _unlisted(tokens, index, found)
    if word == "自治区" or not level.isdigit():
        return None
    number = int(level)
    if number == 0:
        return make_place(
            tokens, index, index + 1, made(PlaceValue, adcode="100000", name=word, alternatives=[]), "relative"
        )
    if word.startswith(("该", "当")) or number == 9:
        named = [
            *found,
            *(m.opening_place for m in organizations if m.start < tokens.starts[index] and m.opening_place),
        ]
        named = sorted((m for m in named if m.place and m.place.adcode), key=lambda m: m.start)
        fitting = [m for m in named if m.place and m.place.name.endswith(word[1:])]
        last = next(reversed(fitting or (named if number in _LISTED else [])), None)
        value = last.place if last and last.place else made(PlaceValue, adcode=None, name=word, alternatives=[])
        value = changed(value, basis="last place named", alternatives=[])
        return make_place(tokens, index, index + 1, value, "relative")
    if number > 3:
        return make_place(
            tokens, index, index + 1, made(PlaceValue, adcode=None, name=word, alternatives=[]), "relative"
        )
    code = _region(word, setting) or setting.home_at(number) or _last_of_level(found, number)
    name = divisions().full_name(code, setting.year) if code else word
    value = made(PlaceValue, adcode=code or None, name=name, alternatives=[], basis="home")
    following = index + 1
    if word[0] == "我" and tokens.at.get(tokens.ends[index]) == following and tokens.flags[following] & ZONE:
        return make_place(tokens, index, following + 1, value, "zone")  # 我市|高新区
    return make_place(tokens, index, index + 1, value, "relative")


_LISTED = (1, 2, 3, 9)
"""Levels of divisions that have codes; 该镇 is no county named before."""


def _region(word: str, setting: Setting) -> str:
    """全区, 我区 in what an autonomous region publishes."""
    home = setting.home
    return home if word in _OF_REGION and home[2:] == "0000" and home[:2] in _REGIONS else ""


_OF_REGION = frozenset(["全区", "我区", "本区", "区内"])
_REGIONS = frozenset(["15", "45", "54", "64", "65"])


def _unlisted(tokens: Tokens, index: int, found: list[Mention]) -> Mention | None:
    """张家砭镇, 青岚市: two or three unknown characters before 市, 县, 区, 镇, 乡 or 街道, after a boundary; no
    code."""
    start, end = tokens.starts[index], tokens.ends[index]
    before = index - 1
    low = tokens.ends[before] if before >= 0 else 0
    if before > 0 and low == start and tokens.word(before) in _IN_TOWNS and tokens.text[start] in "镇乡":
        before -= 1  # 七|都|镇
        low = tokens.ends[before]
    counted = _COUNTED.search(tokens.text, low, start)
    if tokens.text[start] not in "市县区镇乡街村" or not 2 <= start - low <= 3 + (counted is not None):
        return None
    if char_before(tokens.text, start) == "届":
        return None  # 本届|市运会
    last = found[-1] if found else None
    within = last and last.end == low and (last.subtype == "division" or _points(last))
    if last and within and last.place and tokens.text[start] in "镇乡街村":
        # 德化县三班镇: the town belongs to the division before it, whose code it keeps
        last.subtype = "division"
        last.end, last.whole_end, last.text = end, end, tokens.text[last.start : end]
        last.place = changed(last.place, name=last.place.name + tokens.text[low:end])
        return None
    if before >= 0 and not tokens.flags[before] & (PUNCT | OPEN | STOP | VERB | JOIN | TIME):
        return None
    if counted:
        low = _first_of_list(tokens, before, low)
        while found and found[-1].end > low:
            found.pop()  # 宝坻、蓟州两区 is named whole
    name = tokens.text[low:end]
    if not all("一" <= c <= "鿿" or c == "、" for c in name) or tokens.text.startswith(tuple("场民委长政"), end):
        return None
    return Mention(
        Kind.PLACE, low, end, name, "division", place=made(PlaceValue, adcode=None, name=name, alternatives=[])
    )


_IN_TOWNS = frozenset("都如可从应")
"""Function characters that names of towns end in."""
_COUNTED = re.compile("[两二三四五六七八九十]个?$")


def _first_of_list(tokens: Tokens, index: int, low: int) -> int:
    """循化、化隆|两县: where the list begins whose members are so many; `index`: of the word that ends at `low`."""
    while index > 0 and char_before(tokens.text, low) == "、":
        while index > 0 and tokens.ends[index - 1] == tokens.starts[index] and tokens.flags[index - 1] & _NAMES:
            index -= 1
        start = tokens.ends[index - 1]
        if not 2 <= low - 1 - start <= _NAME:
            break
        low, index = start, index - 1
    return low


_NAMES = PLACE | WEAK_PLACE
_NAME = 4


def _last_of_level(found: list[Mention], level: int) -> str:
    for mention in reversed(found):
        code = mention.place.adcode if mention.place else None
        if code and mention.subtype == "division" and Division(code, "").level >= level:
            return {1: code[:2] + "0000", 2: code[:4] + "00", 3: code}[level]
    return ""
