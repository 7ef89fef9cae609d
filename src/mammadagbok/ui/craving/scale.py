"""The eleven numbers between «ikke noe» and «så sterkt det kan bli»."""

from PySide6.QtWidgets import QWidget

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.strength import StrengthRow
from mammadagbok.ui.widgets.texts import label


class Scale(QWidget):
    """A row of numbers with words at its ends; `numbers` is the row itself."""

    def __init__(self, look: Look, question: str, object_name: str) -> None:
        super().__init__()
        self.numbers = StrengthRow(look, question, object_name)
        ends = row(look, STEP)
        least, most = self.tr("nothing"), self.tr("as strong as it can be")
        fill(ends, label(least, "small", wrap=False), 1, label(most, "small", wrap=False))
        inside = column(look, TIGHT)
        fill(inside, self.numbers, ends)
        self.setLayout(inside)
        self.setMaximumWidth(len(STRENGTHS) * (look.theme.target + look.px(TIGHT)))
