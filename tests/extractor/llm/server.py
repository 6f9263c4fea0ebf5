"""A chat-completions endpoint on loopback whose answers a test writes, and which remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Reply:
    """One response. `hangs`: nothing is sent until the server closes."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    hangs: bool = False


@dataclass(frozen=True)
class Asked:
    """One request, as the endpoint saw it."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def user(self) -> str:
        """The last message: the article."""
        return str(self.body["messages"][-1]["content"])


class ModelServer:
    """Gives its replies one after the other, the last one again and again."""

    def __init__(self, *replies: Reply) -> None:
        self.replies: list[Reply] = list(replies)
        self.asked: list[Asked] = []
        self._closing = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """What GOVWIRE_LLM_URL would be."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def close(self) -> None:
        """Answer nobody any more."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                server.asked.append(Asked(self.path, dict(self.headers), json.loads(body)))
                reply = server.replies.pop(0) if len(server.replies) > 1 else server.replies[0]
                if reply.hangs:
                    server._closing.wait(30)
                    return
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

            def log_message(self, *arguments: object) -> None:
                """Say nothing."""

        return Handler


def completion(content: str | None, *, tokens: tuple[int, int] = (1000, 100), finish: str = "stop") -> Reply:
    """A response that holds this answer; `tokens`: of the prompt and of the answer."""
    body = {
        "id": "c1",
        "object": "chat.completion",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": finish}],
        "usage": {"prompt_tokens": tokens[0], "completion_tokens": tokens[1], "total_tokens": sum(tokens)},
    }
    return Reply(json.dumps(body).encode())


def told(*events: Mapping[str, Any]) -> str:
    """An answer that tells these events."""
    return json.dumps({"events": events}, ensure_ascii=False)


def event(type: str, trigger: str, evidence: str, *arguments: tuple[str, str], **more: Any) -> dict[str, Any]:
    """One event as a model tells it; arguments are role and text."""
    rows: Sequence[dict[str, str]] = [{"role": role, "text": text} for role, text in arguments]
    return {
        "type": type,
        "trigger": trigger,
        "evidence": evidence,
        "modality": "asserted",
        "polarity": "positive",
        "arguments": rows,
        **more,
    }
