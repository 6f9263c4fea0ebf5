"""What a site put behind the marks of sentences, against copying: strings without meaning (`。b5E2RGbCAP`,
`，5 V& k8 j/ ~* _`), its own name or address, again and again, or somebody's address once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from services.cleaner.repair.offsets import Edit

_MARKS = "，。；：！？、”）"
_BEHIND = f"(?<=[{_MARKS}])"
_AFTER = "(?=[\u4e00-\u9fff“”《（0-9]|$)"
_NOISE = r"(?=[!-~ ]*\d)(?=[!-~ ]*[A-Za-z])(?=(?:[!-~ ]*?[!#$%&*+?^`~|;]){2})[!-~][!-~ ]{10,58}[!-~]"
_STRING = re.compile(
    rf"{_BEHIND}(?:(?=[a-z0-9]*[A-Z])(?=[A-Z0-9]*[a-z])[A-Za-z0-9]{{10}}|(?:[!-~]{{1,2}} ){{3,}}[!-~]{{1,2}}){_AFTER}"
    rf"|(?:{_BEHIND} ?|^){_NOISE}{_AFTER}"
    rf"|^(?:[!-~]{{1,2}} ){{4,}}(?=[\u4e00-\u9fff“《])"
)
_SIGN = re.compile("[^A-Za-z0-9 ]|^[^ ]+$")
"""What one has that is no list of letters or numbers."""
_SEVERAL = 3
"""So many of them are no accident."""


_DOMAINS = "com|net|org|cn|cc|info|top"
_SITES = "网|在线|资讯|信息|门户|热线|频道"
"""How the name of a site ends."""
_ADDRESS = rf"(?:https?://|www\.)[\w./-]{{4,60}}|[A-Za-z0-9-]{{2,30}}\.(?:{_DOMAINS})(?:\.cn)?"
_OWN_NAME = re.compile(
    rf"{_BEHIND} ?(?:[（(【\[][^（(【\[\]】)）\n]{{2,40}}[)）】\]]|(?:{_ADDRESS})[，。；、]?)"
    r" ?(?:(?P<inside>(?=[\u4e00-\u9fff“《\d]))|$)",
    re.A,
)
"""What stands in brackets behind a sentence, or an address."""
_NAME_AT_END = re.compile(r"(?<=[。！？”])\s*[-—–_·|]*\s*[^，。！？；：“”（）()【】《》\s]{2,20}\Z")
"""What stands behind the last sentence of a paragraph."""
_OUTLET = re.compile(rf"(?:{_SITES})站?\Z|^\s*(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{{3,8}}[\u4e00-\u9fff]{{2,8}}\Z")
"""How the name of a site ends, or one with letters and figures before it (2Xf某某台)."""
_WITH_ADDRESS = re.compile(_ADDRESS, re.A)
_ALONE = re.compile(".+")
_CALLS = re.compile("官网|官方|本文(?:来自|转自|由)|注册|登录|下载|A[Pp][Pp]")
"""Words of one that is no outlet's signature, such as a digest has below each of its items."""
_OF_A_SITE = re.compile(rf"{_ADDRESS}|网(?![\u4e00-\u9fff])|来源|转载|版权|公众号|{_CALLS.pattern}", re.A)

_PLANTED = re.compile(
    r"(?<=[，、；。,;])(?:https?://|www\.)[\w./-]{4,60}(?=[\u4e00-\u9fff“《])"
    r"|(?<=[。！？”）)])\s*https?://[\w./?=&%-]{4,120}\Z",
    re.A,
)
"""An address between two clauses, or behind the last sentence, for search engines."""
_LEADS_THERE = re.compile(
    "网[址站页]|链接|登[录陆]|访问|平台|系统|官网|邮箱|附件|详[见情]|原文|来源|下载|[查参][询看阅见]|点击|地址"
)
"""Words around an address that readers are to follow."""
_AROUND = 30
"""Characters in which they stand."""


def may_be_inserted(text: str) -> bool:
    """A quick look: whether a text may have such strings."""
    if ("://" in text or "www." in text) and _PLANTED_THERE.search(text):
        return True
    return _BEGINS.search(text) is not None or len(_NAMED.findall(text)) > 1 or _NAMED_AT_END.search(text) is not None


_BEGINS = re.compile(
    r"[!-~](?<=[，。；：！？、”）].)(?:[A-Za-z0-9]{9}|[!-~ ]{11}|[!-~]? [!-~])"
    r"|^(?=[!-~ ]{1,11}[!#$%&*+?^`~|;])[!-~ ]{12}",
    re.M,
)


_PLANTED_THERE = re.compile(r"[，、；。！？”）),;]\s*(?:https?://|www\.)")
_NAMED_AT_END = re.compile(
    rf"[。！？”](?:[^，。！？；：“”（）\n]{{1,24}}(?:{_SITES})站?|[A-Za-z0-9]{{3,8}}[\u4e00-\u9fff]{{2,8}})$", re.M
)
_OPENS = r"（(【\[hw"
_NAMED = re.compile(
    rf"[{_OPENS}.](?:(?<=[{_MARKS}][{_OPENS}])|(?<=[{_MARKS}] [{_OPENS}])|(?<=\.)(?:{_DOMAINS})[^\w])", re.A
)


def insertions(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take them out of the paragraphs of one text, where it has several: not all the same of those
    without meaning; of the others the same again, not only at the ends of paragraphs unless they call for something."""
    found = [[each for each in _STRING.finditer(paragraph) if _SIGN.search(each[0])] for paragraph in paragraphs]
    strings = [string[0] for each in found for string in each]
    if len(strings) < _SEVERAL or len(set(strings)) < 2:
        found = [[] for _ in paragraphs]
    named = [[each for each in _OWN_NAME.finditer(paragraph) if _OF_A_SITE.search(each[0])] for paragraph in paragraphs]
    ends = [_NAME_AT_END.search(paragraph) for paragraph in paragraphs]
    signed = Counter(end[0] for end in ends if end and _OUTLET.search(end[0]))
    for each, end, paragraph in zip(found, ends, paragraphs, strict=True):
        each += [end] if end and signed[end[0]] >= _SEVERAL else []
        alone = _ALONE.fullmatch(paragraph) if signed[paragraph] >= _SEVERAL else None
        each += [alone] if alone else []
    times = Counter(_said(name) for each in named for name in each)
    inside = {_said(name) for each in named for name in each if name["inside"] is not None}
    for each, names in zip(found, named, strict=True):
        again = (name for name in names if times[_said(name)] >= _least(name[0]))
        each += (name for name in again if _said(name) in inside or _CALLS.search(name[0]))
    for each, paragraph in zip(found, paragraphs, strict=True):
        if "://" in paragraph or "www." in paragraph:
            taken = {string.start() for string in each}
            each += (address for address in _planted(paragraph) if address.start() not in taken)
    return [[Edit(*string.span(), "") for string in sorted(each, key=re.Match.start)] for each in found]


def _planted(paragraph: str) -> Iterator[re.Match[str]]:
    """The addresses in a paragraph that nothing leads to."""
    for address in _PLANTED.finditer(paragraph):
        around = paragraph[max(0, address.start() - _AROUND) : address.start()], paragraph[address.end() :][:_AROUND]
        if address.start() and not any(map(_LEADS_THERE.search, around)):
            yield address


def _least(name: str) -> int:
    """How often a name is no accident; with an address it is twice."""
    return _SEVERAL - 1 if _WITH_ADDRESS.search(name) else _SEVERAL


def _said(name: re.Match[str]) -> str:
    return name[0].strip(" ，。；、")
