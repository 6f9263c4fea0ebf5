"""What a figure counts: 查处各类案件|5236件, 新增|2家|A级机构, 2人|死亡."""

from __future__ import annotations

import re

from schemas.events import QuantityValue
from services.extractor.figures.leading import (
    AIMS,
    LONGEST,
    MOVES,
    end_of_name,
    ends_light,
    first_verb,
    last_verb,
    named_before,
    words_of,
)
from services.extractor.figures.reached import status_of
from services.extractor.figures.things import JOINTS, PREDICATE, is_measure, things_of, told_of
from services.extractor.finders.regions import place_counted
from services.extractor.grammar.asked import asked_once
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention
from services.extractor.mentions.values import changed

_FAR = 80
"""So far before a figure its clause is looked at."""
_SHORT = 4
"""So short, what stands before the things is one verb (立案查处|12家|企业)."""
_SHARE, _ABOUT_SHARES = "占比", ("占", "约占", "仅占", "只占", "各占", "已占")
"""What 占|78.8% and 约占|七成 tell."""
_CARRIES, _SUMS = tuple(words_of("carries")), tuple(words_of("sums"))


@asked_once
def measured(reading: Reading, figure: Mention) -> QuantityValue | None:
    """The figure's value, with what it counts, of which place where a sentence counts it of several, and whether that
    is aimed at or reached."""
    value = figure.quantity
    if value is None or value.metric:
        return value
    metric = _BEFALLEN.get(figure.text[-1]) or metric_of(reading, figure)
    if (place := place_counted(reading, figure)) and place.text not in (metric or ""):
        metric = place.text + (metric or "")
    return changed(value, metric=metric, status=status_of(reading, figure))


_BEFALLEN = {"死": "死亡", "伤": "受伤"}
"""3死5伤."""


def metric_of(reading: Reading, figure: Mention, back: int = 3) -> str | None:
    """What the figure counts: the words before it (节约用电成本|20万元), with the things behind it where they end in a
    verb (新增|2家|A级机构), else what is told of the things (3家|企业|获奖: 获奖的企业, 2人|死亡). `back`: over so many
    clauses one may only go on from the one before it."""
    clause = Phrase(*reading.clause_around(figure.start))
    before = _before_place(reading, _words_before(reading, figure, clause))
    if reading.text.endswith("一行", *before):
        return "一行"  # 院长一行|5人
    things = things_of(reading, figure, clause)
    if things and (whole := _with_things(reading, before, figure, things, clause)):
        return whole
    if not things and ends_light(reading, before) and (told := told_of(reading, figure.end, clause)):
        return reading.say(told)  # 火灾造成|2人|死亡
    if multiple := _MULTIPLE.fullmatch(reading.text, *before):
        before = Phrase(*multiple.span("what"))  # 受理量|是去年同期的|1.7倍
    end = before.end - reading.text.endswith("的", *before)
    name = reading.say(named_before(reading, Phrase(before.start, end)))
    if name.endswith("对"):
        name = ""  # 某所对|24家市场的…: whose they are is no more than whom it acts on
    if name in _ABOUT_SHARES:
        return _SHARE
    if _multiplies(figure) and (not name or name[0] in "比较") and (same := _told_before(reading, figure, back)):
        return same
    if len(name) > 1:
        return name
    told = things or told_of(reading, figure.end, clause)
    if told.end - told.start > 1:
        return reading.say(told)
    return _as_before(reading, figure, back) if back else None


def _multiplies(figure: Mention) -> bool:
    """Whether the figure says how many times as much there is (2.3倍, 翻了一番)."""
    return figure.quantity is not None and figure.quantity.unit == "倍"


def _told_before(reading: Reading, figure: Mention, back: int) -> str | None:
    """企业2146家，是2020年的|2.3倍, 客流1.8万人次，比平日|翻了一番: what the clause before counts."""
    sentence, number = reading.clause_at(figure.start)
    earlier = reading.mentions.within(*clause_of(sentence, number - 1), Kind.QUANTITY) if number and back else []
    return metric_of(reading, earlier[0], back - 1) if earlier else None


