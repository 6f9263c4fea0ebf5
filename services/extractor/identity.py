"""Event ids: from what identifies an event, never from the article that tells it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from schemas.events import Argument, EventType, Role
from schemas.ids import event_id
from services.extractor.mentions.places.divisions import contains, divisions
from services.extractor.rulebook import Rule, roles_of

_NOISE = re.compile(r"[\s“”\"'‘’《》（）()〈〉、，,。·—\-]+")
_TITLES = frozenset({Role.NAME, Role.PROGRAMME, Role.TOPIC})
_SPECIFIC = 5
"""A title of fewer characters (座谈会) tells a kind, not an event."""
_MOMENTS = frozenset({Role.TIME, Role.END_TIME})
_LED = frozenset({Role.ORGANIZER, Role.VISITOR})
"""Of these roles the first alone identifies: who else took part is told by some and not by others."""
_AIMED_AT = frozenset({Role.TARGET, Role.RECIPIENT, Role.PARTICIPANT})
_ANYBODY = re.compile(
    r"某|^(?:当事|涉[事案]|相关|有关|该)|^(?:企业|公司|商户|商家|店铺|单位|经营者|消费者|群众|居民|市民|学生|农户|司机|旅客|男子|女子|嫌疑人)$"
)
"""Whoever is told without a name."""
_CALLED = (Role.NAME, Role.PROGRAMME, Role.DOCUMENT, Role.FOUNDED)
"""Roles whose words may say whose the event is (南京市…会议, 全省…大会)."""
_OWNERS = (Role.HOST_ORG, Role.ORGANIZER, Role.ISSUER, Role.FOUNDER, Role.LOCATION)
"""Roles that say whose it is where its name does not."""
_NATIONAL = re.compile(r"(?:第.{1,4}[届次])?(?:全国|中国|国家|国际)(?!.*[日周月季])")
"""There is one of it; days and weeks (全国科普日) are held everywhere."""
_SCOPE = {"全省": 2, "全自治区": 2, "全市": 4, "全州": 4, "全县": 6, "全区": 6}
"""Digits of the adcode of those that it is for."""
_RELATIVE = re.compile(r"[省县州我本该]|市(?![场政])|区(?![块域])")
"""省药监局: one of thirty, where the article does not say which."""
_YEAR = re.compile(r"(?:19|20)\d\d年度?")
_PAPER = re.compile(r"^(?:关于)?(?:印发)?|的(?:通知|公告|通告)?$|的")
"""What the title of a paper is told with and without."""


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """Letters, digits and Han characters alone, in one width and case."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text)).lower()


def abbreviates(first: str, second: str) -> bool:
    """Whether one of two normalised names is short for the other (甲市计量院, 甲市计量技术研究院)."""
    short, long = sorted((first, second), key=len)
    if len(short) < 3 or short[:2] != long[:2] or short[-1] != long[-1]:
        return False
    rest = iter(long)
    return all(character in rest for character in short)


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
    telling = _telling(rule.identity)
    filled = _filled(rule.type, [argument for argument in arguments if argument.role in telling])
    parts: list[str] = []
    for names in _alternatives(rule.identity):
        if all(map(filled.__contains__, names)):
            chosen = [pair for name in names for pair in filled[name]]
            whose = _owner([argument for argument, _ in chosen], arguments)
            if whose is None:
                break
            parts = [f"whose={whose}", *(f"{argument.role}={value}" for argument, value in chosen)]
            if Role.TIME in names:  # the day says the year
                parts = [_YEAR.sub("", part, count=1) if part.startswith("name=") else part for part in parts]
            elif rule.type not in _ONCE:
                parts.append(f"year={_year(arguments, published)}")
            break
    if distinguish or not parts:
        parts += [f"sentence={normalise(sentence)}", f"year={_year(arguments, published)}"]
        every = _filled(rule.type, arguments)
        parts += [f"{argument.role}={value}" for pairs in every.values() for argument, value in pairs]
    if distinguish:  # 免去党委书记职务，任巡视员: names too short to tell an event from all others tell two here
        parts += [f"{a.role}={normalise(a.span.text)}" for a in arguments if a.role in _TITLES]
    if rule.type is EventType.OTHER:  # a fire and an earthquake of one day and place
        parts += [f"kind={normalise(a.span.text)}" for a in arguments if a.role is Role.NAME]
    parts += [f"deed={deed.pattern}" for deed in _DEEDS.get(rule.type, ()) if deed.search(told)]
    return event_id(rule.type.value, parts)


LEAVES = re.compile("[免辞卸离罢撤退]|不再|解[除聘职]")
"""Verbs of those who leave a post."""
_DEEDS = {
    EventType.PERSONNEL: (LEAVES,),
    EventType.POLICY_ISSUANCE: (re.compile("施行|实施|生效"), re.compile("废止|失效|作废|停止")),
}
"""What is done otherwise with the same paper, or to the same person."""
_ONCE = frozenset({EventType.POLICY_ISSUANCE, EventType.PERSONNEL, EventType.AGREEMENT_SIGNING})
"""Types whose events do not come again: a paper has its year in its name, or is issued once."""


