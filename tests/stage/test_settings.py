"""Settings from the environment, and mistakes in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import Field

from stage.settings import KafkaSettings, SettingsError, StageSettings, load


class SampleSettings(StageSettings):
    """A service's own settings."""

    visits: int = Field(default=3, ge=1)
    """How often it visits."""


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting from outside."""
    import os

    for name in list(os.environ):
        if name.startswith("GOVWIRE_"):
            monkeypatch.delenv(name)


def test_defaults_need_no_environment() -> None:
    """A service starts with nothing set."""
    settings = load(SampleSettings)
    assert settings.kafka.bootstrap_servers == "127.0.0.1:9092"
    assert settings.visits == 3


def test_the_environment_is_read_with_its_prefixes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service's own settings, those of all, and Kafka's."""
    monkeypatch.setenv("GOVWIRE_VISITS", "7")
    monkeypatch.setenv("GOVWIRE_LOG_FORMAT", "json")
    monkeypatch.setenv("GOVWIRE_KAFKA_BOOTSTRAP_SERVERS", "a:1, b:2")
    settings = load(SampleSettings)
    assert (settings.visits, settings.log_format) == (7, "json")
    assert settings.kafka.bootstrap_servers == "a:1, b:2"


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("GOVWIRE_VISITS", "0", "How often it visits."),
        ("GOVWIRE_HTTP_PORT", "99999", "65535"),
        ("GOVWIRE_LOG_FORMAT", "xml", "'console' or 'json'"),
        ("GOVWIRE_KAFKA_SESSION_SECONDS", "1", "heartbeat"),
        ("GOVWIRE_KAFKA_SECURITY_PROTOCOL", "TLS", "'SASL_SSL'"),
    ],
)
def test_a_mistake_names_variable_value_and_what_is_wanted(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    """Nobody should have to read the code to mend a setting."""
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as error:
        load(SampleSettings)
    assert f"{name}='{value}'" in str(error.value)
    assert told in str(error.value)


@pytest.mark.parametrize("servers", ["localhost", "host:", ":9092", "host:port", "host:0", "a:1,,b:2"])
def test_servers_are_host_and_port(monkeypatch: pytest.MonkeyPatch, servers: str) -> None:
    """The commonest mistake of all."""
    monkeypatch.setenv("GOVWIRE_KAFKA_BOOTSTRAP_SERVERS", servers)
    with pytest.raises(SettingsError, match="is not host:port"):
        load(KafkaSettings)


def test_every_mistake_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one a start."""
    monkeypatch.setenv("GOVWIRE_VISITS", "many")
    monkeypatch.setenv("GOVWIRE_HTTP_PORT", "-1")
    with pytest.raises(SettingsError) as error:
        load(SampleSettings)
    assert len(str(error.value).splitlines()) == 2


def test_a_login_needs_user_and_password_and_the_password_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Secrets stay out of messages and representations."""
    monkeypatch.setenv("GOVWIRE_KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
    with pytest.raises(SettingsError, match="SASL_USERNAME"):
        load(KafkaSettings)
    monkeypatch.setenv("GOVWIRE_KAFKA_SASL_USERNAME", "me")
    monkeypatch.setenv("GOVWIRE_KAFKA_SASL_PASSWORD", "tell-nobody")
    assert "tell-nobody" not in repr(load(KafkaSettings))


def test_a_missing_certificate_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With its path."""
    monkeypatch.setenv("GOVWIRE_KAFKA_TLS_CA_FILE", str(tmp_path / "ca.pem"))
    with pytest.raises(SettingsError, match=r"TLS_CA_FILE=.*ca\.pem.*no such file"):
        load(KafkaSettings)


def test_every_setting_says_what_it_means() -> None:
    """The text under the field is the documentation."""
    for kind in (KafkaSettings, StageSettings):
        undocumented = [name for name, field in kind.model_fields.items() if not field.description]
        assert undocumented == []
