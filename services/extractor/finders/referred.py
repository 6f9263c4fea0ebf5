"""Papers that a text refers back to: 该条例, 该标准."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, titled_documents
from services.extractor.grammar.reading import Phrase, Reading

REFERRED = re.compile(
    r"[该本](?:部|项)?(?P<kind>条例|办法|规定|标准|细则|方案|规则|意见|通知|公告|决定|法|规范|规程|指南|规划|导则|政策|措施|计划)"
)


def referred(reading: Reading, phrase: Phrase) -> list[Filler]:
    """该条例, 第二十条　本办法: the paper that was told before, where the phrase is no more than that."""
    called = REFERRED.fullmatch(reading.text, *reading.trim(reading.behind(phrase, _ARTICLE)))
    return told_before(reading, phrase, called["kind"]) if called is not None else []


def told_before(reading: Reading, phrase: Phrase, kind: str) -> list[Filler]:
    """该条例: the paper of that kind told last; 《…规范》 is a standard where the text calls it so (国家标准《…》)."""
    start = max(0, phrase.start - _FAR)
    found = titled_documents(reading, Phrase(start, phrase.start))
    named = [f for f in found if reading.say(f.phrase).rstrip("》）").endswith(kind)]
    if not named and kind == "标准":
        named = [f for f in found if _is_standard(reading, f.phrase)]
    return named[-1:]


def _is_standard(reading: Reading, paper: Phrase) -> bool:
    return reading.text.endswith("标准", 0, paper.start) or _STANDARD.match(reading.text, paper.end) is not None


_ARTICLE = re.compile(r"[\s　]*第[一二三四五六七八九十百\d]{1,5}条")
_FAR = 400
"""So many characters back a paper is looked for that is referred to."""
_STANDARD = re.compile(r"(?:[（(][^（）()]{2,30}[）)])?[^，。；《》]{0,8}标准")
