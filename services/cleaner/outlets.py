"""Outlets that a page names without a label: beside the date, or in a line that says where the text was taken from."""

from __future__ import annotations

import re

from pages.dates import read_date
from pages.tree import Tree
from pages.wordlists import alternatives, read_words
from services.cleaner.credits import names
from services.cleaner.headline import letters, squeeze
from services.cleaner.labels import BARS, BODY, EDGES, LEXICON, NOWHERE, OUTLET, WIDGETS

_LONGEST = 20
"""Characters of an outlet's name that has no label."""
_COLUMNS = re.compile(rf"^(?:{alternatives(read_words(LEXICON / 'column_words.txt'))})*(?:新闻|中心|发布)$|^来自")
"""Columns whose names end like outlets' names, and where a reader's device stands."""
_MADE = re.compile(r"\s*[\[【(（](?:整理|编译|综合|原创|转载)[\])】）]$")
"""What the outlet did, behind its name."""
_DESKS = ("记者组", "编辑组", "编辑部")
"""What every paper has one of."""
_COUNT = re.compile(
    r"[ ](?:(?:阅读|浏览|点击|访问|人气)(?:量|数|次数)?)?[ ]?[:：]?[ ]?"
    r"[（(\[]?\d[\d,.]*万?(?:[次人](?:浏览|阅读|点击)?)?[)）\]]?$"
    r"|(?<=[报网社])\d{2,7}$"
)
"""How often the page was read, behind the outlet."""
_REPORTER = re.compile(
    r"^(?P<outlet>[\u4e00-\u9fffA-Za-z·]{2,12}?)[ \u3000|｜]*(?:特约|见习|实习)?记者[ \u3000:：]*"
    r"(?P<names>[\u4e00-\u9fff·、 ]{2,20})$"
)
_PAIR = re.compile(r"^(?P<one>[\u4e00-\u9fffA-Za-z·]{2,14})\s*[/／]\s*(?P<other>[\u4e00-\u9fffA-Za-z·]{2,14})$")
_ACCOUNT_OF = re.compile(rf"[\u4e00-\u9fff]{{2,6}}(?:{alternatives(read_words(LEXICON / 'account_endings.txt'))})")
"""An agency's account, named by place and field."""
_TOKENS_OF = re.compile(r"[ \u3000、]+")
_SENTENCE = re.compile(r"[，。；！？,;!?:：>》]")
_DOTS = "·•"
"""What sets the parts of a byline apart as bars do."""
_ACCOUNT = re.compile(r"[-_@]")
"""What stands in the names of personal accounts."""
_BUTTON = re.compile(r"^(?:下载|打开|关注|订阅|分享|进入|点击|返回|收藏|我要|举报|投诉|反馈|评论)")
_REPRINT = re.compile(
    r"^[（(【\[*＊\s]*(?:本文|文章|内容|以[上下](?:内容|文章))?(?:系)?(?P<verb>首发于|来自于?|来源于?|转载自|转自|摘[自于]|选自|原载于?)\s*"
    r"(?P<where>(?:微信)?公众号|微博|微信)?\s*[:：]?\s*"
    r"(?P<open>[“\"「『《])?(?P<name>[\u4e00-\u9fffA-Za-z0-9·._\- ]{2,20}?)\s*"
    r"(?:[（(][^）)]{1,30}[）)])?\s*[”\"」』》]?\s*(?:[（(][^）)]{1,30}[）)])?\s*"
    r"(?:(?:杂志|期刊|学报)?\s*(?:19|20)\d\d年\s*(?:第?\s*\d{1,3}\s*期|\d{1,2}月\d{1,2}日)\s*(?:第?\s*[A-D]?\d{1,2}\s*版)?)?"
    r"(?=[，,。；;）)】\]|*＊]|$|作者|编辑|编译)"
)
_EDITION = re.compile(
    r"^[（(]?\s*(?:《\s*(?P<named>[\u4e00-\u9fff]{2,24})\s*》|(?P<paper>[\u4e00-\u9fff]{2,12}报))\s*[（(/／|｜]?\s*"
    r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*[，,/／|｜]?\s*第?\s*[A-D]?\d{1,2}\s*版[^。]{0,8}?[）)]*$"
)
"""Where a text was printed, as its last line: 《…报》（2025年6月3日 第2版）."""
_PAPER_ALONE = re.compile(r"[（(]?《([\u4e00-\u9fff]{2,12}(?:报|周刊|杂志))》(?:【[^】]{2,14}】)?(?:图?文|供稿)?[)）]?")
"""The paper that printed a text, on a line of its own below it."""
_PRINTED_PAGE = re.compile(
    r"(?:(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*)?(?:星期[一二三四五六日]\s*)?"
    r"(?:第\s*)?[A-D]?\d{1,2}\s*版(?:\s*[:：].{0,16})?$"
)
"""How an electronic edition names the page that a text stands on."""
_EDITED_ON = re.compile(r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s|$|星期)")
_ENDS_A_PAPER = "(?<![申汇通上填简预举情海喜年季])报"
"""What ends a paper's name, and no report's or application's."""
_PAPER = re.compile(f"[\u4e00-\u9fff]{{1,9}}{_ENDS_A_PAPER}")
_PAPER_IN_TITLE = re.compile(
    rf"(?:^|[-_|—\s])([\u4e00-\u9fff]{{1,9}}?{_ENDS_A_PAPER})(数字报|电子报|数字版|电子版|多媒体数字报)?(?:阅读|社)?(?=$|[-_|—\s]|(?:19|20)\d\d)"
)
_EDITION_IN_TITLE = re.compile(
    "(?:^|[-_|—\\s《])(?P<paper>[\u4e00-\u9fff]{1,9}报)》?[-_|—\\s]*"
    r"(?P<day>(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)[-_|—\s,，]*第?\s*[A-D]?\d{1,2}\s*版"
)
"""Paper, day and page behind the headline in the title element: …--某某日报--2008年05月12日--第04版."""
_MEDIUM = re.compile("[\u4e00-\u9fff]{2,10}(?:报|网|社|电视台|广播电台|客户端|融媒体中心|周刊|杂志|传媒)")
_DIGITAL = re.compile("(?<=报)(?:多媒体)?(?:数字报|电子报|数字版|电子版)(?:刊|平台)?$")
"""What a paper calls its electronic edition."""
_TAKEN = re.compile("首发|来自|来源|转|摘[自于]|选自|载于?")
_ADVERTISED = re.compile(r"weibo|更多|下载|扫码|关注|网络|互联网")
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_TOKENS = frozenset(["source", "sources", "media", "from", "origin", "copyfrom", "laiyuan", "ly"])
"""What templates call the element that names the outlet, as parts of classes and ids."""
_NAMING = frozenset(["name", "source", "title", "link", "org"])
"""What stands beside `media` in such a class; alone it lays pages out."""
_MARKED = ".ly,#ly," + ",".join(
    f"[{key}*={part}]" for key in ("class", "id") for part in ("ource", "edia", "from", "From", "rigin", "laiyuan")
)


