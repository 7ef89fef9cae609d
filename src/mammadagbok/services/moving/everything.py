"""What there is to take out, and what taking it out has left half written."""

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.calm import Calm
from mammadagbok.services.group_rooms import GroupRooms
from mammadagbok.services.phases import Phases
from mammadagbok.services.preferences import Preferences, lines
from mammadagbok.services.taken import TakenAlong
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.files import clear_folder, is_taken
from mammadagbok.storage.group_lists import PackStore
from mammadagbok.storage.lists import NameStore

if TYPE_CHECKING:
    from mammadagbok.domain.taking_out import OutLists

_LEFT: Final = lines("taking_out")
"""Where folders have begun to grow that were not finished, as far as is known."""


class Everything:
    """What there is to take out, read on the journal's own thread. The trash stays.

    It remembers a folder that has begun to grow, for a crash would leave it readable.
    """

    def __init__(
        self,
        entries: EntryStore,
        rooms: tuple[GroupRooms, Phases, PackStore],
        names: NameStore,
        more: tuple[Calm, TakenAlong, Preferences],
    ) -> None:
        self._entries, self._names = entries, names
        self._rooms, self._phases, self._packs = rooms
        self._calm, self._taken, self._preferences = more

    def ids(self) -> list[int]:
        """Return the ids of all texts, both of a pair too, the newest first."""
        return self._entries.all_ids()

    def read(self, numbers: Sequence[int]) -> list[Entry]:
        """Return these texts without those that are damaged."""
        return self._entries.read_many(numbers)

    def lists(self) -> "OutLists":
        """Return what is there beside the texts. Raises NameDamagedError."""
        from mammadagbok.domain.taking_out import OutLists, OutSeries

        group, meetings = self._rooms.group, self._rooms.meetings
        kept, packs = tuple(meetings.kept()), self._packs.all()
        return OutLists(
            meetings=kept,
            prepared={each.id: meetings.preparation(each) for each in kept},
            series=tuple(OutSeries(*each) for each in self._rooms.plans.with_gaps()),
            rehearsals=tuple(self._rooms.rehearsals.all()),
            rules=tuple(self._rooms.rules.all()),
            phases=tuple(self._phases.all()),
            group_file=packs[0].file.text if packs else "",
            topics=tuple(group.topics()),
            cheers=tuple(group.cheers()),
            people=tuple(group.people()),
            names=tuple(self._names.all()),
            signs=self._calm.signs(),
            cards=self._calm.cards(()),
            plans=self._calm.plans(),
            taken=self._taken.all(),
        )

    def begin(self, part: Path) -> None:
        """Remember the folder in which it is going to grow.

        Raises what `Database.transaction` raises.
        """
        self._preferences.keep(_LEFT, (*self._preferences.read(_LEFT), os.fspath(part)))

    def left_behind(self) -> list[Path]:
        """Return the folders that may not have been finished: for `clear_left_behind`."""
        return [Path(each) for each in self._preferences.read(_LEFT)]

    def settle(self) -> None:
        """Forget those that are not there any more; one on a stick that is not plugged in may be.

        Raises what `Database.transaction` raises.
        """
        there = (each for each in self.left_behind() if is_taken(each) or not each.parent.is_dir())
        self._preferences.keep(_LEFT, tuple(map(os.fspath, there)))


def clear_left_behind(parts: Sequence[Path]) -> list[Path]:
    """Delete folders that were left half written, on a worker, and return those. What cannot be
    deleted now can another day.
    """
    deleted = list[Path]()
    for part in filter(is_taken, parts):
        with contextlib.suppress(MammadagbokError):
            clear_folder(part)
            deleted.append(part)
    return deleted
