"""Where the text of a plain-text page begins and ends among its lines."""

from __future__ import annotations

import re

from services.cleaner import replies
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.headline import letters
from services.cleaner.labels import BODY, field_of, heads_a_letter, labels_in
from services.cleaner.lines import NEIGHBOUR, LineKind
from services.cleaner.reading import Line
from services.cleaner.text_title import (
    HEAD,
    LONGEST,
    NUMBERED_DOCUMENT,
    PROGRAMME,
    SECOND,
    is_field,
    is_long_title,
    names_an_act,
)

_BULLET = re.compile(r"^(?:[-*•·●■◆○▪]|\d{1,2}[.、)])\s*")
_DATED = re.compile(r"[(（\[]?(?:19|20)\d\d-\d\d?-\d\d?[)）\]]?$")
_END = re.compile(r"[。！？…：；.!?;:”’』」）)]$|[。！？]\s*[\[【][\d:：]{4,8}[\]】]$")
_SENTENCE = re.compile(r"[。！？；;]")
_STOP = re.compile("[。；;]")
_SET_IN, _SEVERAL = "\u3000\u3000", 4
_LISTED = re.compile(r"[\u4e00-\u9fff][ \u3000]*[:：]")
"""Whom a document is addressed to, or lists by their part."""
_CLOSED = re.compile("[（(【](?:全文)?完[）)】]$")
"""What says that the text is at its end."""
_REPLIES = re.compile(
    r"^(?:\d+\s*条?评论|(?:网友|全部|最新|热门)评论|网友最新留言|我要评报$|\d{1,4}\s*[#＃楼](?:\s|$)|沙发$|板凳$|回复$"
    r"|我来说两句|Posted by\b)"
)
"""What readers say begins here."""
_FILE = re.compile(
    r"^(?:相关)?(?:附\s?件|文件)(?:列表|下载)?\s*[:：]$|\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|zip|rar)\b.{0,24}$"
    r"|[(（]\s*\d[\d.]*\s*[KM]B?\s*[)）]$|[(（](?:PDF|WORD|EXCEL|ODF)[档檔版]?[)）]$",
    re.I,
)
"""The name of a file to download, and the line above such names."""
_COUNTED = re.compile(r"[(（]\d+[)）]")
"""How many liked it."""
_HOTLINE = re.compile(r"(?:技术支持|投诉举报|信息举报|网站管理)(?:电话|热线)[ \u3000]*[:：][ \u3000]*[\d-]{5,}")
"""Whom a site tells to call, with its hours in brackets."""
_ADDRESS = 3
"""Characters that a line has more than which says to whom a speech is held (同志们：)."""
_OPENS = re.compile(r"一、|第一[章编部条]|第1[章条]|1(?:\.0?)?[ \u3000.、]*总\s*则$")
"""How the first part of a document is numbered."""
_OTHERS = (LineKind.RELATED, LineKind.DISCLAIMER, LineKind.FOOTER, LineKind.ORIGINAL)
"""Lines of which none is of the text, nor what stands below them."""
_PROSE = 25
"""Letters of a line that is a paragraph and not a title or menu."""


def lines_set_in(text: str, places: list[Line], kinds: list[LineKind]) -> list[int]:
    """The lines set in as paragraphs are, where several are below the first: a text of short lines."""
    indented = [
        index
        for index, place in enumerate(places)
        if place.start is not None and kinds[index] is LineKind.TEXT and text.startswith(_SET_IN, place.start - 2)
    ]
    return indented if len(indented) >= _SEVERAL and indented[0] else []


def numbered(texts: list[str], kinds: list[LineKind]) -> list[int]:
    """The lines that are numbered as the parts of a document are, where several are: a text of short lines."""
    found = [at for at, line in enumerate(texts) if kinds[at] is LineKind.TEXT and _PART.match(line)]
    return found if len(found) >= _SEVERAL - 1 and found[0] else []


