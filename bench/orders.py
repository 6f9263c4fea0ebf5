"""More ways to say the same: in another order, in another voice, with a remark put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings import REWORDINGS, Edit, Told, rewording
from schemas.events import EventType, Role

__all__ = ["REWORDINGS"]
"""All ways, with those of this module."""


@rewording
def _report_first(told: Told, random: Random) -> Iterator[Edit]:
    words = ("据悉，", "据了解，", "据介绍，", "记者了解到，", "另悉，")
    told_by_itself = re.compile(
        r"[另又]?据|记者|又讯|现|特此|[（(\d一二三四五六七八九十]|[^，。]{1,12}(?:表示|说|介绍|指出)"
    )
    for start, _end in told.sentences():
        if start > told.body and not told_by_itself.match(told.text, start):
            yield Edit(start, start, random.choice(words))


@rewording
def _held_at(told: Told, _: Random) -> Iterator[Edit]:
    for event, place in told.arguments(Role.LOCATION):
        at = place.span.start - 1
        start, _end = told.sentence(event.trigger.start)
        if at >= start and told.text[at] == "在" and place.span.end <= event.trigger.start:
            yield Edit(at, at + 1, "于")


@rewording
def _place_behind_the_time(told: Told, _: Random) -> Iterator[Edit]:
    """5月9日，…在江州召开: 5月9日，在江州，…召开."""
    for event, time in told.arguments(Role.TIME):
        for each in event.arguments:
            place = each.span
            before = place.start - 1
            if (
                each.role is Role.LOCATION
                and told.text[before : place.start] == "在"
                and place.end <= event.trigger.start
            ):
                start, _end = told.sentence(event.trigger.start)
                if time.span.start == start and told.text[time.span.end] in "，," and before > time.span.end:
                    yield Edit(
                        start, place.end, f"{time.span.text}，在{place.text}，{told.text[time.span.end + 1 : before]}"
                    )


_GATHERED = (
    "组织执法人员", "抽调骨干力量", "组织精干力量", "组织专业技术人员", "联合有关部门", "迅速组织人员，", "抽调人员，"
)  # fmt: skip
_CARRIED_OUT = re.compile(r"(?:组织)?(?:开展|检查|抽查|查处|查封|走访|慰问|检定|排查|检测|实施|进行)了?")
_BY_FORCES = (EventType.INSPECTION_ENFORCEMENT, EventType.CAMPAIGN, EventType.ASSISTANCE_SERVICE)


@rewording
def _forces_gathered(told: Told, random: Random) -> Iterator[Edit]:
    """某局检查…: 某局组织执法人员检查…."""
    for event, actor in told.arguments(Role.ORGANIZER):
        near = re.fullmatch(r"(?:对[^，。；对]{2,30})?", told.text[actor.span.end : event.trigger.start])
        carried = event.type in _BY_FORCES and _CARRIED_OUT.fullmatch(event.trigger.text)
        if carried and near and told.is_doer(actor.span):
            yield Edit(actor.span.end, actor.span.end, random.choice(_GATHERED))


@rewording
def _done_to_first(told: Told, _: Random) -> Iterator[Edit]:
    """检查了12家企业: 对12家企业进行了检查."""
    for event in told.triggers(
        EventType.INSPECTION_ENFORCEMENT, EventType.ASSISTANCE_SERVICE, EventType.AWARD_ACCREDITATION
    ):
        verb = re.fullmatch(
            r"(检查|抽查|检定|走访|表彰|排查|抽检|检测|约谈|慰问|查封|整治|监督检查)了?", event.trigger.text
        )
        if verb is None:
            continue
        for each in event.arguments:
            whom = each.span
            aimed = told.text[whom.start - 1 : whom.start] == "对"
            carried = told.text[max(0, event.trigger.start - 3) : event.trigger.start]
            if each.role not in (Role.TARGET, Role.RECIPIENT):
                continue
            if whom.start == event.trigger.end and told.text[whom.end] in "，。；":
                yield Edit(event.trigger.start, whom.end, f"对{whom.text}进行了{verb[1]}")
            elif aimed and carried in ("进行了", "行了") and told.text[event.trigger.end] in "，。；":
                light = event.trigger.start - (3 if carried == "进行了" else 2)
                if light == whom.end:
                    yield Edit(whom.start - 1, event.trigger.end, f"{verb[1]}了{whom.text}")


@rewording
def _conferred_by(told: Told, _: Random) -> Iterator[Edit]:
    """某院被某局授予“…”称号: 某局授予某院“…”称号; 某院被某局评为…: 某局将某院评为…."""
    for event, giver in told.arguments(Role.ORGANIZER):
        if event.type is not EventType.AWARD_ACCREDITATION or giver.span.end != event.trigger.start:
            continue
        for won in (each.span for each in event.arguments if each.role is Role.RECIPIENT):
            if told.text[won.end : giver.span.start] == "被" and won.text[0] not in "该其":
                verb = event.trigger.text
                deed = f"授予{won.text}" if verb == "授予" else f"将{won.text}{verb}"
                yield Edit(won.start, event.trigger.end, f"{giver.span.text}{deed}")


_HELD_BY = re.compile(
    r"由(?P<hosts>[^，。；由]{2,40}?主办[、，]由?[^，。；]{2,40}?[承协]办)的(?P<held>[^，。；]{4,60}?(?:在|于|圆满|顺利|举|召|开|落)[^，。；]*)"
)


@rewording
def _hosts_behind(told: Told, _: Random) -> Iterator[Edit]:
    """由某局主办、某院承办的大赛在江州举行: 大赛在江州举行，由某局主办、某院承办."""
    for start, end in told.sentences():
        for held in _HELD_BY.finditer(told.text, start, end):
            yield Edit(held.start(), held.end(), f"{held['held']}，由{held['hosts']}")


@rewording
def _weekday_in_brackets(told: Told, _: Random) -> Iterator[Edit]:
    """5月9日，…: 5月9日（星期五），…."""
    for _event, time in told.arguments(Role.TIME):
        if re.fullmatch(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日", time.span.text):
            yield Edit(time.span.end, time.span.end, "（星期五）")
