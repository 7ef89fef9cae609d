"""The journal as a whole: is there one, make one, open it, close it.

Making a key takes about a second and works on values alone, so that a worker may do it; files
and the database are touched on the caller's thread only.
"""

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mammadagbok.crypto.envelope import Header, parse, seal, unseal
from mammadagbok.crypto.keys import JournalKeys, KdfCost, RootKey, wipe
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import (
    DiskFullError,
    HeaderDamagedError,
    JournalExistsError,
    MammadagbokError,
    NotWritableError,
)
from mammadagbok.services.copies import Copies
from mammadagbok.services.finding import Finding
from mammadagbok.services.group import Group
from mammadagbok.services.sharing import Sharing
from mammadagbok.services.writing import Writing
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.files import clear_folder, is_taken, private_folder, rename_into_place
from mammadagbok.storage.keyfile import KeyFile
from mammadagbok.storage.lists import (
    cheer_store,
    meeting_store,
    name_store,
    person_store,
    topic_store,
)
from mammadagbok.storage.migration import migrate
from mammadagbok.storage.schema import VERSION

_DATABASE: Final = "data"
_COPIES: Final = "copies"


@dataclass(frozen=True, slots=True)
class OpenJournal:
    """An unlocked journal: what can be done with it, and the way to close it."""

    writing: Writing
    finding: Finding
    group: Group
    sharing: Sharing
    copies: Copies
    database: Database
    header: Header
    keys: JournalKeys

    def close(self) -> None:
        """Put everything on the disk and wipe the keys that are held."""
        self.database.close()
        self.keys.wipe()


@dataclass(frozen=True, slots=True)
class Sealed:
    """A new journal's header and key, made but not on the disk yet."""

    header: Header
    root: RootKey


def seal_new(passphrase: bytearray, cost: KdfCost, now: datetime) -> Sealed:
    """Make the keys of a new journal and wipe the passphrase. Touches nothing; takes a second.

    Raises NotEnoughMemoryError.
    """
    try:
        return Sealed(*seal(passphrase, cost, now))
    finally:
        wipe(passphrase)


def unseal_with(header: Header, passphrase: bytearray) -> Sealed:
    """Open the header with the passphrase and wipe it. Touches nothing; takes a second.

    Raises WrongPassphraseError, HeaderDamagedError or NotEnoughMemoryError.
    """
    try:
        return Sealed(header, unseal(header, passphrase))
    finally:
        wipe(passphrase)


class JournalFolder:
    """The folder on disk where a journal lies, or will lie."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._repaired = False

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._folder

    @property
    def file(self) -> Path:
        """Where the database lies."""
        return self._folder / _DATABASE

    @property
    def copies(self) -> Path:
        """Where the copies lie that are made by themselves."""
        return self._folder.with_name(_COPIES)

    def holds_something(self) -> bool:
        """True when a journal, or anything else, lies in the journal's place."""
        return is_taken(self._folder)

    def header(self) -> Header:
        """Return the header, and repair a damaged copy of it from the sound one.

        A sound copy is never written over, whatever the other one says. Raises HeaderDamagedError
        when no copy is sound, NotWritableError when this user may not read them,
        NewerFormatError or NotEnoughMemoryError.
        """
        keyfile = KeyFile(self._folder)
        copies = [_parsed(data) for data in keyfile.read()]
        sound = [header for header in copies if header is not None]
        if not sound:
            raise NotWritableError(self._folder) if keyfile.is_barred else HeaderDamagedError
        if len(sound) < len(copies):
            # One is enough to open with; the other can be repaired another day.
            with contextlib.suppress(DiskFullError, NotWritableError):
                keyfile.write(sound[0].encoded())
                self._repaired = True
        return sound[0]

    def was_repaired(self) -> bool:
        """True once after `header` has repaired a copy, for her to be told."""
        repaired, self._repaired = self._repaired, False
        return repaired

    def replace_header(self, header: Header) -> None:
        """Put another header of this journal in place of both copies.

        Raises DiskFullError or NotWritableError; then the one before still counts.
        """
        KeyFile(self._folder).write(header.encoded())

    def create(self, sealed: Sealed) -> None:
        """Make the journal's files beside the folder, prove them, and name the folder last.

        Raises JournalExistsError, NotWritableError or DiskFullError; nothing is left behind then.
        """
        if self.holds_something():
            raise JournalExistsError
        private_folder(self._folder.parent)
        built = self._folder.with_name(f"{self._folder.name}.new")
        clear_folder(built)
        private_folder(built)
        keys = sealed.root.journal_keys()
        try:
            Database.create(built / _DATABASE, sealed.header.journal_id, keys.database)
            KeyFile(built).write(sealed.header.encoded())
            rename_into_place(built, self._folder)
        except MammadagbokError:
            clear_folder(built)
            raise
        finally:
            keys.wipe()

    def open(self, sealed: Sealed) -> OpenJournal:
        """Open the journal and wipe the root key. Raises what `Database.open` raises."""
        keys = sealed.root.journal_keys()
        sealed.root.wipe()
        return self.open_with(sealed.header, keys)

    def open_with(self, header: Header, keys: JournalKeys) -> OpenJournal:
        """Open the journal with keys that become its own. Raises what `Database.open` raises."""
        try:
            database = Database.open(self.file, header.journal_id, keys.database)
        except MammadagbokError:
            keys.wipe()
            raise
        try:
            if database.version < VERSION:
                migrate(database, keys.rows)
        except MammadagbokError:
            database.close()
            keys.wipe()
            raise
        return self._furnished(database, header, keys)

    def _furnished(self, database: Database, header: Header, keys: JournalKeys) -> OpenJournal:
        entries = EntryStore(database, keys.rows)
        group = Group(
            meetings=meeting_store(database, keys.rows),
            topics=topic_store(database, keys.rows),
            cheers=cheer_store(database, keys.rows),
            people=person_store(database, keys.rows),
            clock=self._clock,
        )
        return OpenJournal(
            writing=Writing(entries, self._clock),
            finding=Finding(entries),
            group=group,
            sharing=Sharing(entries, name_store(database, keys.rows), group, self._clock),
            copies=Copies(database, header, keys, self._clock, self.copies),
            database=database,
            header=header,
            keys=keys,
        )


def _parsed(data: bytes | None) -> Header | None:
    try:
        return parse(data or b"")
    except HeaderDamagedError:
        return None
