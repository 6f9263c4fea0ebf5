"""Boxes inside a text that lead to other pages."""

from __future__ import annotations

import re

from pages.wordlists import any_of
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.content import Block
from services.cleaner.labels import LEXICON
from services.cleaner.lines import LineKind, is_advertisement, is_related, line_kind

_LEADS_ON = re.compile(
    r"^(?P<open>[\[【(（])?(?:视频|直播|此前报道|早前报道|相关(?:报道|新闻|阅读|链接)|延伸阅读|更多阅读|专题)"
    r"(?(open)[\]】)）]\s*[-—–:：|丨]?|\s*[-—–:：|丨])"
)
"""How a link inside a text begins that leads to other pages."""
_PLAYED = re.compile(r"\d{2,3}:\d\d(?::\d\d)?(?!\d)\s*\S")
"""How a link to a film begins: with its length."""
_DAY = r"[\[(（]?\s*(?:(?:19|20)\d\d\s*[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?\s*[\])）]?"
_DATED = re.compile(_DAY)
_BEFORE = re.compile(rf"[\s·•●○▪■◆▶►>»*—-]*(?:{_DAY}\s*)?(?:\d{{1,2}}\s*[.、．]\s*)?")
"""What may stand before the link of a row: a bullet, a day, a number."""
_BESIDE = 16
"""Characters of what stands behind it: a day, an outlet, how many comments there are."""
_SENTENCE = re.compile("[，。；！？,;!?]")
AT_HEAD = 14
"""Lines among which a program's summary begins and ends."""
_SUMMED_UP = 6
"""Lines of the longest summary."""
_NOTE = 60
"""Characters of the longest line that says what it is."""
_OF_PROGRAM = any_of(LEXICON / "summaries.txt", start="^\\W*", end="\\W*$")
_NOTED = re.compile(
    r"\W*(?:内容|文章|本文|全文|新闻)?(?:摘要|总结|导读|概要|提要|要点|速览).*"
    r"[（(]\S{0,8}由\S{0,6}(?:AI|人工智能|大模型)\S{0,12}(?:生成|总结|提炼)\S{0,20}[）)]$"
)
"""A summary that says in brackets who wrote it."""
_HEADS = re.compile("[^由]*(?:摘要|总结|导读|速读|速览|概要|提要|概括|要点)(?:\\W*$|\\s*[（(])")
"""What stands above a summary, unlike what stands below it."""
_PARTS = 400
"""Blocks below a link among which its heading is looked for."""
_HEAD_LINKS = ("广告", "推广", "新闻链接", "文章目录", "本文目录", "内容目录", "目录导航", "目录")
"""Headings of links that paid for it, or that lead to the parts of the text itself."""
_PAID = ("广告", "推广", "点击报名", "点击查看", "点击进入", "点击下载", "点击阅读", "点击关注", "立即报名", "立即购买")
"""What a link begins with that was paid for, or that calls upon readers."""
_TAGGED = re.compile(r"[\[【](?:推荐|广告|推广|福利|热门|精选)[\]】]")
"""The same in brackets before it."""
_NUMBER = re.compile(
    r"^[【\[]?(?:相关)?(?:附\s*件|文件)?(?:下载)?\d{0,2}[】\]]?\s*(?:[:：]\s*)?\d{0,2}\s*[.、:：]?\s*[【\[]?"
    r"|[】\]]?\s*[（(\[]?\d[\d.]*\s*[KMG]B?[)）\]]?\s*(?=$|[,，下已])"
    r"|[】\]]?[,，]?\s*[\[（(]?\s*(?:下载(?:次数|量)|已?下载)\s*[:：]?\s*\d*\s*次?[\])）]?$|[】\]]$",
    re.I,
)
"""What stands around the name of a file to download: its number, its size, how often it was."""
_TITLE = 8
"""Characters of a title that stands with its date, at least."""


def find_boxes(blocks: list[Block]) -> set[int]:
    """Indexes of the blocks of boxes inside the text that lead to other pages: links below a heading like 相关新闻,
    links with a date each, a link that says itself that it leads to a film or an earlier report."""
    boxes: set[int] = set()
    if not any(block.links for block in blocks):
        return boxes
    headed = False
    for index, block in enumerate(blocks):
        row = is_row(block)
        if row and is_link(block) and _is_said_again(block.text, blocks[index + 1 :]):
            boxes.add(index)  # the contents of the text itself
            continue
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        dated = _is_dated(block) and (index - 1 in boxes or (following is not None and _is_dated(following)))
        if (row and headed) or dated or _leads_on(block):
            boxes.add(index)
        elif following is not None and following.links and is_row(following):
            if _heads_links(block):
                boxes.add(index)
                headed = True
            elif (
                headed
                and index - 1 in boxes
                and is_row(blocks[index - 1])
                and line_kind(following.text) is not LineKind.CHROME  # no button
            ):
                boxes.add(index)  # a teaser between two rows
        else:
            headed = headed and is_bare_date(block.text)
            if is_link(block) and following is not None and is_bare_date(following.text):
                pair = {index, index + 1}
                if index - 2 in boxes or (
                    len(blocks) > index + 3 and is_link(blocks[index + 2]) and is_bare_date(blocks[index + 3].text)
                ):
                    boxes |= pair
    return boxes


