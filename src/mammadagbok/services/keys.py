"""What opens a journal besides its first passphrase. Every function takes a derivation or more,
touches nothing on the disk, and may run on a worker.
"""

from datetime import datetime

from mammadagbok.crypto.envelope import Header, SlotKind, unseal, with_secret, without_recovery
from mammadagbok.crypto.keys import FLOOR_COST, KdfCost, wipe
from mammadagbok.domain.errors import NotEnoughMemoryError
from mammadagbok.services.journal import Sealed, seal_new


def seal_new_with_code(
    passphrase: bytearray, secret: bytearray | None, cost: KdfCost, now: datetime
) -> Sealed:
    """Make the keys of a new journal with both ways in, or without a code for None. Wipes both.

    Raises NotEnoughMemoryError.
    """
    sealed = seal_new(passphrase, cost, now)
    if secret is None:
        return sealed
    try:
        return with_recovery_code(sealed, secret)
    except NotEnoughMemoryError:
        sealed.root.wipe()
        raise


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


def unseal_with_code(header: Header, secret: bytearray) -> Sealed:
    """Open the header with the recovery secret and wipe it.

    Raises WrongRecoveryCodeError, NoRecoveryCodeError, HeaderDamagedError or NotEnoughMemoryError.
    """
    try:
        return Sealed(header, unseal(header, secret, SlotKind.RECOVERY))
    finally:
        wipe(secret)


def with_passphrase(sealed: Sealed, passphrase: bytearray, cost: KdfCost) -> Sealed:
    """Return the journal's keys with this passphrase in place of the one before. Wipes it.

    Raises NotEnoughMemoryError.
    """
    try:
        header = with_secret(sealed.header, sealed.root, SlotKind.PASSPHRASE, passphrase, cost)
    finally:
        wipe(passphrase)
    return Sealed(header, sealed.root)
