"""Serves pages from memory on many loopback ports, each a host of its own with a sitemap: what a fetcher fetches from.

    python -m bench.page_server PAGES.pickle HOSTS

PAGES.pickle holds a list of (path, content type, body). Page n stands on host n modulo HOSTS. Prints the ports as one
JSON line, then serves until it is ended.
"""

from __future__ import annotations

import asyncio
import json
import pickle
import sys
from functools import partial
from pathlib import Path

Answers = dict[bytes, bytes]
MISSING = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def answer(content_type: str | None, body: bytes) -> bytes:
    """A whole HTTP answer."""
    typed = f"Content-Type: {content_type}\r\n" if content_type else ""
    return f"HTTP/1.1 200 OK\r\n{typed}Content-Length: {len(body)}\r\n\r\n".encode() + body


async def serve_one(answers: Answers, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One connection, kept open as long as the client likes."""
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            writer.write(answers.get(head.split(b" ", 2)[1], MISSING))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def main(pages: list[tuple[str, str | None, bytes]], hosts: int) -> None:
    """Serve."""
    ports = []
    for host in range(hosts):
        answers: Answers = {b"/robots.txt": answer("text/plain", b"User-agent: *\nAllow: /\n")}
        server = await asyncio.start_server(partial(serve_one, answers), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        ports.append(port)
        own = pages[host::hosts]
        answers |= {path.encode(): answer(content_type, body) for path, content_type, body in own}
        listed = "".join(f"<url><loc>http://127.0.0.1:{port}{path}</loc></url>" for path, _, _ in own)
        sitemap = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'
        answers[b"/sitemap.xml"] = answer("application/xml", sitemap.encode())
    print(json.dumps(ports), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(pickle.loads(Path(sys.argv[1]).read_bytes()), int(sys.argv[2])))
