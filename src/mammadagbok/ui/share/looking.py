"""Step two: what is left to decide, what she has decided, and how the page is to be."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
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
        self._inside, parts, layout = QWidget(), column(look, STEP), column(look, 0)
        fill(parts, self.deciding, self.decided, self.wishes, 1)
        self._inside.setLayout(parts)
        self._area = scrolling(self._inside, bar_beside=True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inside.installEventFilter(self)
        layout.addWidget(self._area)
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is asked needs, and the bar: nothing scrolls sideways here."""
        least, bar = super().minimumSizeHint(), self._area.verticalScrollBar().sizeHint().width()
        return least.expandedTo(QSize(self._inside.minimumSizeHint().width() + bar, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is asked has changed, and may need another width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

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
