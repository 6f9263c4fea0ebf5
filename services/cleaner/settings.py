"""What the cleaner can be told (`GOVWIRE_*`)."""

from __future__ import annotations

from stage.settings import StageSettings


class CleanerSettings(StageSettings):
    """The cleaner's settings: those that every service has."""
