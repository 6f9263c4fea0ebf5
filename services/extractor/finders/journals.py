"""Papers that a journal or newspaper prints: which one it is, and what the paper is called."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, spanned
from services.extractor.grammar.reading import Phrase, Reading


def prints_in(reading: Reading, phrase: Phrase) -> bool:
    """成果发表于《科学》; 以“…”为题在《科学》发表论文: whether a paper that is called something is printed in a
    journal, and not so many papers."""
    named = journal_behind(reading, phrase)
    return bool(named or _MATTER.match(reading.text, phrase.start)) and bool(printed(reading, phrase))


def journal_behind(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发表于|《科学》, 刊登在国际期刊《细胞》上: the journal behind the verb."""
    return spanned(_BEHIND.match(reading.text, phrase.start), "journal")


def journal_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """成果在|《细胞》上(在线发表): the journal before the verb."""
    return spanned(_BEFORE.search(reading.text, *phrase), "journal")


def printed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """以“…”为题(发表), 相关研究成果(发表于…): the title of the paper, or what it is called by, before the verb."""
    before = reading.sentence_at(phrase.start).start, phrase.start
    called = spanned(_TITLED.search(reading.text, *before), "title")
    called = called or spanned(_RESULTS.search(reading.text, *before), "what")
    return called or spanned(_MATTER.match(reading.text, phrase.start), "matter")


_PRINTS = r"(?:正式|在线|公开)*(?:发表|刊发|刊登|刊载)"
_BEHIND = re.compile(rf"(?:{_PRINTS})?[于在][^，。；《》]{{0,20}}(?P<journal>《[^《》]{{2,30}}》)")
_BEFORE = re.compile(
    r"在[^，。；《》]{0,20}(?P<journal>《[^《》]{2,30}》)(?:[^，。；《》]{0,8}[上中])?(?:正式|在线|公开)*$"
)
_MATTER = re.compile(rf"(?:{_PRINTS})?(?:了?(?P<matter>[^，。；《》\d]{{0,8}}(?:论文|文章|成果|综述)))?(?=[，。；])")
_TITLED = re.compile(r"(?:以|题为)(?P<title>“[^“”]{2,120}”|《[^《》]{2,120}》)")
_RESULTS = re.compile(
    r"(?<![^\s，。；的])(?P<what>[^，。；《》的]{0,12}?(?:成果|论文|文章|综述))(?=[^，。；]{0,12}$|[^，。；]{0,12}[，于在])"
)
