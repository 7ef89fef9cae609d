"""The row of toggles follows the cursor, changes what is marked, and stays out of Tab's way."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import CONTROL_HEIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.format_bar import FormatBar
from mammadagbok.ui.writing.paste import MOST_PASTED

NAMES = {
    "format_bold": ("Fet", "**ord**"),
    "format_italic": ("Kursiv", "*ord*"),
    "format_bullet": ("Liste", "- ord"),
    "format_number": ("Nummerert liste", "1. ord"),
    "format_quote": ("Sitat", "> ord"),
    "format_others": ("Sagt av andre", "[ord]{.andre}"),
}


class Sheet(QWidget):
    """A field before, the bar, the text and a field after, as on the entry form."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.before, self.after = QLineEdit(), QLineEdit()
        self.editor = Editor(look, "Teksten din", "entry_text")
        self.bar = FormatBar(look, self.editor)
        layout = column(look)
        fill(layout, self.before, self.bar, self.editor, self.after)
        self.setLayout(layout)

    def toggle(self, name: str) -> QPushButton:
        found = self.bar.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def checked(self) -> set[str]:
        return {name for name in NAMES if self.toggle(name).isChecked()}


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> Sheet:
    made = Sheet(look)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("name", NAMES)
def test_each_toggle_changes_what_is_marked_and_back(sheet: Sheet, name: str) -> None:
    sheet.editor.set_text("ord")
    sheet.editor.setFocus()
    sheet.editor.selectAll()
    for stored, checked in ((NAMES[name][1], {name}), ("ord", set[str]())):
        QTest.mouseClick(sheet.toggle(name), Qt.MouseButton.LeftButton)
        assert sheet.editor.text() == stored
        assert sheet.checked() == checked
        assert sheet.editor.hasFocus()


def test_the_toggles_follow_the_cursor(sheet: Sheet) -> None:
    sheet.editor.set_text("> **a***b*[c]{.andre}\nd")
    found = []
    for place in (1, 2, 3, 5):
        cursor = sheet.editor.textCursor()
        cursor.setPosition(place)
        sheet.editor.setTextCursor(cursor)
        found.append({name.removeprefix("format_") for name in sheet.checked()})
    assert found == [{"bold", "quote"}, {"italic", "quote"}, {"others", "quote"}, set()]


def test_toggles_are_named_large_enough_and_tell_their_keys(sheet: Sheet, look: Look) -> None:
    for name, (spoken, _) in NAMES.items():
        made = sheet.toggle(name)
        assert made.accessibleName() == spoken
        assert made.isCheckable()
        assert made.height() >= look.px(CONTROL_HEIGHT)
        assert made.width() >= look.px(CONTROL_HEIGHT)
        assert made.toolTip()
    assert "Ctrl+B" in sheet.toggle("format_bold").toolTip()


def test_tab_stops_once_and_never_between_the_text_and_what_follows(sheet: Sheet) -> None:
    sheet.before.setFocus()
    QTest.keyClick(sheet.before, Qt.Key.Key_Tab)
    assert sheet.toggle("format_bold").hasFocus()
    QTest.keyClick(sheet.toggle("format_bold"), Qt.Key.Key_Right)
    QTest.keyClick(sheet.toggle("format_italic"), Qt.Key.Key_Right)
    assert sheet.toggle("format_bullet").hasFocus()
    QTest.keyClick(sheet.toggle("format_bullet"), Qt.Key.Key_Space)
    assert sheet.editor.text() == "- "
    QTest.keyClick(sheet.toggle("format_bullet"), Qt.Key.Key_Tab)
    assert sheet.editor.hasFocus()
    QTest.keyClick(sheet.editor, Qt.Key.Key_Tab)
    assert sheet.after.hasFocus()


@pytest.mark.parametrize(
    ("key", "shift", "stored"),
    [
        (Qt.Key.Key_B, False, "**ord**"),
        (Qt.Key.Key_I, False, "*ord*"),
        (Qt.Key.Key_8, True, "- ord"),
        (Qt.Key.Key_7, True, "1. ord"),
        (Qt.Key.Key_9, True, "> ord"),
    ],
)
def test_keys_do_the_same(sheet: Sheet, key: Qt.Key, shift: bool, stored: str) -> None:
    sheet.editor.set_text("ord")
    sheet.editor.setFocus()
    sheet.editor.selectAll()
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(sheet.editor, key, held | Qt.KeyboardModifier.ShiftModifier if shift else held)
    assert sheet.editor.text() == stored


def test_a_refused_paste_is_said_until_she_writes_on(sheet: Sheet) -> None:
    line = sheet.bar.findChild(QLabel, "paste_refused")
    assert isinstance(line, QLabel)
    assert line.isHidden()
    much = QMimeData()
    much.setText("x" * (MOST_PASTED + 1))
    sheet.editor.insertFromMimeData(much)
    assert not line.isHidden()
    assert "for mye tekst" in line.text()
    sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(sheet.editor, "a")
    assert line.isHidden()
