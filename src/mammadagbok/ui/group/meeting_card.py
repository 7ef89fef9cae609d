"""One meeting: when, where, and what can be done with it."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.meeting import Meeting
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import Card, column, fill, row
from mammadagbok.ui.widgets.texts import chip, label


class MeetingCard(Card):
    """Emits `removed`, and for a past meeting of the group `writing_requested`, with it."""

    removed = Signal(object)
    writing_requested = Signal(object)

    def __init__(self, look: Look, meeting: Meeting, now: datetime) -> None:
        super().__init__(look, gap=TIGHT)
        self.setObjectName(f"meeting_{meeting.id or meeting.plan.at.date()}")
        self._look = look
        self._meeting = meeting
        is_past = meeting.plan.at < now
        texts = column(look, TIGHT)
        if not is_past:
            texts.addWidget(chip(look.dates.until(meeting.plan.at, now), "group"))
        texts.addWidget(label(_heading(look, meeting, now), "heading"))
        if about := _about(look, meeting, now):
            texts.addWidget(label(about, "soft"))
        top = row(look, SMALL)
        fill(top, texts)
        top.setStretch(0, 1)
        top.addWidget(self._remove_button(), alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        if is_past and not meeting.plan.name:
            self.body.addWidget(self._write_button(), alignment=Qt.AlignmentFlag.AlignLeft)

    def mark_next(self) -> None:
        """Draw the card as the meeting that comes first."""
        self.setProperty("next", True)

    def _write_button(self) -> QPushButton:
        return button(
            self.tr("Write from the meeting"),
            partial(self.writing_requested.emit, self._meeting),
            "link",
            object_name=f"{self.objectName()}_write",
        )

    def _remove_button(self) -> QPushButton:
        return cross_button(
            self._look,
            partial(self.removed.emit, self._meeting),
            self.tr("Remove the meeting"),
            object_name=f"{self.objectName()}_remove",
        )


def _heading(look: Look, meeting: Meeting, now: datetime) -> str:
    return meeting.plan.name or _capital(_day(look, meeting.plan.at, now))


def _about(look: Look, meeting: Meeting, now: datetime) -> str:
    plan = meeting.plan
    clock = QCoreApplication.translate("Meetings", "at {time}")
    said = [clock.format(time=look.dates.clock(plan.at)), plan.place]
    if plan.name:
        said[0] = look.dates.moment(plan.at, now)
    return " · ".join(filter(None, said))


def _day(look: Look, at: datetime, now: datetime) -> str:
    dates = look.dates
    return dates.weekday(at.date()) if at.year == now.year else dates.full(at.date())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
