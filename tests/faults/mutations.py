"""Ways in which the bytes of a file go wrong."""

from collections.abc import Callable
from random import Random
from typing import Final

PAGE: Final = 4096
_SECTOR: Final = 512
Mutation = Callable[[Random, bytes], bytes]


def flip(rng: Random, data: bytes) -> bytes:
    """Turn one to eight bits over."""
    out = bytearray(data)
    for at in rng.sample(range(8 * len(data)), rng.randint(1, 8)):
        out[at // 8] ^= 1 << at % 8
    return bytes(out)


def zero_sector(rng: Random, data: bytes) -> bytes:
    """Empty 512 bytes."""
    return _over(data, _SECTOR * rng.randrange(len(data) // _SECTOR), bytes(_SECTOR))


def zero_page(rng: Random, data: bytes) -> bytes:
    """Empty a page."""
    return _over(data, _page(rng, data), bytes(PAGE))


def garble_sector(rng: Random, data: bytes) -> bytes:
    """Put noise in the place of 512 bytes."""
    return _over(data, _SECTOR * rng.randrange(len(data) // _SECTOR), rng.randbytes(_SECTOR))


def swap_pages(rng: Random, data: bytes) -> bytes:
    """Let two pages change places."""
    one, other = (PAGE * number for number in rng.sample(range(len(data) // PAGE), 2))
    first, second = data[one : one + PAGE], data[other : other + PAGE]
    return _over(_over(data, one, second), other, first)


def cut(rng: Random, data: bytes) -> bytes:
    """Cut the end off, anywhere."""
    return data[: rng.randrange(len(data))]


def cut_pages(rng: Random, data: bytes) -> bytes:
    """Cut whole pages off."""
    return data[: PAGE * rng.randrange(len(data) // PAGE)]


def lengthen(rng: Random, data: bytes) -> bytes:
    """Put noise or nothing behind the end, by whole pages or by bytes."""
    more = rng.choice((PAGE * rng.randint(1, 4), rng.randint(1, 2 * PAGE)))
    return data + rng.choice((bytes(more), rng.randbytes(more)))


def _page(rng: Random, data: bytes) -> int:
    return PAGE * rng.randrange(len(data) // PAGE)


def _over(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


def older_page(rng: Random, data: bytes, older: bytes) -> bytes:
    """Put back a page as it was at an earlier time, among those that have changed since."""
    common = range(0, min(len(data), len(older)), PAGE)
    changed = [at for at in common if data[at : at + PAGE] != older[at : at + PAGE]]
    at = rng.choice(changed)
    return _over(data, at, older[at : at + PAGE])
