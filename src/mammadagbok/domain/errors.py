"""What can go wrong, as facts. Only `ui` turns them into words."""

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mammadagbok.domain.moving import Remark, Source


class MammadagbokError(Exception):
    """Any failure she is told about in a sentence of its own."""


class UnexpectedError(MammadagbokError):
    """Something that nobody foresaw stopped the work. What was saved before is whole."""


class WrongPassphraseError(MammadagbokError):
    """The header is sound and the passphrase does not open it."""


class Refusal(Enum):
    """Why a new passphrase will not do."""

    SHORT = auto()
    REPEATED = auto()
    ROW_OF_KEYS = auto()
    NAME = auto()
    WELL_KNOWN = auto()


class PassphraseRefusedError(MammadagbokError):
    """A new passphrase would be guessed early; `why` tells by what."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.name)
        self.why = why


class KeysUnchangedError(MammadagbokError):
    """The new way in could not be written, for the reason `why`. The old one still counts."""

    def __init__(self, why: MammadagbokError) -> None:
        super().__init__(type(why).__name__)
        self.why = why


class WrongRecoveryCodeError(MammadagbokError):
    """The recovery code is well-formed, and it is not this journal's."""


class NoRecoveryCodeError(MammadagbokError):
    """This journal has no recovery code: it was declined, or not made yet."""


class RecoveryCodeError(MammadagbokError):
    """The recovery code is mistyped in `group`, from 1; None when no single group is to blame."""

    def __init__(self, group: int | None) -> None:
        super().__init__(str(group))
        self.group = group


class HeaderDamagedError(MammadagbokError):
    """Both copies of the key file are missing or damaged."""


class NewerFormatError(MammadagbokError):
    """The journal was made by a newer version. Nothing has been written."""


class NotEnoughMemoryError(MammadagbokError):
    """There is too little for what was asked: for making the key, which may ask for more than is
    ever used, or for going through the file.
    """


class JournalMissingError(MammadagbokError):
    """The key file is there and the journal's own file is not. Nothing is created."""


class JournalDamagedError(MammadagbokError):
    """The journal's file is not whole, or a read from it was not sound."""


class EntryDamagedError(MammadagbokError):
    """The entry with the id `number` is not what was saved. The rest of the journal is sound."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number


class EntryMissingError(MammadagbokError):
    """The entry is not in the journal any more, so nothing can be put on it."""


class PhotoMissingError(MammadagbokError):
    """The file of a photo is not where it belongs. The text it is on is sound."""


class PhotoDamagedError(MammadagbokError):
    """The file of a photo is not what was saved. The text it is on is sound."""


class PhotoTooLargeError(MammadagbokError):
    """A photo has more than the `most` bytes that the journal keeps of one."""

    def __init__(self, most: int) -> None:
        super().__init__(str(most))
        self.most = most


class TooManyPhotosError(MammadagbokError):
    """There are `most` photos on the entry, and no more are kept on one."""

    def __init__(self, most: int) -> None:
        super().__init__(str(most))
        self.most = most


class PhotosLackingError(MammadagbokError):
    """A copy's texts are whole, and `number` of its photos are missing or damaged."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number


class PhotosHurtError(MammadagbokError):
    """The files of `number` photos are missing or damaged here and in every copy there is now."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number


class NameDamagedError(MammadagbokError):
    """One of the names to replace is not what was saved. Nothing may be shared without it."""


class CopyDamagedError(MammadagbokError):
    """A backup copy is not whole, or its checks did not hold."""


class CopyNotRightError(CopyDamagedError):
    """What was just written in the folder at `path` reads differently. The one before stands."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class NoRoomForCopyError(MammadagbokError):
    """A copy of `needed` bytes is more than the `room` bytes copies may take in the folder `place`.

    Nothing has been written.
    """

    def __init__(self, place: Path, needed: int, room: int) -> None:
        super().__init__(f"{place}: {needed} of {room}")
        self.place, self.needed, self.room = place, needed, room


class PlaceMissingError(MammadagbokError):
    """The folder at `path` is not there now: a stick that is not plugged in, say."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class CopyStoppedError(MammadagbokError):
    """The work on a copy was stopped before its end. Nothing half is left."""


class MigrationFailedError(MammadagbokError):
    """The journal could not be brought to the newest format. It is as it was."""


class IndexDamagedError(MammadagbokError):
    """The search index is not sound or not whole. It can be built anew from the entries."""


class NotEncryptedError(MammadagbokError):
    """An unencrypted database lies in the journal's place. It is not opened."""


