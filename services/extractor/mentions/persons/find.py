"""Persons with their offices and organisations, in both orders, and their later mentions by the bare name."""

from __future__ import annotations

import re
from collections import defaultdict

from services.extractor.characters import char_before
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.persons.addressed import name_addressed
from services.extractor.mentions.persons.behind import reports
from services.extractor.mentions.persons.holders import find_comrades, find_holders
from services.extractor.mentions.persons.members import next_member, unusual_member
from services.extractor.mentions.persons.names import name_after, name_before
from services.extractor.mentions.persons.offices import (
    Offices,
    add_person,
    further_titles,
    make_person,
    office,
    offices_before,
    person_value,
)
from services.extractor.mentions.persons.untitled import (
    find_addressed,
    find_listed,
    find_portrayed,
    find_present,
    foreign_name_after,
)
from services.extractor.mentions.persons.unusual import (
    APPOINTING,
    MONKS,
    RESOLVING,
    find_appointed,
    find_foreign,
    find_unnamed,
    monk_before,
)
from services.extractor.mentions.tokens import SPEECHES, TITLES, Tokens
from services.extractor.mentions.vocabulary import BODY, CLOSE, GROUP, HEAD, OPEN, PUNCT, STOP, TITLE

_SPEAKS_FOR = re.compile(
    r"代表(?=[\u4e00-\u9fff]{2})(?!参加|出席|作|发言|座谈|共|和|与|及|在|等|们|团|大会|队|组|来|列席|围绕|就|先后|分别)"
)
"""李明校长|代表双方签约: what an officer does, no representatives of officers."""
_MEMBERS = ("、", "和", "与", "及")
_BYLINE = ("记者", "通讯员", "编辑", "摄影")
_ADVERBS = frozenset(
    {
        "则", "还", "也", "又", "再", "均", "都", "曾", "就", "并", "仍", "再次", "还将", "也将", "还曾",
        "也曾", "同时", "进一步", "最后", "首先", "随后", "随之", "此前", "日前", "多次", "反复", "继续",
        "先后", "分别", "随即", "立即", "及时", "专门", "特别", "明确", "一再", "再三", "公开", "当场", "同样",
    }
)  # fmt: skip
"""What may stand between a speaker and the verb of saying."""
_NOT_SAYING = frozenset({"辞职", "参加", "出席", "代表", "要求", "提出", "任", "获", "一行", "部署", "点评", "陪同"})
_TRAVELLING = frozenset({"一行", "率队", "带队"})
_AIMS = frozenset("向对为由从同与将让")
"""Family names that lead to whom something is done, as well."""
_USUAL = 3
"""Characters of a usual name."""
_BLANKS = " 　\u00a0"


def find_persons(tokens: Tokens, organizations: list[Mention]) -> list[Mention]:
    """All persons of the text, in order."""
    by_end = {m.end: m for m in organizations}
    inside = Cover(tokens.length, organizations)
    found: dict[int, Mention] = {}
    for index in tokens.having[TITLES]:
        if not inside.holds(tokens.starts[index]):
            _around_title(tokens, index, by_end, found)
    for index in tokens.having[SPEECHES]:
        if not tokens.flags[index] & TITLE and not inside.holds(tokens.starts[index]):
            _speaker(tokens, index, found)
    for verb in (*APPOINTING, *RESOLVING):
        if verb in tokens.text:
            find_appointed(tokens, verb, found)
    find_comrades(tokens, found)
    find_holders(tokens, found)
    find_portrayed(tokens, found)
    find_present(tokens, found)
    find_unnamed(tokens, found)
    find_foreign(tokens, by_end, found)
    find_listed(tokens, found)
    _later(tokens, found, inside)
    name_addressed(found)
    return [found[start] for start in sorted(found)]


def join_own_offices(persons: list[Mention], references: list[Mention]) -> None:
    """我院党委副书记郭建农: the body that the reference before the offices stands for is the person's."""
    by_start = {r.start: r for r in references if len(r.antecedents) == 1}
    for person in persons:
        reference = by_start.get(person.whole_start)
        if reference is None or not person.titles:
            continue
        first, *further = person.titles
        own = Mention(Kind.GROUP, reference.end, first.end, first.text[len(reference.text) :], "title")
        person.titles = [own, *further]
        person.organization = reference.antecedents[0]
        person.entity = person_value


