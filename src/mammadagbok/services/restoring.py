"""Bringing a journal back from a copy: never over what lies there, and undoable.

Making keys and proving take their time; everything here may run on a worker while no journal is
open.
"""

import contextlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mammadagbok.crypto.envelope import Header, SlotKind, is_under, unseal
from mammadagbok.crypto.keys import RootKey, wipe
from mammadagbok.domain.errors import (
    CopyDamagedError,
    DiskFullError,
    EntryDamagedError,
    IndexDamagedError,
    JournalDamagedError,
    MammadagbokError,
    NotWritableError,
    PhotoDamagedError,
)
from mammadagbok.services.copy_reading import CopyReader, unseal_copy
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.photo_round import PhotoRound, gather
from mammadagbok.services.tidying import give_time
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.files import private_folder
from mammadagbok.storage.keyfile import KeyFile
from mammadagbok.storage.leap import leap_past
from mammadagbok.storage.migration import migrate
from mammadagbok.storage.photo_files import PHOTOS, PhotoFiles, photos_beside
from mammadagbok.storage.photos import LostPhotoStore, PhotoStore
from mammadagbok.storage.proof import Proof, summary
from mammadagbok.storage.schema import VERSION
from mammadagbok.storage.sealed import Key, SealedTable
from mammadagbok.storage.search import SearchIndex
from mammadagbok.storage.state import RemovalStore
from mammadagbok.storage.swap import asides, fresh_part, swap_back, swap_in

_CARRIED: Final = ("copy_places", "removals", "lost_photos")
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds after its passphrase: `entries` texts, and `present` in the journal as it
    is now, None when that cannot be read with the copy's keys. `lacking` of its photos are not
    beside it as they were. `is_first`: nothing lies in the journal's place. `seal` is the caller's
    to wipe.
    """

    copy: CopyFile
    seal: CopySeal
    entries: int
    present: int | None
    lacking: int = 0
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """What a journal that comes back takes over from the one in its place: where copies lie, what
    is still to leave them, and the entries that are never to come back.
    """

    rows: Mapping[str, list[Row]]
    deleted: frozenset[int]

    def put_into(self, database: Database, key: Key) -> None:
        """Put it there in the place of what it knew. Belongs in a transaction of the caller's."""
        for name, rows in self.rows.items():
            table = SealedTable(database, key, name)
            for number, _ in _numbered(table.rows()):
                table.remove(number)
            for number, values in _numbered(rows):
                table.put(number, values)
        RemovalStore(database, key).note_gone(self.deleted)


def look_into(
    folder: JournalFolder,
    copy: CopyFile,
    secret: bytearray,
    kind: SlotKind = SlotKind.PASSPHRASE,
) -> Contents:
    """Open the copy with its own passphrase or recovery secret, wipe that, and read it to its end.

    Where the same secret opens the journal's header of today, that one goes along: a code that was
    replaced since the copy was made is not to count again. Else the copy's own does.

    Raises what `unseal_copy` raises, CopyDamagedError or NewerFormatError.
    """
    header, root = unseal_copy(copy, bytearray(secret), kind)
    try:
        header = _of_today(folder, header, root, secret, kind)
        seal = CopySeal(header, root.journal_keys())
    finally:
        root.wipe()
        wipe(secret)
    return contents(folder, copy, seal)


def contents(folder: JournalFolder, copy: CopyFile, seal: CopySeal) -> Contents:
    """Read the copy to its end under these keys, which become those of the result.

    Byte for byte it is then what was proved when it was made; `restore` proves what comes of it.
    Raises what `CopySeal.read_whole` raises, and then wipes them.
    """
    try:
        manifest = seal.read_whole(copy)
        present = _present(folder, seal)
        lacking = seal.photos_lacking(copy, manifest)
    except MammadagbokError:
        seal.wipe()
        raise
    there = present.entries if present is not None else None
    return Contents(
        copy, seal, manifest.entries, there, lacking, is_first=not folder.holds_something()
    )


def restore(folder: JournalFolder, copy: CopyFile, seal: CopySeal, now: datetime) -> Path | None:
    """Put the journal in the copy in the journal's place, under the header of `seal`.

    Its photos come from wherever they are whole: beside the copy, or in the journal as it was. One
    that is nowhere whole is told as missing when it is looked at.

    Returns where the one that lay there is kept, None when there was none. Raises CopyDamagedError,
    DiskFullError or NotWritableError; the one that lay there is then where it was.
    """
    place = folder.path
    private_folder(place.parent)
    built = fresh_part(place) / folder.file.name
    seal.extract(copy, built)
    KeyFile(built.parent).write(seal.header.encoded())
    places = (copy.path.parent, folder.copies)
    try:
        with closing(_opened(built, seal)) as database:
            return swap_proved(folder, seal, now, places, database, _carried(folder, seal))
    except (EntryDamagedError, JournalDamagedError) as error:
        raise CopyDamagedError from error


