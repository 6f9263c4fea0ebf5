"""What a line of a page is, told from its words: chrome, byline, related links, disclaimer, footer or text.

The same rules serve the paragraphs of an HTML page and the lines of a plain-text one.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from pages.bait import is_bait
from pages.dates import DATE
from pages.wordlists import alternatives, any_of, read_words
from services.cleaner.byline_lines import begins_with_day, is_byline
from services.cleaner.handled_by import has_signs, is_credited, is_of_picture, is_step, names_duty
from services.cleaner.labels import LEXICON, field_of, label_at, labels_in
from services.cleaner.marked_prose import is_marked_prose
from services.cleaner.outlets import read_edition, read_reprint


class LineKind(StrEnum):
    """The part a line plays."""

    TEXT = "text"
    CHROME = "chrome"
    """Navigation, switches, share bars, counters."""
    BYLINE = "byline"
    """Where, when and by whom, as labels with values."""
    EDITOR = "editor"
    """Who handled the page: editors, proof-readers."""
    RELATED = "related"
    """The heading of a list of other pages."""
    DISCLAIMER = "disclaimer"
    FOOTER = "footer"
    ORIGINAL = "original"
    """Where the article first appeared."""
    PICTURE = "picture"
    """Whose the picture above or below it is."""


CHROME_WORDS = frozenset(read_words(LEXICON / "chrome_words.txt"))
"""Words of which a line of chrome consists, and of nothing else."""
_WORDS = alternatives([word for word in CHROME_WORDS if len(word) > 1])
_GLUED = re.compile(rf"(?:\d[\d,.]*万?)?(?:(?:{_WORDS}|(?<!\S)[赞顶踩]|(?<=\d)[赞顶踩])(?:\d[\d,.]*万?)?)+")
"""Such words whose elements had nothing between them, with their counts."""
_SENTENCE = 10
"""Characters of a sentence."""
_OF_THE_SITE = re.compile(
    r"本(?:网|站|平台|公众号|文)|浏览器|^.{0,4}声明|^\W*转载|关注(?:我们|.{0,12}(?:公众号|微信|微博))"
)
"""What sentences say with which a site speaks of itself."""
_OF_AN_ACCOUNT = ("功能介绍", "微信号", "个人简介")
"""How the lines of an account's card begin."""
_SEVERAL = 6
"""Words of a line of several counters."""
_GLUED_LINE = 24
"""Characters of a line of such words."""
_SEPARATORS = re.compile(r"[\s:：\[\]【】()（）|/\\·•>»›<‹«,，、—_＋↑↓▲▼△▽]+")
_CHROME = re.compile(
    "|".join(
        [
            any_of(LEXICON / "counters.txt").pattern,
            # breadcrumbs
            r"(?:[您你](?=的?位置)|(?:[^\W\d_]的?)?(?:现在|当前|目前|所在|当前所在)+)(?:的)?(?:位置|栏目|地点)(?:是|为)?\s*[:：>]",
            r"[^\s>，。]{0,6}首\s*页\s*(?:[>＞»›→/|-]+\s*\S{1,20}\s*)+(?:(?<=正文 )\S{1,8})?$",
            # the neighbours in a list
            r"[\[【(（<]?\s*(?:阅读)?(?:上|下|前|后)\s*一?\s*(?:[篇条则]|个?主题|个(?=\s*[:：]))\s*(?:文章|新闻|信息|公告|资讯|内容)?\s*(?:[\]】)）>]?\s*[:：].*|[\]】)）>]?)$",
            r"[上下]一篇(?:文章)? [^，。！？]{4,60}$|←\s*[^。]{6,140}\s→$",
            # another page's title behind such a heading
            r"(?:[\[【(（](?:相关|延伸|推荐|拓展|更多)阅读[\]】)）]\s*[:：]?|【(?:热[点门]|精彩|今日)(?:专题|推荐|聚焦|阅读)】|(?:(?:相关|延伸|推荐|拓展)阅读|相关(?:专题|新闻|报道|文章|链接|资讯))\s*[:：])\s*\S[^。]{0,80}$",
            r"(?:今日|热门|最新)?(?:头条|公告|推荐|热门|热点|滚动新闻)\s*[:：]\s*[^。；]{5,60}$|点击阅读\s*[:：]\s*\S[^。；]{4,60}$",
            r"(?:关联|相关)(?:文件|政策|解读)\s*[:：]\s*[^。！？；]{6,80}(?:通知|意见|办法|公告|通告|方案|细则|条例|规定|规划|解读|[》）])$",
            # a picture's place among the others
            r"\d{1,3}\s*/\s*\d{1,3}$",
            # arrows and hands that point to what follows
            r"[\W_]*[\u2190-\u21ff\u261a-\u261f\u2b00-\u2bff\U0001f300-\U0001faff][\W_]*$",
            # what is left of a line whose characters are lost
            r"[?？\ufffd]+$",
            # where a text goes on in print, numbers of pages
            r"[(（【\[]?[上下]?(?:[上紧]接|[下上]?转)(?:本报|本刊)?第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版[^。]{0,8}[)）\]】]?$",
            r"[-—–\s]*(?:第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|共\s*\d{1,3}\s*页)[-—–\s]*$",
            # headlines above and below the headline, by the name of their place
            r"(?:[引肩眉副]题|副标题)\s*[:：]\s*\S.{0,80}$",
            # sizes of letters to choose
            r"[-–•]?\s*\d{1,2}px$",
            # clocks, rules, what is shown while a page loads, hashtags
            r"今天是[^。]{0,40}$|(?:现在|当前|北京|本地)时间\s*[:：]?\s*(?:19|20)\d\d[^。]{0,40}$",
            r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*星期[一二三四五六日天]\s*(?:\d{1,2}:\d\d(?::\d\d)?\s*)?(?:农历|欢迎|[^，。]{1,12}℃)",
            r"[-=_*＊~·.—…\s|＿－=☆★◆◇※]{3,}(?:分[隔割]线)?[-=_*~·.—…\s|]*$",
            r"(?i:(?:正在|视频|图片|页面|内容|数据)?(?:加载中|加载(?:文章|内容|页面|数据)?|loading|请稍候)(?:[，,]\s*请稍[候后等])?[.。…]*$)",
            r"(?:[#＃][^#＃\s]{1,20}[#＃]?\s*)+$",
            any_of(LEXICON / "calls.txt", start=r"(?:[\[【(（]\s*)?(?:用?微信)?").pattern,
        ]
    )
)
NEIGHBOUR = re.compile(r"[\W_]*(?:[上下前后]一?[篇条个则]|(?:查看)?更多|MORE)[\W_]*")
"""What stands above the title of the neighbour in a list, or above several of other pages."""
_STATEMENT = any_of(LEXICON / "statements.txt", start="(?=[^\u4e00-\u9fff]*$)")
_HANDLED = re.compile(r"^[^，。]{0,60}https?://\S+[^，。]{0,30}[(（]责任编辑\s*[:：]\s*\w{2,12}[)）]$")
"""The page's own address before its editor, as a portal's system leaves it there for machines."""
_ROW, _LABELS = 400, 4
"""Characters of a line of labels and values at most, and labels of one at least."""
_MARKS, _SQUARES, _MARKED = "▌▍▎■◆", "■◆", 30
"""What accounts put before each line of credits, and characters of such a line."""
_BULLETS = ("• ", "· ")
"""What stands before each part of a byline that a system sets as a list."""
_CLOSED = "]】)）"
_CUT = re.compile(r"(?:…|\.{3})\s*[\[【(（](?:详细|详情|查看全文|阅读全文|全文)[\]】)）]$")
"""How a teaser ends that leads to the whole."""
_ROW_OF_LINKS = 9
"""Bars between the names of links that a mirror prints in a row."""
_NAMES_IN_ROW = re.compile("(?=(?:.*?[市县区旗州] *[|]){3})(?:[\u4e00-\u9fff]{2,7} *[|] *)+[\u4e00-\u9fff]{0,7}")
"""Places, each of which leads to a page made for search engines."""
_PATH = 10
"""Characters in which the path to a page says that it is one."""
_IN_PROSE = re.compile(r"[，。,](?:(?<!,)|(?!\d))")
_ACCOUNT = re.compile(
    r"^\S{2,14}\s*[|｜丨]\s*(?:微信)?(?:公众号|订阅号|视频号)\s*[:：]?\s*[\w-]{2,30}$|^\S{2,14} ?投稿$"
)
"""Whose account it is, above an account's text."""
_RELATED = any_of(
    LEXICON / "related_headings.txt",
    start=r"^[\[【<《■●◆▎▼▽↓|—–·•～\s]*(?:- )?",
    end=r"\s*[\]】>》▼▽↓|—–·•～]*\s*[:：]?\s*(?:更多\s*[>»+]*|more\s*[>»+]*|[/／|]\s*[a-z][a-z ]{2,20})?$",
    flags=re.I,
)
_DISCLAIMER = any_of(LEXICON / "disclaimers.txt")
_RULED = re.compile(
    r"(?:由[^，。]{2,20}(?:责令|依法|处)|责令|罚款).*。$|公示期|现[将对][^。]{2,60}(?:予以|进行|向社会)?(?:公示|公告|公布)"
)
"""What a rule threatens with, or a notice shows to the public, in whose sentences stand the same words."""
_ADVERTISEMENT = any_of(LEXICON / "advertisements.txt", start="^")
_FOOTER = any_of(LEXICON / "footers.txt", flags=re.I)
ORIGINAL = re.compile(
    r"^[\[【(（]?\s*(?:原文(?:链接|地址|网址|出处|标题)?|全文(?:地址|链接)|文章链接|来源链接|信息来源网址|阅读原文|查看原文|原始链接|链接地址|(?:链接|来源|出处|网址|存档)(?=\s*[:：]\s*<?(?:http|www)))\s*[\]】]?\s*[:：]?\s*[(（<]?"
    r"((?:https?://|www\.)[\x21-\x27\x2a-\x3b\x3d\x3f-\x7e]+)?",
    re.I,
)


