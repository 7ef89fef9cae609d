"""The structure of an open journal's file, gone through on a thread of its own."""

import contextlib
from collections.abc import Callable
from contextlib import ExitStack, closing
from threading import Condition, Thread
from typing import Final

import sqlcipher3

from mammadagbok.domain.errors import (
    JournalDamagedError,
    MammadagbokError,
    NotEnoughMemoryError,
)
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
        self._turn = Condition()
        self._is_wanted = self._is_told = self._is_over = False
        self._thread = Thread(target=self._run, name="structure", daemon=True)
        self._thread.start()

    def wait(self, *, hurries: bool = True) -> None:
        """Return when it is known to be sound. Raises JournalDamagedError when it is not.

        Raises what opening and reading the file raise when it could not be gone through, as with a
        stick that is away for a moment, or NotEnoughMemoryError: it is then gone through anew for
        whoever waits next.
        """
        with self._turn:
            self._is_wanted |= hurries
            self._turn.notify_all()
            self._turn.wait_for(lambda: self._is_told)
            if self._error is None:
                return
            self._is_told = isinstance(self._error, JournalDamagedError)
            self._turn.notify_all()
            raise self._error

    def end(self) -> None:
        """Break off what is left of it, and let go of the file: nothing has it open any more."""
        with self._turn:
            self._is_over = self._is_wanted = True
            self._turn.notify_all()
        if self._database is not None:
            self._database.break_off()
        self._thread.join()

    def _run(self) -> None:
        with self._turn:
            self._turn.wait_for(lambda: self._is_wanted, _PAINTED_S)
        try:
            with ExitStack() as held:
                while not self._is_over:
                    self._error = self._found(held)
                    self._tell()
        finally:
            self._is_over = True
            self._tell()

    def _tell(self) -> None:
        """Say what was found, and wait until that does not count any more."""
        with self._turn:
            self._is_told = True
            self._turn.notify_all()
            self._turn.wait_for(lambda: self._is_over or not self._is_told)

    def _found(self, held: ExitStack) -> MammadagbokError | None:
        try:
            if self._database is None:
                self._database = held.enter_context(closing(self._opened()))
            if not self._is_over:
                check_structure(self._database)
        except MammadagbokError as error:
            # Broken off, it says nothing: what was open is closed, and is looked at anew.
            return None if self._is_over else error
        except MemoryError:
            return NotEnoughMemoryError()
        with contextlib.suppress(sqlcipher3.OperationalError):
            self._database.query("PRAGMA shrink_memory")
        return None
