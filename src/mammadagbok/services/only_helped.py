"""Cravings of which only what helped is kept: what becomes of one once it is over."""

from collections.abc import Sequence
from datetime import datetime

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.storage.cravings import OnlyHelpedStore
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.state import CravingMarkStore
from mammadagbok.storage.trash import TrashStore


class OnlyHelped:
    """Puts a new entry with what helped in the place of the craving, which goes truly.

    The old row is not written over: then what stood in it would stay in every copy.
    """

    def __init__(
        self,
        database: Database,
        entries: EntryStore,
        stores: tuple[OnlyHelpedStore, TrashStore, CravingMarkStore],
    ) -> None:
        self._database, self._entries = database, entries
        self._cravings, self._trash, self._marks = stores

    def over(self, now: datetime) -> list[int]:
        """Return the entries that are over by now, the earliest first."""
        return self._cravings.over(now)

    def keep(self, numbers: Sequence[int], now: datetime) -> dict[int, Entry]:
        """Keep what helped of these entries, and return the new ones by those they came of.

        One in which nothing helped leaves nothing; a damaged one stays whole, for her to see.
        What lay in the trash lies there still, and she is asked about the new one if she was to be
        asked about the old. Raises what `Database.transaction` raises.
        """
        kept: dict[int, Entry] = {}
        lain = self._trash.all()
        with self._database.transaction():
            there = self._entries.read_many(numbers)
            for entry in there:
                words = what_helped(entry.words)
                if words is not None:
                    (kept[entry.id],) = self._entries.put_in([words])
                    self._marks.move_question(entry.id, kept[entry.id].id)
                    if entry.id in lain:
                        self._trash.put(kept[entry.id].id, lain[entry.id])
            self._entries.take_away([entry.id for entry in there], now)
        self._entries.clear_lost()
        return kept


def what_helped(words: NewEntry) -> NewEntry | None:
    """Return what is kept of a craving when only what helped is; None: nothing did.

    What came first stays with it, for «Dette hjalp sist jeg var …».
    """
    craving = words.craving or Craving()
    if not craving.helped.strip():
        return None
    return NewEntry(
        kind=Kind.CRAVING,
        text="",
        at=words.at,
        private=words.private,
        craving=Craving(cause=craving.cause, helped=craving.helped),
        until=words.until,
    )
