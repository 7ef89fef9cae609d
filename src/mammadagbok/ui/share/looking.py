"""Step two: what is left to decide, what she has decided, and how the page is to be."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.question import Question, Sentence
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.decided_list import DecidedList
from mammadagbok.ui.share.deciding import Deciding, Refusal
from mammadagbok.ui.share.page_wishes import PageWishes
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.layouts import column, fill, scrolling


class Looking(QWidget):
    """Holds the parts, which tell of themselves what she does in them."""

    def __init__(self, look: Look, refusal: Refusal) -> None:
        super().__init__()
        self.setObjectName("looking")
        self.deciding = Deciding(look, refusal)
        self.decided = DecidedList(look)
        self.wishes = PageWishes(look)
        inside, parts, layout = QWidget(), column(look, STEP), column(look, 0)
        fill(parts, self.deciding, self.decided, self.wishes, 1)
        inside.setLayout(parts)
        area = scrolling(inside, bar_beside=True)
        area.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(area)
        self.setLayout(layout)

    def show_questions(
        self, questions: Sequence[Question], rewritten: Mapping[Sentence, str]
    ) -> None:
        """Show what is asked about the page, and what stands otherwise than in the journal."""
        self.deciding.show_questions(questions)
        self.decided.show_decided(questions, rewritten)

    def forget(self) -> None:
        """Let go of every word."""
        self.deciding.forget()
        self.decided.show_decided((), {})
        self.wishes.forget()
