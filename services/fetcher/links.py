"""Which addresses belong to a source, and which of them are pages."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from pages.links import FILES, PICTURES, extension
from sources.declaration import EntryPoint, Source

_TEXTS = frozenset({"txt", "xml", "json"})
_PORTS = {"http": 80, "https": 443}
_SAFE = "!#$%&'()*+,/:;=?@[]~"


def normalise(url: str) -> str:
    """The URL as it is asked for: no fragment, host in lower case, no default port, everything else encoded.

    Raises `ValueError` where it is no absolute http or https URL.
    """
    parts = urlsplit(url.strip())
    host = parts.hostname
    if parts.scheme not in _PORTS or not host:
        raise ValueError(f"{url!r} is not an absolute http or https URL")
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    if ":" in host:
        host = f"[{host}]"
    if parts.port is not None and parts.port != _PORTS[parts.scheme]:
        host = f"{host}:{parts.port}"
    return urlunsplit((parts.scheme, host, quote(parts.path or "/", _SAFE), quote(parts.query, _SAFE), ""))


def host_of(url: str) -> str:
    """The host of a normalised URL, with its port where it is not the scheme's own: what politeness counts by."""
    return urlsplit(url).netloc


def follow(url: str, location: str) -> str:
    """Where a redirect from `url` leads; raises `ValueError` where that is no http or https URL."""
    return normalise(urljoin(url, location.strip()))


def is_own(url: str, source: Source) -> bool:
    """Whether a normalised URL lies on the source's site: on one of its hosts, with or without `www.`, or on a host
    below the homepage's.
    """
    host = _bare(host_of(url))
    if host in {_bare(own) for own in source.own_hosts}:
        return True
    home = _bare(host_of(normalise(source.homepage)))
    return not re.fullmatch(r"[\d.:\[\]a-f]+", home) and host.endswith(f".{home}")


def _bare(host: str) -> str:
    return re.sub(r":(80|443)$", "", host).removeprefix("www.")


def is_file(url: str) -> bool:
    """Whether the URL names a document, picture or archive: such links are kept as references, not fetched as pages."""
    kind = extension(url)
    return kind in PICTURES or kind in FILES - _TEXTS


def is_wanted(url: str, entry: EntryPoint) -> bool:
    """Whether the entry point's own patterns let this link through."""
    if entry.include is not None and not re.search(entry.include, url):
        return False
    return entry.exclude is None or not re.search(entry.exclude, url)
