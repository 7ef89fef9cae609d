"""The rules of the group, where the page she brings will be, until she has ticked something."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.group_file.words import breakable
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label


class RulesNote(QWidget):
    """Hers, and apart from them what the group file has. Takes no room while there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("rules_note")
        self._rules = label("", "small")
        self._rules.setObjectName("rules_note_rules")
        self._given = label("", "small")
        self._given.setObjectName("rules_note_given")
        layout = column(look, TIGHT)
        heading = label(self.tr("The rules of the group"), "soft")
        for each in (heading, self._rules, self._given):
            # As the invitation above.
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        fill(layout, heading, self._rules, self._given)
        self.setLayout(layout)
        self.hide()

    def show_rules(self, rules: Sequence[str], given: Sequence[str]) -> None:
        """Show these, one after another, those from the group leader marked so."""
        told = self.tr("From the group leader: {rules}").format(rules="\n".join(given))
        self._rules.setText("\n".join(rules))
        self._given.setText(breakable(told) if given else "")
        self._rules.setVisible(bool(rules))
        self._given.setVisible(bool(given))
        self.setVisible(bool(rules or given))
