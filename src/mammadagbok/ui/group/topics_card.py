"""The card of lines to bring up, in the order she wrote them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.meeting import Topic
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.group.ways_back import rehearse_button, ways_back
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill, row
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.texts import label


class TopicsCard(Card):
    """Emits `removed` with the Topic, `preparing_requested`, and `destination_requested` with the
    Place where she rehearses, or where a line began.
    """

    removed = Signal(object)
    preparing_requested = Signal()
    destination_requested = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("topics_card")
        self._session = session
        self._look = look
        self._lines = column(look, STEP)
        self._add = LineAdd(look, self.tr("Write what you want to bring up …"), "topic")
        self._add.line_added.connect(self._on_line_added)
        prepare = button(
            self.tr("Get ready for the meeting"),
            self.preparing_requested.emit,
            object_name="topics_prepare",
        )
        self.body.addWidget(label(self.tr("What I want to bring up"), "heading"))
        self.body.addLayout(self._lines)
        self.body.addWidget(self._add)
        ways = Flow(look, SMALL)
        ways.addWidget(prepare)
        ways.addWidget(rehearse_button(self.destination_requested.emit))
        self.body.addLayout(ways)

    def show_topics(self, topics: list[Topic]) -> None:
        """Show these lines."""
        clear(self._lines)
        fill(self._lines, *map(self._line, topics))

    def save_now(self) -> None:
        """Keep a line she has not added yet. Raises MammadagbokError, and it stays."""
        line = self._add.field.text().strip()
        if line:
            self._session.journal.group.add_topic(line)
            self._add.field.setText("")
            self._session.changed.emit("topics")

    def _line(self, topic: Topic) -> QWidget:
        made = QWidget()
        made.setObjectName(f"topic_{topic.id}")
        layout, words = row(self._look, SMALL), column(self._look, 0)
        words.addWidget(label(topic.line.text))
        ways = Flow(self._look, STEP)
        for way in ways_back(self._session.journal, topic, self.destination_requested.emit):
            ways.addWidget(way)
        if ways.count():
            words.addLayout(ways)
        fill(layout, words, self._remove_button(topic))
        layout.setStretch(0, 1)
        made.setLayout(layout)
        return made

    def _remove_button(self, topic: Topic) -> QPushButton:
        return cross_button(
            self._look,
            partial(self.removed.emit, topic),
            self.tr("Remove: {line}").format(line=topic.line.text),
            object_name=f"topic_{topic.id}_remove",
        )

    def _on_line_added(self, line: str) -> None:
        add = partial(self._session.journal.group.add_topic, line)
        if not change(self._session, "topics", add):
            self._add.field.setText(line)
