from __future__ import annotations

import socket

import pytest

from bot.knowledge.fetching.addresses import (
    NotPublic,
    is_public,
    parse_address,
    shown,
    socket_maker,
)
from bot.knowledge.fetching.wanted import Stopped


@pytest.mark.parametrize("address", ["157.240.0.35", "9.9.9.9", "2a03:2880:f00::1", "2606:4700::1"])
def test_an_address_of_the_open_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",  # loopback
        "127.8.9.10",
        "::1",
        "0.0.0.0",  # noqa: S104 - unspecified
        "::",
        "10.0.0.1",  # private
        "172.16.0.1",
        "192.168.1.1",
        "fd00::1",
        "169.254.169.254",  # link-local, where clouds answer their machines
        "fe80::1",
        "fe80::1%eth0",
        "fd00:ec2::254",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "100.64.0.1",  # shared by customers of a carrier
        "224.0.0.251",  # multicast
        "ff02::1",
        "240.0.0.1",  # reserved
        "255.255.255.255",
        "198.18.0.1",  # measurements
        "192.0.2.1",  # documentation
        "2001:db8::1",
        "3fff::1",
        "::ffff:127.0.0.1",  # IPv4 in IPv6: mapped, compatible, NAT64, 6to4, Teredo
        "::ffff:9.9.9.9",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::1",
        "2001:0:4136:e378::1",
        "fec0::1",  # site-local, of old
        "4000::1",  # not given out
    ],
)
def test_no_other_address_is_public(address: str) -> None:
    assert not is_public(address)


def test_a_socket_is_made_for_public_addresses_only() -> None:
    make = socket_maker(frozenset({"10.1.2.3"}))
    for allowed in ("9.9.9.9", "10.1.2.3"):
        make((socket.AF_INET, socket.SOCK_STREAM, 0, "", (allowed, 443))).close()
    with pytest.raises(NotPublic):
        make((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("10.1.2.4", 443)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "facebook.com/privacy",
        "ftp://facebook.com/privacy",
        "file:/private",
        "https://",
        "https:///privacy",
        "http://[::1/",
        "javascript:alert(1)",
        "https://me:secret@facebook.com/",
        "https://me@facebook.com/",
        "https://facebook.com:8443/",
        "http://facebook.com:443/",
        "https://facebook.com:99999/",
    ],
)
def test_what_is_no_plain_web_address_is_refused_without_telling_a_secret(text: str) -> None:
    with pytest.raises(Stopped) as stopped:
        parse_address(text)
    assert stopped.value.kind == "forbidden_address"
    assert "secret" not in stopped.value.problem


def test_a_plain_web_address_is_taken_without_its_fragment() -> None:
    assert str(parse_address("https://facebook.com:443/privacy?a=1#rights")) == (
        "https://facebook.com/privacy?a=1"
    )


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://x.com/privacy?token=s3cret#part", "https://x.com/privacy"),
        ("https://me:s3cret@x.com/privacy", "https://x.com/privacy"),
        ("//me:s3cret@x.com/privacy", "//x.com/privacy"),
        ("https://x.com/a\nb\x1b[31m", "https://x.com/a�b�[31m"),
    ],
)
def test_an_address_is_shown_without_secrets_on_one_line(address: str, told: str) -> None:
    assert shown(address) == told


def test_an_endless_address_is_shown_cut() -> None:
    assert len(shown("https://x.com/" + "a" * 5_000)) == 200
