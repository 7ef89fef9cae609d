"""A time of day to set by keyboard."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QTimeEdit

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP


class TimeField(QTimeEdit):
    """Lets the wheel scroll the page instead of turning the clock."""

    def __init__(self, look: Look, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(self.tr("Time"))
        self.setDisplayFormat("HH:mm" if look.language == "en" else "HH.mm")
        self.setLocale(look.dates.locale)
        self.lineEdit().setTextMargins(look.px(STEP), 0, 0, 0)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)

    def clock(self) -> time:
        """Return the time that stands here, in whole minutes."""
        return time(self.time().hour(), self.time().minute())

    def set_clock(self, at: time) -> None:
        """Show another time."""
        self.setTime(QTime(at.hour, at.minute))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
