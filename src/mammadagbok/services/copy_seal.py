"""What ties a copy to its journal: header, keys, and what is sealed and proved with them."""

import contextlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mammadagbok import __version__
from mammadagbok.crypto.envelope import Header
from mammadagbok.crypto.keys import JournalKeys
from mammadagbok.crypto.sealed import open_value, seal_value
from mammadagbok.domain.errors import CopyDamagedError, JournalDamagedError, NewerFormatError
from mammadagbok.domain.manifest import Manifest
from mammadagbok.services.photo_round import PhotoRound
from mammadagbok.services.photo_seal import PhotoSeal
from mammadagbok.storage.bundle import CopyFile, Front, Reason, database_sha256, extract
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import Step, no_step
from mammadagbok.storage.photo_files import photos_beside
from mammadagbok.storage.photos import PhotoFile, PhotoStore
from mammadagbok.storage.proof import Proof, prove, prove_own
from mammadagbok.storage.schema import VERSION, tables


@dataclass(frozen=True, slots=True)
class CopySeal:
    """A journal's header with keys of its own to wipe, so that a worker may hold it."""

    header: Header
    keys: JournalKeys

    @classmethod
    def of(cls, header: Header, keys: JournalKeys) -> "CopySeal":
        """Return a seal with copies of the keys; whoever asked for it wipes them."""
        buffers = map(bytearray, (keys.database, keys.rows, keys.copies, keys.photos))
        return cls(header, JournalKeys(*buffers))

    def wipe(self) -> None:
        """Overwrite the keys."""
        self.keys.wipe()

    def front(self, made: datetime, reason: Reason) -> Front:
        """Return the front of a copy made now, without its manifest."""
        return Front(self.header.journal_id, made, reason, self.header.encoded())

    @property
    def photos(self) -> PhotoSeal:
        """What seals the journal's photos, under the key held here."""
        return PhotoSeal.of(self.header.journal_id, self.keys)

    def sealed(self, front: Front, proof: Proof, sha256: str, photos: Sequence[PhotoFile]) -> Front:
        """Return the front with a manifest of what was proved, and of the photos it names."""
        named = {photo.name: photo.size for photo in photos}
        manifest = Manifest(
            proof.entries,
            proof.generation,
            proof.schema,
            __version__,
            sha256,
            proof.last,
            named,
        )
        sealed = seal_value(self.keys.copies, manifest.encoded(), front.bound_part())
        return replace(front, manifest=sealed)

    def manifest(self, copy: CopyFile) -> Manifest:
        """Return the copy's manifest. Raises CopyDamagedError, also under another key."""
        sealed, bound = copy.front.manifest, copy.front.bound_part()
        return Manifest.decoded(open_value(self.keys.copies, sealed, bound))

    def prove(self, database: Path, step: Step = no_step, *, with_index: bool = False) -> Proof:
        """Prove a database that is a file of our own. Raises CopyDamagedError, and `with_index`
        IndexDamagedError when the search index alone is not sound: see `prove_own`.
        """
        keys = (self.keys.database, self.keys.rows)
        return prove_own(database, self.header.journal_id, keys, step, with_index=with_index)

    def prove_in_place(self, database: Path) -> Proof:
        """Prove a journal that is not open, opening it to read alone. Raises CopyDamagedError."""
        keys = (self.keys.database, self.keys.rows)
        return prove(database, self.header.journal_id, keys)

    def photos_in(self, database: Path) -> list[PhotoFile]:
        """Return the files of the photos that a database which is not the live one names.

        Raises what `Database.open_apart` raises.
        """
        opened = Database.open_apart(database, self.header.journal_id, self.keys.database)
        with closing(opened):
            known = "photos" in tables(opened.version)
            return PhotoStore(opened, self.keys.rows).files() if known else []

    def pack(self, database: Path) -> None:
        """Build the pages of a database anew that is not the live one. Raises CopyDamagedError,
        DiskFullError or NotWritableError.
        """
        try:
            opened = Database.open(database, self.header.journal_id, self.keys.database)
            with closing(opened):
                opened.pack()
        except JournalDamagedError as error:
            raise CopyDamagedError from error

    def photos_lacking(self, copy: CopyFile, manifest: Manifest, step: Step = no_step) -> int:
        """Read all photos beside the copy and return how many of its own are not there whole."""
        wanted = [PhotoFile(name, size) for name, size in manifest.photos.items()]
        files = photos_beside(copy.path)
        return len(PhotoRound(self.photos, step).lacking(wanted, files, afresh=True))

    def verify(self, copy: CopyFile, work: Path, step: Step = no_step) -> Manifest:
        """Prove the copy from its first byte to its last row and return its manifest. Its photos
        are another matter: see `photos_lacking`.

        Its database is written, encrypted as it is, to a file in the folder `work` and deleted
        again. Raises CopyDamagedError, NewerFormatError, DiskFullError or NotWritableError.
        """
        with self.extracted(copy, work, step) as (database, manifest):
            proof = self.prove(database, step)
        if (proof.entries, proof.generation, proof.schema) != (
            manifest.entries,
            manifest.generation,
            manifest.schema,
        ):
            raise CopyDamagedError
        return manifest

    def read_whole(self, copy: CopyFile, step: Step = no_step) -> Manifest:
        """Read the copy from the disk to its end and return its manifest: byte for byte its
        database is the one that was proved before the manifest was sealed.

        Raises CopyDamagedError, or NewerFormatError.
        """
        manifest = self.manifest(copy)
        if manifest.schema > VERSION:
            raise NewerFormatError
        if database_sha256(copy, step) != manifest.sha256:
            raise CopyDamagedError
        return manifest

    def extract(
        self, copy: CopyFile, target: Path, step: Step = no_step, *, lasts: bool = True
    ) -> Manifest:
        """Write the database in the copy to a new file, and return its manifest: byte for byte it
        is the one that was proved before that was sealed. Raises what `bundle.extract` raises.
        """
        manifest = self.manifest(copy)
        if extract(copy, target, step, lasts=lasts) != manifest.sha256:
            target.unlink()
            raise CopyDamagedError
        return manifest

    @contextlib.contextmanager
    def extracted(
        self, copy: CopyFile, work: Path, step: Step = no_step
    ) -> Iterator[tuple[Path, Manifest]]:
        """The database of a whole copy in a file of our own, and its manifest; gone afterwards."""
        with CopyPlace(work).part() as database:
            yield database, self.extract(copy, database, step, lasts=False)
