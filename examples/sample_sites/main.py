"""Serve the sample sites until interrupted: `python -m examples.sample_sites`, `govwire sample-sites`."""

from __future__ import annotations

import argparse
import json
import signal
import threading
from pathlib import Path

from examples.sample_sites.declarations import source_files
from examples.sample_sites.server import SampleSites

DEFAULT_PORT = 8601


def main(port: int = DEFAULT_PORT, host: str = "127.0.0.1", as_json: bool = False, sources: Path | None = None) -> None:
    """Serve all sites from `port` on (0: any free ports) until SIGINT or SIGTERM.

    Prints the sites' URLs, one a line or, `as_json`, as one JSON line `{"urls": {name: url}, "sources": [path]}`; with
    `sources`, writes their declarations into that folder first. Raises `OSError` where a port is in use.
    """
    ended = threading.Event()
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: ended.set())
    with SampleSites(host, port) as sites:
        written = source_files(sources, sites.urls) if sources else []
        if as_json:
            print(json.dumps({"urls": sites.urls, "sources": [str(path) for path in written]}), flush=True)
        else:
            for name, url in sites.urls.items():
                print(f"{name:10} {url}/", flush=True)
        ended.wait()


def run(arguments: list[str] | None = None) -> None:
    """The command line of this module."""
    parser = argparse.ArgumentParser(prog="sample-sites", description="Serve the sample agency sites on loopback.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="the first site's port; 0: any free ports")
    parser.add_argument("--json", action="store_true", help="print the URLs as one JSON line")
    parser.add_argument("--sources", type=Path, help="write the sites' declarations into this folder")
    given = parser.parse_args(arguments)
    main(given.port, given.host, given.json, given.sources)
