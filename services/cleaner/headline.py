"""The title: what the page shows, confirmed by what its title element says, without the names of site and column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape
from itertools import pairwise

from services.cleaner.letters import letters_in

_TYPED = re.compile(r"</?(?:br|p|b|i|u|strong|em|font|span|sup|sub|a)\b[^<>]*>", re.I)
_STRONG = re.compile(r"\s*(?:_+|\|+|\s[-–—]+\s|--+|>>|<<|»|«|\s-|-\s)\s*")
"""What sets a site's name apart."""
_WEAK = re.compile(r"\s*[-–—]+\s*")
"""What may also be a part of the title."""
_PARTS = re.compile(r"\s*[_|｜丨>»·:：\-–—]+\s*|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]{3})")
"""What stands between the names in the title element of a list page."""
_STEPS = re.compile(r"\s*[>＞›]\s*|\s+[·•]\s+")
"""What stands between the steps of a path to the page."""
_WEBSITE = re.compile("^[\u4e00-\u9fff]{2,20}(?:网站|门户|政务网|政府网|信息网|公开网)$")
_BEFORE_DASH = re.compile("^((?![互物联电])[\u4e00-\u9fff]{2,16}(?:网|网站|门户|政府))[-–—](?![-–—])")
"""A site's name that only a dash sets off from what follows."""
_HOME = frozenset(["首页", "首頁", "网站首页", "主页", "主頁", "Home", "home", "HOME"])
_TOP = 20_000
"""Characters of a page among which its path stands."""
_TRAIL = 60
"""Lines behind 首页 among which the page's path stands, or the menu."""
_PORTAL = re.compile(r"(?:网|网站|門戶|门户|政府|官网|網)$")
_SITE = re.compile(
    r"(?:网|网站|门户|政府|局|厅|委|委员会|办公室|新闻|频道|中心|常委会|官网|主站|(?<![通公简快预情汇喜海月年])报|日报|晚报|在线|社区|公司|集团|大学|学院|学校|医院|协会|学会|商会|基金会|研究会|促进会|红十字会|慈善会|平台|博客|资讯|人民政府|政务公开|信息公开|"
    r"法院|检察院|纪委|监委|总局|分局|总队|支队|联合会|总工会|妇联|图书馆|博物馆|电视台|银行|"
    r"(?:手机|移动|触屏|网页|电脑|WAP)版|客户端|(?:登录|注册|登陆|官网|下载|官方)入口|官方下载|app下载|投注|百科|维基百科|日报社|研究院|研究所|\.com|\.cn|\.net|首页|动态)$"
    r"|^(?:通知|公告|公示|通告|信息|政务|党务|院务|校务|重要|最新|招标|采购|中标|人事|招聘|结果|本站|站内|网站|新闻|会议|考试|招生|要闻|"
    r"行政|拍卖|环评|任前|公开|工作)*(?:公告|通知)$",
    re.I,
)
_GENERIC = re.compile(
    r"^(?:首页|主页|正文|详情|详细(?:页|信息|内容)?|内容页?|文章(?:详情|内容|正文)?|新闻(?:详情|动态|中心|正文)?|信息(?:公开|详情)?|无标题(?:文档|页)?|Untitled.*|政府信息公开|政务公开|通知公告|"
    r"打印(?:预览|本页|页面|文章)?|阅读|浏览|查看(?:详情|内容)?|(?:新闻|信息|文章)?(?:详情|详细|内容|正文)页面?|"
    r"(?:热烈)?欢迎您?(?:光临|访问|来到|进入|浏览|登录).*|.*欢迎您(?:的到来|的?访问|的?光临)?[!！]?|"
    r"https?://\S*|www\.\S*|(?:文章|新闻|信息)?标题|"
    r"公告公示|工作动态|部门动态|要闻|法律法规|政策文件|网站首页|文档|untitled|index|home|new page.*)$",
    re.I,
)

_DOCUMENT = re.compile(
    r"(?:通知|公告|通告|公示|意见|决定|决议|通报|报告|批复|请示|函|方案|办法|规定|细则|规划|计划|要点|说明|启事|命令|令|纪要|"
    r"名单|情况|解读|答复|公报)(?:[（(][^）)]{1,12}[）)])?$"
)
"""The kind of a document with which its name ends."""
_STOP = re.compile("[。；！？]|来源|[:：]$")
"""What no headline has inside."""
_IN_BRACKETS = re.compile(r"[【\[〔][^】\]〕]{2,8}[】\]〕]\s*")
OPENING = 300
"""Letters of the paragraph that a title is compared with."""
_RUN = 6
"""Characters in a row that a headline and another text share not by chance."""
_BRIEF = 4
"""Letters of a column's name, or a very short title."""
_COLUMN = re.compile("^[\u4e00-\u9fff]{2,6}(?:动态|要闻|新闻|资讯|快讯|信息|公开|频道|专栏)$")
"""A column's name, which no body has: 某厅 某局 关于… are those who issue a document."""
_POST_TITLE = re.compile(r"""\bmsg_title\s*=\s*(["'])(?P<title>[^"'\n]{1,200})\1""")


