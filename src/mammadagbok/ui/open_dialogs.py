"""Every dialog that stands."""

from PySide6.QtWidgets import QApplication, QDialog


def close_dialogs() -> None:
    """Close every dialog that stands, as if she had left it."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.reject()