def _year(arguments: Iterable[Argument], published: str) -> str:
    """The year in which it was, as near as it is told; else that of the article."""
    for time in (a.time for a in arguments if a.role is Role.TIME):
        if time is not None and (told := time.value or time.latest or time.earliest):
            return told[:4]
    return published[:4]


@cache
def _telling(identity: str) -> frozenset[Role]:
    """All roles of a rule's `identity`."""
    return frozenset(role for names in _alternatives(identity) for role in names)


def _filled(type: EventType, arguments: Iterable[Argument]) -> dict[Role, list[tuple[Argument, str]]]:
    """By role what is definite, with its value."""
    filled: dict[Role, list[tuple[Argument, str]]] = {}
    for argument in arguments:
        if argument.role in _LED and argument.role in filled:
            continue
        if (value := _value(argument, type)) is not None:
            filled.setdefault(argument.role, []).append((argument, value))
    return filled


@cache
def _alternatives(identity: str) -> list[tuple[Role, ...]]:
    """The sets of roles in a rule's `identity`, the best first."""
    return [roles_of(names) for names in identity.split("|") if names.strip()]


def _value(argument: Argument, type: EventType | None = None) -> str | None:
    """What the argument stands for, the same in every telling; None where it is too vague to identify anything.

    `type`: the event's, where some types need more: what is counted, or where in the place it was."""
    if argument.role in _MOMENTS:
        return argument.time.value if argument.time is not None else None
    if argument.place is not None and argument.place.adcode:
        where = _placed(normalise(argument.span.text))[1] if type is EventType.OTHER else ""
        return argument.place.adcode + where
    if argument.quantity is not None:
        counted = normalise(argument.quantity.metric or "") if type is EventType.OUTCOME_REPORT else ""
        return f"{argument.quantity.value:g}{argument.quantity.unit}{_placed(counted)[1]}"
    if argument.role in _AIMED_AT and _ANYBODY.search(argument.span.text):
        return None
    entity = argument.entity
    if entity is not None and entity.kind == "group":
        return None  # 双方, 我院: whoever tells it
    name = normalise(entity.name if entity is not None else argument.span.text)
    if argument.role in _TITLES and len(name) < _SPECIFIC:
        return None
    if argument.role is Role.DOCUMENT:
        name = _PAPER.sub("", name)
    adcode, rest = _placed(name)
    if entity is not None and entity.kind == "organization":
        adcode = entity.adcode or adcode
        return None if not adcode and _RELATIVE.match(name) else f"{adcode}{rest}"
    return rest or None


def _owner(chosen: Iterable[Argument], arguments: Sequence[Argument]) -> str | None:
    """Whose the event is, by adcode or by the body; empty where what was chosen says so, or a name is all that is told;
    None where somebody is named who may be anybody (我院, 省药监局, 李明)."""
    if any(_is_somebodys(argument) for argument in chosen):
        return ""
    names = [_YEAR.sub("", normalise(argument.span.text), count=1) for argument in chosen if argument.role in _CALLED]
    if any(map(_NATIONAL.match, names)):
        return ""
    if placed := [adcode for adcode, _ in map(_placed, names) if adcode]:
        return placed[0]
    owners = sorted((a for a in arguments if a.role in _OWNERS), key=lambda a: _OWNERS.index(a.role))
    digits = next((kept for scope, kept in _SCOPE.items() for name in names if name.startswith(scope)), 0)
    for owner in owners:
        adcode = (owner.place and owner.place.adcode) or (owner.entity and owner.entity.adcode) or ""
        if digits and adcode:
            return adcode[:digits].ljust(6, "0")
        if not digits and (value := _value(owner)):
            return value
    return "" if names and not owners else None


def _is_somebodys(argument: Argument) -> bool:
    """Whether it belongs to one body or place: not a day, a name, a number, a person who has many namesakes."""
    entity = argument.entity
    return bool(argument.place and argument.place.adcode) or (entity is not None and entity.kind == "organization")


@lru_cache(maxsize=4096)
def _placed(name: str) -> tuple[str, str]:
    """The adcode of the place that a normalised name begins with (empty where it begins with none), and the rest:
    江宁区…局 and 南京市江宁区…局 are one body's names."""
    table = divisions()
    adcode = ""
    while name[:2] in _beginnings():
        for length in range(min(_LONGEST, len(name) - 2), 1, -1):
            known = [d for d in table.named(name[:length]) if d.level < 3 or d.name == name[:length]]
            inside = [d.adcode for d in known if contains(adcode, d.adcode)] if adcode else [d.adcode for d in known]
            if len(set(inside)) == 1 and name[length] != "杯":
                adcode, name = inside[0], name[length:]
                break
        else:
            break
    return adcode, name


_LONGEST = 15
"""Characters of a division's name."""


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name[:2] for names in (divisions().by_name, divisions().by_short) for name in names)
