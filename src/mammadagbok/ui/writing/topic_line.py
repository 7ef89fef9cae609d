"""One empty line for something to bring up in the group, in words of its own."""

from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.ideas import IdeaList
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import bring_into_sight, column, fill
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.writing.suggestions import Suggestions

_MOST = 5


class TopicLine(QWidget):
    """Folded away until asked for. Adds what she writes to her topics and says so."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("topic_line")
        self._session = session
        self._add = LineAdd(look, self.tr("Write what you want to bring up …"), "entry_topic")
        self._add.line_added.connect(self._on_line_added)
        self._look = look
        self._ideas = Suggestions(look, self.tr("Theme ideas"), _MOST, "entry_topic_theme")
        self._ideas.chosen.connect(self._on_idea_chosen)
        self._done = notice("entry_topic_done", "soft")
        layout = column(look, TIGHT)
        fill(layout, self._add, self._ideas, self._done)
        self.setLayout(layout)
        self.fold()

    def unfold(self) -> None:
        """Show the empty line with the cursor in it."""
        say(self._done, "")
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
        say(self._done, "")

    def save_now(self) -> None:
        """Keep a line she has not added yet. Raises MammadagbokError, and then the line stays."""
        line = self._add.field.text()
        if line.strip():
            self._keep(line)

    def _keep(self, line: str) -> None:
        self._session.journal.group.add_topic(line)
        self.fold()
        say(self._done, self.tr("It is now among the things you want to bring up."))
        self._session.changed.emit("topics")

    def _on_idea_chosen(self, words: str) -> None:
        self._add.field.setText(words)
        self._add.field.setFocus()

    def _on_line_added(self, line: str) -> None:
        try:
            self._keep(line)
        except MammadagbokError as error:
            self._add.field.setText(line)
            self._session.failed.emit(error)
