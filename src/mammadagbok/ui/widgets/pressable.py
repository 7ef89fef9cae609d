"""Buttons that a screen reader turns on and off are pressed by it, and do what they do for her."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPushButton

_AFTERWARDS_MS: Final = 0
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK: Final = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_ONWARD: Final = (Qt.Key.Key_Down, Qt.Key.Key_Right)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    # PySide takes no second base of its own.
    _Button = object


class _FromOutside(_Button):
    """Is clicked when it is turned on or off from outside.

    What a screen reader can do with it is `QAbstractButton.toggle`, after which nobody is told of a
    click: the button would look chosen, and nothing would have happened.
    """

    _by_program = False

    def setChecked(self, checked: bool) -> None:  # noqa: N802
        """Be on or off, as the program has it."""
        self._by_program = True
        try:
            super().setChecked(checked)
        finally:
            self._by_program = False

    def nextCheckState(self) -> None:  # noqa: N802
        """Be off, too, when another one of a group has been chosen."""
        self._by_program = True
        try:
            super().nextCheckState()
        finally:
            self._by_program = False

    def checkStateSet(self) -> None:  # noqa: N802
        """Be clicked, where it is not the program that turns it on or off."""
        super().checkStateSet()
        if not self._by_program:
            # Told of once, when it is clicked.
            self.blockSignals(True)
            QTimer.singleShot(_AFTERWARDS_MS, self, self._click_instead)

    def _click_instead(self) -> None:
        self.setChecked(not self.isChecked())
        self.blockSignals(False)
        self.click()


class Pressable(_FromOutside, QPushButton):
    """A push button. Return presses it as Space does; what can be turned on leaves Return to the
    page, where it goes on.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return as well, once however long it is held down."""
        if event.key() in (*_BACK, *_ONWARD) and _stands_alone(self):
            self.focusNextPrevChild(event.key() in _ONWARD)
        elif event.key() not in _RETURN or self.isCheckable():
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def be_one_of_several(made: QPushButton) -> None:
    """Have it be chosen, and be heard as one of several that exclude one another.

    Qt tells a radio button by what excludes the others by itself. Alone in a group of its own it
    excludes none: arrow keys walk on and choose nothing, and Tab stops at each. In a group that
    excludes already it stays as it was.
    """
    made.setCheckable(True)
    if made.group() is None:
        alone = QButtonGroup(made)
        alone.setExclusive(False)
        alone.addButton(made)
    made.setAutoExclusive(True)


def _stands_alone(made: QPushButton) -> bool:
    group = made.group()
    return made.autoExclusive() and group is not None and not group.exclusive()


class PressableBox(_FromOutside, QCheckBox):
    """A check box. What it does when it is turned on and off, it does from outside too."""
