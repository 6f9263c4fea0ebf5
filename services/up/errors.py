"""What can go wrong on this machine, each with a sentence for the person in front of it."""

from __future__ import annotations


class UpError(Exception):
    """Something about this machine keeps govwire from running; its text says what, and what to do about it."""


class JavaMissing(UpError):
    """There is no Java runtime for the local Kafka."""


class JarsMissing(UpError):
    """The local Kafka's jars are neither cached nor to be had."""


class JarRefused(UpError):
    """A jar is not the one that the lock file names."""


class DataFolderUnusable(UpError):
    """The data folder cannot be written: read-only, full, or not a folder."""


class DataFolderInUse(UpError):
    """Another govwire runs on the same data folder."""


class PortInUse(UpError):
    """A port that was asked for is taken."""


class BrokerFailed(UpError):
    """The local Kafka did not start, or stopped and could not be brought back."""


class ServiceFailed(UpError):
    """A service crashed more often than it is restarted."""
