"""Something from the same day in earlier years, for a mother who has asked for it."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.days import is_long_break, same_days
from mammadagbok.domain.entry import Entry
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.lists import CheerStore
from mammadagbok.storage.state import StateStore

Memory = Entry | Cheer
"""A moment of hers, or kind words she was given."""

_CHOICES: Final = "look_back"
_OPENED: Final = "look_back_opened"
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
    """Moments and kind words only; never what is «bare for meg»; off until she turns it on.

    When she was here last is kept only while it is on.
    """

    def __init__(
        self, entries: EntryStore, cheers: CheerStore, state: StateStore, clock: Clock
    ) -> None:
        self._entries = entries
        self._cheers = cheers
        self._state = state
        self._clock = clock

    def choices(self) -> Choices:
        """What she has chosen so far."""
        kept = self._state.read(_CHOICES)
        return _choices(json.loads(kept)) if kept else Choices()

    def turn(self, *, on: bool) -> None:
        """Turn it on or off. What she has hidden stays hidden."""
        self._keep(replace(self.choices(), is_on=on))
        self._keep_opened("" if not on else _opened(self._today(), None))

    def show_from(self, day: date | None) -> None:
        """Show nothing from before this day; None: from any day."""
        self._keep(replace(self.choices(), not_before=day))

    def hide(self, memory: Memory) -> None:
        """Never show this one again."""
        chosen = self.choices()
        match memory:
            case Entry(id=number):
                entries = tuple(dict.fromkeys((*chosen.entries, number)))
                self._keep(replace(chosen, entries=entries))
            case Cheer(id=number):
                cheers = tuple(dict.fromkeys((*chosen.cheers, number)))
                self._keep(replace(chosen, cheers=cheers))

    def keep(self, choices: Choices) -> None:
        """Let it be as it was: undo."""
        self._keep(choices)

    def show_hidden_again(self) -> None:
        """Let go of what was not to be shown again."""
        self._keep(replace(self.choices(), entries=(), cheers=()))

    def today(self, most: int) -> list[Memory]:
        """Return at most so many from this day in earlier years, the newest first.

        None while it is off, and none on the day she comes back after a long break. Notes that she
        is here today; raises what `Database.transaction` raises.
        """
        chosen, today = self.choices(), self._today()
        if not chosen.is_on or self._is_back_from_long(today):
            return []
        start = today.replace(month=1, day=1)
        days = same_days(today)
        moments = [
            each
            for each in self._entries.on_same_day(days, start)
            if each.words.text.strip() and each.id not in chosen.entries
        ]
        cheers = [
            each
            for each in self._cheers.all()
            if (each.words.on.month, each.words.on.day) in days
            and each.words.on < start
            and each.id not in chosen.cheers
        ]
        found: list[Memory] = [*moments, *cheers]
        found.sort(key=day_of, reverse=True)
        return [each for each in found if _counts(day_of(each), chosen)][:most]

    def _is_back_from_long(self, today: date) -> bool:
        """True on the day she comes back after a long break; notes that she is here."""
        kept = self._state.read(_OPENED)
        before, quiet = _parsed(kept)
        if before is None or is_long_break(before, today, _LONG):
            quiet = today
        now = _opened(today, quiet if quiet == today else None)
        if now != kept:
            self._keep_opened(now)
        return quiet == today

    def _keep(self, choices: Choices) -> None:
        kept = asdict(choices)
        kept["not_before"] = choices.not_before.isoformat() if choices.not_before else None
        with self._state.transaction():
            self._state.put(_CHOICES, json.dumps(kept))

    def _keep_opened(self, value: str) -> None:
        with self._state.transaction():
            self._state.put(_OPENED, value)

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


def _choices(kept: dict[str, Any]) -> Choices:
    day = kept["not_before"]
    return Choices(
        is_on=kept["is_on"],
        not_before=date.fromisoformat(day) if day else None,
        entries=tuple(kept["entries"]),
        cheers=tuple(kept["cheers"]),
    )


def _opened(last: date | None, quiet: date | None) -> str:
    """Return the day she was here last and the day that is left alone, as `state` keeps them."""
    return " ".join(day.isoformat() if day else "-" for day in (last, quiet))


def _parsed(kept: str | None) -> tuple[date | None, date | None]:
    if not kept:
        return None, None
    last, quiet = (None if day == "-" else date.fromisoformat(day) for day in kept.split())
    return last, quiet
