"""One empty line for something to bring up in the group, in words of its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.ideas import IdeaList
from mammadagbok.domain.meeting import Topic, TopicNote
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import bring_into_sight, column, fill
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.writing.suggestions import Suggestions

_MOST = 5


class TopicLine(QWidget):
    """Folded away until asked for. Adds what she writes to her topics, says so, and offers to take
    it back. `entry` gives the id of the kept text that she has before her, if any: the line knows
    the way back to it, and none of its words.
    """

    def __init__(
        self, session: Session, look: Look, entry: Callable[[], int | None] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("topic_line")
        self._session = session
        self._entry = entry
        self._add = LineAdd(look, self.tr("A line to bring up …"), "entry_topic")
        self._add.line_added.connect(self._on_line_added)
        self._look = look
        self._ideas = Suggestions(look, self.tr("Theme ideas"), _MOST, "entry_topic_theme")
        self._ideas.chosen.connect(self._on_idea_chosen)
        self._done = UndoBar(look, name="entry_topic_undo")
        layout = column(look, TIGHT)
        fill(layout, self._add, self._ideas, self._done)
        self.setLayout(layout)
        self.fold()

    def unfold(self) -> None:
        """Show the empty line with the cursor in it."""
        self._done.forget()
        self._add.show()
        self._add.field.setFocus()
        themes = self._session.journal.ideas.of(
            IdeaList.THEMES, self._look.built_in.ideas(IdeaList.THEMES)
        )
        self._ideas.show_some([theme.text for theme in themes])
        tab_through(self._add, self._ideas)
        bring_into_sight(self)

    def fold(self) -> None:
        """Put the line away, with whatever stood in it."""
        self._add.field.setText("")
        self._add.hide()
        self._ideas.forget()
        self._done.forget()

    def save_now(self) -> None:
        """Keep a line she has not added yet. Raises MammadagbokError, and then the line stays."""
        line = self._add.field.text()
        if line.strip():
            self._keep(line)

    def _keep(self, line: str) -> None:
        note = TopicNote(entry=self._entry() if self._entry is not None else None)
        topic = self._session.journal.group.add_topic(line, note=note)
        self.fold()
        if topic is not None:
            told = self.tr("It is now among the things you want to bring up.")
            self._done.offer(told, partial(self._take_back, topic))
        self._session.changed.emit("topics")

    def _take_back(self, topic: Topic) -> None:
        group = self._session.journal.group
        change(self._session, "topics", partial(group.remove_topic, topic))

    def _on_idea_chosen(self, words: str) -> None:
        self._add.field.setText(words)
        self._add.field.setFocus()

    def _on_line_added(self, line: str) -> None:
        try:
            self._keep(line)
        except MammadagbokError as error:
            self._add.field.setText(line)
            self._session.failed.emit(error)
