"""Having a meeting be at another time, or at another place."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting
from mammadagbok.ui.group.when_fields import WhenFields
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill


class MoveForm(QWidget):
    """Emits `moved` with the datetime and the place, and `closed`."""

    moved = Signal(object, str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("move_form")
        self._when = WhenFields(look, "move")
        self._place = ""
        self._when.entered.connect(self._on_moved)
        ways = Flow(look, SMALL)
        ways.addWidget(button(self.tr("Move it"), self._on_moved, object_name="move_done"))
        close = button(self.tr("Cancel"), self.closed.emit, "link", object_name="move_cancel")
        ways.addWidget(close)
        layout = column(look, SMALL)
        fill(layout, self._when, ways)
        self.setLayout(layout)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show when and where it is now."""
        self._when.show_when(meeting.plan.at, meeting.plan.place)
        self.settle()

    def begun(self) -> tuple[datetime, str] | None:
        """Return when and where it is in the fields, None unless she has written another place."""
        place = self._when.place()
        return None if place == self._place else (self._when.at(), place)

    def settle(self) -> None:
        """The place that stands here is kept."""
        self._place = self._when.place()

    def forget(self) -> None:
        """Let go of the place."""
        self._place = ""

    def walk_in(self) -> None:
        """Put the keyboard in the day."""
        self._when.walk_in()

    def _on_moved(self) -> None:
        at: datetime = self._when.at()
        self.moved.emit(at, self._when.place())
