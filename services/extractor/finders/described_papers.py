"""Papers without a title in 《》 that a description names, as the subject of the verb that makes them known."""

from __future__ import annotations

import re

from services.extractor.finders.fillers import Filler, nominal, titled_documents
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times

CALLED = re.compile(r"“[^“”]{2,24}(?:[条政策案划规定法例则见准]|措施|举措|清单)(?:\d[\d.]*版?)?”(?:政策|措施|新政)?")
"""“稳经济20条”: what people call a paper by."""


def named_subject(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A paper without 《》 that is described at length before the verb (全市首部规范无人机管理的政府规章出台)."""
    if titled_documents(reading, phrase):
        return []
    opening = max(reading.text.rfind(mark, *phrase) for mark in "，。；：")
    whole = reading.trim(without_times(reading, Phrase(max(phrase.start, opening + 1), phrase.end)))
    closing = _BEFORE_VERB.search(reading.say(whole))
    if closing:
        whole = reading.trim(without_times(reading, Phrase(whole.start, whole.start + closing.start())))
    if called := _CALLED_LAST.search(reading.say(whole)):  # 某市新出台的“人才新政3.0”
        return [Filler(Phrase(whole.start + called.start(), whole.end))]
    said = reading.say(whole)
    if not _RULES.search(said) or not _LONG_NAME <= len(said) <= _LONGEST_NAME or _SAID_BEFORE.match(said):
        return []
    return nominal(reading, whole)


_CALLED_LAST = re.compile(CALLED.pattern + "$")
_BEFORE_VERB = re.compile(r"(?:已|正式|近日|日前|今[天日]|于|同步|对外|现已|刚刚|全文|首次)+$")
_RULES = re.compile(
    r"(?:条例|办法|规定|细则|规章|规划|标准|规范|规程|法规|新规|新政|白皮书|蓝皮书|年报|公报|行动方案|实施方案|实施意见|指导意见|若干措施|指南|指引|调查报告|研究报告|年度报告|评估报告|监测报告|统计公报|实施细则|倡议书)$"
)
_SAID_BEFORE = re.compile(r"该|此|本|这|相关|有关|上述|由|在|按|根据|据|随着|自")
_LONG_NAME = 7
_LONGEST_NAME = 50
