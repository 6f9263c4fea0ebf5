"""Texts with half-width punctuation, as some editors and mirrors leave it, or with the quotation marks of traditional
script or of old fonts, or with a list's mark between clauses, read with the punctuation of simplified Chinese."""

from __future__ import annotations

import re

from schemas.articles import UNRESTORABLE, CleanedArticle
from services.extractor.mentions.values import changed

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_HALF = re.compile("[,;:?!](?:(?<=[\u4e00-\u9fff”’》）].)|(?=[\u4e00-\u9fff“‘《（]))")
"""A mark beside Chinese; those inside figures and times stand between digits. It begins with the mark, so that the
engine looks for marks alone."""
_OTHER_QUOTES = str.maketrans("「」『』〝〞", "“”‘’“”")
_OUTER = str.maketrans("『』", "“”")
_OTHER_TITLE = re.compile("[〈＜<«]([^〈〉《》＜＞<>«»\n]{2,60})[〉＞>»]")
"""Titles in marks that other editors have: 〈条例〉, <条例>."""
_QUOTED = re.compile(r'(["＂`\'])(?<![A-Za-z].)([^"＂`\'“”\n]{1,60})\1')
"""Straight quotation marks, pair by pair; one without its other stays."""
_SINGLE = re.compile("‘([^‘’“”\n]{1,60})’")
_TURNED = re.compile("^((?:[^“”\n]*“[^“”\n]*”)*[^“”\n]*)”([^“”\n，。；：！？]{2,40})“", re.MULTILINE)
"""召开”同心同行“座谈会: marks the wrong way round, where none was opened before them in the line."""
_UNOPENED = re.compile("[”\n][^“”\n]*”")
"""No line has such marks without one of these, which are found sooner."""
_BRACKETED = re.compile("\\((?:(?<=[\u4e00-\u9fff”》].)|(?=[^()\\n]*[\u4e00-\u9fff]))([^()\\n]{0,60})\\)")
"""Brackets behind or around Chinese: 某某(中国)公司, 委员会(CPSC)."""
_DASHES = str.maketrans("─━―", "———")
_WIDE_FIGURES = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
_WIDE = re.compile("[０-９]")
_UP_TO = re.compile(r"－(?<=[\d年月日号]－)(?=\d)")
"""Dashes drawn with the marks of tables, or as wide as a character: 1月11─14日, 3日－5日."""

_WON_TOO = re.compile(
    r"(获得?[^，。；、\n]{0,20}[奖军牌号])、(?=[^，。；、\n奖军牌]{2,24}?(?:[荣喜分]?获(?![得奖]者|奖的)|夺得|夺冠))"
)
"""甲项目获金奖、乙项目获银奖: clauses, though a list's mark parts them."""
_PAPERS = re.compile("》(，)(?=《[^《》\n]{2,60}》(?:，《|[、和及等。；]|以及))")
"""通过《甲办法》，《乙办法》和《丙办法》: a list of papers, though commas part them."""
_QUOTED_PAPER = re.compile(
    "“(?<![的个张份《]“)(?P<title>(?:关于[^“”《》，。；！？：\n]{4,60}(?:意见|决定|报告|说明|函|通知|通告|公告|办法|规定|方案|细则)"
    "|[^“”《》，。；！？：\n]{3,50}(?:通知|通告|公告|办法|规定|条例|细则|规程|白皮书|蓝皮书|协议|协议书|备忘录|倡议书|责任书|章程|若干措施|公约)"
    "|[^“”《》，。；！？：\n]{6,50}(?:规范|方案|报告|指南|指引|行动计划|技术标准|地方标准|国家标准|实施意见))"
    "(?:（[^（）]{2,10}）)?)”(?!为[题主]|[活行]动|主题|[^，。；“”]{0,4}仪式|发布会|宣传|讲座|[的等]?[一-龥]{0,4}(?:报告会|讲堂|培训))"
)
"""“关于开展检查的通知”, “计量监督管理办法”: a title in the marks of a quotation, told by its last word."""
_AND_LAST = re.compile(r"(、[^，。；、\n]{2,40})，(?=以及)")
"""由甲、乙，以及丙承办: one list, though a comma parts its last member."""
_AND_BODIES = re.compile("，(?<=[门位构校院局室队所]，)(?=以及[^，。；：\n]{2,40}[、和及])")
"""检查教育部门，以及中学、小学: so is one of bodies whose first stands alone."""
_NUMBERED = re.compile(r"(?<![^\n。；：])([ 　]*\d{1,2})[.．](?=[\u4e00-\u9fff《“])")
"""1.某局检查…: a number before what it numbers, as 1、某局 has it; with a point it would be taken into the name."""
_POINT = re.compile("[.．](?<=\\d.)(?=[\u4e00-\u9fff《“])")
_RINGED = re.compile("[①-⑳❶-❿](?<![^\n。；：].)")

