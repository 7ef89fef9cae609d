"""The header: how the root key is wrapped. Format 1.0, all integers big-endian.

    offset  bytes
         0      8  magic, eight fixed random bytes
         8      2  format major, minor
        10     16  journal id; also the salt and so the first bytes of the database file
        26      8  created, seconds since 1970
        34      1  number of slots
        35   91*n  slots: kind 1, KDF 1, KDF version 1, memory KiB 4, passes 4, lanes 4,
                   salt 16, nonce 12, wrapped root key 48 (AES-256-GCM)
      then     32  HMAC-SHA-256 of all before, under a key derived from the root key
      then     32  SHA-256 of all before: tells an accident from a wrong passphrase

In every later format too, the first ten bytes and the closing SHA-256 stay as they are.
"""

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from typing import Final

from mammadagbok.crypto.keys import KEY_BYTES, SALT_BYTES, KdfCost, RootKey, derive, wipe
from mammadagbok.domain.errors import (
    HeaderDamagedError,
    NewerFormatError,
    NoRecoveryCodeError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)

MAGIC: Final = bytes.fromhex("b3a8e2560f5cd917")
FORMAT: Final = (1, 0)
JOURNAL_ID_BYTES: Final = 16
_PREFIX: Final = struct.Struct(">8sBB16sQ")
_SLOT_OPEN: Final = struct.Struct(">BBBIII16s")
_NONCE_BYTES: Final = 12
_WRAPPED_BYTES: Final = KEY_BYTES + 16
_SLOT_BYTES: Final = _SLOT_OPEN.size + _NONCE_BYTES + _WRAPPED_BYTES
_DIGEST_BYTES: Final = 32
_ARGON2ID: Final = 1
_ARGON2_VERSION: Final = 0x13
_SLOTS: Final = 2


class SlotKind(IntEnum):
    """What opens a slot."""

    EMPTY = 0
    PASSPHRASE = 1
    RECOVERY = 2


@dataclass(frozen=True, slots=True)
class Slot:
    """The root key wrapped under one secret, with what it costs to try that secret."""

    kind: SlotKind
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def open_part(self) -> bytes:
        """Return the fields that are authenticated along with the wrapped key."""
        return _SLOT_OPEN.pack(
            self.kind,
            _ARGON2ID,
            _ARGON2_VERSION,
            self.cost.memory_kib,
            self.cost.passes,
            self.cost.lanes,
            self.salt,
        )


@dataclass(frozen=True, slots=True)
class Header:
    """A sound header: the journal's id and its filled slots. `mac` and `body` are as read."""

    journal_id: bytes
    slots: tuple[Slot, ...]
    body: bytes
    mac: bytes

    @property
    def prefix(self) -> bytes:
        """What stands before the slots and is authenticated with each of them."""
        return self.body[: _PREFIX.size]

    @property
    def created(self) -> int:
        """When its root key was made, in seconds since 1970; a new key is a later one."""
        return int(_PREFIX.unpack(self.prefix)[-1])

    @property
    def has_recovery(self) -> bool:
        """True when a recovery code opens this journal."""
        return any(slot.kind is SlotKind.RECOVERY for slot in self.slots)

    def encoded(self) -> bytes:
        """Return the header as it lies on disk."""
        signed = self.body + self.mac
        return signed + hashlib.sha256(signed).digest()


def seal(passphrase: bytes | bytearray, cost: KdfCost, created: datetime) -> tuple[Header, RootKey]:
    """Return a header for a new journal and its fresh root key. Costs one derivation."""
    return sealed_anew(secrets.token_bytes(JOURNAL_ID_BYTES), passphrase, cost, created)


def sealed_anew(
    journal_id: bytes, passphrase: bytes | bytearray, cost: KdfCost, created: datetime
) -> tuple[Header, RootKey]:
    """Return a header and a fresh root key for the journal with this id, without recovery code."""
    root = RootKey.fresh()
    # A computer whose clock has stopped can stand before 1970.
    prefix = _PREFIX.pack(MAGIC, *FORMAT, journal_id, max(0, int(created.timestamp())))
    slot = _wrapped(SlotKind.PASSPHRASE, root, passphrase, cost, prefix)
    return _assembled(prefix, (slot,), root), root


def with_secret(
    header: Header, root: RootKey, kind: SlotKind, secret: bytes | bytearray, cost: KdfCost
) -> Header:
    """Return the header with `secret` opening its slot of this kind, and no other than that.

    Costs one derivation. Raises NotEnoughMemoryError, or ValueError when the root key is not the
    one that the header wraps.
    """
    _check_under(header, root)
    slot = _wrapped(kind, root, secret, cost, header.prefix)
    return _assembled(header.prefix, (*_without(header, kind), slot), root)


def without_recovery(header: Header, root: RootKey) -> Header:
    """Return the header without a recovery code; the old code opens it no more.

    Raises ValueError when the root key is not the one that the header wraps.
    """
    _check_under(header, root)
    return _assembled(header.prefix, _without(header, SlotKind.RECOVERY), root)


