"""How long a text stays: for ever, or until the day on which it deletes itself."""

from datetime import date, timedelta
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import Keep
from mammadagbok.domain.entry import Kind
from mammadagbok.services.preferences import Preferences, flag, number

DAYS: Final = (1, 7, 30, 90)
"""What is offered; she may choose another number."""
MOST_DAYS: Final = 3650
CRAVING_DAYS: Final = 30
"""What is offered first for cravings (product.md)."""
_CRAVINGS: Final = number("craving_days")
_ONLY_HELPED: Final = flag("craving_only_helped")


class Lasting:
    """What she has chosen for new texts about craving, and the days that follow from it."""

    def __init__(self, preferences: Preferences, clock: Clock) -> None:
        self._preferences, self._clock = preferences, clock

    def keep_choice(self) -> Keep:
        """Return what the journal keeps of new texts about craving."""
        if self._preferences.read(_ONLY_HELPED):
            return Keep.ONLY_HELPED
        return Keep.ALL if self._preferences.read(_CRAVINGS) is None else Keep.DAYS

    def choose(self, keep: Keep) -> None:
        """Have the journal keep that of new texts about craving; a number of days of hers counts.

        Raises what `Database.transaction` raises.
        """
        if keep is Keep.DAYS:
            self.choose_for_cravings(self.craving_days() or CRAVING_DAYS)
        else:
            self._keep(None, only_helped=keep is Keep.ONLY_HELPED)

    def craving_days(self) -> int | None:
        """Return after how many days new texts about craving delete themselves; None: they stay, or
        only what helped does.
        """
        return self._preferences.read(_CRAVINGS)

    def choose_for_cravings(self, days: int | None) -> None:
        """Have new texts about craving delete themselves after so many days, or stay whole (None).

        Raises what `Database.transaction` raises.
        """
        self._keep(days, only_helped=False)

    def only_helped(self, kind: Kind | None) -> bool:
        """True when only what helped is kept of a text of this kind, begun today."""
        return kind is Kind.CRAVING and self.keep_choice() is Keep.ONLY_HELPED

    def until(self, kind: Kind | None) -> date | None:
        """Return the day on which a text of this kind, begun today, deletes itself."""
        days = self.craving_days() if kind is Kind.CRAVING else None
        return None if days is None else self.day_after(days)

    def day_after(self, days: int) -> date:
        """Return the day so many days from today."""
        return self._clock().date() + timedelta(days=days)

    def _keep(self, days: int | None, *, only_helped: bool) -> None:
        if (days, only_helped) != (self.craving_days(), self.keep_choice() is Keep.ONLY_HELPED):
            self._preferences.keep_all({_CRAVINGS: days, _ONLY_HELPED: only_helped})
