"""Persons with their offices and organisations, in both orders, and their later mentions by the bare name."""

from __future__ import annotations

from schemas.events import EntityValue
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.person_names import FOREIGN, name_after, name_before, surnames
from services.extractor.mentions.tokens import (
    CLOSE,
    GROUP,
    HEAD,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PLAIN,
    PUNCT,
    SPEECH,
    SPEECHES,
    STOP,
    TIME,
    TITLE,
    TITLES,
    VERB,
    Tokens,
)

_TITLE_STOP = PUNCT | OPEN | CLOSE | STOP | VERB | SPEECH | TIME | PLAIN
_MEMBERS = ("、", "和", "与", "及")
_APPOINTING = ("任命", "免去", "聘任", "推选", "选举", "补选")
_BYLINE = ("记者", "通讯员", "编辑", "摄影")
_BLANKS = " 　\u00a0"


class _Offices:
    """The offices beside a name, and the organisation before them."""

    def __init__(self, titles: list[Mention], start: int, organization: Mention | None) -> None:
        self.titles = titles
        self.start = start
        self.organization = organization


def find_persons(tokens: Tokens, organizations: list[Mention]) -> list[Mention]:
    """All persons of the text, in order."""
    by_end = {m.end: m for m in organizations}
    inside = Cover(tokens.length, organizations)
    found: dict[int, Mention] = {}
    for index in tokens.having[TITLES]:
        if not inside.holds(tokens.starts[index], tokens.ends[index]):
            _around_title(tokens, index, by_end, found)
    for index in tokens.having[SPEECHES]:
        if not tokens.flags[index] & TITLE and not inside.holds(tokens.starts[index], tokens.ends[index]):
            _speaker(tokens, index, found)
    for verb in _APPOINTING:
        if verb in tokens.text:
            _appointed(tokens, verb, found)
    if "某" in tokens.text:
        _unnamed(tokens, found)
    if "·" in tokens.text or "•" in tokens.text or "・" in tokens.text:
        _foreign(tokens, by_end, found)
    _later(tokens, found, inside)
    return [found[start] for start in sorted(found)]


def join_own_offices(persons: list[Mention], references: list[Mention]) -> None:
    """我院党委副书记郭建农: the body that the reference before the offices stands for is the person's."""
    by_start = {r.start: r for r in references if len(r.antecedents) == 1}
    for person in persons:
        reference = by_start.get(person.whole_start)
        if reference is None or person.organization or not person.titles:
            continue
        first = person.titles[0]
        if first.start == reference.start and first.end > reference.end:
            person.titles = [
                Mention(Kind.GROUP, reference.end, first.end, first.text[len(reference.text) :], "title"),
                *person.titles[1:],
            ]
        person.organization = reference.antecedents[0]
        person.entity = _value(person)


def _around_title(tokens: Tokens, index: int, by_end: dict[int, Mention], found: dict[int, Mention]) -> None:
    start, end = tokens.starts[index], tokens.ends[index]
    text = tokens.text
    following = tokens.at.get(end)
    if following is not None and tokens.flags[following] & TITLE and not tokens.flags[index] & GROUP:
        return  # the longer office is handled at its last word
    at = end
    while at < tokens.length and text[at] in _BLANKS:
        at += 1

    name_end = name_after(tokens, at, sure=at == end and not tokens.flags[index] & GROUP) if at - end <= 2 else -1
    if name_end > 0 and not any(at <= p < name_end for p in (start,)):
        offices = _offices(tokens, index, by_end)
        _add(found, _person(tokens, at, name_end, offices, offices.start, name_end))
        _shared(tokens, name_end, offices, found)
        return
    if start in by_end:
        return
    name_start = name_before(tokens, start)
    if name_start < 0:
        return
    title = _title(tokens, start, end)
    organization = by_end.get(name_start)
    titles = [title, *_further_titles(tokens, end)]
    offices = _Offices(titles, name_start, organization)
    whole = organization.start if organization else name_start
    _add(found, _person(tokens, name_start, start, offices, whole, titles[-1].end))


