"""What is remembered of photos from one round of copies to the next."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.services.copy_photos import Mended
from mammadagbok.storage.database import Database
from mammadagbok.storage.photo_files import PhotoFiles, photos_beside
from mammadagbok.storage.photos import PhotoStore
from mammadagbok.storage.sealed import Key
from mammadagbok.storage.state import StateStore

REREAD_AFTER: Final = timedelta(days=30)
"""Photos that were read whole in a folder are then only looked at for so long: there, and long
enough. Of 2,000 that saves reading 600 MB for each copy.
"""
_HURT: Final = "photos_hurt"
_READ: Final = "photos_read"


class PhotoNotes:
    """The notes of one journal. `note` belongs in a transaction of the caller's."""

    def __init__(self, database: Database, key: Key, clock: Clock) -> None:
        self._clock = clock
        self._rows = PhotoStore(database, key)
        self._state = StateStore(database, key)
        self.own: Final = photos_beside(database.path)
        """The journal's own files."""
        self.are_sought = False
        """True when photos are missing that a copy may have."""
        self.newly_hurt = 0
        """How many the last round found missing or damaged everywhere, and none before it."""

    def opened(self) -> None:
        """Look whether all files are there and long enough."""
        hurt = {each.file.name for each in self._rows.hurt(self.own.sizes())}
        self.are_sought = not hurt <= set(self._hurt())

    def must_reread(self, files: PhotoFiles) -> bool:
        """True when the photos in the folder have not been read to their end for too long."""
        read = self._read().get(str(files.folder))
        # A clock that was set back must not put it off for years.
        return read is None or abs(self._clock() - datetime.fromisoformat(read)) >= REREAD_AFTER

    def note(
        self, mended: Mended, read: Iterable[PhotoFiles], places: Iterable[PhotoFiles]
    ) -> None:
        """Note what a round found, and which folders it read whole; of `places` alone."""
        hurt, now = sorted(mended.hurt), self._clock().isoformat(timespec="seconds")
        self.newly_hurt = len(set(hurt) - set(self._hurt()))
        known = {str(each.folder) for each in (*places, self.own)}
        noted = {name: at for name, at in self._read().items() if name in known}
        noted.update((str(each.folder), now) for each in read)
        if mended.read:
            noted[str(self.own.folder)] = now
        for name, value, before in ((_HURT, hurt, self._hurt()), (_READ, noted, self._read())):
            if value != before:
                self._state.put_value(name, value)

    def _hurt(self) -> list[str]:
        return self._state.value(_HURT) or []

    def _read(self) -> dict[str, str]:
        return self._state.value(_READ) or {}
