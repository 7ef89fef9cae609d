"""One thing in a list of hers, as it stands there while she does not change it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label


class OwnRow(QWidget):
    """Emits `change_requested`."""

    change_requested = Signal()

    def walk_in(self) -> None:
        """Put the keyboard on what changes it."""
        raise NotImplementedError


class LineRow(OwnRow):
    """A line, as long as it is, and a note; the whole of it is the button that changes it."""

    def __init__(self, look: Look, text: str, note: str, object_name: str) -> None:
        super().__init__()
        self._button = PanelButton(
            "row", self.tr("Change: {line}").format(line=text), note, object_name
        )
        self._button.setProperty("large", True)
        self._button.clicked.connect(self.change_requested)
        words = column(look, 0)
        words.addWidget(label(text))
        if note:
            words.addWidget(label(note, "small"))
        inside = row(look, STEP)
        inside.setContentsMargins(*(look.theme.beside,) * 4)
        inside.addLayout(words, 1)
        inside.addWidget(
            label(self.tr("Change"), "small", wrap=False),
            alignment=Qt.AlignmentFlag.AlignVCenter,
        )
        self._button.hold(inside)
        layout = column(look, 0)
        fill(layout, self._button)
        self.setLayout(layout)

    def walk_in(self) -> None:
        """Put the keyboard on it."""
        self._button.setFocus()
