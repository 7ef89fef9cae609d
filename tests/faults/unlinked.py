"""The file is moved, swapped or deleted while it is open: noticed before the next save."""

import os
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Final, NoReturn

from faults import lab
from faults.acts import do, holds, next_act, replayed
from faults.figure import Figure, Scale, at_least, exactly
from faults.held import BEFORE, LONG, told_by_program
from faults.looks import differing, look_of
from faults.trying import Tries
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import JournalMovedError, MammadagbokError, NotWritableError
from mammadagbok.services.journal import JournalFolder
from traces import new_home

_ROUNDS: Final = 200
_RACES: Final = 100
_ACTS: Final = 20
_REFUSED: Final = 5
_LIMIT_S: Final = 60.0
_LONGEST_S: Final = 0.04
_A_LINE: Final = 4096
_NOTICED_S: Final = 5.0
_IN_PROGRAM: Final = ("swapped", "unlinked", "moved")
Take = Callable[[Path, Path], None]
"""Does something to the file in a folder; the second folder is outside, with another journal."""


def run(scale: Scale) -> list[Figure]:
    """Take the file between two acts, take it at any moment, and take it from the program."""
    place, rounds, races = scale.place("unlinked"), scale.of(_ROUNDS, 5), scale.of(_RACES, 2)
    lab.filled(lab.make(place / "other"), Random(scale.seed), 2)

    def trial(number: int) -> Counter[str]:
        rng, base = Random(scale.seed + number), place / f"{number}"
        if number < rounds:
            take = _TAKES[number % len(_TAKES)]
            return _taken(base, place / "other", take, rng)
        return _raced(lab.make(base), rng)

    sum_of = tried(trial, rounds + races, _LIMIT_S)
    return [
        exactly("unlinked.named_and_held", sum_of["whole"], rounds, "rounds"),
        exactly("unlinked.acknowledged_afterwards", sum_of["acknowledged"], 0, "acts"),
        exactly("unlinked.written_to_another_file", sum_of["written"], 0, "files"),
        exactly("unlinked.raced_and_whole", sum_of["raced"], races, "rounds"),
        at_least("unlinked.acknowledged_in_races", sum_of["before"], races // 4, "acts"),
        exactly("unlinked.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "rounds"),
        *_in_program(place, _IN_PROGRAM[: scale.of(len(_IN_PROGRAM))]),
    ]


def _taken(base: Path, other: Path, take: Take, rng: Random) -> Counter[str]:
    """Act, take the file, act on in vain; what was saved can be read, and nothing else changes."""
    folder = lab.make(base)
    tries = Tries(lab.filled(folder, rng, 3), rng)
    with lab.at_hand(folder) as journal:
        for _ in range(rng.randrange(_ACTS)):
            tries.act(journal)
        before = tries.acknowledged
        take(folder.path, lab.at(other).path)
        look = look_of(folder.path)
        for _ in range(_REFUSED):
            tries.act(journal)
        is_whole = lab.read_all(journal) == tries.kept
        changed = differing(look, look_of(folder.path))
    named = set(tries.refused) == {JournalMovedError.__name__}
    return Counter(
        whole=is_whole and named,
        acknowledged=tries.acknowledged - before,
        written=len(changed),
    )


def _raced(folder: JournalFolder, rng: Random) -> Counter[str]:
    """Move the file away while another process acts: the moved file has all it acknowledged."""
    acts, moved = rng.getrandbits(32), folder.path / "flyttet"
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        _act_until_moved(folder, acts, writer)
    os.close(writer)
    first = os.read(reader, _A_LINE)
    time.sleep(rng.uniform(0, _LONGEST_S))
    (folder.path / "data").rename(moved)
    status = _ended(process)
    with os.fdopen(reader, "rb") as lines:
        acknowledged = [int(line) for line in (first + lines.read()).splitlines()]
    moved.rename(folder.path / "data")
    kept, pending = replayed(acts, {}, acknowledged)
    try:
        is_whole = holds(lab.look_over(folder), kept, pending) and status == 0
    except MammadagbokError:
        is_whole = False
    return Counter(raced=is_whole, before=len(acknowledged))


def _ended(process: int) -> int:
    """Return the process's status, after it has been killed if it has not noticed anything."""
    deadline = time.monotonic() + _NOTICED_S
    while time.monotonic() < deadline:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.005)
    os.kill(process, signal.SIGKILL)
    return os.waitpid(process, 0)[1]


def _act_until_moved(folder: JournalFolder, seed: int, writer: int) -> NoReturn:
    status = 1
    try:
        rng, kept = Random(seed), lab.Kept()
        with lab.at_hand(folder) as journal:
            while True:
                act = next_act(rng, kept)
                number = do(journal, act, kept)
                kept = act.result(kept, number)
                os.write(writer, b"%d\n" % number)
    except MammadagbokError as error:
        # A save that was under way may also say that nothing could be written.
        status = not isinstance(error, JournalMovedError | NotWritableError)
    finally:
        os._exit(status)


def _in_program(place: Path, faults: Sequence[str]) -> list[Figure]:
    held = saved = 0
    for fault in faults:
        base = place / f"program-{fault}"
        told = told_by_program(base / "n", fault, new_home(base))
        held += told.get("held") == BEFORE + LONG
        with suppress(MammadagbokError):
            saved += lab.texts_of(lab.in_folder(base / "n" / "data")) == [told.get("saved")]
    return [
        exactly("unlinked.typed_text_held", held, len(faults), "texts"),
        exactly("unlinked.saved_when_it_was_back", saved, len(faults), "texts"),
    ]


def _unlink(folder: Path, _other: Path) -> None:
    (folder / "data").unlink()


def _move(folder: Path, _other: Path) -> None:
    (folder / "data").rename(folder / "flyttet")


def _swap_for_copy(folder: Path, _other: Path) -> None:
    (folder / "data").rename(folder / "flyttet")
    shutil.copyfile(folder / "flyttet", folder / "data")


def _swap_for_other(folder: Path, other: Path) -> None:
    shutil.copyfile(other / "data", folder / "new")
    (folder / "new").replace(folder / "data")


def _move_folder(folder: Path, _other: Path) -> None:
    folder.rename(folder.with_name("flyttet"))


_TAKES: Final[tuple[Take, ...]] = (_unlink, _move, _swap_for_copy, _swap_for_other, _move_folder)
