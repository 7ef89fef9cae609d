"""The pages before the journal: nothing to press twice, nothing kept that need not be."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mammadagbok.domain.errors import (
    HeaderDamagedError,
    JournalDamagedError,
    NewerFormatError,
    WrongPassphraseError,
)
from mammadagbok.ui.look import Look
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.unlock.trouble_page import TroublePage
from mammadagbok.ui.unlock.unlock_page import UnlockPage


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> UnlockPage:
    made = UnlockPage(look)
    qtbot.addWidget(made)
    made.show()
    return made


def _field(page: UnlockPage) -> QLineEdit:
    found = page.findChild(QLineEdit, "passphrase")
    assert found is not None
    return found


def test_return_and_button_hand_over_the_words(page: UnlockPage, qtbot: QtBot) -> None:
    _field(page).setText("mange varme ord")
    with qtbot.waitSignal(page.passphrase_entered) as entered:
        qtbot.keyClick(_field(page), Qt.Key.Key_Return)
    assert entered.args == ["mange varme ord"]
    opener = page.findChild(QPushButton, "open")
    assert opener is not None
    with qtbot.waitSignal(page.passphrase_entered):
        qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)


def test_an_empty_field_asks_for_nothing(page: UnlockPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.passphrase_entered):
        qtbot.keyClick(_field(page), Qt.Key.Key_Return)


def test_nothing_can_be_pressed_twice_while_it_opens(page: UnlockPage, qtbot: QtBot) -> None:
    _field(page).setText("mange varme ord")
    page.wait()
    with qtbot.assertNotEmitted(page.passphrase_entered):
        qtbot.keyClick(_field(page), Qt.Key.Key_Return)
    page.say_failure(WrongPassphraseError())
    assert _field(page).isEnabled()
    assert _field(page).selectedText() == "mange varme ord"


def test_damage_is_not_about_the_words(page: UnlockPage) -> None:
    _field(page).setText("mange varme ord")
    page.say_failure(JournalDamagedError())
    assert _field(page).text() == ""


def test_the_words_are_hidden_until_she_asks(qtbot: QtBot, look: Look) -> None:
    field = PassphraseField(look, "Passordsetning", "words")
    qtbot.addWidget(field)
    line = field.findChild(QLineEdit, "words")
    reveal = field.findChild(QPushButton, "words_show")
    assert line is not None
    assert reveal is not None
    assert line.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    assert reveal.text() == "Skjul"
    field.clear()
    assert line.echoMode() is QLineEdit.EchoMode.Password


def test_trouble_says_what_and_where(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    page = TroublePage(look, NewerFormatError(), tmp_path)
    qtbot.addWidget(page)
    retry = page.findChild(QPushButton, "try_again")
    assert retry is not None
    assert retry.text() == "Prøv igjen"
    assert any(str(tmp_path) in each.text() for each in page.findChildren(QLabel))
    with qtbot.waitSignal(page.retry_requested):
        retry.click()


def test_caps_lock_is_named_by_the_letters_it_gives(qtbot: QtBot, look: Look) -> None:
    field = PassphraseField(look, "Passordsetning", "words")
    qtbot.addWidget(field)
    field.show()
    line = field.findChild(QLineEdit, "words")
    told = field.findChild(QLabel, "words_caps")
    assert line is not None
    assert told is not None
    qtbot.keyClick(line, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert told.isHidden()
    line.clear()
    for press in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(press, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "B")
        QApplication.sendEvent(line, event)
    assert told.text() == "Caps Lock er på."
    qtbot.keyClick(line, Qt.Key.Key_1)
    assert not told.isHidden()
    qtbot.keyClick(line, Qt.Key.Key_L)
    assert told.isHidden()


def test_no_link_leads_to_copies_where_there_is_no_page_for_them(
    page: UnlockPage, qtbot: QtBot, look: Look
) -> None:
    assert page.findChild(QPushButton, "bring_back") is None
    other = UnlockPage(look, can_restore=True)
    qtbot.addWidget(other)
    link = other.findChild(QPushButton, "bring_back")
    assert link is not None
    with qtbot.waitSignal(other.restore_requested):
        link.click()


def test_trouble_leads_to_copies_where_they_may_help(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    plain = TroublePage(look, NewerFormatError(), tmp_path)
    qtbot.addWidget(plain)
    assert plain.findChild(QPushButton, "bring_back") is None
    page = TroublePage(look, HeaderDamagedError(), tmp_path, can_restore=True)
    qtbot.addWidget(page)
    link = page.findChild(QPushButton, "bring_back")
    assert link is not None
    with qtbot.waitSignal(page.restore_requested):
        link.click()


def test_in_discreet_mode_no_link_tells_what_the_program_is(qtbot: QtBot, look: Look) -> None:
    page = UnlockPage(replace(look, discreet=True), can_restore=True)
    qtbot.addWidget(page)
    assert page.findChild(QPushButton, "open_practice") is None
    page.say_failure(WrongPassphraseError())
    said = [each.text() for each in page.findChildren(QLabel)]
    said += [each.text() for each in page.findChildren(QPushButton)]
    assert not any("dagbok" in text.lower() for text in said)
