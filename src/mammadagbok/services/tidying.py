"""What goes by itself when its day has come: out of the trash, texts with a day, old versions."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from mammadagbok.domain.clock import SLACK, Clock, Shown
from mammadagbok.domain.version import KEPT_FOR as VERSIONS_KEPT_FOR
from mammadagbok.services.only_helped import OnlyHelped
from mammadagbok.services.trash import KEPT_FOR
from mammadagbok.storage.cravings import OnlyHelpedStore
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.entry_parts import UntilStore
from mammadagbok.storage.photos import KeptPhoto, PhotoStore
from mammadagbok.storage.sealed import Key
from mammadagbok.storage.state import CravingMarkStore, StateStore
from mammadagbok.storage.trash import TrashStore, VersionStore

AT_ONCE: Final = 20
"""Entries in one transaction: about as long as a frame of the screen."""
_CLOCK: Final = "clock"


@dataclass(frozen=True, slots=True)
class Tidied:
    """What came of one step: the `entries` that are gone and how many `photos`, whether there is
    `more` to do at once, and whether something waits because the clock `leapt`.
    """

    entries: tuple[int, ...] = ()
    photos: int = 0
    more: bool = False
    leapt: bool = False


@dataclass(frozen=True, slots=True)
class Stores:
    """Where what goes by itself stands."""

    entries: EntryStore
    trash: TrashStore
    untils: UntilStore
    versions: VersionStore
    photos: PhotoStore
    only_helped: OnlyHelped
    marks: CravingMarkStore


class Tidying:
    """Removes what is due by the clock, truly and from every copy, a little at a time.

    `photos` removes those that she took off long enough ago, and tells how many. `noting` is where
    it notes what the clock said, and a transaction after which no copy is due.
    """

    def __init__(
        self,
        database: Database,
        stores: Stores,
        photos: Callable[[], int],
        noting: tuple[StateStore, Callable[[], AbstractContextManager[None]]],
        clock: Clock,
    ) -> None:
        self._database, self._stores = database, stores
        self._photos = photos
        self._state, self._quietly = noting
        self._clock = clock

    def step(self, spared: frozenset[int] = frozenset()) -> Tidied:
        """Do the next part of what is due, without the entries that are `spared`: she writes there.

        Call it again while there is more. Raises what `Database.transaction` raises.
        """
        now = self._clock()
        leapt = self._leapt(now)
        due = [number for number in self._due(now) if number not in spared]
        over = self._over(now, spared.union(due))
        if leapt:
            return Tidied(leapt=bool(due or over))
        if self._stores.marks.is_over(now.date()):
            with self._quietly():
                self._stores.marks.remove_question()
        gone = tuple(due[:AT_ONCE])
        if gone:
            self._stores.entries.remove_all(gone, now)
        ended = tuple(over[:AT_ONCE])
        if ended:
            self._stores.only_helped.keep(ended, now)
        old = self._stores.versions.until(now - VERSIONS_KEPT_FOR, AT_ONCE)
        if old:
            with self._database.transaction():
                for number in old:
                    self._stores.versions.remove(number)
        more = len(due) > AT_ONCE or len(over) > AT_ONCE or len(old) == AT_ONCE
        return Tidied((*gone, *ended), self._photos(), more=more)

    def _due(self, now: datetime) -> list[int]:
        lain = self._stores.trash.until(now - KEPT_FOR)
        return list(dict.fromkeys([*lain, *self._stores.untils.due(now.date())]))

    def _over(self, now: datetime, but: frozenset[int]) -> list[int]:
        """Return the cravings of which only what helped is kept from now on."""
        entries = self._stores.entries
        over = [number for number in self._stores.only_helped.over(now) if number not in but]
        return [entry.id for entry in entries.read_many(over)]

    def _leapt(self, now: datetime) -> bool:
        """Note what the clock says, and return whether it may not delete anything today."""
        noted = self._noted()
        shown = noted.then(now.date())
        leaps = shown.leapt is not None and shown.leapt != noted.leapt
        # Put there by a clock that was wrong, or seen by one: thirty days from now on.
        latest = datetime.min if leaps else now + SLACK
        early = [number for number, at in self._stores.trash.all().items() if at > latest]
        off = [each for each in self._stores.photos.taken_off() if _since(each) > latest]
        if early or off or shown != noted:
            with self._quietly():
                for number in early:
                    self._stores.trash.put(number, now)
                for kept in off:
                    self._stores.photos.put_since(kept, now)
                days = (shown.day, shown.leapt, shown.furthest)
                self._state.put(_CLOCK, json.dumps([day and day.isoformat() for day in days]))
        return shown.leapt is not None

    def _noted(self) -> Shown:
        days = json.loads(self._state.read(_CLOCK) or "[]")
        return Shown(*(day and date.fromisoformat(day) for day in days))


def _since(kept: KeptPhoto) -> datetime:
    return kept.photo.since or datetime.min


def give_time(database: Database, key: Key, now: datetime) -> None:
    """Have nothing go by itself at once that comes back from a copy, or from an older file.

    It knows nothing of what she has done since: taken a text out of the trash, or taken its day
    away. It must not make what stands elsewhere go too. Raises what `Database.transaction` raises.
    """
    trash, untils = TrashStore(database, key), UntilStore(database, key)
    photos, only_helped = PhotoStore(database, key), OnlyHelpedStore(database, key)
    with database.transaction():
        for number in trash.all():
            trash.put(number, now)
        for number in untils.due(now.date()):
            untils.put(number, (now + KEPT_FOR).date())
        for number in only_helped.over(now):
            only_helped.put_off(number, now + KEPT_FOR)
        for kept in photos.taken_off():
            photos.put_since(kept, now)