def read_outlet(line: str) -> tuple[str | None, list[str]]:
    """Outlet and reporters that a short line without a label names; None where it names no outlet."""
    line = _COUNT.sub("", WIDGETS.sub("", squeeze(line).rstrip("(（ ")))
    reporters: list[str] = []
    made = _MADE.search(line)
    line = (line[: made.start()] if made else line).strip(EDGES)
    if found := _REPORTER.match(line):
        line, reporters = found["outlet"], names(found["names"])
    elif (found := _PAIR.match(line)) and bool(OUTLET.search(found["one"])) != bool(OUTLET.search(found["other"])):
        first = OUTLET.search(found["one"])
        line, reporters = (found["one"], names(found["other"])) if first else (found["other"], names(found["one"]))
    line = _DIGITAL.sub("", line)
    named = (
        2 <= len(line) <= _LONGEST
        and not _SENTENCE.search(line)
        and not _COLUMNS.search(line)
        and not _BUTTON.match(line)
        and not line[0].isdigit()
    )
    if line in NOWHERE or line[1:] in NOWHERE:  # 本网记者 某某 某新闻网, N本报记者 某某
        line = next((name for name in _TOKENS_OF.split(found["names"]) if OUTLET.search(name)), "") if found else ""
    return (line, reporters) if named and (made or OUTLET.search(line)) else (None, [])


def read_unit(part: str) -> str | None:
    """The unit of an agency that a part of a byline names which bars set off; None where it names none."""
    name = _COUNT.sub("", squeeze(part)).strip(EDGES)
    return name if BODY.search(name) and _outlet_in(name) and not name.endswith(_DESKS) else None


def is_agency_account(name: str) -> bool:
    """Whether a name is that of an agency's account: a place and its field of work."""
    return _ACCOUNT_OF.fullmatch(name) is not None


def names_medium(line: str) -> str:
    """A line that is a medium's name and nothing else; empty where it says more."""
    return line if _MEDIUM.fullmatch(line) and read_outlet(line)[0] == line else ""


def names_giver(line: str) -> bool:
    """Whether a line is the name of an outlet, unit or account and nothing else."""
    return len(line) <= _LONGEST and bool(
        read_outlet(line)[0] == line or read_unit(line) == line or is_agency_account(line)
    )


