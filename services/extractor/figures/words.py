"""What tells a figure where no rule's verb does: 沪指跌0.43%, 33名选手获奖, 总需求为336吨."""

from __future__ import annotations

import re

from schemas.events import EventType
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import is_verb, makes_noun
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention
from services.extractor.rulebook import rulebook
from services.extractor.rules.outcome_report import sorts_traders
from services.extractor.telling.triggers import triggers

_DIRECT = re.compile(
    r"(?<![招投迫空])(?:[同环]比)?(?:[收大暴急微狂猛普领上下回飙攀增减升降涨跌缩]?[涨跌升降增减]|(?<![举申通汇上填预警海公简日周月晨晚电谎虚瞒漏迟情])报|缩量|(?<![排投发释])放量|溢价|触及|封禁|爆仓|收于|收报|报收)"
    r"(?=(?:[了至到为超逾近约过达]|超过|不足|将近|接近)*$)"
)
"""A verb right before the figure that is too short to be looked for by itself."""
_WEAK = re.compile(
    r"(?:共有?|超过?|已有|现有|拥有|占|达|破|逾|为|是|有)(?=(?:[了至到为超逾近约过]|超过|不足|将近|接近|至少)*$)"
)
"""A word that only brings in the figure: 共有6376家企业完成改造."""
_MEASURE = re.compile(
    r"(?P<word>(?:总|人均|[收开]|降)?[一-龥][量额率值费价数距速]|[面体容]积|总?[长宽高]度|里程|[航行路]程|[规寿]模|寿命|工资|薪资|租金|奖金|资金|投资|"
    r"资产|人口|[亩总]产|债务|余震|比例|分数|得分)(?=(?:[约为是达至到共近超逾仅]|分别|将近|至少|超过)*$)"
)
"""A noun that measures, right before the figure."""
_DONE = re.compile(
    r"(?:累计|共计?|已经?|先后|陆续|当场|现场|无限期|连续\d+[年月天次])+(?![有是为达在于计获共将把被对向从与给]|无限|连续|累计|先后|陆续|当场|进[企校村社])"
    r"(?P<word>[一-龥]{2})"
)
"""What was done in all or already, though no list knows the verb (共记录到…)."""
_CAME_TO = re.compile(r"(?P<word>(?:[出进]口|[一-龥])[出到回完下入掉满得])(?=[了近约超逾]*$)")
"""A verb with what came of it right before the figure (售出, 走完)."""
_OPENS = re.compile(r"(?P<word>(?!将|把|被|对|向|从|该|其)[一-龥]{2})[约近超逾仅达]?")
"""Two characters between a name or the clause's beginning and the figure: a word, as nothing else stands there."""
_THINGS = re.compile(r"(?:多)?(?P<word>(?!人民币|美元|港元)[一-龥]{2,4})(?=[，。；、：,;！（(]|$)")
"""The noun that is counted, where the clause ends with it."""


def words_for(reading: Reading, figure: Mention) -> Phrase:
    """What tells the figure: the verb right before it, the last verb before it in its clause, the first one behind it,
    else what brings it in, the noun that it measures or the one that it counts: always a word, never a torn piece."""
    clause = reading.clause_around(figure.start)
    text, near = reading.text, max(clause.start, figure.start - 8)
    if direct := _DIRECT.search(text, near, figure.start):
        return Phrase(*direct.span())
    weak = _WEAK.search(text, near, figure.start)
    before = reading.words_within(clause.start, figure.start)
    before = [w for w in before if not w.kinds & WordKind.SPEECH and is_verb(reading, w)]
    if before and not weak:
        return Phrase(before[-1].start, before[-1].end)
    behind = reading.words_within(figure.end, clause.end, WordKind.VERBAL | WordKind.PREDICATE)
    behind = [w for w in behind if not w.kinds & WordKind.SPEECH]
    if behind:
        return Phrase(behind[0].start, behind[0].end)
    if moved := _MOVED.search(text, figure.end, clause.end):
        return Phrase(*moved.span())
    if weak:
        return Phrase(*weak.span())
    if listed := _listed(reading, clause.start, figure.start, last=True):
        return listed
    if there := list(_THERE.finditer(text, clause.start, figure.start)):
        return Phrase(*there[-1].span())
    done = _DONE.search(text, clause.start, figure.start)
    if not done and (listed := _listed(reading, figure.end, clause.end, last=False)):
        return listed
    guesses = (
        done,
        _CAME_TO.search(text, near, figure.start),
        _MEASURE.search(text, clause.start, figure.start),
        _OPENS.fullmatch(text, _boundary(reading, clause.start, figure.start), figure.start),
        _THINGS.match(text, figure.end, clause.end),
    )
    for guess in guesses:
        if guess and not _is_within_name(reading, Phrase(*guess.span("word"))):
            return Phrase(*guess.span("word"))
    return Phrase(figure.start, figure.end)


def _boundary(reading: Reading, start: int, end: int) -> int:
    """Where the last name, time or word before the figure ends, else the clause's beginning."""
    ends = [m.end for m in reading.mentions.within(start, end)] + [w.end for w in reading.words_within(start, end)]
    return max([start, *ends])


def _is_within_name(reading: Reading, word: Phrase) -> bool:
    """Whether the characters are a part of the name of a place, a body, a person or a day."""
    near = reading.mentions.within(word.start - _LONG, word.end + _LONG, *_NAMES)
    return any(m.start < word.end and word.start < m.end for m in near)


_LONG = 24
_NAMES = (Kind.PLACE, Kind.ORGANIZATION, Kind.PERSON, Kind.TIME)


def _listed(reading: Reading, start: int, end: int, *, last: bool) -> Phrase | None:
    """The last (or first) verb of a stretch that may tell an outcome, even where it stands like a noun
    (公开招聘教师120名); no part of a name or of a longer noun (消防救援站)."""
    automaton, meanings = triggers()
    outcome = rulebook()[EventType.OUTCOME_REPORT]
    found = automaton.find_matches_as_indexes(reading.text[start:end])
    for index, first, behind in reversed(found) if last else found:
        word = Phrase(start + first, start + behind)
        tells = behind - first > 1 and any(rule is outcome and (last or not t.noun) for rule, t in meanings[index])
        if (
            tells
            and not makes_noun(reading, word.end)
            and not sorts_traders(reading, word.end)
            and not _is_within_name(reading, word)
        ):
            return word
    return None


_THERE = re.compile(r"共有|现有|已有|设有|含有|(?<![所具拥没占])有(?![效关序力限利])|设(?![备施计想])")


_MOVED = re.compile(
    r"[上下大暴]?[涨跌]停?|爆仓|超标|不合格|不?符合|合格|达标|获奖|受益|到场|入围|入选|在建|确诊|死亡|受伤|康复|治愈|痊愈|被[一-龥]{2}"
)
"""What may be said of the things counted: 超3900只个股下跌, 8批次产品超标."""