def _before_place(reading: Reading, words: Phrase) -> Phrase:
    """检查企业|扬州: the words before a figure without the place right before it, if there are any others."""
    end = end_of_name(reading, words)
    places = [m for m in reading.mentions.within(*words, Kind.PLACE) if m.end == end]
    return Phrase(words.start, places[0].start) if places and places[0].start > words.start else words


_MULTIPLE = re.compile(r"(?P<what>.{2,}?)(?:是|为|相当于)[^，。；]{2,12}的")


def _as_before(reading: Reading, figure: Mention, back: int) -> str | None:
    """贸易值突破9000亿元，达到|9486.6亿元: a clause that only goes on counts what the one before it does, or what that
    one says to have changed (成交额翻了一番，达到|360亿元)."""
    sentence, number = reading.clause_at(figure.start)
    beside = reading.mentions.within(clause_of(sentence, number).start, figure.start, Kind.QUANTITY)
    if beside and _alike(beside[-1], figure):
        return metric_of(reading, beside[-1], back - 1)  # 税收江东区52亿元、江西区|48亿元
    if not number:
        return None
    earlier = reading.mentions.within(*clause_of(sentence, number - 1), Kind.QUANTITY)
    if earlier and _alike(earlier[-1], figure):
        return metric_of(reading, earlier[-1], back - 1)
    start, end = clause_of(sentence, number - 1)
    until = earlier[0].start if earlier else end
    moved = _CHANGED.search(reading.text, start, until)
    doubled = bool(earlier) and earlier[0].text.startswith("翻")
    if not (moved or doubled) or not _REACHES.fullmatch(reading.text, end + 1, figure.start):
        return None
    name = reading.say(named_before(reading, Phrase(start, moved.start() if moved else until)))
    return name if len(name) > 1 else None


def _alike(one: Mention, other: Mention) -> bool:
    return one.quantity is not None and other.quantity is not None and one.quantity.unit == other.quantity.unit


_CHANGED = re.compile(
    r"(?:[同环]比)?(?:增长|下降|增加|减少|提高|提升|上升|上涨|下跌|回升|回落|翻了?|再?创(?:下|出)?[^，。；]{0,8}新[高低])[了近超约]*$"
)
_REACHES = re.compile(r"(?:达到?|为|至|升至|增至|降至|突破|[由从](?:20\d\d年[底末初]?|年初|上年|去年)的?)[了约近超]*")


def _words_before(reading: Reading, figure: Mention, clause: Phrase) -> Phrase:
    """The words before the figure, or before the first of a list or of two ends (增长|8%和4.4%, 由|15天缩短至3天), not
    those of the figure before it in the clause."""
    text, head = reading.text, figure.start
    start = max(clause.start, head - _FAR)
    for earlier in reversed(reading.mentions.within(start, head, Kind.QUANTITY)):
        gap = text[earlier.end : head]
        ends = not gap or gap[-1] in JOINTS or gap in ("至", "到")
        if not ends and not (_opens_range(reading, earlier, start) and _closes_range(gap)):
            if _IS_NOUN.fullmatch(gap) and _counts_others(reading, earlier, figure, clause):
                return Phrase(head, head)  # 两家|加油站|12把|加油枪
            joint = earlier.end + max(map(_IN_BRACKETS.sub(_as_long, gap).rfind, JOINTS)) + 1
            return Phrase(joint if joint > earlier.end else first_verb(reading, earlier.end, head, earlier.end), head)
        head = earlier.start
    return Phrase(start, head)


_IS_NOUN = re.compile("[一-龥]{2,6}")


