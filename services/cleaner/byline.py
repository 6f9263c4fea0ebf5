"""What stands in labels around an article: the byline, and the table of a disclosed document.

Both are read the same way: a label (来源, 发布时间, 索引号 …), a colon or a cell's end, a value up to the next label.
Labels are found in the page's text, so it does not matter which elements a template puts them in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pages.dates import ENGLISH_DATE, from_english, read_date
from pages.wordlists import alternatives, read_words
from services.cleaner.bare_dates import bare_date
from services.cleaner.credits import NOBODY, names
from services.cleaner.labels import (
    BAR,
    BARS,
    BUTTONS_BEHIND,
    EDGES,
    LABEL,
    LEXICON,
    OUTLET,
    bracketed,
    field_of,
    labels_in,
    posted,
    spaced,
)
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.outlets import read_edition, read_outlet, read_reprint

_CUT = re.compile(
    r"[ \u3000\xa0]{2,}|[|｜丨\n\t]|[ \u3000\xa0][\u4e00-\u9fff]{2,8}[:：]|"
    r"[ \u3000\xa0]*(?:[\u4e00-\u9fff]{2,3})?举报$|"
    r"\s*[\[【(（]\s*(?:字|大|打印|浏览|点击|阅读|访问|繁|推荐|我要|关闭|收藏)|"
    r"[，,；;][ ]*(?:整理|编译|编辑|图|摄影)[ ]*[/／丨|]|[，,][^，,。]{0,12}(?:授权|许可)[^，,]{0,8}$|"
    r"(?<=[科部办处组室])[:：](?=[\u4e00-\u9fff]{2,4}$)|"
    r"(?<=[网社报])[\u4e00-\u9fff]{2,4}\d{1,2}月\d{1,2}日[电讯]|[ \u3000](?:本报)?(?:记者|通讯员|特约)|"
    r"(?:发布|发表|截止|有效)?(?:时间|日期)\s*[:：]?\s*(?:$|(?:19|20)\d\d)|"
    r"\s*(?:收集|浏览次|点击数|阅读次|访问量|打印$|字号|字体|打印本|分享到|我要纠错|视力保护|大\s*中\s*小|(?:19|20)\d\d[-年/.])"
)
_LINE = re.compile(r"[\n\t|]")
_NAMES_NOBODY = re.compile(r"https?://|\d+$|[\u4e00-\u9fff]{2,4}(?:时间|日期|地点|电话|地址|对象)[:：]")
"""An address, a number, or the next label, where a source's label has no value."""
_MORE = (
    r"(?:作者|来源|编辑|责任编辑|记者|发布(?:时间|日期)|点击数?|浏览(?:次数)?|阅读(?:次数)?|字[体号]|"
    r"(?:视频|播放)?时长|播放(?:量|次数)?)[ \u3000]*[:：]"
)
_GLUED = re.compile(
    rf"^[\[【(（]?(?:{_MORE}|(?:时间|日期)[:：]|(?:19|20)\d\d[-/.年]).*[\u4e00-\u9fff0-9]{_MORE}.*$", re.M
)
"""A line of labels and values whose elements had nothing between them: 来源：某报作者：某某点击：次."""
_TORN = re.compile(r"^(来\n源|來\n源|作\n者|时\n间|時\n間|日\n期|编\n辑)(?=\n?[:：])", re.M)
"""A label whose characters stand in elements of their own."""
_SPLIT_DAY = re.compile(r"(?:^[\d年月日/:. -]{1,2}\n){4,}[\d日]{1,2}$", re.M)
"""A day whose digits stand in elements of their own."""
_JOINT = re.compile(rf"(?<=[\u4e00-\u9fff0-9])(?<!视频)(?<!播放)(?={_MORE})")
_WROTE = re.compile(r"^[\[【(（]?[ \u3000]*(?:文|撰文|执笔)[ \u3000]*[/／|｜丨][ \u3000]*(?=[\u4e00-\u9fff])", re.M)
"""Who wrote it, set off by a bar: `文/某某`."""
PATH = re.compile(
    r"^[\s>»]*(?:[您你]?的?(?:现在|当前|目前|所在)*的?(?:位置|栏目)(?:是|为)?\s*[:：>]|(?:网站|本站)?首页\s*[>＞»→-])",
    re.M,
)
"""Where the path to the page begins."""
_NEAR = 12
"""Lines next to the text in which a label may do without a colon."""
NOWHERE = frozenset(read_words(LEXICON / "nowhere.txt"))
"""What stands after a source's label and names no source."""
_AROUND = (LineKind.CHROME, LineKind.RELATED, LineKind.FOOTER)
"""What follows an empty label on the next line and names nobody."""
ARE_PERSONS = re.compile(
    rf"(?:(?:^|[ 、，])(?:{alternatives(read_words(LEXICON / 'surnames.txt'))})[\u4e00-\u9fff]{{1,2}}"
    r"(?:[ ]?[（(](?:本报|本网|特约|见习)?(?:记者|通讯员|编辑)[）)]?)?)+"
)
"""Names of persons and nothing else."""
BODY = re.compile(rf"^\S{{3,}}(?<=[科室组所队站股馆会校部局处院])$|^\S{{2,}}{OUTLET.pattern}")
"""A unit of an agency, told by its end."""
_OPENED = {"）": "（", ")": "(", "”": "“", "》": "《", "】": "【"}
_STATED = re.compile("[此本该]件|公开发布")
"""How a document says in brackets whether it may be published."""
_ALONE_IN_BRACKETS = re.compile("^[（(]([\u4e00-\u9fff]{3,14})[)）]$")


