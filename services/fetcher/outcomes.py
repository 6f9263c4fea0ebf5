"""What can come of a visit: the closed set of words that states, counters and statuses use."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """What came of one visit to one URL."""

    FETCHED = "fetched"
    """A page that is new or changed."""
    NOT_MODIFIED = "not_modified"
    """The server says that nothing changed (304)."""
    UNCHANGED = "unchanged"
    """The same bytes as at the last visit."""
    BLOCKED = "blocked"
    """A challenge, a captcha, a firewall page: the site says no."""
    ROBOTS = "robots"
    """robots.txt says no."""
    REFUSED = "refused"
    """The fetcher's own rules say no: a private address, a foreign site, a file instead of a page."""
    NOT_FOUND = "not_found"
    """404, or a page that says so under another status (soft 404)."""
    GONE = "gone"
    """410."""
    CLIENT_ERROR = "client_error"
    """Another 4xx."""
    SERVER_ERROR = "server_error"
    """5xx, or 429."""
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    """No connection, or one that broke off."""
    TOO_LARGE = "too_large"
    REDIRECT_LIMIT = "redirect_limit"
    """Redirects in a circle, or too many."""
    UNDECODABLE = "undecodable"
    """A content coding that is broken, or a list that is not what was declared."""
    CIRCUIT_OPEN = "circuit_open"
    """Not asked: its host is left alone for a while."""


ANSWERED = frozenset({Outcome.FETCHED, Outcome.NOT_MODIFIED, Outcome.UNCHANGED})
"""The visit did what it was for."""
REFUSING = frozenset({Outcome.BLOCKED, Outcome.ROBOTS})
"""The site says no."""
PASSING = frozenset({Outcome.SERVER_ERROR, Outcome.TIMEOUT, Outcome.UNREACHABLE})
"""It may work when it is tried again."""


def skip_word(outcome: Outcome | None, *, known_source: bool = True) -> str | None:
    """Why a request with this outcome brought nothing, in the runtime's words; None where it brought something."""
    if not known_source:
        return "unknown_source"
    if outcome is None:
        return "not_due"
    return _SKIP_WORDS.get(outcome, "unreachable") if outcome is not Outcome.FETCHED else None


_SKIP_WORDS = {
    Outcome.NOT_MODIFIED: "unchanged",
    Outcome.UNCHANGED: "unchanged",
    Outcome.BLOCKED: "blocked",
    Outcome.ROBOTS: "refused",
    Outcome.REFUSED: "refused",
    Outcome.NOT_FOUND: "error",
    Outcome.GONE: "error",
    Outcome.CLIENT_ERROR: "error",
    Outcome.TOO_LARGE: "refused",
    Outcome.REDIRECT_LIMIT: "error",
    Outcome.UNDECODABLE: "other",
}
