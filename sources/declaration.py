"""What one source declares: the agency, where it publishes, and how it wants to be visited."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator, model_validator

from sources.adcodes import check_adcode


def _check_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"\s", url):
        raise ValueError(f'{url!r} is not an absolute http or https URL, for example "https://www.example.gov.cn/"')
    try:
        _ = parts.port
    except ValueError:
        raise ValueError(f"{url!r} has a wrong port") from None
    return url


def _check_pattern(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"{pattern!r} is not a regular expression: {error}") from None
    return pattern


def _check_host(host: str) -> str:
    if not re.fullmatch(r"[\w.-]+(:\d+)?", host):
        raise ValueError(f'{host!r} is not a host name, for example "www.example.gov.cn"')
    return host.lower()


Url = Annotated[str, AfterValidator(_check_url)]
Pattern = Annotated[str, AfterValidator(_check_pattern)]
Host = Annotated[str, AfterValidator(_check_host)]


class Table(BaseModel):
    """A table of a declaration: immutable, and a key that nobody knows is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, use_attribute_docstrings=True)


class EntryPoint(Table):
    """A place where the agency announces its articles."""

    url: Url
    column: str = ""
    """What the agency calls it, for people (要闻动态)."""
    include: Pattern | None = None
    """Only links whose URL matches this regular expression somewhere."""
    exclude: Pattern | None = None
    """Never links whose URL matches this regular expression somewhere."""


class ListPage(EntryPoint):
    """An HTML list page; its entries are found without selectors on ordinary templates."""

    pages: int = Field(default=3, ge=1, le=1000)
    """How many pages of the list are read at most; the reading stops earlier where a page brings nothing new."""
    entries: str | None = None
    """CSS selector of the entries' links, where the list is not found without."""
    next_page: str | None = None
    """CSS selector of the link to the next page, where it is not found without."""
    next_url: str | None = None
    """URL of the further pages with `{page}` in it, where no link leads there (`index_{page}.html`)."""
    next_from: int = Field(default=1, ge=0)
    """The number of the second page in `next_url`."""

    @field_validator("next_url")
    @classmethod
    def _has_page(cls, template: str | None) -> str | None:
        if template is not None and "{page}" not in template:
            raise ValueError(f'{template!r} lacks {{page}}, for example "index_{{page}}.html"')
        return template


class Feed(EntryPoint):
    """An RSS or Atom feed."""


class Sitemap(EntryPoint):
    """A sitemap or an index of sitemaps (sitemaps.org)."""

    newest: int = Field(default=500, ge=1)
    """How many of its URLs are taken at most, those changed last first."""


class ListApi(EntryPoint):
    """A list that the site's own pages read as JSON."""

    url: Url
    """URL; `{page}` stands for the page's number."""
    items: str
    """Path to the array of entries, for example `data.list`; empty where the answer is the array."""
    link: str
    """Path to an entry's URL (`url`), or a template of paths (`/content/{id}.html`)."""
    title: str = "title"
    """Path to an entry's title."""
    date: str | None = None
    """Path to an entry's date: ISO 8601, `2025-05-12 08:00:00`, or a Unix time in seconds or milliseconds."""
    first_page: int = Field(default=1, ge=0)
    pages: int = Field(default=3, ge=1, le=1000)

    @field_validator("url")
    @classmethod
    def _one_page_or_numbered(cls, url: str) -> str:
        return _check_url(url.replace("{page}", "1")) and url


class Politeness(Table):
    """How the agency's servers are treated; never faster than robots.txt asks."""

    delay_seconds: float = Field(default=3.0, ge=0, le=3600)
    """Seconds between the end of one answer of a host and the next request to it."""
    max_concurrent: int = Field(default=1, ge=1, le=8)
    """Requests to one host at the same time."""
    timeout_seconds: float = Field(default=60.0, gt=0, le=600)
    """Seconds that one answer may take, from the request to its last byte."""
    verify_tls: bool = True
    """Whether the host's certificate must be valid; `false` for agencies whose chain is broken."""


