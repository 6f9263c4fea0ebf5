"""Places said for themselves, with their codes: chains of divisions, 全市 and 我省, zones, venues, regions."""

from __future__ import annotations

from schemas.events import PlaceValue
from services.extractor.lexicons import terms
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.divisions import Division, contains, divisions
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import (
    CLOSE,
    COUNTRY,
    DISTRICT,
    FUNCTION,
    GROUP,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PLACES,
    PUNCT,
    REGION,
    SPEECH,
    STOP,
    TIME,
    VENUE,
    VENUES,
    VERB,
    WEAK_PLACE,
    ZONE,
    Tokens,
)

_RELATIVE = {"全", "我", "本", "该"}
_NOT_SAID = frozenset(
    {
        "中国",
        "中华",
        "国家",
        "省级",
        "市级",
        "县级",
        "区级",
        "省",
        "市",
        "县",
        "区",
        "州",
        "镇",
        "乡",
        "盟",
        "旗",
        "自治区",
        "市县",
        "街道",
    }
)
_PLAIN_STOP = PUNCT | OPEN | CLOSE | STOP | VERB | JOIN | SPEECH | TIME
_LOCATING = frozenset({"在", "于", "来到", "走进", "前往", "赴", "抵达"})
_SPECIAL = {"香港": "810000", "香港特别行政区": "810000", "澳门": "820000", "澳门特别行政区": "820000"}


def resolve_chain(tokens: Tokens, first: int, setting: Setting) -> tuple[str | None, list[str], int]:
    """The code of the chain of places that begins with the word `first` (山东省威海市荣成市 → 371082), other codes
    that the words fit, and the index after the chain's last word. Each name is looked for below the one before it."""
    year = setting.year
    table = divisions()
    chosen: Division | None = None
    others: list[str] = []
    special: str | None = None
    index = first
    while index < len(tokens) and tokens.flags[index] & (PLACE | WEAK_PLACE):
        if index > first and tokens.starts[index] != tokens.ends[index - 1]:
            break
        word = tokens.word(index)
        if word in _SPECIAL and chosen is None:
            special = _SPECIAL[word]
            index += 1
            break
        known = table.named(word, year)
        if chosen is not None:
            below = [d for d in known if d.adcode != chosen.adcode and contains(chosen.adcode, d.adcode)]
            if not below:
                break
            known = below
        elif tokens.flags[index] & WEAK_PLACE and not tokens.flags[index] & DISTRICT:
            break
        picked, others = _pick(known, setting)
        if picked is None:
            break
        chosen = picked
        index += 1
    if special:
        return special, [], index
    return (chosen.adcode if chosen else None), others, max(index, first + 1)


def opening_place(tokens: Tokens, first: int, setting: Setting) -> Mention:
    """The chain of places that opens a name, as a mention of its own."""
    code, others, after = resolve_chain(tokens, first, setting)
    name = divisions().full_name(code, setting.year) if code else tokens.word(first)
    return _made(tokens, first, after, PlaceValue(adcode=code, name=name, alternatives=others), "division")


def _pick(known: list[Division], setting: Setting) -> tuple[Division | None, list[str]]:
    """Of several divisions of one name the one of the highest level; among equals the one nearest to the article's
    home."""
    if not known:
        return None, []
    codes = {d.adcode: d for d in known}
    if len(codes) == 1:
        return known[-1], []
    level = min(d.level for d in known)
    top = {c: d for c, d in codes.items() if d.level == level}
    if len(top) == 1:
        picked = next(iter(top.values()))
    else:
        home = setting.context_home
        near = sorted(top.values(), key=lambda d: (-_common(home, d.adcode), d.adcode))
        picked = near[0]
    others = sorted(c for c in codes if c != picked.adcode and codes[c].level == level)
    return picked, others


def _common(home: str, code: str) -> int:
    """How many levels two codes share."""
    if not home or home[:2] != code[:2]:
        return 0
    if home[2:4] == "00" or home[2:4] != code[2:4]:
        return 1
    return 2


