"""Pages that are no pages: challenges, firewalls, captchas, and errors whatever their status says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from selectolax.lexbor import LexborNode

from pages.headlines import title_key
from pages.rivals import KEY
from pages.signs import is_framed, is_labelled, is_published
from pages.telling import TOLD, shared_pairs
from pages.tree import Tree
from pages.wordlists import any_of, read_lines
from schemas.articles import PageType

LEXICON = Path(__file__).parent / "lexicon"
_CHALLENGE = tuple(read_lines(LEXICON / "challenges.txt"))
_BLOCKED = any_of(LEXICON / "blocked.txt", flags=re.I)
_ERROR = any_of(LEXICON / "errors.txt", flags=re.I)
_LOGIN = re.compile(r"登[录陆錄]|身份认证|统一认证|\blog ?in\b|\bsign ?in\b", re.I)
_FORM = 200
"""Characters of a page that shows a form and no more."""
_WAY_BACK = re.compile(r"(?:返回|跳转)[^，。]{0,12}(?:首页|上一页|主页|上页)")
"""What a page leads to that is not there."""
_UPKEEP = re.compile(
    r"(?:网站|系统|平台|本站|站点|服务器)(?:正在)?(?:维护|升级|改版|改造|建设|关停|停用|迁移)+(?:中|公告|通知|提示)?"
)
"""The title of a page that stands for the whole site while that is being kept up; columns of it may be called so."""
_SHORT_TITLE = 20
"""Characters of a title that says no more than what went wrong."""
_CODE = 3
"""Characters of a status; in the frame of a site such a number may be any."""
_NOTHING = 30
"""Characters of a page that has nothing to read."""
_RELOAD = re.compile(
    r"location(?:\.href)?\s*=\s*(?:\w+\.)?location\b|location\.re(?:load|place)\s*\(\s*(?:\)|(?:\w+\.)?location)"
)
"""How a script asks once more for the page that it stands in."""
_CREDENTIALS = "input[type=password],input[placeholder*=验证码],input[placeholder*=密码]"
_ALERT = re.compile(r"""\balert\(\s*["']([^"'\n]{2,60})["']""")
"""What a page without words says in a window of its own."""
_ONWARD = re.compile(
    r"""\blocation(?:\.href)?\s*=\s*["']|\blocation\.(?:replace|assign)\(\s*["']|http-equiv\s*=\s*["']?refresh\b""",
    re.I,
)
"""How a page opens another one."""
_LINKS = 3
"""Links of a page that leads to others for their own sake."""
_AROUND = 6
"""Characters beside a message that stands alone in its line: an apology, the end of the sentence."""
_PARAGRAPH, _PARAGRAPHS = 20, 3
"""Characters of a paragraph of prose, and how many of them no message has beside it."""
_LONG = 80
"""Characters of one with several sentences, which none has."""
_ADVICE = re.compile(
    r"刷新|浏览器|管理员|网址|链接|防火墙|拦截|您(?:的|要|所|可|正)|请(?:检查|联系|稍)|重新(?:访问|登录|输入)"
)
"""What such a message advises."""
_MESSAGE = 60
"""Characters of a line that says so."""
_LINE = re.compile(r"\S.*")
_LINES = 5_000
"""Lines of a page that are read for it: a site's frame has some hundred."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A page type and its reason."""

    type: PageType
    reason: str


def refusal(tree: Tree, status: int | None = None) -> Kind | None:
    """The kind of a page that was refused or is not there; None for any other. `status`: the answer's, where known."""
    text = tree.text
    length = len("".join(text.split())) if len(text) < 6000 else 6000
    if length < 1500:
        if found := _challenge(tree, length):
            return found
        if status in (401, 403, 405, 412, 418, 429, 521) and length < 800:
            return Kind(PageType.BLOCKED, f"status {status}")
        if found := _missing(tree, length):
            return found
    if status is not None and status >= 400:
        return Kind(PageType.BLOCKED if status in (412, 429, 521) else PageType.ERROR, f"status {status}")
    return None


def _challenge(tree: Tree, length: int) -> Kind | None:
    """What a page wants, before it shows anything, from whoever asks for it."""
    why = ""
    if length < 300 and (sign := next((sign for sign in _CHALLENGE if sign in tree.source), None)):
        why = f"a script challenge ({sign})"
    elif length < _NOTHING and "document.cookie" in tree.source and _RELOAD.search(tree.source):
        why = "a script that sets a cookie and asks again"
    elif length < 800 and _looks_bare(tree) and (found := _BLOCKED.search(tree.title) or _said(tree, _BLOCKED)):
        why = f"the page says {found[0]!r}"
    return Kind(PageType.BLOCKED, why) if why and not _is_about(tree, _BLOCKED) else None


def _missing(tree: Tree, length: int) -> Kind | None:
    """What a page says is not there, or went wrong."""
    found = _ERROR.search(tree.title)
    if found and found.start() > 0 and len(tree.title) > _SHORT_TITLE:
        found = None  # an article about it
    if not found and not is_framed(tree):
        found = _UPKEEP.fullmatch(title_key(tree.title))
    if not found and length < 500:
        found = _said(tree, _ERROR)
    return Kind(PageType.ERROR, f"the page says {found[0]!r}") if found and not _is_about(tree, _ERROR) else None


def _said(tree: Tree, message: re.Pattern[str]) -> re.Match[str] | None:
    """Where a page says a message, unless it is the title of another page that it links to."""
    text = tree.text
    found = message.search(text)
    linked = _linked(tree) if found else set()
    while found and len(linked) >= _LINKS:
        line = text[text.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0].strip()
        if line not in linked:
            break
        found = message.search(text, found.end())
    return found


def _linked(tree: Tree) -> set[str]:
    return {anchor.text_lexbor().strip() for anchor in tree.parser.css("a")}


def _is_about(tree: Tree, message: re.Pattern[str]) -> bool:
    """Whether a page with such a message in it is an article that tells of one: it bears an article's signs, the surest
    where its title says no more than the message, or has paragraphs enough; and its text says more."""
    title = title_key(tree.title)
    named = message.search(title) or _UPKEEP.fullmatch(title)
    only_named = named is not None and len(title) - len(named[0]) < KEY
    lines = list(_lines(tree))
    told = not named and (_tells(lines, message) or _says_the_title(tree.title, lines))
    if not (is_labelled(tree) if only_named else told or is_published(tree)):
        return False
    alone = {line for line in lines if (found := message.search(line)) and len(line) - len(found[0]) <= _AROUND}
    return (not alone and not only_named) or any("。" in line for line in lines if line not in alone)


def _says_the_title(title: str, lines: list[str]) -> bool:
    """Whether a paragraph beside a message tells what the title says."""
    prose = (line for line in lines if len(line) >= _PARAGRAPH and line.endswith("。") and not _ADVICE.search(line))
    return any(shared_pairs(title, line) >= TOLD for line in prose)


def _tells(lines: list[str], message: re.Pattern[str]) -> bool:
    """Whether several paragraphs of prose stand beside a message, or one of several sentences."""
    prose = (line for line in lines if len(line) >= _PARAGRAPH and line.endswith("。"))
    told = [line for line in prose if not (message.search(line) or _ADVICE.search(line))]
    return len(told) >= _PARAGRAPHS or any(len(line) >= _LONG and line.count("。") > 1 for line in told)


def refused(message: str) -> Kind | None:
    """The kind of an answer that says this and no more; None where it is no refusal."""
    for kind, pattern in ((PageType.BLOCKED, _BLOCKED), (PageType.ERROR, _ERROR)):
        if found := pattern.search(message):
            return Kind(kind, f"the answer says {found[0]!r}")
    return None


def leads_back(text: str) -> bool:
    """Whether a text begins with a message that a page is not there, and leads back to those that are."""
    return _ERROR.search(text.strip()[:_MESSAGE]) is not None and _WAY_BACK.search(text.replace("\n", "")) is not None


def leads_on(tree: Tree) -> bool:
    """Whether a page says next to nothing and sends whoever opens it to another."""
    if len(tree.text) > _FORM or len("".join(tree.text.split())) > _MESSAGE or not _ONWARD.search(tree.source):
        return False
    return tree.parser.css_first("img,video,iframe,embed,object") is None


def failure(tree: Tree) -> Kind | None:
    """What went wrong, as a page says it that shows the site's whole frame around and has no text of its own; None for
    any other page."""
    linked = _linked(tree)  # most of a frame's lines
    lines = [*_lines(tree), *(_ALERT.findall(tree.source) if len(tree.text) < _FORM else ())]
    said = (_ERROR.search(line) for line in lines if len(line) < _MESSAGE and line not in linked)
    message = next((found[0] for found in said if found and len(found[0]) > _CODE), None)
    return Kind(PageType.ERROR, f"the page says {message!r}") if message and not _is_about(tree, _ERROR) else None


def wall(tree: Tree, node: LexborNode | None, marks: int) -> Kind | None:
    """The kind of a page that asks to log in instead of showing a text; None for any other page. `node`: where the text
    would be, with so many marks of prose.

    The title says so, and a field for a password, or for what a telephone was sent, stands there, or anywhere on a bare
    page that says nothing; or the page shows such a field, and next to nothing besides.
    """
    if _LOGIN.search(tree.title):
        within = tree.parser if not marks and _looks_bare(tree) else node
    elif len(tree.text) < _FORM:
        within = tree.parser
    else:
        return None
    if within is None or within.css_first(_CREDENTIALS) is None or is_published(tree):
        return None
    return Kind(PageType.BLOCKED, "a form to log in")


def _lines(tree: Tree) -> Iterator[str]:
    """The first lines of a page's text, blank ones left out."""
    return (line[0].strip() for line in islice(_LINE.finditer(tree.text), _LINES))


def _looks_bare(tree: Tree) -> bool:
    return tree.source.count("<a ") < 15
