"""One setting inside a card: what it is called, what it does in one sentence, and its answers."""

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label


def setting(look: Look, heading: str, sentence: str, *parts: QWidget | QLayout) -> QBoxLayout:
    """Return them under one another. `ui.settings.finder` knows a setting by these two lines."""
    made = column(look, SMALL)
    # Further from what stands above than its own lines from one another.
    made.setContentsMargins(0, look.px(SMALL), 0, 0)
    fill(made, label(heading, "strong"), label(sentence, "soft"), *parts)
    return made
