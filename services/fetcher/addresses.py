"""Which network addresses may be connected to: a page must not lead the fetcher into the network it runs in."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

import httpcore

Address = IPv4Address | IPv6Address
Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Host name and port to addresses; raises `OSError` where there are none."""

_METADATA = frozenset(
    ip_address(written) for written in ("169.254.169.254", "100.100.100.200", "168.63.129.16", "fd00:ec2::254")
)
"""Where clouds tell a machine its secrets; 168.63.129.16 looks public and is not."""
_NAT64 = IPv6Network("64:ff9b::/96")


class AddressRefused(OSError):
    """A host name leads to no address that may be connected to."""


def is_allowed(address: Address, *, private: bool = False) -> bool:
    """Whether `address` may be connected to: public ones always; loopback and private networks where `private`."""
    inner = _embedded(address)
    if inner is not None:
        return is_allowed(inner, private=private)
    if address in _METADATA or address.is_multicast or address.is_unspecified or address.is_link_local:
        return False
    if address.is_global:
        return True
    return private and (address.is_loopback or address.is_private)


def _embedded(address: Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for."""
    if isinstance(address, IPv4Address):
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None


async def resolve(host: str, port: int) -> list[str]:
    """Ask the system's resolver; raises `OSError` where it knows no address."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class GuardedNetwork(httpcore.AsyncNetworkBackend):
    """Connects to checked addresses only: a name is resolved once, and the address that was checked is the one that
    is connected to, whatever the name leads to a moment later. TLS and the Host header keep the name.
    """

    def __init__(self, *, private: bool = False, resolver: Resolve = resolve) -> None:
        self._private = private
        self._resolve = resolver
        self._network: httpcore.AsyncNetworkBackend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first allowed address that answers; raises `AddressRefused` where none is allowed."""
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolve(host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"the name {host} was not resolved in time") from error
        except OSError as error:
            raise httpcore.ConnectError(f"the name {host} has no address: {error.strerror or error}") from error
        # A scoped address (fe80::1%eth0) is link-local: the check refuses it with or without its zone.
        allowed = [each for each in addresses if is_allowed(ip_address(each.partition("%")[0]), private=self._private)]
        if not allowed:
            raise AddressRefused(f"{host} leads to {', '.join(addresses)}: not a public address")
        for address in allowed[:-1]:
            try:
                return await self._network.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._network.connect_tcp(allowed[-1], port, timeout, local_address, socket_options)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Never: pages do not live in sockets of this machine."""
        raise AddressRefused(f"{path} is a socket of this machine")

    async def sleep(self, seconds: float) -> None:
        """Wait, as the connection pool asks between two attempts."""
        await asyncio.sleep(seconds)
