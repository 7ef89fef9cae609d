"""A dialog that opens over the page, scrolls when it must, and closes with Esc or its button."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, MARGIN, READING_WIDTH, STEP, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, reading_where_long, row, scrolling
from mammadagbok.ui.widgets.tab_order import first_stop

_HEIGHT: Final = 760
_LOW: Final = 480
"""A window lower than this, or its text larger, has no room to spare beside what stands in it."""


class CalmDialog(QDialog):
    """Holds a column, `body`, and a row of buttons below it, `foot`.

    Deleted when it closes, so that nothing of hers stays in it.

    `name` is for screen readers alone: a window's title can be read in the task bar. Where it
    `is_read` and nothing more, the arrow keys scroll it.
    """

    def __init__(
        self, look: Look, parent: QWidget, name: str, object_name: str, *, is_read: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        self.body = column(look, STEP)
        # Room for the focus ring and the scroll bar.
        self.body.setContentsMargins(0, 0, look.px(STEP), 0)
        inside.setLayout(self.body)
        self.close_button = button(
            self.tr("Close"), self.reject, object_name=f"{object_name}_close"
        )
        self.foot = row(look, STEP)
        fill(self.foot, 1, self.close_button)
        is_low = _is_low(look, parent)
        self._column = column(look, STEP if is_low else WIDE, STEP if is_low else BROAD)
        told = (name, f"{object_name}_text")
        self._area = reading_where_long(inside, *told) if is_read else scrolling(inside)
        fill(self._column, self._area, self.foot)
        self.setLayout(self._column)
        comfortable = QSize(look.px(READING_WIDTH + WIDE), look.px(_HEIGHT))
        self._room = comfortable.boundedTo(room_in(look, parent))
        self.resize(self._room)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first there is to do: the button for closing was made before all that."""
        super().showEvent(event)
        if self.focusWidget() is None and (first := first_stop(self._area)) is not None:
            first.setFocus()

    def keep_in_sight(self, part: QWidget) -> None:
        """Put a part between what scrolls and the buttons."""
        self._column.insertWidget(self._column.count() - 1, part)

    def fit(self, spare: int) -> None:
        """Be no higher than what stands in it, with `spare` pixels for what may come."""
        around = self._column.contentsMargins()
        width = self._room.width() - around.left() - around.right()
        text = self.body.heightForWidth(width - self.body.contentsMargins().right())
        below = self._column.spacing() + self.foot.sizeHint().height()
        height = around.top() + text + spare + below + around.bottom()
        self.resize(self._room.boundedTo(QSize(self._room.width(), height)))

    def fit_anew(self) -> None:
        """Be as high as what stands in it by now, in the middle of the window."""
        self.fit(0)
        self._go_to_middle()

    def fill_room(self) -> None:
        """Take the room there is, in the middle of the window: growing downwards could leave it."""
        self.resize(self._room)
        self._go_to_middle()

    def _go_to_middle(self) -> None:
        if isinstance(parent := self.parent(), QWidget):
            self.move(parent.window().geometry().center() - self.rect().center())

    def show_part(self, part: QWidget) -> None:
        """Scroll until this part of the dialog can be seen."""
        QTimer.singleShot(0, part, partial(self._area.ensureWidgetVisible, part))


def room_in(look: Look, parent: QWidget) -> QSize:
    """Return how large a dialog may be, for the parent's window to be seen around it."""
    margin = look.px(STEP if _is_low(look, parent) else MARGIN)
    return parent.window().size() - QSize(margin, margin)


def _is_low(look: Look, parent: QWidget) -> bool:
    """Tell whether the window has room for little but what stands in a dialog."""
    return parent.window().height() < look.px(_LOW)
