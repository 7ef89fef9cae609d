"""The copies that were found: date and size, and nothing of what is in them."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.storage.bundle import CopyFile, Reason
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.unlock.frame import large
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label

_KILO, _MEGA = 1000, 1_000_000
_NEWEST: Final = 3
"""So many are seen at once: the numbers to call below them stay in sight."""


class CopiesList(QWidget):
    """One button a copy, the newest first, the older ones when she asks. Emits `chosen` with its
    CopyFile.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("copies_list")
        self._look, self._clock = look, clock
        self._older: list[QWidget] = []
        self._more = button(self.tr("Show more"), self._on_more, "link", object_name="more_copies")
        self._lines = column(look, SMALL)
        self.setLayout(self._lines)

    def show_copies(self, copies: Sequence[CopyFile]) -> None:
        """Show these copies; the keyboard goes to the newest."""
        buttons = [self._button(copy, number) for number, copy in enumerate(copies)]
        fill(self._lines, *buttons)
        self._lines.addWidget(large(self._more), alignment=Qt.AlignmentFlag.AlignLeft)
        for newest in buttons[:1]:
            self.setFocusProxy(newest)
        self._older = buttons[_NEWEST:]
        for each in self._older:
            each.hide()
        self._more.setVisible(bool(self._older))

    def _on_more(self) -> None:
        for each in self._older:
            each.show()
        self._older[0].setFocus()
        self._more.hide()

    def _button(self, copy: CopyFile, number: int) -> QWidget:
        when = self._look.dates.lately(copy.front.made, self._clock())
        about = " · ".join(filter(None, (self._size(copy.size), self._reason(copy.front.reason))))
        made = PanelButton("plain", when, about, f"copy_{number}")
        made.clicked.connect(partial(self._on_clicked, copy))
        inside = column(self._look, TIGHT, STEP)
        fill(inside, label(when), label(about, "small"))
        made.hold(inside)
        return made

    def _size(self, size: int) -> str:
        if size < _MEGA:
            return self.tr("{number} kB").format(number=max(1, round(size / _KILO)))
        number = self._look.dates.locale.toString(size / _MEGA, "f", 1)
        return self.tr("{number} MB").format(number=number)

    def _reason(self, reason: Reason) -> str:
        match reason:
            case Reason.BEFORE_MIGRATION:
                return self.tr("before an upgrade")
            case Reason.BEFORE_NEW_KEY:
                return self.tr("before a change of key")
            case Reason.EMERGENCY:
                return self.tr("made when the journal could not be saved")
            case _:
                return ""

    def _on_clicked(self, copy: CopyFile) -> None:
        self.chosen.emit(copy)
