"""Sentences that count or sort what a check told before them took."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.things import is_measure
from services.extractor.finders.sums import PERIOD
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention, Sentence
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import CALLED_BY

_OF_THESE = re.compile(
    r"[\s　]*(?:其中|在?[^，。；\d]{0,8}(?:不合格|合格|问题)(?:的)?(?:产品|样品|商品|批次)?中"
    r"|经(?:检验|检测|抽检|抽查|检定)|[^，。；\d]{0,8}结果(?:显示|表明|为|如下)?)[，：]?"
)
_SAMPLED = re.compile(
    r"[\s　]*(?:(?:此|本|该|这)次[^，。；\d]{0,10}?)?(?:[^，。；\d]{0,6}?[共总]计?|随机|跟踪|现?(?:公布|公示|通报))"
    r"(?:随机|监督|现场)*抽[样查检取测]"
    r"|[\s　]*(?:此|本|该|这)次[^，。；\d]{0,4}从[^，。；]{2,30}?中(?:随机|共)*抽[样查检取测选]"
)
"""What a sentence begins with that counts samples (共抽查28家企业的40批次产品)."""


def sampled_by(
    reading: Reading, sentence: Sentence, figures: Sequence[Mention], told: Sequence[Candidate]
) -> Candidate | None:
    """对食品进行了抽检。共抽取92批次，2批次不合格。不合格样品中，1批次水分超标: the check of samples told up to the
    sentence before, whose samples are counted or sorted, by nothing that would be of another while."""
    before = next((c for c in reversed(told) if c.type in _TESTS), None)
    if before is None or not _only_announced_since(reading, before, sentence):
        return None
    if before.type is EventType.COMPETITION_COMPARISON:
        compared = _COMPARED.match(reading.text, sentence.start)
        return before if compared and len(figures) > 1 else None
    if _are_parts(reading, sentence, figures, before):
        return before
    if not takes_samples(reading, before):
        return None
    times = reading.mentions.within(sentence.start, figures[-1].start, Kind.TIME)
    if any(reading.char_before(time.start) not in "较比" for time in times):
        return None
    if _is_of_long(reading, before):
        return None  # 全年组织开展监督抽查。共抽查9440批次
    if _SAMPLED.match(reading.text, sentence.start, sentence.end):
        return before
    counted = (f.mention for f in before.arguments.get(Role.QUANTITY, ()))
    units = {"批次", "%", *(m.quantity.unit for m in counted if m is not None and m.quantity is not None)}
    sorts = _OF_THESE.match(reading.text, sentence.start) is not None
    return before if sorts and all(f.quantity is not None and f.quantity.unit in units for f in figures) else None


def takes_samples(reading: Reading, deed: Candidate) -> bool:
    """开展监督抽查, 进行抽检: whether a deed is a check of samples."""
    return deed.type is EventType.INSPECTION_ENFORCEMENT and "抽" in _called(reading, deed)


def counts_samples(reading: Reading, here: Sequence[Candidate], event: Candidate) -> bool:
    """某局组织开展国家监督抽查，|共抽查|4872家企业: the samples of the check named right before."""
    if event.type is not EventType.OUTCOME_REPORT or not _IN_ALL.match(reading.text, event.frame.clause_start):
        return False
    return any(takes_samples(reading, c) and c.has(Role.PROGRAMME) and c.start < event.start for c in here)


_IN_ALL = re.compile("共计?(?:抽[查检取样验测]|检[查测验])")


def _is_of_long(reading: Reading, check: Candidate) -> bool:
    """Whether a check is of a year or so: samples are taken by the quarter."""
    return any(PERIOD.search(time) and "季度" not in time for time in check.said(reading, Role.TIME))


_TESTS = frozenset({EventType.INSPECTION_ENFORCEMENT, EventType.COMPETITION_COMPARISON})
_COMPARED = re.compile(
    r"[\s　]*(?:经(?:检测|测试|数据处理|统计|比较|试验)[^，。；\d]{0,6}，"
    r"|(?:在?[^，。；\d]{0,8}结果(?:显示|表明|为)?[，：])"
    r"|(?:其中|在)?，?(?:(?:上述|这|本次)?的?\d+[款批件种台只个][^，。；\d]{0,8}[中里](?!心)))"
)
"""20款样品中，7款不达标: what a sentence begins with that sorts what was compared."""


def _only_announced_since(reading: Reading, check: Candidate, sentence: Sentence) -> bool:
    """开展监督抽查。现将结果通报如下。共抽查…: whether nothing was told since but that it is told."""
    between = reading.sentences[max(check.evidence) + 1 : sentence.number]
    return all(_ANNOUNCES.fullmatch(reading.text, s.start, s.end) for s in between)


_ANNOUNCES = re.compile(
    r"[\s　]*(?:现将?[^，。；\d]{0,12}(?:情况|结果)[^，。；\d]{0,6}|[^，。；\d]{0,8}结果)(?:如下)?[。：:]?\s*"
)


def _are_parts(reading: Reading, sentence: Sentence, figures: Sequence[Mention], check: Candidate) -> bool:
    """查获不合格秤|25台。其中弹簧秤11台，案秤14台: the figures of the check that add up to one that it has."""
    if not reading.text.startswith("其中", sentence.start):
        return False
    parts = [f.quantity.value for f in figures if f.quantity is not None and not is_measure(f)]
    wholes = (f.mention.quantity for f in check.arguments.get(Role.QUANTITY, ()) if f.mention is not None)
    return len(parts) > 1 and any(whole is not None and whole.value == sum(parts) for whole in wholes)


def _called(reading: Reading, check: Candidate) -> str:
    """What a check is called: its verb with what that governs, and its name."""
    whole = check.frame.object
    return "".join([check.frame.said, reading.say(whole) if whole else "", *check.said(reading, *CALLED_BY)])
