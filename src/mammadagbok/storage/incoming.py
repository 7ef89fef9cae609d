"""Texts that come in by the thousand, on their way into the index."""

from collections import deque
from collections.abc import Sequence
from typing import Final

from mammadagbok.domain.errors import IndexDamagedError, JournalDamagedError
from mammadagbok.storage.database import Database
from mammadagbok.storage.search import SearchIndex

_AT_ONCE: Final = 3_000_000
"""Signs, some 2,500 texts of 150 words. Written out together, their words take a third of the time
that those of a hundred at a time take; writing them out holds the window for some eighty ms.
"""
_MANY: Final = 300_000
"""Signs. For fewer it is not worth while to read all the words there are anew."""


class Incoming:
    """Texts of new entries that are marked as not yet indexed, at hand so that they need not be
    read for it. What is saved meanwhile may change them: then they are let go of, and are indexed
    as all that is marked.
    """

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database, self._index = database, index
        self._batches = deque[Sequence[tuple[int, str]]]()
        self._signs = 0
        self._generation = 0

    @property
    def is_due(self) -> bool:
        """True when there are so many that they are worth a transaction."""
        return self._signs >= _AT_ONCE

    def add(self, texts: Sequence[tuple[int, str]]) -> None:
        """These were just saved and marked, and come after all others."""
        generation = self._database.generation()
        if generation != self._generation + 1:
            self._let_go()
        self._generation = generation
        self._batches.append(texts)
        self._signs += sum(len(text) for _, text in texts)

    def put_some(self) -> bool:
        """Index some of them, in a transaction for all of them; True: call again.

        Takes some ten milliseconds, and some eighty when they are written out, at the end.
        Raises what `Database.transaction` raises; of a damaged index only that it is.
        """
        if self._database.generation() != self._generation or self._index.is_damaged:
            self._let_go()
        if not self._batches:
            self._let_go()
            return False
        try:
            with self._index.noticing(), self._database.parts.more():
                if self._signs >= _MANY:
                    self._index.expect_many()
                self._signs = 0
                self._index.put_new(self._batches.popleft())
                if not self._batches:
                    self._index.write_out()
        except (IndexDamagedError, JournalDamagedError):
            self._index.is_damaged = True
        return True

    def put_all(self) -> None:
        """Index all of them. Raises what `put_some` raises."""
        while self.put_some():
            pass

    def _let_go(self) -> None:
        self._batches.clear()
        self._signs = 0
        self._database.parts.settle()