def find_summary(lines: list[str]) -> set[int]:
    """Indexes of the lines at the head of a text with a summary that a program wrote: its heading, what it says, and
    the line that says who wrote it."""
    head = list(enumerate(lines[:AT_HEAD]))
    marked = [at for at, line in head if len(line) < _NOTE and _OF_PROGRAM.match(line)]
    if not marked:
        return {at for at, line in head if line.endswith(("）", ")")) and _NOTED.match(line)}
    if len(marked) != 1:
        return set(range(marked[0], marked[-1] + 1)) if marked[-1] - marked[0] <= _SUMMED_UP else set(marked)
    at, said = marked[0], lines[marked[0]]
    if _HEADS.match(said):
        return {at, at + 1}  # a heading above one paragraph
    return {at - 1, at} if said.startswith(("以上", "上述")) else {at}


def is_link(block: Block) -> bool:
    """Whether a block is one link to another page and nothing else."""
    return block.links > 0 and not block.files and block.linked >= len(block.text) and not block.text.startswith("http")


def _is_said_again(heading: str, below: list[Block]) -> bool:
    """Whether a link above a text is the heading of one of its parts."""
    return len(below) > 1 and any(block.text == heading and not block.links for block in below[:_PARTS])


def _leads_on(block: Block) -> bool:
    """Whether a block is a link that says itself that it leads to another page."""
    if not block.links:
        return False
    said = _LEADS_ON.match(block.text)
    return said is not None and block.linked >= len(block.text[said.end() :].strip()) > 0


def is_row(block: Block) -> bool:
    """Whether a block is one link to another page, with what the rows of a list have beside it."""
    return block.links > 0 and (is_link(block) or _beside(block) is not None)


def _beside(block: Block) -> str | None:
    """What stands before and behind the link of a row; None where the block is none."""
    if block.links != 1 or block.files or block.linked <= _TITLE:
        return None
    before = _BEFORE.match(block.text)
    start = min(before.end() if before else 0, len(block.text) - block.linked)
    behind = block.text[start + block.linked :].strip()
    if len(behind) > _BESIDE or _SENTENCE.search(behind):
        return None
    return f"{block.text[:start]} {behind}"


def _is_dated(block: Block) -> bool:
    """Whether a block is a row with its day, or with the length of its film."""
    beside = _beside(block) if block.links else None
    return beside is not None and (_DATED.search(beside) is not None or _PLAYED.match(block.text) is not None)


def _heads_links(block: Block) -> bool:
    """Whether a block is a heading of links to other pages, if links follow."""
    return len(block.text) < 24 and (
        is_related(block.text)
        or block.text in _HEAD_LINKS
        or (block.text.endswith(("：", ":")) and line_kind(block.text) in (LineKind.CHROME, LineKind.RELATED))
    )


def is_paid(block: Block) -> bool:
    """Whether a paragraph is a link that was paid for, and says so, or one to another page under its own heading
    (推荐阅读：…)."""
    if is_advertisement(block.text):
        return True
    if not block.links:
        return False
    if block.text.startswith(_PAID):
        return block.linked >= len(block.text)
    if _TAGGED.match(block.text):
        return block.linked >= len(block.text)
    heading, colon, rest = block.text.replace(":", "：").partition("：")
    return bool(colon) and block.linked >= len("".join(rest.split())) > 0 and is_related(heading)


def only_links(block: Block) -> bool:
    """Whether a block is a row of links, or the name of a file to download."""
    if not block.links and not block.files:
        return False
    share = block.linked / max(1, len(block.text))
    if block.links >= 3 and share > 0.8:
        return True
    if not block.files:
        return False
    names = len("".join(_NUMBER.sub("", block.text).split()))
    return block.linked >= (0.8 * names if block.files > 1 else names)


def find_card(blocks: list[Block], first: int) -> set[int]:
    """Indexes of the blocks of the card of an author or account below the `first` block, down to the line that counts
    who follows it: a name, perhaps what it says of itself, 文章 12 粉丝 34 关注."""
    counted = next((at for at in range(first, len(blocks)) if _FOLLOWED.match(blocks[at].text)), None)
    if counted is None:
        return set()
    begin = counted
    while begin > max(first, counted - _CARD) and _may_be_of_a_card(blocks[begin - 1]):
        begin -= 1
    return set(range(begin, counted + 1))


def _may_be_of_a_card(block: Block) -> bool:
    short = len(block.text) <= _CARD_LINE and not block.text.endswith(_CLOSED)
    return short and not is_bare_date(block.text) and line_kind(block.text) is LineKind.TEXT


_FOLLOWED = re.compile(
    r"(?=.*粉丝)(?:(?:文章|作品|动态|粉丝|关注|获赞|阅读量?)\s*[:：]?\s*\d[\d,.]*\s*[万w]?\+?\s*){2,}"
)
_CARD, _CARD_LINE = 2, 30
"""Lines of a card above that, and characters of each."""
_CLOSED = ("。", "！", "？", "”", "）", ")")