def below_byline(kinds: list[LineKind]) -> list[int]:
    """The lines below the byline of a page that has a headline above it, and nothing else there: a poem, a schedule."""
    at = next((index for index, kind in enumerate(kinds) if kind is LineKind.BYLINE), len(kinds))
    if kinds[:at].count(LineKind.TEXT) != 1:
        return []
    ended = (index for index, kind in enumerate(kinds) if index > at and kind in _OTHERS)
    return [i for i in range(at + 1, next(ended, len(kinds))) if kinds[i] is LineKind.TEXT]


def above_headline(texts: list[str], kinds: list[LineKind]) -> int:
    """How many lines stand above a headline that has the byline with day and source right below it, where a paragraph
    is among them and the longer text follows: what a site says of itself, or of a topic."""
    for at in range(2, min(len(texts), HEAD)):
        told = {field_of(label["label"]) for label in labels_in(texts[at])} if kinds[at] is LineKind.BYLINE else set()
        if not told >= {"published", "source"}:
            continue
        headline = kinds[at - 1] is LineKind.TEXT and not is_prose(texts[at - 1], LineKind.TEXT)
        prose = [len(text) * is_prose(text, kind) for text, kind in zip(texts, kinds, strict=True)]
        above, below = sum(prose[: at - 1]), sum(prose[at + 1 :])
        return at - 1 if headline and 0 < above < below else 0
    return 0


def first_paragraph(texts: list[str], kinds: list[LineKind]) -> int:
    """The first line of running text that is no headline; how many lines there are where there is none. A page of one
    sentence is that sentence, however short."""
    if len(texts) == 1 and kinds[0] is LineKind.TEXT and _SENTENCE.search(texts[0][-1:]):
        return 0
    return next((i for i in range(len(texts)) if opens_text(texts, kinds, i)), len(texts))


