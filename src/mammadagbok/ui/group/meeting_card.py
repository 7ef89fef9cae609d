"""One meeting among others: when, where, her first line, and the ways on."""

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.meeting import Meeting
from mammadagbok.services.meetings import OF_THE_FILE
from mammadagbok.ui.group.meeting_words import about, heading
from mammadagbok.ui.journal.rows import within
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, column, fill, row
from mammadagbok.ui.widgets.texts import chip, label

_MOST_SIGNS: Final = 100
"""Of her first line: some three lines of the narrow column."""


class MeetingCard(Card):
    """Emits `opened`, `removed`, and for a past meeting of the group `writing_requested`, with it.

    Of a past one it shows the first line of what she wrote, if anything.
    """

    opened = Signal(object)
    removed = Signal(object)
    writing_requested = Signal(object)

    def __init__(self, look: Look, meeting: Meeting, now: datetime, first_line: str = "") -> None:
        super().__init__(look, gap=TIGHT)
        self.setObjectName(card_name(meeting))
        self._look, self._meeting = look, meeting
        self._is_past = meeting.plan.at < now
        texts = column(look, TIGHT)
        if not self._is_past:
            texts.addWidget(chip(look.dates.until(meeting.plan.at, now), "group"))
        self._heading = heading(look.dates, meeting, now)
        texts.addWidget(label(self._heading, "heading"))
        top = row(look, SMALL)
        fill(top, texts)
        top.setStretch(0, 1)
        top.addWidget(self._remove_button(), alignment=Qt.AlignmentFlag.AlignTop)
        what = (
            self.tr("Show the meeting") if self._is_past else self.tr("Get ready for the meeting")
        )
        self._open = self._way(what, self.opened, "open")
        ways = Flow(look, ROOM, between=0)
        for way in self._ways():
            ways.addWidget(way)
        said = filter(None, (within(first_line, _MOST_SIGNS), *self._said(now)))
        fill(self.body, top, *(label(each, "soft") for each in said), ways)
        self.heed_links(below=True)

    def walk_in(self) -> None:
        """Put the keyboard on the way to the meeting."""
        self._open.setFocus()

    def mark_next(self) -> None:
        """Draw the card as the meeting that comes first."""
        self.setProperty("next", True)

    def _said(self, now: datetime) -> list[str]:
        """Of a meeting of the group that has been, the day is enough."""
        meeting = self._meeting
        said = []
        if not self._is_past or meeting.plan.name:
            said.append(about(self._look.dates, meeting, now))
        if not self._is_past and meeting.of is not None and meeting.of.series == OF_THE_FILE:
            said.append(self.tr("From the group leader"))
        return said

    def _ways(self) -> list[QPushButton]:
        if not self._is_past or self._meeting.plan.name:
            return [self._open]
        write = self._way(self.tr("Write from the meeting"), self.writing_requested, "write")
        return [write, self._open]

    def _way(self, text: str, wish: SignalInstance, name: str) -> QPushButton:
        pattern = self.tr("{what}: {meeting}")
        return button(
            text,
            partial(wish.emit, self._meeting),
            "link",
            name=pattern.format(what=text, meeting=self._heading),
            object_name=f"{self.objectName()}_{name}",
        )

    def _remove_button(self) -> QPushButton:
        is_of_plan = self._meeting.of is not None and not self._is_past
        text = self.tr("Not on this day") if is_of_plan else self.tr("Remove the meeting")
        return cross_button(
            self._look,
            partial(self.removed.emit, self._meeting),
            text,
            object_name=f"{self.objectName()}_remove",
        )


def card_name(meeting: Meeting) -> str:
    """Return the name of a meeting's card: by its id, or the day its plan gives it."""
    of = meeting.of
    return f"meeting_{meeting.id}" if of is None else f"meeting_{of.series}_{of.day.isoformat()}"
