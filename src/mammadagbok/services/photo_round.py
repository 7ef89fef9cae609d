"""Photo files from one folder to another, sealed as they are, and only what opens: for a worker."""

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.photo_seal import PhotoSeal
from mammadagbok.storage.files import Step, no_step
from mammadagbok.storage.photo_files import PhotoFiles
from mammadagbok.storage.photos import PhotoFile


@dataclass(frozen=True, slots=True)
class PhotoRound:
    """Work with the photos of one journal under one key, which stays its owner's. `step` is called
    between two files and may raise to stop it; nothing half is left then.
    """

    seal: PhotoSeal
    step: Step = no_step

    def read(self, files: PhotoFiles, name: str, *, from_disk: bool = False) -> bytes | None:
        """Return the file as it lies there; None when it is not there, or not what was saved."""
        with contextlib.suppress(MammadagbokError):
            data = files.read(name, from_disk=from_disk)
            self.seal.opened(name, data)
            return data
        return None

    def lacking(
        self, wanted: Iterable[PhotoFile], files: PhotoFiles, *, afresh: bool
    ) -> list[PhotoFile]:
        """Return those that are not there or not as long as they were; `afresh`: or that do not
        open, each read from the disk to its end.
        """
        sizes, found = files.sizes(), []
        for photo in wanted:
            self.step()
            there = sizes.get(photo.name) == photo.size
            if not there or (afresh and self.read(files, photo.name, from_disk=True) is None):
                found.append(photo)
        return found

    def bring(
        self, wanted: Iterable[PhotoFile], sources: Sequence[PhotoFiles], target: PhotoFiles
    ) -> list[PhotoFile]:
        """Copy each from the first source that has it whole, and return what none has.

        Raises DiskFullError, NotWritableError, or PhotoDamagedError when the target gives back
        something else.
        """
        if not (left := list(wanted)):
            return []
        with target.named():
            return [photo for photo in left if not self.bring_one(photo, sources, target)]

    def bring_one(
        self, photo: PhotoFile, sources: Sequence[PhotoFiles], target: PhotoFiles
    ) -> bool:
        """Copy one, and return whether a source has it whole; the target's names are for the caller
        to keep, see `PhotoFiles.named`. Raises what `bring` raises.
        """
        self.step()
        for source in sources:
            data = self.read(source, photo.name)
            if data is not None:
                target.write(photo.name, data, is_named=False)
                return True
        return False

    def link(
        self, wanted: Iterable[PhotoFile], source: PhotoFiles, target: PhotoFiles
    ) -> list[PhotoFile]:
        """Have the same files in the target too, without taking room where the disk can do that,
        and return what the source has not whole. For another folder of this very journal: what
        damages one damages the other. Raises DiskFullError or NotWritableError.
        """
        left = []
        for photo in wanted:
            self.step()
            if self.read(source, photo.name) is None:
                left.append(photo)
            else:
                target.link(photo.name, source)
        return left


def gather(
    work: PhotoRound,
    wanted: Sequence[PhotoFile],
    folders: Sequence[PhotoFiles],
    copies: Sequence[PhotoFiles],
    target: PhotoFiles,
) -> list[PhotoFile]:
    """Bring a journal's photos into its new folder, from its other `folders` and else from the
    `copies`; return what is nowhere whole. Raises DiskFullError or NotWritableError.
    """
    left = list(wanted)
    for folder in folders:
        left = work.link(left, folder, target)
    return work.bring(left, copies, target)
