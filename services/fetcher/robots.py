"""What a site's robots.txt allows (RFC 9309)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from pages.urls import UNRESERVED

SIZE_LIMIT = 500 * 1024
"""Bytes of a robots.txt that are read (RFC 9309, 2.5)."""
LONGEST_CRAWL_DELAY = 300.0
"""Seconds. `Crawl-delay` stands in no standard; a greater one is meant as a refusal, not as a pace."""

# Dirty files are common, and a rule that was meant is a rule: these misspellings are read as well.
_AGENT = {"user-agent", "useragent", "user agent", "user_agent"}
_DISALLOW = {"disallow", "dissallow", "disalow", "dissalow", "diasllow", "disallaw"}
_LINE = re.compile(r"^\s*([A-Za-z][A-Za-z _-]*?)\s*[:：](.*)$")


@dataclass(frozen=True)
class Rule:
    """One line of a group."""

    allow: bool
    pattern: str
    """Path pattern with `*` and `$`, percent-encoding normalised."""

    def matches(self, path: str) -> bool:
        """Whether `path` (normalised, query included) starts with what the pattern describes."""
        pattern, anchored = self.pattern, self.pattern.endswith("$")
        first, *others = pattern.removesuffix("$").split("*")
        if not path.startswith(first):
            return False
        at = len(first)
        if anchored:
            if not others:
                return at == len(path)
            *others, last = others
        for piece in others:
            found = path.find(piece, at)
            if found < 0:
                return False
            at = found + len(piece)
        return not anchored or (path.endswith(last) and len(path) - len(last) >= at)


@dataclass(frozen=True)
class Robots:
    """The rules of one site for one crawler."""

    rules: tuple[Rule, ...] = ()
    crawl_delay: float | None = None
    """Seconds between two requests that the site asks for, at most `LONGEST_CRAWL_DELAY`."""
    sitemaps: tuple[str, ...] = ()
    readable: bool = True
    """False: the file could not be read, so that nothing is allowed until it can."""
    why: str = ""
    """Why it could not be read."""

    def allows(self, url: str) -> bool:
        """Whether the crawler may fetch `url`: the longest matching rule decides, `Allow` where two are as long."""
        parts = urlsplit(url)
        path = normalise_path(parts.path or "/") + (f"?{normalise_path(parts.query)}" if parts.query else "")
        if path == "/robots.txt":
            return True
        # What an allowing rule says weighs more at the same length: True > False.
        matching = ((len(rule.pattern.encode()), rule.allow) for rule in self.rules if rule.matches(path))
        return max(matching, default=(0, True))[1]


ALLOW_ALL = Robots()


def unreadable(why: str) -> Robots:
    """What holds while a robots.txt cannot be read: nothing is allowed (RFC 9309, 2.3.1.4)."""
    return Robots((Rule(False, "/"),), readable=False, why=why)


def normalise_path(path: str) -> str:
    """Percent-encoding in one form: unreserved characters bare, everything else that is not ASCII encoded."""
    octets = path.encode("utf-8", "surrogateescape")

    def bare(found: re.Match[bytes]) -> bytes:
        octet = int(found[1], 16)
        return bytes([octet]) if octet in UNRESERVED else b"%%%02X" % octet

    octets = re.sub(rb"%([0-9A-Fa-f]{2})", bare, octets)
    return "".join(chr(octet) if 0x20 < octet < 0x7F else f"%{octet:02X}" for octet in octets)


def parse_robots(body: bytes, product: str = "govwire") -> Robots:
    """The rules that `body` gives the crawler named `product`: those of the groups that name it, merged, else those
    of the groups for `*`. Never raises: what is not a rule (an HTML page, say) is passed over.
    """
    own: list[Rule] = []
    others: list[Rule] = []
    delays: dict[str, float] = {}
    sitemaps: list[str] = []
    named = False
    agents: set[str] = set()
    gathering = False
    for key, value in _lines(body):
        if key in _AGENT:
            agents = agents if gathering else set()
            gathering = True
            # Only the product token counts: `govwire/1.0` is `govwire`.
            token = value if value.startswith("*") else re.match(r"[A-Za-z_-]*", value)[0]  # type: ignore[index]
            agents.add("*" if token.startswith("*") else token.lower())
            named = named or token.lower() == product.lower()
            continue
        if key == "sitemap":
            sitemaps.append(value)
            continue
        gathering = False
        groups = [rules for agent, rules in ((product.lower(), own), ("*", others)) if agent in agents]
        if key == "allow" or key in _DISALLOW:
            if value:
                pattern = normalise_path(value if value[0] in "/*" else f"/{value}")
                for rules in groups:
                    rules.append(Rule(key == "allow", pattern))
        elif key == "crawl-delay" and re.fullmatch(r"\d{1,9}(\.\d{1,9})?", value):
            for agent in agents:
                delays.setdefault(agent, min(float(value), LONGEST_CRAWL_DELAY))
    return Robots(
        tuple(own if named else others),
        delays.get(product.lower() if named else "*"),
        tuple(sitemaps),
    )


def _lines(body: bytes) -> Iterator[tuple[str, str]]:
    if len(body) > SIZE_LIMIT:  # a line that the limit cuts would say something else
        body = body[:SIZE_LIMIT].rpartition(b"\n")[0]
    text = body.decode("utf-8", "replace").lstrip("\ufeff")
    for line in re.split(r"[\r\n]+", text):
        found = _LINE.match(line.partition("#")[0])
        if found:
            yield found[1].lower(), found[2].strip()


def read_robots(status: int, body: bytes, product: str = "govwire") -> Robots:
    """What an answer to `GET /robots.txt` means: 2xx is read, 4xx allows everything (RFC 9309, 2.3.1.3), everything
    else, and 429 with it, allows nothing until the file can be read (2.3.1.4).
    """
    if 200 <= status < 300:
        return parse_robots(body, product)
    if 400 <= status < 500 and status != 429:
        return ALLOW_ALL
    return unreadable(f"HTTP {status}")
