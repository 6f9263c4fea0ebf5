"""One spelling for all the addresses of one page: what an article's identity is made from."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, unquote, unquote_to_bytes, urljoin, urlsplit

_STRIPPED = "".join(map(chr, range(0x21)))
_TAB_OR_NEWLINE = re.compile(r"[\t\r\n]")
_SCHEME = re.compile(r"(?i)(https?)://")
_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})|%")
UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
"""Bytes that need no escape (RFC 3986, 2.3)."""
_KEPT_AS_IS = frozenset(b"!$&'()*+,;=:@/") | UNRESERVED
_PLAIN = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@/-]*")
"""What nearly all paths and queries are: text in which nothing is escaped, or to escape."""

_MOBILE_HOST = re.compile(r"(?:m|wap|3g|mobile)\.(?=[^.]+\.[^.]+)")
_MOBILE_PATH = re.compile(r"/(?:m|wap|mobile)(?=/(?:.*/)?[^/]*\d{4}[^/]*$)")
_DEFAULT_DOCUMENT = re.compile(r"(?i)(?<=/)(?:index|default)\.(?:s?html?|php|aspx?|jspx?|do|action)$")
_SESSION_IN_PATH = re.compile(r"(?i);(?:jsessionid|phpsessid|sessionid|sid)=[^/;?]*|/\([SFA]\([0-9a-z]+\)\)(?=/)")
_PRINT_IN_PATH = re.compile(r"(?i)(?<=\d)[_-]print(?=\.\w+$)|(?<=\d)/print/?$|(?<=[^/])/print(?=/[^/]*\d{4})")

_TRACKING = r"""
    utm_\w+ | spm | scm | hm(?:sr|pl|cu|kw|ci) | bd_vid | gclid | fbclid | msclkid | yclid | dclid | igshid
    | _hs(?:enc|mi) | mc_[ce]id | isappinstalled | wxfrom | wxshare_count | nsukey | share_(?!id$)\w+ | sharefrom
    | srcid | clicktime | enterid | tdsourcetag | ad_?from | pk_(?:campaign|kwd|source|medium)
    | ivk_sa | _wv | adtag | gdt_vid | plg_\w+ | wxuid | wx_header | chksm | mpshare | sharer_\w+ | pass_ticket
    | click_id | vd_source | wechat_redirect
