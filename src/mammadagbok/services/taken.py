"""What she has taken along: what was on each page, how it left, and where its file lies."""

from dataclasses import dataclass
from enum import StrEnum

from mammadagbok.domain.taking import FileState, Taken
from mammadagbok.services.undoing import Undo


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


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What came of it. The record goes, unless its file was to go with it and could not: then it
    stays, and still tells where that lies. `undo` brings the record back; None when the file has
    gone with it, or when nothing was forgotten.
    """

    file: FileFate
    undo: Undo | None = None

    @property
    def is_forgotten(self) -> bool:
        """True when the journal holds the record no more."""
        return self.file not in (FileFate.CHANGED, FileFate.REFUSED)


class TakenAlong:
    """The records of what was taken along. Nothing in them is counted."""

    def all(self) -> tuple[Taken, ...]:
        """Return every record, the newest first."""
        return ()

    def files_with(self, entry: int) -> tuple[Taken, ...]:
        """Return the records of files on which this entry is, with its text or a photo."""
        return ()

    def file_state(self, taken: Taken) -> FileState:
        """Tell what lies where its file was saved. Reads the whole file; one of photos takes a
        tenth of a second for 100 MB.
        """
        raise NotImplementedError

    def forget(self, taken: Taken, *, with_file: bool) -> Forgetting:
        """Delete a record, and the file when it is still the very same; see `Forgetting`.

        Raises what `Database.transaction` raises.
        """
        raise NotImplementedError
