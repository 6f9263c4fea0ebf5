"""Verbs that only name the state of things that another verb aims at (对补贴发放情况开展检查), or what takes place
(检查在全市开展)."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import Word, WordKind


def names_state(reading: Reading, word: Word | Phrase) -> bool:
    """对补贴|发放|情况开展检查, 就合同|签订|、资金拨付情况: a word in what another verb aims at or is about."""
    if _is_reported(reading, word.start, word.end):
        return True
    if reading.text[word.start : word.end] in _TAKES_PART and _OF_LIST.match(reading.text, word.end):
        return True
    if not _is_of_state(reading.text, word.end):
        return False
    before = reading.words_within(max(0, word.start - _REACH), word.start)
    aims = [w for w in before if w.text in _AIMED_AT and w.kinds & WordKind.PREPOSITION]
    return bool(aims) and _PARTED.search(reading.text, aims[-1].end, word.start) is None


def _is_of_state(text: str, end: int) -> bool:
    """Whether what stands behind makes of the word a state of things, or a matter; hardly any word has that."""
    following = text[end : end + _SOON]
    if following[:1] in _BEGINS_STATES and _OF_STATE.match(text, end):
        return True
    return not _GOING.isdisjoint(following) and _SEEN_TO_THERE.match(text, end) is not None


def _is_reported(reading: Reading, start: int, end: int) -> bool:
    """介绍了|筹办三所学校，|推进两项工程等情况: one of the things whose state somebody reports."""
    if reading.text.find("情况", end, end + _REACH * 2) < 0:
        return False  # of most verbs: a search costs more
    if _STATE_OF_WORK.match(reading.text, end) and _REPORTS_ON.search(reading.text, max(0, start - _REACH), start):
        return True
    closes = _SUCH_STATES.search(reading.text, end, end + _REACH * 2)
    if closes is None or _SENTENCE_ENDS.search(reading.text, end, closes.start()):
        return False
    return _REPORTS.search(reading.text, max(0, start - _REACH * 2), start) is not None


_STATE_OF_WORK = re.compile(
    "[^，。；：“”]{2,40}(?:有关|相关|工作|行动|活动|进展|案件|项目)的?(?:有关|相关|工作|进展)?情况(?=[，。；\n])"
)
_REPORTS_ON = re.compile("(?:介绍|通报|汇报|报告|听取|解读)了?[^，。；：“”]*$")
"""介绍了各部门|开展集中整治工作有关情况: what the report is about, in one clause with it."""
_SUCH_STATES = re.compile("等(?:方面|工作|有关|相关|具体)?的?(?:工作)?情况")
_SENTENCE_ENDS = re.compile("[。；\n“”]|，(?:并|还|也|同时|要求|强调|提出)")
_REPORTS = re.compile("(?:介绍|通报|汇报|讲解|报告)了?(?:(?!情况)[^。；\n“”])*$")
_OF_STATE = re.compile(
    r"(?:、[^，。；、]{2,8}){0,3}情况(?!说明|通报)"
    r"|(?:、[^，。；、]{2,12}){0,4}(?:等[^，。；、的]{0,6})?的(?:要求|意见|建议|部署|看法|规定|做法|经验)"
)
_BEGINS_STATES = "、情等的"
"""What that begins with."""
_SEEN_TO_THERE = re.compile("[^，。；的]{0,8}(?:情况|工作|问题|事宜)，?(?:到|赴|前往|深入|走进)")
"""就检查|整改情况赴各县督查."""
_GOING, _SOON = frozenset("到赴前深走"), 12
"""What that ends in begins with one of these, so soon."""
_TAKES_PART = ("参加", "参与")
_OF_LIST = re.compile(r"[^，。；、的《“]{2,16}名单(?=[，。；、）]|$)")
"""入围某省|参加|国赛选手名单: for what they are listed."""
_AIMED_AT = ("对", "针对", "就", "围绕", "关于")
_PARTED = re.compile("[，。；：]|介绍|通报|汇报|听取|了解|反映|报告|说明")
_REACH = 60
"""So many characters before the word that which aims may stand."""


def takes_place(reading: Reading, start: int, end: int) -> bool:
    """监督检查在全市同步开展, 培训于5月9日在江州举行: a word of the noun that opens a clause, of which it is told where
    or by whom it is done."""
    clause = reading.clause_around(start)
    if end - clause.start > _NOUN:
        return False
    opens = _TAKES_PLACE.match(reading.text, *clause)
    return opens is not None and end <= opens.end("what")


_NOUN = 14
_TAKES_PLACE = re.compile(
    r"[\s\u3000]*(?P<what>(?:(?!组织|开展|率)[^，。；：、在于由对将已的]){0,10}"
    r"(?:检查|抽查|抽检|督查|巡查|排查|核查|检定|校准|检测|检验|比对|验证|培训|评审|考核|验收|审计|调研|演练|整治|执法|普查|监测|征集|评选|评价|评估))"
    r"[在于由][^，。；：的]{2,40}?(?:部署|组织|同步|全面|正式|陆续|顺利|圆满|集中|分别)*"
    r"(?:开展|展开|启动|进行|举行|举办|召开|铺开|推开|实施|结束)$"
)
