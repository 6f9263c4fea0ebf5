"""The words before a figure: what is named there, without who did it, when, where and for whom."""

from __future__ import annotations

import re
from functools import cache

from services.extractor.grammar.asked import asked_once
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import Word, WordKind
from services.extractor.lexicons import sections, terms
from services.extractor.mentions import Kind
from services.extractor.rulebook import rulebook

LONGEST = 24
"""No name of what is counted has more characters."""
_NAMED = (Kind.TIME, Kind.PLACE, Kind.ORGANIZATION, Kind.PERSON)
_WORD = 5
"""No word of these lists has more characters."""


def words_of(section: str) -> frozenset[str]:
    """A section of `lexicons/metrics.toml`."""
    return frozenset(sections("metrics")[section].split())


MOVES, AIMS, OPENERS = map(words_of, ("moves", "aims", "openers"))
_BETWEEN, _LIGHT = map(words_of, ("between", "light"))
_LEADS = _BETWEEN | _LIGHT
_OPENS = OPENERS | _LIGHT
_LIGHT_VERB = re.compile("|".join(verb for verb in sorted(_LIGHT, key=len, reverse=True) if len(verb) > 1))


def named_before(reading: Reading, words: Phrase) -> Phrase:
    """What these words before a figure name; empty where they name nothing."""
    name = _behind_openers(reading, Phrase(words.start, end_of_name(reading, words)))
    whose = _SUBJECT.fullmatch(reading.text, *name)
    return Phrase(name.end, name.end) if whose and whose["that"] else name  # 该平台|已为2.6万名劳动者服务


@asked_once
def end_of_name(reading: Reading, words: Phrase) -> int:
    """Where the words end without those that only lead to the number: 拥有量|达, 合格率|提高到, 里程|从2012年的."""
    text, (start, end) = reading.text, words
    while end > start:
        if text[end - 1] in " 　“（" or text.endswith(_MARKED, start, end):
            end -= 1
        elif moved := _moved(text, start, end):
            end -= moved
        elif text[end - 1] in _PER_WHAT and (each := _EACH.search(text, start, end)):
            end = each.start()
        elif (dated := _dated(reading, start, end)) < end:
            end = dated
        else:
            led = _ending(text, start, end, _LEADS)
            if not led or (led == 1 and _is_torn(reading, end)):
                return end
            end -= led
    return end


_MARKED = ("得分为", "总分为", "评分为", "积分为", "均分为")
"""满意度得分|为83.6分: 分为 is no word there."""
_PER_WHAT = frozenset("人户月天日年亩家个名度台件吨次辆批份米")
_EACH = re.compile(r"(?:每[人户月天日年亩家个名度台件吨次辆批份米])+$")
"""低保标准提高到|每人每月960元."""


def _moved(text: str, start: int, end: int) -> int:
    """提高到|98.9%, 稳定在|1.1亿亩: the length of what only says that it moved there."""
    moved = _ending(text, start, end - 1, MOVES) if text[end - 1] in "到至在为于" else 0
    return moved + 1 if moved else 0


def _dated(reading: Reading, start: int, end: int) -> int:
    """Where a time that ends the words begins."""
    behind = end - reading.text.endswith("的", start, end)
    if behind not in reading.time_ends:
        return end
    times = reading.mentions.within(start, behind, Kind.TIME, Kind.DURATION)
    return times[-1].start if times and times[-1].end == behind else end


def ends_light(reading: Reading, words: Phrase) -> bool:
    """分别有|11家单位, 提供|300万元经费: whatever stands before such a verb is not what is counted."""
    text, (start, end) = reading.text, words
    while led := _ending(text, start, end, _BETWEEN):
        if _ending(text, start, end, _LIGHT) > led:
            break
        end -= led
    light = _ending(text, start, end, _LIGHT)
    return light > 1 or (light == 1 and not _is_torn(reading, end))


def _is_torn(reading: Reading, end: int) -> bool:
    """收到|12份: the character before the figure ends a longer word."""
    word = reading.word_ending_at(end)
    said = reading.text[end - 2 : end]
    return (word is not None and word.end - word.start > 1) or said in terms("verbs") or said in _NOUNS


