"""«Dette hjalp sist jeg var …»: in her own words, from cravings that began with the same."""

from collections.abc import Sequence

from mammadagbok.domain.craving import Helped
from mammadagbok.ui.craving.causes import helped_heading
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import Card, clear, fill
from mammadagbok.ui.widgets.texts import label


class HelpedLast(Card):
    """Not there while nothing is known to have helped."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=TIGHT)
        self.setObjectName("craving_helped_last")
        self.show_helped(())

    def show_helped(self, found: Sequence[Helped]) -> None:
        """Show what helped, below what came first then; nothing is counted or dated."""
        clear(self.body)
        by_cause: dict[str, list[str]] = {}
        for each in found:
            by_cause.setdefault(each.cause, []).append(each.text)
        for cause, texts in by_cause.items():
            fill(self.body, label(helped_heading(cause), "heading"), *map(label, texts))
        self.setVisible(bool(found))
