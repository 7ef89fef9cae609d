"""The header goes wrong in every way, also by somebody who makes its checksum fit again."""

import hashlib
import os
import shutil
import traceback
from collections import Counter
from pathlib import Path
from random import Random
from typing import Final

from factory import PASSPHRASE
from faults import lab
from faults.figure import Figure, Scale, exactly, told
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.crypto.envelope import parse
from mammadagbok.domain.errors import (
    HeaderDamagedError,
    MammadagbokError,
    NewerFormatError,
    NotEnoughMemoryError,
    WrongPassphraseError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import unseal_with

_HEADERS: Final = 10_000
_LIMIT_S: Final = 30.0
_DIGEST: Final = 32
_DEAREST: Final = 64 * 1024 * 3
"""KiB times passes. A forged header that asks for more is drawn anew: it only takes longer."""
_FIRST, _SECOND = "data.key", "data.key2"


def run(scale: Scale) -> list[Figure]:
    """Mutate both copies, one of them, or both with a checksum that fits."""
    headers = scale.of(_HEADERS, 30)
    place = scale.place("mutated_header")
    lab.make(place / "whole")

    def trial(number: int) -> Counter[str]:
        rng, copy = Random(scale.seed + number), place / f"{os.getpid()}"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(place / "whole", copy)
        kind = _KINDS[number % len(_KINDS)]
        return Counter([kind[0], f"{kind[0]}: {kind[1](lab.at(copy).path, rng)}"])

    sum_of = tried(trial, headers, _LIMIT_S)
    return [*_of_accidents(sum_of), *_of_forgeries(sum_of), told("mutated_header.all", headers, "")]


def _of_accidents(sum_of: Counter[str]) -> list[Figure]:
    both, one = sum_of["both"], sum_of["one"]
    return [
        exactly("mutated_header.both_called_damaged", sum_of["both: damaged"], both, "headers"),
        exactly("mutated_header.both_wrong_passphrase", sum_of["both: wrong"], 0, "headers"),
        exactly("mutated_header.both_accepted", sum_of["both: accepted"], 0, "headers"),
        exactly("mutated_header.one_opened_and_mended", sum_of["one: mended"], one, "headers"),
        exactly("mutated_header.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "headers"),
    ]


def _of_forgeries(sum_of: Counter[str]) -> list[Figure]:
    refused = {name: sum_of[f"forged: {name}"] for name in ("damaged", "newer", "memory", "wrong")}
    return [
        exactly(
            "mutated_header.forged_refused", sum(refused.values()), sum_of["forged"], "headers"
        ),
        exactly("mutated_header.forged_accepted", sum_of["forged: accepted"], 0, "headers"),
        *(
            told(f"mutated_header.forged_{name}", count, "headers")
            for name, count in refused.items()
        ),
    ]


def _both(folder: Path, rng: Random) -> str:
    whole = (folder / _FIRST).read_bytes()
    _write(folder / _FIRST, _mutated(rng, whole))
    _write(folder / _SECOND, _mutated(rng, whole))
    return _verdict(folder)


def _one(folder: Path, rng: Random) -> str:
    whole = (folder / _FIRST).read_bytes()
    _write(folder / rng.choice((_FIRST, _SECOND)), _mutated(rng, whole))
    verdict = _verdict(folder)
    copies = [(folder / name).read_bytes() for name in (_FIRST, _SECOND)]
    return "mended" if verdict == "accepted" and copies == [whole, whole] else verdict


def _forged(folder: Path, rng: Random) -> str:
    whole = (folder / _FIRST).read_bytes()
    while _too_dear(forged := _with_checksum(rng, whole)):
        pass
    for name in (_FIRST, _SECOND):
        _write(folder / name, forged)
    return _verdict(folder)


_KINDS: Final = (("both", _both), ("one", _one), ("forged", _forged))


def _mutated(rng: Random, whole: bytes) -> bytes | None:
    """Return the header with bits turned, a part emptied or garbled, cut, lengthened, or None."""
    out = bytearray(whole)
    at, length = rng.randrange(len(whole)), rng.randint(1, 64)
    match rng.randrange(7):
        case 0:
            for bit in rng.sample(range(8 * len(out)), rng.randint(1, 8)):
                out[bit // 8] ^= 1 << bit % 8
        case 1:
            out[at : at + length] = bytes(length)
        case 2:
            out[at : at + length] = rng.randbytes(length)
        case 3:
            del out[at:]
        case 4:
            out += rng.randbytes(length)
        case 5:
            out = bytearray(rng.randbytes(len(out)))
        case _:
            return None
    return bytes(out) if out != whole else _mutated(rng, whole)


def _with_checksum(rng: Random, whole: bytes) -> bytes:
    """Return a header with one to four bytes changed and a checksum that fits."""
    signed = bytearray(whole[:-_DIGEST])
    for at in rng.sample(range(len(signed)), rng.randint(1, 4)):
        signed[at] ^= rng.randint(1, 255)
    return bytes(signed) + hashlib.sha256(signed).digest()


def _too_dear(forged: bytes) -> bool:
    try:
        costs = [slot.cost for slot in parse(forged).slots]
    except MammadagbokError:
        return False
    return any(cost.memory_kib * cost.passes > _DEAREST for cost in costs)


def _write(copy: Path, data: bytes | None) -> None:
    if data is None:
        copy.unlink()
    else:
        copy.write_bytes(data)


def _verdict(folder: Path) -> str:
    try:
        unseal_with(lab.in_folder(folder).header(), normalise(PASSPHRASE))
    except HeaderDamagedError:
        return "damaged"
    except WrongPassphraseError:
        return "wrong"
    except NewerFormatError:
        return "newer"
    except NotEnoughMemoryError:
        return "memory"
    except Exception:
        traceback.print_exc()
        return "unnamed"
    return "accepted"
