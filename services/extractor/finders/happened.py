"""Whether what the words tell of did happen, once, and not only in a drill, a plan or a warning.

Each function takes the reading and what stands before the verb, and says yes or no. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import persons
from services.extractor.grammar.reading import Phrase, Reading


def for_itself(reading: Reading, phrase: Phrase) -> bool:
    """What is opened, where the words tell that it was, not since or after when something is so (开通热线|以来)."""
    return not reading.text.endswith(_SINCE, *phrase)


_SINCE = ("以来", "后", "时", "前", "期间")


def not_mourned(reading: Reading, phrase: Phrase) -> bool:
    """对某某逝世表示哀悼 tells of the mourning."""
    clause = reading.text[max(phrase.start, phrase.end - 30) : phrase.end]
    return not (_MOURNED.search(clause) or _CASUALTIES.search(clause))


_CASUALTIES = re.compile(r"(?:造成|导致|致使?|已致|引发)[^，。；]{1,16}$")
"""造成3人|死亡: what a happening told before led to."""
_MOURNED = re.compile(r"(?:对|为|就|惊悉|得知|自)[^，。；]{1,20}$|(?:同志|先生|女士)?[^，。；]{0,6}抢救期间和$")


def real(reading: Reading, phrase: Phrase) -> bool:
    """What stands before the verb, unless it says that this is only feared, prevented, imagined or ruled."""
    own = max(phrase.start, phrase.end - 30, reading.text.rfind("，", 0, phrase.end) + 1)
    if reading.text.startswith("随着", own) and reading.text.startswith("，", phrase.end):
        return False
    if reading.text.startswith("上市", phrase.end) and _LET.search(reading.text, *phrase):
        return False  # 批准某药上市 tells of the permit
    if _UNDER_WAY.match(reading.text, phrase.end):
        return False
    if _said(reading, _UNREAL, own, phrase.end) or _DRILL.search(reading.text, *phrase):
        return False
    return _IF.search(reading.text, max(phrase.start, phrase.end - 30), own) is None


_UNDER_WAY = re.compile(r"[^，。；、的了]{2,6}(?:过程中|途中)")  # 在|疏散|撤离过程中(有人受伤)
_LET = re.compile(r"(?:批准|核准|准予|获准|获批)[^，。；]{0,60}$")


def struck_once(reading: Reading, phrase: Phrase) -> bool:
    """What befell somebody then, not what all of it came to (自然灾害共造成586万人次|受灾)."""
    summed = _IN_ALL.search(reading.text, *phrase) or _AMONG_CASUALTIES.search(reading.text, *phrase)
    return real(reading, phrase) and summed is None and _REMOVED.search(reading.text, *phrase) is None


_REMOVED = re.compile("(?:清理|清除|排除|抽排|处置|疏通|消除|清扫|治理)[^，。；]{0,8}$")
"""清理辖区|积水: what is cleared away."""


def happened_once(reading: Reading, phrase: Phrase) -> bool:
    """What happened then, not how often it did (全国共|发生地震5次)."""
    return real(reading, phrase) and not reading.text.endswith(("共", "共计", "累计", "总计"), *phrase)


_AMONG_CASUALTIES = re.compile(r"(?:造成|导致|致使?)[^，。；]*\d人[^，。；、]{2,6}、[^，。；、]*\d人$")
"""造成11人死亡、5人|失联: what a disaster told before led to."""


def arrives(reading: Reading, phrase: Phrase) -> bool:
    """A ship or a party comes to a place; whoever comes to look at something there is told by what he looks at."""
    seen = _SEES.search(reading.text, phrase.end, reading.sentence_at(phrase.end).end)
    return real(reading, phrase) and not (seen and (persons(reading, phrase) or _PARTY.search(reading.say(phrase))))


_PARTY = re.compile("[组团](?:一行)?(?:\\d+余?人)?(?:先后|随即|立即|连夜|随后)?$|(?:人员|专家|关员|民警)$")
_SEES = re.compile(
    r"(?:查看|察看|抽查|核查|督查|调查|开庭|审理|查勘|踏勘|考察|调研|检查|视察|看望|慰问|访问|督导|参观|走访|会见|会谈)"
)
_IN_ALL = re.compile(r"(?:共计?|累计|合计|总计)(?:已)?(?:造成|导致|致使?)[^，。；]*\d")


def _said(reading: Reading, words: re.Pattern[str], start: int, end: int) -> bool:
    """Whether one of the words stands there, other than in a name (“推进”摄影展)."""
    return any(not reading.covered(*found.span()) for found in words.finditer(reading.text, start, end))


def done(reading: Reading, phrase: Phrase) -> bool:
    """Whether the words before the verb say that it was done, and when: guides tell everybody to apply."""
    clause = reading.text[max(phrase.start, phrase.end - 60) : phrase.end]
    return _DONE.search(clause) is not None


def because(reading: Reading, phrase: Phrase) -> bool:
    """某机场因大雾|关闭: the clause says why."""
    return _WHY.search(reading.text, phrase.start, phrase.end) is not None and real(reading, phrase)


_WHY = re.compile(r"(?:因|由于|受)[^，。；]{2,20}$")
_DRILL = re.compile(r"(?:演练|演习|推演)(?:中|时|开始|现场)[^，。；]{0,4}，")
"""消防演习中，大楼发生火灾: what follows is only played."""
_DONE = re.compile(r"已|日前|近日|今年|去年|昨|今天|\d[日月年]")
_IF = re.compile(r"一旦|如果|如遇|假如|倘若|凡是?|防止|避免|以免")
_UNREAL = re.compile(
    r"疑似有|防止|避免|一旦|如果|如遇|凡是?|防范|预防|严防|谨防|杜绝|若(?!干)|应对|遏制|可能|容易|易(?=发|引|造|导)|假设|模拟|以免|防(?=发生|突发|爆发|$)|"
    r"暂停|停止|不再|尚未|没有|是否|能否|力争|争取|准备|正在|有序|责令|勒令|强制|迫使|"
    r"(?:推动|加快|促进|确保|支持|鼓励|要求|围绕|关于|为了|用于|推进|部署|安排|做好)(?![^，。；]*的)"
)
