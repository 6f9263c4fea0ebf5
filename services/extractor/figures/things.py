"""The things behind a figure, and what is told of them: 3家|企业|获奖, 2人|死亡."""

from __future__ import annotations

import re

from services.extractor.figures.leading import LONGEST, OPENERS, end_of_name, first_verb, opening, verb_at, verbs
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import WordKind
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind, Mention

JOINTS = "、和及与"
PREDICATE = 16
"""Nothing longer is said of things to describe them (获得国家级认证|的企业)."""
_ENDS = frozenset("，。；：、！？（）()\n,;:!?")
_STOPS = WordKind.PREPOSITION | WordKind.ADVERB | WordKind.FUTURE | WordKind.MODAL | WordKind.NEGATION
_SUM = 6
"""A sum has no longer name (500万元|专项资金)."""
_LIST = 8
"""No list of figures of one kind is longer."""


def things_of(reading: Reading, figure: Mention, clause: Phrase) -> Phrase | None:
    """The noun right behind the figure, or behind the last of its list (10条、983公里|高速公路), up to the next mark,
    figure or verb."""
    text, last = reading.text, _last_of_list(reading, figure, clause)
    start = last.end + (text.startswith("的", last.end) and last.text[-1] in "%成")
    if start >= clause.end or text[start] in _ENDS or text[start] in "的了以":
        return None
    for group in reading.mentions.within(start, min(clause.end, start + LONGEST), Kind.GROUP):
        if group.start == start:
            return Phrase(start, group.end)
    end = _end_of_noun(reading, start, clause)
    if (
        last.text[-1] in _OF_OWNERS
        and (owner := text.find("的", start, end)) > 0
        and text.endswith(_OWNERS, start, owner)
    ):
        end = owner  # 24家|集贸市场|的计量器具
    if end - start < 1 + (text[start] not in "村镇乡县市省区") or end - start > LONGEST or text[start:end] in verbs():
        return None
    end -= text.startswith(("中，", "中有"), end - 1)  # 30款|样品|中，
    if end - start > _SUM:  # 500万元专项资金|支持…
        end = first_verb(reading, start + 2, end, start)
    if adverbs := _MANNERS.search(text, start + 2, end):
        end = adverbs.start()
    return Phrase(start, end) if end > start else None


_OF_OWNERS = frozenset("家户所")
_OWNERS = ("市场", "企业", "公司", "单位", "商户", "超市", "学校", "医院", "机构", "站", "店", "厂")
_MANNERS = re.compile("(?:精准|免费|集中|统一|上门|现场|依法|主动|全部|全面|分别|共同|陆续|先后|及时|同步)+$")


def _last_of_list(reading: Reading, figure: Mention, clause: Phrase) -> Mention:
    for _ in range(_LIST):
        start = figure.end + 1
        if start >= clause.end or reading.char_before(start) not in JOINTS:
            break
        further = reading.mentions.within(start, min(clause.end, start + LONGEST), Kind.QUANTITY)
        if not further or further[0].start != start:
            break
        figure = further[0]
    return figure


def _end_of_noun(reading: Reading, start: int, clause: Phrase) -> int:
    text, end = reading.text, min(clause.end, start + LONGEST + 1)
    end = next((at for at in range(start, end) if text[at] in _ENDS or (at > start + 1 and text[at] in "不未被")), end)
    for further in reading.mentions.within(start, end, Kind.QUANTITY)[:1]:
        end = further.start - text.endswith((*JOINTS, "的"), start, further.start)
    for word in reading.words_within(start, end):
        if word.kinds & _STOPS or is_verb(reading, word):
            end = word.start
            return end - 2 if text[end - 2 : end] in verbs() and end - start > 2 else end  # 考生|报名参加
    return end


def told_of(reading: Reading, start: int, clause: Phrase) -> Phrase:
    """What is told of the things that end there, in few words; empty where it is nothing or too much."""
    text, nothing = reading.text, Phrase(start, start)
    for _ in range(_LIST):  # 15家企业、23个产品|获得认证
        if start >= clause.end or text[start] not in JOINTS:
            break
        further = reading.mentions.within(start, min(clause.end, start + LONGEST), Kind.QUANTITY)[:1]
        things = things_of(reading, further[0], clause) if further and further[0].start == start + 1 else None
        if things is None:
            return nothing
        start = things.end
    end = min(clause.end, start + PREDICATE + LONGEST)
    while start < end and (opener := opening(reading, start, end, OPENERS)):
        start += opener
    if further := reading.mentions.within(start, end, Kind.QUANTITY)[:1]:
        end = end_of_name(reading, Phrase(start, further[0].start))
        end = start if text.endswith("的", start, end) else end
    end = next((at for at in range(start, end) if text[at] in "、。！？（" and not reading.quoted(at, at + 1)), end)
    if not 1 < end - start <= PREDICATE:
        return nothing
    tells = any(w.start == start for w in reading.words_within(start, end)[:1])
    return Phrase(start, end) if tells or verb_at(text, start, end) else nothing


def is_measure(figure: Mention) -> bool:
    """Whether the figure says how much of something there is, not how many (万元, 公里)."""
    return figure.quantity is not None and terms("units").get(figure.quantity.unit) in ("money", "measure")
