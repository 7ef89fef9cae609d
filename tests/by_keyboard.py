"""Going through a window by Tab and pressing what is there by key; both say what is wrong."""

import contextlib
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import SIGNAL, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateTimeEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from ui.test_every_page import CONTROLS, inner

STILL: Final = "still"
"""Marks a button that has been pressed and does nothing any more."""
_MOST = 400
_ARROWS = 40
# Help beside her numbers is one key away: the numbers can be typed from wherever she stands.
_ON_PURPOSE = {("craving_if_i_took", "craving_before_0"), ("craving_if_i_took", "ride_now_0")}


@dataclass(frozen=True)
class Walk:
    """The stops on the way round, and the names of those that were not in sight."""

    stops: list[QWidget]
    out_of_sight: list[str]


def settle() -> None:
    """Let what was asked for be laid out."""
    for _ in range(5):
        QApplication.processEvents()


def faults(window: QWidget) -> dict[str, list[object]]:
    """What is wrong with going through this window by Tab, there and back."""
    there = walk(window)
    back = walk(window, back=True, start=there.stops[0])
    ways = (_names(there.stops), _names([back.stops[0], *back.stops[:0:-1]]))
    found: dict[str, list[object]] = {
        "out of sight": [*there.out_of_sight, *back.out_of_sight],
        "another way back": [] if ways[0] == ways[1] else [*ways],
        "unreached": [*_unreached(window, there.stops)],
        "against reading": [*sorted(_against_reading(there.stops))],
    }
    return {what: parts for what, parts in found.items() if parts}


def walk(window: QWidget, *, back: bool = False, start: QWidget | None = None) -> Walk:
    """Press Tab until the first stop comes again."""
    keys = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    first = start or window.findChild(QAbstractButton, "rail_today") or QApplication.focusWidget()
    assert first is not None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    made = Walk([], [])
    for _ in range(_MOST):
        here = _gone_through(QApplication.focusWidget(), keys)
        assert here is not None, f"nothing has the keyboard after {made.stops[-1:]}"
        if made.stops and here is made.stops[0]:
            return made
        caught = f"caught at {here.objectName()} after {_names(made.stops[-3:])}"
        assert here not in made.stops, caught
        made.stops.append(here)
        if not _is_in_sight(here):
            made.out_of_sight.append(here.objectName())
        QTest.keyClick(here, Qt.Key.Key_Tab, keys)
        settle()
    raise AssertionError(f"no way round: {_names(made.stops[-20:])}")


def _gone_through(here: QWidget | None, keys: Qt.KeyboardModifier) -> QWidget | None:
    """Go from day over month to year, where Tab does, and return where the keyboard then is."""
    if isinstance(here, QDateTimeEdit):
        for _ in range(here.sectionCount() - 1):
            QTest.keyClick(here, Qt.Key.Key_Tab, keys)
    return QApplication.focusWidget()


def _names(parts: list[QWidget]) -> list[str]:
    return [each.objectName() for each in parts]


def _is_in_sight(made: QWidget) -> bool:
    """All of it, or as much as fits into what it scrolls in; of a text the line with the cursor."""
    if isinstance(made, QTextEdit):
        return made.viewport().visibleRegion().contains(made.cursorRect().center())
    seen = made.visibleRegion().boundingRect()
    room = made.size()
    around = made.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            room = room.boundedTo(around.viewport().size())
        around = around.parentWidget()
    return seen.width() >= room.width() - 2 and seen.height() >= room.height() - 2


# --- Reached ------------------------------------------------------------------------------------


def _unreached(window: QWidget, walked: list[QWidget]) -> list[str]:
    """Names of controls that neither Tab nor an arrow key from a neighbour comes to."""
    wanted = [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and each.isVisible()
        and each.isEnabled()
        and not inner(each)
        and each not in walked
        and each.window() is window.window()
    ]
    return [each.objectName() for each in wanted if not _by_arrows(each, walked)]


def _by_arrows(part: QWidget, walked: list[QWidget]) -> bool:
    beside = [each for each in walked if each.parentWidget() is part.parentWidget()]
    for each in beside:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            each.setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(_ARROWS):
                here = QApplication.focusWidget()
                if here is part:
                    return True
                if here is None or here.parentWidget() is not part.parentWidget():
                    break
                QTest.keyClick(here, key)
    return False


# --- In the order of reading --------------------------------------------------------------------


def _against_reading(walked: list[QWidget]) -> set[tuple[str, str]]:
    """Steps back up the page, unless there is but one: from the last stop round to the first."""
    steps = {
        (one.objectName(), other.objectName())
        for one, other in pairwise([*walked, walked[0]])
        if not _comes_after(one, other)
    }
    steps -= _ON_PURPOSE
    return steps if len(steps) > 1 else set()


def _comes_after(one: QWidget, other: QWidget) -> bool:
    """Not above it, and not to the left of it in the same row, where the two part ways."""
    above = one.parentWidget()
    while above is not None and not above.isAncestorOf(other):
        above = above.parentWidget()
    if above is None or one.isAncestorOf(other) or other.isAncestorOf(one):
        return True
    here, there = _place(above, one), _place(above, other)
    if there.bottom() < here.top():
        return there.left() > here.right()
    in_a_row = there.top() <= here.center().y() <= there.bottom()
    return not (in_a_row and there.right() < here.left())


def _place(above: QWidget, part: QWidget) -> QRect:
    """Where that child of `above` is which holds the part."""
    child = part
    while (parent := child.parentWidget()) is not None and parent is not above:
        child = parent
    return QRect(child.mapTo(above, QPoint()), child.size())


# --- Pressed ------------------------------------------------------------------------------------


def pressed(window: QWidget) -> list[str]:
    """Press every button in sight by key; what each does is taken from it first.

    Return the names of those that were pressed, and raise AssertionError for those that do nothing
    or that a key does not press.
    """
    buttons = [
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible()
        and each.isEnabled()
        and not inner(each)
        and each.window() is window.window()
    ]
    idle = [each.objectName() for each in buttons if not _does_something(each)]
    assert idle == []
    deaf = list[tuple[str, int]]()
    for each in buttons:
        # What is turned on and off leaves Return to the page, where it goes on.
        keys = (Qt.Key.Key_Space,) if each.isCheckable() else (Qt.Key.Key_Space, Qt.Key.Key_Return)
        presses = _presses(each, *keys)
        if presses != len(keys):
            deaf.append((each.objectName(), presses))
    assert deaf == []
    return [each.objectName() for each in buttons]


def _does_something(made: QAbstractButton) -> bool:
    heard = (SIGNAL("clicked(bool)"), SIGNAL("clicked()"), SIGNAL("toggled(bool)"))
    is_known = _has_menu(made) or made.group() is not None or made.property(STILL)
    return is_known or any(made.receivers(each) for each in heard)


def _has_menu(made: QAbstractButton) -> bool:
    return isinstance(made, QPushButton) and made.menu() is not None


def _presses(made: QAbstractButton, *keys: Qt.Key) -> int:
    """How often it is pressed by these keys."""
    if _has_menu(made):
        return len(keys)  # Qt's own menu would wait for her.
    presses = list[bool]()

    def note(checked: bool) -> None:
        presses.append(checked)

    if not made.property(STILL):
        made.setProperty(STILL, True)
        for signal in (made.clicked, made.toggled):
            with contextlib.suppress(RuntimeError, SystemError):
                signal.disconnect()
    made.clicked.connect(note)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    for key in keys:
        QTest.keyClick(made, key)
    made.clicked.disconnect(note)
    return len(presses)
