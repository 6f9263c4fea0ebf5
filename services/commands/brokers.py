"""Which Kafka a command speaks to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.commands.errors import CommandError

if TYPE_CHECKING:
    from services.up.settings import UpSettings
    from stage.settings import KafkaSettings


def up_settings(**given: object) -> UpSettings:
    """The settings of this machine; raises `CommandError` for a wrong variable."""
    from pydantic import ValidationError

    from services.up.settings import UpSettings

    try:
        return UpSettings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        variable = "GOVWIRE_" + "_".join(map(str, first["loc"])).upper()
        raise CommandError(f"{variable}={first['input']!r}: {first['msg']}") from None


def bootstrap_servers() -> str:
    """The broker that the environment names, else the one that `govwire up` runs; raises `CommandError`."""
    from services.up.kafka import running_broker

    settings = up_settings()
    if settings.kafka_bootstrap_servers:
        return settings.kafka_bootstrap_servers
    found = running_broker(settings.data / "kafka")
    if found is None:
        raise CommandError(
            f"no Kafka to speak to: no `govwire up` runs on {settings.data}, and GOVWIRE_KAFKA_BOOTSTRAP_SERVERS names "
            "no broker"
        )
    return found


def kafka_settings() -> KafkaSettings:
    """How to connect to that broker."""
    from stage.settings import KafkaSettings, load

    return load(KafkaSettings, bootstrap_servers=bootstrap_servers())
