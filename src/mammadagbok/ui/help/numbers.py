"""Numbers to call, as rows: who answers, the number, and what is worth knowing first."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mammadagbok.ui.facts import HelpNumber
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import fact, label

_GAP = re.compile(r"(?<=\d) (?=\d)")
_LONGEST_ON_ONE_LINE = 14
"""Characters of a number that stand on one line; «22 59 13 00» has eleven."""


class HelpRow(QWidget):
    """Somebody who answers: the name, and the number, or the web address where there is none.

    The object name is `prefix` and the id of the number.
    """

    def __init__(
        self, look: Look, help_number: HelpNumber, prefix: str, *, with_note: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}_{help_number.id}")
        said = (help_number.name, help_number.number or help_number.web, help_number.note)
        self.setAccessibleName(" ".join(filter(None, said)))
        texts = column(look, 0)
        texts.addWidget(label(help_number.name, "strong"))
        if with_note and help_number.note:
            texts.addWidget(label(help_number.note, "small"))
        reach = number_label(
            help_number.number or help_number.web, f"{prefix}_number_{help_number.id}"
        )
        layout = row(look, STEP)
        layout.setContentsMargins(*(look.px(side) for side in (0, TIGHT, 0, TIGHT)))
        fill(layout, texts, reach)
        layout.setStretch(0, 1)
        self.setLayout(layout)


class HelpTile(QWidget):
    """A short number to be seen from across the room, and below it who answers."""

    def __init__(self, look: Look, help_number: HelpNumber) -> None:
        super().__init__()
        self.setObjectName(f"help_{help_number.id}")
        self.setAccessibleName(f"{help_number.name} {help_number.number}")
        number = number_label(help_number.number, f"help_number_{help_number.id}", "title")
        number.setAlignment(Qt.AlignmentFlag.AlignLeft)
        layout = column(look, 0)
        fill(layout, number, label(help_number.name), 1)
        self.setLayout(layout)


def help_text(look: Look, key: str, role: str = "text") -> list[QLabel]:
    """Return the paragraphs of a fact text; no number in them goes on to the next line."""
    return [fact(_GAP.sub("\u00a0", each), role) for each in look.facts.text(key)]


def number_label(number: str, object_name: str, role: str = "number") -> QLabel:
    """Return a number or a web address as large text that the mouse can select."""
    made = label(number, role, wrap=len(number) > _LONGEST_ON_ONE_LINE)
    made.setObjectName(object_name)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
