"""What the fetcher can be told (`GOVWIRE_*`)."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from services.fetcher.download import Limits
from stage.settings import StageSettings


class FetcherSettings(StageSettings):
    """The fetcher's settings, beside those that every service has."""

    sources: Path = Path("sources")
    """Folder of the sources' declarations, or one of them."""
    sources_seconds: float = Field(default=30.0, gt=0)
    """How often the folder is looked at for changes."""
    fetcher_contact: str = ""
    """Web or mail address named in the User-Agent, for the operators of visited sites."""
    fetcher_once: bool = False
    """Visit every entry point once, what it announces, and what is due soon; then be quiet."""
    fetcher_horizon_seconds: float = Field(default=10.0, ge=0)
    """`fetcher_once`: revisits that are due so soon are waited for."""
    fetcher_connections: int = Field(default=32, ge=1)
    """Most requests under way at once, over all hosts."""
    fetcher_body_bytes: int = Field(default=8 << 20, ge=1024, le=11 << 20)
    """Most bytes of a page, as sent and after decompression; base64 makes a third more of it on its topic."""
    in_hand: int = Field(default=10_000, ge=1)
    """Most requests in hand at once; most of them wait for their host."""

    @property
    def limits(self) -> Limits:
        """The bounds of one answer."""
        return Limits(body_bytes=self.fetcher_body_bytes, seconds=600.0)