class Revisits(Table):
    """How often pages are looked at again."""

    list_min_seconds: float = Field(default=300.0, gt=0)
    """The shortest distance between two visits of an entry point, when every visit brings something."""
    list_max_seconds: float = Field(default=86_400.0, gt=0)
    """The longest, when nothing changes."""
    article_after_seconds: tuple[float, ...] = (3_600.0, 6 * 3_600.0, 86_400.0, 4 * 86_400.0, 14 * 86_400.0)
    """The distances at which an article is looked at again for corrections; then it is left alone."""

    @model_validator(mode="after")
    def _ordered(self) -> Revisits:
        if self.list_min_seconds > self.list_max_seconds:
            raise ValueError("list_min_seconds is greater than list_max_seconds")
        if any(seconds <= 0 for seconds in self.article_after_seconds):
            raise ValueError("article_after_seconds takes seconds greater than 0")
        return self


class Expectations(Table):
    """What is usual at this source, so that silence is noticed."""

    articles_per_week: float = Field(default=5.0, gt=0)


class Hints(Table):
    """URL patterns that tell what a link leads to, where it is told wrongly without."""

    article: tuple[Pattern, ...] = ()
    """Pages, although they look like files or lists."""
    list: tuple[Pattern, ...] = ()
    """Columns and lists, which are not fetched as articles."""


class Pause(Table):
    """The source is not visited."""

    reason: str = Field(min_length=1)
    since: date | None = None


class Source(Table):
    """One source: an agency's site and how it is watched."""

    id: str = Field(default="", exclude=True)
    """The file's name without `.toml`; never written in the file."""
    agency: str = Field(min_length=1)
    """The agency's full name (国家市场监督管理总局)."""
    level: Literal["national", "province", "city", "county"]
    adcode: str
    """GB/T 2260 code of the place that the agency is responsible for; `100000`: the whole country."""
    homepage: Url
    language: str = Field(default="zh-Hans", pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
    """BCP 47 tag of the language that the site is written in."""
    verified: date | Literal["unverified"]
    """The day on which this file was last tried on the live site, or `unverified`."""
    hosts: tuple[Host, ...] = ()
    """Further hosts whose pages belong to this source, beside those of the homepage and the entry points."""
    lists: tuple[ListPage, ...] = ()
    feeds: tuple[Feed, ...] = ()
    sitemaps: tuple[Sitemap, ...] = ()
    apis: tuple[ListApi, ...] = ()
    politeness: Politeness = Politeness()
    revisits: Revisits = Revisits()
    expectations: Expectations = Expectations()
    hints: Hints = Hints()
    paused: Pause | None = None
    allow_private_addresses: bool = False
    """Whether this source may stand on loopback or in a private network (sample sites, an intranet)."""

    @field_validator("verified", mode="before")
    @classmethod
    def _day_or_unverified(cls, verified: object) -> object:
        if isinstance(verified, date) or verified == "unverified":
            return verified
        raise ValueError(f'{verified!r} is neither a day (2025-06-01, without quotes) nor "unverified"')

    @model_validator(mode="after")
    def _fits(self) -> Source:
        if not self.entry_points:
            raise ValueError("no entry point: declare at least one of [[lists]], [[feeds]], [[sitemaps]], [[apis]]")
        return self

    @field_validator("adcode")
    @classmethod
    def _adcode_exists(cls, adcode: str, info: object) -> str:
        level = getattr(info, "data", {}).get("level")
        if level is not None:
            check_adcode(adcode, level)
        return adcode

    @property
    def entry_points(self) -> tuple[EntryPoint, ...]:
        """All entry points, in the order in which they are visited."""
        return (*self.lists, *self.feeds, *self.sitemaps, *self.apis)

    @property
    def own_hosts(self) -> frozenset[str]:
        """The hosts (with the port, where the URL names one) whose pages belong to this source."""
        urls = (self.homepage, *(entry.url for entry in self.entry_points))
        return frozenset({urlsplit(url).netloc.rpartition("@")[2].lower() for url in urls} | set(self.hosts))
