"""Input reaches those who watch for it, in their order, and nothing else does."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mammadagbok.ui.input_filter import InputFilter


class Watcher(QObject):
    """Notes what it is shown, and takes the keys if it is to."""

    def __init__(self, parent: QObject, *, takes: bool = False) -> None:
        super().__init__(parent)
        self.seen: list[QEvent.Type] = []
        self._takes = takes

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen.append(event.type())
        return self._takes


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("takes", [False, True])
def test_input_is_shown_until_one_takes_it(
    qtbot: QtBot, qapp: QApplication, field: QLineEdit, takes: bool
) -> None:
    owner = QObject()
    first, second = Watcher(owner, takes=takes), Watcher(owner)
    made = InputFilter(owner, first, second)
    qapp.installEventFilter(made)
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_A)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qapp.removeEventFilter(made)
    kinds = QEvent.Type
    assert {kinds.KeyPress, kinds.MouseButtonPress} <= {*first.seen}
    assert {*first.seen} <= {
        *(kinds.ShortcutOverride, kinds.KeyPress, kinds.KeyRelease, kinds.ContextMenu),
        *(kinds.MouseButtonPress, kinds.MouseButtonRelease, kinds.MouseMove),
        *(kinds.Enter, kinds.HoverEnter, kinds.HoverMove),
    }
    assert second.seen == ([] if takes else first.seen)
    assert field.text() == ("" if takes else "a")
