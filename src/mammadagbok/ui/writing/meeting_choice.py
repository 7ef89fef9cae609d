"""Which of the group's meetings a reflection belongs to, if any."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.combo import CalmComboBox
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.texts import label


class MeetingChoice(QWidget):
    """Offers the group's meetings so far and the next one. Emits `changed`."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("meeting_choice")
        self._look = look
        self._days: list[date | None] = [None]
        self._box = CalmComboBox(look, self.tr("Which meeting"), "entry_meeting")
        self._box.currentIndexChanged.connect(self._on_changed)
        name = label(self.tr("Which meeting"), "soft", wrap=False)
        name.setBuddy(self._box)
        layout = Flow(look, SMALL)
        layout.addWidget(name)
        layout.addWidget(self._box)
        self.setLayout(layout)

    def show_meeting(self, chosen: date | None, meetings: Sequence[Meeting], now: datetime) -> None:
        """Offer the meetings and show the one chosen, also when it is no longer planned."""
        days = set(_days(meetings, now))
        if chosen is not None:
            days.add(chosen)
        self._days = [None, *sorted(days, reverse=True)]
        self._box.clear()
        self._box.addItem(self.tr("Not tied to a meeting"))
        for day in self._days[1:]:
            self._box.addItem(self._words(day, now))
        self._box.setCurrentIndex(self._days.index(chosen))

    def meeting(self) -> date | None:
        """The day of the meeting, or None."""
        return self._days[max(0, self._box.currentIndex())]

    def _words(self, day: date | None, now: datetime) -> str:
        if day is None:
            return ""
        dates = self._look.dates
        return dates.weekday(day) if day.year == now.year else dates.full(day)

    def _on_changed(self) -> None:
        self.changed.emit()


def _days(meetings: Sequence[Meeting], now: datetime) -> list[date]:
    """Return the days of the group's own meetings so far, and of the next one."""
    own = [each.plan.at for each in meetings if not each.plan.name]
    return [at.date() for at in own if at < now] + [at.date() for at in own if at >= now][:1]
