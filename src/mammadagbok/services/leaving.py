"""What she deleted and some copy may still hold: which folders are clear of what."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, cast

from mammadagbok.storage.database import Database
from mammadagbok.storage.photos import LostPhotoStore
from mammadagbok.storage.sealed import Key
from mammadagbok.storage.state import Removal, RemovalStore, StateStore

_CLEARED: Final = "cleared"
_PACKED: Final = "packed"


class Leaving:
    """The removals of one journal. Changes belong in a transaction of the caller's."""

    def __init__(self, database: Database, key: Key) -> None:
        self._state = StateStore(database, key)
        self._removals = RemovalStore(database, key)
        self._photos = LostPhotoStore(database, key)

    def all(self) -> list[Removal]:
        """Return the removals that are not done everywhere, the earliest first."""
        return self._removals.all()

    def photos(self) -> list[str]:
        """Return the names of the photos that are to be nowhere."""
        return self._photos.names()

    def pending(self, holding: Sequence[Path]) -> list[Path]:
        """Return those of the folders in which something may still be."""
        cleared = self._cleared()
        numbers = {removal.id for removal in self.all()}
        return [folder for folder in holding if numbers - set(cleared.get(str(folder), ()))]

    def note(self, removals: Sequence[Removal], folders: Sequence[Path]) -> None:
        """These folders hold nothing of these removals any more."""
        gone, noted = {removal.id for removal in removals}, self._cleared()
        for folder in folders:
            noted[str(folder)] = sorted(gone | set(noted.get(str(folder), ())))
        self._state.put_value(_CLEARED, noted)

    def settle(self, holding: Sequence[Path]) -> None:
        """Drop what is done in every folder, and what was noted about it."""
        cleared, folders = self._cleared(), [str(folder) for folder in holding]
        removals = self.all()
        done = [
            each for each in removals if all(each.id in cleared.get(name, ()) for name in folders)
        ]
        self._removals.finish(done)
        open_ones = {each.id for each in removals} - {each.id for each in done}
        noted = {name: sorted(open_ones & set(cleared.get(name, ()))) for name in folders}
        self._state.put_value(_CLEARED, noted)

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
