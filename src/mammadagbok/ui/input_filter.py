"""The one place where all that happens in the application passes through Python."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent, QInputMethodEvent

_INPUT: Final = (QInputEvent, QInputMethodEvent)


class InputFilter(QObject):
    """Shows what comes from keyboard, mouse and touch to each of `watching`, until one takes it.

    There is one for them all: an event has to be made one of Python's for each filter, which was a
    quarter of all work with two, and nearly none is input.
    """

    def __init__(self, parent: QObject, *watching: QObject) -> None:
        super().__init__(parent)
        self._watching = watching

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask those who watch, in their order."""
        if not isinstance(event, _INPUT):
            return False
        return any(each.eventFilter(watched, event) for each in self._watching)
