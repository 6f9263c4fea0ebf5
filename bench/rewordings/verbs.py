"""The same deed by another verb, or by the same one written otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import Edit, Told, rewording

_SAME = """
召开>举行 举行>举办 举办>举行 开展>组织开展 组织开展>开展 印发>发布 发布>印发 出台>印发 签署>签订 签订>签署 荣获>获得
获得>荣获 获评>荣获 查处>依法查处 启动>正式启动 调研>考察调研 考察>调研考察 查获>依法查获 检查>监督检查 公布>通报
通过>顺利通过 走访>实地走访 抽查>抽检 抽检>抽查 发放>派发 前往>赴 赴>到
来到>前往 立案>立案查处 揭牌>挂牌
"""


@rewording
def _another_verb(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        for word, _arrow, other in (each.partition(">") for each in _SAME.split()):
            if event.trigger.text.removesuffix("了") == word:
                yield Edit(event.trigger.start, event.trigger.start + len(word), other)


@rewording
def _with_le(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        word, behind = event.trigger.text, told.text[event.trigger.end : event.trigger.end + 1]
        if word.endswith("了"):
            yield Edit(event.trigger.end - 1, event.trigger.end, "")
        elif behind == "了":
            yield Edit(event.trigger.end, event.trigger.end + 1, "")
        elif len(word) == 2 and re.match(r"[一-鿿《“]", behind) and behind not in "的在后会为于至到出":
            yield Edit(event.trigger.end, event.trigger.end, "了")


_HELD_OR_SENT = frozenset("召开 举行 举办 启动 开展 签署 签订 发布 印发".split())  # noqa: SIM905


@rewording
def _with_an_adverb(told: Told, random: Random) -> Iterator[Edit]:
    for event in told.triggers():
        start = event.trigger.start
        if event.trigger.text.removesuffix("了") in _HELD_OR_SENT:
            yield Edit(start, start, random.choice(("正式", "联合", "成功", "专门", "集中")))
