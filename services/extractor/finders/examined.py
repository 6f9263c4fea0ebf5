"""What was examined, where who passed is told only as the examination's outcome."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominals
from services.extractor.grammar.reading import Phrase, Reading


def examined_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对某院的项目进行验收。专家组听取汇报，一致同意|通过验收: what the sentence, or one right before it, says was
    examined; not in what respects (对长度、热工等6类项目进行考核)."""
    if reading.text.find("通过", phrase.end, phrase.end + _NEAR) < 0:
        return []
    own = reading.sentence_at(phrase.end)
    before = reading.sentences[max(0, own.number - _SENTENCES_BACK)]
    start = own.start if before.title else before.start
    told = [m for m in _EXAMINED.finditer(reading.text, start, phrase.end) if not _RESPECTS.search(m["what"])]
    return nominals(reading, Phrase(*told[-1].span("what"))) if told else []


_NEAR = 8
_SENTENCES_BACK = 2
_RESPECTS = re.compile("(?:等|[个大类项])(?:项目|方面|要素|环节|参数|内容|条款|指标)$")
_EXAMINED = re.compile(
    r"对(?P<what>[^，。；：]{2,60}?)(?:进行|开展|实施)了?(?:为期[^，。；的]{1,6}的)?[^，。；的]{0,8}(?:验收|评审|鉴定|考核|评估|审定|论证|复核)"
)
