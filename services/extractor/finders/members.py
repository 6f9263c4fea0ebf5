"""The members of a list of bodies or people: what belongs together, and what is no member by itself."""

from __future__ import annotations

import re

from services.extractor.finders.fillers import Filler
from services.extractor.finders.somebody import BODIES, PEOPLE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def whence(reading: Reading, member: Phrase) -> Phrase:
    """The body that somebody comes from, without 的专家 behind it."""
    end = _SENT.search(reading.text, member.start, member.end)
    named = reading.mentions.within(member.start, end.start(), Kind.ORGANIZATION) if end else []
    return Phrase(member.start, end.start()) if end and named else member


_SENT = re.compile(r"(?:的|等)[^的等]{0,20}$")


def division(reading: Reading, member: Phrase) -> Filler | None:
    """A division that sends people (甲局、乙县和丙市的领导)."""
    for mention in reading.mentions.within(*member, Kind.PLACE):
        if (mention.start, mention.end) == member and mention.subtype == "division":
            return Filler(member, mention)
    return None


def with_functions_joined(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """水务、环保部门 are one: what only names a function belongs to the body behind it."""
    joined: list[Phrase] = []
    for member in members:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.end - last.start <= _FUNCTION
            and reading.say(member).endswith(("部门", "机构", "单位", "企业", "系统"))
            and not reading.say(last).endswith((*BODIES, *PEOPLE))
            and not reading.mentions.within(*last, Kind.ORGANIZATION, Kind.PERSON)
        ):
            joined[-1] = Phrase(last.start, member.end)
        else:
            joined.append(member)
    return joined


_FUNCTION = 6


def is_office(reading: Reading, member: Phrase, following: list[Phrase]) -> bool:
    """市纪委副书记、市监委副主任某某: an office of the person named next."""
    if not reading.say(member).endswith(_OFFICES):
        return False
    return any(reading.mentions.within(p.start, p.end, Kind.PERSON) for p in following)


_OFFICES = (
    *("书记", "主任", "委员", "常委", "代表", "理事", "会员"),
    *(f"{c}长" for c in "局部厅处科院校所会镇乡区县市省司署站队组行关董"),
)


def with_places_joined(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """甲省、乙市有关负责同志 is one group."""
    joined: list[Phrase] = []
    for member in members:
        place = joined and reading.mentions.within(joined[-1].start, joined[-1].end, Kind.PLACE)
        if (
            place
            and (place[0].start, place[-1].end) == (joined[-1].start, joined[-1].end)
            and _OFFICERS.search(reading.say(member))
        ):
            joined[-1] = Phrase(joined[-1].start, member.end)
        else:
            joined.append(member)
    return joined


_OFFICERS = re.compile(
    r"(?:各|有关|相关|主要|分管|职能)+(?:部门|处室|单位|科室)?(?:负责同志|负责人|同志|领导|处室|部门|人员|科室)|负责同志|负责人"
)


def of_officers(reading: Reading, member: Phrase) -> Filler | None:
    """The body whose unnamed officers come (某院相关负责同志)."""
    for mention in reading.mentions.within(*member, Kind.ORGANIZATION):
        if mention.start == member.start and _OFFICERS.match(reading.text, mention.end, member.end):
            return Filler.of(mention)
    return None


def without_count(reading: Reading, phrase: Phrase) -> Phrase:
    """The phrase without how many there are (三家单位)."""
    for mention in reading.mentions.within(*phrase, Kind.QUANTITY):
        if mention.end == phrase.end:
            return reading.trim(Phrase(phrase.start, mention.start))
        if mention.start == phrase.start and reading.text[mention.end - 1] not in "省市县区州":  # 三省一市
            return reading.trim(Phrase(mention.end, phrase.end))
    return phrase
