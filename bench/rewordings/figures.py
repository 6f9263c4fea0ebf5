"""Other figures in the same place: more or less exact, in other numerals, with other counting words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import Edit, Told, rewording, written
from schemas.events import Argument, Event, Role

_COUNTED = re.compile(r"(\d+)([家个名人件起批份场台次所处项条支户辆只]次?)")
_PLAIN = """
1200余{} 近1200{} 1.2万{} 1.2万余{} 上百{} 数十{} 30多{} 二十余{} 三{} 1200{}左右 超1200{} 1200{}以上 1,200{}
约|1200{} 1200多{} 百余{} 三百余{} 12万{} 共|12{} 累计|12{} 近百{} 几十{} 逾1200{} 十{} 3000{} 超过|1200{}
一百二十{} 近1.2万{} 上千{} 30～50{} 3至5{} 3-5{} 数百{} 12.6万余{} 不少于|30{} 1.2万多{} 2千余{} 至少|30{}
多达|1200{} 两百{} 十余{} 30几{} 一千二百余{} 六十多{} 第一批|12{} 15万余{} 5000余{}"""
_UNITS = {
    "家": "家次 户 户次", "人": "名", "台": "台（套） 台套 台件 台次", "件": "件（套） 件次", "起": "件 宗 例",
    "场": "场次 期", "批": "批次 批组", "项": "条 类", "个": "处", "名": "人 位", "户": "户次 家", "条": "条次 件",
    "处": "处次", "辆": "台 辆次",
}  # fmt: skip


def _counts(told: Told) -> Iterator[tuple[Event, Argument, re.Match[str]]]:
    for event, figure in told.arguments(Role.QUANTITY):
        counted = _COUNTED.fullmatch(figure.span.text)
        if counted and told.is_apart(figure.span) and not re.match(r"[余多]", told.text[figure.span.end :]):
            yield event, figure, counted


@rewording
def _about_as_many(told: Told, random: Random) -> Iterator[Edit]:
    for _event, figure, counted in _counts(told):
        if told.text[figure.span.start - 1] not in "第近约超逾过的这那":
            yield from written(figure.span, random.choice(_PLAIN.split()).format(counted[2]))


@rewording
def _another_counting_word(told: Told, random: Random) -> Iterator[Edit]:
    for _event, figure, counted in _counts(told):
        if counted[2] in _UNITS:
            other = counted[1] + random.choice(_UNITS[counted[2]].split())
            yield Edit(figure.span.start, figure.span.end, other)


_SUM = re.compile(r"(?:\d[\d,.]*)[万亿]?(?:余|多)?元")
_SUMS = """
3.5亿元 1200余万元 近3亿元 人民币|120万元 12.6亿美元 5000港元 3万余元 五百万元 2000元 1.2亿余元 8600余元
3000多万元 500万欧元 12万多元 1,200元 36万元|人民币 上千万元 约|3.2亿元 3200.5元 十余万元 两万元 超3亿元 逾500万元
百万元 1.23万亿元 2亿多元 九千余元 800元 近百万元 3.5亿元|人民币 1200.56万元 一百二十万元 数百万元 10亿日元"""
_SHARE = re.compile(r"\d+(?:\.\d+)?%")
_SHARES = """
百分之九十八 98.5％ 近九成 九成以上 95%以上 100% 98.56% 超过|九成 超98% 一半以上 三分之二 百分之百 近98% 约|三成
98.5%以上 七成 接近|98% 九成五 不低于|98% 98个百分点 逾八成 五分之一 六成多 百分之三点五 千分之三 12.5‰ 1.2倍 两倍
近三倍 三倍多"""


@rewording
def _another_sum_of_money(told: Told, random: Random) -> Iterator[Edit]:
    for _event, figure in told.arguments(Role.QUANTITY, Role.PENALTY):
        if _SUM.fullmatch(figure.span.text) and told.is_apart(figure.span):
            yield from written(figure.span, random.choice(_SUMS.split()))


@rewording
def _another_share(told: Told, random: Random) -> Iterator[Edit]:
    for _event, figure in told.arguments(Role.QUANTITY):
        if _SHARE.fullmatch(figure.span.text) and told.is_apart(figure.span):
            yield from written(figure.span, random.choice(_SHARES.split()))
