"""«Det som hjalp»: her line, and what goes into it by one press: her cards, and what she did."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mammadagbok.domain.craving import causes_in
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill

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
        self._line.setProperty("target", True)
        self._line.setAccessibleName(name)
        self._line.textEdited.connect(self._on_edited)
        self._texts: list[str] = []
        self._chips = [self._chip(position) for position in range(_MOST)]
        layout, chips = column(look, SMALL), Flow(look, SMALL)
        for each in self._chips:
            chips.addWidget(each)
        layout.addLayout(chips)
        fill(layout, self._line)
        self.setLayout(layout)

    def offer(self, texts: Sequence[str]) -> None:
        """Have these ready to be taken over, the first few of them."""
        self._texts = list(dict.fromkeys(filter(None, texts)))[:_MOST]
        for position, chip in enumerate(self._chips):
            _show_on(chip, "".join(self._texts[position : position + 1]))
        self._mark()

    def text(self) -> str:
        """What stands in the line."""
        return self._line.text()

    def set_text(self, line: str) -> None:
        """Show another line, without telling anybody."""
        self._line.setText(line)
        self._mark()

    def _chip(self, position: int) -> QPushButton:
        press = partial(self._on_pressed, position)
        name = self.accessibleName()  # Until it is given words.
        made = button("", press, "choice", name=name, object_name=f"craving_helped_{position}")
        made.setCheckable(True)
        made.hide()
        return made

    def _mark(self) -> None:
        for text, chip in zip(self._texts, self._chips, strict=False):
            chip.setChecked(is_taken_over(self._line.text(), text))

    def _on_pressed(self, position: int) -> None:
        self.set_text(taken_over(self._line.text(), self._texts[position]))
        self.changed.emit()

    def _on_edited(self) -> None:
        self._mark()
        self.changed.emit()


def is_taken_over(line: str, text: str) -> bool:
    """True when the text stands between commas in her line, in any case."""
    return _place(line, text) is not None


def taken_over(line: str, text: str) -> str:
    """Return her line with `text` at the end, or without it when it stands there."""
    parts, place = causes_in(line), _place(line, text)
    if place is None:
        return _BETWEEN.join(filter(None, (line.strip(" ,"), text)))
    return _BETWEEN.join((*parts[: place.start], *parts[place.stop :]))


def _place(line: str, text: str) -> slice | None:
    """Which parts of the line the text is: it may have commas of its own."""
    whole, sought = (causes_in(each.casefold()) for each in (line, text))
    starts = range(len(whole) - len(sought) + 1) if sought else ()
    found = (slice(at, at + len(sought)) for at in starts)
    return next((each for each in found if whole[each] == sought), None)


def _show_on(chip: QPushButton, text: str) -> None:
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
    chip.setText(short.replace("&", "&&"))
    keep_room_for_bold(chip)
    chip.setAccessibleName(text)
    chip.setVisible(bool(text))
