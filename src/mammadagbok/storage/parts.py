"""A transaction that stays open over several turns of the window, for what can be built anew."""

import contextlib
from collections.abc import Callable, Iterator

import sqlcipher3

from mammadagbok.storage.log import Log


class Parts:
    """Of one open connection. `check` is what is done before anything is written, and `facts` tells
    what SQLite says as facts.
    """

    def __init__(
        self,
        connection: sqlcipher3.Connection,
        log: Log,
        check: Callable[[], object],
        facts: Callable[[], contextlib.AbstractContextManager[None]],
    ) -> None:
        self._connection, self._log = connection, log
        self._check, self._facts = check, facts
        self.are_open = False
        """True while there are changes that `settle` will keep."""

    @contextlib.contextmanager
    def more(self) -> Iterator[None]:
        """What is changed inside is kept with more of its kind by `settle`, or before anything else
        is saved. Where this fails, nothing of all that is.

        Raises what `Database.transaction` raises.
        """
        if not self.are_open:
            self._check()
        with self._facts():
            if not self.are_open:
                self._log.wait_for_disk(waits=False)
                self._connection.execute("BEGIN IMMEDIATE")
                self.are_open = True
            try:
                yield
            except BaseException:
                self._drop()
                raise

    def settle(self) -> None:
        """Keep what was changed, or none of it where it cannot be kept: it can be built anew."""
        if self.are_open:
            with contextlib.suppress(sqlcipher3.Error):
                self._connection.execute("COMMIT")
                self._log.grown()
            self._drop()

    def _drop(self) -> None:
        self.are_open = False
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
