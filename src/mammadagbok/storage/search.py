"""The search index: folded words inside the encrypted journal, rebuildable, never the truth."""

from collections.abc import Sequence
from typing import Final, cast

from mammadagbok.domain.errors import IndexDamagedError, JournalDamagedError
from mammadagbok.domain.norwegian import words
from mammadagbok.storage.database import Database, Row, Value

_MOST_WORDS: Final = 40


class SearchIndex:
    """Which entries hold which words. Changes belong in the transaction that saves the entry."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, number: int, text: str) -> None:
        """Index the entry's text in place of what stood there before."""
        self._database.change(
            "INSERT OR REPLACE INTO found (rowid, body) VALUES (?, ?)",
            (number, " ".join(words(text))),
        )

    def remove(self, number: int) -> None:
        """Take the entry out of the index."""
        self._database.change("DELETE FROM found WHERE rowid = ?", (number,))

    def empty(self) -> None:
        """Let go of everything in it."""
        self._database.change("INSERT INTO found (found) VALUES ('delete-all')")

    def size(self) -> int:
        """Return how many entries are indexed. Raises IndexDamagedError."""
        ((size,),) = self._query("SELECT count(*) FROM found_docsize")
        return cast(int, size)

    def find(self, text: str) -> frozenset[int] | None:
        """Return ids of the entries with words beginning like all of those in `text`.

        None when `text` holds no word to look for. Of a text with very many words, the first
        forty count. Raises IndexDamagedError.
        """
        sought = list(dict.fromkeys(words(text)))[:_MOST_WORDS]
        if not sought:
            return None
        # Folded words hold letters and digits alone, so the quotes cannot be broken out of.
        match = " AND ".join(f'"{word}"*' for word in sought)
        rows = self._query("SELECT rowid FROM found WHERE found MATCH ?", (match,))
        return frozenset(number for (number,) in rows if isinstance(number, int))

    def _query(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        try:
            return self._database.query(sql, values)
        except JournalDamagedError as error:
            raise IndexDamagedError from error