LOST_CHARACTER = "鿿"
"""Stands for a character that nothing could restore: the last of its block, which nobody writes. A name that lost one
is still one name."""
_LOST = re.compile("[?\ufffd]{1,4}")
_LOST_WITHIN = re.compile("(?<=[\u4e00-\u9fff])[?\ufffd]{1,2}(?=[\u4e00-\u9fff])")
"""Marks between characters: of an article that does not say that it lost some only those may stand for one."""
_ASKS = re.compile("[吗呢么什怎何哪几否谁吧啥嘛]|多少|多大|多久|有没有|(.)不\\1")
_NEAR = 40
"""A question is told by its words within so many characters before its mark."""
_UNCLOSED = re.compile("(?<=[一-鿿])(?<![说道称])“(?=[一-鿿][^“”\n]{2,}(?:“|\n|$))")
"""举办“零碳园区研讨会，…: what is left of a pair of marks around a name, within a clause."""


def in_full_width(article: CleanedArticle) -> CleanedArticle:
    """The article as it is to be read: every character of its text has the place that it had."""
    text, title = article.text, article.title or ""
    if "?" in text or "\ufffd" in text:
        text = (_LOST if UNRESTORABLE in article.flags else _LOST_WITHIN).sub(_as_character, text)
    read = _read(text)
    titled = _read(title)
    if read is article.text and titled is title:
        return article
    return changed(article, text=read, title=titled or article.title)


def _read(text: str) -> str:
    if _WIDE.search(text):
        text = text.translate(_WIDE_FIGURES)
    if any(mark in text for mark in "「『〝"):
        text = text.translate(_OTHER_QUOTES if "「" in text or "“" in text else _OUTER)
    if any(mark in text for mark in "〈＜<«"):
        text = _OTHER_TITLE.sub(_as_title, text)
    if any(mark in text for mark in "\"＂`'"):
        text = _QUOTED.sub(r"“\2”", text)
    if "‘" in text:
        text = _SINGLE.sub(_as_double, text)
    if "“" in text and _UNOPENED.search(f"\n{text}"):
        text = _TURNED.sub(r"\1“\2”", text)
    if "“" in text:
        text = _QUOTED_PAPER.sub(r"《\g<title>》", text)
    if text.count("“") > text.count("”"):
        text = _UNCLOSED.sub(LOST_CHARACTER, text)
    if "(" in text:
        text = _BRACKETED.sub(r"（\1）", text)
    if any(mark in text for mark in "─━―"):
        text = text.translate(_DASHES)
    if "－" in text:
        text = _UP_TO.sub("—", text)
    if _HALF.search(text):
        text = _HALF.sub(lambda mark: _FULL[mark[0]], text)
    if "获" in text and "、" in text:
        text = _WON_TOO.sub(r"\1，", text)
    if "》，《" in text:
        text = _PAPERS.sub("》、", text)
    if ("." in text or "．" in text) and _POINT.search(text):
        text = _NUMBERED.sub(r"\1、", text)
    if _RINGED.search(text):
        text = _RINGED.sub("●", text)
    if "，以及" in text:
        text = _AND_BODIES.sub("、", _AND_LAST.sub(r"\1、", text))
    return text


def _as_character(lost: re.Match[str]) -> str:
    """A question mark that follows no question is what a character left behind."""
    clause = re.split("[，。；：！？,;:!\n]", lost.string[max(0, lost.start() - _NEAR) : lost.start()])[-1]
    return lost[0] if _ASKS.search(clause) else LOST_CHARACTER * len(lost[0])


def _as_title(named: re.Match[str]) -> str:
    """〈…〉 within the marks of another title is a part of it."""
    text, start = named.string, named.start()
    inside = text.rfind("《", 0, start) > text.rfind("》", 0, start)
    return named[0] if inside or named[1].isascii() else f"《{named[1]}》"


def _as_double(quoted: re.Match[str]) -> str:
    """‘春风行动’ that stands in no other quotation is one like “春风行动”."""
    text, start = quoted.string, quoted.start()
    inside = text.rfind("“", 0, start) > text.rfind("”", 0, start)
    return quoted[0] if inside else f"“{quoted[1]}”"
