"""Buttons that a screen reader turns on and off are pressed by it, and do what they do for her."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QPushButton

_AFTERWARDS_MS = 0


class Pressable(QPushButton):
    """A push button. Checkable, it is clicked when it is turned on or off from outside.

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
            self.blockSignals(True)
            QTimer.singleShot(_AFTERWARDS_MS, self, self._click_instead)

    def _click_instead(self) -> None:
        self.setChecked(not self.isChecked())
        self.blockSignals(False)
        self.click()


class PressableBox(QCheckBox):
    """A check box that is clicked when it is turned on or off from outside: see `Pressable`."""

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
            self.blockSignals(True)
            QTimer.singleShot(_AFTERWARDS_MS, self, self._click_instead)

    def _click_instead(self) -> None:
        self.setChecked(not self.isChecked())
        self.blockSignals(False)
        self.click()
