"""The editor holds exactly what she wrote, and nothing that came along with a paste."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, READING_WIDTH
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.writing.editor import Editor, plain

HARD = "æøåÆØÅé\u0301👩‍👧😀🇳🇴שלום سلام\u200b\u200d\u2028\u00a0\u00ad \t\n*_~`>&<"
TEXTS = st.text(st.one_of(st.sampled_from(HARD), st.characters()), max_size=200)
RELAXED = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> Editor:
    made = Editor(look, "Teksten din", "entry_text")
    qtbot.addWidget(made)
    return made


@given(text=TEXTS)
@RELAXED
def test_what_is_shown_is_read_back_to_the_letter(editor: Editor, text: str) -> None:
    editor.set_text(text)
    assert editor.text() == plain(text)


@given(text=TEXTS)
@RELAXED
def test_what_is_stored_comes_back_to_the_letter(editor: Editor, text: str) -> None:
    editor.set_text(text)
    stored = unicodedata.normalize("NFC", editor.text())
    editor.set_text(stored)
    assert editor.text() == stored


@given(text=TEXTS, at=st.integers(0, 200))
@RELAXED
def test_the_cursor_stands_where_it_stood(editor: Editor, text: str, at: int) -> None:
    place = min(at, len(plain(text)))
    editor.set_text(text, place)
    assert editor.cursor_place() == place


@given(text=st.text(st.sampled_from(HARD), max_size=200))
@RELAXED
def test_her_own_words_are_never_changed(text: str) -> None:
    assert plain(text) == text


def test_hard_spaces_and_soft_breaks_are_kept(editor: Editor) -> None:
    editor.set_text("kl.\u00a017\u2028og så\n\nhjem")
    assert editor.text() == "kl.\u00a017\u2028og så\n\nhjem"


def test_a_paste_brings_text_and_nothing_else(editor: Editor) -> None:
    pasted = QMimeData()
    pasted.setHtml("<h1 style='color:red'>Stort</h1>")
    pasted.setText("Stort\x00\x07 og\r\nnytt\ufeff")
    editor.set_text("Før: ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert editor.canInsertFromMimeData(pasted)
    editor.insertFromMimeData(pasted)
    assert editor.text() == "Før: Stort og\nnytt"
    assert "color" not in editor.document().toHtml().split("<body")[1]


def test_a_picture_is_told_of_and_never_in_the_text(qtbot: QtBot, editor: Editor) -> None:
    editor.set_text("Vi bakte.")
    picture = QMimeData()
    picture.setImageData(QImage(9, 9, QImage.Format.Format_RGB32))
    assert editor.canInsertFromMimeData(picture)
    with qtbot.waitSignal(editor.pictures_brought, timeout=0):
        editor.insertFromMimeData(picture)
    assert editor.text() == "Vi bakte."


def test_what_is_copied_is_plain_text(editor: Editor) -> None:
    editor.set_text("En linje\nog en til")
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert copied.formats() == ["text/plain"]
    assert copied.text() == "En linje\nog en til"


def test_another_text_has_nothing_of_the_last_one_to_undo(qtbot: QtBot, editor: Editor) -> None:
    QTest.keyClicks(editor, "hemmelig")
    assert editor.document().isUndoAvailable()
    editor.set_text("noe annet")
    assert not editor.document().isUndoAvailable()
    QTest.keyClicks(editor, "ja ")
    editor.undo()
    editor.undo()
    assert editor.text() == "noe annet"


def test_every_line_has_room_also_a_new_one(qtbot: QtBot, editor: Editor) -> None:
    editor.set_text("en\nto")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    heights = set()
    block = editor.document().begin()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert len(heights) == 1
    assert heights.pop() > editor.fontMetrics().height()


def test_lines_stay_short_enough_to_read_in_a_wide_window(
    qtbot: QtBot, look: Look, editor: Editor
) -> None:
    editor.resize(1600, 400)
    editor.show()
    editor.set_text("ord " * 400)
    assert editor.document().size().width() == look.px(READING_WIDTH + 2 * BROAD)
    editor.resize(300, 400)
    assert editor.document().size().width() <= 300


def test_tab_goes_on_to_the_next_control(qtbot: QtBot, look: Look) -> None:
    both, editor, after = QWidget(), Editor(look, "Teksten din", "entry_text"), QLineEdit()
    layout = column(look)
    fill(layout, editor, after)
    both.setLayout(layout)
    qtbot.addWidget(both)
    both.show()
    both.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert editor.text() == ""
