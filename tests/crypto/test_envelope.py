"""The header: opened by the right words alone, and never wrong about what is damaged."""

import hashlib
import random
from dataclasses import replace

import pytest

from factory import CHEAPEST, NOON
from mammadagbok.crypto.envelope import MAGIC, Header, SlotKind, parse, seal, unseal, with_secret
from mammadagbok.crypto.keys import DEFAULT_COST, KdfCost, derive
from mammadagbok.domain.errors import (
    HeaderDamagedError,
    MammadagbokError,
    NewerFormatError,
    NotEnoughMemoryError,
    WrongPassphraseError,
)
from mammadagbok.domain.passphrase import normalise

WORDS = normalise("seks varme ord i en lang rad")


@pytest.fixture(scope="module")
def header() -> Header:
    return seal(WORDS, CHEAPEST, NOON)[0]


def _with_checksum(signed: bytes) -> bytes:
    return signed + hashlib.sha256(signed).digest()


def test_the_words_open_what_they_sealed() -> None:
    made, root = seal(WORDS, CHEAPEST, NOON)
    assert unseal(parse(made.encoded()), WORDS).secret == root.secret


def test_other_words_do_not(header: Header) -> None:
    with pytest.raises(WrongPassphraseError):
        unseal(parse(header.encoded()), normalise("seks varme ord i en lang rad "))


def test_two_journals_with_the_same_words_share_nothing() -> None:
    (one, root), (other, another_root) = (seal(WORDS, CHEAPEST, NOON) for _ in range(2))
    assert one.journal_id != other.journal_id
    assert root.secret != another_root.secret


def test_composed_and_decomposed_letters_are_the_same_words() -> None:
    assert normalise("bl\u00e5b\u00e6r") == normalise("bla\u030ab\u00e6r")


def test_every_changed_byte_is_damage_and_never_a_wrong_passphrase(header: Header) -> None:
    whole = header.encoded()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << (place % 8)
        with pytest.raises(HeaderDamagedError):
            parse(bytes(changed))


@pytest.mark.parametrize("length", [0, 1, 8, 31, 32, 40, 100, 280])
def test_a_cut_header_is_damage(header: Header, length: int) -> None:
    with pytest.raises(HeaderDamagedError):
        parse(header.encoded()[:length])


def test_a_forged_checksum_opens_nothing(header: Header) -> None:
    whole = header.encoded()[:-32]
    dice = random.Random(1)
    for _ in range(300):
        changed = bytearray(whole)
        changed[dice.randrange(len(changed))] ^= dice.randrange(1, 256)
        with pytest.raises(MammadagbokError):
            # A changed cost may ask for more work than a test should do; refuse it here.
            made = parse(_with_checksum(bytes(changed)))
            if any(slot.cost != CHEAPEST for slot in made.slots):
                raise NotEnoughMemoryError
            unseal(made, WORDS)


def test_a_newer_format_is_told_apart(header: Header) -> None:
    signed = bytearray(header.encoded()[:-32])
    signed[8] = 2
    with pytest.raises(NewerFormatError):
        parse(_with_checksum(bytes(signed)))
    with pytest.raises(NewerFormatError):
        parse(_with_checksum(MAGIC + bytes([9, 0]) + b"quite another layout"))


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"), [(7, 1, 1), (2**20 + 1, 1, 1), (64, 21, 1), (64, 0, 1)]
)
def test_a_cost_out_of_bounds_is_refused_before_it_is_paid(
    memory: int, passes: int, lanes: int
) -> None:
    with pytest.raises(NotEnoughMemoryError):
        KdfCost(memory, passes, lanes)


def test_an_empty_slot_opens_nothing(header: Header) -> None:
    with pytest.raises(WrongPassphraseError):
        unseal(replace(header, slots=()), WORDS)


def test_the_default_cost_is_four_times_the_second_option_of_rfc_9106() -> None:
    assert KdfCost(memory_kib=4 * 64 * 1024, passes=3, lanes=1) == DEFAULT_COST


def test_argon2id_vector() -> None:
    """From the reference implementation's test.c: 64 MiB, two passes, one lane."""
    key = derive(b"password", b"somesalt", KdfCost(64 * 1024, 2, 1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_a_wiped_key_is_never_wrapped() -> None:
    header, root = seal(b"seks ord", CHEAPEST, NOON)
    root.wipe()
    with pytest.raises(ValueError, match="wiped"):
        with_secret(header, root, SlotKind.PASSPHRASE, b"andre ord", CHEAPEST)
