"""Bringing a journal back from a copy: never over what lies there, and undoable.

Making keys and proving take their time; everything here may run on a worker while no journal is
open.
"""

import contextlib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mammadagbok.crypto.envelope import Header, SlotKind, is_under, unseal
from mammadagbok.crypto.keys import RootKey, wipe
from mammadagbok.domain.errors import (
    DiskFullError,
    MammadagbokError,
    NotWritableError,
    PhotoDamagedError,
)
from mammadagbok.services.copy_reading import CopyReader, unseal_copy
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.photo_round import PhotoRound, gather
from mammadagbok.services.tidying import give_time
from mammadagbok.storage.bundle import CopyFile, check_whole, extract
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
from mammadagbok.storage.state import RemovalStore
from mammadagbok.storage.swap import asides, fresh_part, part_folder, swap_back, swap_in

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


def look_into(
    folder: JournalFolder,
    copy: CopyFile,
    secret: bytearray,
    kind: SlotKind = SlotKind.PASSPHRASE,
) -> Contents:
    """Open the copy with its own passphrase or recovery secret, wipe that, and prove it whole.

    Where the same secret opens the journal's header of today, that one goes along: a code that was
    replaced since the copy was made is not to count again. Else the copy's own does.

    Raises what `unseal_copy` raises, CopyDamagedError, NewerFormatError, DiskFullError or
    NotWritableError.
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
    """Prove the copy whole under these keys, which become those of the result.

    Raises what `CopySeal.verify` raises, and then wipes them.
    """
    try:
        private_folder(folder.copies)
        manifest = seal.verify(copy, folder.copies)
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
    check_whole(copy)
    extract(copy, built)
    KeyFile(built.parent).write(seal.header.encoded())
    _bring_up_to_date(built, seal)
    _carry_over(folder, seal, built)
    return swap_proved(folder, seal, now, (copy.path.parent, folder.copies))


def swap_proved(
    folder: JournalFolder, seal: CopySeal, now: datetime, places: Sequence[Path]
) -> Path | None:
    """Prove what was built in the part folder, have it count as newest, and swap it in.

    Its photos come from the journals that lie here and from these `places` of copies.
    """
    built = part_folder(folder.path) / folder.file.name
    _make_ready(built, seal, now)
    _bring_photos(folder, seal, places, built)
    _count_as_newest(folder, seal, built)
    seal.prove(built)
    return swap_in(folder.path, now)


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
        file = aside / folder.file.name
        _carry_over(folder, seal, file)
        with closing(Database.open(file, seal.header.journal_id, seal.keys.database)) as database:
            _take_out(database, seal.keys.rows)
        _count_as_newest(folder, seal, file)
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


def _carry_over(folder: JournalFolder, seal: CopySeal, built: Path) -> None:
    """Take along where copies lie, what is still to leave them, and what is never to come back, as
    it is known today.
    """
    with contextlib.suppress(MammadagbokError):
        journal_id, keys = seal.header.journal_id, seal.keys
        with closing(Database.open_apart(folder.file, journal_id, keys.database)) as present:
            known = {name: _rows(present, keys.rows, name) for name in _CARRIED}
            is_new = present.version >= VERSION
            deleted = RemovalStore(present, keys.rows).deleted() if is_new else frozenset()
        with (
            closing(Database.open(built, journal_id, keys.database)) as database,
            database.transaction(),
        ):
            for name, rows in known.items():
                table = SealedTable(database, keys.rows, name)
                for number, _ in _numbered(table.rows()):
                    table.remove(number)
                for number, values in _numbered(rows):
                    table.put(number, values)
            RemovalStore(database, keys.rows).note_gone(deleted)


def _make_ready(built: Path, seal: CopySeal, now: datetime) -> None:
    """Take out what she deleted everywhere, and give time to what would go by itself at once."""
    rows = seal.keys.rows
    with closing(Database.open(built, seal.header.journal_id, seal.keys.database)) as database:
        _take_out(database, rows)
        give_time(database, rows, now)


def _take_out(database: Database, key: Key) -> None:
    photos = PhotoStore(database, key)
    with database.transaction():
        photos.remove_named(sorted(photos.names() & set(LostPhotoStore(database, key).names())))
    deleted = sorted(RemovalStore(database, key).deleted())
    for start in range(0, len(deleted), _AT_ONCE):
        EntryStore(database, key).take_out(deleted[start : start + _AT_ONCE])
    if deleted:
        database.pack()


def _rows(database: Database, key: Key, name: str) -> list[Row]:
    return SealedTable(database, key, name).rows() if database.version >= VERSION else []


def _numbered(rows: list[Row]) -> list[tuple[int, Row]]:
    return [(number, tuple(values)) for number, *values in rows if isinstance(number, int)]


def _bring_up_to_date(file: Path, seal: CopySeal) -> None:
    database = Database.open(file, seal.header.journal_id, seal.keys.database)
    try:
        if database.version < VERSION:
            migrate(database, seal.keys.rows)
    finally:
        database.close()


def _count_as_newest(folder: JournalFolder, seal: CopySeal, file: Path) -> None:
    """Give the journal at `file` a higher number, and ids, than any that was ever seen here."""
    present = _present(folder, seal)
    seen = [present.generation] if present is not None else []
    with contextlib.suppress(MammadagbokError):
        known = CopyReader(seal, folder.copies).listed(folder.copies)
        seen += [each.manifest.generation for each in known if each.manifest is not None]
    database = Database.open(file, seal.header.journal_id, seal.keys.database)
    try:
        leap_past(database, max(seen, default=0))
    finally:
        database.close()


def _present(folder: JournalFolder, seal: CopySeal) -> Proof | None:
    """Return what the journal in its place holds, None when these keys do not open it."""
    with contextlib.suppress(MammadagbokError):
        header, key = seal.header, seal.keys.database
        database = Database.open_apart(folder.file, header.journal_id, key)
        try:
            return summary(database)
        finally:
            database.close()
    return None
