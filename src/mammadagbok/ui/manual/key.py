"""F1, wherever the keyboard is: in the window, and in a dialog over it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent


class HelpKey(QObject):
    """Watches the application's keys, emits `pressed` for F1 and takes it."""

    pressed = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take F1 alone; held down it counts once."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat():
            self.pressed.emit()
        return True
