"""Still more ways to say the same: with other marks, in other paragraphs, under another dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from bench.orders import REWORDINGS
from bench.rewordings import Edit, Told, rewording
from bench.rewordings.form import ACTORS
from schemas.events import Role

__all__ = ["REWORDINGS"]
"""All ways, with those of this module."""


@rewording
def _a_comma_gone(told: Told, random: Random) -> Iterator[Edit]:
    for start, end in told.sentences():
        commas = [start + found.start() for found in re.finditer(r"(?<!\d)，|，(?!\d)", told.text[start:end])]
        if commas:
            at = random.choice(commas)
            yield Edit(at, at + 1, "")


@rewording
def _a_comma_too_many(told: Told, _: Random) -> Iterator[Edit]:
    for _event, actor in told.arguments(*ACTORS):
        if told.is_doer(actor.span):
            yield Edit(actor.span.end, actor.span.end, "，")


@rewording
def _a_comma_before_the_verb(told: Told, _: Random) -> Iterator[Edit]:
    """某局近日在江州召开会议: 某局近日在江州，召开会议."""
    for event in told.triggers():
        for each in event.arguments:
            if each.role in (Role.LOCATION, Role.TIME) and each.span.end == event.trigger.start:
                yield Edit(event.trigger.start, event.trigger.start, "，")


_JOINED = ("、", "和", "与", "及", "以及", "和")


@rewording
def _lists_joined_otherwise(told: Told, random: Random) -> Iterator[Edit]:
    """甲与乙: 甲和乙, 甲、乙."""
    for one, mark, last in _lists(told):
        others = [each for each in _JOINED if each != mark]
        if last and mark in _JOINED:
            yield Edit(one, one + len(mark), random.choice(others))


@rewording
def _lists_with_commas(told: Told, _: Random) -> Iterator[Edit]:
    """甲、乙、丙: 甲，乙，丙."""
    for one, mark, _last in _lists(told):
        if mark == "、":
            yield Edit(one, one + 1, "，")


def _lists(told: Told) -> Iterator[tuple[int, str, bool]]:
    """Where the parts of lists are joined, with what, and whether the list ends behind the next."""
    for event in told.triggers():
        for role in {each.role for each in event.arguments}:
            spans = sorted((each.span for each in event.arguments if each.role is role), key=lambda span: span.start)
            for one, other in pairwise(spans):
                mark = told.text[one.end : other.start]
                if one.start >= told.body and len(mark) < 3:
                    yield one.end, mark, told.text[other.end : other.end + 1] not in "、和与及等"


@rewording
def _semicolons_as_full_stops(told: Told, _: Random) -> Iterator[Edit]:
    for found in re.finditer("；", told.text[told.body :]):
        yield Edit(told.body + found.start(), told.body + found.end(), "。")


@rewording
def _semicolons_as_commas(told: Told, _: Random) -> Iterator[Edit]:
    for found in re.finditer("；", told.text[told.body :]):
        yield Edit(told.body + found.start(), told.body + found.end(), "，")


@rewording
def _full_stops_as_semicolons(told: Told, _: Random) -> Iterator[Edit]:
    for found in re.finditer(r"。(?![\n”）」]|$)", told.text[told.body :]):
        yield Edit(told.body + found.start(), told.body + found.end(), "；")


_ASIDES = {
    "organization": ("（下同）", "（以下简称“主办方”）", "（原质监局）", "（省知识产权局）"),
    "person": ("（左二）", "（女，回族）", "（正高级）", "（中）"),
}


@rewording
def _aside_behind_the_actor(told: Told, random: Random) -> Iterator[Edit]:
    for _event, actor in told.arguments(*ACTORS):
        kind = actor.entity.kind if actor.entity else ""
        if told.is_doer(actor.span) and kind in _ASIDES and actor.span.text[0] not in "该本":
            yield Edit(actor.span.end, actor.span.end, random.choice(_ASIDES[kind]))


@rewording
def _aside_behind_the_clause(told: Told, random: Random) -> Iterator[Edit]:
    words = ("（见图）", "（如图）", "（图1）", "（详见附件）", "（上图）")
    for event in told.triggers():
        end = told.text.find("，", event.trigger.end, told.sentence(event.trigger.start)[1])
        if end >= 0:
            yield Edit(end, end, random.choice(words))


@rewording
def _other_datelines(told: Told, random: Random) -> Iterator[Edit]:
    words = (
        "新华社江州3月10日电（记者 李晓明）", "本报江州3月9日讯 ", "【江州日报讯】（首席记者 李晓明）", "江州晚报讯 ",
        "□ 本报记者 李晓明\n", "◎本报记者 李晓明 通讯员 王芳\n", "文/本报记者 李晓明 图/王芳\n", "■ 李晓明 王芳\n",
        "江州质监（记者 李晓明 王芳）", "中新网江州3月10日电 (李晓明 王芳)", "近日讯：", "江州市局 李晓明\n",
    )  # fmt: skip
    yield Edit(told.body, told.body, random.choice(words))


@rewording
def _paragraphs_joined(told: Told, random: Random) -> Iterator[Edit]:
    """One paragraph goes on behind the one before."""
    breaks = [told.body + found.start() for found in re.finditer(r"(?<=[。；])\n", told.text[told.body :])]
    if breaks:
        at = random.choice(breaks)
        yield Edit(at, at + 1, "")


@rewording
def _sentences_as_paragraphs(told: Told, _: Random) -> Iterator[Edit]:
    quoted = [found.span() for found in re.finditer(r"“[^”]*”|（[^）]*）", told.text)]
    for found in re.finditer(r"(?<=。)(?![\n”）」]|$)", told.text[told.body :]):
        at = told.body + found.start()
        if not any(start < at < end for start, end in quoted):
            yield Edit(at, at, "\n")


def _paragraphs(told: Told) -> list[int]:
    """Where paragraphs begin that tell something."""
    return sorted({told.text.rfind("\n", 0, start + 1) + 1 for start, _end in told.sentences()})


@rewording
def _numbered_paragraphs(told: Told, random: Random) -> Iterator[Edit]:
    form = random.choice(("一、", "（一）", "1.", "1、", "（1）", "①"))
    for at, number in zip(_paragraphs(told), "一二三四五六七八九", strict=False):
        figure = str("一二三四五六七八九".index(number) + 1)
        mark = "①②③④⑤⑥⑦⑧⑨"[int(figure) - 1] if form == "①" else form.replace("一", number).replace("1", figure)
        if not re.match(r"[一二三四五六七八九\d（①]", told.text[at:]):
            yield Edit(at, at, mark)


@rewording
def _bulleted_paragraphs(told: Told, random: Random) -> Iterator[Edit]:
    mark = random.choice(("●", "■ ", "◆", "· ", "• ", "★", "▲", "◎ ", "※", "- ", "— "))
    for at in _paragraphs(told):
        yield Edit(at, at, mark)


@rewording
def _headings_above_paragraphs(told: Told, random: Random) -> Iterator[Edit]:
    words = (
        "提高站位，强化组织领导",
        "突出重点，抓好工作落实",
        "以案为鉴，守住安全底线",
        "精准服务，助力企业发展",
        "基本情况",
        "工作成效",
    )
    for at, number in zip(_paragraphs(told), "一二三四五六七八九", strict=False):
        if at > told.body and told.text[at - 2] == "。" and not re.match(r"[一二三四五六七八九\d（]", told.text[at:]):
            yield Edit(at, at, f"{random.choice(('', number + '、', f'（{number}）'))}{random.choice(words)}\n")


@rewording
def _first_sentence_as_title(told: Told, _: Random) -> Iterator[Edit]:
    """The title repeats the first sentence up to its first comma behind the trigger."""
    first = next(told.triggers(), None)
    titled = any(event.trigger.start < told.body for event in told.events)
    if first and told.body and not titled and told.sentence(first.trigger.start)[0] == told.body:
        end = min(at for mark in "，。\n" if (at := f"{told.text}\n".find(mark, first.trigger.end)) >= 0)
        start = told.sentence(first.trigger.start)[0]
        if end - start < 60:
            yield Edit(0, told.body - 1, told.text[start:end])


@rewording
def _title_missing(told: Told, _: Random) -> Iterator[Edit]:
    if told.body and re.match(r"[^\n]*。(?:\n|$)", told.text[told.body :]):
        yield Edit(0, told.body, "")


@rewording
def _title_as_first_paragraph(told: Told, _: Random) -> Iterator[Edit]:
    """The title stands above the text a second time."""
    if told.body:
        yield Edit(told.body, told.body, told.text[: told.body])


@rewording
def _speech_without_marks(told: Told, _: Random) -> Iterator[Edit]:
    for found in re.finditer(r"(?:说|表示|指出|强调|介绍|称|告诉记者)[：，]“([^“”]{10,})”", told.text):
        yield Edit(found.start(1) - 1, found.start(1), "")
        yield Edit(found.end() - 1, found.end(), "")