def swap_proved(
    folder: JournalFolder,
    seal: CopySeal,
    now: datetime,
    places: Sequence[Path],
    database: Database,
    carried: Carried | None = None,
) -> Path | None:
    """Have the `database` in the part folder count as newest, prove it, and swap it in.

    What she deleted everywhere is taken out of it before, and what would go by itself at once is
    given time. It gets what is `carried` along, and its photos from the journals that lie here and
    from these `places` of copies. Closes the database.
    """
    _make_ready(database, seal.keys.rows, now, carried, _newest(folder, seal))
    database.close()
    _bring_photos(folder, seal, places, database.path)
    _prove(database.path, seal)
    return swap_in(folder.path, now)


def _prove(built: Path, seal: CopySeal) -> None:
    """Prove it as it will be opened. A search index that is not sound is let go of, to be built
    anew when the journal is open: no text of hers is to stay away for it.
    """
    try:
        seal.prove(built, with_index=True)
    except IndexDamagedError:
        with closing(_opened(built, seal)) as database, database.transaction(is_save=False):
            SearchIndex(database).begin_anew()
        seal.prove(built, with_index=True)


def _bring_photos(
    folder: JournalFolder, seal: CopySeal, places: Sequence[Path], built: Path
) -> None:
    """What there is no room for now comes with a later copy: the texts do not wait for it."""
    journals = [PhotoFiles(each / PHOTOS) for each in (folder.path, *asides(folder.path))]
    copies = [CopyPlace(place).photos for place in places]
    with contextlib.suppress(DiskFullError, NotWritableError, PhotoDamagedError):
        wanted = seal.photos_in(built)
        gather(PhotoRound(seal.photos), wanted, journals, copies, photos_beside(built))


def undo(folder: JournalFolder, aside: Path, seal: CopySeal, now: datetime) -> Path | None:
    """Put back what was moved aside, and return where the other one is kept now.

    Raises NotWritableError.
    """
    # One that is damaged, or another journal's, comes back as it is.
    with contextlib.suppress(MammadagbokError):
        carried, newest = _carried(folder, seal), _newest(folder, seal)
        with closing(_opened(aside / folder.file.name, seal)) as database:
            _make_ready(database, seal.keys.rows, None, carried, newest)
    return swap_back(folder.path, aside, now)


def _of_today(
    folder: JournalFolder, header: Header, root: RootKey, secret: bytearray, kind: SlotKind
) -> Header:
    try:
        today = [each for each in folder.headers() if is_under(each, root)]
    except MammadagbokError:
        return header
    for each in today:
        if each == header:
            return header
        with contextlib.suppress(MammadagbokError):
            unseal(each, secret, kind).wipe()
            return each
    return header


def _carried(folder: JournalFolder, seal: CopySeal) -> Carried | None:
    """Return what the journal in its place knows today, None when these keys do not open it."""
    rows = seal.keys.rows
    with contextlib.suppress(MammadagbokError), closing(_opened_apart(folder, seal)) as present:
        known = {name: _rows(present, rows, name) for name in _CARRIED}
        is_new = present.version >= VERSION
        return Carried(known, RemovalStore(present, rows).deleted() if is_new else frozenset())
    return None


def _make_ready(
    database: Database, key: Key, now: datetime | None, carried: Carried | None, newest: int
) -> None:
    """Change what has to be before this is the journal again: all of it at once, and then its pages
    are built anew where it was cleared of something. Without `now` nothing is given time.
    """
    if database.version < VERSION:
        migrate(database, key)
    with database.transaction():
        if carried is not None:
            carried.put_into(database, key)
        has_cleared = _take_out(database, key)
        if now is not None:
            give_time(database, key, now)
        leap_past(database, newest)
    if has_cleared:
        database.pack()


def _take_out(database: Database, key: Key) -> bool:
    """Take out what she deleted everywhere; return whether there was ever anything."""
    photos = PhotoStore(database, key)
    photos.remove_named(sorted(photos.names() & set(LostPhotoStore(database, key).names())))
    deleted = sorted(RemovalStore(database, key).deleted())
    for start in range(0, len(deleted), _AT_ONCE):
        EntryStore(database, key).take_out(deleted[start : start + _AT_ONCE])
    return bool(deleted)


def _rows(database: Database, key: Key, name: str) -> list[Row]:
    return SealedTable(database, key, name).rows() if database.version >= VERSION else []


def _numbered(rows: list[Row]) -> list[tuple[int, Row]]:
    return [(number, tuple(values)) for number, *values in rows if isinstance(number, int)]


def _newest(folder: JournalFolder, seal: CopySeal) -> int:
    """Return the highest number of a save that was ever seen here, 0 when none was."""
    present = _present(folder, seal)
    seen = [present.generation] if present is not None else []
    with contextlib.suppress(MammadagbokError):
        known = CopyReader(seal, folder.copies).listed(folder.copies)
        seen += [each.manifest.generation for each in known if each.manifest is not None]
    return max(seen, default=0)


def _present(folder: JournalFolder, seal: CopySeal) -> Proof | None:
    """Return what the journal in its place holds, None when these keys do not open it."""
    with contextlib.suppress(MammadagbokError), closing(_opened_apart(folder, seal)) as database:
        return summary(database)
    return None


def _opened(file: Path, seal: CopySeal) -> Database:
    return Database.open(file, seal.header.journal_id, seal.keys.database)


def _opened_apart(folder: JournalFolder, seal: CopySeal) -> Database:
    return Database.open_apart(folder.file, seal.header.journal_id, seal.keys.database)
