"""The rehearsals she has kept, the newest first."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import first_line
from mammadagbok.domain.rehearsal import Rehearsal
from mammadagbok.ui.journal.rows import within
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label

_MOST_SIGNS: Final = 100


class EarlierCard(Card):
    """Takes no room while there is none. Emits `chosen` with the Rehearsal."""

    chosen = Signal(object)

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("rehearsal_earlier")
        self._look, self._clock = look, clock
        self._rows = column(look, TIGHT)
        self.body.addWidget(label(self.tr("Earlier rehearsals"), "heading"))
        self.body.addLayout(self._rows)
        self.hide()

    def show_rehearsals(self, rehearsals: Sequence[Rehearsal]) -> None:
        """Show these."""
        clear(self._rows)
        fill(self._rows, *map(self._row, rehearsals))
        self.setVisible(bool(rehearsals))

    def forget(self) -> None:
        """Let go of every word."""
        self.show_rehearsals(())

    def _row(self, rehearsal: Rehearsal) -> PanelButton:
        lines = rehearsal.lines
        texts = (lines.situation, lines.mine, lines.theirs, lines.went)
        said = next(filter(None, map(first_line, texts)), self.tr("Nothing written yet"))
        first = within(said, _MOST_SIGNS)
        day = self._look.dates.day_in(lines.on, self._clock())
        made = PanelButton("row", first, day, f"rehearsal_{rehearsal.id}")
        made.setProperty("large", True)
        inside = column(self._look, 0)
        inside.setContentsMargins(*(self._look.theme.beside,) * 4)
        fill(inside, label(first), label(day, "small"))
        made.hold(inside)
        made.clicked.connect(partial(self._choose, rehearsal))
        return made

    def _choose(self, rehearsal: Rehearsal, _checked: bool = False) -> None:
        self.chosen.emit(rehearsal)
