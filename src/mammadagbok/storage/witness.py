"""A descriptor of a file that is open by name elsewhere, to see that it is still the one there."""

import contextlib
import os
from pathlib import Path

from mammadagbok.domain.errors import JournalAwayError, JournalMovedError, MammadagbokError
from mammadagbok.storage.file_system import is_away, keeps_numbers
from mammadagbok.storage.files import told_as_facts


class Witness:
    """Holds the journal's file open, under the path it had then, until it is let go of."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path, self.descriptor = path, descriptor
        self._has_number: bool | None = None

    @property
    def is_held(self) -> bool:
        """False once it was let go of."""
        return self.descriptor >= 0

    @property
    def is_away(self) -> bool:
        """True when the disk that holds the file is not the one under its path any more."""
        return is_away(self.descriptor, self._path)

    def size(self) -> int:
        """Return how many bytes the file has."""
        with told_as_facts(self._path):
            return os.fstat(self.descriptor).st_size

    def check_there(self) -> None:
        """See that the file still lies where it lay.

        Raises JournalMovedError, or JournalAwayError when its disk is another or none. Where the
        file system has no numbers to know a file by, any file there will do; to find that out it is
        written to: DiskFullError and NotWritableError may come of it.
        """
        try:
            is_it = os.path.samestat(os.fstat(self.descriptor), self._path.stat())
        except OSError as error:
            raise self._lost() from error
        if not is_it and (self.is_away or self._is_numbered()):
            raise self._lost()

    def let_go(self) -> None:
        """Close it."""
        # Of a disk that was taken away, even letting go is refused.
        with contextlib.suppress(OSError):
            os.close(self.descriptor)
        self.descriptor = -1

    def _lost(self) -> MammadagbokError:
        return JournalAwayError() if self.is_away else JournalMovedError()

    def _is_numbered(self) -> bool:
        """Tried once, and not before it matters: hardly any file system is without numbers."""
        if self._has_number is None:
            with told_as_facts(self._path):
                self._has_number = keeps_numbers(self._path.parent)
        return self._has_number
