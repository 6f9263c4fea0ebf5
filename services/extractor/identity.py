"""Event ids: from what identifies an event, never from the article that tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from schemas.events import Argument, EventType, Role
from schemas.ids import event_id
from services.extractor.definite import (
    CALLED,
    OWNERS,
    RELATIVE,
    TITLES,
    body_of,
    definite,
    normalise,
    placed,
    says_a_kind,
)
from services.extractor.lexicons import terms
from services.extractor.rulebook import Rule, roles_of

_LED = frozenset({Role.ORGANIZER, Role.VISITOR})
"""Of these roles the first alone identifies: who else took part is told by some and not by others."""
_REGION = re.compile("|".join(sorted([*terms("regions"), "西部"], key=len, reverse=True)))
_ORDINAL = "(?:第.{1,4}[届次]|首届)"
_NATIONAL = re.compile(
    rf"{_ORDINAL}?(?:全国|中国|国家|国际|世界)(?!.*[日周月季])|{_ORDINAL}(?:{_REGION.pattern})(?!.*[日周月季])"
)
"""There is one of it, of what a region of several provinces has by its edition (第三届长三角…论坛) as well; days and
weeks (全国科普日) are held everywhere."""
_SCOPE = {"全省": 2, "全自治区": 2, "全市": 4, "全州": 4, "全县": 6, "全区": 6}
"""Digits of the adcode of those that it is for."""
_YEAR = re.compile(r"(?:19|20)\d\d年度?")
_YEARLY = re.compile(r"(?:方案|规划|纲要|计划|要点|安排|报告|公报|白皮书|名单|目录|清单|年报|案例)$")
"""Papers of a name that may come again in another year."""


def identify(
    rule: Rule,
    arguments: Sequence[Argument],
    sentence: str,
    *,
    told: str,
    published: str = "",
    distinguish: bool = False,
) -> str:
    """The id of an event: from the first set of roles in the rule's `identity` that are all filled with something
    definite, and from whose it is, where they do not say so: the same day sees meetings of the same name in two cities.
    Where there is no such set, or to distinguish two events of one article, from all of them and the sentence.

    `told`: the trigger, for to take a post is not to leave it; `published`: the article's date, for the year of what
    comes again every year."""
    filled = _filled(rule.type, arguments)
    parts: list[str] = []
    if rule.type is EventType.STATEMENT and (said := _words(filled, sentence, _year(arguments, published))):
        return event_id(rule.type.value, said)
    for names in _alternatives(rule.identity):
        if all(map(filled.__contains__, names)):
            chosen = [pair for name in names for pair in filled[name]]
            whose = _owner(rule.type, [argument for argument, _ in chosen], arguments)
            if whose is None:
                break
            parts = [f"whose={whose}", *(f"{argument.role}={value}" for argument, value in chosen)]
            if Role.TIME in names:  # the day says the year
                parts = [_YEAR.sub("", part, count=1) if part.startswith("name=") else part for part in parts]
            elif rule.type not in _ONCE or any(map(_comes_again, chosen)):
                parts.append(f"year={_year(arguments, published)}")
            break
    if distinguish or not parts:
        parts += [f"sentence={normalise(sentence)}", f"year={_year(arguments, published)}"]
        parts += [f"{argument.role}={value}" for pairs in filled.values() for argument, value in pairs]
    if distinguish:  # 免去党委书记职务，任巡视员: names too short to tell an event from all others tell two here
        parts += [f"{a.role}={normalise(a.span.text)}" for a in arguments if a.role in TITLES]
    if rule.type in _KINDS and not any(part.startswith("name=") for part in parts):
        parts += [f"kind={placed(normalise(a.span.text))[1]}" for a in arguments if a.role is Role.NAME]
    if rule.type is EventType.PRODUCT_RECALL and not any(part.startswith("target=") for part in parts):
        parts += [f"kind={normalise(a.span.text)}" for a in arguments if a.role is Role.TARGET]
    if rule.type is EventType.INSPECTION_ENFORCEMENT and _SEIZED.search(told):
        parts += [f"seized={value}" for _, value in filled.get(Role.QUANTITY, ())[:1]]
    parts += [f"number={number}" for number in _numbers(filled, sentence)]
    parts += [f"deed={deed.pattern}" for deed in _DEEDS.get(rule.type, ()) if deed.search(told)]
    return event_id(rule.type.value, parts)


_KINDS = frozenset({EventType.OTHER, EventType.AWARD_ACCREDITATION})
"""Types whose names tell two events apart however short: fire and earthquake of one day, first and second prize."""
LEAVES = re.compile("[免辞卸离罢撤退]|不再|解[除聘职]")
"""Verbs of those who leave a post."""
_DEEDS = {
    EventType.PERSONNEL: (LEAVES,),
    EventType.POLICY_ISSUANCE: (re.compile("施行|实施|生效"), re.compile("废止|失效|作废|停止")),
}
"""What is done otherwise with the same paper, or to the same person."""
_SEIZED = re.compile("[查起缴截][获扣处]|扣押|收缴")
"""Of what is seized so much is one seizure, so much another."""
_SAID = 8
"""So many characters of what somebody says are said once."""


def _words(filled: dict[Role, list[tuple[Argument, str]]], sentence: str, year: str) -> list[str]:
    """Who says what, whatever stands before it (表示|…, 6月3日说|…); nothing where that is too little."""
    speakers = filled.get(Role.SPEAKER, ())
    if not speakers:
        return []
    says = _SAYS.search(sentence, max(0, sentence.find(speakers[-1][0].span.text)))
    said = normalise(sentence[says.end() :]) if says is not None else ""
    parts = [f"{role}={value}" for role in (Role.SPEAKER, Role.TIME) for _, value in filled.get(role, ())]
    return [*parts, f"said={said}", f"year={year}"] if len(said) >= _SAID else []


_SAYS = re.compile("|".join(sorted(terms("speech_verbs"), key=len, reverse=True)))


_NUMBERED = re.compile("(?:公告|通告|通报|批复)$")
_NUMBER = re.compile(r"》[（(](?:\d{4}年?)?第?(\d+)号")


def _numbers(filled: dict[Role, list[tuple[Argument, str]]], sentence: str) -> list[str]:
    """《地方标准公告》（2025年第3号）: which one of several papers of a name."""
    told = [a.span.text for a, value in filled.get(Role.DOCUMENT, ()) if _NUMBERED.search(value)]
    found = [_NUMBER.match(sentence, sentence.find(name) + len(name) - 1) for name in told if name in sentence]
    return [number[1] for number in found if number is not None]


_ONCE = frozenset({EventType.POLICY_ISSUANCE, EventType.PERSONNEL})
"""Types whose events do not come again: a paper has its year in its name, or is issued once."""


def _comes_again(chosen: tuple[Argument, str]) -> bool:
    """Whether it is a paper such as others are issued every year, and its name does not say which year's it is."""
    argument, value = chosen
    return argument.role is Role.DOCUMENT and bool(_YEARLY.search(value)) and not _YEAR.search(value)


