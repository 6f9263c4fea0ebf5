"""Where a text ends and other pages' and readers' business begins."""

from __future__ import annotations

import re
from itertools import dropwhile, pairwise

from schemas.articles import ParagraphKind
from services.cleaner import replies
from services.cleaner.boxes import is_link, is_row
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.content import Block
from services.cleaner.lines import NEIGHBOUR, LineKind, is_related, line_kind
from services.cleaner.reading import SENTENCE_ENDS

_PROSE = 30
"""Characters of a paragraph with which a text has begun."""
_REFERENCES = re.compile(r"^\W*参考(?:资料|文献|来源|链接)")
"""What the author read; a list of other pages only where it is one of links."""
_BACKGROUND = re.compile(r"[\W_]*(?:相关(?:链接|新闻|报道|政策)|新闻链接|延伸阅读)")
"""How headings begin below which a text may give the background of what it tells."""
_SIGNED = re.compile(r"^[\[【(（\s]*(?:责任编辑|责编|编辑)")
_END = re.compile(r"[\W_]*(?:(?:THE\s?)?END|(?:全文)?完|正文结束)[\W_]*$", re.I)
_MARK = 20
"""What an account puts below its text, and characters of it."""
_EXPLAINED = re.compile(
    r"[【\[\W]*(?:(?:政策|文件|文字|图片?|图文|媒体|专家|部门|相关)?(?:解读|图解)|一图读懂|政策(?:原文|文件|链接|问答)|解读(?:原文|链接|材料|方案)"
    r"|(?:原文|文件|新闻|专题)链接|政策及解读|解读回应)[\W_]*"
)
"""Headings of a text as well as of the links to what explains it, where nothing but those stands below."""
_NUMBERED = re.compile(r"\d{1,2}\s*[.、．]\s*\D")
_PAID = re.compile(r"[\W_]*(?:推广|赞助商?|广告)(?:链接|信息)?[\W_]*")
"""What stands over an advertisement inside a text, which a mirror took along without that."""
_HEADINGS = 12
"""Headings of other pages' links that are looked behind, each to the end of the page."""
_HEAD = 30
"""Blocks among which the headline is looked for."""
_NAME = 20
"""Characters of a menu's word, the site's name or a column's above a headline, at most."""
_KEY = 6
"""Characters of a headline by which it is known."""
_BOX = 4
"""Links of a box inside a text, at most."""
_LINKS = 4
"""Links to other pages, one below the other, that end a text."""


def find_headline(blocks: list[Block], key: str) -> int:
    """Where the headline that begins with `key` stands, with the byline right below it, or below nothing but a menu:
    what is above is the site's, or another page's. 0 where no such headline does."""
    if len(key) < _KEY:
        return 0
    at = next((at for at, block in enumerate(blocks[:_HEAD]) if block.text.startswith(key)), 0)
    if not at or len(blocks[at].text) > 2 * len(key) or any(key in block.text for block in blocks[:at]):
        return 0
    bylined = any(line_kind(block.text) is LineKind.BYLINE for block in blocks[at + 1 : at + 3])
    bylined = bylined or all(map(_is_of_a_menu, blocks[:at]))
    return at if bylined and any(block.text.endswith("。") for block in blocks[at + 1 :]) else 0


def _is_of_a_menu(block: Block) -> bool:
    """Whether a block is as short as the names of sites and columns, and no day."""
    return len(block.text) <= _NAME and not block.runs and not any(map(str.isdigit, block.text))


def find_end(blocks: list[Block]) -> int:
    """Where other pages' business begins: a heading like 相关链接 with links, or with less than half of the text, below
    it; what readers wrote stands further below."""
    told = next((index for index, block in enumerate(blocks) if is_prose(block, _PROSE)), len(blocks))
    blocks = blocks[: replies.begin([block.text for block in blocks], told)]
    length = 0
    left = sum(len(block.text) for block in blocks if not block.suspect)
    last = next((at for at in reversed(range(len(blocks))) if _is_of_a_text(blocks[at])), -1)
    headings = 0
    for index, block in enumerate(blocks):
        if length > _PROSE and is_end(block.text) and not any(is_prose(each, _PROSE) for each in blocks[index + 1 :]):
            return index
        if not block.suspect:
            left -= len(block.text)
        if (
            length > _PROSE
            and left < 0.5 * length
            and index >= last
            and len(block.text) < _PROSE
            and _SIGNED.match(block.text)
            and line_kind(block.text) is LineKind.EDITOR
        ):
            return index + 1
        if length and len(block.text) < 40 and is_related(block.text):
            headings += 1
            if headings <= _HEADINGS and _ends_here(blocks[index:], length):
                return index
        if not block.suspect:
            length += len(block.text)
    end = len(blocks) - 2 * _teasers(blocks)
    if end < len(blocks):
        return end
    leading = 0
    neighbours = False
    while end > 0:
        leads = _leads_away(blocks[end - 1]) or is_bare_date(blocks[end - 1].text)
        if not leads and not _is_beside(blocks[end - 1]):
            break
        end, leading = end - 1, leading + leads
        neighbours = neighbours or NEIGHBOUR.fullmatch(blocks[end].text) is not None
    if not any(is_prose(block, _PROSE) for block in blocks[:end]):
        return len(blocks)
    if leading and _EXPLAINED.fullmatch(blocks[end - 1].text):
        return end - 1
    return end if leading >= _LINKS or (leading and neighbours) else len(blocks)


