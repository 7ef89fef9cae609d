"""There is no more room: nothing acknowledged is lost, and what she types stays where it is."""

import resource
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random
from subprocess import CalledProcessError
from typing import Final

from faults import lab, rooms
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.held import BEFORE, LONG, told_by_program
from faults.trying import Tries
from faults.workers import tried
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from traces import new_home

_ROUNDS: Final = 60
_LIMIT_S: Final = 60.0
_KIB: Final = 2048
_BEGUN_KIB: Final = 8192
"""The program begins no journal where less than 5 MB is free."""
_REFUSED_FURTHER: Final = 20
_ACTS: Final = 5_000
_NAMES: Final = frozenset({"DiskFullError", "NotWritableError"})
"""A limit on a file's size is told by SQLite as a failed write, a full disk as what it is."""


def run(scale: Scale) -> list[Figure]:
    """Fill small disks, and limit how long files may grow; then let the real program meet one."""
    place, rounds = scale.place("disk_full"), scale.of(_ROUNDS, 4)

    def trial(number: int) -> Counter[str]:
        rng = Random(scale.seed + number)
        if number % 2:
            return _limited(place / f"{number}", rng)
        return _on_small_disk(place / f"{number}", rng)

    can_mount = _can_mount(place / "try")
    numbers = range(rounds) if can_mount else range(1, 2 * rounds, 2)
    sum_of = tried(lambda number: trial(numbers[number]), len(numbers), _LIMIT_S)
    return [
        exactly("disk_full.whole", sum_of["whole"], rounds, "rounds"),
        exactly("disk_full.lost", sum_of["lost"], 0, "rounds"),
        exactly("disk_full.unnamed", sum_of["unnamed"], 0, "rounds"),
        at_least("disk_full.refused", sum_of["refused"], rounds, "acts"),
        told("disk_full.acknowledged", sum_of["acknowledged"], "acts"),
        *(_in_program(place / "program") if can_mount else []),
        told("disk_full.small_disks", int(can_mount), ""),
    ]


def _can_mount(place: Path) -> bool:
    try:
        with rooms.small_disk(place, _KIB):
            return True
    except (CalledProcessError, FileNotFoundError):
        return False


def _on_small_disk(place: Path, rng: Random) -> Counter[str]:
    with rooms.small_disk(place, _KIB) as disk:
        folder = lab.make(disk)
        tries = Tries(lab.filled(folder, rng, 3), rng)
        with lab.at_hand(folder) as journal:
            ballast = rooms.fill(disk)
            with ballast.open("ab") as file:
                file.truncate(max(0, ballast.stat().st_size - rng.randrange(300_000)))
            _write_against_it(journal, tries)
            came_of = _compared(lab.read_all(journal), tries)
        came_of += _opened_anew(folder, tries)
        ballast.unlink()
        return _in_the_end(folder, tries, came_of)


def _limited(place: Path, rng: Random) -> Counter[str]:
    """The same under a limit on the size of files, which lasts as long as this process."""
    folder = lab.make(place)
    tries = Tries(lab.filled(folder, rng, 3), rng)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with lab.at_hand(folder) as journal:
        longest = (folder.path / "data").stat().st_size + rng.randrange(300_000)
        resource.setrlimit(resource.RLIMIT_FSIZE, (longest, hard))
        _write_against_it(journal, tries)
        came_of = _compared(lab.read_all(journal), tries)
    came_of += _opened_anew(folder, tries)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    return _in_the_end(folder, tries, came_of)


def _write_against_it(journal: OpenJournal, tries: Tries) -> None:
    tries.add_until_refused(journal, _ACTS)
    for _ in range(_REFUSED_FURTHER):
        tries.act(journal)


def _opened_anew(folder: JournalFolder, tries: Tries) -> Counter[str]:
    with lab.at_hand(folder) as journal:
        return _compared(lab.read_all(journal), tries)


def _compared(found: lab.Kept, tries: Tries) -> Counter[str]:
    return Counter(lost=found != tries.kept)


def _in_the_end(folder: JournalFolder, tries: Tries, came_of: Counter[str]) -> Counter[str]:
    """With room again: everything is there, and she can go on."""
    refused = len(tries.refused)
    with lab.at_hand(folder) as journal:
        tries.act(journal)
    goes_on = len(tries.refused) == refused
    came_of += _compared(lab.look_over(folder), tries)
    came_of.update(
        whole=goes_on and not came_of["lost"],
        unnamed=not set(tries.refused) <= _NAMES,
        refused=refused,
        acknowledged=tries.acknowledged,
    )
    return came_of


def _in_program(place: Path) -> list[Figure]:
    environment = new_home(place / "home")
    with rooms.small_disk(place / "disk", _BEGUN_KIB) as disk:
        told_by = told_by_program(disk / "n", "full", environment)
        kept: list[str] = []
        with suppress(MammadagbokError):
            kept = lab.texts_of(lab.in_folder(disk / "n" / "data"))
    return [
        exactly("disk_full.typed_text_held", int(told_by.get("held") == BEFORE + LONG), 1, "texts"),
        exactly("disk_full.saved_with_room_again", int([told_by.get("saved")] == kept), 1, "texts"),
    ]