def _year(arguments: Iterable[Argument], published: str) -> str:
    """The year in which it was, as near as it is told; else that of the article."""
    for time in (a.time for a in arguments if a.role is Role.TIME):
        if time is not None and (told := time.value or time.latest or time.earliest):
            return told[:4]
    return published[:4]


def _filled(type: EventType, arguments: Iterable[Argument]) -> dict[Role, list[tuple[Argument, str]]]:
    """By role what is definite, with its value."""
    filled: dict[Role, list[tuple[Argument, str]]] = {}
    for argument in sorted(arguments, key=_is_no_fine):
        if argument.role in filled and (argument.role in _LED or _is_beside(type, argument)):
            continue
        if (value := definite(argument, type)) is not None:
            filled.setdefault(argument.role, []).append((argument, value))
    if len(filled.get(Role.SIGNATORY, ())) == 1:  # 某市与三家企业签约: it may sign with others on the same day
        del filled[Role.SIGNATORY]
    return filled


def _is_beside(type: EventType, argument: Argument) -> bool:
    """Whether some tell it beside the first: a further figure (新增320家，增长8%), what is imposed beside a fine."""
    return argument.role is Role.PENALTY or (type is EventType.OUTCOME_REPORT and argument.role is Role.QUANTITY)


def _is_no_fine(argument: Argument) -> bool:
    return argument.role is Role.PENALTY and "罚" not in argument.span.text


@cache
def _alternatives(identity: str) -> list[tuple[Role, ...]]:
    """The sets of roles in a rule's `identity`, the best first."""
    return [roles_of(names) for names in identity.split("|") if names.strip()]


