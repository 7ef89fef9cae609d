"""Finding what she has written."""

from collections.abc import Sequence

from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.query import Query
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.trash import TrashStore

_ON_TODAY = frozenset({Kind.MOMENT, Kind.REFLECTION, None})


class Finding:
    """The timeline, the search, and the last few entries."""

    def __init__(self, entries: EntryStore, trash: TrashStore) -> None:
        self._entries, self._trash = entries, trash

    def ids(self, query: Query) -> list[int]:
        """Return the ids that the query finds, newest first. Reads no texts.

        Raises IndexDamagedError when the index has to be built anew first.
        """
        return self._entries.ids(query)

    def read_many(self, numbers: Sequence[int]) -> list[Entry]:
        """Return these entries in this order, without those that are gone."""
        return self._entries.read_many(numbers)

    def is_damaged(self, number: int) -> bool:
        """True when the entry is there, was read, and is not what was saved."""
        return self._entries.is_damaged(number)

    def read(self, number: int) -> Entry | None:
        """Return one entry, or None when it is gone or in the trash. Raises EntryDamagedError."""
        return None if self._trash.holds(number) else self._entries.read(number)

    def index_some(self, after: int, most: int) -> int | None:
        """Build the search index anew, so many entries at once: see `EntryStore.index_some`."""
        return self._entries.index_some(after, most)

    def latest(self, most: int) -> list[Entry]:
        """Return the newest entries for «I dag», at most so many.

        Never cravings, letters, or what is «bare for meg».
        """
        found: list[Entry] = []
        for number in self._entries.ids(Query(kinds=_ON_TODAY)):
            found += [e for e in self._entries.read_many((number,)) if not e.words.private]
            if len(found) == most:
                break
        return found
