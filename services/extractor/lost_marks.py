"""Marks that were lost on the way: a blank in the place of each, read as the comma that it stands for; lines that end
within a sentence; lists that commas part."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from schemas.articles import CleanedArticle, ParagraphKind

BLANKS = " \u00a0\u2002\u2003\u2009\u202f\u3000"
_HAN = "\u4e00-\u9fff"
_GAP = re.compile(
    f"[{BLANKS}](?<=[{_HAN}”》）\\d%％].)[{BLANKS}]*(?=[{_HAN}“《\\dA-Z])(?!摄|文/|图/|供图|供稿|记者|通讯员)"
)
"""It begins with the blank, so that the engine looks for blanks alone."""
_BETWEEN_WORDS = re.compile(f"[ \u00a0](?<=[{_HAN}\\d”》][{_HAN}》%％].)[ \u00a0]*(?=[{_HAN}《][{_HAN}])")
"""Not beside a single character: 王 磊."""
_APART = ("讯", "电", "）", "条", "章", "节", "款", "摄", "记者", "通讯员", "长", "员", "任", "理", "席")
"""What a blank stands behind in texts with all their marks: 本报讯 近日…, 第三条 本条例…, 副局长 李明."""
_ENCLOSED = re.compile(
    '[“”"＂][^“”"＂\n]{0,60}[“”"＂]|[「『【〈][^「」『』【】〈〉\n]{0,60}[」』】〉]|《[^《》\n]{0,90}》|[（(][^（）()\n]{0,90}[）)]'
)
_RUNNING = 30
"""Characters of a paragraph of running text, of which a headline has fewer."""
_FEWEST = 3
_MORE = 2
"""So many blanks, and so many times as many as commas, stand for all commas of a text."""
_LONG = 5
"""Characters between two marks, on an average, where the text is none whose words stand apart."""
_LINE_END = re.compile("[，,、]\n(?![ \u3000]*(?:[（(]?[\\d一二三四五六七八九十①-⑳]+[）).．、：:]|[●■◆·•★▲◎※—\\-]))")
"""A line that ends within a sentence; a numbered one behind it begins anew."""


def with_marks(article: CleanedArticle, idle: Collection[int] = ()) -> str:
    """The text with a comma for each blank that stands for a mark; every character has its place. `idle`: where blanks
    begin that set figures apart."""
    text = article.text
    if _GAP.search(text) is None:
        return text
    gaps = [gap for gap in _gaps(article) if gap.start() not in idle]
    if not gaps:
        return text
    commas = text.count("，") + text.count(",")
    between = [gap for gap in gaps if _parts_words(text, gap.start())]
    wholly = len(between) >= _FEWEST and len(between) > _MORE * commas and len(gaps) * _LONG < len(text)
    gaps = gaps if wholly else between
    lists = not wholly and len(gaps) > 1 and "、" not in text
    for gap in gaps:
        start, end = gap.span()
        text = f"{text[:start]}{'、' if lists else '，'}{text[start + 1 : end]}{text[end:]}"
    return text


def _parts_words(text: str, at: int) -> bool:
    """Whether a blank stands between words, not where texts have one beside all their marks."""
    return _BETWEEN_WORDS.match(text, at) is not None and not text.endswith(_APART, 0, at)


def _gaps(article: CleanedArticle) -> Iterator[re.Match[str]]:
    """Blanks in running text that are neither in brackets nor in quotation marks."""
    text = article.text
    for paragraph in article.paragraphs:
        if paragraph.kind in (ParagraphKind.BODY, ParagraphKind.ITEM) and paragraph.end - paragraph.start > _RUNNING:
            found = list(_GAP.finditer(text, paragraph.start, paragraph.end))
            held = [m.span() for m in _ENCLOSED.finditer(text, paragraph.start, paragraph.end)] if found else ()
            for gap in found:
                if not any(start < gap.start() < end for start, end in held):
                    yield gap


def broken_lines(text: str) -> Iterator[tuple[int, int]]:
    """Where a line ends within a sentence."""
    return ((found.start() + 1, found.end()) for found in _LINE_END.finditer(text))


_CLOSED = re.compile(
    "等(?:\\d+|[多数两三四五六七八九十]+[家个名位项类种人地所]|各?[类种项]?(?:多个|重点|相关|有关|主要|关键|突出|违法|违规|民生|特殊|公共)*"
    "(?:方面|领域|环节|场所|问题|产品|商品|部门|单位|企业|机构|地区?|内容|项目|行业|区域|情况|行为|方式|形式|措施|设备|物资|食品|药品|制度|课程"
    "|活动|服务|业务|指标|科目|职务|材料|资料|同志|专家|领导|队伍|重点|任务|工作|隐患|市县|省份|城市|国家|乡镇|街道))"
)
"""What closes a list, of whatever kind its members are."""
_MEMBER = re.compile("[^，。；：！？、\\s]{2,14}")
_NO_MEMBER = re.compile(
    "[日月年天晚午时后前中上下间来悉此初底今外]$|(?:出席|参加|主持|讲话|陪同|介绍|致辞|召开|举行|表示|指出|强调|要求|为此|同时|其中|分别|并|还|也|共|由|据|经|在|对|从|将|已)$"
    "|^(?:并|还|也|又|共|其中|由|据|经|在|对|从|将|已|与|同时|以及|要|须|应|为|以|使|让|把|被|会上|[是不])"
)
"""A clause that is no member of a list."""


def with_closed_lists(text: str) -> str:
    """The text with a list's mark for each comma in what 等 closes."""
    found = [at for closing in _CLOSED.finditer(text) for at in _commas_before(text, closing.start())]
    return as_list_marks(text, found)


def _commas_before(text: str, end: int) -> list[int]:
    """The commas between the members of a list of three or more that ends there. Behind a longer clause the list
    begins: 某某当选会长，张三，李四，王五等9人当选副会长."""
    found: list[int] = []
    at = text.rfind("，", max(0, end - _LONGEST), end)
    while at > 0 and _MEMBER.fullmatch(text, at + 1, end) and not _NO_MEMBER.search(text[at + 1 : end]):
        found.append(at)
        end, at = at, text.rfind("，", max(0, at - _LONGEST), at)
    if len(found) < _TWO:
        return []
    opens = _OPENS_MEMBER.search(text, max(0, end - _LONGEST), end)
    return found if opens else found[:-1]


_TWO = 2
_OPENS_MEMBER = re.compile("(?:^|[，。；：\n])[^，。；：\n]{2,14}$")
"""What stands before the first comma is no longer than the other members."""
_LONGEST = 16
"""Characters of a member, with its comma."""


def as_list_marks(text: str, commas: Sequence[int]) -> str:
    """The text with a list's mark for each of these."""
    if not commas:
        return text
    characters = list(text)
    for at in commas:
        characters[at] = "、"
    return "".join(characters)