def _owner(type: EventType, chosen: Iterable[Argument], arguments: Sequence[Argument]) -> str | None:
    """Whose the event is, by adcode or by the body; empty where what was chosen says so, or a name is all that is told
    and such as few have; None where it may be anybody's (我院, 省药监局, 局党组会议, 李明)."""
    if any(_is_somebodys(argument) for argument in chosen):
        return ""
    names = [_YEAR.sub("", _called(argument), count=1) for argument in chosen if argument.role in CALLED]
    parted = [_EDITION.sub("", name, count=1) for name in names]
    if any(map(_NATIONAL.match, names)) or (type is EventType.ORGANIZATION_FOUNDING and any(map(_REGION.match, names))):
        return ""
    if within := next((adcode for adcode, _ in map(placed, parted) if adcode), ""):
        return within
    if type is EventType.POLICY_ISSUANCE and any(map(_has_one_of, chosen)):
        national = [a.entity for a in arguments if a.role is Role.ISSUER and a.entity is not None]
        if all(issuer.adcode == "100000" for issuer in national):
            return ""
    owners = sorted((a for a in arguments if a.role in OWNERS), key=lambda a: OWNERS.index(a.role))
    digits = next((kept for scope, kept in _SCOPE.items() for name in names if name.startswith(scope)), 0)
    for owner in owners:
        adcode = (owner.place and owner.place.adcode) or (owner.entity and owner.entity.adcode) or ""
        if digits and adcode:
            return adcode[:digits].ljust(6, "0")
        if digits or not (value := definite(owner)):
            continue
        if owner.role is not Role.LOCATION or owner.place is not None or not says_a_kind(value):  # not 会议室
            return value
    if digits and not owners:  # 全市…会议召开，某市市长出席: those who came say which city
        came = [argument.entity.adcode or "" for argument in arguments if argument.entity is not None]
        return next((at[:digits].ljust(6, "0") for at in came if at[digits - 2 : digits].strip("0")), None)
    if not owners and (chaired := _chaired(arguments)):
        return chaired
    if not names or owners or any(map(RELATIVE.match, names)):
        return None
    if not any(len(re.sub(r"\d|年", "", name)) >= _LONG or _LAW.search(name) for name in parted):
        return None
    return "" if type not in _EVERYWHERE or any(map(_EDITION.match, names)) else None


def _has_one_of(paper: Argument) -> bool:
    """Whether no two bodies of the state issue papers of so long a name: other than what they notify or think."""
    name = definite(paper) if paper.role is Role.DOCUMENT else None
    return name is not None and len(name) >= _LONGER and not name.endswith(_OFTEN)


_LONGER = 12
_OFTEN = ("通知", "意见", "公告", "通告", "通报", "函", "方案", "要点", "计划", "安排", "措施")


def _chaired(arguments: Iterable[Argument]) -> str:
    """The body of whoever chairs it, as the holder would be written (局长李明主持召开局党组会议)."""
    for entity in (a.entity for a in arguments if a.role is Role.MODERATOR):
        if entity is not None and entity.organization and entity.adcode:
            return body_of(entity.organization, entity.adcode)
    return ""


_LONG = 8
"""A name of so many characters, besides year and edition, is not given twice."""
_LAW = re.compile("(?<!办)法$")
"""网络安全法: there is one of each."""
_EVERYWHERE = frozenset(
    {
        EventType.MEETING, EventType.TRAINING_LECTURE, EventType.CAMPAIGN, EventType.COMPETITION_COMPARISON,
        EventType.PERSONNEL,
    }
)  # fmt: skip
"""Types whose events are called the same in many places."""
_EDITION = re.compile("第.{1,4}届|首届")
"""What comes in editions has one name in the country."""


def _called(argument: Argument) -> str:
    """What it is called, normalised; what was founded in full."""
    entity = argument.entity if argument.role is Role.FOUNDED else None
    return normalise(entity.name if entity is not None else argument.span.text)


def _is_somebodys(argument: Argument) -> bool:
    """Whether it belongs to one body or place: not a day, a name, a number, a person who has many namesakes."""
    if argument.role is Role.FOUNDED:
        return False  # 低空经济产业联盟: every city has one
    entity = argument.entity
    return bool(argument.place and argument.place.adcode) or (entity is not None and entity.kind == "organization")
