"""What authorities order and impose: fines, sentences, closures, as phrases name them."""

from __future__ import annotations

import re

from services.extractor.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_SUM = (
    r"(?:人民币|共计?|合计|总计|金额|约|逾|超)*"
    r"[\d.,，一二三四五六七八九十百千万余亿]+(?:余|多)?[万亿]*(?:[美欧日港韩]?元|英镑|卢布)(?:整)?"
)
_SPAN = r"[一二三四五六七八九十\d]+(?:年|个月|日|天)(?:[零又]?[一二三四五六七八九十\d]+个月)?"
_ORDERED = """
    停止生产 停产整顿 停产整治 停产整改 停产停业整顿 停产停业 停业整顿 停业整改 停止使用 停止销售 停止经营
    停止违法行为 停止侵权行为 停止施工 停工整改 停工整顿 停工 停产 停业 停运 停航 停课 停用 暂停销售 暂停营业 暂停生产
    暂停使用 暂停服务 限期整改 限期整治 责令整改 立即整改 当场整改 现场整改 彻底整改 全面整改 限期改正 立即改正
    当场改正 责令改正 限期拆除 限期治理 关闭取缔 关停取缔 依法取缔 下架封存 下架处理 全部下架 立即下架 就地封存
    行政强制措施 刑事强制措施 强制措施 通报批评 警示函 监管措施 监管谈话 公开谴责 市场禁入 列入黑名单 失信名单
    退运出境 退运处理 开除党籍 开除公职 党内严重警告 党内警告 政务记大过 政务记过 政务撤职 撤销党内职务 留党察看
    行政记过 行政记大过 行政撤职 无期徒刑 剥夺政治权利终身 没收个人全部财产 永久封禁 无限期封禁 封号 销毁处理 禁言
    下线整改
"""
_AMOUNTS = (
    rf"罚款{_SUM}",
    rf"被罚{_SUM}",
    rf"罚没(?:款项?|金额)?{_SUM}",
    r"没收[^，。；]{0,12}违法所得(?:[\d.]+万?元)?",
    r"吊销[^，。；、]{0,12}?(?:证|执照|许可|资质|资格)",
    r"撤销[^，。；、]{2,12}(?:证书|执照|许可|资质|资格|登记)",
    r"暂停[^，。；、]{2,12}(?:资质|资格|许可|业务)",
    rf"{_SUM}(?:的)?(?:人民币)?(?:的)?(?:罚款|罚金|罚单)",
    rf"罚金{_SUM}",
    rf"有期徒刑{_SPAN}",
    rf"缓刑{_SPAN}",
    r"(?:停止|暂停|中止)[^，。；、]{0,14}(?:生产|销售|使用|经营|营业|执业|活动|业务|办理|行为|施工|运营|服务|交易)",
    r"死刑(?:[，,]?缓期[^，。；]{2,6}执行)?",
    r"拘役[^，。；]{1,6}月",
    rf"(?:行政)?拘留{_SPAN}?",
    rf"剥夺政治权利{_SPAN}",
    r"(?<![通口空机价汇药量])管制(?!刀|措|物|品)",
    r"警告(?!信|书|函|标)",
)
_MEASURE = re.compile("|".join([*_AMOUNTS, *sorted(_ORDERED.split(), key=len, reverse=True)]))
_PAPERS = ("通知书", "决定书", "告知书", "意见书")
_GENERAL = frozenset({"强制措施", "监管措施", "行政强制措施", "刑事强制措施"})
"""What only says that there are measures, where others are named."""


def penalties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is ordered or imposed."""
    found = []
    for measure in _MEASURE.finditer(reading.text, phrase.start, phrase.end):
        if reading.text.startswith(_PAPERS, measure.end()):
            continue
        sums = reading.mentions.within(*measure.span(), Kind.QUANTITY)
        found.append(Filler(Phrase(*measure.span()), sums[0] if sums else None))
    special = [f for f in found if reading.say(f.phrase) not in _GENERAL]
    return special or found


def first_penalty(reading: Reading, phrase: Phrase) -> int | None:
    """Where the first measure of the phrase begins."""
    measure = _MEASURE.search(reading.text, phrase.start, phrase.end)
    return measure.start() if measure else None
