"""«Det som hjalp»: her line, and what goes into it by one press: her cards, and what she did."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import clear, column, fill

_MOST: Final = 6
_LONGEST: Final = 40
"""So many suggestions, and so many characters of each on its button."""
_BETWEEN: Final = ", "


class HelpedChoice(QWidget):
    """Emits `changed` when she wrote or pressed a suggestion."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName("craving_helped_choice")
        self.setAccessibleName(name)
        self._line = QLineEdit()
        self._line.setObjectName("craving_helped")
        self._line.setAccessibleName(name)
        self._line.textEdited.connect(self._on_edited)
        self._chips: dict[str, QPushButton] = {}
        self._flow = Flow(look, SMALL)
        layout = column(look, SMALL)
        layout.addLayout(self._flow)
        fill(layout, self._line)
        self.setLayout(layout)

    def offer(self, texts: Sequence[str]) -> None:
        """Have these ready to be taken over, the first few of them."""
        wanted = list(dict.fromkeys(filter(None, texts)))[:_MOST]
        if wanted != list(self._chips):
            clear(self._flow)
            self._chips = {text: self._chip(n, text) for n, text in enumerate(wanted)}
            for each in self._chips.values():
                self._flow.addWidget(each)
        self._mark()

    def text(self) -> str:
        """What stands in the line."""
        return self._line.text()

    def set_text(self, line: str) -> None:
        """Show another line, without telling anybody."""
        self._line.setText(line)
        self._mark()

    def _chip(self, position: int, text: str) -> QPushButton:
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        press = partial(self._on_pressed, text)
        name = f"craving_helped_{position}"
        made = button(short.replace("&", "&&"), press, "choice", name=text, object_name=name)
        made.setCheckable(True)
        return made

    def _mark(self) -> None:
        for text, chip in self._chips.items():
            chip.setChecked(is_taken_over(self._line.text(), text))

    def _on_pressed(self, text: str) -> None:
        self.set_text(taken_over(self._line.text(), text))
        self.changed.emit()

    def _on_edited(self) -> None:
        self._mark()
        self.changed.emit()


def is_taken_over(line: str, text: str) -> bool:
    """True when the text stands in her line, in any case."""
    return text.casefold() in line.casefold()


def taken_over(line: str, text: str) -> str:
    """Return her line with `text` at the end, or without it when it stands there."""
    if not is_taken_over(line, text):
        return _BETWEEN.join(filter(None, (line.strip(" ,"), text)))
    at = line.casefold().index(text.casefold())
    around = (line[:at].strip(" ,"), line[at + len(text) :].strip(" ,"))
    return _BETWEEN.join(filter(None, around))
