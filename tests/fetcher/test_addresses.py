"""No page leads the fetcher into the network that it runs in."""

import asyncio
import socket
from ipaddress import ip_address

import httpcore
import pytest

from services.fetcher.addresses import AddressRefused, GuardedNetwork, is_allowed, resolve
from services.fetcher.download import Downloader
from services.fetcher.errors import Refused
from services.fetcher.outcomes import Outcome
from services.fetcher.visit import open_visitor
from tests.fetcher.sites import Reply, site, source_for


@pytest.mark.parametrize(
    ("address", "public", "private"),
    [
        ("114.114.114.114", True, True),
        ("2400:3200::1", True, True),
        ("127.0.0.1", False, True),
        ("::1", False, True),
        ("10.1.2.3", False, True),
        ("172.16.0.1", False, True),
        ("192.168.1.1", False, True),
        ("fd12:3456::1", False, True),
        ("0.0.0.0", False, False),
        ("::", False, False),
        ("169.254.1.1", False, False),
        ("fe80::1", False, False),
        ("100.64.0.1", False, False),
        ("224.0.0.1", False, False),
        ("ff02::1", False, False),
        ("169.254.169.254", False, False),
        ("100.100.100.200", False, False),
        ("168.63.129.16", False, False),
        ("fd00:ec2::254", False, False),
        ("::ffff:127.0.0.1", False, True),
        ("::ffff:114.114.114.114", True, True),
        ("2002:7f00:1::", False, True),
        ("64:ff9b::a9fe:a9fe", False, False),
        ("64:ff9b::7272:7272", True, True),
    ],
)
def test_which_addresses_are_allowed(address: str, public: bool, private: bool) -> None:
    """Public ones always, private ones for sources that say so, the clouds' own never, in whatever disguise."""
    assert is_allowed(ip_address(address)) is public
    assert is_allowed(ip_address(address), private=True) is private


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://127.1/", "http://2130706433/"]
)
async def test_every_spelling_of_loopback_is_refused(url: str) -> None:
    """The system's resolver decides what a spelling means, and the check comes after it."""
    downloader = Downloader("test")
    with pytest.raises(Refused):
        await downloader.get(url)
    await downloader.close()


async def test_a_name_is_resolved_once_and_the_checked_address_is_used() -> None:
    """A name that turns to loopback after the check (DNS rebinding) gains nothing: nobody asks twice."""
    answers = [["127.0.0.1"], ["10.0.0.1"]]
    asked = []

    async def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers[min(len(asked), len(answers)) - 1]

    with site({"/": Reply(body=b"here")}) as served:
        downloader = Downloader("test", resolver=rebinding)
        port = served.host.rpartition(":")[2]
        answer = await downloader.get(f"http://www.example.gov.cn:{port}/", private=True)
        await downloader.close()
    assert answer.body == b"here"
    assert asked == ["www.example.gov.cn"]
    assert served.asked[0].headers["host"] == f"www.example.gov.cn:{port}"


async def test_of_several_addresses_only_the_allowed_ones_are_tried() -> None:
    """A private address among public ones is passed over, and an address that does not answer is not the last word."""
    tried = []

    class Network(httpcore.AnyIOBackend):
        async def connect_tcp(self, host: str, *args: object, **options: object) -> httpcore.AsyncNetworkStream:
            tried.append(host)
            raise httpcore.ConnectError("no answer")

    async def several(host: str, port: int) -> list[str]:
        return ["10.0.0.1", "114.114.114.114", "114.114.115.115"]

    guarded = GuardedNetwork(resolver=several)
    guarded._network = Network()
    with pytest.raises(httpcore.ConnectError):
        await guarded.connect_tcp("x", 80)
    assert tried == ["114.114.114.114", "114.114.115.115"]
    with pytest.raises(AddressRefused):
        await guarded.connect_unix_socket("/run/docker.sock")


async def test_a_redirect_into_the_private_network_is_refused() -> None:
    """Every hop is checked as the first one is."""

    async def names(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "127.0.0.1" else ["169.254.169.254"]

    with site() as served:
        served.pages["/a"] = Reply(302, headers={"location": "http://metadata.example.gov.cn/latest/"})
        visitor = open_visitor()
        visitor._downloader = Downloader("test", resolver=names)
        source = source_for(served, hosts=["metadata.example.gov.cn"])
        visit = await visitor.visit(f"{served.url}/a", source)
        await visitor.close()
    assert visit.outcome is Outcome.REFUSED
    assert "169.254.169.254" in visit.why


async def test_a_permission_is_not_shared_between_sources() -> None:
    """A connection that one source may keep open to loopback does not serve another that may not."""
    with site({"/": Reply(body=b"here")}) as served:
        downloader = Downloader("test")
        await downloader.get(f"{served.url}/", private=True)
        with pytest.raises(Refused):
            await downloader.get(f"{served.url}/")
        await downloader.close()


async def test_names_without_an_address_are_an_error_of_the_network() -> None:
    """The system's resolver is asked, and its refusal is told."""
    with pytest.raises(socket.gaierror):
        await asyncio.wait_for(resolve("no-such-host.invalid", 80), 30)
