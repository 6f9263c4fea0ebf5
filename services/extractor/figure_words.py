"""What tells a figure where no rule's verb does: 沪指跌0.43%, 33名选手获奖, 总需求为336吨."""

from __future__ import annotations

import re

from schemas.events import EventType
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import WordKind
from services.extractor.meanings import triggers
from services.extractor.mentions import Mention
from services.extractor.rulebook import rulebook

_DIRECT = re.compile(
    r"(?:[同环]比)?(?:[收大暴急微狂猛普领上下回飙攀增减升降涨跌缩]?[涨跌升降增减]|报|缩量|放量|溢价|触及|封禁|爆仓|收于|收报|报收)"
    r"(?=(?:[了至到为超逾近约过达]|超过|不足|将近|接近)*$)"
)
"""A verb right before the figure that is too short to be looked for by itself."""
_WEAK = re.compile(
    r"(?:共有|已有|现有|拥有|超过|[占达破超逾为是有共])(?=(?:[了至到为超逾近约过]|超过|不足|将近|接近|至少)*$)"
)
"""A word that only brings in the figure: 共有6376家企业完成改造."""
_MEASURE = re.compile(r"[一-龥A-Z]{2}(?=(?:[约为是达至到共近超逾仅]|分别|将近|至少|超过)*$)")


def words_for(reading: Reading, figure: Mention) -> Phrase:
    """What tells the figure: the verb right before it, the last verb before it in its clause, the first one behind it,
    else what brings it in or the noun that it measures."""
    clause = clause_of(*reading.clause_at(figure.start))
    text, near = reading.text, max(clause.start, figure.start - 8)
    if direct := _DIRECT.search(text, near, figure.start):
        return Phrase(*direct.span())
    weak = _WEAK.search(text, near, figure.start)
    before = [w for w in reading.words_within(clause.start, figure.start) if is_verb(reading, w)]
    if before and not weak:
        return Phrase(before[-1].start, before[-1].end)
    behind = reading.words_within(figure.end, clause.end, WordKind.VERBAL | WordKind.PREDICATE)
    if behind:
        return Phrase(behind[0].start, behind[0].end)
    if moved := _MOVED.search(text, figure.end, clause.end):
        return Phrase(*moved.span())
    for found in (weak, _listed(text, clause.start, figure.start), _MEASURE.search(text, clause.start, figure.start)):
        if found:
            return found if isinstance(found, Phrase) else Phrase(*found.span())
    return Phrase(figure.start, figure.end)


def _listed(text: str, start: int, end: int) -> Phrase | None:
    """The last verb before the figure that may tell an outcome, even where it stands like a noun (公开招聘教师120名),
    else what says that there is something."""
    automaton, meanings = triggers()
    outcome = rulebook()[EventType.OUTCOME_REPORT]
    for index, first, last in reversed(automaton.find_matches_as_indexes(text[start:end])):
        if any(rule is outcome for rule, _ in meanings[index]):
            return Phrase(start + first, start + last)
    there = list(_THERE.finditer(text, start, end))
    return Phrase(*there[-1].span()) if there else None


_THERE = re.compile(r"共有|现有|已有|设有|含有|[有设为]")


_MOVED = re.compile(
    r"[上下大暴]?[涨跌]停?|爆仓|超标|不合格|合格|达标|获奖|受益|到场|入围|入选|在建|确诊|死亡|受伤|康复|治愈|痊愈|被[一-龥]{2}"
)
"""What may be said of the things counted: 超3900只个股下跌, 8批次产品超标."""