def find_imprint(lines: list[str], first: int) -> int:
    """Where the lines begin, from `first` on, by which a site says who runs it and how to reach them, with another line
    of a page's foot right below (主办单位：某局 / 服务热线：… / 京ICP备…号); how many lines there are where none do."""
    for at in range(first, len(lines)):
        if _RUN_BY.match(lines[at]):
            below = (line for line in lines[at:] if not _IMPRINT.match(line) and line_kind(line) is not LineKind.CHROME)
            return at if line_kind(next(below, "")) is LineKind.FOOTER else len(lines)
    return len(lines)


_RUN_BY = re.compile(r"(?:主办|主管|承办)(?:单位)?\s*[:：]\s*\S[^，。]{2,60}$|[\u4e00-\u9fff]{4,24}(?:主办|主管|承办)$")
_IMPRINT = re.compile(
    rf"{_RUN_BY.pattern}|(?:(?:联系|服务|咨询|值班|办公|监督|举报|投诉)?(?:电话|热线)|传真|邮箱|(?:联系|单位)?地址|邮编"
    r"|协办|维护|建设|运维)(?:单位)?\s*[:：][^。]{3,60}$"
)


def is_end(line: str) -> bool:
    """Whether a line says that a text ends there (— END —)."""
    return len(line) < _MARK and _END.match(line) is not None


def _teasers(blocks: list[Block]) -> int:
    """How many headings with a link, each above one paragraph, stand at the end of a text that says more above them,
    and is no digest of such; 0 for a single one."""
    found, at = 0, len(blocks) - 2
    while at > 0 and blocks[at].kind is ParagraphKind.HEADING and is_link(blocks[at]) and not blocks[at + 1].links:
        found, at = found + 1, at - 2
    if found < 2:
        return 0
    above, below = (sum(len(block.text) for block in part) for part in (blocks[: at + 2], blocks[at + 2 :]))
    return found if above > below and any(is_prose(block, _PROSE) for block in blocks[: at + 2]) else 0


def _is_of_a_text(block: Block) -> bool:
    return block.kind is ParagraphKind.ROW or is_prose(block)


def _is_beside(block: Block) -> bool:
    """Whether a block is a switch or a bar beside the text."""
    return bool(block.suspect) or line_kind(block.text) is LineKind.CHROME


def _leads_away(block: Block) -> bool:
    """Whether a block is a row that leads to another page, and no entry of a list that the text itself counts."""
    return is_link(block) or (is_row(block) and not _NUMBERED.match(block.text))


def _ends_here(rest: list[Block], length: int) -> bool:
    """Whether a text of `length` characters ends where `rest` begins, with a heading like 相关链接."""
    heading, *rest = rest
    if _goes_on(heading, rest) or _explains(heading, rest):
        return False
    if rest and is_row(rest[0]) and sum(map(is_row, rest)) >= _LINKS and not any(map(is_prose, rest)):
        return True  # links, each with a teaser
    following = sum(len(block.text) for block in rest)
    if sum(block.linked for block in rest) > 0.3 * following:
        return True
    return (following < 0.5 * length or following < 200) and not _REFERENCES.match(heading.text)


def _explains(heading: Block, rest: list[Block]) -> bool:
    """Whether sentences of the text itself stand below a heading, and no links to other pages."""
    if not _BACKGROUND.match(heading.text) or any(block.links for block in (heading, *rest[:_LINKS])):
        return False
    told = next((block.text for block in rest[:2] if block.text.endswith("。")), "")  # perhaps below its own heading
    return bool(told) and line_kind(told) is LineKind.TEXT


def _goes_on(heading: Block, rest: list[Block]) -> bool:
    """Whether the text goes on below a button, a box of links, or the place of an advertisement."""
    if _PAID.fullmatch(heading.text) and rest and is_prose(rest[0], _PROSE) and not rest[0].links:
        return True
    own = list(dropwhile(lambda block: is_row(block) or is_bare_date(block.text), rest))
    if not is_link(heading) and len(own) == len(rest):
        return False
    if len(rest) - len(own) <= _BOX and own and is_prose(own[0], _PROSE) and not any(map(_links_on, own)):
        return True  # the last paragraph
    return any(is_prose(one, _PROSE) and is_prose(other, _PROSE) for one, other in pairwise(own))


def _links_on(block: Block) -> bool:
    """Whether a block has a link that is no button's."""
    return block.links > 0 and line_kind(block.text) is LineKind.TEXT


def is_prose(block: Block, least: int = 60) -> bool:
    """Whether a block is a paragraph of running text, of `least` characters or more, that links to nothing much."""
    return (
        len(block.text) >= least
        and block.linked < 0.3 * len(block.text)
        and block.text.endswith(SENTENCE_ENDS)
        and not block.suspect
        and line_kind(block.text) is LineKind.TEXT
    )
