"""The journal as a whole: is there one, make one, open it, close it.

Making a key takes about a second and works on values alone, so that a worker may do it; files
and the database are touched on the caller's thread only.
"""

import contextlib
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mammadagbok.crypto.envelope import JOURNAL_ID_BYTES, Header, parse, seal, unseal
from mammadagbok.crypto.keys import JournalKeys, KdfCost, RootKey, calibrated, wipe
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import (
    DiskFullError,
    HeaderDamagedError,
    JournalExistsError,
    KeysUnchangedError,
    MammadagbokError,
    NotWritableError,
)
from mammadagbok.storage.files import (
    begins_with,
    clear_folder,
    is_taken,
    private_folder,
    rename_into_place,
)
from mammadagbok.storage.journal_file import DATABASE, PAGE_BYTES
from mammadagbok.storage.keyfile import KeyFile
from mammadagbok.storage.swap import settle, spent_folder

if TYPE_CHECKING:
    from mammadagbok.services.open_journal import OpenJournal

COPIES: Final = "copies"
"""The folder of automatic copies, beside the journal's own."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A journal's header, on the disk or not yet, and the key it wraps."""

    header: Header
    root: RootKey

    def wipe(self) -> None:
        """Forget the key."""
        self.root.wipe()


def seal_new(passphrase: bytearray, cost: KdfCost | None, now: datetime) -> Sealed:
    """Make the keys of a new journal and wipe the passphrase. Touches nothing; takes a second.

    Without a cost, what takes about a second on this computer. Raises NotEnoughMemoryError.
    """
    try:
        return Sealed(*seal(passphrase, cost or calibrated(), now))
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
        # Once it is known the live file is not looked into: closing it would drop its locks.
        self._opened_id = b""
        self._repaired = False

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._folder

    @property
    def file(self) -> Path:
        """Where the database lies."""
        return self._folder / DATABASE

    @property
    def copies(self) -> Path:
        """Where the copies lie that are made by themselves."""
        return self._folder.with_name(COPIES)

    def size(self) -> int:
        """Return how many bytes the database has; 0 when it is not there."""
        return self.file.stat().st_size if self.file.is_file() else 0

    def settle(self) -> None:
        """Finish or take back what a crash has stopped between two journals in this place.

        Raises NotWritableError.
        """
        settle(self._folder, _looks_whole)

    def has_spent(self) -> bool:
        """True when something lies there that `drop_spent` may delete."""
        return spent_folder(self._folder).exists()

    def drop_spent(self, header: Header) -> None:
        """Delete what a new key has left, now that the journal under it has been seen whole.

        A journal that is under the same key, or a later one, is no such thing and stays.
        """
        spent = spent_folder(self._folder)
        with contextlib.suppress(MammadagbokError):
            older = [_parsed(data) for data in KeyFile(spent).read()]
            if any(each is not None and each.created < header.created for each in older):
                clear_folder(spent)

    def holds_something(self) -> bool:
        """True when a journal, or anything else, lies in the journal's place."""
        return is_taken(self._folder)

    def header(self) -> Header:
        """Return the first of `headers`. Raises what that raises."""
        return self.headers()[0]

    def headers(self) -> tuple[Header, ...]:
        """Return the header's sound copies, one where they agree, and repair a damaged one.

        A sound copy is never written over, and one of another journal is not taken where this
        journal's own is there. Raises HeaderDamagedError when no copy is sound, NotWritableError
        when this user may not read them, NewerFormatError or NotEnoughMemoryError.
        """
        keyfile = KeyFile(self._folder)
        copies = [_parsed(data) for data in keyfile.read()]
        sound = tuple(dict.fromkeys(filter(None, copies)))
        if not sound:
            raise NotWritableError(self._folder) if keyfile.is_barred else HeaderDamagedError
        if len(sound) == 1 and None not in copies:
            return sound
        journal_id = self._opened_id or begins_with(self._folder / DATABASE, JOURNAL_ID_BYTES)
        ours = tuple(header for header in sound if header.journal_id == journal_id)
        if None in copies and ours:
            # One is enough to open with; the other can be repaired another day.
            with contextlib.suppress(DiskFullError, NotWritableError):
                keyfile.write(ours[0].encoded())
                self._repaired = True
        return ours or sound

    def replace_header(self, header: Header) -> None:
        """Put this header in the place of the one before: from now on its secrets count.

        Raises KeysUnchangedError; then those before count, and no other.
        """
        try:
            KeyFile(self._folder).write(header.encoded())
        except MammadagbokError as error:
            raise KeysUnchangedError(error) from error

    def was_repaired(self) -> bool:
        """True once after `header` has repaired a copy, for her to be told."""
        repaired, self._repaired = self._repaired, False
        return repaired

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
            from mammadagbok.storage.database import Database

            Database.create(built / DATABASE, sealed.header.journal_id, keys.database)
            KeyFile(built).write(sealed.header.encoded())
            rename_into_place(built, self._folder)
        except MammadagbokError:
            clear_folder(built)
            raise
        finally:
            keys.wipe()

    def open(self, sealed: Sealed, *, checks_structure: bool = False) -> "OpenJournal":
        """Open the journal and wipe the root key. Raises what `Database.open` raises.

        With `checks_structure` that is gone through beside it, and nothing is written before.
        """
        keys = sealed.root.journal_keys()
        sealed.root.wipe()
        return self.open_with(sealed.header, keys, checks_structure=checks_structure)

    def open_with(
        self, header: Header, keys: JournalKeys, *, checks_structure: bool = False
    ) -> "OpenJournal":
        """Open the journal with keys that become its own. Raises what `Database.open` raises."""
        from mammadagbok.services.open_journal import furnished
        from mammadagbok.storage.database import Database
        from mammadagbok.storage.migration import migrate
        from mammadagbok.storage.schema import VERSION
        from mammadagbok.storage.structure import StructureCheck

        try:
            database = Database.open(self.file, header.journal_id, keys.database)
        except MammadagbokError:
            keys.wipe()
            raise
        if checks_structure:
            # The check has ended by the time that they are wiped: closing waits for it.
            apart = partial(Database.open_apart, self.file, header.journal_id, keys.database)
            database.sound_before_saving(StructureCheck(apart))
        try:
            if database.version < VERSION:
                migrate(database, keys.rows)
        except MammadagbokError:
            database.close()
            keys.wipe()
            raise
        self._opened_id = header.journal_id
        self._agree_on(header)
        return furnished(database, header, keys, self._clock, self.copies)

    def _agree_on(self, header: Header) -> None:
        """Have both copies be the header that opened, unless one is not this journal's to change.

        They differ after a crash between the two, and when the header has just been made dearer
        to guess at. What cannot be written now is written another day.
        """
        keyfile, wanted = KeyFile(self._folder), header.encoded()
        copies = keyfile.read()
        if copies != (wanted, wanted) and all(_is_ours(data, header) for data in copies):
            with contextlib.suppress(DiskFullError, NotWritableError):
                keyfile.write(wanted)


def _looks_whole(folder: Path) -> bool:
    """True when a header in the folder and a database belong together, as far as can be seen."""
    try:
        copies = [_parsed(data) for data in KeyFile(folder).read()]
    except MammadagbokError:
        # A newer version's, or too dear for this computer: for its own sentence to tell.
        return True
    start = begins_with(folder / DATABASE, PAGE_BYTES)
    ids = {header.journal_id for header in copies if header is not None}
    return len(start) == PAGE_BYTES and start[:JOURNAL_ID_BYTES] in ids


def _is_ours(data: bytes | None, header: Header) -> bool:
    """True when nothing of worth but this journal's header lies there."""
    try:
        there = _parsed(data)
    except MammadagbokError:
        return False
    return there is None or there.journal_id == header.journal_id


def _parsed(data: bytes | None) -> Header | None:
    try:
        return parse(data or b"")
    except HeaderDamagedError:
        return None
