"""The rules of the group, quietly, where she gets ready for a meeting."""

from collections.abc import Sequence

from mammadagbok.domain.phase import Rule
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label


class RulesQuiet(Card):
    """Takes no room while there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=TIGHT)
        self.setObjectName("rules_quiet")
        self._rules = column(look, TIGHT)
        fill(self.body, label(self.tr("The rules of the group"), "strong"), self._rules)

    def show_rules(self, rules: Sequence[Rule]) -> None:
        """Show these in her order."""
        clear(self._rules)
        fill(self._rules, *(label(each.rule.text, "soft") for each in rules))
        self.setVisible(bool(rules))
