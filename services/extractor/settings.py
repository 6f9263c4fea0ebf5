"""What the extractor can be told (`GOVWIRE_*`)."""

from __future__ import annotations

from stage.settings import StageSettings


class ExtractorSettings(StageSettings):
    """The extractor's settings: those that every service has."""
