"""Copies made, cleared and looked through as the program does it, in one thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from faults.acts import Act
from mammadagbok.domain.errors import CopyDamagedError, MammadagbokError, PlaceMissingError
from mammadagbok.domain.norwegian import words
from mammadagbok.services.copy_reading import copies_in
from mammadagbok.services.copy_work import Outcome
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.bundle import CopyFile, extract
from pages import decrypted

_SIGNS: Final = 8
"""The last signs of the word that a text has alone; the index leaves out how words begin alike."""


def copy(journal: OpenJournal, folders: Sequence[Path] | None = None) -> Sequence[Outcome]:
    """Make copies in these places, or in every place, and return what came of each."""
    job = journal.copies.begin(folders)
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    return outcomes


def clear(journal: OpenJournal) -> None:
    """Take what was deleted out of the copies that are there."""
    job = journal.copies.begin_removal()
    if job is not None:
        journal.copies.end_removal(job, job.run())


def listed(place: Path) -> Sequence[CopyFile]:
    """Return the copies in a place, none when it is away. Raises CopyDamagedError: one is none."""
    try:
        listing = copies_in(place)
    except PlaceMissingError:
        return ()
    if listing.damaged:
        raise CopyDamagedError
    return listing.ours


def verified(journal: OpenJournal, copies: Sequence[CopyFile]) -> int:
    """Prove the copies from end to end, and return how many are right."""
    reader, right = journal.copies.reader(), 0
    for each in copies:
        try:
            reader.verify(each)
        except MammadagbokError:
            continue
        right += 1
    reader.wipe()
    return right


@dataclass(slots=True)
class Marks:
    """What each entry has left, in all its versions, and which entries are deleted."""

    of: dict[int, set[bytes]] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)

    def note(self, act: Act, number: int) -> None:
        """The act was done, or may have been, on the entry with this number."""
        if act.kind == "delete":
            self.gone.add(number)
        else:
            mark = words(act.words.text)[0][-_SIGNS:].encode()
            self.of.setdefault(number, set()).add(mark)

    def deleted(self) -> Iterator[bytes]:
        """Return what must be found nowhere once the deleted entries are out of the copies."""
        for number in self.gone:
            yield from self.of.get(number, ())

    def found(self, journal: OpenJournal, copies: Sequence[CopyFile], work: Path) -> int:
        """Return in how many copies anything deleted stands on a decrypted page, used or not."""
        deleted = set(self.deleted())
        pages = (pages_of(each, journal.keys.database, work) for each in copies)
        return sum(any(mark in page for mark in deleted) for page in pages)


def pages_of(copy_file: CopyFile, key: bytearray, work: Path) -> bytes:
    """Return the decrypted pages of the database in a copy; it passes through the folder `work`."""
    out = work / "pages"
    extract(copy_file, out)
    try:
        return decrypted(out.read_bytes(), key)
    finally:
        out.unlink()
