"""A copy with words that could not be saved where they belong."""

from pathlib import Path

from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import OpenJournal
from mammadagbok.storage.bundle import Reason, write_copy
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.files import private_folder, sha256_of


def emergency_copy(
    journal: OpenJournal, page: NewEntry | Entry, words: NewEntry, folder: Path
) -> Path:
    """Write all that was saved, and `words` on their page, to an encrypted copy in `folder`.

    Works from the open connection alone, also when the journal's file is gone or its disk is full;
    the journal itself is left as it is. Takes a second or two for a large journal. Returns the
    copy's path. Raises DiskFullError, NotWritableError, JournalDamagedError or CopyDamagedError.
    """
    private_folder(folder)
    place = CopyPlace(folder)
    seal = CopySeal.of(journal.header, journal.keys)
    try:
        with place.part() as database:
            journal.database.write_into(database)
            _put(database, seal, page, words)
            proof = seal.prove(database)
            front = seal.front(journal.copies.now(), Reason.EMERGENCY)
            front = seal.sealed(front, proof, sha256_of(database))
            return write_copy(place.free_name(front.made), front, database).path
    finally:
        seal.wipe()


def _put(path: Path, seal: CopySeal, page: NewEntry | Entry, words: NewEntry) -> None:
    database = Database.open(path, seal.header.journal_id, seal.keys.database)
    try:
        entries = EntryStore(database, seal.keys.rows)
        if isinstance(page, Entry):
            entries.save(Entry(page.id, words))
        elif not words.is_blank:
            entries.add(words)
    finally:
        database.close()