_NOUNS = ("行为", "作为", "认为", "平均")
"""违法行为|12起: what ends in a character that mostly leads to a number."""


@asked_once
def _behind_openers(reading: Reading, name: Phrase) -> Phrase:
    """The name without names of others, times and adverbs before it, whom it is for, and a light verb."""
    text, (start, end) = reading.text, name
    while start < end and (behind := _behind_opener(reading, start, end)) > start and end - behind != 1:
        start = behind
    light = max((verb.end() for verb in _LIGHT_VERB.finditer(text, start, end)), default=end)
    if end - light > 1:
        return _behind_openers(reading, Phrase(light, end))
    if end - start > LONGEST:
        start = first_verb(reading, end - LONGEST, end, end - LONGEST)
    return Phrase(start, end)


def _behind_opener(reading: Reading, start: int, end: int) -> int:
    """Where what opens the words ends: a name, a time, an adverb, whom it is for, who did it."""
    text = reading.text
    if text[start] == "“" and "”" in text[start:end]:
        return start  # “两品一标”农产品|286个
    if text[start] in " 　“”的、" or (text[start] == "有" and text[start : start + 2] not in _HAVING):
        return start + 1
    if start in reading.naming and (named := _named(reading, start, end)):
        return named
    if text[start] in "在于、和与及截" and reading.mentions.starting(start + 1, *_NAMED):
        return start + 1
    if opener := opening(reading, start, end, _OPENS):
        return start + opener
    if (subject := _SUBJECT.match(text, start, end)) and _does(text, subject, end):
        return subject.end()
    if text.startswith(("提出", "明确"), start) and text.startswith(("到", "至"), start + 2):
        return start + 2
    if text[start] in "到至" and reading.mentions.starting(start + 1, Kind.TIME):
        return start + 1
    if serves := _WHO_SERVES.match(text, start, end) or _WITHIN.match(text, start, end):
        return serves.end()
    words = reading.words_within(start, end)
    if words and words[0].start == start and words[0].text in AIMS:
        behind = _behind_aim(reading, words[0], end)
        return start if behind == end and text.endswith(_TRADED, start, end) else behind
    return _behind_subject(reading, words, start, end)


_TRADED = (
    "进出口总值",
    "进出口值",
    "出口",
    "出口额",
    "进口",
    "进口额",
    "贸易额",
    "贸易值",
    "投资",
    "投资额",
)
"""对东盟|进出口额: with whom is a part of what is measured."""
_HAVING = frozenset("有效 有机 有色 有线 有关 有限 有害 有毒 有偿 有奖 有证 有轨 有序 有形".split())  # noqa: SIM905
_SUBJECT = re.compile(
    r"(?P<that>[该本](?:口岸|项目|工程|基地|园区|产业园|景区|平台|线路|机场|港口|街道|社区|片区|公司|企业|集团|校(?![园区])))"
    r"|这个[省市县区镇乡村]"
    r"|(?P<office>[一-龥]{0,6}?(?:法院|检察院|机关|部门|海关|车站|财政(?!收|支|局|厅|部|资|预)))"
    r"|(?P<fed>[一-龥]{0,10}?[人者户工业民生员体家构众])(?=享受|领取(?!人))"
)
"""该口岸|出入境人员, 法院|受理案件, 企业|享受优惠: of whom or by whom it is."""


_WITHIN = re.compile(r"[\d一二两三四五六七八九十半]{1,3}(?:个月|[天日年周]|个?小时)内")
_WHO_SERVES = re.compile("[一-龥]{0,6}?(?:人员|队员|骨干|专家|志愿者|民警|干部|团队|小组|专家组|工程师)(?=[为给对向])")
"""技术人员|为企业校准压力表: who does it for whom."""


_WHEN = ("20", "今年", "去年", "上半年", "累计")
"""全省法院|2024年新收案件."""


def _does(text: str, subject: re.Match[str], end: int) -> bool:
    """Whether enough is named behind the subject, and an office does something."""
    behind = subject.end()
    if subject["office"] and not (verb_at(text, behind, end) or text.startswith((*AIMS, *_WHEN), behind)):
        return False
    within = range(subject.start(), behind - 1) if not subject["that"] else ()
    return end - behind > 1 and not any(verb_at(text, at, behind) for at in within)  # 移送司法机关|处理


