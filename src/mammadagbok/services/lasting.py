"""How long a text stays: for ever, or until the day on which it deletes itself."""

import json
from datetime import date, timedelta
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Kind
from mammadagbok.storage.database import Database
from mammadagbok.storage.state import StateStore

DAYS: Final = (1, 7, 30, 90)
"""What is offered; she may choose another number."""
MOST_DAYS: Final = 3650
_CRAVINGS: Final = "craving_days"


class Lasting:
    """What she has chosen for new texts about craving, and the days that follow from it."""

    def __init__(self, database: Database, state: StateStore, clock: Clock) -> None:
        self._database, self._state, self._clock = database, state, clock

    def craving_days(self) -> int | None:
        """Return after how many days new texts about craving delete themselves; None: they stay."""
        days = json.loads(self._state.read(_CRAVINGS) or "null")
        return days if isinstance(days, int) else None

    def choose_for_cravings(self, days: int | None) -> None:
        """Have new texts about craving delete themselves after so many days, or stay (None).

        Raises what `Database.transaction` raises.
        """
        if days != self.craving_days():
            with self._database.transaction():
                self._state.put(_CRAVINGS, json.dumps(days))

    def until(self, kind: Kind | None) -> date | None:
        """Return the day on which a text of this kind, begun today, deletes itself."""
        days = self.craving_days() if kind is Kind.CRAVING else None
        return None if days is None else self.day_after(days)

    def day_after(self, days: int) -> date:
        """Return the day so many days from today."""
        return self._clock().date() + timedelta(days=days)
