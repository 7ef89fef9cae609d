"""Sealing photos: what only the journal's own key opens, under one name in one journal."""

from dataclasses import dataclass

from mammadagbok.crypto.keys import JournalKeys, wipe
from mammadagbok.crypto.sealed import open_value, seal_value
from mammadagbok.domain.errors import CopyDamagedError, NewerFormatError, PhotoDamagedError
from mammadagbok.storage.photo_files import FORMAT, MAGIC, front


@dataclass(frozen=True, slots=True)
class PhotoSeal:
    """A journal's id and the key of its photos, which stays its owner's to wipe."""

    journal_id: bytes
    key: bytearray

    @classmethod
    def of(cls, journal_id: bytes, keys: JournalKeys) -> "PhotoSeal":
        """Return the seal of a journal's photos."""
        return cls(journal_id, keys.photos)

    def copy(self) -> "PhotoSeal":
        """Return the same with a key of its own to wipe, so that a worker may hold it."""
        return PhotoSeal(self.journal_id, bytearray(self.key))

    def wipe(self) -> None:
        """Overwrite the key."""
        wipe(self.key)

    def sealed(self, name: str, photo: bytes) -> bytes:
        """Return the file of this name that holds the photo."""
        before = front(self.journal_id)
        # Under a key that was wiped nothing could be opened any more.
        if not any(self.key):
            raise ValueError("the key was wiped")
        return before + seal_value(self.key, photo, before + name.encode())

    def opened(self, name: str, file: bytes) -> bytes:
        """Return the photo in the file of this name.

        Raises PhotoDamagedError when it is not what was saved under this name in this journal,
        NewerFormatError when a later version made it.
        """
        before = front(self.journal_id)
        if file.startswith(MAGIC) and tuple(file[len(MAGIC) :][: len(FORMAT)]) > FORMAT:
            raise NewerFormatError
        if not file.startswith(before):
            raise PhotoDamagedError
        try:
            return open_value(self.key, file[len(before) :], before + name.encode())
        except CopyDamagedError as error:
            raise PhotoDamagedError from error
