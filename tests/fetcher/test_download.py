"""One request, one answer: bounded whatever the server does."""

import gzip
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.fetcher.codings import Decoder
from services.fetcher.download import Answer, Downloader, Limits, user_agent
from services.fetcher.errors import BadEncoding, Refused, TimedOut, TooLarge, Unreachable, WrongType
from tests.fetcher.sites import Reply, site

PLAIN = "中华人民共和国国家质量监督检验检疫总局令".encode() * 50
SMALL = Limits(body_bytes=10_000, seconds=5.0)


async def get(reply: Reply, limits: Limits = SMALL, **options: Any) -> Answer:
    """What a server that answers so gives."""
    with site({"/": reply}) as served:
        downloader = Downloader(user_agent("mailto:someone@example.org"))
        try:
            return await downloader.get(f"{served.url}/", limits=limits, private=True, **options)
        finally:
            await downloader.close()


def raw_deflate(data: bytes) -> bytes:
    """Deflate without its zlib frame."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(PLAIN)),
        ("x-gzip", gzip.compress(PLAIN)),
        ("gzip", gzip.compress(PLAIN[:100]) + gzip.compress(PLAIN[100:])),
        ("gzip", gzip.compress(PLAIN) + b"\0" * 20),
        ("deflate", zlib.compress(PLAIN)),
        ("deflate", raw_deflate(PLAIN)),
        ("identity", PLAIN),
        ("", PLAIN),
        ("gzip", PLAIN),
    ],
)
async def test_codings_are_undone(coding: str, body: bytes) -> None:
    """Also two members, padding, the frameless deflate, and what is called compressed and is not."""
    answer = await get(Reply(body=body, headers={"content-encoding": coding} if coding else {}))
    assert answer.body == PLAIN


async def test_the_server_is_told_who_asks() -> None:
    """Name, version, contact; the language that the pages are in; no coding that we cannot undo."""
    with site({"/": Reply()}) as served:
        downloader = Downloader(user_agent("mailto:someone@example.org"))
        await downloader.get(f"{served.url}/", private=True)
        await downloader.close()
    headers = served.asked[0].headers
    assert headers["user-agent"].startswith("govwire/")
    assert headers["user-agent"].endswith(" (+mailto:someone@example.org)")
    assert headers["accept-language"].startswith("zh-CN")
    assert headers["accept-encoding"] == "gzip, deflate"
    assert "cookie" not in headers


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(body=b"x" * 10_001), TooLarge),
        (Reply(body=gzip.compress(b"\0" * 5_000_000), headers={"content-encoding": "gzip"}), TooLarge),
        (Reply(body=b"x" * 100, headers={"content-encoding": "br"}), BadEncoding),
        (Reply(body=gzip.compress(PLAIN), headers={"content-encoding": "gzip, gzip"}), BadEncoding),
        (Reply(body=gzip.compress(PLAIN)[:9] + b"\xff" * 50, headers={"content-encoding": "gzip"}), BadEncoding),
        (Reply(body=gzip.compress(PLAIN)[:-20], headers={"content-encoding": "gzip"}), Unreachable),
        (Reply(body=b"x" * 5000, cut=100), Unreachable),
        (Reply(headers={"content-type": "application/pdf"}), WrongType),
        (Reply(headers={"content-type": "image/jpeg; x=y"}), WrongType),
    ],
)
async def test_what_is_no_page_is_an_error_of_its_kind(reply: Reply, error: type[Exception]) -> None:
    """Too large as sent, too large after decompression, broken, broken off, a file."""
    with pytest.raises(error):
        await get(reply)


async def test_a_body_without_an_announced_length_is_bounded_too() -> None:
    """The bytes are counted as they come."""
    headers = {"content-length": "", "transfer-encoding": "chunked"}
    chunk = b"1000\r\n" + b"x" * 4096 + b"\r\n"
    with pytest.raises(TooLarge):
        await get(Reply(body=chunk * 5 + b"0\r\n\r\n", headers=headers))


async def test_a_server_that_drips_is_left_after_its_time() -> None:
    """The limit is for the whole answer: no byte that arrives in time prolongs it."""
    with pytest.raises(TimedOut):
        await get(Reply(body=b"x" * 400, drip=0.05), Limits(seconds=0.4))


async def test_a_host_that_does_not_listen_is_unreachable() -> None:
    """A refused connection is an error of the network."""
    with site() as served:
        url = served.url
    downloader = Downloader("test")
    with pytest.raises(Unreachable):
        await downloader.get(f"{url}/", private=True)
    await downloader.close()


@pytest.mark.parametrize("url", ["http://", "ftp://x/", "http://a b/", "http://[::1/", "http://x:99999/"])
async def test_what_is_no_url_is_refused(url: str) -> None:
    """Nothing that a page can write as a link ends in another error."""
    downloader = Downloader("test")
    with pytest.raises((Refused, Unreachable)):
        await downloader.get(url)
    await downloader.close()


async def test_header_values_in_raw_utf8_are_read() -> None:
    """Some servers send Chinese words in headers as they are."""
    answer = await get(Reply(headers={"x-column": "通知".encode().decode("latin-1")}))
    assert answer.headers["x-column"] == "通知"


@given(st.binary(max_size=300), st.integers(1, 40), st.sampled_from(["gzip", "deflate"]))
def test_any_split_into_chunks_gives_the_same(data: bytes, size: int, coding: str) -> None:
    """Chunks fall where they will."""
    packed = gzip.compress(data) if coding == "gzip" else zlib.compress(data)
    decoder = Decoder(coding, 1000)
    got = b"".join(decoder.decode(packed[at : at + size]) for at in range(0, len(packed), size)) + decoder.finish()
    assert got == data


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate"]))
def test_no_bytes_break_the_decoder(data: bytes, coding: str) -> None:
    """Whatever comes is decoded, believed as plain, or refused for its reason; never more than the limit."""
    decoder = Decoder(coding, 100)
    try:
        got = decoder.decode(data) + decoder.finish()
    except (TooLarge, BadEncoding, Unreachable):
        return
    assert len(got) <= 200
