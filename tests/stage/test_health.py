"""The HTTP server of a service."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from stage.health import Health, HealthServer, PortInUse


@pytest.fixture
async def server() -> AsyncIterator[HealthServer]:
    """On a free port."""
    server = HealthServer(Health(), "127.0.0.1", 0)
    await server.start()
    yield server
    await server.stop()


async def ask(server: HealthServer, request: bytes) -> tuple[int, dict[str, str], bytes]:
    """One request as bytes; status, headers and body of the answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(request)
    answer = await reader.read()
    writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    return int(status.split()[1]), dict(line.lower().split(": ", 1) for line in lines), body


async def test_ready_tells_every_reason_why_not(server: HealthServer) -> None:
    """503 with the reasons, 200 when there is none left."""
    health = server._health
    health.ready("broker", "Kafka does not answer")
    status, _, body = await ask(server, b"GET /health/ready HTTP/1.1\r\n\r\n")
    assert status == 503
    assert json.loads(body) == {
        "ok": False,
        "reasons": {"start": "starting", "broker": "Kafka does not answer"},
    }
    health.ready("start", None)
    health.ready("broker", None)
    status, _, body = await ask(server, b"GET /health/ready?verbose=1 HTTP/1.1\r\n\r\n")
    assert (status, json.loads(body)["ok"]) == (200, True)


async def test_live_is_another_question(server: HealthServer) -> None:
    """A service that waits for its broker is alive."""
    assert (await ask(server, b"GET /health/live HTTP/1.1\r\n\r\n"))[0] == 200
    server._health.live("progress", "nothing moves")
    assert (await ask(server, b"GET /health/live HTTP/1.1\r\n\r\n"))[0] == 503


async def test_metrics_are_served_in_prometheus_format(server: HealthServer) -> None:
    """With the content type that Prometheus wants."""
    status, headers, body = await ask(server, b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n")
    assert status == 200
    assert headers["content-type"].startswith("text/plain; version=")
    assert int(headers["content-length"]) == len(body)
    assert b"# TYPE govwire_messages_total counter" in body


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", 404),
        (b"POST /metrics HTTP/1.1\r\n\r\n", 405),
        (b"HEAD /health/live HTTP/1.1\r\n\r\n", 200),
        (b"\xff\xfe\r\n\r\n", 405),
    ],
)
async def test_other_requests_are_answered_too(server: HealthServer, request_: bytes, status: int) -> None:
    """And none of them ends the server."""
    assert (await ask(server, request_))[0] == status
    assert (await ask(server, b"GET /health/live HTTP/1.1\r\n\r\n"))[0] == 200


async def test_a_request_without_end_is_dropped(server: HealthServer) -> None:
    """A head larger than any honest one."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(b"GET /" + b"x" * 200_000)
    assert await reader.read() == b""
    writer.close()


async def test_a_taken_port_names_the_setting(server: HealthServer) -> None:
    """And the way out."""
    with pytest.raises(PortInUse, match=rf"127\.0\.0\.1:{server.port}.*GOVWIRE_HTTP_PORT"):
        await HealthServer(Health(), "127.0.0.1", server.port).start()
