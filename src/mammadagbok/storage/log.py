"""The log beside the database: when a save waits for the disk, and when it is folded in."""

import contextlib
from collections.abc import Callable
from typing import Final

import sqlcipher3

_MOST_PAGES: Final = 1_000
"""Of 4 KiB. A log that has grown so long is folded in by the save that makes it longer."""


class Log:
    """Of one open connection, which folds each save in before it ends until `fold_later` is called.

    Raises what SQLite raises.
    """

    def __init__(self, connection: sqlcipher3.Connection) -> None:
        self._connection = connection
        self._soon: Callable[[], object] | None = None
        self._is_held = False
        self._waits = True

    def fold_later(self, soon: Callable[[], object] | None) -> None:
        """Have `grown` call `soon`, which is to see to it that `fold` is called in a pause.

        None: each save is folded in before it ends, as at first.
        """
        self._soon = soon
        self._set_limit()

    def grown(self) -> None:
        """Something was saved."""
        if self._soon is not None:
            self._soon()

    def fold(self) -> None:
        """Leave nothing in it, unless it is held. What cannot be folded in now is another time."""
        if not self._is_held:
            with contextlib.suppress(sqlcipher3.Error):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def hold(self) -> None:
        """Fold it in, and from now on nothing more until it is let go."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._is_held = True
        self._set_limit()

    def let_go(self) -> None:
        """Fold in what has come since `hold`, and all that comes."""
        self._is_held = False
        with contextlib.suppress(sqlcipher3.Error):
            self._set_limit()
        self.fold()

    def wait_for_disk(self, *, waits: bool) -> None:
        """Have what is saved from now on be on the disk when it is saved, or some time later."""
        if waits is not self._waits:
            self._connection.execute(f"PRAGMA synchronous={'FULL' if waits else 'NORMAL'}")
            self._waits = waits

    def _set_limit(self) -> None:
        pages = 0 if self._is_held else 1 if self._soon is None else _MOST_PAGES
        self._connection.execute(f"PRAGMA wal_autocheckpoint={pages}")
