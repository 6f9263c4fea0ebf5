"""Who is named as the giver of a text: a person, or a body or medium."""

from __future__ import annotations

import re

from services.cleaner.credits import ARE_PERSONS
from services.cleaner.labels import BODY, NOWHERE

_MEDIUM = re.compile("[报网社台刊界圈讯播云汇市县区镇乡省州江河山海湖]$")
"""How the name of a medium or place ends that begins like a person's: 金融界, 文汇报."""
_UNIT = re.compile("[部局处科室办组站队所院]$")
"""How a unit's name ends that begins like a person's: 宣传部, 方志办."""
_NAME = 3
"""Characters of a person's name that is no other word."""
_SHORT_NAME = re.compile("[王李张刘陈赵孙郑吴周][^口州江中县北沧仓刊报至家府述\\W]")
"""A name of two characters, which a place or a paper seldom is that begins with one of these."""


def is_person(named: str) -> bool:
    """Whether who is named is one or more persons."""
    return (ARE_PERSONS.fullmatch(named) is not None and not _UNIT.search(named)) or "·" in named


def is_name(source: str) -> bool:
    """Whether who is named as the source is a person who sent it in."""
    if _SHORT_NAME.fullmatch(source):
        return True
    return len(source) == _NAME and is_person(source) and not (BODY.search(source) or _MEDIUM.search(source))


def is_body(publisher: str) -> bool:
    """Whether who put a page up is a body, not a person or an account."""
    if publisher.isascii() or publisher in NOWHERE or is_person(publisher):
        return False
    return len(publisher) > 4 or BODY.search(publisher) is not None
