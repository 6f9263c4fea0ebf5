"""What a stored page says about itself in lines of its own: front matter, a feed's fields, attributes in a row.

Whoever stores pages as text writes the fields above it in some form: `date: 2022-02-05`, `"source": "…",`,
`author 某某 releaseDate 2019-07-04`, or a feed's date alone (RFC 822).
"""

from __future__ import annotations

import re
from itertools import pairwise

from pages.dates import in_shanghai, read_stamp
from services.cleaner.credits import ARE_PERSONS, BY_ACCOUNT, names
from services.cleaner.labels import BODY, OUTLET, labels_in
from services.cleaner.metadata import Metadata
from services.cleaner.outlets import is_agency_account

_KEYS = {
    "title": "title headline subject",
    "published": """
        date published publisheddate publishedat publishedtime publishtime publishdate publishat pubdate pubtime posted
        addtime inputtime senddate
        postdate posttime releasedate releasetime created createdat createdate createtime creationdate datetime time
        datepublished newstime newsdate
    """,
    "source": "source from origin media sourcename copyfrom newssource",
    "author": "author authors creator byline writer",
    "other": """
        url link href permalink site sitename id guid slug uuid tag tags category categories channel column keywords
        description layout lang language updated updatedat updatetime lastmod modified modifiedtime datemodified
        createname createuser editor cover image images thumbnail views clicks hits comments draft type summary
        abbrlink topimg toc mathjax sticky
        to cc replyto messageid mimeversion contenttype contenttransferencoding
        crawltime crawldate crawledat fetchedat spidertime urlsource markdowncontent warning
    """,
}
_FIELDS = {key: field for field, keys in _KEYS.items() for key in keys.split()}
"""The field of every key, written in lower case without hyphens and underscores."""
_KEY = r"[A-Za-z]+(?:[_-][A-Za-z]+)*"
_PAIR = re.compile(rf"""^[-*]?\s*(["'*]*)(?P<key>{_KEY}(?: [A-Z][a-z]+)?)\1\s*[:：=]\1?\s*(?P<value>.*?)\s*,?$""")
_QUOTED = re.compile("^“([^“”]*)”$")
"""A value between quotation marks, which are no part of it."""
_ATTRIBUTE = re.compile(rf"(?:^|\s)({_KEY})\s+(?=\S)")
_MAIL_DATE = (
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+"
    r"(?:19|20)\d\d\s+\d\d:\d\d(?::\d\d)?\s*(?:GMT|UTC|Z|[+-]\d{4})"
)
"""A feed's date (RFC 822)."""
_STAMP = re.compile(f"^{_MAIL_DATE}$")
_DAY = r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]+\d{1,2}:\d\d(?::\d\d)?)?"
_WHO_AND_WHEN = re.compile(
    rf"^(?P<who>[^\s，。！？：；、,:;《》“”]{{2,20}})[ |·]+(?:(?P<mail>{_MAIL_DATE})|{_DAY})"
    r"(?:\s*发[表布]于\s?[\u4e00-\u9fff]{2,6})?$"
)
"""An outlet, account or reporter with the day, on a line of their own."""
_POSTED = re.compile(rf"{BY_ACCOUNT.pattern}[ |]+(?P<when>{_DAY})(?: +[\u4e00-\u9fff]{{2,3}})?$")
"""Who wrote it, the account that put it up, when and perhaps where, as an account's post has them below its title."""
_NAMES = re.compile(r"\s+[-–—_|>»]\s*|\s*[-–—_|>»]\s+|[-－–—_|>»›＞→]")
_BYLINE = 2
"""Labels of a byline: Updated: … Source: …."""
_NAME = 10
"""Letters of a channel's or site's name."""


def names_its_day(line: str) -> bool:
    """Whether a line is a name and a day, of an article or of the site that shows it."""
    return _WHO_AND_WHEN.match(line) is not None


def read_matter(line: str) -> list[tuple[str, str]]:
    """The fields and values that a line gives: `title`, `published`, `source`, `author`, `other`; none for other
    lines."""
    if _STAMP.match(line):
        return [("published", line)]
    if line.startswith("<!--"):
        return read_comment(line)
    if (signed := _WHO_AND_WHEN.match(line)) and (field := _who(signed["who"], sure=signed["mail"] is not None)):
        when = line[signed.end("who") :].lstrip(" |·")
        return [(field, signed["who"]), ("published", when)]
    if post := _POSTED.match(line):
        who = post["who"].replace("等", "")
        return [("author", who), ("source", post["account"]), ("published", post["when"])]
    if (pair := _PAIR.match(line)) and (field := field_of(pair["key"])) and len(labels_in(line)) < _BYLINE:
        return [(field, _QUOTED.sub(r"\1", pair["value"].strip("\"' ")))]
    keys = [found for found in _ATTRIBUTE.finditer(line) if field_of(found[1])]
    if len(keys) < 2 or keys[0].start():
        return []
    ends = [*(key.start() for key in keys[1:]), len(line)]
    return [(field_of(key[1]), line[key.end() : end].strip()) for key, end in zip(keys, ends, strict=True)]


def _who(name: str, *, sure: bool) -> str:
    """The field of a name that stands with a day: `source` or `author`; empty where it may be a title, unless that is
    out of question."""
    if OUTLET.search(name) or BODY.search(name) or is_agency_account(name):
        return "source"
    if ARE_PERSONS.fullmatch(name):
        return "author"
    return "source" if sure else ""


def read_comment(comment: str) -> list[tuple[str, str]]:
    """The fields that a publishing system leaves in a comment of the page: `<!--enpproperty <date>…</date> …-->`."""
    fields = [(field_of(found["key"]), found["value"].strip()) for found in _TAGGED.finditer(comment)]
    return [(field, value) for field, value in fields if field and value]


_TAGGED = re.compile(r"<(?P<key>[A-Za-z]{3,16})>(?P<value>[^<>]{1,200})</(?P=key)>")


def field_of(key: str) -> str:
    """The field that a key names; empty for any other word."""
    return _FIELDS.get(re.sub("[ _-]", "", key).lower(), "")


def take_matter(metadata: Metadata, fields: list[tuple[str, str]]) -> None:
    """Set what fields of a stored page say of its title, day and source, where nothing else did."""
    for field, value in fields:
        if field == "published":
            stamp = read_stamp(value)
            metadata.take("published_at", stamp and in_shanghai(stamp), value, "meta", "front matter")
        elif field == "source":
            named = _ADDRESS.sub("", value).strip()
            metadata.take("source", named, value, "meta", "front matter")
        elif field == "author":
            metadata.take("authors", names(value), value, "meta", "front matter")
        elif field == "title":
            metadata.take("title", value, value, "meta", "front matter")


_ADDRESS = re.compile(r"<?[^<>\s]+@[^<>\s]+>?|https?://\S*")
"""A sender's or site's address beside the name."""


_STEPS = frozenset(">»›＞")
"""Between two names, too, these make a path, which no title has in it."""


def is_trail(line: str) -> bool:
    """Whether a line is a row of names of channels and sites: 金融 - 某网财经 - 某网财经国内."""
    parts = [part.strip() for part in _NAMES.split(line)]
    words = [word for part in parts for word in part.split()]
    if any(other.startswith(word) for word, other in pairwise(words)):
        parts = words  # 金融 某网财经 某网财经国内
    return len(parts) > 1 + _STEPS.isdisjoint(line) and all(
        0 < len(part) <= _NAME and not re.search("[，。！？：“”《》]", part) for part in parts
    )
