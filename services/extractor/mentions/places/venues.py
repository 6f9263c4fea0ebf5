"""Venues that no place opens: 在西南大学圆顶报告厅, 在县会议中心."""

from __future__ import annotations

from schemas.events import PlaceValue
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import VENUES, Tokens
from services.extractor.mentions.values import made
from services.extractor.mentions.vocabulary import CLOSE, JOIN, OPEN, PUNCT, SPEECH, STOP, TIME, VENUE, VERB

_STOP = PUNCT | OPEN | CLOSE | STOP | VERB | JOIN | SPEECH | TIME
_LOCATING = frozenset({"在", "于", "来到", "走进", "前往", "赴", "抵达"})


def find_venues(tokens: Tokens, setting: Setting, organizations: list[Mention], taken: Cover) -> list[Mention]:
    """Venues after 在, 于 or 来到 that a body or nothing known opens (在西南大学圆顶报告厅, 在县会议中心), outside
    `taken`."""
    bodies = {m.start: m for m in organizations}
    found: list[Mention] = []
    for index in tokens.having[VENUES]:
        if index + 1 < len(tokens) and tokens.flags[index + 1] & VENUE and _adjacent(tokens, index):
            continue
        end = tokens.ends[index]
        at = -1
        for back in range(index - 1, max(-1, index - 10), -1):
            if tokens.flags[back] & _STOP:
                at = tokens.ends[back] if tokens.word(back) in _LOCATING else -1
                break
        if at < 0:
            continue
        body = bodies.get(at)
        place = body.opening_place.place if body and body.opening_place else None
        code = place.adcode if place else (body.entity.adcode if body and body.entity else None)
        if taken.touches(at, end):
            continue
        name = tokens.text[at:end]
        if name.endswith(_SET_UP):
            continue  # 在市政府|设主会场
        if code is None and (level := _OWN.get(name[0])):
            code = setting.home_at(level) or None
        if len(name) > tokens.ends[index] - tokens.starts[index] or len(name) > 3:
            found.append(
                Mention(
                    Kind.PLACE,
                    at,
                    end,
                    name,
                    "venue",
                    place=made(PlaceValue, adcode=code, name=name, alternatives=[], basis="venue"),
                )
            )
    return found


_SET_UP = ("设主会场", "设分会场", "设会场")
_OWN = {"省": 1, "市": 2, "州": 2, "盟": 2, "县": 3, "区": 3, "旗": 3}
"""省人民大会堂, 县会议中心: that of the division which the article speaks from."""


def _adjacent(tokens: Tokens, index: int) -> bool:
    return tokens.ends[index] == tokens.starts[index + 1]