def _around_title(tokens: Tokens, index: int, by_end: dict[int, Mention], found: dict[int, Mention]) -> None:
    start, end = tokens.starts[index], tokens.ends[index]
    text = tokens.text
    following = tokens.at.get(end)
    if (
        following is not None
        and tokens.flags[following] & TITLE
        and not tokens.flags[index] & GROUP
        and tokens.word(following) != "一行"
        and not _SPEAKS_FOR.match(text, end)
    ):
        return  # the longer office is handled at its last word
    at = end
    while at < tokens.length and text[at] in _BLANKS:
        at += 1

    comes = tokens.text[end : end + 1] == "来" and name_before(tokens, start) >= 0  # 张立教授|来庆元考察
    follows = tokens.word(index) != "一行" and not comes  # 王强一行|冒雨到…
    name_end = name_after(tokens, at, sure=at == end and not tokens.flags[index] & GROUP) if follows else -1
    if name_end < 0 and at == end:
        name_end = foreign_name_after(tokens, index)
    if name_end > 0:
        offices = offices_before(tokens, index, by_end, found)
        add_person(found, make_person(tokens, at, name_end, offices, offices.start, name_end))
        _shared(tokens, name_end, offices, found)
        return
    if start in by_end or tokens.word(index).endswith("户"):  # 杨梅|种植户: what they grow
        return
    name_start = name_before(tokens, start)
    if name_start < 0 and tokens.word(index) in MONKS:
        name_start = monk_before(tokens, start)
    if name_start < 0:
        if called := find_addressed(tokens, index):
            add_person(found, called)
        return
    if text[name_start] in _AIMS and text.startswith("们", end):
        return  # 向听课|学生们讲授
    if tokens.speaks_for(index):
        add_person(found, make_person(tokens, name_start, start, Offices([], name_start, None), name_start, start))
        return
    title = office(tokens, start, end)
    organization = by_end.get(name_start)
    titles = [title, *further_titles(tokens, end)]
    offices = Offices(titles, name_start, organization)
    whole = organization.start if organization else name_start
    add_person(found, make_person(tokens, name_start, start, offices, whole, titles[-1].end))
    if char_before(text, name_start) in ("、", "和", "与"):
        _members_before(tokens, name_start, start, found)  # 李明、王强老师


def _shared(tokens: Tokens, end: int, offices: Offices, found: dict[int, Mention]) -> None:
    """副局长张三、李四 and 记者 张三 李四: the names that follow in the list share the offices."""
    byline = offices.titles[-1].text.endswith(_BYLINE)
    unusual: list[tuple[int, int]] = []
    """Members that are names only if one follows in the list."""
    while tokens.text[end : end + 1] in _MEMBERS or (byline and tokens.text[end : end + 1] in _BLANKS):
        start = end + 1
        name_end = next_member(tokens, start)
        if name_end < 0:
            end = unusual_member(tokens, start)
            if end < 0:
                return
            unusual.append((start, end))
            continue
        index = tokens.at.get(name_end)
        if index is not None and tokens.flags[index] & TITLE:
            return  # a name before its own office
        for first, last in (*unusual, (start, name_end)):
            add_person(found, make_person(tokens, first, last, offices, first, last))
        unusual.clear()
        end = name_end


def _speaker(tokens: Tokens, index: int, found: dict[int, Mention]) -> None:
    """A bare name at the beginning of a clause, before a verb of saying: 武平表示."""
    end = tokens.starts[index]
    if tokens.ends[index] - end < 2 and tokens.text[end] not in "说称":
        return
    end = _without_adverbs(tokens, end)
    for length in (3, 2):
        start = end - length
        if start < 0 or start in found or (length == _USUAL and reports(tokens, end - 1)):
            continue  # 李明|作最后总结
        before = tokens.ending.get(start)
        travelling = tokens.word(index) in _TRAVELLING
        if start and not travelling and (before is None or not tokens.flags[before] & (PUNCT | OPEN | CLOSE)):
            continue
        if tokens.word(index) in _NOT_SAYING:
            return
        if tokens.text[start] in _AIMS and tokens.text.count(tokens.text[start:end]) == 1:
            continue  # ，向客人|介绍了…
        if name_before(tokens, end) == start:
            if char_before(tokens.text, start) == "、":
                _members_before(tokens, start, end, found)
            else:
                add_person(found, make_person(tokens, start, end, Offices([], start, None), start, end))
            return
    if tokens.word(index) not in _NOT_SAYING:
        _before_occasion(tokens, end, found)


