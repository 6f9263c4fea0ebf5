"""What govwire needs on this machine, whether it is there, and how to get what is not."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import psutil

from services.up import data_folder
from services.up.errors import UpError
from services.up.jars import check_cached, read_lock
from services.up.kafka import answers, find_java
from services.up.settings import UpSettings

NEEDED_PYTHON = (3, 11)
NEEDED_MEMORY = 1 << 30
"""Broker, four services and sample sites together take about this much, bytes."""


class State(StrEnum):
    """How it stands with one need."""

    OK = "ok"
    MISSING = "missing"
    """Needed, and not there."""
    OPTIONAL = "optional"
    """Not there, and only needed for what the line says."""


@dataclass(frozen=True)
class Finding:
    """One need and how it stands with it."""

    name: str
    state: State
    detail: str
    """What was found; where something is missing, how to get it."""


def examine(settings: UpSettings) -> Iterator[Finding]:
    """Look at everything, one finding after the other."""
    yield _python()
    if settings.kafka_bootstrap_servers:
        yield from _brokers(settings.kafka_bootstrap_servers)
    else:
        yield _java()
        yield _jars(settings.cache)
    yield _data(settings.data)
    yield _memory()
    yield _tool("docker", "docker compose up", "install Docker Engine with its compose plugin")
    yield _tool("promtool", "testing the alert rules", "on Debian: apt install prometheus")
    yield _tool("chromium", "testing the dashboards and the console in a browser", "on Debian: apt install chromium")


def _python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info[:2] < NEEDED_PYTHON:
        return Finding("Python", State.MISSING, f"{found}; install 3.11 or newer")
    return Finding("Python", State.OK, found)


def _brokers(servers: str) -> Iterator[Finding]:
    for server in servers.split(","):
        host, _, port = server.strip().rpartition(":")
        if port.isdigit() and answers(host, int(port)):
            yield Finding("Kafka", State.OK, f"{server} answers")
        else:
            remedy = "start it, or unset GOVWIRE_KAFKA_BOOTSTRAP_SERVERS for a local one (TLS listeners are not tried)"
            yield Finding("Kafka", State.MISSING, f"{server} does not answer; {remedy}")


def _java() -> Finding:
    try:
        java = find_java()
        answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=60, check=True)
    except (UpError, OSError, subprocess.SubprocessError) as error:
        return Finding("Java runtime", State.MISSING, f"{error}")
    return Finding("Java runtime", State.OK, answer.stderr.splitlines()[0])


def _jars(cache: Path) -> Finding:
    lock = read_lock()
    try:
        missing = check_cached(cache, lock)
    except UpError as error:
        return Finding("Kafka's jars", State.MISSING, str(error))
    if missing and importlib.util.find_spec("jgo") is None:
        return Finding("Kafka's jars", State.MISSING, "install govwire[local], which can download them")
    if missing:
        detail = f"{len(missing)} of {len(lock.jars)} are not in {cache} yet: `govwire up` downloads them (43 MB)"
        return Finding("Kafka's jars", State.OPTIONAL, detail)
    return Finding("Kafka's jars", State.OK, f"Kafka {lock.kafka}, {len(lock.jars)} jars as locked, in {cache}")


def _data(folder: Path) -> Finding:
    try:
        usable = data_folder.prepare(folder)
    except UpError as error:
        return Finding("data folder", State.MISSING, str(error))
    return Finding("data folder", State.OK, f"{usable}, {shutil.disk_usage(usable).free >> 30} GiB free")


def _memory() -> Finding:
    free = psutil.virtual_memory().available
    if free < NEEDED_MEMORY:
        return Finding("memory", State.MISSING, f"{free >> 20} MiB free; close something: about 1 GiB is needed")
    return Finding("memory", State.OK, f"{free >> 20} MiB free")


def _tool(command: str, purpose: str, remedy: str) -> Finding:
    path = shutil.which(command)
    if path is None:
        return Finding(command, State.OPTIONAL, f"only for {purpose}; {remedy}")
    return Finding(command, State.OK, path)