@lru_cache(maxsize=1024)
def letters(text: str) -> str:
    """Letters, digits and Han characters alone, remembered."""
    return letters_in(text)


def shared(title: str, text: str) -> float:
    """Share of the pairs of characters of a title's letters that those of a text have, too."""
    pairs = {one + other for one, other in pairwise(title)}
    return len([pair for pair in pairs if pair in text]) / len(pairs) if pairs else 0.0


def squeeze(text: str) -> str:
    """White space collapsed, and tags that an editor typed into a headline left out."""
    if "<" in text:
        text = _TYPED.sub("", text)
    return " ".join(text.split())


def site_free(title: str, sites: Iterable[str] = ()) -> str:
    """A title element's text without the names of column and site that follow (or, rarely, precede) it."""
    names = [letters(site) for site in sites if site]
    title = _last_step(squeeze(title), names)
    parts = _STRONG.split(title)
    if len(parts) > 1:
        marks = _STRONG.findall(title)
        kept = parts[0]
        brief = all(len(letters(part)) <= _BRIEF for part in parts[1:-1]) and not _is_site(kept, names)
        # Where column and site follow, a title may be as short as a column's name.
        least = _BRIEF if brief and len(parts) > 2 and _is_site(parts[-1], names) else _RUN
        for mark, part in zip(marks, parts[1:], strict=False):
            if len(letters(kept)) >= least and letters(kept) not in names and not _GENERIC.match(kept):
                break
            if letters(kept) in names or _GENERIC.match(kept):
                kept = part
            elif _is_site(part, names) and len(letters(kept)) >= 4:
                break
            else:
                kept += mark + part
        title = kept.strip()
    while marks := list(_WEAK.finditer(title)):
        last = marks[-1]
        if last.start() == 0 or not _is_site(title[last.end() :], names) or len(letters(title[: last.start()])) < 4:
            break
        title = title[: last.start()].strip()
    title = _before_column(title, names)
    for name in sites:
        if (
            name
            and len(name) > 3
            and title.endswith(name)
            and len(letters(title)) > len(letters(name)) + 5
            and title[-len(name) - 1] in " 　"
        ):
            title = title[: -len(name)].strip()
    return title


def _before_column(title: str, names: list[str]) -> str:
    """A title element's text without the column, and the short name of the site behind that (…-新闻中心-某地)."""
    marks = list(_WEAK.finditer(title))
    for mark, following in pairwise(marks):
        part = title[mark.end() : following.start()]
        if len(letters(title[: mark.start()])) >= _RUN and _is_only_site(part, names) and len(part) <= _RUN:
            return title[: mark.start()].strip()
    return title


def _last_step(title: str, names: list[str]) -> str:
    """A title element's text without the path to the page before it (某局 > 要闻 > …, 某网_要闻_…, 某局 要闻 …) or
    behind it, and without the site behind a space."""
    steps = [step for step in _STEPS.split(title) if step]
    if len(steps) > 1:
        ends = [_is_only_site(step, names) for step in (steps[0], steps[-1])]
        if ends[0] != ends[1] and len(letters(own := steps[-1 if ends[0] else 0])) >= _RUN:
            return own
    parts = _STRONG.split(title)
    if len(parts) == 1 and (dash := _BEFORE_DASH.match(title)):
        parts = [dash[1], title[dash.end() :]]
    own = parts[-1]
    if len(parts) > 1 and _PORTAL.search(parts[0]) and len(letters(own)) >= _RUN and not _is_site(own, names):
        return own
    words = title.split(" ")
    if len(words) > 2 and _is_site(words[0], names) and (_GENERIC.match(words[1]) or _COLUMN.match(words[1])):
        own = " ".join(words[2:])
        return own if len(letters(own)) >= _RUN else title
    own = " ".join(words[:-1]) if _WEBSITE.match(words[-1]) else ""
    return own if len(letters(own)) >= _RUN and not _is_only_site(own, names) else title


def _is_only_site(part: str, names: list[str]) -> bool:
    """The same for a part that may be a document's name, which ends like a column's (关于…的公告)."""
    return "关于" not in part and _is_site(part, names)


def _is_site(part: str, names: list[str]) -> bool:
    short = letters(part)
    return any(short and (short in name or name in short) for name in names) or (
        2 <= len(short) <= 20 and bool(_SITE.search(part.strip()))
    )


def column_title(title: str, columns: Iterable[str], text: str) -> str:
    """The part of a list page's title element that names the column: what the page says its column is, or what stands
    in its path or menu (at the beginning of the page's `text`), where no site names itself. Empty where none does."""
    parts = [part for part in _PARTS.split(squeeze(title)) if len(letters(part)) > 1 and part not in _HOME]
    if own := next((column for column in map(squeeze, columns) if column and title.endswith(column)), ""):
        return own
    if len(parts) < 2:
        return ""
    lines = [line.strip() for line in text[:_TOP].split("\n") if not line.isspace()]
    home = next((at for at, line in enumerate(lines) if line in _HOME), len(lines))
    steps = {line.strip(" >＞»/") for line in lines[home + 1 : home + _TRAIL]}
    named = [part for part in parts if part in steps and not _PORTAL.search(part)]
    return named[0 if named[:1] == parts[:1] else -1] if named else ""


