"""Keys: what a passphrase becomes, and what the root key opens."""

import secrets
from dataclasses import dataclass
from typing import Final, cast

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mammadagbok.domain.errors import NotEnoughMemoryError

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one Argon2id derivation costs: memory in KiB, passes, lanes.

    Bounds are those a reader accepts before it allocates anything: 8 KiB to 1 GiB, at most 20
    passes and 4 lanes. Raises NotEnoughMemoryError outside them.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        fits = (
            8 * self.lanes <= self.memory_kib <= 1024 * 1024
            and 1 <= self.passes <= 20
            and 1 <= self.lanes <= 4
        )
        if not fits:
            raise NotEnoughMemoryError


DEFAULT_COST: Final = KdfCost(memory_kib=256 * 1024, passes=3, lanes=1)
"""Four times the second recommended option of RFC 9106; about a second on an ordinary laptop.

One lane: the library computes lanes one after another, so more would only help a guesser.
"""


def derive(passphrase: bytes | bytearray, salt: bytes, cost: KdfCost) -> bytearray:
    """Return a 32-byte key made from the passphrase by Argon2id. Takes about a second by default.

    Raises NotEnoughMemoryError when the memory cannot be had; never settles for less.
    """
    key = bytearray(KEY_BYTES)
    maker = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        # Any buffer will do, though its type hints say bytes; bytes could not be wiped.
        maker.derive_into(cast(bytes, passphrase), key)
    except MemoryError as error:
        raise NotEnoughMemoryError from error
    return key


def wipe(buffer: bytearray) -> None:
    """Overwrite the buffer with zeros in place."""
    buffer[:] = bytes(len(buffer))


class RootKey:
    """The 32 random bytes everything else is derived from. Never changes by itself."""

    def __init__(self, secret: bytearray) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError("a root key has 32 bytes")
        self._secret = secret

    @classmethod
    def fresh(cls) -> "RootKey":
        """Return a new random root key."""
        return cls(bytearray(secrets.token_bytes(KEY_BYTES)))

    @property
    def secret(self) -> bytearray:
        """The bytes themselves, for wrapping."""
        return self._secret

    def database_key(self) -> bytearray:
        """Return the raw 32-byte key of the database."""
        return self._derived(b"database")

    def header_key(self) -> bytearray:
        """Return the 32-byte key of the header's MAC."""
        return self._derived(b"header")

    def row_key(self) -> bytearray:
        """Return the 32-byte key of the rows' MACs."""
        return self._derived(b"rows")

    def wipe(self) -> None:
        """Overwrite the key; it opens nothing afterwards."""
        wipe(self._secret)

    def _derived(self, purpose: bytes) -> bytearray:
        key = bytearray(KEY_BYTES)
        HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive_into(
            bytes(self._secret), key
        )
        return key
