"""What stands in labels around an article: the byline, and the table of a disclosed document.

Both are read the same way: a label (来源, 发布时间, 索引号 …), a colon or a cell's end, a value up to the next label.
Labels are found in the page's text, so it does not matter which elements a template puts them in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain

from pages.dates import DATE, ENGLISH_DATE, HAN_DATE, from_english, from_match, read_date
from pages.wordlists import alternatives, read_words
from services.cleaner.credits import NOBODY, names
from services.cleaner.labels import (
    BAR,
    BARS,
    BUTTONS_BEHIND,
    EDGES,
    LABEL,
    LEXICON,
    OUTLET,
    SITE,
    bracketed,
    field_of,
    labels_in,
    posted,
    spaced,
)
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.outlets import read_outlet, read_reprint

_CUT = re.compile(
    r"[ \u3000\xa0]{2,}|[|｜丨\n\t]|[ \u3000\xa0][\u4e00-\u9fff]{2,8}[:：]|"
    r"[ \u3000\xa0]*(?:[\u4e00-\u9fff]{2,3})?举报$|"
    r"\s*[\[【(（]\s*(?:字|大|打印|浏览|点击|阅读|访问|繁|推荐|我要|关闭|收藏)|"
    r"[，,；;][ ]*(?:整理|编译|编辑|图|摄影)[ ]*[/／丨|]|[，,][^，,。]{0,12}(?:授权|许可)[^，,]{0,8}$|"
    r"(?<=[网社报])[\u4e00-\u9fff]{2,4}\d{1,2}月\d{1,2}日[电讯]|[ \u3000](?:本报)?(?:记者|通讯员|特约)|"
    r"(?:发布|发表|截止|有效)?(?:时间|日期)\s*[:：]?\s*(?:$|(?:19|20)\d\d)|"
    r"\s*(?:收集|浏览次|点击数|阅读次|访问量|打印$|字号|字体|打印本|分享到|我要纠错|视力保护|大\s*中\s*小|(?:19|20)\d\d[-年/.])"
)
_LINE = re.compile(r"[\n\t|]")
_TRAP = re.compile(
    r"今天是|(?:抓取|采集|爬取|入库|收录|下载|打印)(?:时间|日期)|出生|生于|逝世|成立|创立|现在是|当前时间|生成时间|成文|印发|签发|生效|施行|实施|失效|废止|截止|(?:结果|意见|答复)反馈[\s:：]*(?:19|20)\d\d|开始|结束|页面更新|(?:更新|修改)(?:时间|日期)|农历|版权|Copyright|©|注册|报名|开标|投标|举办|活动|会议|更新于|修订|修改|通过|第\S{1,3}号",
    re.I,
)
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
_JOINT = re.compile(rf"(?<=[\u4e00-\u9fff0-9])(?<!视频)(?<!播放)(?={_MORE})")
_WROTE = re.compile(r"^[\[【(（]?[ \u3000]*(?:文|撰文|执笔)[ \u3000]*[/／|｜丨][ \u3000]*(?=[\u4e00-\u9fff])", re.M)
"""Who wrote it, set off by a bar: `文/某某`."""
_ENGLISH = re.compile(r"(?:19|20)\d\d\b(?<=[ ,]\d{4})")
"""A year behind a space or comma, without which there is no English date."""
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
_FIRST_YEAR = "1994"
"""No web page is older."""
_ALONE_IN_BRACKETS = re.compile("^[（(]([\u4e00-\u9fff]{3,14})[)）]$")
_ALONE = 2
"""The rank of a bare date on a line of its own."""
_MONTH_DAY = re.compile(
    r"^(0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\d|3[01])日?(?:[ \u3000]+(\d\d?:\d\d(?::\d\d)?))?$", re.M
)
_YEAR_MONTH = re.compile(r"^((?:19|20)\d\d)\s*[-/.年]\s*(0?[1-9]|1[0-2])月?$", re.M)
_LEAF = re.compile(
    r"^(?P<day>0?[1-9]|[12]\d|3[01])日?\n\s*(?P<year>(?:19|20)\d\d)\s*[-/.年]\s*(?P<month>0?[1-9]|1[0-2])月?$", re.M
)
"""A calendar leaf as templates draw it: the day large, month and year below it."""
_AROUND_A_DAY = 60
"""Characters around a day in which its year may stand."""
_WEEK = re.compile(r"星期[一二三四五六日天]|周[一二三四五六日]\b")


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
        if (alone := _ALONE_IN_BRACKETS.match(line)) and OUTLET.search(alone[1]) and line_kind(line) is LineKind.TEXT:
            byline.reprinted_from = byline.reprinted_from or alone[1]
        if reprint := read_reprint(line):
            byline.reprinted_from = byline.reprinted_from or reprint


def _read(byline: Byline, text: str, *, nearest_last: bool) -> None:
    """Read one stretch of lines; what was found before stays."""
    if BARS.search(text):
        text = _WROTE.sub("作者：", BAR.sub(r"\1：", text))
    text = posted(text)
    if "\n：" in text or "\n:" in text:
        text = _TORN.sub(lambda torn: torn[0].replace("\n", ""), text)
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
            and not (name == "source" and (value in NOWHERE or value.isdigit() or read_date(value)))
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
    return stripped + last if opened and stripped.count(opened) > stripped.count(last) else stripped


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


def _day_apart_from_its_year(text: str) -> tuple[int, str, str, int, int] | None:
    """`05-06 09:12` on a line of its own, with `2024-05` on one of the lines around it."""
    for day in reversed(list(_MONTH_DAY.finditer(text))):
        around = text[max(0, day.start() - _AROUND_A_DAY) : day.end() + _AROUND_A_DAY]
        years = {year for year, month in _YEAR_MONTH.findall(around) if int(month) == int(day[1])}
        if len(years) == 1 and (iso := read_date(f"{years.pop()}-{day[1]}-{day[2]} {day[3] or ''}".strip())):
            return 0, iso, day[0].strip(), text.rfind("\n", 0, day.start()) + 1, day.end()
    return None


def _calendar_leaf(text: str) -> tuple[int, str, str, int, int] | None:
    """The day in one element, its month and year in the next: the last such leaf above the text."""
    leaf = next(reversed(list(_LEAF.finditer(text))), None)
    iso = read_date(f"{leaf['year']}-{leaf['month']}-{leaf['day']}") if leaf else None
    return (0, iso, " ".join(leaf[0].split()), leaf.start(), leaf.end()) if leaf and iso else None


def _plain_date(byline: Byline, text: str) -> None:
    """A date without a label: on a line of its own or with the source, above the text, never a clock's."""
    best: tuple[int, str, str, int, int] | None = None
    for found in chain(DATE.finditer(text), ENGLISH_DATE.finditer(text) if _ENGLISH.search(text) else ()):
        english = found.re is ENGLISH_DATE
        iso = from_english(found) if english else from_match(found)
        if iso is None or iso < _FIRST_YEAR:
            continue
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        line = text[start : end if end >= 0 else len(text)]
        if site := SITE.match(line):
            start, line = start + site.end(), line[site.end() :]
        label = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start].strip()
        lead = label if len(label) <= 12 else ""  # a short line before it may be its label
        if len(line) > 70 or _TRAP.search(lead + line) or _WEEK.search(line) or found.start() - start > 30:
            continue
        alone = len(line.strip(EDGES)) <= len(found[0].strip()) + 1
        if english and not alone:
            continue
        rank = 1 if english else ("T" in iso) * 4 + alone * 2 + ("来源" in line) * 3
        if best is None or rank >= best[0]:
            best = (rank, iso, found[0].strip(), start, found.end())
    for found in HAN_DATE.finditer(text):
        line = text[text.rfind("\n", 0, found.start()) + 1 :].split("\n", 1)[0]
        ends = line[len(found[0]) :].lstrip(" \u3000")[:1] in ("", "|", "星")
        alone = line.strip(EDGES) == found[0] or (line.startswith(found[0]) and ends)
        if (best is None or best[0] <= _ALONE) and alone and (iso := read_date(found[0])):
            best = (_ALONE, iso, found[0], found.start(), found.end())
    if best is None:
        best = _day_apart_from_its_year(text) or _calendar_leaf(text)
    if best is None:
        return
    _, byline.published_at, byline.published_shown, start, end = best
    byline.published_label = "above the text"
    byline.above = [line.strip() for line in reversed(text[:start].split("\n")[-7:-1])]
    rest = [line.strip() for line in text[end : end + 120].split("\n")[:4]]
    byline.beside = [line for line in rest if line.strip(EDGES)][:3]
    if "source" not in byline.values:
        _outlet_beside(byline, text[text.rfind("\n", 0, end) + 1 : end].removesuffix(byline.published_shown))


def _outlet_beside(byline: Byline, before: str) -> None:
    """The outlet that stands on the line of a date: behind it, or `before` it, where several names are an account's."""
    behind = BARS.split(byline.beside[0]) if byline.beside else []
    for part in (*behind, before):
        outlet, reporters = read_outlet(part)
        if outlet and (part is not before or len(outlet.split()) == 1):
            byline.values["source"] = outlet
            byline.values.setdefault("author", "、".join(reporters))
            return
