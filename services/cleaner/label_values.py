"""What stands behind a label around an article: up to where the value goes, and what is none."""

from __future__ import annotations

import re

from pages.dates import ENGLISH_DATE, HAN_DATE, UNSET, from_english, in_shanghai, read_date, read_short_year, read_stamp
from services.cleaner.credits import NOBODY
from services.cleaner.labels import BUTTONS_BEHIND, EDGES, NOWHERE
from services.cleaner.lines import LineKind, line_kind

_CUT = re.compile(
    r"[ \u3000\xa0]{2,}|[|｜丨∙\n\t]|[，,；;]\s*[\u4e00-\u9fff]{2,6}[:：]|"
    r"[ \u3000](?:校对|审核|责编|初审|复审|终审|审校)(?=[ \u3000])|[ \u3000\xa0][\u4e00-\u9fff]{2,8}[:：]|"
    r"[ \u3000\xa0]*(?:[\u4e00-\u9fff]{2,3})?举报$|[ \u3000\xa0]选择(?=\s*(?:字|$))|"
    r"[ \u3000\xa0](?:Views|Hits|Clicks?|Author|Font|Date|Time)\b|"
    r"[ \u3000\xa0(（]+(?:https?://|www\.)|"
    r"\s*[\[【(（]\s*(?:字|大|打印|查看原文|原文链接|浏览|点击|阅读|访问|繁|推荐|我要|关闭|收藏)|"
    r"[，,；; \u3000][ ]*(?:整理|编译|编辑|图|文|摄影|校对|审核|初审|终审)[ ]*[/／丨|]|"
    r"[，,][^，,。]{0,12}(?:授权|许可)[^，,\n]{0,8}(?:$|(?=\n))|"
    r"(?<=[科部办处组室])[:：](?=[\u4e00-\u9fff]{2,4}$)|"
    r"(?<=[网社报台])(?:进入|查看|阅读|返回|订阅|打开)[\u4e00-\u9fff]{0,6}$|"
    r"(?<=[网社报])[\u4e00-\u9fff]{2,4}\d{1,2}月\d{1,2}日[电讯]|"
    r"(?:发布|发表|截止|有效)?(?:时间|日期)\s*[:：]?\s*(?:$|[|｜丨]|(?:19|20)\d\d)|"
    r"\s*[?？]{2,}|\s*共?有?\s*\d*\s*条评论|"
    r"\s*(?:收集|语音播报|语音朗读|浏览次|点击数|阅读次|访问量|打印(?=【|\s|$)|字号|字体|打印本|分享到|我要纠错|视力保护|大\s*中\s*小|"
    r"(?:阅读|浏览|点击|访问)(?:量|次数)?[ ]?\d|"
    r"(?:19|20)\d\d ?[-年/.])"
)
_REPORTERS = re.compile(r"[ \u3000(（](?:本报|全媒体|见习|实习)?(?:记者|通讯员|特约)")
"""Who wrote it, behind what is no author's name."""
_TITLED = re.compile("《([^《》]+)》")
"""A paper's name as a book's."""
_LINE = re.compile(r"[\n\t|]")
_NAMES_NOBODY = re.compile(
    r".*欢迎您$|(?:微博 ?)?weibo\.com$|.*(?:官网|娱乐|体育).{0,4}(?:直营|入口|登录|注册|下载|投注)|"
    r"(?:互联网|网络)[，,].*|.*-www\.|https?://|www\.|\d+$|.*(?:厂家|批发|直销|专卖|加盟|哪家好)$|[\u4e00-\u9fff]{2,4}(?:时间|日期|地点|电话|地址|对象)[:：]"
)
"""A place to bet at, an address, a number, what somebody sells, the next label, where a source's label has no value."""
_UNFILLED = re.compile(r"\{\{|[$#@]\{|<%|%>|\[%|\}\}")
"""A place that a template left unfilled."""
_NEXT_LABEL = re.compile("[\u4e00-\u9fff]{2,8}[:：]")
"""What stands below a label without a value."""
_MOMENT = re.compile(r"1[3-9]\d{8}(?:\d{3})?")
"""A moment as programs count it, where a script left it so."""
_AROUND = (LineKind.CHROME, LineKind.RELATED, LineKind.FOOTER)
"""What follows an empty label on the next line and names nobody."""
_CLOSED = re.compile(r"([^\[【（(\n]+)[\]】）)]")
"""A value up to where the bracket closes that its label opened."""
_OPENED = {"）": "（", ")": "(", "”": "“", "》": "《", "】": "【"}


