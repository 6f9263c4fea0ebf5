"""What stands in labels around an article: the byline, and the table of a disclosed document.

Both are read the same way: a label (来源, 发布时间, 索引号 …), a colon or a cell's end, a value up to the next label.
Labels are found in the page's text, so it does not matter which elements a template puts them in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pages.dates import DATE
from services.cleaner.bare_dates import bare_date
from services.cleaner.byline_lines import VERIFIED, begins_with_day
from services.cleaner.byline_text import with_colons, without_uploads
from services.cleaner.credits import CREDIT, PERSONS_BEHIND, credited, names, signature, writers_behind
from services.cleaner.givers import is_body, is_name, is_person
from services.cleaner.label_values import date_of, value_of
from services.cleaner.labels import (
    BARS,
    BODY,
    EDGES,
    FIELDS,
    OUTLET,
    barred,
    field_of,
    label_at,
    labels_in,
    names_somebody,
    spaced,
)
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.outlets import read_edition, read_outlet, read_reprint, read_unit

PATH = re.compile(
    r"^[\s>»]*(?:[您你]?的?(?:现在|当前|目前|所在)*的?(?:位置|栏目)(?:是|为)?\s*[:：>]|(?:网站|本站)?首页\s*[>＞»→-])",
    re.M,
)
"""Where the path to the page begins."""
_OF_PATHS = ("位置", "栏目", "首页")
"""One of these is in each of them."""
_ABOVE, _BELOW = 80, 40
"""Lines above the text, and below it, that are read."""
_NEAR = 12
"""Those next to the text, in which a label may do without a colon."""
_DAY = 30
"""Characters of a line with a day and the buttons behind it."""
_STATED = re.compile("[此本该]件|公开发布")
"""How a document says in brackets whether it may be published."""
_SENT_IN = re.compile("^[（(]([一-鿿]{3,16}?)[ 　]?(?:供稿|投稿)[)）]$")
"""The same for who sent it in: （某镇党建办供稿）."""
_ALONE_IN_BRACKETS = re.compile("^[（(]([\u4e00-\u9fff]{3,14})[)）]$")

_COUNTERS = ("次数", "量", "数", "率", "人气", "点击", "浏览", "阅读")
"""How labels of counters end, behind which a site may name itself instead, …"""
_COUNT = re.compile(r"^\s*\d*\s*次?\s*[\])】）]?")
"""… and the rest of the counter (阅读:|12 次] 某某日报)."""
_ORIGINAL = re.compile("原创[ 　|｜]+([\u4e00-\u9fff·]{2,4})[ 　|｜]+(?=\\S)")
"""Who wrote it, before the account that a text is original of."""


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
    line: str = ""
    """The line of a publish date without a label."""
    in_text: bool = False
    """Whether such a date stands alone at the head of the text itself."""
    leads: bool = False
    """Whether the labels stand above all of the text."""
    heads_sections: bool = False
    """Whether that begins with one of several headings of a level."""
    above: list[str] = field(default_factory=list)
    """The lines above it, the nearest first."""
    beside: list[str] = field(default_factory=list)
    """What follows it on its line, and the lines below it, the nearest first."""

    @property
    def source(self) -> str | None:
        """Who the article was taken from, as labels or a line say; or who put it up, or stands beside its day."""
        values = self.values
        if named := values.get("source") or self.reprinted_from or values.get("unit"):
            return named
        publisher = values.get("publisher", "")
        return publisher if is_body(publisher) else values.get("beside") or None

    @property
    def giver(self) -> str | None:
        """The unit that sent it in, or an outlet that is named as its author: the source where none is."""
        contributor, author = (self.values.get(name, "") for name in ("contributor", "author"))
        if BODY.search(contributor):
            return contributor
        return author if OUTLET.search(author) and is_body(author) and "office" not in self.values else None

    @property
    def authors(self) -> list[str]:
        """The authors' names; whoever sent it in or put the page up, where those are persons and no author is named."""
        others = (self.values.get(name, "") for name in ("contributor", "publisher"))
        return names(self.values.get("author", "") or next(filter(is_person, others), ""))

    def take_change(self) -> None:
        """When the page was changed is its date where nothing says when it was put up."""
        if changed := self.values.get("updated"):
            self.published_at, self.published_label, self.published_shown = changed, "更新时间", changed

    def forget_date(self) -> None:
        """Take back a publish date without a label, with what stands around it; the page may say when it changed."""
        self.published_at, self.published_shown, self.published_label, self.line = None, "", "", ""
        self.take_change()
        self.above, self.beside = [], []


