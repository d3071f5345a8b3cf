"""Where a fetch may go: plain web addresses, on hosts that are public.

The rule on hosts is applied to the address of each socket, when it is made. A name that resolves to
something else a moment later, a number written oddly and a redirect all come by there.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address
from typing import Any

from yarl import URL

from bot.knowledge.fetching.wanted import Stopped

PORTS = {"http": 80, "https": 443}

_GLOBAL_UNICAST = IPv6Network("2000::/3")  # all of IPv6 that is given out
# What Python calls global, or has called so, and is not: of the registries of special addresses
# (RFC 6890 and later ones), and where clouds answer their own machines.
_NOT_PUBLIC = (
    IPv4Network("100.64.0.0/10"),  # shared by the customers of a carrier
    IPv4Network("168.63.129.16/32"),  # Azure
    IPv4Network("192.0.0.0/24"),  # protocols; Oracle
    IPv4Network("192.88.99.0/24"),  # 6to4 relays
    IPv6Network("2001::/23"),  # protocols; Teredo
    IPv6Network("2002::/16"),  # 6to4: holds an IPv4 address
    IPv6Network("3fff::/20"),  # documentation
)
_LONGEST_SHOWN = 200


class NotPublic(OSError):
    """A socket was about to be opened to an address that is not public.

    Always of the same words: of several such errors, one for each address, aiohttp then keeps one.
    """

    def __init__(self) -> None:
        super().__init__("the address is not public")


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of the open internet.

    No other is: loopback, private, link-local, multicast, reserved, shared, nor an IPv6 address
    that stands for an IPv4 one (mapped, NAT64, 6to4, Teredo).
    """
    ip = ip_address(address)
    if not ip.is_global or ip.is_multicast or ip.is_reserved:
        return False
    if not isinstance(ip, IPv4Address) and ip not in _GLOBAL_UNICAST:
        return False
    return not any(ip in network for network in _NOT_PUBLIC if network.version == ip.version)


def socket_maker(local: frozenset[str]) -> Callable[[tuple[Any, ...]], socket.socket]:
    """Make sockets for aiohttp's connector: to public addresses and those of `local` only."""

    def make(info: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, (address, *_) = info
        if address not in local and not is_public(address):
            raise NotPublic
        return socket.socket(family, kind, protocol)

    return make


def parse_address(text: str, local: frozenset[str] = frozenset()) -> URL:
    """Read an address; raise Stopped if it is not one that may be visited."""
    try:
        url = URL(text)
        host = url.raw_host
    except ValueError:
        url, host = URL(), None
    if url.scheme not in PORTS or not host:
        raise _forbidden(text, "is not a web address: write it as https://host/path")
    if url.user is not None or url.password is not None:
        raise _forbidden(text, "holds a name or password: take them out")
    if url.explicit_port not in (None, PORTS[url.scheme]) and host not in local:
        raise _forbidden(text, "names a port: only 80 (http) and 443 (https) are visited")
    return url.with_fragment(None)


def shown(url: URL | str) -> str:
    """Write an address for people: without name, password, query and anything unprintable."""
    text = re.sub(r"[?#].*", "", str(url), flags=re.DOTALL)
    text = re.sub(r"^(\w*:?//)[^/]*@", r"\1", text)
    text = "".join(letter if letter.isprintable() else "�" for letter in text)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def _forbidden(text: str, problem: str) -> Stopped:
    return Stopped("forbidden_address", f"{shown(text)} {problem}")
