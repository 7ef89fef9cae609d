"""What a key that is pressed in a text means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def is_redo(event: QKeyEvent) -> bool:
    """True for both ways that are common, whatever the platform's own is."""
    control = Qt.KeyboardModifier.ControlModifier
    keys = (event.key(), event.modifiers())
    return keys in (
        (Qt.Key.Key_Y, control),
        (Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier),
    )


def writes(event: QKeyEvent) -> bool:
    """True for a key that writes something, as Qt's own editor has it."""
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    text = event.text()
    return text != "" and text.isprintable() and event.modifiers() & ~shift != control