def read_byline(before: list[str], after: list[str]) -> Byline:
    """Read the lines around a text: `before` in page order, the nearest last; `after` with the nearest first."""
    byline = Byline()
    before, after = list(map(barred, before[-_ABOVE:])), list(map(barred, after[:_BELOW]))
    near = list(map(spaced, before[-_NEAR:]))
    _read(byline, "\n".join([*before[:-_NEAR], *near]), nearest_last=True)
    near = list(map(spaced, after[:_NEAR]))
    if byline.published_at and not byline.labelled and any("发布" in line for line in near):
        _labelled_below(byline, "\n".join(near))
    _read(byline, "\n".join([*near, *after[_NEAR:]]), nearest_last=False)
    if byline.published_at is None:
        naming = next((at for at, line in enumerate(after[:3]) if names_somebody(line)), len(after))
        beside = (line for line in after[naming + 1 : 3] if names_somebody(line) or _is_day(line))
        _plain_date(byline, "\n".join([*after[naming : naming + 1], *beside]))
    _reprint(byline, [*before[-3:], *after[:8]])
    return byline


def _is_day(line: str) -> bool:
    """Whether a short line begins with a day, with buttons behind it at most."""
    return len(line) < _DAY and begins_with_day(line)


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
        if sent := _SENT_IN.match(line):
            byline.values.setdefault("contributor", sent[1])
        if alone and OUTLET.search(alone[1]) and not _STATED.search(alone[1]) and line_kind(line) is LineKind.TEXT:
            byline.reprinted_from = byline.reprinted_from or alone[1]
        if line.startswith(("（", "(")) and ("记者" in line or "通讯员" in line):
            byline.values["author"] = byline.values.get("author") or "、".join(signature(line)[1])
        if reprint := read_reprint(line) or read_edition(line):
            byline.reprinted_from = byline.reprinted_from or reprint


def _read(byline: Byline, text: str, *, nearest_last: bool) -> None:
    """Read one stretch of lines; what was found before stays."""
    text = without_uploads(with_colons(text))
    labels = labels_in(text)
    dates: list[tuple[str, str, str]] = []
    writers: dict[int, tuple[str, str]] = {}
    for index, label in sorted(enumerate(labels), reverse=nearest_last):
        spelled = "".join(label["label"].split())
        name = FIELDS[spelled]
        end = labels[index + 1].start() if index + 1 < len(labels) else len(text)
        value = text[label.end() : min(end, label.end() + 120)]
        if name in ("published", "updated", "issued"):
            date = date_of(name, value, english=spelled.isascii())
            shown = value.split("\n", 1)[0]
            if name != "issued" and (day := DATE.match(shown)) and (outlet := read_outlet(shown[day.end() :])[0]):
                byline.values.setdefault("beside", outlet)
            if date and "T" in date and "T00:00" not in date and spelled.startswith("发文"):
                name = "published"  # a document has a day; a moment is that of the page
            if date and name == "issued":
                byline.issued_on = byline.issued_on or date[:10]
                if spelled.startswith("信息"):
                    byline.values.setdefault("made", date)
            elif date and name == "published":
                dates.append((date, shown[:30].strip(), spelled))
            elif date and not byline.values.get("updated"):
                byline.values["updated"] = date
            continue
        if name == "other" and spelled.endswith(_COUNTERS):
            site, _ = read_outlet(_COUNT.sub("", value.split("\n", 1)[0], count=1).strip())
            if site:
                byline.values.setdefault("beside", site)
        named = bool(byline.values.get(name))
        if name in ("other", "content") or (named and not (name == "author" and _beside(writers, index, spelled))):
            continue
        if name == "source" and (behind := writers_behind(value.split("\n", 1)[0])):
            byline.values.setdefault("author", "、".join(names(behind[0].strip("（( \u3000"))))
            value = value[: behind.start()]
        value = value_of(name, value)
        if name == "source" and (behind := writers_behind(value)):  # a day stood further behind
            byline.values.setdefault("author", "、".join(names(behind[0])))
            value = value[: behind.start()]
        if name == "source" and is_name(value):
            byline.values.setdefault("author", value)
            continue
        if value and name == "author":
            writers[index] = (spelled, value)
            value = "、".join(value for _, (_, value) in sorted(writers.items()))
        if value:
            byline.values[name] = value
    if byline.published_at is None and dates:
        best = max(dates, key=lambda each: (len(each[2]) > 2, "T" in each[0]))
        byline.published_at, byline.published_shown, byline.published_label = best
        byline.labelled = True
        if nearest_last and "T" not in best[0]:
            _put_up(byline, text)
    elif byline.published_at is None and nearest_last:
        _plain_date(byline, text)
    if byline.published_at is None:
        byline.take_change()


