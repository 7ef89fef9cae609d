"""Reading copies: what lies in a folder, before the passphrase and after, and whether it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mammadagbok.crypto.envelope import Header, SlotKind, parse, unseal
from mammadagbok.crypto.keys import RootKey, wipe
from mammadagbok.domain.errors import (
    CopyDamagedError,
    HeaderDamagedError,
    PhotosLackingError,
    PlaceMissingError,
)
from mammadagbok.domain.manifest import Manifest
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.storage.copy_place import CopyPlace, Listing
from mammadagbok.storage.files import Step, no_step, private_folder
from mammadagbok.storage.photo_files import PHOTOS, PhotoFiles


@dataclass(frozen=True, slots=True)
class KnownCopy:
    """A copy and what its manifest tells; None when it is sealed with another key. `lacking`: so
    many of its photos do not lie beside it, or not as long as they were.
    """

    copy: CopyFile
    manifest: Manifest | None
    lacking: int = 0


@dataclass(frozen=True, slots=True)
class InFolder:
    """This journal's copies in a folder, the newest first, and its files that are no whole ones."""

    folder: Path
    copies: tuple[KnownCopy, ...] = ()
    damaged: tuple[Path, ...] = ()
    is_there: bool = True


class CopyReader:
    """Lists and verifies copies with a journal's keys, on any thread. `wipe` it after use."""

    def __init__(self, seal: CopySeal, work: Path) -> None:
        self._seal = seal
        self._work = work

    def wipe(self) -> None:
        """Overwrite the keys."""
        self._seal.wipe()

    def listed(self, folder: Path) -> list[KnownCopy]:
        """Return this journal's copies in the folder, the newest first. Raises PlaceMissingError.

        The journal's own counter tells which is newer; a clock may have been wrong. Only what
        stands before the database is read.
        """
        copies = CopyPlace(folder).listed(self._seal.header.journal_id).ours
        sizes = PhotoFiles(folder / PHOTOS).sizes()
        return sorted((self._known(copy, sizes) for copy in copies), key=_turn)

    def overview(self, folders: Sequence[Path]) -> list[InFolder]:
        """Return what lies in each of the folders."""
        return [self._in_folder(folder) for folder in folders]

    def verify(self, copy: CopyFile, step: Step = no_step) -> Manifest:
        """Prove the copy from its first byte to its last row and photo and return its manifest.

        Raises CopyDamagedError, NewerFormatError, DiskFullError or NotWritableError; or
        PhotosLackingError when all of it holds but some photos.
        """
        private_folder(self._work)
        manifest = self._seal.verify(copy, self._work, step)
        if lacking := self._seal.photos_lacking(copy, manifest, step):
            raise PhotosLackingError(lacking)
        return manifest

    def _in_folder(self, folder: Path) -> InFolder:
        try:
            damaged = CopyPlace(folder).damaged_of(self._seal.header.journal_id)
            return InFolder(folder, tuple(self.listed(folder)), tuple(damaged))
        except PlaceMissingError:
            return InFolder(folder, is_there=False)

    def _known(self, copy: CopyFile, sizes: Mapping[str, int]) -> KnownCopy:
        manifest = self._manifest(copy)
        named = manifest.photos.items() if manifest is not None else ()
        lacking = sum(sizes.get(name) != size for name, size in named)
        return KnownCopy(copy, manifest, lacking)

    def _manifest(self, copy: CopyFile) -> Manifest | None:
        try:
            return self._seal.manifest(copy)
        except CopyDamagedError:
            return None


def _turn(known: KnownCopy) -> int:
    return -known.manifest.generation if known.manifest is not None else 1


def copies_in(folder: Path, journal_id: bytes | None = None) -> Listing:
    """Return what a folder holds, before any passphrase: dates, sizes, and what is damaged.

    With no id every journal's copies are ours. Raises PlaceMissingError.
    """
    return CopyPlace(folder).listed(journal_id)


def copy_header(copy: CopyFile) -> Header:
    """Return the header that the copy carries.

    Raises HeaderDamagedError, also when it is another journal's, NewerFormatError or
    NotEnoughMemoryError.
    """
    header = parse(copy.front.header)
    if header.journal_id != copy.front.journal_id:
        raise HeaderDamagedError
    return header


def unseal_copy(
    copy: CopyFile, secret: bytearray, kind: SlotKind = SlotKind.PASSPHRASE
) -> tuple[Header, RootKey]:
    """Open the copy's own header with a passphrase or recovery secret, and wipe that.

    Takes a second. Raises what `copy_header` and `crypto.envelope.unseal` raise.
    """
    try:
        header = copy_header(copy)
        return header, unseal(header, secret, kind)
    finally:
        wipe(secret)


def reader_with(header: Header, root: RootKey, work: Path) -> CopyReader:
    """Return a reader for copies of a journal that is not open; the root key stays the caller's.

    Extracted databases pass through the folder `work`.
    """
    return CopyReader(CopySeal(header, root.journal_keys()), work)
