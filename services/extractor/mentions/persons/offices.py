"""A person's offices and organisation, read from the words beside the name."""

from __future__ import annotations

from schemas.events import EntityValue
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.persons.names import name_after
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import made
from services.extractor.mentions.vocabulary import (
    CLOSE,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PLAIN,
    PUNCT,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VERB,
)

_TITLE_STOP = PUNCT | OPEN | CLOSE | STOP | VERB | SPEECH | TIME | PLAIN
_PARTIES = ("被告人", "嫌疑人", "当事人")
"""What somebody is in a case: no office, so nothing before it is part of it (开庭审理被告人某某)."""


class Offices:
    """The offices beside a name, and the organisation before them."""

    def __init__(self, titles: list[Mention], start: int, organization: Mention | None) -> None:
        self.titles = titles
        self.start = start
        self.organization = organization


def offices_before(tokens: Tokens, index: int, by_end: dict[int, Mention], found: dict[int, Mention]) -> Offices:
    """The offices that end with the word `index`, back to the organisation, the boundary or the person `found` before
    them."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    titles: list[Mention] = []
    end = ends[index]
    start = starts[index]
    current = index - 1
    if tokens.text.endswith(_PARTIES, start, end):
        return Offices([office(tokens, start, end)], start, None)
    while True:
        if start in by_end:
            titles.append(office(tokens, start, end))
            return _with_earlier(tokens, Offices(titles[::-1], by_end[start].start, by_end[start]), by_end, found)
        if current < 0 or start - ends[current] > 6:
            break
        flag = flags[current]
        if (
            tokens.text[starts[current]] in "、兼"
            and current
            and flags[current - 1] & TITLE
            and ends[current - 1] == starts[current]
            and not _ends_person(found, starts[current - 1])
        ):
            titles.append(office(tokens, start, end))
            end, start = ends[current - 1], starts[current - 1]
            current -= 2
            continue
        if flag & (_TITLE_STOP | JOIN):
            break
        if ends[current] < start and ends[current] in by_end:
            titles.append(office(tokens, ends[current], end))
            organization = by_end[ends[current]]
            offices = Offices(titles[::-1], organization.start, organization)
            return _with_earlier(tokens, offices, by_end, found)
        start = starts[current]
        current -= 1
    if current >= 0 and ends[current] < start and not flags[current] & JOIN:
        start = ends[current]
    whole = start
    for inside in range(current + 1, index):
        if flags[inside] & (PLACE | LEVEL) and end == ends[index]:
            # …村党支部书记: what stands before the office says where, not what
            start = starts[index]
            break
    titles.append(office(tokens, start, end))
    return Offices(titles[::-1], min(whole, start), None)


def _with_earlier(tokens: Tokens, offices: Offices, by_end: dict[int, Mention], found: dict[int, Mention]) -> Offices:
    """副市长、|市公安局局长李明: what somebody is besides, before the body that the last of the offices is of."""
    mark = offices.start - 1
    index = tokens.ending.get(mark) if tokens.text[mark : mark + 1] == "、" else None
    if index is None or not tokens.flags[index] & TITLE or _ends_person(found, tokens.starts[index]):
        return offices
    earlier = offices_before(tokens, index, by_end, found)
    if (other := earlier.organization) is not None:  # 市禁毒委|主任: of another body than the last office
        own = next(at for at, title in enumerate(earlier.titles) if title.start >= other.end)
        earlier.titles[own] = office(tokens, other.start, earlier.titles[own].end)
    return Offices([*earlier.titles, *offices.titles], earlier.start, offices.organization)


def _ends_person(found: dict[int, Mention], end: int) -> bool:
    """组长李明|同志、副组长…: whether what begins here belongs to somebody else, whose name stands before it."""
    persons = (found.get(end - length) for length in range(2, _LONGEST))
    return any(person is not None and person.end == end for person in persons)


_LONGEST = 6
"""Characters that a name has not."""
_REACH = 100
"""Characters that a name in several parts has not."""


def further_titles(tokens: Tokens, end: int) -> list[Mention]:
    """何文强书记、局长: offices that go on after the first."""
    titles: list[Mention] = []
    while tokens.text[end : end + 1] == "、":
        index = tokens.at.get(end + 1)
        if index is None or not tokens.flags[index] & TITLE:
            break
        if name_after(tokens, tokens.ends[index], sure=False) > 0:
            break
        titles.append(office(tokens, end + 1, tokens.ends[index]))
        end = tokens.ends[index]
    return titles


def make_person(tokens: Tokens, start: int, end: int, offices: Offices, whole_start: int, whole_end: int) -> Mention:
    """A person's mention: the name's span, with its offices; the whole covers organisation, offices and name."""
    return Mention(
        Kind.PERSON,
        start,
        end,
        tokens.text[start:end],
        titles=offices.titles,
        organization=offices.organization,
        whole_start=min(whole_start, start),
        whole_end=whole_end,
        entity=person_value,
    )


def person_value(person: Mention) -> EntityValue:
    """The value of a person from the offices and organisation known when it is asked for."""
    organization = person.organization.entity if person.organization else None
    return made(
        EntityValue,
        kind="person",
        name=person.text,
        titles=[t.text for t in person.titles if t.text not in _NO_OFFICES],
        organization=organization.name if organization else None,
        adcode=organization.adcode if organization else None,
    )


_NO_OFFICES = ("同志", "一行")


def office(tokens: Tokens, start: int, end: int) -> Mention:
    """An office as a mention, for `Mention.titles`; that of a 质监局|长 is 局长."""
    if tokens.text[start:end] == "长":
        start -= 1
    return Mention(Kind.GROUP, start, end, tokens.text[start:end], "title")


def add_person(found: dict[int, Mention], person: Mention) -> None:
    """Keep a person by the name's start; one with offices drives out what it overlaps, all but
    another with offices that ends with it."""
    if person.start in found:
        return
    near = range(max(0, person.start - _REACH), person.end)
    overlapped = [start for start in near if start in found and person.start < found[start].end]
    if any(
        found[s].titles and (not person.titles or (s < person.start and person.end == found[s].end)) for s in overlapped
    ):
        return  # 副厅长司马青|一行: no 马青
    for start in overlapped:
        del found[start]
    found[person.start] = person
