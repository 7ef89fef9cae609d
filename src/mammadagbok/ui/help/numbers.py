"""Numbers to call, as rows: who answers, the number, and what is worth knowing first."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from mammadagbok.ui.facts import HelpNumber
from mammadagbok.ui.help.words import checked_words, hours_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import fact, label

_GAP = re.compile(r"(?<=\d) (?=\d)")
_LONGEST_ON_ONE_LINE = 14
"""Characters of a number that stand on one line; «22 59 13 00» has eleven."""
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class NumberLabel(QLabel):
    """A number or a web address in full: a click marks it whole, and Ctrl+C copies it.

    Nothing is dialled. Tab stops here only after `take_tab`.
    """

    def __init__(self, number: str, object_name: str, role: str) -> None:
        super().__init__(number)
        self.setObjectName(object_name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(len(number) > _LONGEST_ON_ONE_LINE)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def take_tab(self) -> None:
        """Have Tab stop here too."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark the number whole, unless she has marked a part of it."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self._mark()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark it for Ctrl+C, which also shows where the keyboard is."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Only one number is marked at a time. A menu over this one leaves it marked."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setSelection(0, 0)

    def _mark(self) -> None:
        self.setSelection(0, len(self.text()))


class HelpRow(QWidget):
    """Somebody who answers: the name, and the number, or the web address where there is none.

    The object name is `prefix` and the id of the number. `in_full` tells the hours, what is worth
    knowing first, and who has checked it.
    """

    def __init__(
        self, look: Look, help_number: HelpNumber, prefix: str, *, in_full: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}_{help_number.id}")
        beside = [*_worth_knowing(look, help_number)] if in_full else []
        said = (help_number.name, help_number.number or help_number.web, *beside)
        self.setAccessibleName(" ".join(filter(None, said)))
        reach = number_label(
            help_number.number or help_number.web, f"{prefix}_number_{help_number.id}"
        )
        reach.setAccessibleName(" ".join(filter(None, said[:2])))
        top, layout = row(look, STEP), column(look, 0)
        top.addWidget(label(help_number.name, "strong"), 1)
        top.addWidget(reach)
        layout.addLayout(top)
        fill(layout, *(label(line, "small") for line in beside))
        layout.setContentsMargins(*(look.px(side) for side in (0, TIGHT, 0, TIGHT)))
        self.setLayout(layout)


class HelpTile(QWidget):
    """A short number to be seen from across the room, and below it who answers."""

    def __init__(self, look: Look, help_number: HelpNumber) -> None:
        super().__init__()
        self.setObjectName(f"help_{help_number.id}")
        self.setAccessibleName(f"{help_number.name} {help_number.number}")
        number = number_label(help_number.number, f"help_number_{help_number.id}", "title")
        number.setAccessibleName(f"{help_number.name} {help_number.number}")
        number.setAlignment(Qt.AlignmentFlag.AlignLeft)
        layout = column(look, 0)
        fill(layout, number, label(help_number.name))
        checked = checked_words(look, help_number.approval)
        if checked:
            layout.addWidget(label(checked, "small"))
        layout.addStretch(1)
        self.setLayout(layout)


def help_text(look: Look, key: str, role: str = "text") -> list[QLabel]:
    """Return the paragraphs of a fact text; no number in them goes on to the next line."""
    return [fact(_GAP.sub("\u00a0", each), role) for each in look.facts.text(key)]


def number_label(number: str, object_name: str, role: str = "number") -> NumberLabel:
    """Return a number or a web address as large text that can be marked and copied."""
    made = NumberLabel(number, object_name, role)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return made


def _worth_knowing(look: Look, help_number: HelpNumber) -> Iterator[str]:
    said = (
        hours_words(look, help_number.hours),
        help_number.note,
        checked_words(look, help_number.approval),
    )
    yield from filter(None, said)
