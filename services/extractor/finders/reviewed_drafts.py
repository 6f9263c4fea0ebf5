"""Drafts that experts go through."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, titled_documents
from services.extractor.finders.papers import COUNT
from services.extractor.grammar.reading import Phrase, Reading


def looked_through(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对|《甲》《乙》两项地方标准(进行审查): the drafts that experts go through, by title or kind; not how one was kept
    to (《办法》落实情况)."""
    if _GOES_THROUGH.match(reading.text, phrase.end) is None:
        return []
    named = titled_documents(reading, phrase)
    tail = Phrase(named[-1].phrase.end, phrase.end) if named else phrase
    if not (named and not tail) and not reading.text.endswith(_DRAFTS, *tail):
        return []
    return named or nominal(reading, reading.behind(phrase, COUNT))


_GOES_THROUGH = re.compile(
    "(?:分别|逐[一条项章]|认真|严格|集中)*(?:进行|开展|展开|予以)了?[^，。；对]{0,4}?(?:审[查议定阅读]|评议|讨论|研讨)"
)
_DRAFTS = (
    "稿", "草案", "标准", "规范", "规程", "准则", "方案", "章程", "办法", "条例", "文本", "大纲", "等文件", "等材料",
)  # fmt: skip


def drafts_told(reading: Reading, phrase: Phrase) -> list[Filler]:
    """专家对《甲》送审稿(进行了审查): the same, from what stands before the verb."""
    aim = _AIM.search(reading.text, *phrase)
    return looked_through(reading, Phrase(*aim.span("what"))) if aim is not None else []


_AIM = re.compile("[对就](?P<what>[^，。；对]{2,120}?)(?:分别|逐[一条项章]|认真|严格|集中)*$")
