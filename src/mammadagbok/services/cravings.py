"""Cravings: the one that goes on, what is kept of each, and what helped before.

Nothing is counted or summed here, and nobody can read out how often, how long or how much.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import ONE_EPISODE, Helped, Keep, causes_in
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.services.lasting import Lasting
from mammadagbok.services.only_helped import OnlyHelped
from mammadagbok.services.preferences import Preference, Preferences, flag
from mammadagbok.services.preferences import number as whole_number
from mammadagbok.services.writing import Writing
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.state import CRAVING_ASK_LATER, CRAVING_GOING_ON, StateStore
from mammadagbok.storage.trash import TrashStore

RIDES: Final = (5, 10, 20)
"""Minutes that are offered; open is None."""
ASKS_EXPECTED: Final = flag("craving_asks_expected")
"""Whether the page asks how strong she thinks it will get."""
SHOWS_CLOCK: Final = flag("craving_shows_clock")
MOVES: Final = flag("craving_moves", default=True)
"""Whether breathing and wave move, where the system has nothing against it."""
KEEP_ASKED: Final = flag("craving_keep_asked")
"""Whether she has been asked what is to be kept; once is enough."""
RIDE_MINUTES: Final = whole_number("craving_ride_minutes")
_MOST_HELPED: Final = 5
_NEWEST: Final = 50
"""Her own order of what came first follows from so many cravings."""


@dataclass(frozen=True, slots=True)
class AskLater:
    """She asked to be asked on this day how the hours after a craving went."""

    entry: int
    on: date


def _asked(value: object) -> AskLater:
    match value:
        case [int(entry), str(on)]:
            return AskLater(entry, date.fromisoformat(on))
        case _:
            raise TypeError(value)


ASK_LATER: Final[Preference[AskLater | None]] = Preference(
    CRAVING_ASK_LATER,
    None,
    lambda asked: [asked.entry, asked.on.isoformat()] if asked else None,
    _asked,
)


class Marking:
    """Where the mark of the craving that goes on stands: in the journal's state. `quietly` is a
    transaction after which no copy is due.
    """

    def __init__(
        self, state: StateStore, quietly: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._state, self.quietly = state, quietly

    def read(self) -> int | None:
        """Return the entry that is marked, whatever has become of it."""
        marked = self._state.value(CRAVING_GOING_ON)
        return marked if isinstance(marked, int) else None

    def put(self, entry: int) -> None:
        """Mark this entry. Belongs in a transaction."""
        if self.read() != entry:
            self._state.put_value(CRAVING_GOING_ON, entry)

    def remove(self) -> None:
        """Mark none. Belongs in a transaction."""
        self._state.remove(CRAVING_GOING_ON)


class Cravings:
    """Each change raises what `Database.transaction` raises, and then nothing has changed."""

    def __init__(
        self,
        database: Database,
        entries: tuple[EntryStore, TrashStore, OnlyHelped],
        services: tuple[Writing, Lasting, Preferences],
        marking: Marking,
        clock: Clock,
    ) -> None:
        self._database = database
        self._entries, self._trash, self._only_helped = entries
        self._writing, self._lasting, self._preferences = services
        self._marking = marking
        self._clock = clock

    # What is kept

    def keep_choice(self) -> Keep:
        """Return what the journal keeps of new cravings."""
        return self._lasting.keep_choice()

    def choose(self, keep: Keep) -> None:
        """Have it keep that of new cravings; those there are stay as they are."""
        self._lasting.choose(keep)

    # The one that goes on

    def going_on(self) -> int | None:
        """Return the craving that goes on; None when it is over, gone, or lies in the trash."""
        marked = self._marking.read()
        if marked is None or self._trash.holds(marked):
            return None
        (entry,) = self._entries.read_many((marked,)) or (None,)
        if entry is None or entry.words.kind is not Kind.CRAVING:
            return None
        return marked if abs(self._clock() - entry.words.at) <= ONE_EPISODE else None

    def begin(self, number: int) -> None:
        """The craving in this entry goes on: after a crash she comes back to it."""
        if self._marking.read() != number:
            with self._marking.quietly():
                self._marking.put(number)

    def end(self) -> None:
        """No craving goes on any more: she is done, or has gone to another page."""
        if self._marking.read() is not None:
            with self._marking.quietly():
                self._marking.remove()

    def keep(
        self, page: NewEntry | Entry, words: NewEntry, stood: Entry | None = None
    ) -> NewEntry | Entry:
        """Do as `Writing.keep` does and mark the entry in the same moment: no crash parts them."""
        if isinstance(page, Entry) and self._is_marked(page.id):
            return self._writing.keep(page, words, stood)
        if isinstance(page, NewEntry) and words.is_blank:
            return words
        with self._database.transaction():
            kept = self._writing.keep(page, words, stood)
            if isinstance(kept, Entry):
                self._marking.put(kept.id)
        return kept

    def discard(self, entry: Entry) -> None:
        """Leave nothing of it, here and in every copy («Lukk uten å lagre»), and end it.

        One transaction: no crash leaves an entry that nobody would remove.
        """
        with self._database.transaction():
            if self._entries.holds(entry.id):
                self._entries.take_away((entry.id,), self._clock())
        self._entries.clear_lost()

    def finish(self, entry: Entry) -> Entry | None:
        """It is over: return what the journal keeps of it, None when that is nothing.

        Raises EntryDamagedError too.
        """
        there = self._entries.read(entry.id)
        if there is None or not there.words.only_helped:
            self.end()
            return there
        return self._only_helped.keep((there.id,), self._clock()).get(there.id)

    def asked_later(self) -> int | None:
        """Return the entry about which she asked to be asked today; None: there is none, or it
        cannot be read.
        """
        asked = self._preferences.read(ASK_LATER)
        if asked is None or asked.on != self._clock().date() or self._trash.holds(asked.entry):
            return None
        return asked.entry if self._entries.read_many((asked.entry,)) else None

    # What was before

    def helped_when(self, line: str, but: int | None = None) -> list[Helped]:
        """Return what helped when one of the causes in this line came first, the newest first.

        Each text once, a few at most, and nothing of the entry `but`, which she writes on.
        """
        asked = {cause.casefold(): cause for cause in causes_in(line)}
        found: dict[str, tuple[int, str]] = {}
        for number, causes, text in self._entries.cravings.helpful() if asked else ():
            known = [asked[each] for each in _folded(causes) if each in asked]
            if number != but and known and text.strip():
                found.setdefault(text.strip().casefold(), (number, known[0]))
            if len(found) == _MOST_HELPED:
                break
        sound = self._entries.cravings.of([number for number, _ in found.values()])
        return [
            Helped(cause, sound[number].helped.strip())
            for number, cause in found.values()
            if number in sound
        ]

    def causes(self) -> list[str]:
        """Return what came first in the newest cravings, each once, used last first."""
        found: dict[str, str] = {}
        for craving in self._entries.cravings.newest(_NEWEST):
            for cause in causes_in(craving.cause):
                found.setdefault(cause.casefold(), cause)
        return list(found.values())

    def waves(self) -> list[int]:
        """Return the cravings that have a wave: two strengths or more. The newest first."""
        return self._entries.cravings.waves()

    def _is_marked(self, number: int) -> bool:
        return self._marking.read() == number and self._entries.holds(number)


def _folded(line: str) -> list[str]:
    return [cause.casefold() for cause in causes_in(line)]
