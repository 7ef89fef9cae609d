"""Something from the same day in earlier years, for a mother who has asked for it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, cast

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.days import is_long_break, same_days
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.markup import is_blank
from mammadagbok.services.preferences import Preference, Preferences, day
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.lists import CheerStore

Memory = Entry | Cheer
"""A moment of hers, or kind words she was given."""

_LONG: Final = timedelta(days=14)
"""More than this since she was here last, and the day she comes back is left alone."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What she has chosen: whether it is on, from which day on, and what is not shown again."""

    is_on: bool = False
    not_before: date | None = None
    entries: tuple[int, ...] = ()
    cheers: tuple[int, ...] = ()

    @property
    def has_hidden(self) -> bool:
        """True when there is something that is not shown again."""
        return bool(self.entries or self.cheers)


class LookBack:
    """Moments and kind words only; never what is «bare for meg», nor the text she can show of
    something: hers stands there, or nothing. Off until she turns it on.

    When she was here last is kept only while it is on.
    """

    def __init__(
        self, entries: EntryStore, cheers: CheerStore, preferences: Preferences, clock: Clock
    ) -> None:
        self._entries = entries
        self._cheers = cheers
        self._preferences = preferences
        self._clock = clock

    def choices(self) -> Choices:
        """What she has chosen so far."""
        return self._preferences.read(_CHOICES)

    def keep(self, choices: Choices) -> None:
        """Let these count. Raises what `Database.transaction` raises."""
        self._preferences.keep(_CHOICES, choices)

    def turn(self, *, on: bool) -> None:
        """Turn it on or off. What she has hidden stays hidden."""
        self.keep(replace(self.choices(), is_on=on))
        self._preferences.keep(_HERE, self._today() if on else None)
        self._preferences.keep(_QUIET, None)

    def show_from(self, day: date | None) -> None:
        """Show nothing from before this day; None: from any day."""
        self.keep(replace(self.choices(), not_before=day))

    def hide(self, memory: Memory) -> None:
        """Never show this one again."""
        chosen = self.choices()
        match memory:
            case Entry(id=number):
                entries = tuple(dict.fromkeys((*chosen.entries, number)))
                self.keep(replace(chosen, entries=entries))
            case Cheer(id=number):
                cheers = tuple(dict.fromkeys((*chosen.cheers, number)))
                self.keep(replace(chosen, cheers=cheers))

    def show_hidden_again(self) -> None:
        """Let go of what was not to be shown again."""
        self.keep(replace(self.choices(), entries=(), cheers=()))

    def today(self, most: int) -> list[Memory]:
        """Return at most so many from this day in earlier years, the newest first.

        None while it is off, and none on the day she comes back after a long break. Notes that she
        is here today; raises what `Database.transaction` raises.
        """
        chosen, today = self.choices(), self._today()
        if not chosen.is_on or self._is_back_from_long(today):
            return []
        found: list[Memory] = [*self._moments(chosen, today), *self._kind_words(chosen, today)]
        found.sort(key=day_of, reverse=True)
        return [each for each in found if _counts(day_of(each), chosen)][:most]

    def _moments(self, chosen: Choices, today: date) -> list[Entry]:
        there = self._entries.on_same_day(same_days(today), today.replace(month=1, day=1))
        kept = (e for e in there if e.words.mine is None and e.id not in chosen.entries)
        return [e for e in kept if not is_blank(e.words.text)]

    def _kind_words(self, chosen: Choices, today: date) -> list[Cheer]:
        days = same_days(today)
        return [
            each
            for each in self._cheers.all()
            if (each.words.on.month, each.words.on.day) in days
            and each.words.on.year < today.year
            and each.id not in chosen.cheers
        ]

    def _is_back_from_long(self, today: date) -> bool:
        """True on the day she comes back after a long break; notes that she is here."""
        before = self._preferences.read(_HERE)
        if before is None or is_long_break(before, today, _LONG):
            self._preferences.keep(_QUIET, today)
        if before != today:
            self._preferences.keep(_HERE, today)
        return self._preferences.read(_QUIET) == today

    def _today(self) -> date:
        return self._clock().date()


def day_of(memory: Memory) -> date:
    """The day a memory is from."""
    match memory:
        case Entry(words=words):
            return words.at.date()
        case Cheer(words=cheer):
            return cheer.on


def _counts(day: date, chosen: Choices) -> bool:
    return chosen.not_before is None or day >= chosen.not_before


def _kept(choices: Choices) -> object:
    start = choices.not_before.isoformat() if choices.not_before else None
    return {
        "on": choices.is_on,
        "not_before": start,
        "entries": choices.entries,
        "cheers": choices.cheers,
    }


def _understood(value: object) -> Choices:
    kept = cast(dict[str, object], value)
    start = kept["not_before"]
    return Choices(
        is_on=kept["on"] is True,
        not_before=date.fromisoformat(cast(str, start)) if start else None,
        entries=_numbers(kept["entries"]),
        cheers=_numbers(kept["cheers"]),
    )


def _numbers(value: object) -> tuple[int, ...]:
    return tuple(map(int, cast(list[int], value)))


_CHOICES: Final = Preference("look_back", Choices(), _kept, _understood)
_HERE: Final = day("look_back_here")
"""The day she was here last; and below, the day that is left alone."""
_QUIET: Final = day("look_back_quiet")
