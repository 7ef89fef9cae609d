"""Keys: what a passphrase becomes, and what the root key opens."""

import secrets
import time
from dataclasses import dataclass
from typing import Final, cast

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

    def exceeds(self, other: "KdfCost") -> bool:
        """True when a guess costs more by this than by the other, in no respect less."""
        work, other_work = self.memory_kib * self.passes, other.memory_kib * other.passes
        no_less = self.memory_kib >= other.memory_kib and work >= other_work
        return no_less and (self.memory_kib, work) != (other.memory_kib, other_work)


FLOOR_COST: Final = KdfCost(memory_kib=64 * 1024, passes=3, lanes=1)
"""The second recommended option of RFC 9106. No new key costs less, on however slow a computer.

One lane: the library computes lanes one after another, so more would only help a guesser.
"""
DEFAULT_COST: Final = KdfCost(memory_kib=256 * 1024, passes=3, lanes=1)
"""Four times the floor; about a second on an ordinary laptop."""
_TARGET_SECONDS: Final = 1.0
_MOST_PASSES: Final = 20


def calibrated() -> KdfCost:
    """Return a cost of about a second on this computer. Takes a quarter of that to find out.

    Raises NotEnoughMemoryError.
    """
    start = time.perf_counter()
    wipe(derive(bytes(KEY_BYTES), bytes(SALT_BYTES), FLOOR_COST))
    return cost_for(time.perf_counter() - start)


def cost_for(floor_seconds: float) -> KdfCost:
    """Return a cost of about a second where the floor takes so long: memory first, then passes.

    Never below the floor and, in memory, at most four times as much.
    """
    times = _TARGET_SECONDS / max(floor_seconds, 1e-3)
    wider = max(1, min(4, int(times)))
    passes = max(FLOOR_COST.passes, min(_MOST_PASSES, int(FLOOR_COST.passes * times / wider)))
    return KdfCost(FLOOR_COST.memory_kib * wider, passes, lanes=1)


def is_cheap(cost: KdfCost, seconds: float) -> bool:
    """True when a key of this cost, which took so long to make, is cheaper than new ones are.

    That is below the floor, or less than half of the second that is aimed at.
    """
    return FLOOR_COST.exceeds(cost) or seconds < _TARGET_SECONDS / 2


def derive(passphrase: bytes | bytearray, salt: bytes, cost: KdfCost) -> bytearray:
    """Return a 32-byte key made from the passphrase by Argon2id. Takes about a second by default.

    Raises NotEnoughMemoryError when the memory cannot be had; never settles for less.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

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


@dataclass(frozen=True, slots=True)
class JournalKeys:
    """What is held while a journal is open: 32 bytes each, in buffers that `wipe` overwrites."""

    database: bytearray
    rows: bytearray
    copies: bytearray
    photos: bytearray

    def wipe(self) -> None:
        """Overwrite all of them; they open nothing afterwards."""
        for key in (self.database, self.rows, self.copies, self.photos):
            wipe(key)


class RootKey:
    """The 32 random bytes everything else is derived from. Never changes by itself.

    Once it is wiped it gives nothing: whatever was sealed under the zeros would be lost for ever.
    """

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
        """The bytes themselves, for wrapping. Raises ValueError when they were wiped."""
        if self.is_wiped:
            raise ValueError("the root key was wiped")
        return self._secret

    @property
    def is_wiped(self) -> bool:
        """True when it opens nothing any more."""
        return not any(self._secret)

    def header_key(self) -> bytearray:
        """Return the 32-byte key of the header's MAC."""
        return self._derived(b"header")

    def journal_keys(self) -> JournalKeys:
        """Return the keys of database, rows' MACs, copies' manifests and photos."""
        return JournalKeys(*map(self._derived, (b"database", b"rows", b"copies", b"photos")))

    def copy(self) -> "RootKey":
        """Return the same key in bytes of its own, to be wiped by themselves."""
        return RootKey(bytearray(self._secret))

    def wipe(self) -> None:
        """Overwrite the key; it opens nothing afterwards, and is never wrapped again."""
        wipe(self._secret)

    def _derived(self, purpose: bytes) -> bytearray:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        key = bytearray(KEY_BYTES)
        HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive_into(
            bytes(self.secret), key
        )
        return key
