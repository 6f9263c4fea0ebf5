"""Bodies whose names leave out what the article says elsewhere: 省局 and 总局 what they are responsible for,
该县市场监管局 and the second of 浙江省公安厅、财政厅 where they belong."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise

from schemas.events import EntityValue
from services.extractor.lexicons import terms
from services.extractor.mentions.coordinations import find_lists
from services.extractor.mentions.model import Mention
from services.extractor.mentions.organizations.names import LEVELS, function_of, named_by_function, organization_value
from services.extractor.mentions.places.chains import opening_place
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import PLACES, Tokens
from services.extractor.mentions.values import changed
from services.extractor.mentions.vocabulary import PLACE, WEAK_PLACE

BARE = re.compile(r"(?P<level>省|市|县|区|州|盟|旗)(?P<head>[局厅院])|总[局署]")
"""A name of nothing but a level and a kind: it may mean any body of both."""
_BY_PLACE = re.compile(r".{1,7}(?P<level>[省市县区州盟旗])(?P<head>[局厅])")
_PLACED = re.compile(r"[我本该](?P<level>省|市|县|区|州|盟|旗)(?=.{2})")
_OF_A_DIVISION = re.compile(r"[^、]{2,}(?:[局厅委办]|委员会|总工会|[妇残文]联|科协)")
"""Names that may be told in a list without the place that the first of them has."""
_HIGHEST = ("总局", "总署")
_COUNTY_LEVELS = frozenset("县区旗")
_DISTRICTS = frozenset("省市县区州盟旗")


def tell_belonging(
    tokens: Tokens, setting: Setting, found: list[Mention], publishers: Callable[[Setting], Sequence[Mention]]
) -> None:
    """Give such bodies the names that they have in full. `found`: all bodies of the article, in order; `publishers`:
    those that its issuer, source and site name."""
    kin = _Kin(setting, found, publishers)
    for mention in found:
        if bare := BARE.match(mention.text) or _by_place(mention.text):
            kin.name(mention, bare)
        elif placed := _PLACED.match(mention.text):
            _place(tokens, setting, mention, placed)
        elif mention.text[0] in _COUNTY_LEVELS and mention.entity and not mention.entity.adcode:
            _place_near(tokens, setting, mention)
    for above, mention in pairwise(found):
        if above.end < mention.start and _UNDER.fullmatch(tokens.text, above.end, mention.start):
            _lie_with(above, mention)
    for members in find_lists(found, tokens.text):
        _share_place(setting, members, found)


def _lie_with(above: Mention, mention: Mention) -> None:
    """成都海关隶属|青白江海关: where the one above it lies, if nothing else tells."""
    body, place = mention.entity, above.entity
    if body is not None and place is not None and not body.adcode and place.adcode:
        mention.entity = changed(body, adcode=place.adcode)


_UNDER = re.compile("(?:所属|隶属|下属|直属)的?")


def _by_place(name: str) -> re.Match[str] | None:
    """贵州省局, where the place is told by its name."""
    found = _BY_PLACE.fullmatch(name) if name[-1] in "局厅" else None
    return found if found and name[:-1] in divisions().by_name else None


class _Kin:
    """What 省局, 市院 and 总局 can mean: the one of its level and kind that publishes, or whose work is that of the one
    that does; else the one that the article names before, most often where it names several; else one with the work of
    all authorities of the article. Said again it means the same."""

    def __init__(
        self, setting: Setting, found: list[Mention], publishers: Callable[[Setting], Sequence[Mention]]
    ) -> None:
        self._setting, self._found, self._publishers = setting, found, publishers
        self._known: dict[tuple[str, str], EntityValue | None] = {}

    def name(self, mention: Mention, bare: re.Match[str]) -> None:
        """Name a body that is called so, or is a part of one that is."""
        code = (mention.entity and mention.entity.adcode) or ""
        asked = bare[0], code
        if asked not in self._known:
            self._known[asked] = self._meant(mention.start, bare, code)
        known = self._known[asked]
        if known is None:
            return
        rest = mention.text[bare.end() :]
        named = self._named.get(known.name)
        mention.entity = changed(known, name=known.name + rest, basis="in_text" if named else "publisher")
        if named and not rest:
            mention.antecedents = [named]

    def _meant(self, position: int, bare: re.Match[str], code: str) -> EntityValue | None:
        head = bare["head"] or bare[0]
        place = (divisions().name_of(code, self._setting.year) or bare["level"]) if bare["level"] else ""
        own = self._publishers(self._setting)
        published = [v for m in own if (v := m.entity) and _is_whole(v, head, place)]
        if published:
            return published[0]
        work = next((w for m in own if (w := function_of(m.name))), "")
        alike = [m for m in self._found if not BARE.match(m.text) and m.entity and _is_whole(m.entity, head, place)]
        if work:
            alike = [m for m in alike if function_of(m.name) == work]
        if alike:
            before = [m for m in alike if m.end <= position] or alike
            often = Counter(m.name for m in before).most_common(2)
            alone = len(often) == 1 or often[0][1] > often[1][1] or self._leads(before)
            return next(m.entity for m in before if m.name == often[0][0]) if alone else None
        work = work or self._only_work
        if not work or (work in _OF_PROVINCES and not code.endswith("0000")):
            return None
        name = (place or "国家") + work + head
        known = name in terms("organisations") if head in _HIGHEST else code and head != "院"
        return organization_value(name, code, self._setting, "government") if known else None

    def _leads(self, alike: list[Mention]) -> bool:
        """某区市场监管局|联合|区教育局: whether the first of them acts, the others with it."""
        return _WITH.match(self._setting.article.text, alike[0].end, alike[1].start) is not None

    @cached_property
    def _named(self) -> dict[str, Mention]:
        """The first mention of each name that says more than a level and a kind."""
        return {m.name: m for m in reversed(self._found) if not BARE.match(m.text)}

    @cached_property
    def _only_work(self) -> str:
        """What all authorities of the article are responsible for; empty where they differ."""
        works = {function_of(m.name) for m in self._found if m.text[-1] in "局厅" and not BARE.match(m.text)}
        return works.pop() if len(works) == 1 else ""


def _is_whole(value: EntityValue, head: str, place: str) -> bool:
    """Whether it is a body of this kind and division itself, none of its branches, called by more than both."""
    own = value.name if head in _HIGHEST else value.name.removeprefix(_ABOVE)
    if len(place) == 1 and value.adcode:  # of which district is told by no home
        named = divisions().name_of(value.adcode)
        place = named if named.endswith(place) else place
    at = own.find(place)
    if at < 0 or not own.endswith(head) or own[:at] not in ("", *_above(value.adcode)):
        return False
    called = own[at + len(place) : -len(head)]
    return len(called) > 1 and not _OF_ANOTHER.search(called)


def _above(code: str | None) -> tuple[str, ...]:
    """遂宁市|船山区, 四川省|遂宁市|船山区: what the divisions above may stand before its name as."""
    if not code or code.endswith("0000"):
        return ()
    table = divisions()
    province, city = table.name_of(code[:2] + "0000"), table.name_of(code[:4] + "00")
    return (province, city, province + city)


_WITH = re.compile("(?:牵头)?(?:联合|会同|携手|联手|协同)")
_OF_ANOTHER = re.compile(r"[局厅院省县区州]|市(?!场)")
_OF_PROVINCES = ("药品监督管理",)
"""What no city has an authority of its own for."""


_ABOVE = "国家税务总局"
"""Opens the names of all authorities below it."""


def _place(tokens: Tokens, setting: Setting, mention: Mention, placed: re.Match[str]) -> None:
    """该县市场监管局: of the county named last; 我市 means the article's home."""
    level = placed["level"]
    code = (
        _last_named(tokens, setting, mention.start, level) if placed[0][0] == "该" else setting.home_at(LEVELS[level])
    )
    if code:
        name = divisions().name_of(code, setting.year) + mention.text[placed.end() :]
        mention.entity = organization_value(name, code, setting, mention.subtype)