def is_generic(title: str, sites: Iterable[str] = ()) -> bool:
    """Whether a title element's text names a site or column instead of this page."""
    short = letters(title)
    return len(short) < 4 or bool(_GENERIC.match(title)) or short in [letters(site) for site in sites]


def names_a_site(title: str, sites: Iterable[str] = ()) -> bool:
    """Whether a title element's text may be a site's or column's name; some articles' titles end like those."""
    return is_generic(title, sites) or (len(letters(title)) <= 16 and bool(_SITE.search(title)))


def post_title(source: str) -> str:
    """The title that the script of a public account's post says; empty where none does."""
    said = _POST_TITLE.search(source)
    title = squeeze(unescape(said["title"])) if said else ""
    return "" if is_generic(title) else title


def without_column(title: str, shown: Iterable[str], columns: Iterable[str] = ()) -> str:
    """The title element's text without the column in brackets before it (【要闻】…), where the page shows the headline
    without it, or has a column (a line of its path or menu) of that name."""
    if not (column := _IN_BRACKETS.match(title)):
        return title
    rest = letters(title[column.end() :])
    lines = [key for line in shown if len(key := letters(line)) >= _RUN]
    bare = any(rest.startswith(key) for key in lines) or letters(column[0]) in map(letters, columns)
    return title[column.end() :] if bare and not any(key.startswith(letters(column[0])) for key in lines) else title


def shown_title(shown: Iterable[str], title: str) -> str:
    """The longest of the lines shown that the title element begins with; where that was cut (…), the line that begins
    with it. Empty where none is."""
    whole = letters(title)
    cut = title.rstrip().endswith(("...", "…"))
    best = ""
    for line in shown:
        key = letters(line)
        if len(key) < 4 or len(key) > 200:
            continue
        if whole.startswith(key):
            # The line must end where the title does, or where something is set apart.
            if len(key) > len(letters(best)) and (len(key) >= 0.5 * len(whole) or ends_there(title, key)):
                best = line
        elif cut and len(whole) >= 8 and key.startswith(whole):
            return squeeze(line)
    return squeeze(best)


def names_a_document(title: str) -> bool:
    """Whether a line ends with the kind of an official document (…的通知)."""
    return _DOCUMENT.search(title) is not None


def rejoined(title: str, lines: list[str], told: str = "", element: str = "") -> str:
    """The title with the line above or below it among those shown, where a headline was set in two: what opens a
    bracket in one closes it in the other, a document's name goes on to its kind, or the text (`told`) says both as
    one, unless the title element (`element`) has the one alone."""
    at = next((at for at, line in enumerate(lines) if squeeze(line) == title), -1)
    if at < 0:
        return title
    below = lines[at + 1] if at + 1 < len(lines) else ""
    said = letters(title + below) in letters(told) and letters(title) not in parts(element)
    if goes_on(title, below) or (len(letters(below)) > 3 and said):
        return squeeze(title + below)
    return squeeze(lines[at - 1] + title) if at > 0 and goes_on(lines[at - 1], title) else title


def goes_on(first: str, second: str) -> bool:
    """Whether a line goes on with the headline above it: it closes what that opens in brackets, or says what kind of
    document it names."""
    if not 4 <= len(letters(second)) <= 60 or len(first) > 80 or _STOP.search(first + second):
        return False
    for opening, closing in ("《》", "“”", "（）", "〈〉"):
        missing = first.count(opening) - first.count(closing)
        if missing > 0 and second.count(closing) - second.count(opening) == missing:
            return True
    return "关于" in first and "关于" not in second and not _DOCUMENT.search(first) and bool(_DOCUMENT.search(second))


def pictured(alternatives: Iterable[str], text: str, sites: Iterable[str] = ()) -> str:
    """The alternative text of a picture that is the headline: words that the text begins with tell it from a banner.
    Empty where none is; a line of the text that says the same is the picture's caption."""
    names = list(sites)
    for said in map(squeeze, alternatives):
        if letters(text) in letters(said):
            continue
        runs = (said[at : at + _RUN] for at in range(len(said) - _RUN + 1))
        if 8 <= len(letters(said)) <= 60 and not names_a_site(said, names) and any(run in text for run in runs):
            return said
    return ""


def parts(title: str) -> list[str]:
    """The letters of each part of a title element's text."""
    return list(map(letters, _PARTS.split(title)))


def ends_there(title: str, key: str) -> bool:
    """Whether a separator follows the letters of `key` with which the title begins."""
    seen = 0
    for index, char in enumerate(title):
        if seen == len(key):
            return title[index] in "_|-–—>< 　»«丨｜"
        seen += bool(letters(char))
    return True
