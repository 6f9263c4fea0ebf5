"""What a site shows around every text of its own: bylines, the foot of its pages, what stands there until a script has
filled an element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborNode

from pages.wordlists import any_of

_BYLINE = re.compile(
    r"首页|位置|发布|来源|时间|日期|作者|编辑|字[体号]|打印|关闭|浏览|点击|阅读|分享|收藏|"
    r"欢迎[您你]?(?:访问|光临|来到)|设为首页|^[大中小]$|\d{4} ?[-年/.] ?\d"
)
"""What stands above and below a headline, line by line."""
_SHORT = 20
"""Characters of a day with its time, of a button."""
_PATH = re.compile(r"\W*(?:您|你)?(?:现在|当前|所在)*(?:的)?位置")
"""How the way to a page through its site begins."""
_BELOW = 100
"""Characters of such a way at most."""
_LINE = 300
"""Characters of a line in which that is looked for."""
_LOADING = re.compile(
    r"(?:(?:正在|努力|玩命|数据|内容|页面|文章|信息)*(?:加载|载入|读取)中?|loading|[，,]?请稍[候后等]|[….。!！,，])+",
    re.I,
)
"""What an element may say until a script has filled it."""
FOOT = any_of(Path(__file__).parent / "lexicon" / "foot.txt", flags=re.I)
"""What the lines at the foot of every page of a site name."""
_FOOT_NAMES = re.compile(r"foot|copyright|bottom", re.I)
_FRAME = 500
"""Characters of such a foot at most."""
_SAID = 3
"""Sentences of a paragraph, which may name a telephone among what it says."""
_IMPRINT = re.compile("版权所有|ICP备|公网安备|网站标识码")
"""What stands at the foot of every page of a site."""
PUT_UP = "(?:(?:发布|发表|公开|公布|发稿|更新)(?:时间|日期)|发[布表]于)"
"""Labels of the day on which a page was put up, or changed."""
LABELS = re.compile(rf"\W*(?:信息|文章)?(?:{PUT_UP}|时间|日期|来源|稿源|作者|字[体号]|浏览|点击)")
"""How the lines of a byline begin."""


def beside(node: LexborNode, headline: str) -> Iterator[str]:
    """The lines of an element without its headline, and without what stands around one."""
    for line in map(str.strip, node.text(separator="\n").split("\n")):
        about = not line.endswith("。") and _BYLINE.search(line, 0, _LINE)
        if line not in headline and not about and not is_loading(line):
            yield line


def is_loading(text: str) -> bool:
    """Whether a text says that another is being loaded."""
    return len(text) < _LINE and _LOADING.fullmatch("".join(text.split())) is not None


def is_frame(node: LexborNode, text: str) -> bool:
    """Whether a text is what a site shows around every text of its own: the foot of its pages, or a byline alone."""
    if len(text) > _FRAME:
        return False
    lines = [line for line in map(str.strip, text.split("\n")) if len(line) > 1]
    return bool(lines) and (is_byline(lines) or is_foot(node, lines))


def is_imprint(text: str) -> bool:
    """Whether a text is what stands at the foot of every page of a site."""
    return len(text) < _FRAME and _IMPRINT.search(text) is not None


def names_a_foot(text: str) -> bool:
    """Whether a text may be the foot of a page by its length and what it names."""
    return len(text) <= _FRAME and FOOT.search(text) is not None


def is_byline(lines: list[str]) -> bool:
    """Whether lines are labels with their values, days, counters and buttons, or where a page stands in its site, and
    no more."""
    if _PATH.match(lines[0]) and sum(map(len, lines)) < _BELOW:
        return True
    return all(
        LABELS.match(line)
        or line.isdigit()
        or (len(line) < _SHORT and _BYLINE.search(line) and not line.endswith("。"))
        for line in lines
    )


def is_foot(node: LexborNode, lines: list[str]) -> bool:
    """Whether lines of an element are the foot of a page, as most of them say or a name around them does."""
    told = sum(len(line) for line in lines if FOOT.search(line) and line.count("。") < _SAID)
    if 2 * told > sum(map(len, lines)):
        return True
    return stands_in_foot(node)


def stands_in_foot(node: LexborNode) -> bool:
    """Whether an element around one is named as the foot of a page is."""
    at: LexborNode | None = node
    while at is not None and at.tag != "body":
        if at.tag == "footer" or _FOOT_NAMES.search(f"{at.attributes.get('class')} {at.attributes.get('id')}"):
            return True
        at = at.parent
    return False