def outlet_below_title(above: list[str], titles: list[str]) -> tuple[str | None, list[str]]:
    """Outlet and reporters on a line between the headline and the date; `above`: the lines above the date, the nearest
    first. A name that does not stand right below the headline may be a menu's."""
    found: tuple[str | None, list[str]] = (None, [])
    keys = [letters(title) for title in titles if title]
    barred = False
    for at, line in enumerate(above[:6]):
        own = letters(line)
        if len(own) >= 6 and any(own == key or (len(own) >= 10 and own in key) for key in keys):
            alone = at == 1 and found[0] is None and not _ACCOUNT.search(above[0])
            return (above[0] if is_agency_account(above[0]) else read_unit(above[0]), []) if alone else found
        if found[0] is None and not _ACCOUNT.search(line):
            found = read_outlet(line)
            if found[0] is None and barred:
                found = read_unit(line), []
        barred = BARS.fullmatch(line) is not None or line in _DOTS
    return None, []


def marked_outlet(lines: list[str], tree: Tree) -> str:
    """The line that stands in an element whose class or id says that it names the outlet; empty where none does."""
    names_in = {line: name for line in lines if (name := _outlet_in(line))}
    for node in tree.parser.css(_MARKED)[:60] if names_in else ():
        name = names_in.get(squeeze(node.text_lexbor()), "")
        attributes = node.attributes
        marks = _TOKEN.findall(f"{attributes.get('class') or ''} {attributes.get('id') or ''}") if name else []
        if _names_its_role([mark.lower() for mark in marks]):
            return name
    return ""


def _outlet_in(line: str) -> str:
    """The name in a line that may be an outlet's; empty for any other line."""
    name = _MADE.sub("", line).strip(EDGES)
    named = (
        2 <= len(name) <= _LONGEST
        and not _SENTENCE.search(name)
        and not name.isdigit()
        and not _COLUMNS.search(name)
        and not _BUTTON.match(name)
    )
    return name if named else ""


def _names_its_role(marks: list[str]) -> bool:
    """Whether the parts of an element's class and id say that it names the outlet."""
    found = _TOKENS.intersection(marks)
    return bool(found - {"media"}) or (bool(found) and not _NAMING.isdisjoint(marks))


def read_edition(line: str) -> str:
    """The paper that a line says the text was printed in; empty for any other line."""
    if "《" in line[:2] and (alone := _PAPER_ALONE.fullmatch(line)):
        return alone[1]
    printed = _EDITION.match(line) if "版" in line else None
    return (printed["named"] or printed["paper"]) if printed else ""


def printed_in(title: str, lines: list[str]) -> str:
    """The paper in whose electronic edition a text stands: the title element says so, or lines above the text name its
    page (第2版：要闻), and one beside such a line, or the title element, the paper; empty for any other text."""
    if edition := _EDITION_IN_TITLE.search(title):
        return edition["paper"]
    named = _PAPER_IN_TITLE.search(title)
    if named and named[2]:
        return named[1]
    pages = [at for at, line in enumerate(lines) if "版" in line and _PRINTED_PAGE.match(line)]
    if not pages:
        return ""
    for at in pages:
        for line in lines[max(0, at - 1) : at + 2]:
            if _PAPER.fullmatch(line):
                return line
    return named[1] if named else ""


def edition_day(title: str, lines: list[str]) -> str | None:
    """The day of a paper's edition, which the title element says, or which stands beside the name of the page, or
    elsewhere above the text with its weekday."""
    if edition := _EDITION_IN_TITLE.search(title):
        return read_date(edition["day"])
    for at, line in enumerate(lines):
        if "版" in line and _PRINTED_PAGE.match(line):
            found = (read_date(near) for near in lines[max(0, at - 3) : at + 2] if _EDITED_ON.match(near))
            if day := next(filter(None, found), None):
                return day
    named = any("版" in line and _PRINTED_PAGE.match(line) for line in lines)
    days = {read_date(line) for line in lines if named and "星期" in line and _EDITED_ON.match(line)}
    return days.pop() if len(days) == 1 else None


def read_reprint(line: str) -> str:
    """Whom a line names that says where the whole text was taken from (本文来自…, 转自…); empty for any other line."""
    if not _TAKEN.search(line):
        return ""
    found = _REPRINT.match(squeeze(line)[:120])
    if found is None or _ADVERTISED.search(line):
        return ""
    taken = found["verb"] in ("转载自", "转自", "摘自", "摘于", "首发于") or line.startswith("以下文章")
    alone = line.lstrip("（(【[*＊").startswith("本文") and len(squeeze(line).rstrip("*＊")) <= found.end() + 1
    sure = taken or found["open"] or found["where"] or (alone and OUTLET.search(found["name"]))
    return found["name"].strip().removesuffix("公众号").removesuffix("微信") if sure else ""
