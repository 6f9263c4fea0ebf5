"""The publish date of an HTML page: what its tags, its byline, its markup, its scripts and its address say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from pages.dates import date_in_url, in_shanghai, read_date, read_stamp
from pages.rows import AGO, STAMPED, STAMPS
from pages.tree import DATE_TERMS, SCRIPT_KEYS, Tree
from services.cleaner.byline import Byline
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.headline import letters
from services.cleaner.labels import OUTLET, label_name
from services.cleaner.metadata import Metadata

_DATES = (
    "pubdate", "publishdate", "article:published_time", "og:release_date", "datepublished", "firstpublishedtime",
    "publish_time", "og:published_time", "og:article:published_time", "dc.date.issued", "weibo: article:create_at",
    "bytedance:published_time", "publishedtime", "_pubtime", "apub:time", "article:create_at",
    "dc.date", "dc.date.created",
)  # fmt: skip
_CHANGES = ("dateupdate", "datemodified", "article:modified_time", "og:updated_time")
"""When the page was last changed by its authors: the last resort."""
_PUBLISHED = (
    "[property~='dc:date'],[property~='dc:created'],[property~='dcterms:created'],[property~='dcterms:issued'],"
    "[itemprop~=datePublished],time.published,time.dt-published"
)
_LINK = 4
"""Letters of a link's text."""
_MOVED = timedelta(days=60)
"""Time after which an address with a later day is that of a page that was moved."""
_YEAR = timedelta(days=366)
_ACCOUNT_KEYS = ("oriCreateTime", "var ct")
"""The same in posts of public accounts, whose element `publish_time` a script fills with words like 昨天."""
_SCRIPT_DATE = re.compile(
    r"""["']?\s*[:=]\s*["']?((?:19|20)\d\d[-/]\d\d?[-/]\d\d?"""
    r"""(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?|"""
    r"""1[0-9]{9}(?:[0-9]{3})?\b)"""
)


def take_dates(found: Metadata, tree: Tree, url: str, byline: Byline) -> None:
    """Set the publish date; what the page shows under a label is believed before what only machines see."""
    machine: list[tuple[str, str, str, str]] = []  # date, shown, by, where
    for name in _DATES:
        for value in tree.metas.get(name, []):
            if stamp := read_stamp(value):
                machine.append((in_shanghai(stamp), value, "opengraph" if ":" in name else "meta", name))
    if not machine and (value := tree.linked.text("datePublished")) and (stamp := read_stamp(value)):
        machine.append((in_shanghai(stamp), value, "jsonld", "datePublished"))
    if byline.line and (_is_in_title(byline, found.title or "") or _is_in_list(byline, found.title or "")):
        byline.forget_date()
    shown = byline.published_at
    if shown and machine and machine[0][0][:10] != shown[:10]:
        rebuilt = machine[0][0] > shown and "T" in shown
        plain = byline.labelled and (len(byline.published_label) > 2 or "source" in byline.values)
        if rebuilt or plain:
            # What the page shows under a plain label is believed before what only machines see, and so is an earlier
            # time of day: a template that was built anew says so in its tags.
            machine = []
    if shown and machine and machine[0][0][:10] == shown[:10] and "T" in shown and "T" not in machine[0][0]:
        machine = []
    if shown and not machine:
        stamp, value = _published(tree)
        same = stamp[:10] == shown[:10]
        if stamp and ("T" not in shown if same else not byline.labelled):
            machine = [(stamp, value, "markup", "published")]
    for stamp, value, by, where in machine[:1]:
        found.take("published_at", stamp, value, by, where)
    if shown and "T" not in shown and byline.in_text and _soon_after(shown, date_in_url(url) or ""):
        found.take("published_at", date_in_url(url), url, "url")
    found.take("published_at", shown, byline.published_shown, "byline", byline.published_label)
    if not found.published_at:
        stamp, value = _published(tree)
        if not stamp:
            stamp, value = _marked_up(tree)
        found.take("published_at", stamp, value, "markup", "time")
    if not found.published_at:
        key, value = _in_scripts(tree.source, [key for key in SCRIPT_KEYS if key in tree.words])
        if not value and "publish_time" in tree.words:
            key, value = _in_scripts(tree.source, _ACCOUNT_KEYS)
        found.take("published_at", value and in_shanghai(value), value, "script", key)
    found.take("published_at", date_in_url(url), url, "url")
    for name in _CHANGES:
        for value in tree.metas.get(name, []):
            if stamp := read_stamp(value):
                found.take("published_at", in_shanghai(stamp), value, "meta", name)
    made = byline.values.get("made")
    found.take("published_at", made, made or "", "byline", "信息生成日期")


def is_moved(day: str, closing: list[str]) -> bool:
    """Whether the day in an address is that on which an old page was moved: more than a year behind the day that the
    text bears below its signature."""
    signed = [iso for line in closing if is_bare_date(line) and (iso := read_date(line))]
    return any(date.fromisoformat(day) - date.fromisoformat(each[:10]) > _YEAR for each in signed)


def _is_in_title(byline: Byline, title: str) -> bool:
    """Whether the date that the byline took is that of the headline (2025年5月10日空气质量日报)."""
    line = letters(byline.line)
    return len(line) > len(letters(byline.published_shown)) and line in letters(title)


def _is_in_list(byline: Byline, title: str) -> bool:
    """Whether the date that the byline took is that of a link above the headline: another link with its date stands
    above it."""
    if len(byline.above) < 2 or not is_bare_date(byline.line):
        return False
    link, date = byline.above[:2]
    own = letters(link)
    names_it = own in letters(title) or OUTLET.search(link) or label_name(link)
    return is_bare_date(date) and len(own) >= _LINK and not names_it


def _soon_after(shown: str, day: str) -> bool:
    """Whether a day is later than the one shown, and not so much that the page was moved since."""
    return bool(day) and timedelta(0) < date.fromisoformat(day) - date.fromisoformat(shown[:10]) <= _MOVED


def _published(tree: Tree) -> tuple[str, str]:
    """The date of the first element that says in a vocabulary for machines (Dublin Core, schema.org) that the page was
    put up then; empty where none does."""
    if tree.words.isdisjoint(DATE_TERMS):
        return "", ""
    for element in tree.parser.css(_PUBLISHED)[:4]:
        for name in ("content", "datetime"):
            if stamp := read_stamp(value := element.attributes.get(name) or ""):
                return in_shanghai(stamp), value
    return "", ""


def _marked_up(tree: Tree) -> tuple[str, str]:
    """The date of the page's first time element (HTML, 4.5.14), which may show words like 3天前, or of the first
    element of another kind that shows such words; empty where there is none."""
    elements = [
        *tree.parser.css("time")[:1],
        *(element for element in tree.parser.css(STAMPED)[:60] if AGO.match(element.text().strip())),
    ]
    for element in elements:
        for name in STAMPS:
            value = element.attributes.get(name) or ""
            if stamp := read_stamp(value):
                return in_shanghai(stamp), value
    return "", ""


def _in_scripts(source: str, keys: Sequence[str]) -> tuple[str, str]:
    """The publish date that a script keeps in a variable: its name and the date, empty where none does."""
    for key in keys:
        at = source.find(key)
        for _ in range(4):
            if at < 0:
                break
            if (value := _SCRIPT_DATE.match(source, at + len(key))) and (stamp := read_stamp(value[1])):
                return key, stamp
            at = source.find(key, at + 1)
    return "", ""
