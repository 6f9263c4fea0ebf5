"""Marks, lines and what stands around the text as templates set them, and characters lost on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import Edit, Told, rewording


@rewording
def _dateline(told: Told, random: Random) -> Iterator[Edit]:
    words = ("本报讯（记者 李晓明）", "本网讯 （通讯员 王芳 赵刚）", "中国质量新闻网讯 ", "【本站讯】")
    yield Edit(told.body, told.body, random.choice(words))


@rewording
def _one_paragraph(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"(?<=。)\n", told.text[told.body :]):
        yield Edit(told.body + match.start(), told.body + match.end(), "")


@rewording
def _ascii_marks(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"[，：；（）？！]", told.text):
        yield Edit(match.start(), match.end(), ",:;()?!"["，：；（）？！".index(match.group())])


@rewording
def _spaced_figures(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"(?<=[一-鿿])(?=\d)|(?<=\d)(?=[一-鿿])", told.text):
        yield Edit(match.start(), match.start(), " ")


@rewording
def _full_width_figures(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"\d", told.text):
        yield Edit(match.start(), match.end(), chr(ord(match.group()) + 0xFEE0))


@rewording
def _without_quotation_marks(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"“([^“”]{1,12})”", told.text):
        if not re.search(r"[，。！？：]", match[1]) and not re.match(r"为题|为主题|[、“]|的", told.text[match.end() :]):
            yield Edit(match.start(), match.start() + 1, "")
            yield Edit(match.end() - 1, match.end(), "")


_PAPERS = re.compile(
    r"(?:通知|办法|规定|条例|方案|意见|报告|规范|指南|协议|备忘录|计划|公告|通告|标准|细则|白皮书|倡议书|承诺书|决定|措施|指引|规程|目录)"
    r"(?:（[^（）]{2,10}）)?$"
)


@rewording
def _quoted_titles(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"《([^《》“”]*)》", told.text):
        if _PAPERS.search(match[1]):
            yield Edit(match.start(), match.start() + 1, "“")
            yield Edit(match.end() - 1, match.end(), "”")


@rewording
def _thousands_with_commas(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"(?<![\d.])(\d{1,3})(\d{3})(?=[余多]?[家批件名户台份人项个吨次起])", told.text):
        yield Edit(match.start(), match.end(), f"{match.group(1)},{match.group(2)}")


@rewording
def _no_full_stop_at_the_end(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"。(?=\n)", told.text):
        yield Edit(match.start(), match.end(), "")


@rewording
def _byline_in_the_text(told: Told, random: Random) -> Iterator[Edit]:
    words = (
        "来源：市局办公室 发布时间：2025-03-12 09:30 浏览次数：128",
        "2025年3月12日 来源：本站",
        "作者：王芳 审核：李明",
    )
    yield Edit(told.body, told.body, random.choice(words) + "\n")
    yield Edit(len(told.text), len(told.text), "\n（撰稿：王芳 编辑：赵刚 审核：李明）")


@rewording
def _lost_character_beside(told: Told, random: Random) -> Iterator[Edit]:
    held = {at for event in told.events for each in event.arguments for at in range(each.span.start, each.span.end)}
    held |= {at for event in told.events for at in range(event.trigger.start, event.trigger.end)}
    for start, end in told.sentences():
        free = [at for at in range(start, end) if at not in held and "一" <= told.text[at] <= "鿿"]
        if free:
            at = random.choice(free)
            yield Edit(at, at + 1, "?")


@rewording
def _lost_character_within(told: Told, random: Random) -> Iterator[Edit]:
    done = set[tuple[int, int]]()
    for event in told.triggers():
        sentence = told.sentence(event.trigger.start)
        spans = [each.span for each in event.arguments if sentence[0] <= each.span.start < sentence[1]]
        spans = [span for span in spans if len(span.text) > 5 and not re.search(r"\d", span.text)]
        if spans and sentence not in done:
            done.add(sentence)
            span = random.choice(spans)
            at = random.randrange(span.start + 1, span.end - 1)
            if "一" <= told.text[at] <= "鿿":
                yield Edit(at, at + 1, "?")


@rewording
def _character_gone_beside(told: Told, random: Random) -> Iterator[Edit]:
    for edit in _lost_character_beside(told, random):
        yield edit._replace(text="")


@rewording
def _no_title(told: Told, _: Random) -> Iterator[Edit]:
    if told.body:
        yield Edit(0, told.body - 1, "工作动态")
