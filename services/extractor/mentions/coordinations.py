"""Lists: mentions of one kind joined by 、 和 与 及 以及 暨."""

from __future__ import annotations

from collections.abc import Sequence

from services.extractor.mentions.model import Coordination, Mention

_JOINERS = frozenset(
    {
        "、",
        "和",
        "与",
        "及",
        "以及",
        "暨",
        "，",
        ",",
        "、以及",
        "、和",
        " ",
        "　",
        "并",
        "同",
        "会同",
        "联合",
        "携手",
        "／",
        "/",
    }
)
_LONGEST = max(map(len, _JOINERS))
_COMMAS = frozenset({"，", ","})


def find_coordinations(mentions: Sequence[Mention], text: str) -> list[Coordination]:
    """Lists of two or more in mentions of one kind, sorted. A comma joins only where the list goes on beyond it
    (A、B，C、D) or a person with an office stands on both sides."""
    lists: list[Coordination] = []
    run: list[Mention] = []
    for mention in mentions:
        near = run and mention.whole_start - run[-1].whole_end <= _LONGEST
        if near and _joined(run[-1], mention, text, len(run)):
            run.append(mention)
            continue
        if len(run) > 1:
            lists.append(Coordination(tuple(run)))
        run = [mention]
    if len(run) > 1:
        lists.append(Coordination(tuple(run)))
    return lists


def _joined(left: Mention, right: Mention, text: str, length: int) -> bool:
    between = text[left.whole_end : right.whole_start]
    if between in _COMMAS:
        return (bool(right.titles) and right.organization is not None) or length > 1
    return between in _JOINERS
