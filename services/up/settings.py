"""Settings of everything that runs on one machine, from the environment (`GOVWIRE_*`)."""

from __future__ import annotations

import os
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


def _user_cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "govwire"


class UpSettings(BaseSettings):
    """What `govwire up` can be told; a flag of the command goes before the variable."""

    model_config = SettingsConfigDict(env_prefix="GOVWIRE_", extra="ignore", use_attribute_docstrings=True)

    data: Path = Path(".govwire")
    """Folder of everything that is kept between two runs: the broker's data, logs, state."""
    cache: Path = Field(default_factory=_user_cache)
    """Folder of what can be fetched again: the local Kafka's jars. Shared by all checkouts of one user."""
    kafka_bootstrap_servers: str | None = None
    """Another broker to use, `host:port[,host:port]`; absent: a local Kafka is started."""
    local_kafka_port: int = Field(default=0, ge=0, le=65535)
    """Port of the local Kafka; 0: the one of the last run where it is free, else any free one."""
    local_kafka_heap_mb: int = Field(default=512, ge=128)
    """Largest Java heap of the local Kafka, MiB."""
    stop_seconds: float = Field(default=20.0, gt=0)
    """How long the services may take to finish what they have in hand when they are asked to stop."""
    restarts: int = Field(default=5, ge=0)
    """How often a crashed service is started again within ten minutes before it counts as broken."""