def _place_near(tokens: Tokens, setting: Setting, mention: Mention) -> None:
    """某市某区市场监管局与|区公安分局: of the district named last, where no home tells which."""
    code = _last_named(tokens, setting, mention.start, mention.text[0])
    if code and code[4:] != "00" and named_by_function(mention.text[1:]):
        name = divisions().name_of(code, setting.year) + mention.text[1:]
        mention.entity = changed(organization_value(name, code, setting, mention.subtype), basis="last_place")


def _last_named(tokens: Tokens, setting: Setting, before: int, level: str) -> str:
    starts, ends, flags, places = tokens.starts, tokens.ends, tokens.flags, tokens.having[PLACES]
    last = bisect_left(places, before, key=starts.__getitem__)
    for index in places[max(0, last - _FAR) : last][::-1]:
        if not flags[index] & PLACE:
            continue
        while index and flags[index - 1] & (PLACE | WEAK_PLACE) and ends[index - 1] == starts[index]:
            index -= 1
        chain = opening_place(tokens, index, setting)
        code = (chain.place and chain.place.adcode) or ""
        for wider in (code, code[:4] + "00", code[:2] + "0000") if code else ():
            name = divisions().name_of(wider, setting.year)
            if name.endswith(level) and (wider == code or name in chain.text):
                return wider
    return ""


_FAR = 50
"""So many places further back nobody remembers one."""


def _share_place(setting: Setting, members: list[Mention], found: list[Mention]) -> None:
    """浙江省公安厅、财政厅: an authority without a place of its own has that of the one before it."""
    lead = code = ""
    for mention in members:
        if mention.text in terms("organisations") or (value := mention.entity) is None:
            continue
        if not _OF_A_DIVISION.fullmatch(mention.text):
            code = code if value.adcode in (code, None) else ""
        elif value.adcode:
            place = mention.opening_place
            lead = place.text if place else divisions().name_of(value.adcode, setting.year)
            code = value.adcode if lead[-1:] in _DISTRICTS and value.name.startswith(lead) else ""
        elif code and named_by_function(mention.text) and (mention.text[-1] != "厅" or code.endswith("0000")):
            shared = organization_value(lead + mention.text, code, setting, mention.subtype)
            for same in found:
                if same.text == mention.text and not (same.entity and same.entity.adcode):
                    same.entity = changed(shared, basis="list_of_organizations")