class ForeignFileError(MammadagbokError):
    """A file of another journal, or of something else, lies in the journal's place."""


class JournalExistsError(MammadagbokError):
    """Something already lies where a new journal would be made. It is left alone."""


class AlreadyOpenError(MammadagbokError):
    """Another program holds this journal open."""


class JournalMovedError(MammadagbokError):
    """The journal's file was moved, replaced or deleted while it was open."""


class JournalAwayError(MammadagbokError):
    """The disk with the journal was taken away while it was open. What was saved lies there."""


class HomeError(MammadagbokError):
    """Nothing can be kept in the folder that is there for it. Nothing is written."""


class PathTooLongError(HomeError):
    """The system takes no names as long as those in `folder` would be."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


class ProgramInTheWayError(HomeError):
    """The program itself lies in `folder`, where the journal would be."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


class NoRoomToBeginError(HomeError):
    """A new journal needs `needed` bytes at `place`, and there are `free`."""

    def __init__(self, place: Path, needed: int, free: int) -> None:
        super().__init__(f"{place}: {needed} of {free}")
        self.place, self.needed, self.free = place, needed, free


class DiskFullError(MammadagbokError):
    """There was no room to save. What was saved before is whole."""


class NotWritableError(MammadagbokError):
    """`path` could not be written to. What was saved before is whole."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class TargetExistsError(MammadagbokError):
    """A file she did not agree to replace lies at `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class FileUnreadableError(MammadagbokError):
    """What lies at `path` is no ordinary file, or it could not be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class PackError(MammadagbokError):
    """A group file cannot be read. Nothing has been kept of it."""


class NotAPackError(PackError):
    """It is no group file, or not whole, or not in UTF-8."""


class PackTooLargeError(PackError):
    """It has more than the `most` bytes that are read."""

    def __init__(self, most: int) -> None:
        super().__init__(str(most))
        self.most = most


class NewerPackError(PackError):
    """It is of a version that this program does not know."""


class PackFault(Enum):
    """What is wrong in one place of a group file."""

    KIND = auto()
    """Not of the kind that belongs there: a number in the place of a text, say."""
    NO_DAY = auto()
    """No day or time, or no number of weeks, that a plan can have."""
    TOO_LONG = auto()
    TOO_MANY = auto()
    TWICE = auto()
    """The same field stands there twice."""


class PackFieldError(PackError):
    """Something is wrong at `place`, such as «numbers[2].name», counted from 1."""

    def __init__(self, place: str, fault: PackFault) -> None:
        super().__init__(f"{place}: {fault.name}")
        self.place, self.fault = place, fault


class PictureError(MammadagbokError):
    """A picture she brought cannot be added. Nothing has been kept of it."""


class PictureKindError(PictureError):
    """It is not a picture of a kind that the journal takes."""


class PicturePhoneFormatError(PictureError):
    """It is a HEIC or AVIF picture, as phones make them unless they are told otherwise."""


class PictureTooLargeError(PictureError):
    """It has more bytes or pixels than are read."""


class PictureBrokenError(PictureError):
    """It is empty, cut off or damaged."""


class MovingError(MammadagbokError):
    """Texts could not be moved in, or everything could not be taken out."""


class NotThisSourceError(MovingError):
    """What she chose holds nothing that `source` writes."""

    def __init__(self, source: "Source") -> None:
        super().__init__(source)
        self.source = source


class SourceUnreadableError(MovingError):
    """The file or folder at `path` cannot be read, for the reason that `remark` tells."""

    def __init__(self, path: Path, remark: "Remark") -> None:
        super().__init__(f"{path}: {remark.name}")
        self.path, self.remark = path, remark


class SourceTooLargeError(MovingError):
    """There is more in what she chose than is ever read at once."""


class ArchiveDamagedError(MovingError):
    """The archive is not whole, or is none."""


class MoveStoppedError(MovingError):
    """The work was stopped before its end. Nothing half is left."""


class PictureRefusedError(MovingError):
    """A picture does not come along, for the reason that `remark` tells."""

    def __init__(self, remark: "Remark") -> None:
        super().__init__(remark.name)
        self.remark = remark
