"""One line in a list of hers: written over where it stands, moved, and taken away."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ICON_SIZE, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import fill, row
from mammadagbok.ui.writing.editor import plain


class OwnLine(QWidget):
    """Emits `edited` with other words, `removed`, and `moved` with -1 for up and 1 for down.

    A line that was emptied stands there again as it was: the cross takes it away, not a slip.
    """

    edited = Signal(str)
    removed = Signal()
    moved = Signal(int)

    def __init__(
        self, look: Look, text: str, object_name: str, *, longest: int, can_move: bool
    ) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._look = look
        self._text = text
        self._field = QLineEdit()
        self._field.setObjectName(f"{object_name}_field")
        self._field.setMaxLength(longest)
        self._field.editingFinished.connect(self._on_finished)
        self._cross = cross_button(look, self.removed.emit, "", object_name=f"{object_name}_remove")
        self._ways = self._move_buttons() if can_move else []
        layout = row(look, TIGHT)
        fill(layout, self._field, *self._ways, self._cross)
        self.setLayout(layout)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show other words, from their beginning."""
        self._text = text
        self._field.setText(text)
        self._field.setCursorPosition(0)
        self._field.setAccessibleName(self.tr("Edit: {line}").format(line=text))
        names = [self.tr("Take away: {line}").format(line=text)]
        names += [self.tr("Move up: {line}"), self.tr("Move down: {line}")]
        for made, name in zip((self._cross, *self._ways), names, strict=False):
            made.setAccessibleName(name.format(line=text))
            made.setToolTip(made.accessibleName())

    def walk_in(self, way: int = 0) -> None:
        """Put the keyboard in the line, or on the button that moves it this way."""
        (self._field if not way else self._ways[0 if way < 0 else 1]).setFocus()

    def _move_buttons(self) -> list[QPushButton]:
        return [
            self._way("chevron-up", self._on_up, "up"),
            self._way("chevron-down", self._on_down, "down"),
        ]

    def _way(self, icon: str, on_click: Callable[[], None], name: str) -> QPushButton:
        made = button("", on_click, "cross", object_name=f"{self.objectName()}_{name}")
        made.setIcon(self._look.icon(icon, self._look.theme.palette.soft))
        made.setIconSize(QSize(*(self._look.px(ICON_SIZE),) * 2))
        return made

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)

    def _on_finished(self) -> None:
        text = " ".join(plain(self._field.text()).split())
        if not text or text == self._text:
            self.show_text(self._text)
            return
        self.show_text(text)
        self.edited.emit(text)
