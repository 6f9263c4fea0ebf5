"""The same clauses in another order, run together, cut apart, or with a remark put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import ACTORS, DEEDS, Edit, Told, rewording
from schemas.events import Role

_LEADS = re.compile(r"通报|部署|介绍|研究|听取|传达|总结|学习|解读|就|围绕|了解|指导|查看|推动|要求|安排|审议")
_TIMELESS = re.compile(r"(?:以来|期间|[日天午晚月年]|截至[^，。]*|目前|[前后]|[^，。]{0,3}于|[上中下]|[案：])$")
"""A clause that ends so tells nothing yet."""


@rewording
def _no_comma_behind_the_time(told: Told, _: Random) -> Iterator[Edit]:
    for _event, time in told.arguments(Role.TIME):
        if told.text[time.span.end : time.span.end + 1] in "，,":
            yield Edit(time.span.end, time.span.end + 1, "")


@rewording
def _time_behind_the_actor(told: Told, _: Random) -> Iterator[Edit]:
    actors = {actor.span.start: actor.span for _event, actor in told.arguments(*ACTORS)}
    for _event, time in told.arguments(Role.TIME):
        actor = actors.get(time.span.end + 1)
        if actor and told.text[time.span.end] in "，," and told.is_doer(actor):
            yield Edit(time.span.start, actor.end, actor.text + time.span.text)


@rewording
def _time_before_the_actor(told: Told, _: Random) -> Iterator[Edit]:
    times = {time.span.start: time.span for _event, time in told.arguments(Role.TIME)}
    for _event, actor in told.arguments(*ACTORS):
        time = times.get(actor.span.end) or times.get(actor.span.end + 1)
        if time and told.sentence(actor.span.start)[0] == actor.span.start:
            yield Edit(actor.span.start, time.end, f"{time.text}，{actor.span.text}")


@rewording
def _purpose_first(told: Told, random: Random) -> Iterator[Edit]:
    words = ("为深入贯彻落实上级部署要求，", "为切实维护消费者合法权益，", "为进一步优化营商环境，")
    for event in told.triggers(*DEEDS):
        start, _end = told.sentence(event.trigger.start)
        if any(each.role in ACTORS and told.opens(each.span, start) for each in event.arguments):
            yield Edit(start, start, random.choice(words))


@rewording
def _purpose_behind_the_actor(told: Told, random: Random) -> Iterator[Edit]:
    words = ("为进一步规范市场秩序，", "根据年度工作安排，", "结合工作实际，", "按照上级统一部署，")
    for event, actor in told.arguments(Role.ORGANIZER, Role.ISSUER):
        near = 0 <= event.trigger.start - actor.span.end <= 4 and event.type in DEEDS
        if near and told.is_doer(actor.span) and not told.text.startswith("的", event.trigger.end):
            yield Edit(actor.span.end, actor.span.end, random.choice(words))


@rewording
def _sentences_run_on(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"。(?![\n”）」]|$)", told.text[told.body :]):
        yield Edit(told.body + match.start(), told.body + match.end(), "，")


@rewording
def _clauses_as_sentences(told: Told, _: Random) -> Iterator[Edit]:
    for start, end in told.sentences():
        told_at = [event.trigger.end for event in told.triggers() if start <= event.trigger.start < end]
        for match in re.finditer(r"，(?=共|会议|活动|现场|期间|累计|检查组|执法人员)", told.text[start:end]):
            at = start + match.start()
            if at >= min(told_at) and not _TIMELESS.search(told.text, start, at):
                yield Edit(at, start + match.end(), "。")


@rewording
def _no_comma_before_a_verb(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        _start, end = told.sentence(event.trigger.start)
        comma = told.text.find("，", event.trigger.end, end)
        if comma >= 0 and _LEADS.match(told.text, comma + 1):
            yield Edit(comma, comma + 1, "")


@rewording
def _praise_behind(told: Told, random: Random) -> Iterator[Edit]:
    for _start, end in told.sentences():
        if told.text[end - 1] == "。":
            words = ("，受到企业和群众一致好评", "，为高质量发展提供有力支撑", "，进一步筑牢安全防线")
            yield Edit(end - 1, end - 1, random.choice(words))


@rewording
def _and_at_the_end_of_lists(told: Told, random: Random) -> Iterator[Edit]:
    for start, end in told.sentences():
        for match in re.finditer(
            r"(?<![长记任员委席理授])、(?=[^、，。；和及与（）]{2,15}[，。；等])", told.text[start:end]
        ):
            yield Edit(start + match.start(), start + match.end(), random.choice(("和", "以及", "及", "与")))
