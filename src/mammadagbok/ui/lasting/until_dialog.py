"""«Slett av seg selv etter … dager», for one text."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.lasting.days_choice import DaysChoice
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import WIDE
from mammadagbok.ui.widgets.layouts import fill
from mammadagbok.ui.widgets.texts import label


class UntilDialog(CalmDialog):
    """`exec()` returns Accepted when she has chosen; `days` is then from today on, None: it stays.

    `until` is the day it has now.
    """

    def __init__(self, look: Look, parent: QWidget, until: date | None, today: date) -> None:
        name = QCoreApplication.translate("UntilDialog", "Delete by itself after … days")
        super().__init__(look, parent, name, "until_dialog")
        self.days: int | None = None
        left = None if until is None else max(1, (until - today).days)
        told = self.tr(
            "From that day on, the text goes the next time the journal is open, from there and "
            "from the copies that can be reached. It does not lie in the trash first. You can "
            "change your mind until then."
        )
        choice = DaysChoice(look, name, left, "until_choice")
        choice.chosen.connect(self._on_chosen)
        fill(self.body, label(name, "heading"), label(told, "soft"), choice, 1)
        self.fit(look.px(3 * WIDE))

    def _on_chosen(self, days: int | None) -> None:
        self.days = days
        self.accept()
