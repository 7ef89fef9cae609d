"""What opens a journal: trying it on the header's copies, and putting another in its place.

Every function takes a derivation or more, touches nothing on the disk, and may run on a worker.
Where a cost is None, a key costs about a second on this computer.
"""

import time
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from mammadagbok.crypto.envelope import (
    Header,
    SlotKind,
    sealed_anew,
    slot_cost,
    unseal,
    with_secret,
    without_recovery,
)
from mammadagbok.crypto.keys import FLOOR_COST, KdfCost, calibrated, is_cheap, wipe
from mammadagbok.domain.errors import (
    HeaderDamagedError,
    MammadagbokError,
    NoRecoveryCodeError,
    NotEnoughMemoryError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from mammadagbok.services.journal import Sealed, seal_new

_MISSED: Final = (
    HeaderDamagedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
    NoRecoveryCodeError,
)
"""What a secret can come to, the gravest first."""


def seal_new_with_code(
    passphrase: bytearray, secret: bytearray | None, cost: KdfCost | None, now: datetime
) -> Sealed:
    """Make the keys of a new journal with both ways in, or without a code for None. Wipes both.

    Raises NotEnoughMemoryError.
    """
    try:
        sealed = seal_new(passphrase, cost, now)
    except BaseException:
        wipe(secret or bytearray())
        raise
    if secret is None:
        return sealed
    try:
        return with_recovery_code(sealed, secret)
    except BaseException:
        sealed.wipe()
        raise


def unlock(headers: Sequence[Header], passphrase: bytearray, kdf: KdfCost | None = None) -> Sealed:
    """Open any of the header's copies with the passphrase and wipe it.

    Where a guess costs less than it would today, the passphrase is wrapped anew in the header
    that is returned; opening the journal puts that on the disk. With `kdf` that is when the
    slot costs less than it. Raises WrongPassphraseError, HeaderDamagedError or
    NotEnoughMemoryError.
    """
    try:
        sealed, seconds = _first_opened(headers, passphrase, SlotKind.PASSPHRASE)
        return _raised(sealed, passphrase, seconds, kdf)
    finally:
        wipe(passphrase)


def confirm(headers: Sequence[Header], passphrase: bytearray) -> Sealed:
    """Open any of the header's copies with the passphrase, as it is, and wipe the passphrase.

    Raises WrongPassphraseError, HeaderDamagedError or NotEnoughMemoryError.
    """
    try:
        return _first_opened(headers, passphrase, SlotKind.PASSPHRASE)[0]
    finally:
        wipe(passphrase)


def unlock_with_code(headers: Sequence[Header], secret: bytearray) -> Sealed:
    """Open any of the header's copies with the recovery secret and wipe it.

    Raises WrongRecoveryCodeError, NoRecoveryCodeError, HeaderDamagedError or NotEnoughMemoryError.
    """
    try:
        return _first_opened(headers, secret, SlotKind.RECOVERY)[0]
    finally:
        wipe(secret)


def with_recovery_code(sealed: Sealed, secret: bytearray, cost: KdfCost = FLOOR_COST) -> Sealed:
    """Return the journal's keys with this recovery secret, and none before it, as a second way in.

    Wipes the secret; the root key stays for the caller to use. 128 random bits need no slow
    derivation: the floor is enough. Raises NotEnoughMemoryError.
    """
    try:
        header = with_secret(sealed.header, sealed.root, SlotKind.RECOVERY, secret, cost)
    finally:
        wipe(secret)
    return Sealed(header, sealed.root)


def without_recovery_code(sealed: Sealed) -> Sealed:
    """Return the journal's keys without a recovery code."""
    return Sealed(without_recovery(sealed.header, sealed.root), sealed.root)


def with_passphrase(sealed: Sealed, passphrase: bytearray, cost: KdfCost | None = None) -> Sealed:
    """Return the journal's keys with this passphrase in place of the one before. Wipes it.

    Raises NotEnoughMemoryError.
    """
    try:
        header = with_secret(
            sealed.header, sealed.root, SlotKind.PASSPHRASE, passphrase, cost or calibrated()
        )
    finally:
        wipe(passphrase)
    return Sealed(header, sealed.root)


def with_new_root(
    sealed: Sealed, passphrase: bytearray, cost: KdfCost | None, now: datetime
) -> Sealed:
    """Return a header and a root key of their own for the same journal, and wipe the passphrase.

    No recovery code opens it. Raises NotEnoughMemoryError.
    """
    try:
        return Sealed(*sealed_anew(sealed.header.journal_id, passphrase, cost or calibrated(), now))
    finally:
        wipe(passphrase)


def _first_opened(
    headers: Sequence[Header], secret: bytearray, kind: SlotKind
) -> tuple[Sealed, float]:
    """Return the first that opens, and how many seconds that one took."""
    missed: list[MammadagbokError] = []
    for header in headers:
        start = time.perf_counter()
        try:
            root = unseal(header, secret, kind)
        except _MISSED as error:
            missed.append(error)
        else:
            return Sealed(header, root), time.perf_counter() - start
    raise min(missed, key=_gravity)


def _gravity(missed: MammadagbokError) -> int:
    return next(place for place, kind in enumerate(_MISSED) if isinstance(missed, kind))


def _raised(sealed: Sealed, passphrase: bytearray, seconds: float, kdf: KdfCost | None) -> Sealed:
    now = slot_cost(sealed.header)
    try:
        wanted = kdf or (calibrated() if now is not None and is_cheap(now, seconds) else now)
        if now is None or wanted is None or not wanted.exceeds(now):
            return sealed
        header = with_secret(sealed.header, sealed.root, SlotKind.PASSPHRASE, passphrase, wanted)
    except NotEnoughMemoryError:
        # It opens as it is; there may be more memory another day.
        return sealed
    return Sealed(header, sealed.root)
