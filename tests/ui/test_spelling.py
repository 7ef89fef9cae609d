"""Dots under words that the lists do not have, and what she may have meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.spelling_card import SpellingCard
from mammadagbok.ui.spelling.checker import CHANGE
from mammadagbok.ui.spelling.word_menu import WordMenu
from mammadagbok.ui.writing.editor import Editor

TEXT = "Hun sovnet på armenn min. 🌧️ Mina lo. så sov hunnn"


@pytest.fixture
def editor(look: Look, qtbot: QtBot) -> Editor:
    made = Editor(look, "Teksten", "entry_text")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def word_menu(session: Session, look: Look, editor: Editor) -> WordMenu:
    return WordMenu(session, look, editor)


def click(card: QWidget, name: str) -> None:
    button = card.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def choose(session: Session, *forms: str) -> None:
    session.journal.spelling.choose(forms)
    session.changed.emit(CHANGE)


def marked(editor: QTextEdit) -> list[str]:
    """Return the words that stand with dots under them."""
    found, block = [], editor.document().begin()
    while block.isValid():
        in_utf16 = block.text().encode("utf-16-le")
        for each in block.layout().formats():
            if each.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine:
                piece = in_utf16[2 * each.start : 2 * (each.start + each.length)]
                found.append(piece.decode("utf-16-le"))
        block = block.next()
    return found


def test_nothing_is_marked_until_she_asks(
    session: Session, word_menu: WordMenu, editor: Editor, qtbot: QtBot
) -> None:
    editor.set_text(TEXT)
    assert marked(editor) == []
    choose(session, "nb")
    qtbot.waitUntil(lambda: "armenn" in marked(editor))


def test_what_the_lists_lack_is_marked_and_the_text_stays(
    session: Session, word_menu: WordMenu, editor: Editor, qtbot: QtBot
) -> None:
    choose(session, "nb")
    editor.set_text(TEXT)
    with qtbot.assertNotEmitted(editor.textChanged):
        qtbot.waitUntil(lambda: marked(editor) == ["armenn", "hunnn"])
    assert editor.text() == TEXT
    assert not editor.document().isUndoAvailable()
    choose(session)
    assert marked(editor) == []


def test_the_word_she_is_writing_is_left_alone_until_she_goes_on(
    session: Session, word_menu: WordMenu, editor: Editor, qtbot: QtBot
) -> None:
    choose(session, "nb")
    editor.set_text("hei")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " sovnett")
    qtbot.keyClicks(editor, " armenn")
    qtbot.waitUntil(lambda: marked(editor) == ["sovnett"])
    qtbot.keyClicks(editor, " n")
    qtbot.waitUntil(lambda: marked(editor) == ["sovnett", "armenn"])


def menu_on(word_menu: WordMenu, editor: Editor, word: str) -> QMenu:
    cursor = editor.document().find(word)
    return word_menu.menu(editor.cursorRect(cursor).center())


def act(menu: QMenu, name: str) -> None:
    next(each for each in menu.actions() if each.objectName() == name).trigger()


def test_another_word_takes_its_place_and_one_undo_takes_it_back(
    session: Session, word_menu: WordMenu, editor: Editor, qtbot: QtBot
) -> None:
    choose(session, "nb")
    editor.set_text(TEXT)
    qtbot.waitUntil(lambda: "armenn" in marked(editor))
    menu = menu_on(word_menu, editor, "armenn")
    names = [each.objectName() for each in menu.actions()]
    assert names[0] == "suggestion_0"
    assert menu.actions()[0].text() == "armen"
    act(menu, "suggestion_0")
    assert editor.text() == TEXT.replace("armenn", "armen")
    editor.undo()
    assert editor.text() == TEXT


def test_the_menu_comes_by_keyboard_and_leaves_the_word_in_sight(
    session: Session, word_menu: WordMenu, editor: Editor, qtbot: QtBot
) -> None:
    choose(session, "nb")
    editor.set_text(TEXT)
    editor.resize(500, 300)
    editor.show()
    qtbot.waitExposed(editor)
    editor.setFocus()
    qtbot.waitUntil(lambda: "armenn" in marked(editor))
    word = editor.document().find("armenn")
    word.setPosition(word.selectionStart() + 2)
    editor.setTextCursor(word)
    qtbot.keyClick(editor, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "armen"
    below = editor.viewport().mapToGlobal(editor.cursorRect(word).bottomLeft())
    assert menu.pos().y() >= below.y()
    menu.close()


def test_a_word_of_hers_is_kept_in_the_journal_and_can_be_taken_out(
    session: Session, look: Look, word_menu: WordMenu, editor: Editor, qtbot: QtBot
) -> None:
    choose(session, "nb", "nn")
    card = SpellingCard(session, look)
    qtbot.addWidget(card)
    editor.set_text("hun er fnisekul altså")
    qtbot.waitUntil(lambda: marked(editor) == ["fnisekul"])
    act(menu_on(word_menu, editor, "fnisekul"), "add_word")
    qtbot.waitUntil(lambda: marked(editor) == [])
    assert session.journal.spelling.own_words() == ("fnisekul",)
    click(card, "own_word_0")
    qtbot.waitUntil(lambda: marked(editor) == ["fnisekul"])
    assert session.journal.spelling.own_words() == ()


def test_an_unmarked_word_has_the_usual_menu(
    session: Session, word_menu: WordMenu, editor: Editor, qtbot: QtBot
) -> None:
    choose(session, "nb")
    editor.set_text(TEXT)
    qtbot.waitUntil(lambda: "armenn" in marked(editor))
    menu = menu_on(word_menu, editor, "sovnet")
    assert not any(each.objectName() == "add_word" for each in menu.actions())


def test_choosing_in_settings_lies_in_the_journal(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    card = SpellingCard(session, look)
    qtbot.addWidget(card)
    click(card, "settings_spelling_3")
    assert session.journal.spelling.forms() == ("nb", "nn")