def _offices(tokens: Tokens, index: int, by_end: dict[int, Mention]) -> _Offices:
    """The offices that end with the word `index`, back to the organisation or the boundary before them."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    titles: list[Mention] = []
    end = ends[index]
    start = starts[index]
    current = index - 1
    while True:
        if start in by_end:
            titles.append(_title(tokens, start, end))
            organization = by_end[start]
            return _Offices(titles[::-1], organization.start, organization)
        if current < 0 or start - ends[current] > 6:
            break
        flag = flags[current]
        if (
            tokens.text[starts[current]] in "、兼"
            and current
            and flags[current - 1] & TITLE
            and ends[current - 1] == starts[current]
        ):
            titles.append(_title(tokens, start, end))
            end, start = ends[current - 1], starts[current - 1]
            current -= 2
            continue
        if flag & (_TITLE_STOP | JOIN) or ends[index] - starts[current] > 40:
            break
        if ends[current] < start and ends[current] in by_end:
            titles.append(_title(tokens, ends[current], end))
            organization = by_end[ends[current]]
            return _Offices(titles[::-1], organization.start, organization)
        start = starts[current]
        current -= 1
    if current >= 0 and ends[current] < start and not flags[current] & JOIN:
        start = ends[current]
    whole = start
    for inside in range(current + 1, index):
        if flags[inside] & (PLACE | LEVEL) and starts[inside] >= start and end == ends[index]:
            # …村党支部书记: what stands before the office says where, not what
            start = starts[index]
            break
    titles.append(_title(tokens, start, end))
    return _Offices(titles[::-1], min(whole, start), None)


def _further_titles(tokens: Tokens, end: int) -> list[Mention]:
    """李文强书记、局长: offices that go on after the first."""
    titles: list[Mention] = []
    while tokens.text[end : end + 1] == "、":
        index = tokens.at.get(end + 1)
        if index is None or not tokens.flags[index] & TITLE:
            break
        if name_after(tokens, tokens.ends[index], sure=False) > 0:
            break
        titles.append(_title(tokens, end + 1, tokens.ends[index]))
        end = tokens.ends[index]
    return titles


def _shared(tokens: Tokens, end: int, offices: _Offices, found: dict[int, Mention]) -> None:
    """副局长张三、李四 and 记者 张三 李四: the names that follow in the list share the offices."""
    byline = offices.titles[-1].text.endswith(_BYLINE)
    while tokens.text[end : end + 1] in _MEMBERS or (byline and tokens.text[end : end + 1] in _BLANKS):
        start = end + 1
        name_end = name_after(tokens, start, sure=False)
        if name_end < 0:
            return
        index = tokens.at.get(name_end)
        if index is not None and tokens.flags[index] & TITLE:
            return  # a name before its own office
        _add(found, _person(tokens, start, name_end, offices, start, name_end))
        end = name_end


def _speaker(tokens: Tokens, index: int, found: dict[int, Mention]) -> None:
    """A bare name at the beginning of a clause, before a verb of saying: 武平表示."""
    end = tokens.starts[index]
    if tokens.ends[index] - end < 2 and tokens.text[end] != "说":
        return
    for length in (3, 2):
        start = end - length
        if (
            start < 0
            or start in found
            or tokens.word(index)
            in ("参加", "出席", "代表", "要求", "提出", "任", "获", "一行", "部署", "点评", "陪同")
        ):
            continue
        before = tokens.ending.get(start)
        if start and not (before is not None and tokens.flags[before] & (PUNCT | OPEN | CLOSE)):
            continue
        if tokens.at.get(start) is None and name_before(tokens, end) == start:
            if tokens.text[start - 1 : start] == "、":
                _members_before(tokens, start, end, found)
            else:
                _add(found, _person(tokens, start, end, _Offices([], start, None), start, end))
            return


def _members_before(tokens: Tokens, start: int, end: int, found: dict[int, Mention]) -> None:
    """张三、李四荣获: the names before the last of a list, back to a mark."""
    members = [(start, end)]
    while tokens.text[start - 1 : start] == "、":
        before = name_before(tokens, start - 1)
        if before < 0 or tokens.at.get(before) is not None:
            break
        members.append((before, start - 1))
        start = before
    opened = tokens.ending.get(start)
    if len(members) < 2 or (
        start and not (opened is not None and tokens.flags[opened] & (PUNCT | OPEN | CLOSE | STOP))
    ):
        return
    for first, last in members:
        _add(found, _person(tokens, first, last, _Offices([], first, None), first, last))


def _appointed(tokens: Tokens, verb: str, found: dict[int, Mention]) -> None:
    """任命贺兰亭为…, 免去周亦宁的…职务."""
    at = tokens.text.find(verb)
    while at >= 0:
        start = at + len(verb)
        end = name_after(tokens, start, sure=False)
        if end > 0 and tokens.text[end : end + 1] in ("为", "的", "同") and start not in found:
            _add(found, _person(tokens, start, end, _Offices([], start, None), start, end))
        at = tokens.text.find(verb, start)


def _unnamed(tokens: Tokens, found: dict[int, Mention]) -> None:
    """张某, 王某某: persons whose given name is withheld."""
    text = tokens.text
    at = text.find("某")
    while at >= 0:
        end = at + 1
        while text[end : end + 1] == "某":
            end += 1
        if at and text[at - 1] in surnames()[0] and at - 1 not in found and at - 1 not in tokens.at:
            _add(found, _person(tokens, at - 1, end, _Offices([], at - 1, None), at - 1, end))
        at = text.find("某", end)


def _foreign(tokens: Tokens, by_end: dict[int, Mention], found: dict[int, Mention]) -> None:
    for match in FOREIGN.finditer(tokens.text):
        start, end = match.start(), match.end()
        dot = start + next(i for i, c in enumerate(match[0]) if c in "·•・")
        for index in range(tokens.before(dot), -1, -1):
            if tokens.ends[index] <= start:
                break
            word = tokens.word(index)
            if len(word) == 1 and word not in "和与由在对向是的了":
                continue
            if tokens.flags[index] & (TITLE | STOP | VERB | SPEECH | HEAD | LEVEL | JOIN) and tokens.ends[index] <= dot:
                start = tokens.ends[index]
                break
        last = start + match.string[start:end].rfind(match.string[dot])
        for position in range(last + 2, end):
            index2 = tokens.at.get(position)
            if index2 is not None and tokens.flags[index2] & (TITLE | STOP | VERB | SPEECH | JOIN):
                end = position
                break
        if start >= dot or (end < tokens.length and tokens.text[end] in "”’》"):
            continue
        if any(p in tokens.at and tokens.ends[tokens.at[p]] - p > 1 for p in range(start, end)):
            continue
        title_at = tokens.ending.get(start)
        offices = _Offices([], start, None)
        if title_at is not None and tokens.flags[title_at] & TITLE:
            offices = _offices(tokens, title_at, by_end)
        for taken in [s for s, m in found.items() if s < end and start < m.end]:
            del found[taken]
        _add(found, _person(tokens, start, end, offices, offices.start, end))


def _later(tokens: Tokens, found: dict[int, Mention], inside: Cover) -> None:
    """Further mentions of the persons found, by the bare name."""
    first: dict[str, Mention] = {}
    for start in sorted(found):
        person = found[start]
        known = first.get(person.text)
        if known is None or (person.titles and not known.titles):
            first[person.text] = person
    covered = Cover(tokens.length, found.values())
    for name in first:
        at = tokens.text.find(name)
        while at >= 0:
            end = at + len(name)
            free = not covered.touches(at, end) and not inside.touches(at, end)
            if free and _bare(tokens, at, end):
                again = _person(tokens, at, end, _Offices([], at, None), at, end)
                _add(found, again)
            at = tokens.text.find(name, end)
    for person in found.values():
        known = first[person.text]
        if person is not known:
            person.antecedents = [known]
            if not person.titles:
                person.titles = known.titles
            if person.organization is None:
                person.organization = known.organization
            person.entity = _value(person)


def _bare(tokens: Tokens, start: int, end: int) -> bool:
    """No longer name or word: a name of two characters must end where a word begins."""
    if end - start > 2 or end >= tokens.length or end in tokens.at:
        return True
    before = tokens.ending.get(start)
    return before is not None and bool(tokens.flags[before] & PUNCT)


def _person(tokens: Tokens, start: int, end: int, offices: _Offices, whole_start: int, whole_end: int) -> Mention:
    person = Mention(
        Kind.PERSON,
        start,
        end,
        tokens.text[start:end],
        titles=offices.titles,
        organization=offices.organization,
        whole_start=min(whole_start, start),
        whole_end=whole_end,
    )
    person.entity = _value(person)
    return person


def _value(person: Mention) -> EntityValue:
    organization = person.organization.entity if person.organization else None
    return EntityValue(
        kind="person",
        name=person.text,
        titles=[t.text for t in person.titles],
        organization=organization.name if organization else None,
        adcode=organization.adcode if organization else None,
    )


def _title(tokens: Tokens, start: int, end: int) -> Mention:
    return Mention(Kind.GROUP, start, end, tokens.text[start:end], "title")


def _add(found: dict[int, Mention], person: Mention) -> None:
    known = found.get(person.start)
    if known is None or (person.titles and not known.titles):
        for start in [s for s, m in found.items() if s < person.end and person.start < m.end]:
            del found[start]
        found[person.start] = person
