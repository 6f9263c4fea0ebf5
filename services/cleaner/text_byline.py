"""What a plain-text page says of itself around its text: bylines above and below it, the outlet between title and text,
the printed edition."""

from __future__ import annotations

import re

from pages.dates import read_date
from services.cleaner.byline import read_byline
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.credits import BY_ACCOUNT, names
from services.cleaner.label_values import names_no_source
from services.cleaner.labels import label_name
from services.cleaner.lines import LineKind
from services.cleaner.metadata import Metadata, take_labels
from services.cleaner.outlets import names_medium, read_outlet, read_reprint, read_unit
from services.cleaner.table_rows import ANSWERED
from services.cleaner.text_title import EDITION, HEAD, PROGRAMME, is_account

_BULLETS = "•●·*- \u3000"
_MEDIUM = re.compile("(?:网|报|社|周刊|杂志|电视台|广播电台|客户端|融媒体中心|融媒|新闻|在线)$")
"""How an outlet's name ends that no body has."""
_COMPANY = ("公司", "集团")
_ABOVE = 3
"""Lines above the title in which a paper stands with its day."""
_AROUND = 6
"""Lines above the title among which the moment stands."""
_BYLINES = 5
"""Lines of a byline below the text."""
_SIGNATURE = 16
"""Characters of who reports, in brackets below the text."""


def take_byline(
    metadata: Metadata, texts: list[str], kinds: list[LineKind], title: int | None, bounds: tuple[int, int, int]
) -> str:
    """Bylines, front matter and programme headers above the text, bylines and editors below it; gives who put it up.
    `bounds`: where the text, and its first paragraph, begin, and where it ends."""
    start, first, end = bounds
    above = [
        _with_label(texts, i)
        for i, k in enumerate(kinds[:start])
        if k in (LineKind.BYLINE, LineKind.EDITOR) and i != title
    ]
    below = [
        t
        for t, k in zip(texts[end - 1 :], kinds[end - 1 :], strict=False)
        if k in (LineKind.BYLINE, LineKind.EDITOR)
        or (t.startswith(("（", "(")) and t.endswith(("）", ")")) and len(t) <= _SIGNATURE)
    ][:_BYLINES]
    between = [
        texts[i] for i in range(start, end) if kinds[i] is LineKind.BYLINE and (i < first or ANSWERED.match(texts[i]))
    ]
    byline = read_byline([*above, *between], below)
    metadata.take("published_at", byline.published_at, byline.published_shown, "byline", byline.published_label)
    take_labels(metadata, byline)
    if metadata.published_at is None and title is not None:
        _around_title(metadata, texts[max(0, title - _AROUND) : title], texts[title + 1 : start])
    under = texts[title + 1 : start] if title is not None else []
    if len(under) > 1 and (post := BY_ACCOUNT.fullmatch(under[0])) and is_bare_date(under[1]):
        metadata.take("source", post["account"], under[0], "byline", "above the moment")
        metadata.take("authors", names(post["who"].replace("等", "")), under[0], "byline", "作者")
    if metadata.source is None and title is not None:
        _between(metadata, texts[title + 1 : start], kinds[title + 1 : start])
        if title + 2 < start and is_account(*texts[title : title + 3]):
            metadata.take("source", texts[title + 1], texts[title + 1], "byline", "above the moment")
        above_title = slice(max(0, title - _ABOVE), title)
        if any(map(is_bare_date, texts[above_title])):
            _between(metadata, texts[above_title], kinds[above_title])
    if title is not None and (put_up := _DAY_AND_NAME.fullmatch("".join(texts[title + 1 : min(title + 2, start)]))):
        metadata.take("published_at", read_date(put_up["day"]), put_up["day"], "byline", "below the title")
        metadata.take("source", put_up["name"], put_up[0], "byline", "beside the date")
    metadata.take("source", byline.giver, byline.giver or "", "byline", "供稿")
    for text, kind in zip(texts[start:end], kinds[start:end], strict=True):
        if kind is LineKind.BYLINE and (reprinted := read_reprint(text)):
            metadata.take("source", reprinted, text, "byline", "reprint")
    if any(map(EDITION.match, texts[:HEAD])):
        _edition(metadata, texts[: max(start, 1)])
    for line in filter(PROGRAMME.match, texts[:start]):
        metadata.take("published_at", read_date(line), line, "text", "programme")
    if kinds[end : end + 2] in ([LineKind.TEXT, LineKind.EDITOR], [LineKind.TEXT, LineKind.DISCLAIMER]):
        metadata.take("source", names_medium(texts[end]), texts[end], "byline", "below the text")
    return byline.values.get("office", "")


_DAY_AND_NAME = re.compile(
    r"(?P<day>(?:19|20)\d\d-\d\d?-\d\d?)[ \u3000|｜·]+"
    r"(?P<name>(?!.*(?:发布|作者|编辑|记者|浏览|阅读|点击|管理员|来源))[\u4e00-\u9fff]{4,8})"
)
"""A day and an account's name, longer than persons' are, on the line below the title."""


def _around_title(metadata: Metadata, above: list[str], below: list[str]) -> None:
    """The moment beside other words near the title, and who stands beside it; a day alone among words is any day."""
    byline = read_byline([*above, *below], [])
    moment = byline.published_at or ""
    if byline.labelled or "T" in moment:
        metadata.take("published_at", moment, byline.published_shown, "byline", byline.published_label)
        take_labels(metadata, byline)


def _with_label(texts: list[str], index: int) -> str:
    """A line of a byline, behind the label that has the line above to itself."""
    label = texts[index - 1].lstrip(_BULLETS) if index else ""
    return label + texts[index] if label.endswith((":", "：")) and label_name(label) else texts[index]


def _edition(metadata: Metadata, head: list[str]) -> None:
    """The paper and day that stand with the number of the page in a printed edition."""
    for line in head:
        if len(line) <= _EDITION_LINE and (day := read_date(line)):
            metadata.take("published_at", day, line, "byline", "edition")
        if paper := _PAPER.search(line):
            metadata.take("source", paper[0], line, "byline", "edition")


_EDITION_LINE = 40
_PAPER = re.compile(
    r"^[\u4e00-\u9fff]{2,8}(?:日|晚|时|早|晨|商|导|都市|工人|青年|农民|法治|教育)报\b"
    r"|^[\u4e00-\u9fff]{2,8}报(?=\s*(?:数字报|电子报|数字版|电子版))"
)


def _between(metadata: Metadata, texts: list[str], kinds: list[LineKind]) -> None:
    """The outlet that stands between title and text on a line of its own: a medium, or any body beside a bare date."""
    texts = [text.lstrip(_BULLETS) for text in texts]
    dated = any(is_bare_date(text) for text in texts)
    named = [
        read_outlet(text)[0] or (read_unit(text) if dated and text.endswith(_COMPANY) else None)
        for text, kind in zip(texts, kinds, strict=True)
        if kind is LineKind.TEXT
    ]
    told = [name for name in named if name and not names_no_source(name)]
    outlet = next((name for name in told if dated or _MEDIUM.search(name)), None)
    metadata.take("source", outlet, outlet or "", "byline", "beside the date" if dated else "below the title")