def parse(data: bytes) -> Header:
    """Return the header in `data`.

    Raises HeaderDamagedError when it is not whole, NewerFormatError when a later version made it,
    NotEnoughMemoryError when it asks for a derivation outside the bounds.
    """
    signed, digest = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if not signed.startswith(MAGIC) or hashlib.sha256(signed).digest() != digest:
        raise HeaderDamagedError
    if tuple(signed[8:10]) > FORMAT:
        raise NewerFormatError
    body, mac = signed[:-_DIGEST_BYTES], signed[-_DIGEST_BYTES:]
    if len(body) != _PREFIX.size + 1 + _SLOTS * _SLOT_BYTES or body[_PREFIX.size] != _SLOTS:
        raise HeaderDamagedError
    starts = range(_PREFIX.size + 1, len(body), _SLOT_BYTES)
    slots = tuple(filter(None, (_slot(body[at : at + _SLOT_BYTES]) for at in starts)))
    return Header(body[10 : 10 + JOURNAL_ID_BYTES], slots, body, mac)


def unseal(
    header: Header, secret: bytes | bytearray, kind: SlotKind = SlotKind.PASSPHRASE
) -> RootKey:
    """Return the root key that the secret opens. Costs one derivation.

    Raises WrongPassphraseError, WrongRecoveryCodeError or NoRecoveryCodeError by the kind of the
    slot, or HeaderDamagedError when the opened key does not vouch for the header.
    """
    for slot in header.slots:
        if slot.kind is kind:
            root = _unwrapped(slot, secret, header.prefix)
            if not is_under(header, root):
                root.wipe()
                raise HeaderDamagedError
            return root
    raise NoRecoveryCodeError if kind is SlotKind.RECOVERY else WrongPassphraseError


def is_under(header: Header, root: RootKey) -> bool:
    """True when this root key, and no other, is the one that the header wraps."""
    return hmac.compare_digest(_mac(root, header.body), header.mac)


def slot_cost(header: Header, kind: SlotKind = SlotKind.PASSPHRASE) -> KdfCost | None:
    """Return what trying a secret of this kind costs; None when no such slot is filled."""
    return next((slot.cost for slot in header.slots if slot.kind is kind), None)


def _check_under(header: Header, root: RootKey) -> None:
    """Another key would be wrapped as readily, and nothing would open the journal any more."""
    if not is_under(header, root):
        raise ValueError("this root key is not the header's")


def _assembled(prefix: bytes, slots: tuple[Slot, ...], root: RootKey) -> Header:
    packed = b"".join(slot.open_part() + slot.nonce + slot.wrapped for slot in slots)
    body = prefix + bytes([_SLOTS]) + packed.ljust(_SLOTS * _SLOT_BYTES, b"\0")
    return Header(prefix[10 : 10 + JOURNAL_ID_BYTES], slots, body, _mac(root, body))


def _without(header: Header, kind: SlotKind) -> tuple[Slot, ...]:
    return tuple(slot for slot in header.slots if slot.kind is not kind)


def _wrapped(
    kind: SlotKind, root: RootKey, secret: bytes | bytearray, cost: KdfCost, prefix: bytes
) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    slot = Slot(kind, cost, salt, nonce, b"")
    key = derive(secret, salt, cost)
    wrapped = AESGCM(key).encrypt(nonce, bytes(root.secret), prefix + slot.open_part())
    wipe(key)
    return replace(slot, wrapped=wrapped)


def _unwrapped(slot: Slot, secret: bytes | bytearray, prefix: bytes) -> RootKey:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key = derive(secret, slot.salt, slot.cost)
    try:
        opened = AESGCM(key).decrypt(slot.nonce, slot.wrapped, prefix + slot.open_part())
    except InvalidTag as error:
        wrong = slot.kind is SlotKind.RECOVERY
        raise WrongRecoveryCodeError if wrong else WrongPassphraseError from error
    finally:
        wipe(key)
    return RootKey(bytearray(opened))


def _slot(data: bytes) -> Slot | None:
    kind, kdf, version, memory, passes, lanes, salt = _SLOT_OPEN.unpack_from(data)
    if kind == SlotKind.EMPTY:
        return None
    if kind not in tuple(SlotKind) or (kdf, version) != (_ARGON2ID, _ARGON2_VERSION):
        raise HeaderDamagedError
    nonce_end = _SLOT_OPEN.size + _NONCE_BYTES
    nonce, wrapped = data[_SLOT_OPEN.size : nonce_end], data[nonce_end:]
    return Slot(SlotKind(kind), KdfCost(memory, passes, lanes), salt, nonce, wrapped)


def _mac(root: RootKey, body: bytes) -> bytes:
    key = root.header_key()
    mac = hmac.digest(key, body, "sha256")
    wipe(key)
    return mac
