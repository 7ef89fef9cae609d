"""Photos on her entries: kept sealed, taken off and put back, and gone when she says so."""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import (
    EntryMissingError,
    MammadagbokError,
    PhotoDamagedError,
    PhotoMissingError,
    PhotoTooLargeError,
    TooManyPhotosError,
)
from mammadagbok.domain.photo import KEPT_FOR, MOST_BYTES, MOST_ON_ENTRY, NewPhoto, Photo
from mammadagbok.services.photo_seal import PhotoSeal
from mammadagbok.storage.database import Database
from mammadagbok.storage.photo_files import PhotoFiles, fresh_name, photos_beside
from mammadagbok.storage.photos import KeptPhoto, LostPhotoStore, PhotoFile, PhotoStore
from mammadagbok.storage.sealed import Key
from mammadagbok.storage.state import RemovalStore

_MOST_STRAY: Final = 20
"""More files without a row than one crash leaves are of a later state of this journal."""


class PhotoWriting:
    """One new photo on its way to the disk. `run` once, on any thread."""

    def __init__(self, photo: NewPhoto, files: PhotoFiles, seal: PhotoSeal) -> None:
        self._photo, self._files, self._seal = photo, files, seal
        self._name, self._size = fresh_name(), 0

    @property
    def photo(self) -> NewPhoto:
        """What is written."""
        return self._photo

    @property
    def file(self) -> PhotoFile:
        """The file; it is whole on the disk once `run` has returned."""
        return PhotoFile(self._name, self._size)

    def run(self) -> None:
        """Seal the photo, write it, and read it again from the disk.

        Raises DiskFullError, NotWritableError, or PhotoDamagedError when the disk gives back
        something else; nothing is left behind then.
        """
        try:
            sealed = self._seal.sealed(self._name, self._photo.data)
            self._files.write(self._name, sealed)
            self._size = len(sealed)
        finally:
            self._seal.wipe()


