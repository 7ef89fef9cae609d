"""Made-up journals: made, opened, written in, and looked over from end to end.

This file alone knows how the program makes and opens a journal.
"""

import contextlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from factory import CHEAPEST, NOON, PASSPHRASE, noon
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import JournalDamagedError
from mammadagbok.domain.norwegian import words
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import JournalFolder, seal_new, unseal_with
from mammadagbok.services.keys import confirm, unlock, with_passphrase
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Opening
from mammadagbok.storage.bundle import CopyFile, Reason

Kept = dict[int, NewEntry]
"""What a journal holds: the words of each entry by its number."""

FILES: Final = ("data", "data.key", "data.key2")
COMMON: Final = "regnet"
"""A word that stands in every made-up text."""
_TEXT: Final = (
    "Mina sang for fiskepinnene og lo på kjøkkenet mens kaffen ble kald. Vi gikk ned til "
    "brygga i regnjakker, talte måker, og åt brødskiver med brunost. Øya lå stille. Ærlig "
    "talt en fin dag: hun tegnet en sol, og jeg ble sittende og se på henne tegne."
)
_LONGEST: Final = 900
"""Words, so that long texts fill several pages of the file."""


def new_words(rng: Random) -> NewEntry:
    """Return made-up words for an entry; the first of them stands in no other."""
    length = rng.choice((3, 12, 60, 250, _LONGEST))
    drawn = " ".join(rng.choices(_TEXT.split(), k=rng.randint(1, length)))
    text = f"perle{rng.getrandbits(48):012x} {drawn} i {COMMON}"
    if rng.random() < 0.25:
        during = tuple(rng.choices(range(11), k=rng.randint(0, 4)))
        before, after, did = rng.randint(0, 10), rng.randint(0, 10), f"Satt {rng.random()}."
        told = Craving(before, after, drawn, "Ringte søster.", during=during, did=did)
        return NewEntry(Kind.CRAVING, text, NOON, craving=told)
    return NewEntry(rng.choice((Kind.MOMENT, Kind.REFLECTION, Kind.LETTER, None)), text, NOON)


def at(place: Path) -> JournalFolder:
    """Return the journal's folder in a home of this place."""
    return in_folder(place / "Notater" / "data")


def in_folder(folder: Path) -> JournalFolder:
    """Return the journal that lies, or will lie, in this very folder."""
    return JournalFolder(folder, noon)


def make(place: Path) -> JournalFolder:
    """Make an empty journal in this place."""
    return create(at(place))


def create(folder: JournalFolder) -> JournalFolder:
    """Make an empty journal in this very folder, and return it."""
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, NOON)
    try:
        folder.create(sealed)
    finally:
        sealed.root.wipe()
    return folder


def opened(folder: JournalFolder) -> OpenJournal:
    """Open the journal without looking first: header, passphrase, database."""
    return folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))


def looked_and_opened(
    folder: JournalFolder, passphrase: str = PASSPHRASE, clock: Clock = noon
) -> OpenJournal:
    """Open the journal as the program does: settle, look at everything, and then open.

    Raises a MammadagbokError when there is anything to ask about.
    """
    opening = Opening(folder, clock)
    folder.settle()
    key = partial(unlock, folder.headers(), normalise(passphrase), CHEAPEST)
    examined = opening.examine(key)
    if examined.damage is not None or examined.older is not None:
        examined.root.wipe()
        raise examined.damage or JournalDamagedError
    return opening.open(examined)


@contextlib.contextmanager
def at_hand(folder: JournalFolder) -> Iterator[OpenJournal]:
    """Open the journal and close it in the end."""
    with contextlib.closing(opened(folder)) as journal:
        yield journal


def add(journal: OpenJournal, new: NewEntry) -> int:
    """Save a new entry and return its number."""
    kept = journal.writing.keep(new, new)
    if not isinstance(kept, Entry):
        raise TypeError("nothing was kept")
    return kept.id


def filled(folder: JournalFolder, rng: Random, count: int) -> Kept:
    """Save so many made-up entries and return what the journal holds."""
    with at_hand(folder) as journal:
        for _ in range(count):
            add(journal, new_words(rng))
        return read_all(journal)


def read_all(journal: OpenJournal) -> Kept:
    """Read every entry, as the program does."""
    numbers = journal.finding.ids(Query())
    return {entry.id: entry.words for entry in journal.finding.read_many(numbers)}


def search_agrees(journal: OpenJournal, kept: Kept) -> bool:
    """True when the search finds each text by the word that it alone has, and all by theirs.

    What was saved and not indexed yet is indexed first, as it is in the window's idle moments.
    """
    while journal.finding.index_pending():
        pass
    found = all(
        journal.finding.ids(Query(text=words(new.text)[0])) == [number]
        for number, new in kept.items()
    )
    return found and set(journal.finding.ids(Query(text=COMMON))) == set(kept)


def prove(journal: OpenJournal) -> None:
    """Fold the log in and run both checks of the whole file. Raises JournalDamagedError."""
    query = journal.database.query
    query("PRAGMA wal_checkpoint(TRUNCATE)")
    if query("PRAGMA cipher_integrity_check") or query("PRAGMA quick_check") != [("ok",)]:
        raise JournalDamagedError


def look_over(folder: JournalFolder, passphrase: str = PASSPHRASE) -> Kept:
    """Open the journal as the program does, prove it and its index, and return what it holds.

    Raises a MammadagbokError when anything about it is not whole.
    """
    with contextlib.closing(looked_and_opened(folder, passphrase)) as journal:
        prove(journal)
        kept = read_all(journal)
        if not search_agrees(journal, kept):
            raise JournalDamagedError
    return kept


def texts_of(folder: JournalFolder) -> list[str]:
    """Prove a journal that the program itself has written in and return its texts."""
    with at_hand(folder) as journal:
        prove(journal)
        return [words.text for words in read_all(journal).values()]


def change_passphrase(
    folder: JournalFolder, before: str = PASSPHRASE, after: str = PASSPHRASE
) -> None:
    """Change the passphrase as the program does; the same words too are sealed under new salt."""
    sealed = confirm(folder.headers(), normalise(before))
    try:
        folder.replace_header(with_passphrase(sealed, normalise(after), CHEAPEST).header)
    finally:
        sealed.wipe()


def copied(folder: JournalFolder, clock: Clock = noon) -> CopyFile:
    """Make one ordinary copy beside the journal, and return it."""
    with at_hand(folder) as journal:
        now, home = clock(), folder.copies
        return copy_now(journal.database, journal.header, journal.keys, now, Reason.ORDINARY, home)


def secrets_of(folder: JournalFolder) -> dict[str, bytes]:
    """Return the keys of the journal, for whoever looks for them where they must not be."""
    root = unseal_with(folder.header(), normalise(PASSPHRASE)).root
    keys = root.journal_keys()
    return {
        "database key": bytes(keys.database),
        "database key as hex": keys.database.hex().encode(),
        "root key": bytes(root.secret),
        "row key": bytes(keys.rows),
        "copies key": bytes(keys.copies),
    }