def _counts_others(reading: Reading, earlier: Mention, figure: Mention, clause: Phrase) -> bool:
    """Whether what stands between two figures is what the first one counts, and the second one's things follow it."""
    if ends_light(reading, Phrase(earlier.end, figure.start)):
        return False
    between = things_of(reading, earlier, clause)
    return between is not None and between.end == figure.start and things_of(reading, figure, clause) is not None


_IN_BRACKETS = re.compile("（[^（）]*）")
"""12个省（区、市）的|80名: nothing is joined in brackets."""


def _as_long(inside: re.Match[str]) -> str:
    return "（" * len(inside[0])


def _opens_range(reading: Reading, figure: Mention, start: int) -> bool:
    """由|15天缩短至3天, 从2020年的|3家增加到15家."""
    before = reading.text[max(start, figure.start - _FROM) : figure.start]
    return "由" in before or "从" in before


_FROM = 12


def _closes_range(gap: str) -> bool:
    return len(gap) <= PREDICATE and any(word in gap for word in "到至为成")


def _with_things(reading: Reading, before: Phrase, figure: Mention, things: Phrase, clause: Phrase) -> str | None:
    """What is counted where the things stand behind the figure; None where the words before it name it."""
    text, said = reading.text, reading.say(things)
    if _aims(reading, before):
        told = reading.say(told_of(reading, things.end, clause))
        return (_carried(told, said) or _described(told, said)) if told else None
    end = end_of_name(reading, before)
    of_others = text.endswith("的", before.start, end) and _is_behind_figure(reading, before.start)
    if of_others or _FROM_WHERE.search(text, before.start, end):
        before = Phrase(end, end)  # 来自28个省份的|1200名|选手
    if text.endswith("的", before.start, end):
        which = reading.say(named_before(reading, Phrase(before.start, end - 1)))
        return f"{which}的{said}" if len(which) > 1 and len(which) + len(said) < LONGEST else said
    name = named_before(reading, Phrase(before.start, end))
    if name and (text[end - 1] == "等" or text[end - 1] in JOINTS):
        lists = next((w.text for w in reading.words_within(*name) if is_verb(reading, w)), "")
        return lists + said  # 约谈甲公司、乙公司等|5家平台企业
    if not name or ends_light(reading, before):
        return _described("" if is_measure(figure) else reading.say(told_of(reading, things.end, clause)), said)
    verb = last_verb(reading, name)
    if not verb or reading.say(verb) in MOVES or (figure.subtype == "money" and not said.endswith(_SUMS)):
        return None
    return reading.say(name if name.end - name.start <= _SHORT else verb) + said


_FROM_WHERE = re.compile("来自[^，。；]{0,6}$")


def _is_behind_figure(reading: Reading, start: int) -> bool:
    return any(m.end == start for m in reading.mentions.within(start - _FAR, start, Kind.QUANTITY))


def _aims(reading: Reading, before: Phrase) -> bool:
    """对鄞州区|3家加油站, 与甲国、乙国等|22个经济体: whether only names stand between such a word and the figure."""
    words = [w for w in reading.words_within(*before) if _may_aim(w.kinds, w.text) or is_verb(reading, w)]
    return bool(words) and words[-1].text in AIMS and not last_verb(reading, Phrase(words[-1].end, before.end))


def _may_aim(kinds: int, text: str) -> bool:
    return bool(kinds & WordKind.PREPOSITION) or text in AIMS


def _carried(told: str, things: str) -> str:
    """开展|检查, 提供计量|服务, 进行|检定|工作: the deed that such words name, with the things; empty where they name
    none."""
    told = told.removesuffix("工作").removesuffix("活动")
    return told[-2:] + things if told.startswith(_CARRIES) and len(told) >= _SHORT else ""


def _described(told: str, things: str) -> str:
    """获奖|的企业; of 3家单位|为候选单位 the latter."""
    if told.startswith("为"):
        return told[1:]
    return f"{told}的{things}" if told else things
