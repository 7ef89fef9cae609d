"""From a rehearsal to one line to bring up, in words of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.meeting import Topic
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import bring_into_sight, clear, column, fill
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.texts import label


class TopicStep(QWidget):
    """An empty line, folded away until asked for, and below it the lines that came from this
    rehearsal. Emits `line_added` with her words.
    """

    line_added = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("rehearsal_topic_step")
        self._lines = column(look, TIGHT)
        self._ask = button(
            self.tr("Bring up in the group …"), self.unfold, object_name="rehearsal_bring_up"
        )
        self._add = LineAdd(look, self.tr("A line to bring up …"), "rehearsal_topic")
        self._add.line_added.connect(self.line_added)
        layout = column(look, TIGHT)
        layout.addLayout(self._lines)
        layout.addWidget(self._ask, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._add)
        self.setLayout(layout)
        self._add.hide()

    def line(self) -> str:
        """What she has begun to write."""
        return self._add.field.text().strip()

    def unfold(self) -> None:
        """Show the empty line with the cursor in it."""
        self._ask.hide()
        self._add.show()
        self._add.field.setFocus()
        bring_into_sight(self)

    def fold(self) -> None:
        """Put the line away, with whatever stood in it."""
        self._add.field.setText("")
        self._add.hide()
        self._ask.show()

    def put_back(self, line: str) -> None:
        """Let her words stand in the line again."""
        self._add.field.setText(line)

    def show_lines(self, topics: list[Topic]) -> None:
        """Show the lines that came from here."""
        clear(self._lines)
        if topics:
            self._lines.addWidget(label(self.tr("What I want to bring up"), "strong"))
        fill(self._lines, *(label(each.line.text) for each in topics))