_FORMER_TITLE = re.compile(
    r"^[（(【\[]?\s*(?:本文|新闻)?原(?:文)?(?:标题|標題|题目|题)(?:\s*[:：](?:.{2,100})?|(?:为|是)\s*[:：]?\s*[《“].{2,80}[》”]\s*[）)】\]]?)$"
)


def squeezed(line: str) -> str:
    """The line with white space of all kinds collapsed and trimmed."""
    return " ".join(line.replace("\u200b", " ").replace("\ufeff", " ").split())


def is_chrome(line: str) -> bool:
    """Whether a squeezed line is made of chrome alone."""
    if line in CHROME_WORDS or _CHROME.match(line):
        return True
    words = [word for word in _SEPARATORS.split(line) if word]
    if len(words) > 40 or not words:
        return not words
    if 1 < len(words) <= _SEVERAL and ("".join(words) in CHROME_WORDS or all(map(_CHROME.match, line.split()))):
        return True  # 打 印, 字数：1 阅读：2
    if CHROME_WORDS.isdisjoint(words):
        return len(line) <= _GLUED_LINE and all(map(_GLUED.fullmatch, words))
    return all(word in CHROME_WORDS or word == "次" or word.isdigit() or _GLUED.fullmatch(word) for word in words)


def is_advertisement(line: str) -> bool:
    """Whether a squeezed line says that it was paid for, or asks readers to follow an account."""
    return _ADVERTISEMENT.match(line) is not None


