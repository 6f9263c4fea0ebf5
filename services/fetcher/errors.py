"""Why there is no usable answer.

FetchError                     no usable answer
├── Unreachable                the host did not answer, or broke off: it may pass
│   ├── TimedOut               it took longer than it may
│   └── TlsFailed              no trust in its certificate, or no common protocol
├── TooLarge                   more bytes than a page may have
├── WrongType                  a file (PDF, picture, archive), not a page
├── BadEncoding                the content coding is broken or was not asked for
└── Refused                    we do not ask: a private address, a redirect without end, what is no URL
"""

from __future__ import annotations


class FetchError(Exception):
    """No usable answer; the text says why, for a person."""


class Unreachable(FetchError):
    """The host did not answer, or broke off."""


class TimedOut(Unreachable):
    """The answer took longer than it may."""


class TlsFailed(Unreachable):
    """No trust in the certificate, or no common protocol."""


class TooLarge(FetchError):
    """More bytes than a page may have, as they come or after decompression."""


class WrongType(FetchError):
    """A file, not a page."""


class BadEncoding(FetchError):
    """The content coding is broken, or none that was asked for."""


class Refused(FetchError):
    """The fetcher's own rules say no."""
