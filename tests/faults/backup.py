"""Killed while copies are made and rotated and while what was deleted is taken out of them."""

from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from factory import NOON, Walking
from faults import lab
from faults.acts import do, holds, next_act
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.keeping import Marks, clear, copy, listed, verified
from faults.killing import Say, Steps, killed
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import CopyDamagedError, MammadagbokError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal

_KILLS: Final = 200
_ON_ONE_JOURNAL: Final = 5
_MOST_WORDS: Final = 24
_LONGEST_S: Final = 0.1
"""About two rounds of copies, or the half of a removal."""
_BY_THE_CLOCK: Final = 0.5
"""So many kills; the others come before one of the first steps with files."""
_MOST_STEPS: Final = 400
_LIMIT_S: Final = 300.0
_COPIED, _CLEARED = "copied", "cleared"


def run(scale: Scale) -> list[Figure]:
    """Kill, prove the journal and every copy, clear what is left to clear, and look for it."""
    place, kills = scale.place("backup"), scale.of(_KILLS, 5)
    journals = -(-kills // _ON_ONE_JOURNAL)

    def trial(number: int) -> Counter[str]:
        most = min(_ON_ONE_JOURNAL, kills - number * _ON_ONE_JOURNAL)
        return _one_journal(place / f"{number}", Random(scale.seed + number), most)

    sum_of = tried(trial, journals, _LIMIT_S)
    broken = sum_of["broken"] + sum_of["listed"] - sum_of["verified"]
    return [
        exactly("backup.kills", sum_of["killed"], kills, "kills"),
        exactly("backup.broken_listed", broken, 0, "copies"),
        exactly("backup.came_back", sum_of["came back"], 0, "copies"),
        exactly("backup.never_cleared", sum_of["pending"], 0, "places"),
        exactly("backup.lost", sum_of["lost"], 0, "kills"),
        exactly("backup.damaged", sum_of["damaged"], 0, "kills"),
        exactly("backup.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "journals"),
        at_least("backup.copied", sum_of[_COPIED], kills // 2, "rounds"),
        at_least("backup.cleared", sum_of[_CLEARED], kills // 4, "rounds"),
        told("backup.verified", sum_of["verified"], "copies"),
        told("backup.deleted", sum_of["deleted"], "entries"),
    ]


def _one_journal(place: Path, rng: Random, kills: int) -> Counter[str]:
    folder, stick = lab.make(place), place / "pinne"
    stick.mkdir()
    with lab.at_hand(folder) as journal:
        journal.copies.choose(stick)
    kept, marks, came_of = lab.Kept(), Marks(), Counter[str]()
    for number in range(kills):
        acts, now = rng.getrandbits(32), NOON + timedelta(days=2 * number)
        last = 0 if rng.random() < _BY_THE_CLOCK else rng.randint(1, _MOST_STEPS)
        busy = partial(_keep_busy, folder, acts, kept, now, last)
        words = _MOST_STEPS if last else rng.randint(1, _MOST_WORDS)
        said = killed(busy, words, _LONGEST_S, rng)
        came_of.update(word for word in said if not word.isdecimal())
        came_of["killed"] += 1
        try:
            found = lab.look_over(folder)
            came_of["lost"] += not _replayed(acts, kept, said, found, marks)
            kept = found
            came_of += _looked_through(folder, (folder.copies, stick), marks, now)
        except CopyDamagedError:
            return came_of + Counter(broken=1)
        except MammadagbokError:
            return came_of + Counter(damaged=1)
    return came_of + Counter(deleted=len(marks.gone))


def _keep_busy(
    folder: JournalFolder, seed: int, kept: lab.Kept, now: datetime, last: int, say: Say
) -> None:
    """Act, copy and clear until killed, and acknowledge each of them."""
    clock, rng, chores = Walking(now), Random(seed), Random(seed + 1)
    journal = _opened(folder, clock)
    Steps.counted(last)
    while True:
        act = next_act(rng, kept)
        number = do(journal, act, kept)
        kept = act.result(kept, number)
        say(number)
        clock.on(minutes=chores.randrange(2, 300))
        match chores.randrange(4):
            case 0 | 1:
                copy(journal)
                say(_COPIED)
            case 2:
                clear(journal)
                say(_CLEARED)


def _opened(folder: JournalFolder, clock: Walking) -> OpenJournal:
    moving = JournalFolder(folder.path, clock)
    journal = lab.looked_and_opened(moving, clock=clock)
    journal.copies.opened()
    return journal


def _replayed(seed: int, kept: lab.Kept, said: list[str], found: lab.Kept, marks: Marks) -> bool:
    """Note what was done, and return whether just that was found, or the act under way as well."""
    rng = Random(seed)
    for word in filter(str.isdecimal, said):
        act = next_act(rng, kept)
        marks.note(act, int(word))
        kept = act.result(kept, int(word))
    pending = next_act(rng, kept)
    if found != kept:
        new = found.keys() - kept.keys()
        marks.note(pending, max(new, default=pending.number))
    return holds(found, kept, pending)


def _looked_through(
    folder: JournalFolder, places: tuple[Path, ...], marks: Marks, now: datetime
) -> Counter[str]:
    """Verify every copy as the kill left it; then let the program finish, and look for marks."""
    with closing(_opened(folder, Walking(now + timedelta(days=1)))) as journal:
        copies = [each for place in places for each in listed(place)]
        came_of = Counter(listed=len(copies), verified=verified(journal, copies))
        clear(journal)
        copy(journal)
        clear(journal)
        came_of["pending"] += len(journal.copies.pending())
        copies = [each for place in places for each in listed(place)]
        came_of["came back"] += marks.found(journal, copies, folder.copies)
    return came_of
