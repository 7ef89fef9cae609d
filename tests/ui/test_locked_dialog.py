"""The password of a PDF: written twice, refused in one sentence, and kept nowhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mammadagbok.ui.look import Look
from mammadagbok.ui.share.locked_dialog import LockedDialog
from on_page import part, press, settle, write


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(look: Look, window: QWidget) -> LockedDialog:
    made = LockedDialog(look, window)
    made.open()
    return made


@pytest.fixture
def given(dialog: LockedDialog) -> list[str]:
    made: list[str] = []
    dialog.given.connect(made.append)
    return made


def _refusal(dialog: LockedDialog) -> str:
    found = part(dialog, QLabel, "pdf_password_refusal")
    return found.text() if found.isVisible() else ""


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("", "", "Skriv et passord først."),
        ("", "blåbær", "Skriv et passord først."),
        ("blåbær", "", "De to er ikke like."),
        ("blåbær", "blåbaer", "De to er ikke like."),
        ("blåbær", "Blåbær", "De to er ikke like."),
    ],
)
def test_what_will_not_do_is_refused_and_stays(
    dialog: LockedDialog, given: list[str], first: str, second: str, said: str
) -> None:
    write(dialog, "pdf_password", first)
    write(dialog, "pdf_password_again", second)
    press(dialog, "pdf_password_save")
    assert _refusal(dialog) == said
    assert given == []
    assert dialog.isVisible()
    assert part(dialog, QLineEdit, "pdf_password").text() == first


@pytest.mark.parametrize("password", ["x" * 200, "a\u0007b"])
def test_what_no_pdf_takes_is_refused(
    dialog: LockedDialog, given: list[str], password: str
) -> None:
    for name in ("pdf_password", "pdf_password_again"):
        write(dialog, name, password)
    press(dialog, "pdf_password_save")
    assert _refusal(dialog).count(".") == 2
    assert given == []


def test_given_once_as_it_was_written(dialog: LockedDialog, given: list[str]) -> None:
    for name in ("pdf_password", "pdf_password_again"):
        write(dialog, name, " Blå bær 12 ")
    press(dialog, "pdf_password_save")
    assert given == [" Blå bær 12 "]
    settle()
    assert not isValid(dialog)


def test_return_goes_on_to_the_second_and_then_saves(
    dialog: LockedDialog, given: list[str], qtbot: QtBot
) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    first, second = (
        part(dialog, QLineEdit, name) for name in ("pdf_password", "pdf_password_again")
    )
    assert first.hasFocus()
    QTest.keyClicks(first, "ab")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert given == []
    assert second.hasFocus()
    QTest.keyClicks(second, "ab")
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert given == ["ab"]


def test_it_is_shown_only_when_she_wants_it(dialog: LockedDialog) -> None:
    fields = [part(dialog, QLineEdit, name) for name in ("pdf_password", "pdf_password_again")]
    modes = QLineEdit.EchoMode
    tick = part(dialog, QCheckBox, "pdf_password_show")
    assert {each.echoMode() for each in fields} == {modes.Password}
    tick.click()
    assert {each.echoMode() for each in fields} == {modes.Normal}
    tick.click()
    assert {each.echoMode() for each in fields} == {modes.Password}


def test_closed_it_gives_nothing(dialog: LockedDialog, given: list[str]) -> None:
    write(dialog, "pdf_password", "blåbær")
    press(dialog, "locked_dialog_close")
    assert given == []
