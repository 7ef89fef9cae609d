"""Sealed values: whole, under this key, and bound to what they are of; or damaged."""

import pytest

from mammadagbok.crypto.sealed import open_value, seal_value
from mammadagbok.domain.errors import CopyDamagedError

KEY = bytes(range(32))


def test_what_was_sealed_is_opened() -> None:
    assert open_value(KEY, seal_value(KEY, b"tre tekster", b"kopi"), b"kopi") == b"tre tekster"


def test_the_value_cannot_be_read_in_what_is_sealed() -> None:
    assert b"tekster" not in seal_value(KEY, b"tre tekster", b"kopi")


def test_every_changed_byte_is_found() -> None:
    sealed = seal_value(KEY, b"tre", b"kopi")
    for place in range(len(sealed)):
        spoilt = bytearray(sealed)
        spoilt[place] ^= 1
        with pytest.raises(CopyDamagedError):
            open_value(KEY, bytes(spoilt), b"kopi")


@pytest.mark.parametrize("length", [0, 5, 12, 20])
def test_what_is_cut_short_is_damaged(length: int) -> None:
    with pytest.raises(CopyDamagedError):
        open_value(KEY, seal_value(KEY, b"tre", b"")[:length], b"")


def test_another_key_or_another_copy_does_not_open_it() -> None:
    sealed = seal_value(KEY, b"tre", b"kopi")
    for key, bound_to in ((bytes(32), b"kopi"), (KEY, b"annen")):
        with pytest.raises(CopyDamagedError):
            open_value(key, sealed, bound_to)
