"""Adding to a list of hers, and changing what stands in it."""

from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import Fields, Value
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import bring_into_sight, column, fill


class AddForm(QWidget, Generic[Value]):
    """A link that unfolds into the fields. Emits `added`; call `fold` once it is kept."""

    added = Signal()

    def __init__(self, look: Look, invitation: str, fields: Fields[Value], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.fields = fields
        self.fields.entered.connect(self.added)
        self._unfold = large(invitation, self.unfold, f"{name}_unfold", "link")
        ways = Flow(look, SMALL)
        ways.addWidget(large(self.tr("Add"), self.added.emit, f"{name}_add"))
        ways.addWidget(large(self.tr("Close"), self._on_closed, f"{name}_close", "link"))
        inside = column(look, SMALL)
        inside.setContentsMargins(0, 0, 0, look.px(STEP))
        fill(inside, fields, ways)
        self._unfolded = QWidget()
        self._unfolded.setLayout(inside)
        self._unfolded.hide()
        layout = column(look, TIGHT)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._unfolded)
        self.setLayout(layout)

    def unfold(self) -> None:
        """Show the fields, with the keyboard in the first."""
        self._unfold.hide()
        self._unfolded.show()
        self.fields.walk_in()
        bring_into_sight(self)

    def fold(self, *, walk_in: bool = False) -> None:
        """Empty the fields and show the link alone, with the keyboard on it if `walk_in`."""
        self.fields.show_value(None)
        self._unfolded.hide()
        self._unfold.show()
        if walk_in:
            self._unfold.setFocus()

    def _on_closed(self) -> None:
        self.fold(walk_in=True)


class ChangeForm(QWidget, Generic[Value]):
    """The fields where the thing stands. Emits `done`, `removed`, and `moved` with -1 for up and 1
    for down.
    """

    done = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, look: Look, fields: Fields[Value], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.fields = fields
        self.fields.entered.connect(self.done)
        ways = Flow(look, SMALL)
        for each in (
            large(self.tr("Done"), self.done.emit, f"{name}_done"),
            large(self.tr("Move up"), self._on_up, f"{name}_up"),
            large(self.tr("Move down"), self._on_down, f"{name}_down"),
            large(self.tr("Take away"), self.removed.emit, f"{name}_remove"),
        ):
            ways.addWidget(each)
        layout = column(look, SMALL)
        layout.setContentsMargins(0, look.px(TIGHT), 0, look.px(SMALL))
        fill(layout, fields, ways)
        self.setLayout(layout)

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)


def large(
    text: str, on_click: Callable[[], object], object_name: str, role: str = "plain"
) -> QPushButton:
    """Return a button as high as what is pressed on the page «Bølger»."""
    made = button(text, on_click, role, object_name=object_name)
    made.setProperty("large", True)
    return made