def is_related(line: str) -> bool:
    """Whether a squeezed line is the heading of a list of other pages."""
    return _RELATED.match(line) is not None


def is_own_sentence(line: str) -> bool:
    """Whether a squeezed line that stands between paragraphs of a text is a sentence of it, whatever words it holds:
    not one in which the site speaks of itself."""
    told = line.endswith("。") and len(line) >= _SENTENCE and not _OF_THE_SITE.search(line)
    return told and not line.startswith(_OF_AN_ACCOUNT)


def line_kind(line: str, *, inside: bool = False) -> LineKind:
    """What one squeezed line is, looked at by itself; `inside`: a line with text of the article before and after it,
    which neither disclaimers nor footers have."""
    if inside and (len(line) >= 90 or (len(line) > 20 and _IN_PROSE.search(line)) or is_own_sentence(line)):
        return LineKind.TEXT
    return _kind(line, inside)


_ADDRESS = re.compile(r"https?://\S+")  # however long, it makes no prose of a line


@lru_cache(maxsize=8192)
def _kind(line: str, inside: bool) -> LineKind:
    """`line_kind`, remembered: a site's pages share most of their short lines."""
    length = len(_ADDRESS.sub("", line)) if "://" in line else len(line)
    if length < _MARKED and line[:1] in _MARKS and (rest := line[1:].lstrip()):
        kind = _kind(rest, inside)
        if kind in (LineKind.BYLINE, LineKind.EDITOR) or line[0] not in _SQUARES:
            return kind if kind in (LineKind.BYLINE, LineKind.EDITOR) else LineKind.TEXT
    if line[-1:] in _CLOSED and _CUT.search(line):
        return LineKind.RELATED
    if line[:2] in _BULLETS and length < _MARKED:
        kind = _kind(line[2:].lstrip(), inside)
        if kind in (LineKind.BYLINE, LineKind.EDITOR, LineKind.CHROME):
            return kind
    if _STATEMENT.match(line) or is_bait(line) or (line.count("|") >= _ROW_OF_LINKS and _NAMES_IN_ROW.fullmatch(line)):
        return LineKind.CHROME
    if length < 90:
        if is_chrome(line):
            return LineKind.CHROME
        if _RELATED.match(line):
            return LineKind.RELATED
        signed = length < 60 and has_signs(line)
        if names_duty(line):
            if DATE.search(line) and is_byline(line):
                return LineKind.BYLINE  # 供稿：某局　2025-05-12
            return LineKind.TEXT if is_step(line) else LineKind.EDITOR
        if signed and is_credited(line) and not begins_with_day(line):
            return LineKind.EDITOR
        if not inside and "http" in line and ORIGINAL.match(line):
            return LineKind.ORIGINAL
        if not line.endswith(tuple("。！？；!?;")) and is_byline(line):
            return LineKind.BYLINE
        printed = line[-1:] in "》)）】文稿" and read_edition(line)
        if (not inside and (printed or read_reprint(line))) or _ACCOUNT.match(line):
            return LineKind.BYLINE
        if signed and is_of_picture(line):
            return LineKind.PICTURE
    if length < 120 and "原" in line[:_PATH] and _FORMER_TITLE.match(line):
        return LineKind.ORIGINAL
    if inside:
        return LineKind.TEXT
    if 90 <= length < _ROW and _is_row_of_labels(line):
        return LineKind.BYLINE
    if "位置" in line[:_PATH] and "。" not in line and _CHROME.match(line):
        return LineKind.CHROME  # the path to the page, with its whole title
    if length < 200 and ORIGINAL.match(line) and ("http" in line or "www." in line or length < 8):
        return LineKind.ORIGINAL
    if length < 200 and "http" in line and _HANDLED.match(line):
        return LineKind.EDITOR
    if length < 300 and _DISCLAIMER.search(line) and not _RULED.search(line):
        return LineKind.TEXT if is_marked_prose(line) else LineKind.DISCLAIMER
    if length < 160 and _FOOTER.search(line):
        return LineKind.TEXT if is_marked_prose(line) else LineKind.FOOTER
    return LineKind.TEXT


def _is_row_of_labels(line: str) -> bool:
    """Whether a long line is the labels and values of a disclosed document, one behind the other."""
    if not label_at(line) or "。" in line:
        return False
    return sum(field_of(label["label"]) != "content" for label in labels_in(line)) >= _LABELS
