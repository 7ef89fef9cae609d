"""Killed while a journal of the first schema is brought to the newest: old or new, never between.

The first schema is the only older one there is: a golden journal, and a larger one taken back.
"""

import shutil
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from factory import PASSPHRASE, noon
from faults import lab
from faults.figure import Figure, Scale, at_least, exactly
from faults.killing import Say, Steps, killed
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import JournalDamagedError, MammadagbokError
from mammadagbok.domain.norwegian import words
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copy_reading import reader_with
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.opening import Opening
from mammadagbok.storage import schema
from mammadagbok.storage.bundle import Reason
from mammadagbok.storage.connection import connect
from mammadagbok.storage.database import Database
from traces import ROOT

_KILLS: Final = 200
_ENTRIES: Final = 60
_LIMIT_S: Final = 60.0
_LONGER: Final = 1.6
"""Two processes at once are slower than the one that was measured, and some shall be done."""
_BY_THE_CLOCK: Final = 0.5
"""So many; the others come before a step with a file, each step as often as any other."""
_GOLDEN: Final = ROOT / "tests" / "golden" / "schema-1"
_FIRST: Final = 1
_DONE: Final = "done"


@dataclass(frozen=True, slots=True)
class _Older:
    """A journal of the first schema, what it holds, and in what time and how many steps with
    files it is migrated.
    """

    place: Path
    kept: lab.Kept
    took_s: float
    steps: int


def run(scale: Scale) -> list[Figure]:
    """Kill, look at what lies there, open it as the program does, and read everything."""
    place, kills = scale.place("migration"), scale.of(_KILLS, 5)
    golden, larger = place / "golden", place / "larger"
    shutil.copytree(_GOLDEN, lab.at(golden).path)
    lab.filled(lab.make(larger), Random(scale.seed), _ENTRIES)
    _take_back(lab.at(larger))
    journals = [_known(each) for each in (golden, larger)]

    def trial(number: int) -> Counter[str]:
        older = journals[number % len(journals)]
        return _one_kill(older, place / f"{number}", Random(scale.seed + number))

    sum_of = tried(trial, kills, _LIMIT_S)
    return [
        exactly("migration.old_or_new", sum_of["old"] + sum_of["new"], kills, "kills"),
        at_least("migration.old", sum_of["old"], kills // 20, "kills"),
        at_least("migration.new", sum_of["new"], kills // 20, "kills"),
        exactly("migration.new_without_a_copy", sum_of["without a copy"], 0, "kills"),
        exactly("migration.broken_copies", sum_of["broken copies"], 0, "copies"),
        exactly("migration.done_and_undone", sum_of["undone"], 0, "kills"),
        exactly("migration.lost", sum_of["lost"], 0, "kills"),
        exactly("migration.damaged", sum_of["damaged"], 0, "kills"),
        exactly("migration.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "kills"),
    ]


def _take_back(folder: JournalFolder) -> None:
    """Leave the journal with the tables of the first schema alone."""
    header, key = folder.header(), bytearray(lab.secrets_of(folder)["database key"])
    with closing(connect(folder.file, header.journal_id, key, "rw")) as connection:
        for name in sorted(schema.TABLES - schema.tables(_FIRST)):
            connection.execute(f"DROP TABLE {name}")
        connection.execute("DROP INDEX entries_by_meeting")
        connection.execute(f"PRAGMA user_version = {_FIRST}")
        connection.execute("VACUUM")


def _known(place: Path) -> _Older:
    """Migrate a copy without a kill, and return the journal with what was read from that."""
    whole = place.with_name(f"{place.name}-whole")
    shutil.copytree(place, whole)
    if _version(lab.at(whole)) != _FIRST:
        raise RuntimeError("not a journal of the first schema")

    def measured(say: Say) -> None:
        begun, steps = [], Steps.counted(0)
        _migrate(lab.at(whole), 0, lambda _word: begun.append((time.perf_counter(), steps.taken)))
        (start, before), (end, after) = begun
        say(end - start)
        say(after - before)

    took_s, steps = killed(measured, 2, 0, Random())
    return _Older(place, _read(lab.at(whole)), float(took_s), int(steps))


def _migrate(folder: JournalFolder, last: int, say: Say) -> None:
    """Look at the journal as the program does before it opens one, which migrates it."""
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    say("begun")
    Steps.counted(last)
    examined = Opening(folder, noon).examine(lambda: sealed)
    say(_DONE)
    examined.root.wipe()


def _one_kill(older: _Older, place: Path, rng: Random) -> Counter[str]:
    shutil.copytree(older.place, place)
    folder, came_of = lab.at(place), Counter[str]()

    last = 0 if rng.random() < _BY_THE_CLOCK else rng.randint(1, older.steps)
    act = partial(_migrate, folder, last)
    said = killed(act, 2 if last else 1, older.took_s * _LONGER, rng)
    try:
        # Looking opens the file, and what comes next shall find it as the kill left it.
        version = _version(_apart(place))
        came_of["new" if version == schema.VERSION else "old"] += 1
        came_of["undone"] += _DONE in said and version != schema.VERSION
        sound, broken = _copies(folder)
        came_of["broken copies"] += broken
        came_of["without a copy"] += version == schema.VERSION and _FIRST not in sound
        came_of["lost"] += _read(folder) != older.kept
        came_of["lost"] += _version(folder) != schema.VERSION or _FIRST not in _copies(folder)[0]
    except MammadagbokError:
        came_of["damaged"] += 1
    shutil.rmtree(place)
    return came_of


def _read(folder: JournalFolder) -> lab.Kept:
    """Open the journal as the program does, prove it, and return all texts, each of them found."""
    with closing(lab.looked_and_opened(folder)) as journal:
        lab.prove(journal)
        kept = lab.read_all(journal)
        for number, new in kept.items():
            first = words(new.text)[:1]
            if first and number not in journal.finding.ids(Query(text=first[0])):
                raise JournalDamagedError
    return kept


def _apart(place: Path) -> JournalFolder:
    """Return a copy of the journal to look at."""
    shutil.copytree(lab.at(place).path, lab.at(place / "apart").path)
    return lab.at(place / "apart")


def _version(folder: JournalFolder) -> int:
    """Return the schema of a journal with exactly its tables, and 0 for one in between."""
    header, key = folder.header(), bytearray(lab.secrets_of(folder)["database key"])
    with closing(Database.open(folder.file, header.journal_id, key)) as database:
        names = {name for (name,) in database.query("SELECT name FROM sqlite_master")}
        ours = names & schema.TABLES
        return database.version if ours == schema.tables(database.version) else 0


def _copies(folder: JournalFolder) -> tuple[list[int], int]:
    """Return the schemas of the sound copies from before a migration, and how many are broken."""
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    reader = reader_with(sealed.header, sealed.root, folder.copies)
    found = reader.overview([folder.copies])[0]
    sound, broken = [], len(found.damaged)
    for known in found.copies:
        try:
            manifest = reader.verify(known.copy)
        except MammadagbokError:
            broken += 1
            continue
        if known.copy.front.reason is Reason.BEFORE_MIGRATION:
            sound.append(manifest.schema)
    return sound, broken
