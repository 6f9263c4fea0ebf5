"""Recalls: what decides whether two tellings are of one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair
from services.extractor.telling.candidate import Candidate


def says_no_more(pair: Pair) -> bool | None:
    """我市近4千辆汽车被召回 as a title, 召回工作由…完成 further on: nobody who recalls, or nothing that is recalled."""
    headline = pair.first.frame.sentence.title and not pair.first.has(Role.ORGANIZER)
    return headline or not (pair.second.has(Role.TARGET) or pair.second.has(Role.QUANTITY)) or None


def lists_products(pair: Pair) -> bool | None:
    """召回以下车辆。召回某时生产的甲、乙汽车，共计8万辆: a line that opens with the verb lists what is recalled."""
    opens = _NUMBERED.match(pair.reading.text, pair.second.frame.sentence.start, pair.second.start) is not None
    return opens or None


_NUMBERED = re.compile(r"[\s　（）一二三四五六七八九十、.．\d]*$")


def counts_what_is_back(pair: Pair) -> bool | None:
    """某公司对问题豆干实施召回，已召回产品460公斤: how much of it is back."""
    reading, second = pair.reading, pair.second
    so_far = _SO_FAR.search(reading.text, second.frame.clause_start, second.start + 1) is not None
    goods = all(map(_ITS_GOODS.fullmatch, second.said(reading, Role.TARGET)))
    back = so_far and goods and second.has(Role.QUANTITY) and pair.first.has(Role.TARGET)
    return (back and pair.away <= 1 and not pair.titled) or None


_SO_FAR = re.compile("(?:已|目前|累计|截至|共)[^，。；]{0,12}.$")
_ITS_GOODS = re.compile(
    "(?:相关|有关|问题|涉事|涉案|上述|该批?次?|受影响|缺陷|不合格|已售出?|同批次)*的?(?:产品|商品|食品|车辆|药品)"
)


def only_filed(reading: Reading, event: Candidate, events: Iterable[Candidate]) -> bool:
    """某公司提交了召回计划，自7月6日起召回…: the plan of the recall that the sentence tells."""
    if event.type is not EventType.OTHER or not any("召回" in said for said in event.said(reading, Role.DOCUMENT)):
        return False
    return any(e.type is EventType.PRODUCT_RECALL and e.frame.sentence is event.frame.sentence for e in events)
