"""«I dag»: three doors, the next meeting, what she wrote last, and a kind word."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.query import Query
from mammadagbok.services.look_back import Choices, Memory
from mammadagbok.ui.cheers.words import ON_TODAY
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import BlankPage, Destination, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import NARROW_PAGE, STEP, TIGHT, WIDE
from mammadagbok.ui.today.latest import LatestCard
from mammadagbok.ui.today.look_back import LookBackCard
from mammadagbok.ui.today.next_meeting import NextMeetingCard
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.door import Door
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import Card, column, fill, page_column, scrolling
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar

_LATEST = 2
_MEMORIES = 2
_LEFT, _RIGHT = 4, 3
"""How the two columns share the width, as in the picture."""
_MORNING, _DAY, _EVENING = 5, 10, 18
"""The hours from which it is morning, day and evening; before morning it is night."""


class TodayPage(Page):
    """Where she arrives. Everything on it leads on in one press."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.TODAY, session, look, parent)
        self._greeting = label("", "title")
        self._greeting.setObjectName("greeting")
        self._day = label("", "soft")
        self._doors = self._three_doors()
        self._meeting = NextMeetingCard(look)
        self._latest = LatestCard(look, session.clock)
        self._look_back = LookBackCard(look, session.clock)
        self._undo = UndoBar(look, along_edge=True)
        self._cheer = Card(look, "cheer")
        self._cheer_words = label("", "large")
        self._cheer_day = label("", "small")
        self._show_texts = button(
            self.tr("Show"),
            self._on_texts_wanted,
            name=self.tr("Show my texts"),
            object_name="today_show_texts",
        )
        self._columns = Columns(
            look, NARROW_PAGE, (self._left_column(), _LEFT), (self._right_column(), _RIGHT)
        )
        self._build()
        self._connect()

    def arrive(self, place: Place) -> None:
        """Show the day as it is now."""
        self._undo.forget()
        if not self.is_as_shown():
            self._refresh()

    def save_now(self) -> None:
        """Keep a line she has not added yet. Raises MammadagbokError, and then the line stays."""
        field = self._meeting.line.field
        if field.text().strip():
            self._keep_line(field.text())
            field.setText("")

    def forget(self) -> None:
        """Let go of every text of hers."""
        self._latest.forget()
        self._look_back.forget()
        self._undo.forget()
        forget_texts(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set doors and columns beside one another, or one above the other."""
        super().resizeEvent(event)
        self._doors.fit(self.width())
        self._columns.fit(self.width())

    # --- Building -----------------------------------------------------------------------------

    def _build(self) -> None:
        inside, outer = QWidget(), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        # From the outermost in: see `JournalPage`.
        outer.addWidget(scrolling(inside))
        page = page_column(self.look, inside)
        head = column(self.look, TIGHT)
        fill(head, self._greeting, self._day)
        quiet = Flow(self.look, STEP)
        quiet.addWidget(self._to(BlankPage(None), self.tr("Just write"), "plain", "door_plain"))
        letter = self.tr("A letter I won't send")
        quiet.addWidget(self._to(BlankPage(Kind.LETTER), letter, "link", "door_letter"))
        fill(page, head, self._doors, quiet)
        page.addWidget(self._show_texts, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(page, self._columns, 1)
        outer.addWidget(self._undo)

    def _three_doors(self) -> Columns:
        doors = (
            self._door(
                BlankPage(Kind.MOMENT),
                self.tr("Something to remember"),
                self.tr("Something you did, saw or felt as a mother."),
                "moment",
            ),
            self._door(
                Place(PageName.CRAVING),
                self.tr("Craving right now"),
                self.tr("One step at a time. You can write afterwards, or leave it."),
                "craving",
            ),
            self._door(
                BlankPage(Kind.REFLECTION),
                self.tr("From the group"),
                self.tr("What you take with you, or want to bring up."),
                "group",
            ),
        )
        return Columns(self.look, NARROW_PAGE, *((door, 1) for door in doors))

    def _door(self, to: Destination, heading: str, sentence: str, tint: str) -> Door:
        made = Door(self.look, heading, sentence, tint, f"door_{tint}")
        made.clicked.connect(partial(self._on_destination, to))
        return made

    def _to(self, to: Destination, text: str, role: str, object_name: str) -> QWidget:
        return button(text, partial(self._on_destination, to), role, object_name=object_name)

    def _left_column(self) -> QWidget:
        made, inside = QWidget(), column(self.look, WIDE)
        fill(inside, self._meeting, self._look_back, 1)
        made.setLayout(inside)
        return made

    def _right_column(self) -> QWidget:
        title = label(self.tr("Kind words I have been given"), "strong", tint="cheer")
        fill(self._cheer.body, title, self._cheer_words, self._cheer_day)
        self._cheer.setObjectName("today_cheer")
        made, inside = QWidget(), column(self.look, WIDE)
        fill(inside, self._cheer, self._latest, 1)
        made.setLayout(inside)
        return made

    def _connect(self) -> None:
        self._meeting.line_added.connect(self._on_line_added)
        self._meeting.preparation_requested.connect(self._on_preparation_requested)
        self._meeting.note_requested.connect(partial(self._on_destination, Place(PageName.SHARE)))
        self._meeting.group_requested.connect(partial(self._on_destination, Place(PageName.GROUP)))
        self._latest.entry_requested.connect(self._on_entry_requested)
        self._latest.writing_requested.connect(partial(self._on_destination, BlankPage(None)))
        self._look_back.memory_requested.connect(self._on_memory_requested)
        self._look_back.hide_requested.connect(self._on_hide_requested)
        self._look_back.day_chosen.connect(self._on_day_chosen)
        self.session.changed.connect(self._on_changed)

    # --- Showing ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.keep_moment()
        self._say_day()
        has_texts = self.session.texts_wanted or not self.look.discreet
        self._show_texts.setVisible(not has_texts)
        self._columns.setVisible(has_texts)
        if not has_texts:
            return
        try:
            self._show_group()
            self._show_latest()
            self._look_back.show_memories(self.session.journal.look_back.today(_MEMORIES))
        except MammadagbokError as error:
            self.session.failed.emit(error)

    def _say_day(self) -> None:
        now = self.session.clock()
        self._greeting.setText(self._greeting_at(now.hour))
        day = self.look.dates.weekday(now.date())
        quiet = self.tr("{day} · The program sends nothing out.")
        self._day.setText(quiet.format(day=day[:1].upper() + day[1:]))

    def _greeting_at(self, hour: int) -> str:
        if hour >= _EVENING:
            return self.tr("Good evening")
        if hour >= _DAY:
            return self.tr("Good day")
        return self.tr("Good morning") if hour >= _MORNING else self.tr("Hello")

    def _show_group(self) -> None:
        group, dates = self.session.journal.group, self.look.dates
        meetings = self.session.journal.meetings
        meeting, now = meetings.next(), meetings.now()
        self._meeting.setVisible(meeting is not None or meetings.has_group())
        until = dates.until(meeting.plan.at, now) if meeting else ""
        when = dates.moment(meeting.plan.at, now) if meeting else ""
        self._meeting.show_meeting(meeting, until, when[:1].upper() + when[1:])
        self._meeting.show_topics(group.topics_for(meeting) if meeting else group.topics())
        wanted = self.session.journal.preferences.read(ON_TODAY)
        self._show_cheer(next(iter(group.soft_cheers()), None) if wanted else None)

    def _show_latest(self) -> None:
        finding = self.session.journal.finding
        entries = finding.latest(_LATEST)
        is_empty = not entries and not finding.ids(Query())
        self._latest.show_entries(entries, is_empty_journal=is_empty)

    def _show_cheer(self, cheer: Cheer | None) -> None:
        self._cheer.setVisible(cheer is not None)
        if cheer is not None:
            self._cheer_words.setText(self.look.dates.locale.quoteString(cheer.words.text))
            self._cheer_day.setText(self.look.dates.day(cheer.words.on))

    # --- What happens -------------------------------------------------------------------------

    def _keep_line(self, line: str) -> None:
        """Keep it for the meeting that is shown; what is for the group's next stays for that."""
        meetings = self.session.journal.meetings
        meeting = meetings.next()
        other = meeting if meeting and meeting.plan.name else None
        self.session.journal.group.add_topic(line, meeting=other)
        self.session.changed.emit("topics")

    def _on_line_added(self, line: str) -> None:
        try:
            self._keep_line(line)
        except MammadagbokError as error:
            self._meeting.line.field.setText(line)
            self.session.failed.emit(error)

    def _on_texts_wanted(self) -> None:
        """In discreet mode her texts stand here when she asks, until the next lock."""
        self.session.texts_wanted = True
        self._refresh()

    def _on_destination(self, to: Destination) -> None:
        self.destination_requested.emit(to)

    def _on_preparation_requested(self) -> None:
        try:
            meeting = self.session.journal.meetings.next()
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return
        at = None if meeting is None else meeting.plan.at
        self.destination_requested.emit(Place(PageName.GROUP, meeting=at))

    def _on_entry_requested(self, number: int) -> None:
        self.destination_requested.emit(Place(PageName.JOURNAL, number))

    def _on_memory_requested(self, memory: Memory) -> None:
        match memory:
            case Entry(id=number):
                self._on_entry_requested(number)
            case Cheer():
                self.destination_requested.emit(Place(PageName.CHEERS))

    def _on_hide_requested(self, memory: Memory) -> None:
        look_back = self.session.journal.look_back
        self._look_back_less(self.tr("It is not shown again."), partial(look_back.hide, memory))

    def _on_day_chosen(self, day: date) -> None:
        look_back = self.session.journal.look_back
        told = self.tr("Nothing from before {day} is shown.").format(
            day=f"{self.look.dates.day(day)} {day.year}"
        )
        self._look_back_less(told, partial(look_back.show_from, day))

    def _look_back_less(self, told: str, act: Callable[[], None]) -> None:
        """Show less from earlier years, and offer to have it as it was."""
        try:
            before = self.session.journal.look_back.choices()
            act()
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return
        self._refresh()
        self._undo.offer(told, partial(self._look_back_as, before))

    def _look_back_as(self, before: Choices) -> None:
        try:
            self.session.journal.look_back.keep(before)
        except MammadagbokError as error:
            self.session.failed.emit(error)
        self._refresh()

    def _on_changed(self, _what: str) -> None:
        if self.isVisible():
            self._refresh()
