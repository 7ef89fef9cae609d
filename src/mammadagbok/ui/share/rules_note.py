"""The rules of the group, shown quietly before anything is shared."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label


class RulesNote(QWidget):
    """Takes no room while there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("rules_note")
        self._rules = label("", "small")
        self._rules.setObjectName("rules_note_rules")
        layout = column(look, TIGHT)
        fill(layout, label(self.tr("The rules of the group"), "soft"), self._rules)
        self.setLayout(layout)
        self.hide()

    def show_rules(self, rules: Sequence[str]) -> None:
        """Show these, one after another."""
        self._rules.setText(" · ".join(rules))
        self.setVisible(bool(rules))
