"""What a seal hides, and what it notices."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.store.seal import Seal


@given(st.binary(max_size=500))
def test_what_was_sealed_comes_out_as_it_was(plain: bytes) -> None:
    assert Seal(b"secret").open(Seal(b"secret").close(plain)) == plain


def test_the_same_words_look_different_each_time() -> None:
    seal = Seal(b"secret")
    first, second = seal.close(b"my words " * 20), seal.close(b"my words " * 20)
    assert b"words" not in first
    assert {first[at : at + 8] for at in range(0, 200, 8)}.isdisjoint(
        second[at : at + 8] for at in range(0, 200, 8)
    )


@given(st.integers(min_value=0))
def test_a_changed_byte_is_noticed(where: int) -> None:
    sealed = bytearray(Seal(b"secret").close(b"pay one"))
    sealed[where % len(sealed)] ^= 1
    assert Seal(b"secret").open(bytes(sealed)) is None


@given(st.binary(max_size=60))
def test_what_is_no_seal_is_not_opened(junk: bytes) -> None:
    assert Seal(b"secret").open(junk) is None


def test_another_secret_opens_nothing() -> None:
    assert Seal(b"another").open(Seal(b"secret").close(b"words")) is None
    assert "secret" not in repr(Seal(b"secret"))