def _before_occasion(tokens: Tokens, end: int, found: dict[int, Mention]) -> None:
    """李刘阳在接受采访时|表示: a name that opens the clause, with the occasion between it and the verb."""
    text = tokens.text
    if text[end - 1 : end] not in ("时", "中", "上", "后", "说"):
        return
    index = tokens.before(end)
    while index >= 0 and not tokens.flags[index] & (PUNCT | OPEN):
        index -= 1
    start = tokens.ends[index] if index >= 0 else 0
    if start in found:
        return
    name_end = name_after(tokens, start, sure=False)
    if name_end > 0 and text.startswith(("在", "于"), name_end):
        add_person(found, make_person(tokens, start, name_end, Offices([], start, None), start, name_end))


def _without_adverbs(tokens: Tokens, end: int) -> int:
    """丁磊则|表示, 王毅再次|强调: the end of what stands before the adverbs."""
    while True:
        before = tokens.ending.get(end)
        if before is None or tokens.word(before) not in _ADVERBS:
            return end
        end = tokens.starts[before]


def _members_before(tokens: Tokens, start: int, end: int, found: dict[int, Mention]) -> None:
    """张三、李四荣获: the names before the last of a list, back to a mark."""
    members = [(start, end)]
    while char_before(tokens.text, start) in ("、", "和", "与"):
        before = name_before(tokens, start - 1)
        if before < 0:
            break
        members.append((before, start - 1))
        start = before
    opened = tokens.ending.get(start)
    if len(members) < 2 or (
        start
        and not (opened is not None and tokens.flags[opened] & (PUNCT | OPEN | CLOSE | STOP | GROUP | HEAD | BODY))
    ):
        return
    for first, last in members:
        add_person(found, make_person(tokens, first, last, Offices([], first, None), first, last))


def _later(tokens: Tokens, found: dict[int, Mention], inside: Cover) -> None:
    """Further mentions of the persons found, by the bare name."""
    first: dict[str, Mention] = {}
    for start in sorted(found):
        person = found[start]
        known = first.get(person.text)
        if known is None or (person.titles and not known.titles):
            first[person.text] = person
    begins_with: dict[str, list[str]] = defaultdict(list)
    for name in first:
        begins_with[name[: _USUAL - 1]].append(name)
    for start, short in [(s, m) for s, m in found.items() if len(m.text) < _USUAL]:
        alike = begins_with[tokens.text[start : start + _USUAL - 1]]
        longer = next((n for n in alike if len(n) > len(short.text) and tokens.text.startswith(n, start)), None)
        if longer:  # 王志强|调研, not 王志|强调研
            end = start + len(longer)
            offices = Offices([*short.titles], short.whole_start, short.organization)
            found[start] = make_person(tokens, start, end, offices, short.whole_start, end)
    covered = Cover(tokens.length, found.values())
    for name in first:
        at = tokens.text.find(name)
        while at >= 0:
            end = at + len(name)
            free = not covered.touches(at, end) and not inside.touches(at, end)
            if free and _bare(tokens, at, end):
                again = make_person(tokens, at, end, Offices([], at, None), at, end)
                add_person(found, again)
            at = tokens.text.find(name, end)
    for person in found.values():
        known = first[person.text]
        if person is not known:
            person.antecedents = [known]
            if not person.titles:
                person.titles = known.titles
            if person.organization is None:
                person.organization = known.organization


def _bare(tokens: Tokens, start: int, end: int) -> bool:
    """No longer name or word: a name of two characters must end where a word begins."""
    if end - start > 2 or end >= tokens.length or end in tokens.at:
        return True
    before = tokens.ending.get(start)
    return before is not None and bool(tokens.flags[before] & PUNCT)
