"""What changes in the group, when she gives it a day: it began, somebody came, it ends."""

from datetime import date

from mammadagbok.domain.phase import ASKS_AGAIN, NewPhase, Phase, PhaseKind
from mammadagbok.services.sharing import Sharing
from mammadagbok.services.undoing import Undo, Undoing
from mammadagbok.storage.group_lists import PhaseStore


class Phases:
    """The days she has given. When other people listen, nothing she chose to share stands."""

    def __init__(self, phases: PhaseStore, sharing: Sharing) -> None:
        self._phases, self._sharing = phases, sharing
        self._table = phases.table

    def all(self) -> list[Phase]:
        """Return them, the earliest first."""
        return self._phases.all()

    def date(self, kind: PhaseKind, day: date) -> Undo:
        """Keep the day. At a new member or leader every remembered choice in sharing is forgotten,
        and she is asked once what she wants to share now; all of it is kept or nothing.
        """
        undoing = Undoing(self._table.database)
        with self._table.database.transaction():
            undoing.added(self._table, self._phases.put(None, NewPhase(kind, day)))
            if kind in ASKS_AGAIN:
                self._sharing.put_forgotten(undoing)
        return undoing.undo

    def remove(self, phase: Phase) -> Undo:
        """Delete one. What was forgotten because of it stays so."""
        undoing = Undoing(self._table.database)
        undoing.remember(self._table, phase.id)
        self._phases.remove(phase.id)
        return undoing.undo
