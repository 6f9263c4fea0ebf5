"""Lists that commas part, as lists are read: 甲局，乙局和丙局."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from operator import attrgetter

from services.extractor.mentions.model import Mention

_START = attrgetter("whole_start")
_CLAUSE_BEGINS = frozenset("，。；：！？\n　 ”“、")
_OPENERS = re.compile("(?:由|与|同|和|及|向|赴|被|从|为|将|以及|分赴|联合|会同|组织|邀请|协同|携手|来自|先后|分别)$")
"""What stands right before the first of a list, and needs more than a phrase up to a comma."""
_GOES_ON = re.compile("(?:[、和与及暨等]|以及)")
_ENDS = re.compile("[。；\n]|(?:两|[三四五六七八九十]|\\d+)(?:[家地县市区省个国人位名方]|单位)")


def with_list_marks(text: str, *kinds: Iterable[Mention]) -> str:
    """The text with a list's mark for each comma between two of a kind with nothing else between. Not where the list
    has its own mark before the first (甲、乙，丙陪同): there the comma parts clauses."""
    found: list[int] = []
    for mentions in kinds:
        found += _lists(text, sorted(mentions, key=_START))
    if not found:
        return text
    characters = list(text)
    for at in found:
        characters[at] = "、"
    return "".join(characters)


def _lists(text: str, mentions: Sequence[Mention]) -> list[int]:
    found: list[int] = []
    run: list[Mention] = []
    end = -1
    for mention in mentions:
        if mention.whole_start == end + 1 and text[end] in "，,":
            run.append(mention)
        else:
            if len(run) > 1:
                found += _commas(text, run)
            run = [mention]
        end = mention.whole_end
    return found + _commas(text, run) if len(run) > 1 else found


def _commas(text: str, run: Sequence[Mention]) -> list[int]:
    first, last = run[0], run[-1]
    if not first.whole_start or text[first.whole_start - 1] == "、" or _ADDRESSED.match(text, last.whole_end):
        return []
    more = len(run) > _TWO or _GOES_ON.match(text, last.whole_end) or _ENDS.match(text, last.whole_end)
    opens = text[first.whole_start - 1] in _CLAUSE_BEGINS or _OPENERS.search(
        text, max(0, first.whole_start - 4), first.whole_start
    )
    return [m.whole_end for m in run[:-1]] if more or opens else []


_TWO = 2
_ADDRESSED = re.compile("[^，。；\n]{0,24}[：:](?:\n|$)")
"""各区局，市局各处室：…: whom a paper is addressed to, kind by kind."""
