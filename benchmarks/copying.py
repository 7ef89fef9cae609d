"""How many megabytes of the journal a second are copied, verified and brought back.

    python -m benchmarks.copying TURNS ENTRIES …

A copy is proved from its first page to its last row before it counts, and read again from the disk;
so is what comes back. The floor copies the same bytes to another file and waits for the disk.
`pages_proof_ms` is what one such proof takes at the least: the HMAC and the cipher of each page.
"""

import hmac
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from benchmarks import journals
from benchmarks.figure import Figure, median, told
from benchmarks.rows import USUAL, sized
from benchmarks.turns import SUBJECTS, Pair, Taken, Watch, asked, hand_over, in_turns, tell
from factory import NOON, noon
from mammadagbok.services.copies import copy_now
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.restoring import contents, restore
from mammadagbok.storage.bundle import CopyFile, Reason
from mammadagbok.storage.journal_file import DATABASE

_ROUNDS: Final = 3
"""In a journal of up to 10,000 entries; in a larger one, once."""
_WAYS: Final = ("backup", "verify", "restore")
_BLOCK: Final = 1 << 20
_PAGE, _IV, _SEAL = 4096, 16, 80
"""Bytes of a page of SQLCipher's, of its initial vector, and of that with the HMAC behind it."""


def figures(turns: int, counts: Sequence[int]) -> Iterator[Figure]:
    """Measure in each journal, and yield the figures."""
    for way in _WAYS:
        for count in counts:
            pair = in_turns("copying", turns, way, str(count))
            yield from pair.figures(sized(f"{way}_ms", count))
            if count == USUAL:
                yield from _speeds(way, pair)
    proofs = [_pages_proved(_file(USUAL)).passed for _ in range(_ROUNDS)]
    yield told("pages_proof_ms", median(proofs), "ms")


def _pages_proved(file: Path) -> Taken:
    """Take the HMAC of each page and decrypt it; keys of no meaning take as long as its own."""
    watch, key = Watch(), bytes(32)
    with file.open("rb") as opened:
        while page := opened.read(_PAGE):
            sealed, iv = page[:-_SEAL], page[-_SEAL : _IV - _SEAL]
            hmac.digest(key, page[: _IV - _SEAL], "sha512")
            opener = Cipher(AES256(key), CBC(iv)).decryptor()
            opener.update(sealed)
            opener.finalize()
    return watch.read()


def _speeds(way: str, pair: Pair) -> Iterator[Figure]:
    kilobytes = _file(USUAL).stat().st_size / 1_000
    floors = median([each.passed for each in pair.floors])
    yield told(f"{way}_plain_mb_s", kilobytes / floors, "MB/s")
    yield told(f"{way}_mb_s", kilobytes / median(pair.passed), "MB/s")


def _rounds(count: int) -> int:
    return _ROUNDS if count <= USUAL else 1


def _file(count: int) -> Path:
    return journals.place(count) / "home" / "data" / DATABASE


def _of_floor(_way: str, count: int) -> list[Taken]:
    with TemporaryDirectory(dir=journals.PLACE) as work:
        return [_plain_copy(_file(count), Path(work) / str(turn)) for turn in range(_rounds(count))]


def _plain_copy(file: Path, target: Path) -> Taken:
    watch = Watch()
    with file.open("rb") as source, target.open("wb") as out:
        shutil.copyfileobj(source, out, _BLOCK)
        out.flush()
        os.fsync(out.fileno())
    return watch.read()


def _of_program(way: str, count: int) -> list[Taken]:
    with journals.copied(count) as journal, TemporaryDirectory(dir=journals.PLACE) as work:
        home = Path(work) / "copies"

        def copied() -> CopyFile:
            shutil.rmtree(home, ignore_errors=True)
            return copy_now(
                journal.database, journal.header, journal.keys, NOON, Reason.ORDINARY, home
            )

        if way == "backup":
            return [_timed(copied) for _ in range(_rounds(count))]
        copy, seal = copied(), CopySeal.of(journal.header, journal.keys)
        if way == "verify":
            return [_timed(lambda: seal.verify(copy, home)) for _ in range(_rounds(count))]
        return [_restored(copy, seal, Path(work) / str(turn)) for turn in range(_rounds(count))]


def _restored(copy: CopyFile, seal: CopySeal, place: Path) -> Taken:
    """Look into the copy and bring it back, as she does, where no journal lies."""
    folder = JournalFolder(place / "data", noon)

    def bring_back() -> None:
        contents(folder, copy, seal)
        restore(folder, copy, seal, NOON)

    return _timed(bring_back)


def _timed(way: Callable[[], object]) -> Taken:
    watch = Watch()
    way()
    return watch.read()


def main(arguments: list[str]) -> None:
    """Print the figures, or what one of the two takes."""
    if arguments[0] not in SUBJECTS:
        tell(figures(*asked(arguments)))
        return
    subject, way, count = arguments
    hand_over((_of_floor if subject == "floor" else _of_program)(way, int(count)))


if __name__ == "__main__":
    main(sys.argv[1:])