def date_of(name: str, value: str, *, english: bool = False) -> str | None:
    """The date behind a label of the field `name`; below a label of the publish date nothing may stand before it. Years
    of two digits are read below a Chinese label alone: English ones have other orders."""
    begun = value[:14].strip("[（(【 \n")
    date = None
    if name != "published" or begun[:1].isdigit() or HAN_DATE.match(begun):
        date = read_date(value[:60].replace("\n", " "))
    if date is None and (found := ENGLISH_DATE.match(value)):
        date = from_english(found)
    if date is None and not english:
        date = read_short_year(begun)
    if date is None and name == "published" and _MOMENT.fullmatch(begun) and (stamp := read_stamp(begun)):
        date = in_shanghai(stamp)
    return None if date and date[:10] in UNSET else date


_BUTTON_BEHIND = re.compile(r"\s*[〖【\[]\s*(?:打印|关闭|收藏|字[体号])\S*$")
"""A button in brackets behind an outlet, whose closing bracket a label's end took."""


def value_of(name: str, value: str) -> str:
    """What stands behind a label of the field `name`, up to its end; empty where that says nothing."""
    exact = name in ("doc_number", "index_number")
    if _NEXT_LABEL.fullmatch(value.strip(" \u3000\xa0")):
        return ""  # of a kind that no list knows
    if name == "doc_number" and "号 " in value:
        value = value[: value.index("号 ") + 1]
    if cut := (_LINE if exact else _CUT).search(value):
        value = value[: cut.start()]
    if name != "author" and not exact and (reporters := _REPORTERS.search(value)):
        value = value[: reporters.start()]
    if not exact and (closed := _CLOSED.match(value)):
        value = closed[1]
    value = value.strip(" \u3000\xa0") if exact else _stripped(value)
    if name != "author" and (buttons := BUTTONS_BEHIND.search(value)):
        value = value[: buttons.start()]
    if name == "source" and (button := _BUTTON_BEHIND.search(value)):
        value = value[: button.start()]
    if name == "source" and (titled := _TITLED.fullmatch(value)):
        value = titled[1]
    if name == "source" and "、" in value:
        value = value.removeprefix("综合")
    return "" if _says_nothing(name, value) else value


_COUNTER = re.compile(r"(?:评论|阅读|浏览|点击|人气)[数量]?\s*[:：]\s*\d*")
"""The next label of a byline, where nothing stands behind the one before."""


def _says_nothing(name: str, value: str) -> bool:
    """Whether a value was not filled in, is too long, or is none of the field's kind."""
    if (
        _COUNTER.fullmatch(value)
        or _UNFILLED.search(value)
        or len(value) > (120 if name in ("title", "keywords") else 40)
    ):
        return True
    if name in ("doc_number", "index_number"):
        return not any(map(str.isnumeric, value))  # 无
    if name in ("source", "unit"):
        return names_no_source(value)
    if name in ("title", "keywords"):
        return False
    nobody = name in ("editor", "author") and (value in NOBODY or line_kind(value) in _AROUND)
    return nobody or _NEXT_LABEL.match(value) is not None


def _stripped(value: str) -> str:
    """A value without what stands around it; a bracket that was opened inside stays closed."""
    stripped = value.strip(f"{EDGES}/／")
    end = value.find(stripped) + len(stripped)
    last = value[end : end + 1]
    opened = _OPENED.get(last, "")
    if opened and stripped.count(opened) > stripped.count(last):
        return stripped + last
    return "“" + stripped if stripped.count("”") > stripped.count("“") and value.startswith("“") else stripped


def names_no_source(value: str) -> bool:
    """Whether what stands where a source would be named is none."""
    return value in NOWHERE or bool(_NAMES_NOBODY.match(value) or _UNFILLED.search(value) or read_date(value))
