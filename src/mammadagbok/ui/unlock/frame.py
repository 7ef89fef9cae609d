"""The calm middle column that everything before the open journal is shown in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, STEP
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row, scrolling
from mammadagbok.ui.widgets.texts import label

NARROW, BROADER = 420, 620
_MARK = 64


class StartPage(QWidget):
    """A page with one column in the middle, which scrolls when the window is small."""

    def __init__(self, look: Look, object_name: str, width: int = NARROW) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("role", "paper")
        self.look = look
        self.body = column(look, STEP)
        self._middle(width)

    def _middle(self, width: int) -> None:
        content = QWidget()
        content.setMaximumWidth(self.look.px(width))
        content.setLayout(self.body)
        sides = row(self.look, margin=MARGIN)
        sides.addStretch(1)
        sides.addWidget(content, 1000)
        sides.addStretch(1)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        fill(lines, 1, sides, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))

    def mark(self) -> None:
        """Put the program's mark on top."""
        mark = label("", wrap=False)
        mark.setPixmap(self.look.picture("feather", self.look.theme.palette.plum.ink, _MARK))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(mark)


def large(button: QPushButton) -> QPushButton:
    """Make the button a big target, and return it."""
    button.setProperty("large", True)
    return button


def actions(look: Look, *buttons: QPushButton) -> Flow:
    """Return the buttons that lead on or back, big, on as many lines as they need."""
    made = Flow(look, STEP)
    for each in buttons:
        made.addWidget(large(each))
    return made
