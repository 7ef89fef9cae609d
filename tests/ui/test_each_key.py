"""What is done at each key: no more in a long text than in a short one, and nothing for nobody."""

import sys
from collections.abc import Callable, Iterator
from types import FrameType

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.spelling import Word, words_to_check
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.spelling import marks
from mammadagbok.ui.spelling.word_menu import WordMenu
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.writing.block_marks import BlockMarks
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_form import EntryForm

LINE = "Hun sov lenge, og regnet trommet på ruta. " * 15


@pytest.fixture
def form(qtbot: QtBot, look: Look, session: Session) -> EntryForm:
    made = EntryForm(session, look)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    return made


def editor_of(form: EntryForm) -> Editor:
    found = form.findChild(Editor, "entry_text")
    assert isinstance(found, Editor)
    return found


def opened(form: EntryForm, session: Session, text: str) -> Editor:
    """The text on the screen, with the cursor in its middle, and all the first keys bring done."""
    new = NewEntry(None, text, NOON)
    entry = session.journal.writing.keep(new, new)
    assert isinstance(entry, Entry)
    form.open(entry)
    editor = editor_of(form)
    cursor = editor.textCursor()
    cursor.setPosition(len(text) // 2)
    editor.setTextCursor(cursor)
    for _ in range(3):
        key(editor)
    return editor


def key(editor: Editor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_A)
    QApplication.processEvents()


def calls(act: Callable[[], None]) -> int:
    """How many functions are called while it acts, ours and those of Python and Qt."""
    found = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal found
        found += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(None)
    return found


def test_a_key_takes_as_much_in_twenty_thousand_words_as_in_a_hundred(
    form: EntryForm, session: Session
) -> None:
    taken = []
    for lines in (1, 170):
        editor = opened(form, session, "\n".join([LINE] * lines))
        taken.append(min(calls(lambda editor=editor: key(editor)) for _ in range(5)))  # type: ignore[misc]
    short, long = taken
    assert 0 < short < 400
    assert long <= short + 10


def test_the_bar_is_told_when_the_look_at_the_cursor_is_another(qtbot: QtBot, look: Look) -> None:
    editor, told = Editor(look, "Teksten din", "entry_text"), list[str]()
    qtbot.addWidget(editor)
    editor.set_text("ord\n- *skrå* rett")
    editor.look_changed.connect(lambda: told.append(editor.accessibleDescription()))
    QTest.keyClicks(editor, "og ord, ")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert told == []
    editor.moveCursor(QTextCursor.MoveOperation.NextBlock)
    assert told[-1] == "Liste"
    editor.moveCursor(QTextCursor.MoveOperation.NextCharacter)
    assert editor.look_here().italic
    there = len(told)
    QTest.keyClicks(editor, "videre")
    assert len(told) == there
    editor.undo()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert told[-1] == ""
    told.clear()
    editor.set_text("- ord")
    assert told[-1] == "Liste"


def test_nothing_is_drawn_beside_a_text_without_lists_and_quotes(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[QRect] = []
    usual = BlockMarks.paint

    def noting(marks: BlockMarks, edit: QTextEdit, part: QRect) -> None:
        drawn.append(part)
        usual(marks, edit, part)

    monkeypatch.setattr(BlockMarks, "paint", noting)
    editor = Editor(look, "Teksten din", "entry_text")
    qtbot.addWidget(editor)
    editor.set_text("ord")
    editor.show()
    editor.grab()
    assert drawn == []
    for stored in ("ord\n- ord", "ord\n> ord"):
        editor.set_text(stored)
        editor.grab()
        assert drawn.pop()
        drawn.clear()
    editor.set_text("ord")
    QTest.keyClicks(editor, "- ")
    editor.grab()
    assert drawn != []


@pytest.mark.parametrize("stored", ["> ord", "- ord", "1. ord"])
def test_what_stands_beside_is_whole_when_a_part_is_painted(
    qtbot: QtBot, look: Look, stored: str
) -> None:
    editor = Editor(look, "Teksten din", "entry_text")
    qtbot.addWidget(editor)
    editor.resize(500, 600)
    editor.set_text("\n".join(["ord", *[stored] * 4, "ord"]))
    editor.show()
    QApplication.processEvents()
    whole = editor.viewport().grab().toImage()
    for top in range(0, 300, 7):
        part = QRect(0, top, editor.viewport().width(), 9)
        assert editor.viewport().grab(part).toImage() == whole.copy(part)


def test_the_paragraph_is_looked_through_once_while_she_writes_a_word(
    qtbot: QtBot, look: Look, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def noting(line: str) -> Iterator[Word]:
        looked.append(line)
        return words_to_check(line)

    monkeypatch.setattr(marks, "words_to_check", noting)
    session.journal.spelling.choose(("nb",))
    editor = Editor(look, "Teksten din", "entry_text")
    qtbot.addWidget(editor)
    WordMenu(session, look, editor)
    editor.set_text("Mina sov\nHun sov leng")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    looked.clear()
    QTest.keyClicks(editor, "er")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert looked == ["Hun sov lenge", "Hun sov lenger", "Hun sov lenge"]
    looked.clear()
    editor.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
    assert looked == []
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert looked == ["Hun sov lenge"]


class Paints(QObject):
    """Notes who is painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seen: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.seen.append(watched)
        return False


def test_a_key_has_nothing_painted_but_the_text(form: EntryForm, session: Session) -> None:
    editor, paints = opened(form, session, LINE), Paints(form)
    for each in (form, *form.findChildren(QWidget)):
        each.installEventFilter(paints)
    key(editor)
    assert paints.seen == [editor.viewport()]


@pytest.mark.parametrize("focused", [False, True])
@pytest.mark.parametrize("theme", ["light", "dark", "high"])
def test_corners_and_ring_are_those_of_every_field(
    qtbot: QtBot, wardrobe: Wardrobe, theme: str, focused: bool
) -> None:
    look = wardrobe.dress(
        Settings(theme="light", contrast="high") if theme == "high" else Settings(theme=theme)
    )
    pictures = []
    for made in (QTextEdit(), Editor(look, "Teksten din", "entry_text")):
        qtbot.addWidget(made)
        made.setReadOnly(True)
        made.resize(300, 260)
        made.show()
        if focused:
            made.activateWindow()
            made.setFocus()
            qtbot.waitUntil(made.hasFocus)
        pictures.append(made.grab().toImage())
    assert pictures[0] == pictures[1]
