"""What a mirror glued to the beginning or the end of a paragraph: its byline, its buttons, the neighbours in a list."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from pages.bait import baited_end
from schemas.articles import ParagraphKind
from services.cleaner.bare_dates import hyphenated, may_begin_with_day
from services.cleaner.byline_lines import is_name_with_day
from services.cleaner.content import Block
from services.cleaner.labels import field_of, label_name, labels_in
from services.cleaner.lines import LineKind, is_advertisement, is_chrome, is_own_sentence, line_kind
from services.cleaner.markup import without_rules
from services.cleaner.numbered_parts import bare_parts
from services.cleaner.outlets import read_reprint
from services.cleaner.reading import Line

_PROSE = 8
"""Characters of a paragraph that has something glued to it."""
_BAITED = 60
"""Lines of bait at the end of a page that are looked at."""
_LONGEST = 90
"""Characters of what is."""
_BUTTONS = "【[字分打扫收发来浏点阅当您我语朗播听大"
"""What buttons and bylines begin with."""
_HEAD_ENDS = re.compile(r"[】\]]\s*|\s+(?=[\u4e00-\u9fff\d“（【])")
_PARAGRAPH = re.compile("(?!\\d\\d?[:：]\\d\\d)[\u4e00-\u9fff\\d“《（].*[。！？：；”）]\\Z")
_BODY_OF_A_REPORT = "【正文】"
"""What stands before what a broadcaster's speaker says, beside 【导语】 and 【同期声】."""
_NEWS = r"(?=\d{1,2}月\d{1,2}日|近日|日前|本[报网]讯|记者|为(?:进一步|深入|切实))"
_DATED = re.compile(
    r"[•·|]?[ \u3000]*(?:[\u4e00-\u9fff]{3,16}[ \u3000]+)?"
    r"20\d\d[-/.]\d\d?[-/.]\d\d?(?:[ \u3000]+\d\d?:\d\d(?::\d\d)?)?[ \u3000•·|]*"
    r"(?:(?P<source>(?:来源|稿源)[:：][ \u3000]*[\u4e00-\u9fff]{2,16}?(?<=[报网社台局厅委办部院会心府]))"
    rf"(?:[ \u3000]+(?!\S{{1,6}}[:：])(?=.{{20,}}[。！？”])|{_NEWS})|{_NEWS})"
)
"""A byline without anything between it and how news begins: 某某日报 2023-11-08 11月7日，…"""
_PRINTED = re.compile(r"《\s*[\u4e00-\u9fff]{2,12}[报報]\s*》\s*[（(]\s*(?:19|20)\d\d年.{4,12}?版\s*[）)]\s*(?=\S{4})")
"""Where it was printed, before how a text announces itself."""
_NAMED = 20
"""Characters among which its day begins."""
_SENTENCE = re.compile(r"[。！？][”’）)]?(?:[（(]完[)）])?(?!\Z)")
"""Where something may be glued to a paragraph that ends without a mark."""
_GOES_ON = re.compile("[，。！？]")
"""A line that names who handled the page, or where from it came, has none of these inside."""
_CLOSING = "。！？”）)】]"
_SIGNED = re.compile(
    r"[。！？][”’）)]?(?:[（(]完[)）])?(?=.{0,10}?(?:编[辑审]|责编|责任|校对|审核|来[源自]|作者|[声说]明|版权|转[载自发]|关[键闭注]|标签|[上下]一?[篇条]|打印"
    r"|分享|收藏|侵权|备案?\d|扫|点[击赞]|返回|字[号体]|发布|浏览|阅读|访问))"
)
"""Where something may be glued that ends like a sentence: one of these words is among its first."""
_TAIL = 120
"""Characters of it."""
_HANDLED = re.compile("编[辑审]|责编|校对|审核|监制")
"""Who handled the page; who wrote the text may sign it in brackets behind its last sentence."""
_EDITED = re.compile(r"\s*(?:责任编辑|责编)[:：]\s*[\u4e00-\u9fff\d]{1,4}\Z")
"""The same behind anything: …摄影报道责任编辑：某某."""
_EDITED_END = 14
"""Characters of it."""
_OF_A_PAGE = ("published", "updated", "editor", "keywords")
"""Fields that no text tells of itself; a digest names the source of each of its items."""
_PLACE = re.compile(r"[（(\[【]?(\d{1,2}) ?/ ?(\d{1,2})")
_PLACED = 6
"""Characters in which a caption says which of the pictures it belongs to."""
_OTHERS = (LineKind.CHROME, LineKind.RELATED, LineKind.DISCLAIMER, LineKind.FOOTER, LineKind.ORIGINAL)
_SAID = re.compile("今天是")
_LABELS = 2
"""Labels of a byline."""


class Edges(NamedTuple):
    """Where the paragraph itself begins and ends, and whether a byline stands before it."""

    start: int
    end: int
    bylined: bool