def opens_text(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line is running text and no headline."""
    return is_prose(texts[index], kinds[index]) and not _is_headline(texts, kinds, index)


def is_prose(line: str, kind: LineKind) -> bool:
    """Whether a line is a paragraph of running text."""
    if kind is not LineKind.TEXT or len(letters(line)) < _PROSE:
        return False
    if _BULLET.match(line) and _DATED.search(line):
        return False
    said = bool(_SENTENCE.search(line))  # behind its sentences may stand what a mirror put there
    return (
        (_has_comma(line) and (said or bool(_END.search(line))))
        or (said and _END.search(line) is not None)
        or (len(line) > LONGEST and not is_long_title(line))
    )


def _has_comma(line: str) -> bool:
    return "，" in line or "," in line


def _is_headline(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line that reads like a sentence is the headline: one with the byline right below, or one that calls out
    (圆满收官！……) and ends without a mark; none is below whom a letter is addressed to (各有关单位：)."""
    line, below = texts[index], kinds[index + 1 : index + 2]
    if index and (heads_a_letter(texts[index - 1]) or texts[index - 1].endswith(("：", ":"))):
        return False
    if index >= HEAD or len(line) > LONGEST or _STOP.search(line[:-1]) or line.endswith(("，", ",")):
        return False
    return below == [LineKind.BYLINE] or not _END.search(line)


def start_of(texts: list[str], kinds: list[LineKind], first: int, title: int | None) -> int:
    """The first line of the text: short ones before the first paragraph belong to it if they end like sentences."""
    if title is None:
        addressed = 0 < first < len(texts) and kinds[first - 1] is LineKind.TEXT and texts[first - 1][-1] in "：:"
        above = first - 1 if addressed else first
        while 0 < above < len(texts) and kinds[above - 1] is LineKind.TEXT and _SHORT_LEAD.search(texts[above - 1]):
            above -= 1
        return above
    if LineKind.BYLINE in kinds[title:first] and _BROKEN_OFF.match(texts[first - 1]):
        return first - next(n for n, kind in enumerate(reversed(kinds[:first])) if kind is not LineKind.TEXT)
    for index in range(title + 1, first):
        line = texts[index]
        if _HEADS_ENTRIES.fullmatch(line) and index + 1 < len(texts) and _ENTRY.match(texts[index + 1]):
            return index
        if kinds[index] is not LineKind.TEXT or letters(line) == letters(texts[title]) or PROGRAMME.match(line):
            continue
        if (names_an_act(texts[title]) and _LISTED.search(line)) or (
            is_field(texts, kinds, index) and LineKind.BYLINE not in kinds[index + 1 : first]
        ):
            return index
        if index == first - 1 and line.endswith(("：", ":")) and len(line) > _ADDRESS:
            return index
        if names_an_act(line) and LineKind.BYLINE in kinds[title:index]:
            return index  # a document in a report of it
        second = SECOND.match(line)
        told_below = second is not None and line[0] in "—–-" and LineKind.BYLINE in kinds[title:index]
        if second and not told_below and (line[0] not in "（(" or {*kinds[index:first]} > {LineKind.TEXT}):
            continue  # above the byline
        if told_below or (len(line) > 8 and _END.search(line)) or NUMBERED_DOCUMENT.search(line) or _OPENS.match(line):
            return index
    return first


_HEADS_ENTRIES = re.compile(r"[（(【]?(?:(?:19|20)\d\d ?年(?:度|\d{1,2}月)?|\d{1,2} ?月)[）)】]?")
_ENTRY = re.compile(r"[△▲●○◆■★]? ?\d{1,2} ?[月日]")
"""1989年 above 1月3日 …, 1月 above 3日 …: in a chronicle, no day of publication."""
_BROKEN_OFF = re.compile(r"(?!\S{0,6}[:：])(?=.{20})[^。]*，[^。]*[\u4e00-\u9fff\d]$")
"""A line that is no headline between byline and first paragraph: its sentence goes on there."""
_SHORT_LEAD = re.compile(r"^(?!\S{0,6}[:：])[^。]{12,}[。，,]$")
"""A short sentence, or its first clauses, right above the first paragraph: 5月9日，某大会在江州召开。"""


def end_of(texts: list[str], kinds: list[LineKind], first: int, rows: list[int], set_in: list[int]) -> int:
    """One past the last line of the text; `rows`: the lines that are rows of tables, `set_in`: those of the text
    whatever they say."""
    end = _titles_of_others(texts, kinds, first, replies.begin(texts, first), {*rows, *set_in})
    interleaved = _interleaved(texts[:end], kinds, first)
    for index in range(first, end):
        line = texts[index]
        if (
            (kinds[index] in _OTHERS and index not in interleaved)
            or _REPLIES.match(line)
            or (index > first and NEIGHBOUR.fullmatch(line) and not _goes_on(texts, kinds, index))
            or (index > first and _BULLET.match(line) and _DATED.search(line))
            or (index > first and _CLOSED.search(texts[index - 1]) and not _goes_on(texts, kinds, index))
        ):
            end = index
            break
    furthest = end
    # Lines after the last sentence are other pages' business, except a document's signature with its date.
    while end > first + 1 and end - 1 not in rows:
        line = texts[end - 1]
        told = len(letters(line)) >= _PROSE and (_has_comma(line) or "。" in line)
        ends = bool(_END.search(line)) and not _COUNTED.fullmatch(line) and not _HOTLINE.search(line)
        is_file = len(line) < LONGEST and _FILE.search(line)
        listed = is_file or line.endswith(("：", ":")) or (_BULLET.match(line) and not _SENTENCE.search(line[-1:]))
        if kinds[end - 1] is LineKind.TEXT and (((ends or told) and not listed) or len(line) > LONGEST):
            break
        signed = kinds[end - 1] is LineKind.TEXT and re.search(r"年\S{1,3}月\S{1,3}日$", line)
        beside = [texts[end - 2], *texts[end : min(end + 1, furthest)]]  # other pages' days stand one below the other
        if (is_bare_date(line) and ":" not in line and not any(map(is_bare_date, beside))) or signed:
            break
        end -= 1
    end = max(end, *(index + 1 for index in set_in), 0)
    headed = end > 0 and end - 1 in set_in
    attached = False
    while end < furthest and kinds[end] is LineKind.TEXT:
        line = texts[end]
        headed = headed or _NUMBERED.match(line) is not None
        attached = (attached or _ATTACHED.match(line) is not None) and not _FILE.search(line)
        goes_on = headed and (_NUMBERED.match(line) or _CONTACT.match(line) or _POINT.match(line))
        names_files = attached and (_ATTACHED.match(line) or _POINT.match(line))
        if not goes_on and not names_files and not _PERSON.match(line):
            break
        end += 1
    if end < furthest and kinds[end] is LineKind.TEXT and _is_signature(texts[end], texts[first:end], attached):
        end += 1
    return end


def _titles_of_others(texts: list[str], kinds: list[LineKind], first: int, end: int, own: set[int]) -> int:
    """Where the titles of other pages begin, which stand below the last sentence, one a line and several; `own`: lines
    that are the text's whatever they say."""
    at = end
    while (
        at > first + 1
        and at - 1 not in own
        and (kinds[at - 1] is LineKind.CHROME or _may_be_title(texts, kinds, at - 1))
    ):
        at -= 1
    while at < end and BODY.search(texts[at]):
        at += 1  # who signs
    several = kinds[at:end].count(LineKind.TEXT) >= _SEVERAL - 1
    ended = at > 0 and (
        (is_prose(texts[at - 1], kinds[at - 1]) and _END.search(texts[at - 1]) is not None)
        or is_bare_date(texts[at - 1])
        or BODY.search(texts[at - 1]) is not None
    )
    return at if several and ended else end


def _may_be_title(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line is as long as titles are, and neither a sentence, nor numbered, nor a field, day or signature."""
    line = texts[index]
    shaped = _LEAST <= len(letters(line)) <= _MOST and not _STOP.search(line) and line[-1] not in "，,：:"
    other = (
        _PART.match(line) or _POINT.match(line) or _CONTACT.match(line) or _ATTACHED.match(line) or _NOTE.match(line)
    )
    return kinds[index] is LineKind.TEXT and shaped and not other and not line.endswith("日")


def _is_signature(line: str, text: list[str], below_files: bool) -> bool:
    """Whether a line below a text, or what is attached to it, is the body that speaks, which names itself there."""
    named = len(letters(line)) > _ADDRESS + 2 and BODY.search(line) is not None
    return named and (below_files or any(line in each or each.startswith("特此") for each in text))


def _goes_on(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether paragraphs follow."""
    return any(is_prose(line, kind) and "。" in line for line, kind in zip(texts[index:], kinds[index:], strict=True))


def _interleaved(texts: list[str], kinds: list[LineKind], first: int) -> set[int]:
    """The lines of a mirror that it put between the paragraphs of a text, one by one, at several places."""
    told = [is_prose(line, kind) for line, kind in zip(texts, kinds, strict=False)]
    found = {at for at in range(first + 1, len(texts) - 1) if told[at - 1] and told[at + 1] and _is_aside(kinds[at])}
    return found if len(found) > 1 else set()


def _is_aside(kind: LineKind) -> bool:
    return kind in _OTHERS or kind is LineKind.CHROME


_PART = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}[）)、]\s*\S")
_NUMBERED = re.compile(r"[一二三四五六七八九十]{1,3}、")
_CONTACT = re.compile(
    r"[\u4e00-\u9fff]{0,6}(?:电话|邮箱|信箱|地址|邮编|邮政编码|网址|联系人|传真|时间|地点|名称|联系方式)\s*[:：]\s*\S"
)
"""How a notice's last section goes on: 二、举报方式, with an address and a telephone below."""
_POINT = re.compile(r"\d{1,2}\s*[.、．]\s*\S")
"""A point of such a section."""
_ATTACHED = re.compile(r"附\s?件\s*[\d一二三四五]{0,2}\s*[:：]\s*\S")
"""How the lines begin that name what is attached to a document."""
_NOTE = re.compile(r"[（(]|注\s*[:：]|[表图]\s*\d|[□■●◎◆▲]")
"""How lines begin that belong to a text though no sentence ends in them."""
_LEAST, _MOST = 5, 50
"""Letters of a title in a list."""
_PERSON = re.compile(r"[（(]?[\u4e00-\u9fff]{0,4}联系人\s*[:：]\s*\S")
"""Whom to ask, right below a text."""
