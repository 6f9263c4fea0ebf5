"""A Kafka that wants TLS and a login."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from services.up import kafka_config
from services.up.kafka import LocalKafka, free_ports
from services.up.settings import UpSettings
from tests.stage.conftest import StartBench
from tests.stage.running_service import until
from tests.stage.sample_service import Counted, Made, Task, Topics

pytestmark = pytest.mark.integration

USER, PASSWORD = "govwire", "let-me-in"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A PEM file with a key and a certificate for 127.0.0.1 that is its own authority."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test"]
    subprocess.run(
        [*request, "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    (tmp_path / "broker.pem").write_text(key.read_text() + certificate.read_text())
    return certificate


@pytest.fixture
def secured(certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, str]]:
    """A broker with two doors: an open one for the test, and one with TLS and SASL. Gives both addresses."""
    (port,) = free_ports(1)
    properties = kafka_config._PROPERTIES.replace(
        "PLAINTEXT://{host}:{port}", f"PLAINTEXT://{{host}}:{{port}},SASL_SSL://{{host}}:{port}"
    )
    properties += f"""\
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL
ssl.keystore.type=PEM
ssl.keystore.location={tmp_path}/broker.pem
sasl.enabled.mechanisms=PLAIN
listener.name.sasl_ssl.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \
user_{USER}="{PASSWORD}";
"""
    monkeypatch.setattr(kafka_config, "_PROPERTIES", properties)
    with LocalKafka(tmp_path / "kafka", cache=UpSettings().cache) as broker:
        yield broker.bootstrap_servers, f"127.0.0.1:{port}"


async def test_a_service_speaks_tls_and_logs_in(secured: tuple[str, str], certificate: Path, bench: StartBench) -> None:
    """Every client of the process: streams, outbox, state and topics. A wrong password is not let in, and waits."""
    open_door, secured_door = secured
    one = bench(open_door)
    topics = Topics(one.name)
    await one.put(topics.tasks, [Task(name="a")])
    await one.put(topics.ordered, [Task(name="a")])
    login: dict[str, Any] = {
        "kafka_bootstrap_servers": secured_door,
        "kafka_security_protocol": "SASL_SSL",
        "kafka_sasl_mechanism": "PLAIN",
        "kafka_sasl_username": USER,
        "kafka_tls_ca_file": certificate,
    }
    stranger = one.start(**login, kafka_sasl_password="wrong")
    await until(lambda: stranger.says("Authentication failed") and stranger.says("trying again"))
    assert stranger.ask("/health/ready")[0] == 503
    assert not stranger.says("wrong"), "a password does not stand in a log"
    stranger.kill()
    replica = one.start(**login, kafka_sasl_password=PASSWORD)
    await one.done(topics.tasks, topics.ordered)
    assert [each.name for each in await one.read(topics.made, Made)] == ["a"]
    assert [each.count for each in await one.read(topics.counted, Counted)] == [1]
    assert replica.stop() == 0
