"""Killed while the passphrase is changed, and while the journal gets a new root key.

The old or the new one opens, both for as long as the next opening has not come, and never neither.
"""

import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from factory import CHEAPEST, NOON, PASSPHRASE
from faults import lab
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.killing import Say, Steps, killed
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import MammadagbokError, WrongPassphraseError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.copy_reading import copies_in, reader_with, unseal_copy
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.keys import confirm, with_new_root, with_passphrase
from mammadagbok.services.renewal import Renewal, proved_copy
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.storage.swap import asides

_KILLS: Final = 300
_ON_ONE_JOURNAL: Final = 10
_ENTRIES: Final = 6
_OTHER: Final = "regn på teltduken og kanelboller"
_LONGER: Final = 1.2
"""The last kills come when all is done."""
_BY_THE_CLOCK: Final = 0.5
"""So many; the others come before a step with a file, each step as often as any other."""
_LIMIT_S: Final = 120.0
_DONE: Final = "done"
Change = Callable[[JournalFolder, str, str, datetime], Callable[[], object]]
"""Derives the second passphrase's key, and returns what puts it in the place of the first."""


def run(scale: Scale) -> list[Figure]:
    """Kill, see what opens, open it, read everything, and go on with the passphrase that opened."""
    place = scale.place("passphrase_change")
    kills = scale.of(_KILLS, 5)
    journals = -(-kills // _ON_ONE_JOURNAL)
    figures = []
    for prefix, change in (("", _new_passphrase), ("new_key_", _new_key)):

        def trial(number: int, prefix: str = prefix, change: Change = change) -> Counter[str]:
            most = min(_ON_ONE_JOURNAL, kills - number * _ON_ONE_JOURNAL)
            base = place / f"{prefix}{number}"
            return _one_journal(base, Random(scale.seed + number), most, change)

        sum_of = tried(trial, journals, _LIMIT_S)
        figures += _figures(f"passphrase_change.{prefix}", sum_of, kills)
    return figures


def _figures(name: str, sum_of: Counter[str], kills: int) -> list[Figure]:
    return [
        exactly(f"{name}kills", sum_of["killed"], kills, "kills"),
        exactly(f"{name}neither_opens", sum_of["neither"], 0, "kills"),
        at_least(f"{name}old_opens", sum_of["old"], kills // 20, "kills"),
        at_least(f"{name}new_opens", sum_of["new"], kills // 20, "kills"),
        told(f"{name}both_open", sum_of["both"], "kills"),
        exactly(f"{name}both_open_after_opening", sum_of["still both"], 0, "kills"),
        exactly(f"{name}done_and_undone", sum_of["undone"], 0, "kills"),
        exactly(f"{name}lost", sum_of["lost"], 0, "kills"),
        exactly(f"{name}damaged", sum_of["damaged"], 0, "kills"),
        exactly(f"{name}broken_copies", sum_of["broken copies"], 0, "copies"),
        told(f"{name}left_aside", sum_of["aside"], "journals"),
        exactly(f"{name}crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "journals"),
    ]


def _new_passphrase(
    folder: JournalFolder, before: str, after: str, _now: datetime
) -> Callable[[], object]:
    sealed = confirm(folder.headers(), normalise(before))
    changed = with_passphrase(sealed, normalise(after), CHEAPEST)
    return partial(folder.replace_header, changed.header)


def _new_key(folder: JournalFolder, before: str, after: str, now: datetime) -> Callable[[], object]:
    sealed = confirm(folder.headers(), normalise(before))
    renewal = Renewal(sealed, with_new_root(sealed, normalise(after), CHEAPEST, now))
    copy_anew = partial(proved_copy, lambda: now)
    return partial(renewal.run, folder, now, copy_anew, lambda _stage: None)


def _one_journal(place: Path, rng: Random, kills: int, change: Change) -> Counter[str]:
    folder, came_of = lab.make(place), Counter[str]()
    kept = lab.filled(folder, rng, _ENTRIES)
    lab.copied(folder)
    took_s, steps = _measured(folder, change, rng)
    old, new = _OTHER, PASSPHRASE
    for number in range(kills):
        now = NOON + timedelta(hours=1 + number)
        last = 0 if rng.random() < _BY_THE_CLOCK else rng.randint(1, steps)
        act = partial(_changing, change, folder, (old, new), now, last)
        said = killed(act, 2 if last else 1, took_s, rng)
        folder.settle()
        opening = _opening(folder, (old, new))
        came_of.update(["killed", _named(opening, old)])
        came_of["undone"] += _DONE in said and opening != [new]
        if not opening:
            break
        opened = rng.choice(opening)
        came_of += _read(folder, opened, kept)
        came_of["still both"] += _opening(folder, (old, new)) != [opened]
        listing = copies_in(folder.copies)
        came_of["broken copies"] += len(listing.damaged)
        came_of["broken copies"] += sum(not _is_whole(folder, copy) for copy in listing.ours)
        old, new = opened, ({PASSPHRASE, _OTHER} - {opened}).pop()
    came_of["aside"] += len(asides(folder.path))
    return came_of


def _measured(folder: JournalFolder, change: Change, rng: Random) -> tuple[float, int]:
    """Change it to the other passphrase, and return how long that took, and how many steps."""

    def measured(say: Say) -> None:
        put, steps = change(folder, PASSPHRASE, _OTHER, NOON), Steps.counted(0)
        start = time.perf_counter()
        put()
        say(time.perf_counter() - start)
        say(steps.taken)

    took_s, steps = killed(measured, 2, 0, rng)
    return float(took_s) * _LONGER, int(steps)


def _changing(
    change: Change,
    folder: JournalFolder,
    words: tuple[str, str],
    now: datetime,
    last: int,
    say: Say,
) -> None:
    put = change(folder, *words, now)
    say("begun")
    Steps.counted(last)
    put()
    say(_DONE)


def _opening(folder: JournalFolder, words: tuple[str, str]) -> list[str]:
    """Return the passphrases that open one of the header's copies."""
    found = []
    for each in words:
        try:
            confirm(folder.headers(), normalise(each)).wipe()
        except MammadagbokError:
            continue
        found.append(each)
    return found


def _named(opening: list[str], old: str) -> str:
    if len(opening) == 1:
        return "old" if opening == [old] else "new"
    return "both" if opening else "neither"


def _read(folder: JournalFolder, passphrase: str, kept: lab.Kept) -> Counter[str]:
    try:
        return Counter(lost=lab.look_over(folder, passphrase) != kept)
    except MammadagbokError:
        return Counter(damaged=1)


def _is_whole(folder: JournalFolder, copy: CopyFile) -> bool:
    """True when the copy opens by its own header and verifies from end to end."""
    for words in (PASSPHRASE, _OTHER):
        try:
            header, root = unseal_copy(copy, normalise(words))
            reader_with(header, root, folder.copies).verify(copy)
        except WrongPassphraseError:
            continue
        except MammadagbokError:
            return False
        return True
    return False