class Photos:
    """The photos of one open journal. Used on the journal's own thread."""

    def __init__(self, database: Database, key: Key, seal: PhotoSeal, clock: Clock) -> None:
        self._database = database
        self._seal = seal
        self._clock = clock
        self._files = photos_beside(database.path)
        self._rows = PhotoStore(database, key)
        self._lost = LostPhotoStore(database, key)
        self._removals = RemovalStore(database, key)

    def add(self, entry: int, photo: NewPhoto) -> Photo:
        """Keep the photo on the entry at once: `begin`, the writing itself, and `end`.

        Takes the window 30 to 70 ms. Raises what those raise; then there is neither file nor row.
        """
        writing = self.begin(photo)
        writing.run()
        return self.end(entry, writing)

    def begin(self, photo: NewPhoto) -> "PhotoWriting":
        """Return what writes the photo's file, on any thread; then call `end` on this one.

        What is never ended is swept at the next opening. Raises PhotoTooLargeError or what
        `Database.check_there` raises.
        """
        if len(photo.data) > MOST_BYTES:
            raise PhotoTooLargeError(MOST_BYTES)
        self._database.check_there()
        return PhotoWriting(photo, self._files, self._seal.copy())

    def end(self, entry: int, writing: "PhotoWriting") -> Photo:
        """Put the photo that was written on the entry, when its file is whole on the disk.

        Raises TooManyPhotosError, EntryMissingError or what `Database.transaction` raises; the
        file is gone then.
        """
        if not writing.file.size:
            raise ValueError("the photo is not on the disk yet")
        with self._gone_on_failure(writing.file.name), self._database.transaction():
            if not self._database.query("SELECT 1 FROM entries WHERE id = ?", (entry,)):
                raise EntryMissingError
            if len(self.of(entry)) >= MOST_ON_ENTRY:
                raise TooManyPhotosError(MOST_ON_ENTRY)
            return self._rows.add(entry, writing.photo, writing.file)

    def give_up(self, writing: "PhotoWriting") -> None:
        """Delete the file again instead of ending it; one that the journal has a row of stays."""
        self._drop_unkept(writing.file.name)

    def of(self, entry: int) -> list[Photo]:
        """Return the photos on the entry, in the order they came."""
        return [kept.photo for kept in self._rows.of(entry) if kept.photo.since is None]

    def read(self, number: int) -> Photo | None:
        """Return the photo with this id, None when it is on no entry."""
        kept = self._rows.read(number)
        return None if kept is None or kept.photo.since is not None else kept.photo

    def entries_with(self, numbers: Sequence[int]) -> frozenset[int]:
        """Return which of these entries have a photo on them."""
        return self._rows.entries_with(numbers)

    def data(self, photo: Photo) -> bytes:
        """Return the photo as it was added, a whole JPEG file.

        Raises PhotoMissingError, PhotoDamagedError or NewerFormatError.
        """
        name = self._kept(photo).file.name
        return self._seal.opened(name, self._files.read(name))

    def take_off(self, photo: Photo) -> Photo:
        """Take the photo off its entry; for thirty days it can be put back.

        Returns it as it is now. Raises PhotoMissingError or what `Database.transaction` raises.
        """
        with self._database.transaction():
            self._rows.put_since(self._kept(photo), self._clock())
        return self._kept(photo).photo

    def put_back(self, photo: Photo) -> Photo:
        """Have the photo on its entry again, and return it. Raises what `take_off` raises."""
        with self._database.transaction():
            self._rows.put_since(self._kept(photo), None)
        return self._kept(photo).photo

    def taken_off(self) -> list[Photo]:
        """Return the photos she took off, the latest first, where their entry is not in the trash
        itself.
        """
        trashed = {number for (number,) in self._database.query("SELECT id FROM trash")}
        photos = (kept.photo for kept in self._rows.taken_off())
        return [photo for photo in photos if photo.entry not in trashed]

    def delete_now(self, photos: Sequence[Photo]) -> None:
        """Delete these photos truly: row and file now, and then in every copy. Raises what
        `Database.transaction` raises.
        """
        names = [kept.file.name for photo in photos if (kept := self._rows.read(photo.id))]
        if not names:
            return
        with self._database.transaction():
            self._rows.remove_named(names)
            self._lost.add(names)
            self._removals.add_photos(self._clock())
        self._drop(names)

    def tidy(self) -> int:
        """Delete truly what she took off more than thirty days ago, and return how many."""
        now = self._clock()
        off = (kept.photo for kept in self._rows.taken_off())
        old = [photo for photo in off if photo.since is not None and photo.since + KEPT_FOR <= now]
        self.delete_now(old)
        return len(old)

    def opened(self) -> None:
        """Clear what a crash has left. Call it once, before anything else.

        Files without a row were never on an entry, or are deleted. Of many, an older state of the
        journal has been put back, and they may be all that is left: they stay.
        """
        self._files.clear_unfinished()
        lost, stray = set(self._lost.names()), self._files.sizes().keys() - self._rows.names()
        unknown = stray - lost
        self._drop(sorted(stray & lost if len(unknown) > _MOST_STRAY else stray))

    def hurt(self) -> list[Photo]:
        """Return the photos whose file is not there, or not as long as it was. Reads no file."""
        return [kept.photo for kept in self._rows.hurt(self._files.sizes())]

    def _kept(self, photo: Photo) -> KeptPhoto:
        kept = self._rows.read(photo.id)
        if kept is None:
            if ("photos", photo.id) in self._database.unsound:
                raise PhotoDamagedError
            raise PhotoMissingError
        return kept

    def _drop(self, names: Sequence[str]) -> None:
        # What cannot be deleted now is at the next opening.
        with contextlib.suppress(MammadagbokError):
            if names:
                # Of a journal that may lack rows no file is one too many.
                self._database.wait_until_sound()
                self._files.remove(names)

    @contextlib.contextmanager
    def _gone_on_failure(self, name: str) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._drop_unkept(name)
            raise

    def _drop_unkept(self, name: str) -> None:
        # After a failure of the disk only the journal itself can tell whether it has the row.
        with contextlib.suppress(MammadagbokError):
            self._drop(sorted({name} - self._rows.names()))
