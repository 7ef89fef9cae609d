"""Two ways in: the passphrase and the recovery code, each replaceable without the other."""

import hashlib
from dataclasses import replace

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from mammadagbok.crypto.envelope import Header, parse, slot_cost
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.errors import (
    HeaderDamagedError,
    NoRecoveryCodeError,
    NotEnoughMemoryError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import Sealed, seal_new, unseal_with
from mammadagbok.services.keys import (
    confirm,
    seal_new_with_code,
    unlock,
    unlock_with_code,
    with_passphrase,
    with_recovery_code,
    without_recovery_code,
)

SECRET = bytes(range(16))
OTHER = "regn på teltduken og kanelboller"


@pytest.fixture
def sealed() -> Sealed:
    """A new journal's keys."""
    return seal_new(normalise(PASSPHRASE), CHEAPEST, noon())


def _with_code(sealed: Sealed, secret: bytes = SECRET) -> Sealed:
    return with_recovery_code(sealed, bytearray(secret), CHEAPEST)


def _is_opened_by_code(sealed: Sealed, secret: bytes = SECRET) -> bool:
    opened = unlock_with_code((parse(sealed.header.encoded()),), bytearray(secret))
    return opened.root.secret == sealed.root.secret


def _is_opened_by(sealed: Sealed, passphrase: str) -> bool:
    opened = unseal_with(parse(sealed.header.encoded()), normalise(passphrase))
    return opened.root.secret == sealed.root.secret


def test_both_open_the_same_journal(sealed: Sealed) -> None:
    both = _with_code(sealed)
    assert both.header.has_recovery
    assert _is_opened_by_code(both)
    assert _is_opened_by(both, PASSPHRASE)


def test_without_a_code_none_opens_it(sealed: Sealed) -> None:
    for each in (sealed, without_recovery_code(_with_code(sealed))):
        with pytest.raises(NoRecoveryCodeError):
            _is_opened_by_code(each)
        assert _is_opened_by(each, PASSPHRASE)


def test_a_new_code_ends_the_old_one(sealed: Sealed) -> None:
    anew = _with_code(_with_code(sealed), bytes(16))
    assert _is_opened_by_code(anew, bytes(16))
    with pytest.raises(WrongRecoveryCodeError):
        _is_opened_by_code(anew)


def test_a_new_passphrase_ends_the_old_one_and_leaves_the_code(sealed: Sealed) -> None:
    changed = with_passphrase(_with_code(sealed), normalise(OTHER), CHEAPEST)
    assert _is_opened_by(changed, OTHER)
    assert _is_opened_by_code(changed)
    with pytest.raises(WrongPassphraseError):
        _is_opened_by(changed, PASSPHRASE)


def test_secrets_are_wiped(sealed: Sealed) -> None:
    secret, passphrase = bytearray(SECRET), normalise(OTHER)
    both = with_recovery_code(sealed, secret, CHEAPEST)
    with_passphrase(both, passphrase, CHEAPEST)
    assert not any(secret)
    assert not any(passphrase)
    again = bytearray(SECRET)
    unlock_with_code((both.header,), again)
    assert not any(again)


@pytest.mark.parametrize("secret", [bytearray(SECRET), None], ids=["with", "without"])
def test_a_new_journal_has_a_code_only_if_she_wants_one(secret: bytearray | None) -> None:
    passphrase = normalise(PASSPHRASE)
    sealed = seal_new_with_code(passphrase, secret, CHEAPEST, noon())
    assert not any(passphrase)
    assert not any(secret or b"")
    header = parse(sealed.header.encoded())
    assert unseal_with(header, normalise(PASSPHRASE)).root.secret == sealed.root.secret
    assert header.has_recovery == (secret is not None)
    if secret is not None:
        assert unlock_with_code((header,), bytearray(SECRET)).root.secret == sealed.root.secret


def _forged(sealed: Sealed) -> Header:
    """The header with another MAC, and a checksum to match."""
    signed = sealed.header.body + bytes(32)
    return parse(signed + hashlib.sha256(signed).digest())


def test_either_copy_opens(sealed: Sealed) -> None:
    changed = with_passphrase(sealed, normalise(OTHER), CHEAPEST)
    copies = (sealed.header, changed.header)
    for passphrase, header in ((PASSPHRASE, sealed.header), (OTHER, changed.header)):
        assert confirm(copies, normalise(passphrase)).header == header
    with pytest.raises(WrongPassphraseError):
        confirm(copies, normalise("noe helt annet enn det"))


def test_damage_goes_before_a_wrong_passphrase(sealed: Sealed) -> None:
    changed = with_passphrase(sealed, normalise(OTHER), CHEAPEST)
    assert confirm((_forged(sealed), sealed.header), normalise(PASSPHRASE)).header == sealed.header
    for copies in ((changed.header, _forged(sealed)), (_forged(sealed), changed.header)):
        with pytest.raises(HeaderDamagedError):
            confirm(copies, normalise(PASSPHRASE))


def test_either_copy_is_opened_by_the_code(sealed: Sealed) -> None:
    both = _with_code(sealed)
    assert unlock_with_code((sealed.header, both.header), bytearray(SECRET)).header == both.header
    with pytest.raises(WrongRecoveryCodeError):
        unlock_with_code((sealed.header, both.header), bytearray(16))


def test_a_cheaper_key_is_raised_to_what_new_ones_cost(sealed: Sealed) -> None:
    dearer = KdfCost(16, 2, 1)
    raised = unlock((sealed.header,), normalise(PASSPHRASE), dearer)
    assert slot_cost(raised.header) == dearer
    assert raised.root.secret == sealed.root.secret
    assert _is_opened_by(raised, PASSPHRASE)


@pytest.mark.parametrize("kdf", [CHEAPEST, replace(CHEAPEST, memory_kib=16), KdfCost(8, 20, 1)])
def test_a_dearer_key_is_never_lowered(kdf: KdfCost) -> None:
    dear = seal_new(normalise(PASSPHRASE), KdfCost(64, 5, 1), noon())
    assert unlock((dear.header,), normalise(PASSPHRASE), kdf).header == dear.header


def test_without_memory_for_the_key_the_code_is_forgotten_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def too_much(*_: object) -> Sealed:
        raise NotEnoughMemoryError

    monkeypatch.setattr("mammadagbok.services.keys.seal_new", too_much)
    secret = bytearray(SECRET)
    with pytest.raises(NotEnoughMemoryError):
        seal_new_with_code(normalise(PASSPHRASE), secret, CHEAPEST, noon())
    assert not any(secret)
