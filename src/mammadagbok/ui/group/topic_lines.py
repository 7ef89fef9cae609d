"""Lines to bring up, one of them open to be changed."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Meeting, Topic
from mammadagbok.ui.group.changing import Undoable, change
from mammadagbok.ui.group.meeting_words import called
from mammadagbok.ui.group.topic_form import TopicForm
from mammadagbok.ui.group.ways_back import ways_back
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.row import LineRow
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import bring_into_sight, clear, column, row

_COMING = 8
"""So many meetings to come are offered for a line."""


class TopicLines(QWidget):
    """Each change is kept at once. Emits `laid_out` when other parts stand in it, and
    `destination_requested` with the Place where a line began.

    `name` begins the names of its controls. Seen at one meeting, a line for that one says nothing
    about which it is for.
    """

    laid_out = Signal()
    destination_requested = Signal(object)

    def __init__(self, session: Session, look: Look, acts: Undoable, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_lines")
        self._session, self._look, self._acts, self._name = session, look, acts, name
        self._topics: tuple[Topic, ...] = ()
        self._meetings: tuple[Meeting, ...] = ()
        self._here: int | None = None
        self._form = TopicForm(look, f"{name}_edit")
        self._form.setParent(self)
        self._form.hide()
        self._form.done.connect(self._on_done)
        self._rows = column(look, TIGHT)
        self.setLayout(self._rows)

    def show_topics(self, topics: Sequence[Topic], here: Meeting | None = None) -> None:
        """Show these, seen at the meeting `here` if given. Raises MammadagbokError."""
        meetings = self._session.journal.meetings
        wanted = {each.note.meeting for each in topics} - {None}
        kept = [each for each in meetings.kept() if each.id in wanted]
        following = meetings.next_of_group()
        coming = [each for each in meetings.coming(_COMING) if each != following]
        self._meetings = (*coming, *(each for each in kept if each not in coming))
        self._topics, self._here = tuple(topics), here.id if here else None
        self._lay_out()

    def save_now(self) -> None:
        """Keep what she has begun to change. Raises MammadagbokError, and it stays there."""
        if (changed := self._form.changed()) is not None:
            self._session.journal.group.change_topic(*changed)
        if self._form.topic is not None:
            self._form.forget()
            self._lay_out()
        if changed is not None:
            self._session.changed.emit("topics")

    def forget(self) -> None:
        """Let go of every line."""
        self._form.forget()
        self._topics, self._meetings = (), ()
        self._lay_out()

    def _lay_out(self) -> None:
        opened = self._form.topic
        self._rows.removeWidget(self._form)
        clear(self._rows)
        now, is_open = self._session.clock(), False
        for topic in self._topics:
            if opened is not None and topic.id == opened.id:
                self._rows.addWidget(self._form)
                is_open = True
            else:
                self._rows.addWidget(self._row(topic, now))
        self._form.setVisible(is_open)
        if not is_open:
            self._form.forget()
        self.setVisible(bool(self._topics))
        self.laid_out.emit()

    def _row(self, topic: Topic, now: datetime) -> QWidget:
        name = f"{self._name}_{topic.id}"
        line = LineRow(self._look, topic.line.text, self._note(topic, now), name)
        line.change_requested.connect(partial(self._on_change_requested, topic))
        made, across = QWidget(), row(self._look, SMALL)
        cross = cross_button(
            self._look,
            partial(self._on_removed, topic),
            self.tr("Remove: {line}").format(line=topic.line.text),
            object_name=f"{name}_remove",
        )
        words = column(self._look, 0)
        words.addWidget(line)
        words.addLayout(self._ways_back(topic))
        across.addLayout(words, 1)
        across.addWidget(cross, alignment=Qt.AlignmentFlag.AlignVCenter)
        made.setLayout(across)
        return made

    def _ways_back(self, topic: Topic) -> Flow:
        made = Flow(self._look, STEP)
        go, name = self.destination_requested.emit, f"{self._name}_{topic.id}"
        for way in ways_back(self._session.journal, topic, go, name):
            made.addWidget(way)
        return made

    def _note(self, topic: Topic, now: datetime) -> str:
        note, said = topic.note, []
        if note.meeting is not None and note.meeting != self._here:
            found = next((each for each in self._meetings if each.id == note.meeting), None)
            if found is not None:
                pattern = self.tr("For {meeting}")
                said.append(pattern.format(meeting=called(self._look.dates, found, now)))
        if note.guest and self._here is None:
            said.append(self.tr("A question for a guest"))
        return " · ".join(said)

    def _on_change_requested(self, topic: Topic) -> None:
        if (changed := self._form.changed()) is not None and not self._keep(*changed):
            return
        self._form.show_topic(topic, self._meetings, self._session.clock())
        self._lay_out()
        bring_into_sight(self._form)

    def _on_done(self, topic: Topic | None, meeting: Meeting | None) -> None:
        if topic is not None and not self._keep(topic, meeting):
            return
        self._form.forget()
        self._lay_out()

    def _keep(self, topic: Topic, meeting: Meeting | None) -> bool:
        keep = partial(self._session.journal.group.change_topic, topic, meeting)
        if not change(self._session, "topics", keep):
            return False
        self._form.forget()
        return True

    def _on_removed(self, topic: Topic) -> None:
        remove = partial(self._session.journal.group.remove_topic, topic)
        self._acts.do("topics", self.tr("The line is removed."), remove)