def _beside(writers: dict[int, tuple[str, str]], index: int, spelled: str) -> bool:
    """Whether a label stands next to another one that names writers (记者：… 通讯员：…)."""
    return any(at in writers and writers[at][0] != spelled for at in (index - 1, index + 1))


def _put_up(byline: Byline, text: str) -> None:
    """The moment at which the page was put up, where it stands before the source and is later than the day that a
    document gives as its own."""
    page = Byline()
    _plain_date(page, text)
    put_up = page.published_at or ""
    beside = page.beside[0].lstrip(EDGES) if page.beside else ""
    label = label_at(beside)
    if "T" in put_up and put_up[:10] > (byline.published_at or "") and label and field_of(label["label"]) == "source":
        byline.published_at, byline.published_shown = page.published_at, page.published_shown
        byline.published_label, byline.labelled = page.published_label, False


def _plain_date(byline: Byline, text: str) -> None:
    """Take a date above the text that nothing labels, with what stands around it."""
    if any(word in text for word in _OF_PATHS):
        path = max((path.start() for path in PATH.finditer(text)), default=0)
        text = text[path:]  # what stands further above belongs to the site
    found = bare_date(text)
    if found is None:
        return
    byline.published_at, byline.published_shown = found.iso, found.shown
    byline.published_label = "above the text"
    byline.line = text[found.start :].split("\n", 1)[0]
    byline.above = [line.strip() for line in reversed(text[: found.start].split("\n")[-7:-1])]
    rest = [line.strip() for line in text[found.end : found.end + 120].split("\n")[:4]]
    byline.beside = [line for line in rest if line.strip(EDGES) and line != "原创" and not line.isdigit()][:3]
    if "source" not in byline.values:
        line = text[text.rfind("\n", 0, found.end) + 1 : found.end]
        _outlet_beside(byline, line.removesuffix(found.shown))


def _up_to_label(part: str) -> str:
    """What stands before the first label in a part of a byline."""
    return part[: next((label.start() for label in labels_in(part)), len(part))] or part


def _outlet_beside(byline: Byline, before: str) -> None:
    """The outlet that stands on the line of a date: behind it, or `before` it, where several names are an account's."""
    behind = [_up_to_label(part) for part in BARS.split(byline.beside[0])] if byline.beside else []
    ended = (part.strip(EDGES) for part in behind if not part.rstrip().endswith((":", "：")))
    written = next((credited(line) for line in ended if CREDIT.match(line)), [])
    if original := _ORIGINAL.match(before):
        written, before = [original[1]], before[original.end() :]
    before = VERIFIED.sub("", before.rstrip(EDGES))
    *behind, before = (part.rstrip().removesuffix("供稿").rstrip() for part in (*behind, before))
    for part in (*behind, before):
        if line_kind(part) is LineKind.CHROME:
            continue  # 语音播报: a button ends like a paper
        outlet, reporters = read_outlet(part)
        if outlet is None and (behind_it := PERSONS_BEHIND.search(part)):
            outlet, reporters = read_outlet(part[: behind_it.start()])[0], names(behind_it[0])
        if outlet is None and (len(behind) > 1 or BARS.search(before) or not byline.published_shown.endswith("日")):
            outlet = read_unit(part)
        if outlet and (part is not before or len(outlet.split()) == 1):
            byline.values["source"] = outlet
            written = reporters or written
            break
    byline.values.setdefault("author", "、".join(written))
