"""Lists of bodies: mentions joined by 、 和 与 及 以及 暨."""

from __future__ import annotations

from collections.abc import Sequence

from services.extractor.mentions.model import Mention

_JOINERS = frozenset([*"、和与及暨，, 　并同／/", "以及", "、以及", "、和", "会同", "联合", "携手"])
_COMMAS = frozenset("，,")
_LONGEST = max(map(len, _JOINERS))


def find_lists(mentions: Sequence[Mention], text: str) -> list[list[Mention]]:
    """Lists of two or more, in order. A comma joins only where the list goes on beyond it (A、B，C、D)."""
    lists: list[list[Mention]] = []
    for mention in mentions:
        last = lists[-1] if lists else []
        if last and mention.start - last[-1].end <= _LONGEST:
            between = text[last[-1].end : mention.start]
            if between in _JOINERS and (between not in _COMMAS or len(last) > 1):
                last.append(mention)
                continue
        lists.append([mention])
    return [members for members in lists if len(members) > 1]