def _named(reading: Reading, start: int, end: int) -> int:
    """Where a time, a place or somebody who is named there ends (该局 too); 0 where the words name what is counted."""
    for mention in reading.mentions.within(start, end):
        if mention.start > start:
            break
        if mention.subtype == "facility" and mention.end == end:
            return 0  # 文化驿站|27个
        if mention.kind in _NAMED or mention.subtype == "reference":
            return mention.end + reading.text.startswith("起将", mention.end)
    return 0


def opening(reading: Reading, start: int, end: int, openers: frozenset[str]) -> int:
    """The length of the one of these words that opens the stretch; 共 in 共享 and 并 in 并网 are none."""
    text = reading.text
    length = next((n for n in range(_WORD, 1, -1) if text[start : start + n] in openers), 0)
    if length or text[start] not in OPENERS:
        return length if start + length <= end else 0
    if text[start] in "共已并且" and verb_at(text, start + 1, end):
        return 1
    return int(text[start] not in "并且" and bool(reading.words_within(start, start + 1)))


def _behind_aim(reading: Reading, aim: Word, end: int) -> int:
    """为企业|减免检定费用, 对主导制定标准的|奖励: where what is done for them begins; the end where nothing is."""
    described = reading.text.rfind("的", aim.end, end - 1) + 1
    whom = [m.end for m in reading.mentions.within(aim.end, end, Kind.GROUP) if m.start == aim.end]
    return described or first_verb(reading, max([aim.end + 1, *whom]), end, end)


def _behind_subject(reading: Reading, words: list[Word], start: int, end: int) -> int:
    """某某所共|出具报告, 市财政|下达资金: where who did it ends, if anything is named behind the verb."""
    summed = [w.end for w in words if w.text in OPENERS and w.start > start and verb_at(reading.text, w.end, end - 2)]
    if summed:
        return summed[-1]
    verb = next((w for w in words if w.end < end and is_verb(reading, w) and reading.text[w.end] != "率"), None)
    subject = read_frame(reading, Phrase(verb.start, verb.end)).subject if verb else None
    if verb is None or subject is None or not start + 2 < subject.end <= verb.start:
        return start  # 立案|查处案件
    return subject.end


def last_verb(reading: Reading, words: Phrase) -> Phrase | None:
    """The verb that the words end in (新增|2家机构, 深入|150个村)."""
    word = reading.word_ending_at(words.end)
    if word is not None and word.start >= words.start and (is_verb(reading, word) or _goes(word)):
        return Phrase(word.start, word.end)
    lengths = (n for n in (4, 3, 2) if words.end - n >= words.start)
    found = next((n for n in lengths if reading.text[words.end - n : words.end] in verbs()), 0)
    return Phrase(words.end - found, words.end) if found else None


def _goes(word: Word) -> bool:
    """组织|20人, 深入|150个村: hands the clause on, or says whereto."""
    leads = word.kinds & WordKind.PREPOSITION and word.end - word.start > 1 and word.text not in AIMS
    return bool(leads or word.kinds & WordKind.AUXILIARY)


def first_verb(reading: Reading, start: int, end: int, otherwise: int) -> int:
    """Where the first verb of a short stretch begins."""
    found = {w.start for w in reading.words_within(start, end) if is_verb(reading, w)}
    return next((at for at in range(start, end) if at in found or verb_at(reading.text, at, end)), otherwise)


def verb_at(text: str, start: int, end: int) -> bool:
    """Whether a verb that the rules or lists know begins there."""
    known = verbs()
    for length in (2, 3, 4):  # noqa: SIM110 a generator costs more than these three words
        if start + length <= end and text[start : start + length] in known:
            return True
    return False


@cache
def verbs() -> frozenset[str]:
    """Every verb that the rules and the lists know."""
    told = (v for rule in rulebook().values() for t in rule.triggers if not t.noun for v in t.verbs.split())
    return frozenset([*told, *terms("verbs")])


def _ending(text: str, start: int, end: int, words: frozenset[str]) -> int:
    """The length of the longest of the words that the stretch ends in."""
    for length in range(min(_WORD, end - start), 0, -1):
        if text[end - length : end] in words:
            return length
    return 0
