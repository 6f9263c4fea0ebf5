"""Errors that a person at the command line can do something about."""

from __future__ import annotations

import sys


class CommandError(Exception):
    """A command could not do what it was asked; its text says in one line what, and what to do about it."""


def explained(error: Exception) -> str | None:
    """What to tell about an expected error, one line a mistake; None for one that is a fault of the program."""
    from services.up.errors import UpError
    from sources.reader import SourcesError

    expected: tuple[type[Exception], ...] = (CommandError, UpError, SourcesError)
    if "stage.settings" in sys.modules:  # aiokafka is heavy: only a command that used it can have its errors
        from stage.connection import BrokerUnreachable
        from stage.outbox import WriteRefused
        from stage.reading import UnknownTopic
        from stage.settings import SettingsError
        from stage.topics import BrokerNotReady, TopicMismatch

        expected += (BrokerNotReady, BrokerUnreachable, SettingsError, TopicMismatch, UnknownTopic, WriteRefused)
    if isinstance(error, expected):
        return str(error)
    if isinstance(error, OSError) and error.strerror:  # a full disk, a folder that may not be written
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return None
