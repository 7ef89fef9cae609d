"""The calm middle column that everything before the open journal is shown in."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.opening_link import opening_link
from mammadagbok.ui.theme import MARGIN, MARK_SIZE, SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, reading_where_long, row
from mammadagbok.ui.widgets.texts import label

NARROW, BROADER = 420, 620
_ABOVE = 5
"""A page begins a fifth of the window's height below its top, where there is so much room."""
_LOW = 720
"""Pixels at 100 %: in a window that is lower not all has room below the mark."""


class StartPage(QWidget):
    """A page with one column in the middle, which scrolls when the window is small."""

    def __init__(self, look: Look, object_name: str, width: int = NARROW) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("role", "paper")
        self.look = look
        self.body = column(look, STEP)
        self._side = Qt.AlignmentFlag.AlignLeft
        self._manual: QPushButton | None = None
        self._low_mark: QWidget | None = None
        self._above = QWidget()
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
        # The way to the manual stands in the margin.
        around = self.look.px(MARGIN)
        sides.setContentsMargins(around, around, around, self.look.px(TIGHT))
        lines.addWidget(self._above, 1)
        fill(lines, sides, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.text = reading_where_long(inside, self.tr("The text of this page"), "start_text")
        outer.addWidget(self.text)

    def event(self, event: QEvent) -> bool:
        """Have the way to the manual stand below: made last, it is where Tab comes last.

        Made before the page is laid out for the first time, so that nothing moves in sight.
        """
        if event.type() is QEvent.Type.Polish and self._manual is None:
            self._manual = large(opening_link(self.look, self))
            self.body.addWidget(self._manual, alignment=self._side)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Return press the button the keyboard is on, as Space does."""
        focus = self.focusWidget()
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and isinstance(focus, QAbstractButton) and focus.hasFocus():
            focus.click()
        else:
            super().keyPressEvent(event)

    def act(self, *buttons: QPushButton) -> None:
        """Close the page with the buttons that lead on or back."""
        self.body.addSpacing(self.look.px(SMALL))
        self.body.addLayout(actions(self.look, *buttons))

    def rest(self) -> None:
        """Have the keyboard on nothing while she waits: what she types then presses nothing."""
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin at the same height on every page; the mark gives way in a low window to what can be
        done there, as does the room above.
        """
        super().resizeEvent(event)
        self._above.setMaximumHeight(self.height() // _ABOVE)
        if self._low_mark is not None:
            self._low_mark.setHidden(self.height() < self.look.px(_LOW))

    def mark(
        self, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter, *, gives_way: bool = False
    ) -> None:
        """Put the program's mark on top, over the middle of the words or over their beginning."""
        self._side = side
        mark = label("", wrap=False)
        mark.setPixmap(self.look.picture("feather", self.look.theme.palette.plum.ink, MARK_SIZE))
        mark.setAlignment(side)
        self.body.addWidget(mark)
        self._low_mark = mark if gives_way else None


def centred(look: Look, width: int, *parts: QWidget) -> QHBoxLayout:
    """Return the parts in a column in the middle, at most `width` pixels wide at 100 %."""
    inside = column(look, STEP)
    fill(inside, *parts)
    middle = QWidget()
    middle.setLayout(inside)
    return in_middle(look, width, middle)


def in_middle(look: Look, width: int, part: QWidget) -> QHBoxLayout:
    """Return the part in the middle, at most `width` pixels wide at 100 %; hidden, it leaves no
    gap.
    """
    part.setMaximumWidth(look.px(width))
    made = row(look, 0)
    made.addStretch(1)
    made.addWidget(part, 1000)
    made.addStretch(1)
    return made


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
