"""The card of lines to bring up, in the order she wrote them."""

from functools import partial

from PySide6.QtCore import Signal

from mammadagbok.domain.meeting import Topic
from mammadagbok.ui.group.changing import Undoable, change
from mammadagbok.ui.group.topic_lines import TopicLines
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.texts import label


class TopicsCard(Card):
    """Emits `sentences_requested` and `note_requested`. `ways` is where ways on stand."""

    sentences_requested = Signal()
    note_requested = Signal()

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__(look)
        self.setObjectName("topics_card")
        self._session = session
        self.lines = TopicLines(session, look, acts, "topic")
        self._add = LineAdd(look, self.tr("A line to bring up …"), "topic")
        self._add.line_added.connect(self._on_line_added)
        self.ways = Flow(look, ROOM, between=0)
        sentences = self.tr("My three sentences")
        note = self.tr("A note to bring")
        for text, wish, name in (
            (sentences, self.sentences_requested, "topics_sentences"),
            (note, self.note_requested, "topics_note"),
        ):
            self.ways.addWidget(button(text, wish.emit, "link", object_name=name))
        heading = label(self.tr("What I want to bring up"), "heading")
        fill(self.body, heading, self.lines, self._add, self.ways)
        self.heed_links(below=True)

    def show_topics(self, topics: list[Topic]) -> None:
        """Show these lines. Raises MammadagbokError."""
        self.lines.show_topics(topics)

    def save_now(self) -> None:
        """Keep a line she has not added yet. Raises MammadagbokError, and it stays."""
        line = self._add.field.text().strip()
        if line:
            self._session.journal.group.add_topic(line)
            self._add.field.setText("")
            self._session.changed.emit("topics")
        self.lines.save_now()

    def _on_line_added(self, line: str) -> None:
        add = partial(self._session.journal.group.add_topic, line)
        if not change(self._session, "topics", add):
            self._add.field.setText(line)
