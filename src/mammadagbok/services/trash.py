"""The trash: what she has deleted lies there for thirty days, and can be brought back."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.entry_parts import UntilStore
from mammadagbok.storage.trash import TrashStore

KEPT_FOR: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Discarded:
    """An entry in the trash, and the day on which it goes; `entry` is None when it is damaged."""

    number: int
    entry: Entry | None
    goes: date


class Trash:
    """What lies in the trash of the open journal. Each change raises what saving raises."""

    def __init__(
        self,
        database: Database,
        entries: EntryStore,
        stores: tuple[TrashStore, UntilStore],
        clock: Clock,
    ) -> None:
        self._database, self._entries = database, entries
        self._trash, self._untils = stores
        self._clock = clock

    def is_empty(self) -> bool:
        """True when nothing lies there."""
        return self._trash.is_empty()

    def holds(self, number: int) -> bool:
        """True when the entry lies there."""
        return self._trash.holds(number)

    def all(self) -> list[Discarded]:
        """Return what lies there, what was put there last first."""
        lying = self._trash.all()
        found = {entry.id: entry for entry in self._entries.read_many(list(lying))}
        untils = self._untils.of(list(lying))
        return [
            Discarded(number, found.get(number), _goes(since, untils.get(number)))
            for number, since in lying.items()
        ]

    def put(self, number: int) -> date:
        """Put an entry there with all that belongs to it: nothing shows or finds it any more.

        Returns the day on which it goes: in thirty days, or on a day of its own before that.
        """
        now = self._clock()
        with self._database.transaction():
            self._trash.put(number, now)
        return _goes(now, self._untils.of((number,)).get(number))

    def bring_back(self, number: int) -> None:
        """Have the entry stand where it stood."""
        with self._database.transaction():
            self._trash.remove(number)

    def delete_everywhere(self, number: int) -> None:
        """Delete an entry, whether it lies there or not, here and from every copy."""
        self._entries.remove(number, self._clock())

    def delete_here(self, number: int) -> None:
        """Delete an entry, whether it lies there or not, from the journal and from no copy."""
        self._entries.remove_here(number, self._clock())


def _goes(since: datetime, until: date | None) -> date:
    emptied = (since + KEPT_FOR).date()
    return emptied if until is None else min(emptied, until)