@dataclass
class Byline:
    """What was read from labels."""

    published_at: str | None = None
    published_shown: str = ""
    published_label: str = ""
    """The label, or `beside the source` and the like."""
    labelled: bool = False
    """Whether the publish date stands after a label."""
    values: dict[str, str] = field(default_factory=dict)
    """The other labels' values as shown, by field name."""
    issued_on: str | None = None
    reprinted_from: str = ""
    """Whom a line like 本文来自… names."""
    above: list[str] = field(default_factory=list)
    """The lines above a publish date without a label, the nearest first."""
    beside: list[str] = field(default_factory=list)
    """What follows such a date on its line, and the lines below it, the nearest first."""

    @property
    def source(self) -> str | None:
        """Who the article was taken from."""
        values = self.values
        if named := values.get("source") or self.reprinted_from or values.get("unit"):
            return named
        publisher, contributor = values.get("publisher", ""), values.get("contributor", "")
        return publisher if _is_body(publisher) else contributor if BODY.search(contributor) else None

    @property
    def authors(self) -> list[str]:
        """The authors' names; whoever put the page up, where that is a person and no author is named."""
        publisher = self.values.get("publisher", "")
        return names(self.values.get("author", "") or ("" if OUTLET.search(publisher) else publisher))


def _is_body(publisher: str) -> bool:
    """Whether who put a page up is a body, not a person or an account."""
    if publisher.isascii() or publisher in NOWHERE or ARE_PERSONS.fullmatch(publisher):
        return False
    return len(publisher) > 4 or (len(publisher) > 3 and OUTLET.search(publisher) is not None)


def read_byline(before: list[str], after: list[str]) -> Byline:
    """Read the lines around a text: `before` in page order, the nearest last; `after` with the nearest first."""
    byline = Byline()
    near = list(map(spaced, before[-_NEAR:]))
    _read(byline, "\n".join([*before[-80:-_NEAR], *near]), nearest_last=True)
    near = list(map(spaced, after[:_NEAR]))
    if byline.published_at and not byline.labelled and any("发布" in line for line in near):
        _labelled_below(byline, "\n".join(near))
    _read(byline, "\n".join([*near, *after[_NEAR:40]]), nearest_last=False)
    if byline.published_at is None:
        _plain_date(byline, "\n".join(line for line in after[:3] if "来源" in line))
    _reprint(byline, [*before[-3:], *after[:8]])
    return byline


def _labelled_below(byline: Byline, text: str) -> None:
    """The date right below the text under a label like 发布时间, instead of one above that nothing labels: of what
    stands beside the text."""
    below = Byline()
    _read(below, text, nearest_last=False)
    if below.labelled and below.published_label.startswith("发布") and "source" in below.values:
        byline.published_at, byline.published_shown = below.published_at, below.published_shown
        byline.published_label, byline.labelled = below.published_label, True


def _reprint(byline: Byline, lines: list[str]) -> None:
    """What lines like 本文来自…，作者：… say, and an outlet in brackets on a line of its own."""
    for line in lines:
        alone = _ALONE_IN_BRACKETS.match(line)
        if alone and OUTLET.search(alone[1]) and not _STATED.search(alone[1]) and line_kind(line) is LineKind.TEXT:
            byline.reprinted_from = byline.reprinted_from or alone[1]
        if reprint := read_reprint(line) or read_edition(line):
            byline.reprinted_from = byline.reprinted_from or reprint


