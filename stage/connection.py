"""How Kafka's clients of this process connect, and waiting for a broker that does not answer."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from stage.settings import KAFKA_PREFIX, KafkaSettings, SettingsError

log = logging.getLogger(__name__)


class BrokerUnreachable(Exception):
    """No broker answered in the time there was."""


def tls_context(kafka: KafkaSettings) -> ssl.SSLContext | None:
    """The TLS context, where the protocol wants one; raises `SettingsError` where a file is not what it should be."""
    if "SSL" not in kafka.security_protocol:
        return None
    try:
        context = ssl.create_default_context(cafile=str(kafka.tls_ca_file) if kafka.tls_ca_file else None)
        context.check_hostname = kafka.tls_check_hostname
        if kafka.tls_cert_file is not None:
            password = kafka.tls_key_password.get_secret_value() if kafka.tls_key_password else None
            key = str(kafka.tls_key_file) if kafka.tls_key_file else None
            context.load_cert_chain(str(kafka.tls_cert_file), key, password)
    except (ssl.SSLError, OSError) as error:
        raise SettingsError(
            f"the files of {KAFKA_PREFIX}TLS_CA_FILE, …_CERT_FILE and …_KEY_FILE do not make a TLS context: {error}"
        ) from error
    return context


def client_options(kafka: KafkaSettings, client_id: str) -> dict[str, Any]:
    """What every aiokafka client is told."""
    options: dict[str, Any] = {
        "bootstrap_servers": [server.strip() for server in kafka.bootstrap_servers.split(",")],
        "client_id": client_id,
        "security_protocol": kafka.security_protocol,
        "request_timeout_ms": int(kafka.request_seconds * 1000),
    }
    context = tls_context(kafka)
    if context is not None:
        options["ssl_context"] = context
    if kafka.security_protocol.startswith("SASL"):
        assert kafka.sasl_password is not None
        options |= {
            "sasl_mechanism": kafka.sasl_mechanism,
            "sasl_plain_username": kafka.sasl_username,
            "sasl_plain_password": kafka.sasl_password.get_secret_value(),
        }
    return options


async def open_admin(kafka: KafkaSettings, client_id: str = "govwire") -> AIOKafkaAdminClient:
    """A started admin client; raises `BrokerUnreachable`. The caller closes it."""
    admin = AIOKafkaAdminClient(**client_options(kafka, client_id))
    try:
        await admin.start()
    except (KafkaError, OSError, TimeoutError) as error:
        await admin.close()
        raise BrokerUnreachable(
            f"no Kafka answers at {kafka.bootstrap_servers} ({KAFKA_PREFIX}BOOTSTRAP_SERVERS): {_words(error)}"
        ) from error
    return admin


async def wait_for_broker(
    kafka: KafkaSettings, *, client_id: str, pause: Callable[[float], Awaitable[object]] = asyncio.sleep
) -> AIOKafkaAdminClient:
    """A started admin client, however long the broker takes; says every few seconds that it waits."""
    attempt = 0
    while True:
        try:
            return await open_admin(kafka, client_id)
        except BrokerUnreachable as error:
            wait = min(0.5 * 2**attempt, 10.0)
            attempt += 1
            log.warning("%s; trying again in %.1f s", error, wait)
            await pause(wait)


def _words(error: BaseException) -> str:
    return str(error) or type(error).__name__
