"""Saving while it cannot go well: what was acknowledged, and by what names it was refused."""

from dataclasses import dataclass, field
from random import Random

from faults import lab
from faults.acts import Act, do, next_act
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.open_journal import OpenJournal


@dataclass(slots=True)
class Tries:
    """What the journal must hold, and the names of the errors so far."""

    kept: lab.Kept
    rng: Random
    refused: list[str] = field(default_factory=list)
    acknowledged: int = 0

    def act(self, journal: OpenJournal) -> None:
        """Try the next act. Raises anything that is not a MammadagbokError."""
        self._try(journal, next_act(self.rng, self.kept))

    def add_until_refused(self, journal: OpenJournal, most: int) -> None:
        """Save new entries until one is refused, at most so many."""
        before = len(self.refused)
        for _ in range(most):
            self._try(journal, Act("add", 0, lab.new_words(self.rng)))
            if len(self.refused) > before:
                return

    def _try(self, journal: OpenJournal, act: Act) -> None:
        try:
            number = do(journal, act, self.kept)
        except MammadagbokError as error:
            self.refused.append(type(error).__name__)
            return
        self.kept = act.result(self.kept, number)
        self.acknowledged += 1
