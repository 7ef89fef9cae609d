"""What she deleted and some copy may still hold: which folders are clear of what."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final, cast

from mammadagbok.domain.clock import Clock
from mammadagbok.storage.database import Database
from mammadagbok.storage.photos import LostPhotoStore
from mammadagbok.storage.sealed import Key
from mammadagbok.storage.state import Removal, RemovalStore, StateStore

UNDO_TIME: Final = timedelta(seconds=60)
"""For so long she can take a deletion back; the copies follow then."""
_CLEARED: Final = "cleared"
_PACKED: Final = "packed"


class Leaving:
    """The removals of one journal. Changes belong in a transaction of the caller's."""

    def __init__(self, database: Database, key: Key, clock: Clock) -> None:
        self._clock = clock
        self._state = StateStore(database, key)
        self._removals = RemovalStore(database, key)
        self._photos = LostPhotoStore(database, key)
        self._old: frozenset[int] = frozenset()

    def opened(self) -> None:
        """What was deleted before can be taken out of the copies at once."""
        self._old = frozenset(removal.id for removal in self._removals.all())

    def pending(self, holding: Sequence[Path]) -> list[Path]:
        """Return those of the folders in which something may still be."""
        cleared = self._cleared()
        numbers = {removal.id for removal in self._removals.all()}
        return [folder for folder in holding if numbers - set(cleared.get(str(folder), ()))]

    def ripe(self) -> list[Removal]:
        """Return the removals she can no longer undo."""
        now = self._clock()
        return [
            removal
            for removal in self._removals.all()
            if removal.id in self._old or not removal.since <= now < removal.since + UNDO_TIME
        ]

    def photos(self) -> list[str]:
        """Return the names of the photos that are to go; deleting one cannot be undone."""
        return self._photos.names()

    def note(self, removals: Sequence[Removal], folders: Sequence[Path]) -> None:
        """These folders hold nothing of these removals any more."""
        noted = self._cleared()
        for folder in folders:
            gone = {removal.id for removal in removals}
            noted[str(folder)] = sorted(gone | set(noted.get(str(folder), ())))
        self._state.put_value(_CLEARED, noted)

    def settle(self, holding: Sequence[Path]) -> None:
        """Drop what is done in every folder, and what was noted about it."""
        cleared, folders = self._cleared(), [str(folder) for folder in holding]
        open_ones = set()
        for removal in self._removals.all():
            if all(removal.id in cleared.get(folder, ()) for folder in folders):
                self._removals.drop(removal.id)
            else:
                open_ones.add(removal.id)
        noted = {name: sorted(open_ones & set(cleared.get(name, ()))) for name in folders}
        self._state.put_value(_CLEARED, noted)
        if not open_ones:
            self._photos.forget()

    def must_pack(self) -> bool:
        """True while pages of the journal may still hold something she deleted."""
        return self.last_id() > cast(int, self._state.value(_PACKED) or 0)

    def last_id(self) -> int:
        """Return the highest id that a removal ever had."""
        return self._removals.last_id()

    def note_packed(self, last: int) -> None:
        """The journal's pages were built anew after the removal with this id."""
        self._state.put_value(_PACKED, last)

    def _cleared(self) -> dict[str, list[int]]:
        return self._state.value(_CLEARED) or {}
