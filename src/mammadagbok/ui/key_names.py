"""What the keys on the keyboard are called in the language of the window."""

from PySide6.QtGui import QKeySequence


def key_names(keys: str) -> str:
    """«Ctrl+Mellomrom» of "Ctrl+Space"; keys pressed one after another stand side by side."""
    native = QKeySequence.SequenceFormat.NativeText
    return " ".join(QKeySequence(each).toString(native) for each in keys.split())
