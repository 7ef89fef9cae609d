"""«På en rolig dag»: her signs, what helps, if … then …, people to call, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column


class CalmPage(QWidget):
    """A part of the page «Bølger», as high as what stands in it; the page scrolls it.

    Emits `back_requested`, and `destination_requested` with a Place or a BlankPage. Nothing is
    built before `open`.
    """

    back_requested = Signal()
    destination_requested = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_calm")
        self._back = button(self.tr("Back"), self._on_back, object_name="calm_back")
        layout = column(look, ROOM)
        layout.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)

    def open(self) -> None:
        """Show what there is, with the keyboard at the beginning."""
        self.show()
        self._back.setFocus()

    def save_now(self) -> None:
        """Keep what she has begun to write. Raises MammadagbokError, and it stays in its fields."""

    def forget(self) -> None:
        """Let go of every word of hers."""

    def _on_back(self) -> None:
        self.back_requested.emit()
