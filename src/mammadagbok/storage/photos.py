"""Which photos there are: rows that name their files. The files lie in `photo_files`.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from mammadagbok.domain.photo import NewPhoto, Photo
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import Key, SealedTable


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """The file of a photo: its name, and how many bytes it has."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class KeptPhoto:
    """A photo and its file."""

    photo: Photo
    file: PhotoFile


class PhotoStore:
    """The photos of one journal. What it returns has been checked row by row."""

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "photos")

    def add(self, entry: int, new: NewPhoto, file: PhotoFile) -> Photo:
        """Keep one more on the entry."""
        row = (entry, file.name, new.width, new.height, file.size, None)
        return Photo(self._table.add(row), entry, new.width, new.height)

    def of(self, entry: int) -> list[KeptPhoto]:
        """Return the photos of the entry in the order they came, with those she took off."""
        return self._kept("WHERE entry = ? ORDER BY id", (entry,))

    def entries_with(self, numbers: Sequence[int]) -> frozenset[int]:
        """Return which of these entries have a photo that is not taken off, sound or not."""
        marks = ", ".join("?" * len(numbers))
        sql = f"SELECT DISTINCT entry FROM photos WHERE since IS NULL AND entry IN ({marks})"
        rows = self._table.database.query(sql, numbers)
        return frozenset(cast(int, entry) for (entry,) in rows)

    def taken_off(self) -> list[KeptPhoto]:
        """Return those she took off, the latest first."""
        return self._kept("WHERE since IS NOT NULL ORDER BY since DESC, id DESC")

    def read(self, number: int) -> KeptPhoto | None:
        """Return the photo with this id."""
        return next(iter(self._kept("WHERE id = ?", (number,))), None)

    def all(self) -> list[KeptPhoto]:
        """Return every photo."""
        return self._kept("ORDER BY id")

    def files(self) -> list[PhotoFile]:
        """Return the file of every photo."""
        return [kept.file for kept in self.all()]

    def hurt(self, sizes: Mapping[str, int]) -> list[KeptPhoto]:
        """Return the photos whose file is not among these, or not as long as it was."""
        # Of thousands, only what looks wrong is worth proving.
        rows = self._table.database.query("SELECT id, name, size FROM photos ORDER BY id")
        wrong = [number for number, name, size in rows if sizes.get(cast(str, name)) != size]
        return [kept for number in wrong if (kept := self.read(cast(int, number))) is not None]

    def names(self) -> frozenset[str]:
        """Return every name that any row has, sound or not."""
        rows = self._table.database.query("SELECT name FROM photos")
        return frozenset(cast(str, name) for (name,) in rows)

    def names_of(self, entry: int) -> list[str]:
        """Return every name that any row of the entry has, sound or not."""
        sql = "SELECT name FROM photos WHERE entry = ?"
        return [cast(str, name) for (name,) in self._table.database.query(sql, (entry,))]

    def ids_on(self, entry: int) -> list[int]:
        """Return the id of every row of the entry, sound or not, taken off or not."""
        rows = self._table.database.query("SELECT id FROM photos WHERE entry = ?", (entry,))
        return [cast(int, number) for (number,) in rows]

    def put_since(self, kept: KeptPhoto, since: datetime | None) -> None:
        """Note when she took it off; None: it is on its entry."""
        self._put(kept, kept.file, since)

    def put_file(self, kept: KeptPhoto, file: PhotoFile) -> None:
        """Have the photo lie in another file."""
        self._put(kept, file, kept.photo.since)

    def remove_named(self, names: Sequence[str]) -> None:
        """Delete the rows of these files."""
        for name in names:
            self._table.remove_where("name", name)

    def _put(self, kept: KeptPhoto, file: PhotoFile, since: datetime | None) -> None:
        photo, told = kept.photo, since.isoformat(timespec="seconds") if since else None
        row = (photo.entry, file.name, photo.width, photo.height, file.size, told)
        self._table.replace(photo.id, row)

    def _kept(self, tail: str, values: Sequence[str | int] = ()) -> list[KeptPhoto]:
        return [kept_photo(row) for row in self._table.sound_rows(tail, values)]


class LostPhotoStore:
    """Files of photos she deleted: none of them is to come back. A row of `removals` came with
    each and tells where it may still be.
    """

    def __init__(self, database: Database, key: Key) -> None:
        self._table = SealedTable(database, key, "lost_photos")

    def names(self) -> list[str]:
        """Return their names."""
        return [cast(str, name) for _, name in self._table.sound_rows("ORDER BY id")]

    def add(self, names: Sequence[str]) -> None:
        """Note that these are to go."""
        for name in names:
            self._table.add((name,))


def kept_photo(row: Row) -> KeptPhoto:
    """Return the photo of a row of the table."""
    number, entry, name, width, height, size, since = cast(
        tuple[int, int, str, int, int, int, str | None], row
    )
    off = datetime.fromisoformat(since) if since else None
    return KeptPhoto(Photo(number, entry, width, height, off), PhotoFile(name, size))
