"""How long a text stays: for ever, or until the day on which it deletes itself."""

from datetime import date, timedelta
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Kind
from mammadagbok.services.preferences import Preferences, number

DAYS: Final = (1, 7, 30, 90)
"""What is offered; she may choose another number."""
MOST_DAYS: Final = 3650
_CRAVINGS: Final = number("craving_days")


class Lasting:
    """What she has chosen for new texts about craving, and the days that follow from it."""

    def __init__(self, preferences: Preferences, clock: Clock) -> None:
        self._preferences, self._clock = preferences, clock

    def craving_days(self) -> int | None:
        """Return after how many days new texts about craving delete themselves; None: they stay."""
        return self._preferences.read(_CRAVINGS)

    def choose_for_cravings(self, days: int | None) -> None:
        """Have new texts about craving delete themselves after so many days, or stay (None).

        Raises what `Database.transaction` raises.
        """
        if days != self.craving_days():
            self._preferences.keep(_CRAVINGS, days)

    def until(self, kind: Kind | None) -> date | None:
        """Return the day on which a text of this kind, begun today, deletes itself."""
        days = self.craving_days() if kind is Kind.CRAVING else None
        return None if days is None else self.day_after(days)

    def day_after(self, days: int) -> date:
        """Return the day so many days from today."""
        return self._clock().date() + timedelta(days=days)
