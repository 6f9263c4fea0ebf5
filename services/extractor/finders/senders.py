"""Who sends people somewhere: the houses that they come from.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.body import body
from services.extractor.finders.fillers import Filler
from services.extractor.finders.members import without_count
from services.extractor.finders.somebody import BODIES
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

CAME = re.compile(r"(?:共有|有)?(?:来自)?(?P<whence>[^，。；]{2,60})的(?P<who>[^，。；的]{2,40})")
"""Whence, and who they are."""


def several_houses(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来自省直部门、各市计量院和企业的专家: those who send them, where they are several."""
    came = CAME.fullmatch(reading.text, *phrase)
    if came is None or not _SENT.fullmatch(came["who"]) or reading.mentions.within(*phrase, Kind.PERSON):
        return []
    if came["whence"].endswith(_TRADES):
        return []  # 来自水厂、气站等行业的代表
    found = houses(reading, Phrase(*came.span("whence")))
    return found if len(found) > 1 else []


_TRADES = ("行业", "领域", "专业", "产业")
_SENT = re.compile(
    r"[^，。；、]{0,8}?(?:(?<!会员)代表|专家|学者|院士|负责人|负责同志|领导|骨干)(?:共?计?[近约超逾]?\d+[余多]?[人名位])?"
)
"""People who come for somebody; 学员, 委员, 师生 are there for themselves."""


def houses(reading: Reading, whence: Phrase) -> list[Filler]:
    """来自|甲、乙两省计量部门、电网企业和42家发电企业|的120余人: the houses that send people of whom nothing else is
    said."""
    found: list[Filler] = []
    shared = _SHARED.match(reading.text, *whence)  # 甲、乙|两省计量部门
    first = shared.end() if shared else whence.start
    for member in split_list(reading, whence):
        if member.end <= first:
            continue
        if member.start < first:
            member = Phrase(whence.start, member.end)
        named = body(reading, member)
        if not named and reading.text.endswith(BODIES, *member):
            named = [Filler(without_count(reading, reading.behind(member, _SOME)))]
        found += named
    return found


_SHARED = re.compile(r"(?:[^，。；、]{2,8}、)+[^，。；、]{2,8}?[两三四五六七八九十](?:省|市|县|区|地|州)区?")
_SOME = re.compile("部分|各|有关|相关|多家")
