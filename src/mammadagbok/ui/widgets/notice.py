"""One quiet line that says what has happened, or nothing."""

from PySide6.QtWidgets import QLabel

from mammadagbok.ui.widgets.texts import label


def notice(object_name: str, role: str = "wrong") -> QLabel:
    """Return an empty line for a sentence; it takes no room until `say` fills it."""
    made = label("", role)
    made.setObjectName(object_name)
    made.hide()
    return made


def say(line: QLabel, sentence: str) -> None:
    """Show the sentence, also to a screen reader, or hide the line when it is ''."""
    line.setText(sentence)
    line.setAccessibleName(sentence)
    line.setVisible(bool(sentence))