def find_venues(tokens: Tokens, organizations: list[Mention], taken: Cover) -> list[Mention]:
    """Venues after 在, 于 or 来到 that a body or nothing known opens (在西南大学圆顶报告厅, 在县会议中心), outside
    `taken`."""
    bodies = {m.start: m for m in organizations}
    found: list[Mention] = []
    for index in tokens.having[VENUES]:
        if index + 1 < len(tokens) and tokens.flags[index + 1] & VENUE and _adjacent(tokens, index):
            continue
        end = tokens.ends[index]
        at = text_at = -1
        for back in range(index - 1, max(-1, index - 10), -1):
            if tokens.flags[back] & _PLAIN_STOP:
                word = tokens.word(back)
                at = tokens.ends[back] if word in _LOCATING else -1
                text_at = back
                break
        if at < 0 or end - at > 30 or text_at < 0:
            continue
        body = bodies.get(at)
        place = body.opening_place.place if body and body.opening_place else None
        code = place.adcode if place else (body.entity.adcode if body and body.entity else None)
        if taken.touches(at, end):
            continue
        name = tokens.text[at:end]
        if len(name) > tokens.ends[index] - tokens.starts[index] or len(name) > 3:
            found.append(
                Mention(
                    Kind.PLACE,
                    at,
                    end,
                    name,
                    "venue",
                    place=PlaceValue(adcode=code, name=name, alternatives=[], basis="venue"),
                )
            )
    return found


def _adjacent(tokens: Tokens, index: int) -> bool:
    return tokens.ends[index] == tokens.starts[index + 1]


def find_places(tokens: Tokens, setting: Setting, taken: Cover) -> list[Mention]:
    """Places outside what is taken (names of bodies and persons, titles of documents), in the text's order."""
    found: list[Mention] = []
    after = 0
    for index in tokens.having[PLACES]:
        if index < after or taken.touches(tokens.starts[index], tokens.ends[index]):
            continue
        mention, after = _place_at(tokens, setting, index, found)
        if mention and not taken.touches(mention.start, mention.end):
            found.append(mention)
    return found


def _place_at(tokens: Tokens, setting: Setting, index: int, found: list[Mention]) -> tuple[Mention | None, int]:
    flag = tokens.flags[index]
    if flag & (PLACE | WEAK_PLACE):
        return _division(tokens, setting, index)
    word = tokens.word(index)
    if flag & REGION:
        codes = terms("regions")[word].split(",") if terms("regions")[word] else []
        value = PlaceValue(adcode=codes[0] if len(codes) == 1 else None, name=word, alternatives=codes[1:] and codes)
        return _extended(tokens, setting, index, index + 1, value, "region"), index + 1
    if flag & COUNTRY:
        return _made(
            tokens, index, index + 1, PlaceValue(adcode=None, name=word, alternatives=[], basis="abroad"), "country"
        ), index + 1
    if flag & LEVEL:
        return _relative(tokens, setting, index, found), index + 1
    return None, index + 1


def _division(tokens: Tokens, setting: Setting, index: int) -> tuple[Mention | None, int]:
    flag = tokens.flags[index]
    code, others, after = resolve_chain(tokens, index, setting)
    if code is None:
        full_name_known = flag & WEAK_PLACE and setting.named_in_full(tokens.word(index))
        if not full_name_known:
            return None, index + 1
        code, others = full_name_known, []
    last = after - 1
    following = tokens.text[tokens.ends[last] : tokens.ends[last] + 1]
    if not tokens.flags[last] & DISTRICT and following and following in "镇乡村路街桥寺湖":
        return _town(tokens, index, last), after
    if not tokens.flags[last] & DISTRICT and _inside_word(tokens, index, last):
        return None, after
    name = divisions().full_name(code, setting.year) or tokens.text[tokens.starts[index] : tokens.ends[last]]
    basis = "context" if others else ""
    value = PlaceValue(adcode=code, name=name, alternatives=others, basis=basis)
    mention = _extended(tokens, setting, index, after, value, "division")
    while after < len(tokens) and tokens.starts[after] < mention.end:
        after += 1
    return mention, after


def _town(tokens: Tokens, first: int, last: int) -> Mention | None:
    """赤水镇: a town that shares a city's name; its code is not known. Streets and the like are not said as places."""
    end = tokens.ends[last] + 1
    if tokens.text[end - 1] not in "镇乡村":
        return None
    name = tokens.text[tokens.starts[first] : end]
    value = PlaceValue(adcode=None, name=name, alternatives=[])
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


