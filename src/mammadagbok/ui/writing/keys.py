"""What a key that is pressed in a text means."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent


def is_redo(event: QKeyEvent) -> bool:
    """True for both ways that are common, whatever the platform's own is."""
    control = Qt.KeyboardModifier.ControlModifier
    keys = (event.key(), event.modifiers())
    return keys in (
        (Qt.Key.Key_Y, control),
        (Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier),
    )


def writes(what: QEvent | QMimeData) -> bool:
    """True for what puts something into a text: a key as Qt's own editor has it, what an input
    method has made, and anything that is pasted.
    """
    if isinstance(what, QInputMethodEvent):
        return bool(what.commitString() or what.preeditString())
    if not isinstance(what, QKeyEvent):
        return True
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    text = what.text()
    return text != "" and text.isprintable() and what.modifiers() & ~shift != control
