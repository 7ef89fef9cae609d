"""The two copies of the header beside the journal: `data.key` and `data.key2`."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from mammadagbok.domain.errors import MammadagbokError, NotWritableError
from mammadagbok.storage.files import is_taken, read_if_there, write_whole


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Where the header lies in a journal's folder."""

    folder: Path

    @property
    def copies(self) -> tuple[Path, Path]:
        """The first and the second copy."""
        return self.folder / "data.key", self.folder / "data.key2"

    def read(self) -> tuple[bytes | None, bytes | None]:
        """Return both copies as they are, None for one that cannot be read."""
        first, second = self.copies
        return read_if_there(first), read_if_there(second)

    @property
    def is_barred(self) -> bool:
        """True when a copy lies there and this user may not read it."""
        return any(is_taken(copy) and not os.access(copy, os.R_OK) for copy in self.copies)

    def write(self, header: bytes) -> None:
        """Write both copies, the second first, and never the first before the second is sound.

        Raises DiskFullError or NotWritableError; at least one whole copy is then still there, and
        as far as the disk lets it both are as they were.
        """
        first, second = self.copies
        before = read_if_there(second)
        write_whole(second, header)
        try:
            if read_if_there(second) != header:
                raise NotWritableError(second)
            write_whole(first, header)
        except MammadagbokError:
            # She is told that the old one counts; then the new one must not open as well.
            if before is not None:
                with contextlib.suppress(MammadagbokError):
                    write_whole(second, before)
            raise
