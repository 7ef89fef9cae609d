"""The languages of the window in a row, each by its own name, hers marked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold
from mammadagbok.ui.widgets.layouts import row
from mammadagbok.ui.widgets.pressable import be_one_of_several
from mammadagbok.ui.words import LANGUAGE_NAMES


def language_row(look: Look, choose: Callable[[str], None]) -> QHBoxLayout:
    """Return the row, with room after it; `choose` gets nb, nn or en when another is pressed."""
    made, ways = row(look, STEP), dict[str, QPushButton]()
    for code, name in LANGUAGE_NAMES.items():
        press = partial(_press, ways, code, look.language, choose)
        ways[code] = way = button(name, press, "link", object_name=f"language_{code}")
        way.setProperty("large", True)
        be_one_of_several(way)
        way.setChecked(code == look.language)
        keep_room_for_bold(way)
        made.addWidget(way)
    made.addStretch(1)
    return made


def _press(
    ways: dict[str, QPushButton], code: str, now: str, choose: Callable[[str], None]
) -> None:
    """Leave the mark where it is: what she chooses makes the window anew."""
    ways[code].setChecked(code == now)
    if code != now:
        choose(code)
