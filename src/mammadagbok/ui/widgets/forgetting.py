"""Letting go of every text on a page, before the journal closes."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit, QWidget


def forget_texts(page: QWidget) -> None:
    """Empty every label, button and field on the page, their names and what undo remembers."""
    for each in page.findChildren(QWidget):
        each.setAccessibleName("")
        each.setAccessibleDescription("")
        each.setToolTip("")
        if isinstance(each, QLabel | QLineEdit | QAbstractButton):
            each.setText("")
        elif isinstance(each, QTextEdit):
            each.setPlainText("")
