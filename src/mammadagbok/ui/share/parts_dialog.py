"""Which sentences of a text come along: ticked one by one, those of others never by themselves."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.pieces import Piece
from mammadagbok.domain.selection import Candidate
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick


class PartsDialog(CalmDialog):
    """Emits `chosen` with the indexes of the pieces at each tick; the page behind follows."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, parent: QWidget, candidate: Candidate, ticked: frozenset[int]
    ) -> None:
        name = QCoreApplication.translate("PartsDialog", "Choose sentences")
        super().__init__(look, parent, name, "parts_dialog")
        self._look = look
        self._ticks = {
            number: self._tick(number, piece, on=number in ticked)
            for number, piece in enumerate(candidate.pieces)
        }
        what = self.tr("What you tick comes along. What you wrote stays as it is in the journal.")
        fill(self.body, label(name, "heading"), label(what, "soft"))
        self._build(candidate)
        self.body.addStretch(1)
        self.fit(0)

    def _build(self, candidate: Candidate) -> None:
        """Set the sentences of a paragraph close together, with more room between paragraphs."""
        paragraph = column(self._look, TIGHT)
        for number, piece in enumerate(candidate.pieces):
            if number and "\n" in piece.gap:
                self.body.addLayout(paragraph)
                paragraph = column(self._look, TIGHT)
            if piece.others:
                paragraph.addWidget(label(self.tr("Said by others"), "small"))
            paragraph.addWidget(self._ticks[number])
        self.body.addLayout(paragraph)

    def _tick(self, number: int, piece: Piece, *, on: bool) -> Tick:
        made = Tick(self._look, piece.text, f"piece_{number}")
        if piece.others:
            made.setAccessibleName(self.tr("Said by others: {text}").format(text=piece.text))
        made.setChecked(on)
        made.toggled.connect(self._on_toggled)
        return made

    def _on_toggled(self) -> None:
        self.chosen.emit(
            frozenset(number for number, tick in self._ticks.items() if tick.isChecked())
        )
