"""Whether two tellings are of one gift or deed of help."""

from __future__ import annotations

import re
from functools import cache

from schemas.events import Role
from services.extractor.joining.further_checks import EXPERTS
from services.extractor.joining.pairs import Pair
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind

_SOON = 2
"""What a ceremony was held for, or what more was given, is told within so many sentences."""


def given_there(pair: Pair) -> bool | None:
    """捐赠仪式在…举行。甲向乙捐赠…: the ceremony, or a headline with the verb of the lead, and what was given."""
    reading, first, sentence = pair.reading, pair.first, pair.second.frame.sentence
    if first.frame.sentence.title:
        verb = reading.say(first.told)[-2:]
        return (sentence.paragraph <= pair.lead and verb in reading.text[sentence.start : sentence.end]) or None
    held = first.name is not None and reading.say(first.name).endswith(("仪式", "捐赠活动"))
    if held and pair.away <= _SOON and _AT_CEREMONY.match(reading.text, sentence.start):
        return True
    return (held and pair.away <= _SOON and not first.has(Role.RECIPIENT)) or None


_AT_CEREMONY = re.compile(r"[\s　]*(?:在?[^，。；]{0,4}仪式上|活动现场|现场)，")


def given_to_them(pair: Pair) -> bool | None:
    """甲局慰问困难群众。…向他们送去慰问金: what those are given whom the help told before reached."""
    first, second = pair.both
    if second.has(Role.QUANTITY) and _WENT_ON.match(pair.reading.text, second.frame.sentence.start):
        return False  # 为老人送上慰问金。随后，李明来到养老院，向老人们赠送了棉被50床
    to_them = second.said(pair.reading, Role.RECIPIENT)
    if pair.away > _SOON or not to_them or not set(to_them) <= _THEM or not first.has(Role.RECIPIENT):
        return None
    givers = second.said(pair.reading, Role.ORGANIZER)
    unnamed = all(giver.endswith(MEN) for giver in givers)
    return unnamed or pair.agree(Role.ORGANIZER) or None


def headed_by_it(pair: Pair) -> bool | None:
    """某院开展“暖企”上门服务 as a title, 某院为某公司提供检验服务 in the lead: the service that the headline names."""
    told = pair.headed and pair.agree(Role.ORGANIZER) and pair.away <= _SOON
    return (told and not pair.conflicts and (pair.agree(Role.RECIPIENT) or not pair.fill(Role.RECIPIENT))) or None


def done_by_its_men(pair: Pair) -> bool | None:
    """某局开展便民服务活动。工作人员为居民免费检测血压计46台: what was done there by those who act for it."""
    doers = pair.second.said(pair.reading, Role.ORGANIZER)
    nameless = bool(doers) and all(said.rstrip("们") in _ACTING for said in doers)
    one = pair.reading.one_story(pair.first.frame.sentence, pair.second.frame.sentence)
    return (nameless and one and not pair.titled and pair.away <= _SOON and pair.first.has(Role.ORGANIZER)) or None


MEN = ("工作人员", "志愿者", "一行", "慰问组", "队员", "党员", "医护人员", "医务人员", "职工", "干部")
_ACTING = frozenset([*MEN, *EXPERTS, "服务人员", "志愿服务队", "党员志愿者", "执法人员", "专家组", "服务队"])
_THEM = frozenset(["他们", "她们", "他", "她", "大家", "老人们", "孩子们"])


_WENT_ON = re.compile(r"[\s　]*(?:随后|接着|紧接着|之后|最后|接下来)，[^，。；]{0,12}?(?:来到|走进|前往|赶到|赶往|到)")


def given_on_the_way(pair: Pair) -> bool | None:
    """某队开展慰问活动。活动中，志愿者将月饼送到老人手中: what was given there, where nobody was named to whom."""
    first, second = pair.both
    sentence = second.frame.sentence
    if pair.away > _SOON or first.has(Role.RECIPIENT) or not _AMID.match(pair.reading.text, sentence.start):
        return None
    called = any(name.endswith("活动") for name in first.said(pair.reading, Role.PROGRAMME, Role.NAME))
    unnamed = all(giver.rstrip("们").endswith(MEN) for giver in second.said(pair.reading, Role.ORGANIZER))
    return (called and unnamed) or None


_AMID = re.compile(r"[\s　]*(?:慰问|活动|走访|服务)?(?:活动)?(?:中|期间|现场|过程中)，")


def saved_not_consoled(pair: Pair) -> bool | None:
    """某队转移群众386人。…市长看望受灾群众: who saves people is not who goes to see them."""
    consoled, saved = _kinds_of_help()
    one, two = (pair.reading.say(event.told) for event in pair.both)
    apart = (one in saved and two in consoled) or (one in consoled and two in saved)
    return False if apart else None


@cache
def _kinds_of_help() -> tuple[frozenset[str], frozenset[str]]:
    """Verbs of those who console, and of those who save, send or rescue."""
    help = sections("help")
    consoled = f"{help['consoles']} {help['visits_them']}".split()
    saved = " ".join(help[name] for name in ("saved", "rescued", "carried")).split()
    return frozenset(consoled), frozenset(
        [*saved, "组织", "开展", "出动", "调派", "派出", "抽调", "增派", "参与", "投入"]
    )


def other_giver(pair: Pair) -> bool | None:
    """甲公司捐赠100万元。乙公司捐赠物资: each of the bodies named gives for itself."""
    if not pair.fill(Role.ORGANIZER) or pair.agree(Role.ORGANIZER):
        return None
    named = (
        pair.reading.mentions.within(*f.phrase, Kind.ORGANIZATION)
        for e in pair.both
        for f in e.arguments[Role.ORGANIZER]
    )
    return False if all(named) else None
