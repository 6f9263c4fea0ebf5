"""The sample sites, served once for all tests of this folder, and a client without manners of its own."""

from __future__ import annotations

import http.client
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from examples.sample_sites import SampleSites, serve


@dataclass
class Reply:
    """One answer as it came over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes


Get = Callable[..., Reply]


@pytest.fixture(scope="module")
def sites() -> Iterator[SampleSites]:
    """All sites on free ports, as they are at their start."""
    served = serve()
    yield served
    served.stop()


@pytest.fixture
def get(sites: SampleSites) -> Get:
    """Ask one site for a path: `get("county", "/", **{"If-None-Match": …})`."""

    def ask(site: str, path: str, method: str = "GET", **headers: str) -> Reply:
        connection = http.client.HTTPConnection(urlsplit(sites.urls[site]).netloc, timeout=20)
        try:
            connection.request(method, path, headers=headers)
            response = connection.getresponse()
            return Reply(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        finally:
            connection.close()

    return ask