def _read(byline: Byline, text: str, *, nearest_last: bool) -> None:
    """Read one stretch of lines; what was found before stays."""
    if BARS.search(text):
        text = _WROTE.sub("作者：", BAR.sub(r"\1：", text))
    text = posted(text)
    if "\n：" in text or "\n:" in text:
        text = _TORN.sub(lambda torn: torn[0].replace("\n", ""), text)
    text = _SPLIT_DAY.sub(lambda day: day[0].replace("\n", ""), text)
    text = _GLUED.sub(_apart, bracketed(text))
    labels = labels_in(text)
    dates: list[tuple[str, str, str]] = []
    for index, label in sorted(enumerate(labels), reverse=nearest_last):
        spelled = re.sub(r"\s", "", label["label"])
        name = field_of(spelled)
        end = labels[index + 1].start() if index + 1 < len(labels) else len(text)
        value = text[label.end() : min(end, label.end() + 120)]
        if name in ("published", "updated", "issued"):
            date = (
                read_date(value[:60].replace("\n", " "))
                if value[:1].isdigit() or value[:8].strip("[（(【 \n")[:1].isdigit() or name != "published"
                else None
            )
            if date is None and (english := ENGLISH_DATE.match(value)):
                date = from_english(english)
            if date and name == "issued":
                byline.issued_on = byline.issued_on or date[:10]
            elif date and name == "published":
                dates.append((date, value.split("\n", 1)[0][:30].strip(), spelled))
            elif date and not byline.values.get("updated"):
                byline.values["updated"] = date
            continue
        if name in ("other", "content") or name in byline.values:
            continue
        exact = name in ("doc_number", "index_number")
        if cut := (_LINE if exact else _CUT).search(value):
            value = value[: cut.start()]
        value = value.strip(" \u3000\xa0") if exact else _stripped(value)
        if name == "source" and (buttons := BUTTONS_BEHIND.search(value)):
            value = value[: buttons.start()]
        if name == "source" and "、" in value:
            value = value.removeprefix("综合")
        if (
            value
            and len(value) <= (120 if name in ("title", "keywords") else 40)
            and not (name in ("editor", "author") and (value in NOBODY or line_kind(value) in _AROUND))
            and not (name in ("source", "unit") and (_NAMES_NOBODY.match(value) or read_date(value)))
            and not (name == "source" and value in NOWHERE)
        ):
            byline.values[name] = value
    if byline.published_at is None and dates:
        best = max(dates, key=lambda each: (len(each[2]) > 2, "T" in each[0]))
        byline.published_at, byline.published_shown, byline.published_label = best
        byline.labelled = True
        if nearest_last and "T" not in best[0]:
            _put_up(byline, text)
    elif byline.published_at is None and nearest_last:
        _plain_date(byline, text)
    if "updated" in byline.values and byline.published_at is None:
        byline.published_at, byline.published_label = byline.values["updated"], "更新时间"
        byline.published_shown = byline.values["updated"]


def _stripped(value: str) -> str:
    """A value without what stands around it; a bracket that was opened inside stays closed."""
    stripped = value.strip(EDGES)
    end = value.find(stripped) + len(stripped)
    last = value[end : end + 1]
    opened = _OPENED.get(last, "")
    if opened and stripped.count(opened) > stripped.count(last):
        return stripped + last
    return "“" + stripped if stripped.count("”") > stripped.count("“") and value.startswith("“") else stripped


def _put_up(byline: Byline, text: str) -> None:
    """The moment at which the page was put up, where it stands before the source and is later than the day that a
    document gives as its own."""
    page = Byline()
    _plain_date(page, text)
    put_up = page.published_at or ""
    beside = page.beside[0].lstrip(EDGES) if page.beside else ""
    label = LABEL.match(beside)
    if "T" in put_up and put_up[:10] > (byline.published_at or "") and label and field_of(label["label"]) == "source":
        byline.published_at, byline.published_shown = page.published_at, page.published_shown
        byline.published_label, byline.labelled = page.published_label, False


def _apart(line: re.Match[str]) -> str:
    """A line of labels with a space before each that stands right behind a value."""
    return _JOINT.sub(" ", line[0])


def _plain_date(byline: Byline, text: str) -> None:
    """Take a date above the text that nothing labels, with what stands around it."""
    path = max((path.start() for path in PATH.finditer(text)), default=0)
    text = text[path:]  # what stands further above belongs to the site
    found = bare_date(text)
    if found is None:
        return
    byline.published_at, byline.published_shown = found.iso, found.shown
    byline.published_label = "above the text"
    byline.above = [line.strip() for line in reversed(text[: found.start].split("\n")[-7:-1])]
    rest = [line.strip() for line in text[found.end : found.end + 120].split("\n")[:4]]
    byline.beside = [line for line in rest if line.strip(EDGES)][:3]
    if "source" not in byline.values:
        line = text[text.rfind("\n", 0, found.end) + 1 : found.end]
        _outlet_beside(byline, line.removesuffix(found.shown))


def _outlet_beside(byline: Byline, before: str) -> None:
    """The outlet that stands on the line of a date: behind it, or `before` it, where several names are an account's."""
    behind = BARS.split(byline.beside[0]) if byline.beside else []
    for part in (*behind, before):
        if line_kind(part) is LineKind.CHROME:
            continue  # 语音播报: a button ends like a paper
        outlet, reporters = read_outlet(part)
        if outlet and (part is not before or len(outlet.split()) == 1):
            byline.values["source"] = outlet
            byline.values.setdefault("author", "、".join(reporters))
            return
