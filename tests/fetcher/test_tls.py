"""TLS to the address that was checked, under the name that was asked for."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.fetcher.download import Downloader
from services.fetcher.errors import TlsFailed
from tests.fetcher.sites import Reply, Site

HOST = "www.example.gov.cn"


@pytest.fixture
def secure_site(tmp_path: Path) -> Iterator[tuple[Site, list[str | None]]]:
    """A site behind a certificate that nobody trusts, and the names it was asked for."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed: no certificate to serve with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={HOST} -addext subjectAltName=DNS:{HOST}"
    subprocess.run([*command.split(), "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    names: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    context.sni_callback = lambda _, name, __: names.append(name)
    served = Site({"/": Reply(body=b"here")}, tls=context)
    yield served, names
    served.close()


async def on_loopback(host: str, port: int) -> list[str]:
    """Every name is here."""
    return ["127.0.0.1"]


async def test_a_certificate_that_nobody_trusts_is_told(secure_site: tuple[Site, list[str | None]]) -> None:
    """Unless the declaration says that the agency's chain is broken; the name goes with the connection either way."""
    served, names = secure_site
    url = f"https://{HOST}:{served.host.rpartition(':')[2]}/"
    downloader = Downloader("test", resolver=on_loopback)
    with pytest.raises(TlsFailed, match="certificate verify failed"):
        await downloader.get(url, private=True)
    answer = await downloader.get(url, private=True, verify_tls=False)
    await downloader.close()
    assert answer.body == b"here"
    assert names == [HOST, HOST]
