"""What the cleaner reads and writes: an article as its page tells it, and what it is among the others."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from schemas.base import IsoDate, Message, Moment, Part

UNRESTORABLE = "unrestorable_characters"
"""Flag of an article: characters whose bytes are lost stand as `?`, or what stands there could not be read at all."""


class PageType(StrEnum):
    """What kind of page this is. Only articles travel on; an attachment or media page with a title is an article
    whose text may be empty."""

    ARTICLE = "article"
    LIST = "list"
    INDEX = "index"
    """A home or channel page: many lists, no main one."""
    FEED = "feed"
    ATTACHMENT = "attachment"
    """A page whose content is a file to download."""
    MEDIA = "media"
    """A page whose content is a video or pictures."""
    BLOCKED = "blocked"
    """A challenge, captcha or firewall page."""
    ERROR = "error"
    """An error page, whatever its status code says (soft 404)."""
    OTHER = "other"
    """Neither text nor markup, or nothing to read."""


class ParagraphKind(StrEnum):
    """The part a paragraph plays."""

    TITLE = "title"
    """The title inside the text: only on plain-text pages, where it is a line like the others."""
    HEADING = "heading"
    """A heading inside the text, by its tag or by its form: numbered, or in bold letters above what it heads."""
    BODY = "body"
    ITEM = "item"
    """A list item."""
    ROW = "row"
    """A table row; cells are separated by a tab."""
    CAPTION = "caption"


class Paragraph(Part):
    """One paragraph of the text: where it stands, and where it came from."""

    kind: ParagraphKind = ParagraphKind.BODY
    start: int = Field(ge=0)
    """First character in `text` (Unicode code points, half-open)."""
    end: int = Field(ge=0)
    source_start: int | None = None
    """First character in the decoded page, where it could be told."""
    source_end: int | None = None
    original: str | None = None
    """The paragraph before repair, where repair changed it."""


class Reference(Part):
    """An image, attachment or original page that the article points to."""

    name: str
    href: str
    """Absolute URL."""
    type: str
    """File extension in lower case (`pdf`, `docx`, `jpg`), or `link`."""


class ListEntry(Part):
    """One entry of a list page or feed."""

    title: str
    href: str
    """Absolute URL."""
    date: IsoDate | None = None


class Evidence(Part):
    """Where a metadata value was read."""

    value: str
    """The value as the page shows it."""
    by: str
    """The kind of place: `meta`, `byline`, `jsonld`, `opengraph`, `heading`, `title`, `url`, `link`, `text`, `http`,
    `feed`."""
    where: str = ""
    """The tag, label or selector."""


class DateBounds(Part):
    """What limits the publish date where the page does not state it (never a guess of the date itself)."""

    earliest: IsoDate | None = None
    latest: IsoDate | None = None
    basis: str
    """For example `related links are dated up to 2025-05-30`."""


class Repair(Part):
    """One kind of repair that was made to the text."""

    kind: Literal[
        "encoding", "byte_shift", "pinyin", "script", "duplicate_body", "moved_fragment", "punctuation", "boilerplate"
    ]
    count: int = Field(ge=1)
    """How many places were repaired."""
    note: str = ""


class Fingerprints(Part):
    """What decides whether two texts are the same or nearly so."""

    text_sha256: str
    """Digest of the text, reduced to letters, digits and Han characters after NFKC; hexadecimal."""
    minhash: list[int] = []
    """MinHash signature over character shingles of the reduced text (Broder 1997); empty for very short texts."""
    facts_sha256: str = ""
    """Digest of the numbers and dates of the text: same template with other facts is not a duplicate."""
    facts: list[int] = []
    """Numbers and labelled values in groups by the words around them: group (8 bits), sum over the places (24), sum
    over places and values (16). The same places with other values tell two pages of one template apart."""
    length: int = Field(default=0, ge=0)
    """Characters of the reduced text."""


class Simplified(Part):
    """What an article in traditional characters says, in simplified ones: one for one, so that places are the same."""

    title: str | None = None
    text: str = ""


class Article(Message):
    """An article as its own page tells it, repaired."""

    id: str
    """Article id: depends on the canonical URL alone (on the text where there is no URL)."""
    url: str
    """The URL that answered; empty for pages that came without one."""
    canonical_url: str
    page_type: PageType
    page_type_reason: str = ""
    """What the page type was told from."""
    encoding: str
    """The codec that decoded the page, a WHATWG name."""
    encoding_basis: str = ""
    """What decided it: `bom`, `http`, `meta`, `xml`, `content`, with what was wrong about the others."""
    language: str = "zh-Hans"
    """BCP 47, of the page before repair: `zh-Hans`, `zh-Hant`, `en`, `und`, …"""
    title: str | None = None
    text: str = ""
    """The paragraphs, joined by line feeds. The title stands apart, except on plain-text pages, where it is the first
    paragraph (kind `title`)."""
    paragraphs: list[Paragraph] = []
    original_text: str | None = None
    """The text before it was put into simplified characters, where the page came in traditional ones and does not say
    that it is of Hong Kong, Macau or Taiwan."""
    simplified: Simplified | None = None
    """Title and text in simplified characters, where the page is of Hong Kong, Macau or Taiwan: `title`, `text` and
    `source` are as it published them."""
    published_at: IsoDate | None = None
    """When the page says it was published (Asia/Shanghai unless shown); null rather than wrong."""
    date_bounds: DateBounds | None = None
    issued_on: IsoDate | None = None
    """成文日期: the day that a document bears, not the day of its publication."""
    source: str | None = None
    """Who the page says it took the article from (来源)."""
    authors: list[str] = []
    editor: str | None = None
    doc_number: str | None = None
    """文号, for example 国市监质发〔2025〕12号."""
    index_number: str | None = None
    """索引号 of the government information disclosure catalogue."""
    issuer: str | None = None
    """发文机关."""
    column: str | None = None
    site_name: str | None = None
    keywords: list[str] = []
    original_url: str | None = None
    """原文链接: where the page says the article first appeared."""
    attachments: list[Reference] = []
    images: list[Reference] = []
    evidence: dict[str, Evidence] = {}
    """For each metadata field, where its value was read."""
    repairs: list[Repair] = []
    flags: list[str] = []
    """What could not be restored or is doubtful, for example `unrestorable_characters`."""
    entries: list[ListEntry] = []
    """List pages and feeds only; such pages are printed, they never travel."""
    next_page: str | None = None
    """List pages only: the following page of the list, absolute."""
    source_id: str = ""
    fetched_at: Moment | None = None

    @property
    def said(self) -> Article | Simplified:
        """What has the title and the text in simplified characters, by which articles are compared and read."""
        return self.simplified or self


class ParsedArticle(Article):
    """An article before anybody asked whether it was seen before; internal."""

    fingerprints: Fingerprints


class Verdict(StrEnum):
    """What an article is among all that were seen."""

    NEW = "new"
    UPDATED = "updated"
    """A new version of a known article."""
    REPRINT = "reprint"
    """Nearly the same text under another URL."""
    DUPLICATE = "duplicate"
    """Exactly the same text (reduced as in `Fingerprints`) under another URL, or seen again unchanged."""


class CleanedArticle(Article):
    """An article with its verdict; compacted, keyed by article id."""

    verdict: Verdict = Verdict.NEW
    refers_to: str | None = None
    """The article id that the verdict refers to: the version before, the original, the twin."""
    version: int = Field(default=1, ge=1)
    cluster_id: str = ""
    """The story: the same for an article and its reprints."""
    text_sha256: str = ""
    """`Fingerprints.text_sha256` of this version."""
    changes: list[str] = []
    """Updated articles: what changed, one line each (`- removed`, `+ added`)."""
