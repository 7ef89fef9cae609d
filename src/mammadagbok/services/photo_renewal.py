"""Photos under a new key: every file is sealed anew under a new name, and proved."""

import hashlib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mammadagbok.crypto.keys import JournalKeys
from mammadagbok.domain.errors import JournalDamagedError
from mammadagbok.services.photo_round import PhotoRound
from mammadagbok.services.photo_seal import PhotoSeal
from mammadagbok.storage.database import Database
from mammadagbok.storage.photo_files import PhotoFiles, fresh_name, photos_beside
from mammadagbok.storage.photos import KeptPhoto, PhotoFile, PhotoStore


@dataclass(frozen=True, slots=True)
class _Moved:
    kept: KeptPhoto
    file: PhotoFile
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Resealing:
    """From the seal `before` to the keys `after`, of the journal with this id."""

    journal_id: bytes
    before: PhotoSeal
    after: JournalKeys

    def run(self, built: Path, sources: Sequence[PhotoFiles]) -> None:
        """Seal anew what the database at `built` names, from the first source that has it whole.

        What none has keeps its row and is told as missing. Raises JournalDamagedError when a photo
        does not come out as it was, DiskFullError or NotWritableError.
        """
        with closing(self._opened(built)) as database:
            rows, target = PhotoStore(database, self.after.rows), photos_beside(built)
            with target.named():
                moved = [
                    self._written(kept, file, target)
                    for kept in rows.all()
                    if (file := self._found(kept.file.name, sources)) is not None
                ]
            if not moved:
                return
            with database.transaction():
                for each in moved:
                    rows.put_file(each.kept, each.file)
        self._prove(built, moved)

    def _found(self, name: str, sources: Sequence[PhotoFiles]) -> bytes | None:
        work = PhotoRound(self.before)
        return next((file for each in sources if (file := work.read(each, name))), None)

    def _written(self, kept: KeptPhoto, file: bytes, target: PhotoFiles) -> _Moved:
        photo, name = self.before.opened(kept.file.name, file), fresh_name()
        sealed = self._seal.sealed(name, photo)
        target.write(name, sealed, is_named=False)
        return _Moved(kept, PhotoFile(name, len(sealed)), hashlib.sha256(photo).digest())

    def _prove(self, built: Path, moved: Sequence[_Moved]) -> None:
        files = photos_beside(built)
        with closing(self._opened(built)) as database:
            now = {each.photo: each.file for each in PhotoStore(database, self.after.rows).all()}
        for each in moved:
            photo = self._seal.opened(each.file.name, files.read(each.file.name))
            same = hashlib.sha256(photo).digest() == each.sha256
            if not same or now.get(each.kept.photo) != each.file:
                raise JournalDamagedError

    def _opened(self, built: Path) -> Database:
        return Database.open(built, self.journal_id, self.after.database)

    @property
    def _seal(self) -> PhotoSeal:
        return PhotoSeal.of(self.journal_id, self.after)
