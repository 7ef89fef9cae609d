"""Reading the live journal's file while it is held still, without opening it a second time.

On POSIX, closing any descriptor of a file drops the locks SQLite holds on it.
"""

import hashlib
import os
import threading
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import CopyStoppedError
from mammadagbok.storage.files import open_new, read_at, told_as_facts

_BLOCK: Final = 1 << 20


class StillFile:
    """The file behind `descriptor`, which stays its owner's, as long as `let_go` is not called."""

    def __init__(self, descriptor: int, size: int) -> None:
        self._descriptor = descriptor
        self._size = size
        self._held = True
        self._reading = threading.Lock()

    @property
    def size(self) -> int:
        """Its length in bytes."""
        return self._size

    def let_go(self) -> None:
        """Have no byte read from the descriptor once this has returned. For any thread."""
        with self._reading:
            self._held = False

    def copy_to(self, target: Path) -> str:
        """Copy it to a new file (0600) and return its SHA-256 in hex.

        Raises CopyStoppedError after `let_go`, DiskFullError or NotWritableError.
        """
        digest, done = hashlib.sha256(), 0
        with told_as_facts(target), os.fdopen(open_new(target), "wb") as out:
            while done < self._size and (block := self._read(done)):
                out.write(block)
                digest.update(block)
                done += len(block)
        return digest.hexdigest()

    def _read(self, offset: int) -> bytes:
        with self._reading:
            if not self._held:
                raise CopyStoppedError
            length = min(_BLOCK, self._size - offset)
            return read_at(self._descriptor, length, offset)