def _extended(tokens: Tokens, setting: Setting, first: int, after: int, value: PlaceValue, subtype: str) -> Mention:
    """A place with the zone or venue that follows it directly (杭州望湖饭店, 威海火炬高技术产业开发区)."""
    end = tokens.ends[after - 1]
    index = after
    while (
        index < len(tokens) and tokens.starts[index] - end <= 8 and tokens.starts[index] - tokens.ends[after - 1] <= 14
    ):
        flag = tokens.flags[index]
        if flag & (VENUE | ZONE):
            return _made(tokens, first, index + 1, value, "venue" if flag & VENUE else "zone")
        if flag & _PLAIN_STOP or (flag & (GROUP | FUNCTION | PLACE | LEVEL) and not flag & (VENUE | ZONE)):
            break
        end = tokens.ends[index]
        index += 1
    return _made(tokens, first, after, value, subtype)


def _relative(tokens: Tokens, setting: Setting, index: int, found: list[Mention]) -> Mention | None:
    """全市, 我省, 该县, 当地: the division meant, from the last place of that level or the article's home."""
    word = tokens.word(index)
    level = terms("levels")[word]
    if len(word) == 1 or word == "街道":
        return _unlisted(tokens, index, found)
    if word in _NOT_SAID or not level.isdigit():
        return None
    number = int(level)
    if number == 0:
        name = "全国" if word == "全国" else word
        return _made(tokens, index, index + 1, PlaceValue(adcode="100000", name=name, alternatives=[]), "relative")
    if word.startswith(("该", "当")) or number == 9:
        last = next((m for m in reversed(found) if m.place and m.place.adcode and m.subtype != "country"), None)
        value = last.place if last and last.place else PlaceValue(adcode=None, name=word, alternatives=[])
        value = value.model_copy(update={"basis": "last place named", "alternatives": []})
        return _made(tokens, index, index + 1, value, "relative")
    if number > 3:
        return _made(tokens, index, index + 1, PlaceValue(adcode=None, name=word, alternatives=[]), "relative")
    code = setting.home_at(number) or _last_of_level(found, number)
    name = divisions().full_name(code, setting.year) if code else word
    return _made(
        tokens, index, index + 1, PlaceValue(adcode=code or None, name=name, alternatives=[], basis="home"), "relative"
    )


def _unlisted(tokens: Tokens, index: int, found: list[Mention]) -> Mention | None:
    """张家砭镇, 青岚市: two or three unknown characters before 市, 县, 区, 镇, 乡 or 街道, after a boundary; no
    code."""
    start, end = tokens.starts[index], tokens.ends[index]
    before = index - 1
    low = tokens.ends[before] if before >= 0 else 0
    if tokens.text[start] not in "市县区镇乡街村" or not 2 <= start - low <= 3:
        return None
    last = found[-1] if found else None
    if last and last.end == low and last.subtype == "division" and last.place and tokens.text[start] in "镇乡街村":
        # 德化县三班镇: the town belongs to the division before it, whose code it keeps
        last.end, last.whole_end, last.text = end, end, tokens.text[last.start : end]
        last.place = last.place.model_copy(update={"name": last.place.name + tokens.text[low:end]})
        return None
    if before >= 0 and not tokens.flags[before] & (PUNCT | OPEN | STOP | VERB | JOIN | TIME):
        return None
    name = tokens.text[low:end]
    following = tokens.text[end : end + 1]
    if not all("一" <= c <= "鿿" for c in name) or (following in "场民委长政" and following):
        return None
    return Mention(Kind.PLACE, low, end, name, "division", place=PlaceValue(adcode=None, name=name, alternatives=[]))


def _last_of_level(found: list[Mention], level: int) -> str:
    for mention in reversed(found):
        code = mention.place.adcode if mention.place else None
        if code and mention.subtype == "division" and Division(code, "").level >= level:
            return {1: code[:2] + "0000", 2: code[:4] + "00", 3: code}[level]
    return ""


def _made(tokens: Tokens, first: int, after: int, value: PlaceValue, subtype: str) -> Mention:
    start, end = tokens.starts[first], tokens.ends[after - 1]
    return Mention(Kind.PLACE, start, end, tokens.text[start:end], subtype, place=value)
