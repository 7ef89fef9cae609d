"""One quiet line that says what has happened, or nothing."""

from PySide6.QtWidgets import QLabel

from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.texts import label

_WRONG = "wrong"


def notice(object_name: str, role: str = _WRONG) -> QLabel:
    """Return an empty line for a sentence; it takes no room until `say` fills it."""
    made = label("", role)
    made.setObjectName(object_name)
    made.hide()
    return made


def say(line: QLabel, sentence: str, *, aloud: bool = True) -> None:
    """Show the sentence, or hide the line when it is ''.

    Where it comes into sight it is read out as well, at once when it says that something went
    wrong. Not `aloud` it is only found by who looks for it: a progress that changes all the time.
    """
    if not sentence and not line.text() and line.isHidden():
        return  # As with nearly every key she writes.
    is_news = bool(sentence) and (sentence != line.text() or line.isHidden())
    line.setText(sentence)
    line.setAccessibleName(sentence)
    line.setVisible(bool(sentence))
    if aloud and is_news and line.isVisible():
        announce(line, sentence, at_once=line.property("role") == _WRONG)
