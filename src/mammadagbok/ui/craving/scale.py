"""The eleven numbers between «ikke noe» and «så sterkt det kan bli»."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, STEP, TIGHT
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.strength import StrengthRow
from mammadagbok.ui.widgets.texts import label


class Scale(QWidget):
    """A row of numbers with words at its ends; `numbers` is the row itself.

    Where the numbers break, no word stands under its number: each is told with its number then.
    """

    def __init__(self, look: Look, question: str, object_name: str, *, alike: bool = True) -> None:
        super().__init__()
        self._look = look
        self.numbers = StrengthRow(look, question, object_name, alike=alike)
        self._ends, self._told = self._words_at_ends(), self._words_with_numbers()
        inside = column(look, TIGHT)
        fill(inside, self.numbers, self._ends, self._told)
        self.setLayout(inside)
        self.setMaximumWidth(len(STRENGTHS) * (look.theme.target + look.px(TIGHT)))
        self._tell(broken=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the ends as the numbers stand now."""
        super().resizeEvent(event)
        self._tell(broken=self.width() < self.numbers.sizeHint().width())

    def _tell(self, *, broken: bool) -> None:
        self._ends.setHidden(broken)
        self._told.setHidden(not broken)

    def _words_at_ends(self) -> QWidget:
        made, ends = QWidget(), row(self._look, STEP)
        least = label(self.numbers.least, "small", wrap=False)
        fill(ends, least, 1, label(self.numbers.most, "small", wrap=False))
        made.setLayout(ends)
        return made

    def _words_with_numbers(self) -> QWidget:
        made, both = QWidget(), Flow(self._look, BROAD, between=0)
        said = self.tr("{number} = {words}")
        for number, words in (
            (STRENGTHS[0], self.numbers.least),
            (STRENGTHS[-1], self.numbers.most),
        ):
            both.addWidget(label(said.format(number=number, words=words), "small", wrap=False))
        made.setLayout(both)
        return made
