"""Links: made absolute, and told from what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

_NOT_FETCHABLE = (
    "javascript:",
    "mailto:",
    "tel:",
    "data:",
    "about:",
    "#",
    "file:",
    "sms:",
    "weixin:",
    "thunder:",
    "blob:",
)
_PLAIN = re.compile(r"/(?!\.|.*/\.)[^\s?#;]*(?:\?[^\s?#;]+)?\Z")
_ORIGIN = re.compile(r"https?://[^/?#@\s]+")
_WHOLE = re.compile(r"https?://[a-z0-9.-]*[a-z0-9](?::\d{1,5})?/[^\s?#;]*(?:\?[^\s?#;]+)?\Z")
_RELATIVE = re.compile(r"((?:\.{1,2}/)*)(?!.*(?:/\.|//))([^\s?#;:./][^\s?#;:]*(?:\?[^\s?#;:]+)?)\Z")
"""What nearly all links are: whole addresses with nothing to normalise, and plain paths below some folder."""
FILES = frozenset(
    [
        "pdf",
        "doc",
        "docx",
        "xls",
        "xlsx",
        "wps",
        "et",
        "ppt",
        "pptx",
        "csv",
        "txt",
        "rtf",
        "ofd",
        "zip",
        "rar",
        "7z",
        "tar",
        "gz",
        "ceb",
        "xml",
        "json",
        "mp4",
        "mp3",
        "avi",
        "wmv",
        "mov",
        "flv",
        "dps",
    ]
)
"""Extensions of files that pages offer for download."""
PICTURES = frozenset(["jpg", "jpeg", "png", "gif", "bmp", "webp", "svg", "tif", "tiff", "ico"])


def absolute(href: str | None, url: str, base: str = "") -> str | None:
    """`href` as it is reached from the page at `url` (and its base element); None where it leads nowhere by HTTP."""
    if not href:
        return None
    href = href.strip()
    if "\n" in href or "\r" in href or "\t" in href:
        href = href.replace("\n", "").replace("\r", "").replace("\t", "")
    if not href or href.lower().startswith(_NOT_FETCHABLE) or href in ("http://", "https://"):
        return None
    if url and not base and href[0] == "/" and href[1:2] != "/" and _PLAIN.match(href) and (origin := _origin(url)):
        return origin + href  # what nearly all links are, joined without parsing the page's address again
    if _WHOLE.match(href):
        return href
    if url and (plain := _RELATIVE.match(href)) and (folder := _folder(url, base, plain[1])):
        return folder + plain[2]
    if "://" not in url:
        url = ""  # no address: links stay as they stand
    try:
        if base and url:
            url = urljoin(url, base)
        whole = urljoin(url, href) if url else href
        parts = urlsplit(whole)
        host = parts.hostname
    except ValueError:
        return None
    if not url:
        return whole  # a page without an address: the link as it stands
    return whole if parts.scheme in ("http", "https") and host else None


_OPENED = re.compile(
    r"""(["'])(?P<address>https?://[^"'\s]+|\.{0,2}/[^"'\s<>]*\w|[\w./%~-]*\w\.(?:[sjpx]?html?|aspx?|jspx?|php|do|action)(?:\?[^"'\s]*)?)\1""",
    re.I,
)
"""An address as an argument of a script."""


def opened_by_script(attributes: Mapping[str, str | None]) -> str | None:
    """The address that a link's script opens (`onclick="show('175757.htm')"`, `href="javascript:go('/a/1.html')"`), or
    finds in an attribute of its own; None where its script names none."""
    for script in (attributes.get("onclick"), attributes.get("href")):
        if script and (opened := _OPENED.search(script)):
            return opened["address"]
    return attributes.get("data-href") or attributes.get("data-url") or attributes.get("data-link")


_ARGUMENT = re.compile(r"""(["'])([^"'\s<>]{1,300})\1""")
_ADDRESS = re.compile(r"https?://|\.{0,2}/")
"""How an argument of a script begins that is an address."""


def reached(href: str, clicked: str) -> str:
    """Where a link leads: its address, or that of the file which its script (in the address, or run at a click) opens
    or sends: `window.open('/upload/a.pdf')`, `download('/send?id=7','a.pdf')`."""
    if href and not href.lower().startswith(("javascript:", "#")):
        return href
    said = [argument[2] for argument in _ARGUMENT.finditer(f"{href} {clicked}")]
    addresses = [argument for argument in said if _ADDRESS.match(argument)]
    # What follows a number, without a path, is the name of the file that the script finds by it.
    files = (argument for argument in addresses or said[:1] if extension(argument) in FILES)
    return next(files, next(iter(addresses), href))


@lru_cache(maxsize=256)
def _origin(url: str) -> str:
    """Scheme and host of an http(s) address as it is written; empty for any other."""
    found = _ORIGIN.match(url)
    return found[0] if found else ""


@lru_cache(maxsize=1024)
def _folder(url: str, base: str, up: str) -> str:
    """The folder `up` of a page (`./`, `../../` …) as an http(s) address; empty where it has none."""
    if not _ORIGIN.match(url):
        return ""
    try:
        folder = urljoin(urljoin(url, base), up or ".")
    except ValueError:
        return ""
    return folder if _ORIGIN.match(folder) and folder.endswith("/") else ""


def extension(href: str) -> str:
    """The file extension of an address in lower case, empty where it has none."""
    path = href.split("?", 1)[0].split("#", 1)[0]
    name = path.rsplit("/", 1)[-1]
    dot = name.rfind(".")
    tail = name[dot + 1 :].lower() if dot > 0 else ""
    return tail if 0 < len(tail) <= 5 and tail.isalnum() else ""


def file_of(href: str, name: str) -> str:
    """The extension of the file that a link leads to: its address's; where a program sends it, that of its name, or of
    what the program is asked for last; empty for a link to a page."""
    named = (extension(href), extension(name), extension(href.rpartition("=")[2]))
    return next((kind for kind in named if kind in FILES), "")


_ORNAMENT = re.compile(
    r"fileTypeImages/|/icon_(?:doc|xls|ppt|pdf|txt|rar|zip|mp3|jpg|default|chm|exe|psd|mv)\.\w+$|/ewm/|"
    r"(?:^|[/_-])(?:(?:qr-?code|qrcode|ewm|erweima)\w{0,12}|qr\d{0,3}|(?:print|close|share|dayin|guanbi|spacer|blank|line|logo|banner|top|header|footer|bg)\d?)\.\w+$",
    re.I,
)


def is_ornament(picture: str) -> bool:
    """Whether a picture's address names what an editor or a site puts beside a text: icons of files, buttons, rules,
    the code that opens the page on a telephone."""
    return _ORNAMENT.search(picture.partition("?")[0]) is not None
