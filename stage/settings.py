"""What a service can be told: the environment (`GOVWIRE_*`), checked, with a sentence for every mistake."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "GOVWIRE_"
KAFKA_PREFIX = "GOVWIRE_KAFKA_"


class SettingsError(Exception):
    """One or more settings are wrong; the text names the variable, its value and what is wanted."""


class KafkaSettings(BaseSettings):
    """Which Kafka, and how it is spoken to (`GOVWIRE_KAFKA_*`)."""

    model_config = SettingsConfigDict(
        env_prefix=KAFKA_PREFIX, extra="ignore", use_attribute_docstrings=True, frozen=True
    )

    bootstrap_servers: str = "127.0.0.1:9092"
    """Brokers to ask first, `host:port[,host:port]`."""
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = "PLAINTEXT"
    """How to connect: plain, TLS, with a login, or both."""
    tls_ca_file: Path | None = None
    """PEM file of the authority that signed the brokers' certificates; absent: the system's authorities."""
    tls_cert_file: Path | None = None
    """PEM file of our own certificate, where brokers ask for one."""
    tls_key_file: Path | None = None
    """PEM file of our own certificate's key."""
    tls_key_password: SecretStr | None = None
    """Password of that key."""
    tls_check_hostname: bool = True
    """Whether a broker's certificate must name its host."""
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = "SCRAM-SHA-512"
    """How to log in."""
    sasl_username: str | None = None
    """User to log in as."""
    sasl_password: SecretStr | None = None
    """Password to log in with."""
    request_seconds: float = Field(default=30.0, gt=0)
    """How long one request to a broker may take, seconds."""
    session_seconds: float = Field(default=30.0, ge=6)
    """After how long without a heartbeat a replica counts as dead and its partitions move on, seconds."""
    replication_factor: int | None = Field(default=None, ge=1)
    """Copies of each topic that is created; absent: 3, or as many as there are brokers."""

    @model_validator(mode="after")
    def _complete(self) -> KafkaSettings:
        servers = [server.strip() for server in self.bootstrap_servers.split(",")]
        for server in servers:
            host, _, port = server.rpartition(":")
            if not host or not port.isdigit() or not 0 < int(port) < 65536:
                raise ValueError(
                    f"{KAFKA_PREFIX}BOOTSTRAP_SERVERS={self.bootstrap_servers!r}: {server!r} is not host:port"
                )
        if self.security_protocol.startswith("SASL") and (self.sasl_username is None or self.sasl_password is None):
            raise ValueError(
                f"{KAFKA_PREFIX}SECURITY_PROTOCOL={self.security_protocol}: set {KAFKA_PREFIX}SASL_USERNAME and "
                f"{KAFKA_PREFIX}SASL_PASSWORD too"
            )
        for name in ("tls_ca_file", "tls_cert_file", "tls_key_file"):
            path: Path | None = getattr(self, name)
            if path is not None and not path.is_file():
                raise ValueError(f"{KAFKA_PREFIX}{name.upper()}={str(path)!r}: there is no such file")
        return self


class StageSettings(BaseSettings):
    """What every service can be told (`GOVWIRE_*`); a service's own settings are a subclass in its `settings.py`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", use_attribute_docstrings=True, frozen=True)

    kafka: KafkaSettings = Field(default_factory=KafkaSettings)
    """Set by `GOVWIRE_KAFKA_*`."""
    instance: str | None = Field(default=None, pattern=r"^[A-Za-z0-9._-]+$")
    """A name of this replica that stays the same over restarts and that no other replica has. The group knows it by
    that name: after a crash it has its partitions back at once, without waiting `GOVWIRE_KAFKA_SESSION_SECONDS`."""
    log_format: Literal["console", "json"] = "console"
    """Lines for people, or one JSON object a line."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """The least that is logged."""
    http_host: str = "127.0.0.1"
    """Address that /metrics and /health are served on."""
    http_port: int = Field(default=0, ge=0, le=65535)
    """Port that /metrics and /health are served on; 0: any free one (it is logged)."""
    stop_seconds: float = Field(default=20.0, gt=0)
    """How long to finish what is in hand when asked to stop; then the process ends as it is."""
    data: Path = Path(".govwire")
    """Folder for what a service keeps on this machine; it can be lost: everything in it can be had again from Kafka."""
    create_topics: bool = True
    """Whether missing topics are created at the start; otherwise their absence is an error."""
    batch_messages: int = Field(default=64, ge=1)
    """Most messages that are handled before their outputs are acknowledged and their offsets committed."""
    batch_bytes: int = Field(default=8 << 20, ge=1)
    """Most bytes in such a batch (one larger message makes a batch of its own)."""
    in_hand: int = Field(default=1000, ge=1)
    """Most messages in hand at once, in a service that mostly waits (the fetcher)."""
    commit_seconds: float = Field(default=0.5, gt=0)
    """Time between two commits."""
    workers: int = Field(default=1, ge=1)
    """Worker processes that handle messages; a replica uses about so many cores."""
    message_seconds: float = Field(default=30.0, gt=0)
    """Longest that one message may take; then its worker is replaced and the message is a dead letter."""
    attempts: int = Field(default=5, ge=1)
    """How often a message is tried before a passing failure counts as lasting."""
    backoff_seconds: float = Field(default=0.5, ge=0)
    """First pause before another attempt; doubled every time, at most a minute."""
    fuse_ratio: float = Field(default=0.5, gt=0, le=1)
    """Share of dead letters in the window at which the stage stops instead of going on; 1: only when all are."""
    fuse_messages: int = Field(default=100, ge=1)
    """Messages that the window must hold before its share says anything."""
    fuse_seconds: float = Field(default=60.0, gt=0)
    """Length of that window, seconds."""
    stall_seconds: float = Field(default=300.0, gt=0)
    """How long messages may wait without one being handled, while the broker answers, before the process gives up to be
    started anew."""


AnySettings = TypeVar("AnySettings", bound=BaseSettings)


def load(kind: type[AnySettings], **values: Any) -> AnySettings:
    """Read the settings from the environment; raises `SettingsError`, which says what to change."""
    try:
        return kind(**values)
    except ValidationError as error:
        raise SettingsError("\n".join(_explain(error))) from None


def _explain(error: ValidationError) -> list[str]:
    """One line for every mistake: variable, value, what is wanted, what the setting means."""
    kinds = {kind.__name__: kind for kind in _subclasses(BaseSettings)}
    kind = kinds.get(error.title, StageSettings)
    prefix = str(kind.model_config.get("env_prefix", PREFIX))
    lines = []
    for mistake in error.errors():
        if not mistake["loc"]:  # of several settings together: the validator wrote the whole sentence
            lines.append(str(mistake.get("ctx", {}).get("error", mistake["msg"])))
            continue
        name = str(mistake["loc"][0])
        field: FieldInfo | None = kind.model_fields.get(name)
        secret = field is not None and "Secret" in str(field.annotation)
        value = "…" if secret else repr(os.environ.get(prefix + name.upper(), mistake["input"]))
        meaning = f" ({' '.join(field.description.split())})" if field is not None and field.description else ""
        lines.append(f"{prefix}{name.upper()}={value}: {mistake['msg']}{meaning}")
    return lines


def _subclasses(kind: type[BaseSettings]) -> list[type[BaseSettings]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _subclasses(child))]