def edges(text: str) -> Edges:
    """Where a paragraph begins and ends without what is glued to it."""
    end = _tail(text)
    if end == len(text) and (edited := _EDITED.search(text, max(_PROSE, end - _EDITED_END))):
        end = edited.start()
    start, bylined = _head(text[:end]) if text[0] in _BUTTONS and end > _PROSE else (0, False)
    if not start and "20" in text[:_NAMED] and (dated := _DATED.match(text)):
        said = dated[0].strip()
        start = dated.end() if dated["source"] or is_name_with_day(said) else 0
        bylined = start > 0
    if text[0] == "《" and (printed := _PRINTED.match(text)):
        start = printed.end()
    return Edges(start, end, bylined)


def _tail(text: str) -> int:
    """Where a paragraph ends before what is glued to its last sentence."""
    near = max(_PROSE, len(text) - _TAIL)
    for sentence in (_SIGNED if text[-1] in _CLOSING else _SENTENCE).finditer(text, near):
        said = text[sentence.end() :].strip()
        if len(said) > 1 and not _SAID.match(said) and _is_glued(said):
            is_prose = sentence[0] == "。" and not is_advertisement(text)
            return sentence.end() if is_prose or line_kind(text) is LineKind.TEXT else len(text)
    return len(text)


def _is_glued(said: str) -> bool:
    """Whether words behind a sentence are of the page and not of its text."""
    if said[-1] in ":：" and label_name(said):
        return True  # 责任编辑： without anybody
    kind = line_kind(said)
    if kind in (LineKind.EDITOR, LineKind.BYLINE) and _GOES_ON.search(said, 0, len(said) - 1):
        return False
    if kind is LineKind.EDITOR:
        return _HANDLED.search(said) is not None
    if kind is LineKind.BYLINE:
        told = {field_of(label["label"]) for label in labels_in(said)}
        return not told.isdisjoint(_OF_A_PAGE) or read_reprint(said) != ""
    return kind in _OTHERS and not is_own_sentence(said)


def _head(text: str) -> tuple[int, bool]:
    """Where a paragraph begins behind buttons or a byline, and whether it is one."""
    if is_chrome(text):
        return 0, False  # another page's title, perhaps of several words, behind its heading
    for found in reversed(list(_HEAD_ENDS.finditer(text, 2, _LONGEST))):
        said, rest = text[: found.end()].strip(), text[found.end() :]
        if len(rest) < _PROSE or not _PARAGRAPH.match(rest):
            continue
        if is_chrome(said) and said != _BODY_OF_A_REPORT:
            return found.end(), False
        labels = labels_in(said)
        tells = len(labels) >= _LABELS and field_of(labels[0]["label"]) in ("published", "source")
        if tells and line_kind(said) is LineKind.BYLINE:
            return found.end(), True
    return 0, False


def bare_blocks(blocks: list[Block]) -> list[str]:
    """Take from the paragraphs of a page what is glued to them, and what is put behind the last one for search engines;
    the bylines among it."""
    bylines: list[str] = []
    if several := baited_end([block.text for block in blocks[-_BAITED:]]):
        del blocks[-several:]
    _drop_places(blocks)
    bare_parts(blocks)
    for block in blocks:
        if len(block.text) > _PROSE and block.kind is ParagraphKind.BODY:
            if may_begin_with_day(block.text):
                block.text = hyphenated(block.text)
            start, end, bylined = edges(block.text)
            if bylined:
                bylines.append(block.text[:start])
            if end - start < len(block.text):
                block.text = block.text[start:end]
                block.linked = min(block.linked, len(block.text))
    return bylines


def _drop_places(blocks: list[Block]) -> None:
    """Take from captions their places among the pictures (1/5 …)."""
    captions = [block for block in blocks if "/" in block.text[1:_PLACED]]
    places = [place for block in captions if (place := _PLACE.match(block.text))]
    if len(places) < 2 or len(places) < len(captions):
        return
    several = Counter(place[2] for place in places).most_common(1)[0][0]
    own = [
        re.match(rf"[（(\[【]?{number} ?/ ?{several}[)）\]】]? ?(?=\S)", block.text)
        for number, block in enumerate(captions, 1)
    ]
    if all(own):
        for place, block in zip(own, captions, strict=True):
            block.text = block.text[place.end() :] if place else block.text


def part_edges(lines: list[Line]) -> None:
    """Make lines of their own of what is glued to the paragraphs of a plain text; the rules of a style sheet go."""
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if (rest := without_rules(line.text)) != line.text and line.end is not None:
            line.text, line.start = rest, line.end - len(rest)
            if not rest:
                del lines[at]
                continue
        if len(line.text) <= _PROSE or line.kind is not ParagraphKind.BODY or line.start is None:
            continue
        start, end, _ = edges(line.text)
        if end - start < len(line.text):
            cuts = sorted({0, start, end, len(line.text)})
            first = line.start
            lines[at : at + 1] = [
                Line(line.text[a:b].rstrip(), line.kind, first + a, first + b) for a, b in pairwise(cuts)
            ]
