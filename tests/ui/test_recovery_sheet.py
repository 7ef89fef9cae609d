"""The recovery sheet: shown, typed back, declined."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mammadagbok.domain.recovery import encode
from mammadagbok.ui.look import Look
from mammadagbok.ui.unlock.recovery_sheet import RecoverySheet

SECRET = bytearray(range(16))
CODE = encode(SECRET)

Press = Callable[[RecoverySheet, str], None]


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> RecoverySheet:
    made = RecoverySheet(look, SECRET)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def press(qtbot: QtBot) -> Press:
    def pressed(sheet: RecoverySheet, name: str) -> None:
        found = sheet.findChild(QPushButton, name)
        assert found is not None
        assert found.isVisible()
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    return pressed


def _field(sheet: RecoverySheet) -> QLineEdit:
    found = sheet.findChild(QLineEdit, "code_again")
    assert found is not None
    return found


def test_it_shows_seven_groups_that_are_heard_sign_by_sign(sheet: RecoverySheet) -> None:
    groups = [sheet.findChild(QLabel, f"code_group_{number}") for number in range(1, 8)]
    assert "-".join(group.text() for group in groups if group is not None) == CODE
    third = groups[2]
    assert third is not None
    assert third.accessibleName() == f"Gruppe 3: {', '.join(third.text())}"


def test_text_h_stands_on_it_and_what_printing_leaves(sheet: RecoverySheet) -> None:
    said = " ".join(each.text() for each in sheet.findChildren(QLabel) if each.isVisible())
    assert "Den som finner lappen, kan åpne dagboka." in said
    assert "har skriveren og PC-en en kopi en stund" in said


def test_what_stands_below_is_near_also_where_there_is_little(
    sheet: RecoverySheet, press: Press
) -> None:
    high = sheet.sizeHint().height()
    press(sheet, "code_unwanted")
    assert sheet.sizeHint().height() < high


def test_it_counts_once_it_is_typed_back(sheet: RecoverySheet, qtbot: QtBot, press: Press) -> None:
    with qtbot.assertNotEmitted(sheet.confirmed):
        press(sheet, "code_written")
        _field(sheet).setText(CODE[:-1])
        press(sheet, "code_check")
    _field(sheet).setText(CODE.replace("-", " ").lower())
    with qtbot.waitSignal(sheet.confirmed):
        press(sheet, "code_check")
    assert bytearray(range(16)) == SECRET


def test_declining_is_told_of_and_can_be_taken_back(
    sheet: RecoverySheet, qtbot: QtBot, press: Press
) -> None:
    with qtbot.assertNotEmitted(sheet.declined):
        press(sheet, "code_unwanted")
        press(sheet, "code_wanted")
        press(sheet, "code_unwanted")
    with qtbot.waitSignal(sheet.declined):
        press(sheet, "code_declined")


def test_it_leads_back(sheet: RecoverySheet, qtbot: QtBot, press: Press) -> None:
    with qtbot.waitSignal(sheet.left):
        press(sheet, "go_back")


def test_what_she_typed_is_given_away_and_taken_back(
    sheet: RecoverySheet, qtbot: QtBot, look: Look
) -> None:
    with qtbot.waitSignal(sheet.typed_back) as typed:
        _field(sheet).setText("208")
    assert typed.args == ["208"]
    anew = RecoverySheet(look, SECRET, typed="208")
    qtbot.addWidget(anew)
    anew.show()
    assert _field(anew).isVisible()
    assert _field(anew).text() == "208"


def test_a_code_that_counts_is_not_asked_for_again(qtbot: QtBot, look: Look, press: Press) -> None:
    kept = RecoverySheet(look, SECRET, typed=CODE, is_kept=True)
    qtbot.addWidget(kept)
    kept.show()
    with qtbot.waitSignal(kept.confirmed):
        press(kept, "code_written")
