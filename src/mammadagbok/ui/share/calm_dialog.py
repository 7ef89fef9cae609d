"""A dialog that opens over the page, scrolls when it must, and closes with Esc or its button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, MARGIN, READING_WIDTH, STEP, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, reading, row, scrolling

_HEIGHT = 720


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
        layout = column(look, WIDE, BROAD)
        text = reading(inside, name, f"{object_name}_text") if is_read else scrolling(inside)
        fill(layout, text, self.foot)
        self.setLayout(layout)
        self.resize(_room(look, parent))


def _room(look: Look, parent: QWidget) -> QSize:
    """Return a comfortable size that the parent's window has room for."""
    margin = look.px(MARGIN)
    window = parent.window().size() - QSize(margin, margin)
    return QSize(look.px(READING_WIDTH), look.px(_HEIGHT)).boundedTo(window)
