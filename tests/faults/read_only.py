"""The journal may not be written to: it says so, writes nothing, and loses nothing."""

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from subprocess import CalledProcessError
from typing import Final

from faults import lab, rooms
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.looks import differing, look_of
from faults.trying import Tries
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import MammadagbokError, NotWritableError
from mammadagbok.services.journal import JournalFolder

_LIMIT_S: Final = 60.0
_ACTS: Final = 20
_ROUNDS: Final = 20
Bar = Callable[[Path], None]


def run(scale: Scale) -> list[Figure]:
    """Take rights away from an ordinary user, before opening and while open, and mount."""
    place, rounds = scale.place("read_only"), scale.of(_ROUNDS)
    lab.filled(lab.make(place / "whole"), Random(scale.seed), 5)
    for name in (*_BARS, *map(str, range(rounds))):
        shutil.copytree(place / "whole", place / name)
    rooms.give_to_ordinary_user(place)
    barred = list(_BARS)

    def trial(number: int) -> Counter[str]:
        rooms.become_ordinary_user()
        if number < len(barred):
            return _barred(lab.at(place / barred[number]), _BARS[barred[number]])
        name = f"{number - len(barred)}"
        return _while_open(lab.at(place / name), Random(scale.seed + number))

    sum_of = tried(trial, len(barred) + rounds, _LIMIT_S) + _mounted(place)
    states = len(barred) + sum_of["mounted"]
    return [
        exactly("read_only.named", sum_of["named"], states, "states"),
        exactly("read_only.changed", sum_of["changed"], 0, "files"),
        exactly("read_only.whole", sum_of["whole"], rounds, "rounds"),
        exactly("read_only.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "rounds"),
        at_least("read_only.acknowledged_or_refused", sum_of["tried"], _ACTS * rounds, "acts"),
        told("read_only.refused", sum_of["refused"], "acts"),
        told("read_only.mounted", sum_of["mounted"], ""),
    ]


def _barred(folder: JournalFolder, bar: Bar) -> Counter[str]:
    """Open what may not be written to, and see that nothing was."""
    bar(folder.path)
    return _refused(folder)


def _refused(folder: JournalFolder) -> Counter[str]:
    before = look_of(folder.path.parent)
    try:
        lab.opened(folder).close()
        named = False
    except NotWritableError:
        named = True
    return Counter(named=named, changed=len(differing(before, look_of(folder.path.parent))))


def _mounted(place: Path) -> Counter[str]:
    """Open a journal on a disk that is mounted for reading, where one can be."""
    try:
        with rooms.read_only(place / "whole", place / "view") as view:
            return Counter(mounted=1) + _refused(lab.at(view))
    except (CalledProcessError, FileNotFoundError):
        return Counter()


def _while_open(folder: JournalFolder, rng: Random) -> Counter[str]:
    """Take the rights away between two acts, act on, give them back, and compare."""
    tries = Tries(lab.look_over(folder), rng)
    bar = rng.choice([*_BARS.values()])
    with lab.at_hand(folder) as journal:
        for _ in range(rng.randrange(_ACTS // 2)):
            tries.act(journal)
        bar(folder.path)
        while tries.acknowledged + len(tries.refused) < _ACTS:
            tries.act(journal)
        is_whole = lab.read_all(journal) == tries.kept
    _allow(folder.path)
    try:
        is_whole = is_whole and lab.look_over(folder) == tries.kept
    except MammadagbokError:
        is_whole = False
    return Counter(whole=is_whole, tried=_ACTS, refused=len(tries.refused))


def _bar_file(folder: Path) -> None:
    (folder / "data").chmod(0o400)


def _bar_folder(folder: Path) -> None:
    folder.chmod(0o500)


def _bar_both(folder: Path) -> None:
    for each in folder.iterdir():
        each.chmod(0o400)
    folder.chmod(0o500)


def _allow(folder: Path) -> None:
    folder.chmod(0o700)
    for each in folder.iterdir():
        each.chmod(0o600)


_BARS: Final[dict[str, Bar]] = {"file": _bar_file, "folder": _bar_folder, "both": _bar_both}
