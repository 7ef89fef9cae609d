"""The structure of an open journal's file, gone through on a thread of its own."""

import contextlib
from collections.abc import Callable
from contextlib import closing
from threading import Event, Thread
from typing import Final

import sqlcipher3

from mammadagbok.domain.errors import JournalDamagedError, MammadagbokError
from mammadagbok.storage.database import Database
from mammadagbok.storage.proof import check_structure

_PAINTED_S: Final = 0.2


class StructureCheck:
    """Sees that the pages of a file hang together, beside the connection that shows what they hold.

    Nothing may be written to the file until `wait` has returned. It begins when somebody hurries,
    or when the first page has had time to be painted. `opened` opens the file to read, on that
    thread, and it is held open to the `end`: on POSIX whoever lets go of a file lets go of every
    lock that the process has on it.
    """

    def __init__(self, opened: Callable[[], Database]) -> None:
        self._opened = opened
        self._database: Database | None = None
        self._error: MammadagbokError | None = JournalDamagedError()
        self._is_wanted, self._is_told, self._is_over = Event(), Event(), Event()
        self._thread = Thread(target=self._run, name="structure", daemon=True)
        self._thread.start()

    def wait(self, *, hurries: bool = True) -> None:
        """Return when it is known to be sound. Raises JournalDamagedError when it is not."""
        if hurries:
            self._is_wanted.set()
        self._is_told.wait()
        if self._error is not None:
            raise self._error

    def end(self) -> None:
        """Break off what is left of it, and let go of the file: nothing has it open any more."""
        self._is_over.set()
        self._is_wanted.set()
        if self._database is not None:
            self._database.break_off()
        self._thread.join()

    def _run(self) -> None:
        self._is_wanted.wait(_PAINTED_S)
        try:
            with closing(self._opened()) as self._database:
                self._error = self._found(self._database)
                self._is_told.set()
                self._is_over.wait()
        except MammadagbokError as error:
            self._error = error
        finally:
            self._is_told.set()

    def _found(self, database: Database) -> MammadagbokError | None:
        try:
            if not self._is_over.is_set():
                check_structure(database)
        except MammadagbokError as error:
            # Broken off, it says nothing: what was open is closed, and is looked at anew.
            return None if self._is_over.is_set() else error
        with contextlib.suppress(sqlcipher3.OperationalError):
            database.query("PRAGMA shrink_memory")
        return None
