"""A copy with words that could not be saved where they belong."""

import contextlib
from pathlib import Path

from mammadagbok.domain.entry import Entry, NewEntry, is_untouched
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.copy_photos import bring_up
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.photo_round import PhotoRound
from mammadagbok.storage.bundle import Reason, read_front, write_copy
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.files import private_folder, sha256_of
from mammadagbok.storage.photo_files import photos_beside
from mammadagbok.storage.photos import PhotoFile


def emergency_copy(
    journal: OpenJournal, page: NewEntry | Entry, words: NewEntry, folder: Path
) -> Path:
    """Write all that was saved, and `words` on their page, to an encrypted copy in `folder`.

    Works from the open connection alone, also when the journal's file is gone or its disk is full;
    the journal itself is left as it is. Takes a second or two for a large journal; its photos come
    after, by `EmergencyPhotos`. Returns the copy's path.

    Raises DiskFullError, NotWritableError, JournalDamagedError or CopyDamagedError.
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
            photos = seal.photos_in(database)
            front = seal.sealed(front, proof, sha256_of(database), photos)
            return write_copy(place.free_name(front.made), front, database).path
    finally:
        seal.wipe()


class EmergencyPhotos:
    """Brings the journal's photos beside a copy of it, as far as there is room. `run` once, on any
    thread: a copy with her words is made at once, and photos may take a minute.
    """

    def __init__(self, journal: OpenJournal, copy: Path) -> None:
        self._seal = CopySeal.of(journal.header, journal.keys)
        self._own = photos_beside(journal.database.path)
        self._copy = copy

    def run(self) -> int:
        """Bring them and return how many do not lie beside the copy. Raises CopyDamagedError."""
        try:
            manifest = self._seal.manifest(read_front(self._copy))
            wanted = [PhotoFile(name, size) for name, size in manifest.photos.items()]
            place, work = CopyPlace(self._copy.parent), PhotoRound(self._seal.photos)
            held = sum(place.photos.sizes().values())
            # No room, a stick that was pulled out: her words lie there, and that is told.
            with contextlib.suppress(MammadagbokError):
                room = place.room(held) - held
                bring_up(work, wanted, self._own, place, room, afresh=False)
            return len(work.lacking(wanted, place.photos, afresh=False))
        finally:
            self._seal.wipe()


def _put(path: Path, seal: CopySeal, page: NewEntry | Entry, words: NewEntry) -> None:
    database = Database.open(path, seal.header.journal_id, seal.keys.database)
    try:
        entries = EntryStore(database, seal.keys.rows)
        if isinstance(page, Entry):
            entries.save(Entry(page.id, words))
        elif not is_untouched(page, words):
            entries.add(words)
    finally:
        database.close()
