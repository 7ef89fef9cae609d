"""What she has taken along: what was on each page, how it left, and where its file lies."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from mammadagbok.domain.clock import Clock, to_minute
from mammadagbok.domain.errors import NotWritableError
from mammadagbok.domain.question import Key
from mammadagbok.domain.taking import FileState, Taken, TakenPart, Taking
from mammadagbok.services.texts import sound_text
from mammadagbok.services.undoing import Undo
from mammadagbok.storage.database import Database
from mammadagbok.storage.saved_file import delete_unchanged, state_of
from mammadagbok.storage.shares import ShareStore

if TYPE_CHECKING:
    from mammadagbok.domain.page import SharePage


class FileFate(StrEnum):
    """What became of the file of a record that she wanted gone."""

    LEFT = "left"
    """It was not to be touched, or there never was one."""
    DELETED = "deleted"
    GONE = "gone"
    """It did not lie there any more."""
    CHANGED = "changed"
    """Another file lies there, or the same with other content: nobody deletes that unseen."""
    REFUSED = "refused"
    """The system did not let it be deleted."""


_FATES = {
    FileState.THERE: FileFate.DELETED,
    FileState.GONE: FileFate.GONE,
    FileState.CHANGED: FileFate.CHANGED,
}


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What came of it. The record goes, unless its file was to go with it and could not: then it
    stays, and still tells where that lies. `undo` brings the record back; None when the file has
    gone with it, or nothing was forgotten.
    """

    file: FileFate
    undo: Undo | None = None

    @property
    def is_forgotten(self) -> bool:
        """True when the journal holds the record no more."""
        return self.file not in (FileFate.CHANGED, FileFate.REFUSED)


@dataclass(frozen=True, slots=True)
class SavedFile:
    """Where a file was saved, and the SHA-256 of what it held: values, which a worker may have."""

    path: Path
    digest: str

    def state(self) -> FileState:
        """Tell what lies there. Reads the whole file."""
        return state_of(self.path, self.digest)

    def has_folder(self) -> bool:
        """Tell whether the folder it was saved in is there."""
        return self.path.parent.is_dir()

    def delete(self) -> FileFate:
        """Delete it as long as it is the very same, and tell what became of it."""
        try:
            return _FATES[delete_unchanged(self.path, self.digest)]
        except NotWritableError:
            return FileFate.REFUSED


class TakenAlong:
    """The records of what was taken along. Nothing in them is counted, and none holds more of a
    page than her texts as they left: no heading, no picture.
    """

    def __init__(self, database: Database, shares: ShareStore, clock: Clock) -> None:
        self._database, self._shares, self._clock = database, shares, clock

    def all(self) -> tuple[Taken, ...]:
        """Return every record, the newest first."""
        return tuple(self._shares.all())

    def files_with(self, entry: int) -> tuple[Taken, ...]:
        """Return the records of files on which this entry is, with its text or a photo."""
        return tuple(self._shares.of_files_with(entry))

    def things(self) -> frozenset[Key]:
        """Return everything that was ever taken along and is no entry."""
        return self._shares.sources()

    def note(
        self, page: "SharePage", taking: Taking, target: Path | None = None, made: bytes = b""
    ) -> None:
        """Keep that the page was taken along, as the file `made` at `target` if given.

        Raises what `Database.transaction` raises.
        """
        file = ("", "") if target is None else (_path(target), sha256(made).hexdigest())
        kept = Taking(taking.way, taking.occasion, sound_text(taking.note))
        with self._database.transaction():
            self._shares.add(self._now(), kept, tuple(_parts(page)), file)

    def file_of(self, taken: Taken) -> SavedFile:
        """Return the file that was saved, for a worker to look at: a stick may not answer."""
        return SavedFile(Path(taken.target), self._shares.digest(taken.id))

    def forget(self, taken: Taken, fate: FileFate = FileFate.LEFT) -> Forgetting:
        """Delete a record, whose file has had this fate.

        Raises what `Database.transaction` raises.
        """
        if not Forgetting(fate).is_forgotten:
            return Forgetting(fate)
        with self._database.transaction():
            put_back = self._shares.remove(taken.id)
        undo = None if fate is FileFate.DELETED else self._whole(put_back)
        return Forgetting(fate, undo)

    def _whole(self, put_back: Callable[[], None]) -> Undo:
        def undo() -> None:
            with self._database.transaction():
                put_back()

        return undo

    def _now(self) -> datetime:
        return to_minute(self._clock())


def _parts(page: "SharePage") -> Iterator[TakenPart]:
    from mammadagbok.domain.masking import MaskedText

    for part in page.parts:
        match part.content:
            case MaskedText(text=text):
                yield TakenPart(part.source, sound_text(text))
            case _:
                yield TakenPart(part.source, "")


def _path(target: Path) -> str:
    """Return the whole path, with U+FFFD for what is no UTF-8 in it: the journal holds no bytes."""
    whole = str(target.absolute())
    return whole.encode(errors="surrogateescape").decode(errors="replace")
