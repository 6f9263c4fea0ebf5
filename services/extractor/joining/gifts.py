"""Whether two tellings are of one gift or deed of help."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.joining.pairs import Pair
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
    to_them = second.said(pair.reading, Role.RECIPIENT)
    if pair.away > _SOON or not to_them or not set(to_them) <= _THEM or not first.has(Role.RECIPIENT):
        return None
    givers = second.said(pair.reading, Role.ORGANIZER)
    unnamed = all(giver.endswith(_MEN) for giver in givers)
    return unnamed or pair.agree(Role.ORGANIZER) or None


_MEN = ("工作人员", "志愿者", "一行", "慰问组")
_THEM = frozenset(["他们", "她们", "他", "她", "大家", "老人们", "孩子们"])


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
