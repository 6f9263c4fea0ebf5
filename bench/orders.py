"""More ways to say the same: in another order, in another voice, with a remark put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from bench.rewordings import REWORDINGS, Edit, Told, rewording
from bench.rewordings.form import ACTORS
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


def _clause(told: Told, at: int) -> int:
    """Where the clause ends that holds a place."""
    return min(end for mark in "，。；！\n" if (end := f"{told.text}\n".find(mark, at)) >= 0)


@rewording
def _time_before_the_verb(told: Told, _: Random) -> Iterator[Edit]:
    """5月9日，某局召开…: 某局于5月9日召开…."""
    for event, actor in told.arguments(*ACTORS):
        for time in (each.span for each in event.arguments if each.role is Role.TIME):
            opens = told.sentence(actor.span.start)[0] == time.start and time.end == actor.span.start - 1
            if opens and told.text[time.end] in "，," and actor.span.end == event.trigger.start:
                yield Edit(time.start, actor.span.end, f"{actor.span.text}于{time.text}")


@rewording
def _time_in_brackets(told: Told, _: Random) -> Iterator[Edit]:
    """5月9日，某局召开会议，…: 某局召开会议（5月9日），…."""
    for event, time in told.arguments(Role.TIME):
        end = _clause(told, event.trigger.end)
        opens = told.sentence(event.trigger.start)[0] == time.span.start and told.text[time.span.end] in "，,"
        if opens and re.match(r"[\d年月日至—-]+", time.span.text) and _clause(told, time.span.end + 1) == end:
            yield Edit(time.span.start, end, f"{told.text[time.span.end + 1 : end]}（{time.span.text}）")


_HELD = ("主办", "承办", "印发", "发布", "制定", "出台", "起草")


@rewording
def _held_by(told: Told, _: Random) -> Iterator[Edit]:
    """某局举办某大赛: 某大赛由某局主办; 某局印发某办法: 某办法由某局印发."""
    for event, actor in told.arguments(Role.ORGANIZER, Role.ISSUER):
        for what in (each.span for each in event.arguments if each.role in (Role.NAME, Role.DOCUMENT)):
            start = what.start - 1 if told.text[what.start - 1] in "《“" else what.start
            end = what.end + 1 if start < what.start else what.end
            verb = {"举办": "主办", "举行": "主办"}.get(event.trigger.text, event.trigger.text)
            near = actor.span.end == event.trigger.start and event.trigger.end == start
            if near and verb in _HELD and told.text[end] in "，。；" and told.text[actor.span.start - 1] in "，。；\n":
                yield Edit(actor.span.start, end, f"{told.text[start:end]}由{actor.span.text}{verb}")


@rewording
def _hosts_as_a_sentence(told: Told, random: Random) -> Iterator[Edit]:
    """由某局主办、某院承办的大赛在江州举行: 大赛在江州举行。本次活动由某局主办、某院承办."""
    for start, end in told.sentences():
        for held in _HELD_BY.finditer(told.text, start, end):
            words = random.choice(("本次活动由", "活动由", "据了解，此次活动由"))
            hosts = f"。{words}{held['hosts']}"
            yield Edit(held.start(), held.start("held"), "")
            yield Edit(end - 1, end - 1, hosts)


_SUFFERED = re.compile(
    r"(?P<one>授予|查处|查封|表彰|约谈|处罚|抓获|逮捕|任命|罚款)了?(?P<whom>[^，。；、]{2,24})|"
    r"对(?P<other>[^，。；：]{2,30}?)(?:进行了?|作出|予以|依法)?(?P<deed>(?:行政)?处罚|约谈|立案调查|立案|通报表扬|表彰|罚款)"
)


@rewording
def _passive(told: Told, _: Random) -> Iterator[Edit]:
    """某局查处某公司, 某局对某公司立案调查: 某公司被某局查处, 立案调查."""
    for _event, actor in told.arguments(Role.ORGANIZER):
        end = _clause(told, actor.span.end)
        done = _SUFFERED.fullmatch(told.text, actor.span.end, end)
        if done and told.text[actor.span.start - 1] in "，。；\n":
            whom, deed = done["whom"] or done["other"], done["one"] or done["deed"]
            yield Edit(actor.span.start, end, f"{whom}被{actor.span.text}{deed}")


@rewording
def _object_first(told: Told, _: Random) -> Iterator[Edit]:
    """查封了12台设备: 将12台设备查封."""
    for event in told.triggers():
        verb = re.fullmatch(r"(查封|查扣|扣押|没收|下架|注销|吊销|印发|公布)了?", event.trigger.text)
        end = _clause(told, event.trigger.end)
        words = told.text[event.trigger.end : end]
        before = told.text[event.trigger.start - 1]
        if verb and re.fullmatch(r"[^了的到给至并]{2,30}", words) and before not in "被获所未":
            yield Edit(event.trigger.start, end, f"将{words}{verb[1]}")


@rewording
def _place_before_the_actor(told: Told, _: Random) -> Iterator[Edit]:
    """某局在江州召开会议: 在江州，某局召开会议."""
    for event, actor in told.arguments(Role.ORGANIZER):
        for place in (each.span for each in event.arguments if each.role is Role.LOCATION):
            behind = told.text[actor.span.end : place.start] in ("在", "于") and place.end <= event.trigger.start
            if behind and told.text[actor.span.start - 1] in "，。；\n":
                yield Edit(actor.span.start, place.end, f"在{place.text}，{actor.span.text}")


@rewording
def _place_at_the_end(told: Told, random: Random) -> Iterator[Edit]:
    """大赛在江州举行: 大赛举行，地点在江州."""
    for event, place in told.arguments(Role.LOCATION):
        before, end = place.span.start - 1, _clause(told, event.trigger.end)
        near = before >= told.sentence(event.trigger.start)[0] and place.span.end == event.trigger.start
        if near and told.text[before] in "在于" and event.trigger.text[:1] in "召举":
            words = random.choice(("，地点在", "，地点设在", "，会场设在"))
            yield Edit(before, end, f"{told.text[place.span.end : end]}{words}{place.span.text}")


@rewording
def _relative_clause_before_the_actor(told: Told, random: Random) -> Iterator[Edit]:
    words = ("负责牵头协调的", "承担技术支撑任务的", "一直关注此事的", "作为牵头单位的", "接到任务后迅速行动的")
    for _event, actor in told.arguments(Role.ORGANIZER, Role.ISSUER):
        named = actor.entity is not None and actor.entity.kind == "organization"
        if named and told.is_doer(actor.span) and actor.span.text[0] not in "该本我":
            yield Edit(actor.span.start, actor.span.start, random.choice(words))


@rewording
def _learned_by_reporters(told: Told, random: Random) -> Iterator[Edit]:
    words = (
        "记者获悉，",
        "日前，记者从有关部门获悉，",
        "本报记者近日了解到，",
        "记者今天从市政府新闻办获悉，",
        "最新消息，",
    )
    first = next(iter(told.sentences()), None)
    if first and first[0] == told.body:
        yield Edit(told.body, told.body, random.choice(words))


_PERSONAL = re.compile(
    r"[该其此这那他她它]|本次|当[天日晚]|会上|会议|活动|现场|同时|随后|接着|期间|上述|另|也|还|截至|目前"
)


@rewording
def _sentences_swapped(told: Told, _: Random) -> Iterator[Edit]:
    """Two sentences, neither of which refers to the other, change places."""
    timed = {time.span.start for _event, time in told.arguments(Role.TIME)}
    acted = {actor.span.start for _event, actor in told.arguments(*ACTORS)}
    sentences = told.sentences()
    for (start, middle), (next_start, end) in pairwise(sentences):
        alone = {start, next_start} <= timed or {start, next_start} <= acted
        closed = middle == next_start and told.text[middle - 1] == told.text[end - 1] == "。"
        if alone and closed and not _PERSONAL.search(told.text, next_start, end):
            yield Edit(start, end, told.text[middle:end] + told.text[start:middle])


@rewording
def _meeting_as_subject(told: Told, _: Random) -> Iterator[Edit]:
    """某局召开某会议: 某局某会议召开."""
    for event, actor in told.arguments(Role.ORGANIZER):
        for name in (each.span for each in event.arguments if each.role is Role.NAME):
            verb = told.text[actor.span.end : name.start]
            named = len(name.text) > 8 and verb in ("召开", "举行", "举办") and event.trigger.text == verb
            if named and told.text[name.end] in "，。；" and told.text[actor.span.start - 1] in "，。；\n":
                yield Edit(event.trigger.start, name.end, f"{name.text}{verb}")


@rewording
def _light_verb(told: Told, _: Random) -> Iterator[Edit]:
    """对12家企业进行检查: 对12家企业开展检查, and the other way round."""
    light = {"开展": "进行", "进行": "开展", "实施": "进行", "展开": "开展"}
    for event in told.triggers(
        EventType.INSPECTION_ENFORCEMENT, EventType.ASSISTANCE_SERVICE, EventType.TRAINING_LECTURE
    ):
        for at in (event.trigger.start, event.trigger.start - 2, event.trigger.start - 3):
            verb = told.text[at : at + 2]
            if verb in light and "对" in told.text[told.sentence(at)[0] : at]:
                yield Edit(at, at + 2, light[verb])
