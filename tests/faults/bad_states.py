"""The twelve states in which SQLCipher says nothing or the wrong thing: each has to be named."""

import os
import shutil
import signal
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

import sqlcipher3

from faults import lab
from faults.figure import Figure, Scale, at_least, exactly
from faults.looks import differing, look_of
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.storage import schema

_PAGE: Final = 4096
_PLAIN: Final = b"SQLite format 3\0"
_ENTRIES: Final = 40
Spoil = Callable[[Path, Random], None]


def run(scale: Scale) -> list[Figure]:
    """Bring the states about one by one, open, and compare every file before and after."""
    place, rng = scale.place("bad_states"), Random(scale.seed)
    kept = lab.filled(lab.make(place / "whole"), rng, _ENTRIES)
    outcomes = [_came_of(place, name, spoil, rng) for name, spoil in _STATES.items()]
    names = [outcome.name for outcome in outcomes]
    return [
        exactly("bad_states.named", sum(name.endswith("Error") for name in names), 12, "states"),
        exactly("bad_states.opened", names.count("opened"), 0, "states"),
        exactly("bad_states.touched", sum(each.touched for each in outcomes), 0, "files"),
        at_least("bad_states.kinds_of_errors", len(set(names)), 4, "errors"),
        exactly("bad_states.saved_but_not_in_the_file", _missing(place, kept, rng), 0, "entries"),
    ]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The error's name, or what else happened, and how much was touched."""

    name: str
    touched: int
    """Files and folders with other contents or times, or names that came or went."""


def _came_of(place: Path, name: str, spoil: Spoil, rng: Random) -> _Outcome:
    shutil.copytree(place / "whole", place / name)
    folder = lab.at(place / name)
    spoil(folder.path / "data", rng)
    before = look_of(place / name)
    try:
        lab.looked_and_opened(folder).close()
        outcome = "opened"
    except MammadagbokError as error:
        outcome = type(error).__name__
    except Exception:
        traceback.print_exc()
        outcome = "unnamed"
    return _Outcome(outcome, len(differing(before, look_of(place / name))))


def _missing(place: Path, kept: lab.Kept, rng: Random) -> int:
    """How many saved entries the file alone lacks when the session that saved them was killed."""
    shutil.copytree(place / "whole", place / "killed")
    folder, new = lab.at(place / "killed"), lab.new_words(rng)
    process = os.fork()
    if process == 0:
        try:
            journal = lab.opened(folder)
            lab.add(journal, new)
            os.kill(os.getpid(), signal.SIGKILL)
        finally:
            os._exit(1)
    os.waitpid(process, 0)
    with suppress(FileNotFoundError):
        (folder.path / "data-wal").unlink()
    return len({*kept.values(), new} - {*lab.look_over(folder).values()})


def _missing_file(data: Path, _rng: Random) -> None:
    data.unlink()


def _folder(data: Path, _rng: Random) -> None:
    data.unlink()
    data.mkdir()


def _plain_database(data: Path, rng: Random) -> None:
    data.write_bytes(_PLAIN + rng.randbytes(4 * _PAGE - len(_PLAIN)))


def _garbage(data: Path, rng: Random) -> None:
    data.write_bytes(rng.randbytes(data.stat().st_size))


def _other_journal(data: Path, rng: Random) -> None:
    other = lab.make(data.parent.with_name("other"))
    lab.filled(other, rng, 3)
    shutil.copyfile(other.path / "data", data)


def _without_log(data: Path, _rng: Random) -> None:
    """A file whose tables all lay in a log that is gone: it opens as an empty database."""
    folder = lab.in_folder(data.parent)
    journal_id, key = folder.header().journal_id, lab.secrets_of(folder)["database key"]
    data.unlink()
    process = os.fork()
    if process == 0:
        try:
            connection = sqlcipher3.connect(str(data), isolation_level=None)
            connection.set_key(bytearray(f"x'{key.hex()}{journal_id.hex()}'".encode()))
            for setting in ("journal_mode=WAL", "wal_autocheckpoint=0"):
                connection.execute(f"PRAGMA {setting}").fetchall()
            schema.create(connection)
            os.kill(os.getpid(), signal.SIGKILL)
        finally:
            os._exit(1)
    os.waitpid(process, 0)
    for end in ("-wal", "-shm"):
        data.with_name(f"{data.name}{end}").unlink()


def _of_bytes(make: Callable[[bytes, Random], bytes]) -> Spoil:
    def spoil(data: Path, rng: Random) -> None:
        data.write_bytes(make(data.read_bytes(), rng))

    return spoil


def _some_pages(data: bytes, rng: Random) -> bytes:
    return data[: _PAGE * rng.randrange(2, len(data) // _PAGE)]


_STATES: Final[dict[str, Spoil]] = {
    "missing": _missing_file,
    "0 bytes": _of_bytes(lambda _data, _rng: b""),
    "1 byte": _of_bytes(lambda data, _rng: data[:1]),
    "a folder": _folder,
    "a plain database": _plain_database,
    "garbage": _garbage,
    "zeros": _of_bytes(lambda data, _rng: bytes(len(data))),
    "another journal": _other_journal,
    "without its log": _without_log,
    "cut at 16": _of_bytes(lambda data, _rng: data[:16]),
    "cut at a page": _of_bytes(lambda data, _rng: data[:_PAGE]),
    "cut at some pages": _of_bytes(_some_pages),
}