"""
_CACHE_BUSTER = "_|t|ts|timestamp|time|rand|random|rnd|nocache|_t|r|v|ver|cb"
_YES = "1|y|yes|true|on|"
_NOISE = [
    (re.compile(f"(?ix){names}"), re.compile(f"(?i){values}"))
    for names, values in [
        (_TRACKING, ".*"),
        ("jsessionid|phpsessid|aspsessionid\\w*|cfid|cftoken|zenid", ".*"),
        ("sessionid|session_id", r"(?!\d{1,4}$).*"),  # a short number is the session of a congress
        ("sid", "[0-9a-f]{16,}"),
        ("share_?id", r"(?!\d{1,8}$).*"),
        ("ticket", "ST-.+"),  # what a central sign-on hands over
        ("print|printable|printview|forprint|print_?page", _YES),
        ("action|mode|view|type|op|act|do|format|output", "print|printable"),
        ("device|client|terminal|platform|ua", "mobile|wap|h5|pc|phone|ios|android"),
        ("mobile|wap|ismobile|is_mobile", _YES),
        (
            "from|ref|referer|referrer|scene|src|source",
            "singlemessage|groupmessage|timeline|(?:we)?chat|weixin|wx|qq|qzone|weibo|app|mobile|m|wap|search",
        ),
        (_CACHE_BUSTER, r"1\d{9}|1\d{12}|0?\.\d{3,}"),  # seconds or milliseconds since 1970, or dice
        ("v|ver|version", r"\d+(?:\.\d+)+"),
    ]
]
"""Parameters that name no article: patterns of their names, and of the values that show it."""
_SCENE = re.compile(r"(?i)scene=\d{1,4}")
"""Where in WeChat it was opened, beside other such marks; alone it numbers what a portal offers."""
_NAMES_ALONE = ("__biz", "mid", "idx", "sn")
"""What names a message of a public account; whatever else its address has tells who opened it where."""

_SECOND_LEVEL = re.compile(r"(?:com|net|org|gov|edu|ac|mil|co|go|or|[a-z]{2})")

_BARE_HOST = re.compile(r"(?i)(?:[a-z0-9-]+\.)+(?:cn|com|net|org|tw|hk|mo)/")
"""How an address starts that was written without its scheme."""
_TEMPLATE = re.compile(r"[{}<>\s$]|%7B|^\w+:(?!//)")
"""What a template or a script leaves in the place of an address."""
_NUMBER = re.compile(r"\d+")
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_PART = re.compile(r"(?i)(?:^|&)(?:p|pn|page\w*|cur\w*page)=(\d+)")
"""The parameter that numbers the parts of a long text."""


@lru_cache(maxsize=64)
def canonical_url(url: str) -> str:
    """The canonical form of an absolute http(s) URL; anything else comes back stripped of white space alone.

    Merged are spellings that lead to one page on any ordinary server: scheme, letter case, default ports, escapes
    (RFC 3986, 6.2.2), dot segments, default documents, session ids, sign-on tickets, tracking parameters, cache
    busters, mobile and print variants, the order of query parameters. Whatever may name an article stays: a short
    number of a session or scene too. It is an identity: it need not answer.
    """
    url = _TAB_OR_NEWLINE.sub("", url.strip(_STRIPPED))
    if not _SCHEME.match(url):
        return url
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return url
    host = _host(host)
    if not host:
        return url
    if ":" in host:
        host = f"[{host}]"
    if port not in (None, 80, 443):
        host = f"{host}:{port}"
    path = _path(parts.path)
    query = _query(parts.query)
    if not query:
        path = _DEFAULT_DOCUMENT.sub("", path)
    # A fragment is a place on the page, except where a script makes pages of it.
    fragment = (
        _escaped(parts.fragment, b"?#!") if parts.fragment.startswith(("!", "/")) and len(parts.fragment) > 1 else ""
    )
    return f"https://{host}{path}{'?' + query if query else ''}{'#' + fragment if fragment else ''}"


def believable_canonical(page_url: str, rel_canonical: str | None) -> str | None:
    """What a page's `rel=canonical` (RFC 6596) says in canonical form, or null where it cannot be believed.

    Templates name the home page, a list, another article, another site or nothing real on every page; such a link would
    make one of all of them. Believed is a link within the site that keeps what the page's own address tells the page
    by. The second part of a long article that names the first one stays a page of its own.
    """
    said = (rel_canonical or "").strip()
    if not said or _TEMPLATE.search(said):
        return None
    try:
        if _BARE_HOST.match(said):
            said = f"//{said}"
        canonical = canonical_url(urljoin(page_url, said))
        there, here = urlsplit(canonical), urlsplit(canonical_url(page_url))
    except ValueError:
        return None
    if not there.hostname or _site(there.hostname) != _site(here.hostname or ""):
        return None
    if not _telling(here) <= set(_WORDS.findall(unquote(f"{there.path}?{there.query}"))):
        return None
    if here.query and set(_PART.findall(here.query)) - set(_PART.findall(there.query)):
        return None
    return canonical


def _telling(address: SplitResult) -> set[str]:
    """The words that tell a page from its site's others: the numbers in its file's name, else those of the query, else,
    where every file is called so, those of its folder, else all words of both."""
    folder, _, name = unquote(address.path.rstrip("/")).rpartition("/")
    query = unquote(address.query)
    if found := set(_NUMBER.findall(name)) or set(_NUMBER.findall(query)):
        return found
    if _ANY_NAME.match(name) and (found := set(_NUMBER.findall(folder.rpartition("/")[2]))):
        return found
    return set(_WORDS.findall(f"{name}?{query}"))


_ANY_NAME = re.compile(r"(?i)(?:content|index|default|main|art|article|detail|info|news|page|show|view)(?:\.|$)")


@lru_cache(maxsize=1024)
def _host(host: str) -> str:
    host = host.strip(".").lower()
    try:
        host = host.encode("idna").decode("ascii").lower().strip(".")
    except UnicodeError:
        host = host.encode("utf-8", "ignore").decode("ascii", "ignore").strip(".")
    if re.fullmatch(r"[\d.]+", host) or not (mobile := _MOBILE_HOST.match(host)):
        return host
    rest = host[mobile.end() :]
    return f"www.{rest}" if _site(rest) == rest else rest  # m.scjg.jinan.gov.cn stands beside scjg.jinan.gov.cn


def _path(path: str) -> str:
    path = _SESSION_IN_PATH.sub("", path)
    segments: list[str] = []
    parts = re.sub("/{2,}", "/", _escaped(path, b"")).split("/")[1:]
    for segment in parts:
        if segment == "..":
            del segments[-1:]
        elif segment != ".":
            segments.append(segment)
    if parts and parts[-1] in (".", "..") and segments and segments[-1]:
        segments.append("")
    path = "/" + "/".join(segments)
    return _MOBILE_PATH.sub("", _PRINT_IN_PATH.sub("", path), count=1) or "/"


def _query(query: str) -> str:
    parts = [part for each in query.split("&") if (part := each.removeprefix("amp;")) and not part.startswith("=")]
    kept = [part.partition("=") for part in parts if not _is_noise(part)]
    if {"__biz", "sn"} <= {name for name, _, _ in kept}:
        kept = [part for part in kept if part[0] in _NAMES_ALONE]
    elif len(kept) < len(parts):
        kept = [part for part in kept if not _SCENE.fullmatch("".join(part))]
    escaped = [(_escaped(name, b"?"), equals + _escaped(value, b"?")) for name, equals, value in kept]
    return "&".join(name + value for name, value in sorted(escaped, key=lambda pair: pair[0]))


def _is_noise(part: str) -> bool:
    name, _, value = part.partition("=")
    return any(names.fullmatch(name) and values.fullmatch(value) for names, values in _NOISE)


def _escaped(text: str, also: bytes) -> str:
    """The text with escapes as RFC 3986 wants them: none for unreserved characters, upper-case hexadecimal digits."""
    if _PLAIN.fullmatch(text):
        return text
    keep = _KEPT_AS_IS | frozenset(also)

    def normalised(match: re.Match[str]) -> str:
        if match[1] is None:
            return "%25"
        byte = unquote_to_bytes(match[0])
        return byte.decode("ascii") if byte[0] in UNRESERVED else "%" + match[1].upper()

    text = _PERCENT.sub(normalised, text)
    raw = text.encode("utf-8", "replace")
    return "".join(chr(b) if b in keep or b == 0x25 else f"%{b:02X}" for b in raw)


def _site(host: str) -> str:
    """The registrable domain, near enough for one site's hosts to meet."""
    if re.fullmatch(r"[\d.]+|.*:.*", host):
        return host
    labels = host.split(".")
    count = 3 if len(labels) > 2 and len(labels[-1]) == 2 and _SECOND_LEVEL.fullmatch(labels[-2]) else 2
    return ".".join(labels[-count:])
