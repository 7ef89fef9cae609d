"""What has too little room is found, and what has enough is not."""

from typing import TypeVar

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import mammadagbok.ui.program  # noqa: F401
from laid_out import misfits
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.widgets.combo import CalmComboBox
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick
from opened import DIALOGS

WORDS = "Noe som er ganske langt å si"
Part = TypeVar("Part", bound=QWidget)
BASES = {CalmDialog.__name__, "PassphraseDialog", "_NewPassphraseDialog"}
"""What other dialogs are made from, and never shown by themselves."""


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> QWidget:
    made = QWidget()
    made.setObjectName("window")
    made.resize(600, 400)
    qtbot.addWidget(made)
    return made


def put(part: Part, window: QWidget, *place: int) -> Part:
    part.setParent(window)
    part.setObjectName(part.objectName() or "part")
    part.setGeometry(*place)
    return part


def wrong(window: QWidget) -> list[str]:
    window.show()
    QApplication.processEvents()
    return misfits(window)


def test_what_has_room_is_not_found(window: QWidget, look: Look) -> None:
    layout = QVBoxLayout(window)
    combo = CalmComboBox(look, "Når", "combo")
    combo.addItems(["I dag", WORDS])
    line = QLineEdit()
    line.setPlaceholderText(WORDS)
    for each in (label(WORDS), QPushButton(WORDS), Tick(look, WORDS, "tick"), combo, line):
        layout.addWidget(each)
    window.setToolTip(9 * WORDS)
    assert wrong(window) == []


def test_a_label_too_narrow(window: QWidget) -> None:
    put(QLabel(WORDS), window, 10, 10, 60, 30)
    (found,) = wrong(window)
    assert "wide" in found
    assert "part" in found


def test_a_label_too_low_for_its_lines(window: QWidget) -> None:
    put(label(WORDS), window, 10, 10, 120, 25)
    (found,) = wrong(window)
    assert "high" in found


def test_a_word_wider_than_its_label(window: QWidget) -> None:
    put(label("Barneverntjenestemøte"), window, 10, 10, 60, 80)
    (found,) = wrong(window)
    assert "wide" in found


def test_a_button_too_narrow(window: QWidget) -> None:
    put(QPushButton(WORDS), window, 10, 10, 90, 50)
    (found,) = wrong(window)
    assert "wide" in found


def test_a_tick_too_low_for_its_lines(window: QWidget, look: Look) -> None:
    put(Tick(look, WORDS, "tick"), window, 10, 10, 140, 30)
    (found,) = wrong(window)
    assert "high" in found


def test_an_invitation_longer_than_its_line(window: QWidget) -> None:
    line = put(QLineEdit(), window, 10, 10, 120, 50)
    line.setPlaceholderText(WORDS)
    assert len(wrong(window)) == 1
    line.setText("Hennes egne ord, som kan være lange")
    assert wrong(window) == []


def test_a_choice_too_wide_that_is_not_the_one_chosen(window: QWidget) -> None:
    combo = put(QComboBox(), window, 10, 10, 120, 50)
    combo.addItems(["I dag", WORDS])
    assert len(wrong(window)) == 1


def test_labels_over_one_another(window: QWidget) -> None:
    put(QLabel(WORDS), window, 10, 10, 400, 30)
    put(QLabel("Der"), window, 50, 20, 400, 30)
    (found,) = wrong(window)
    assert "over one another" in found


def test_a_line_below_a_card_of_fixed_height(window: QWidget) -> None:
    card = put(QWidget(), window, 10, 10, 500, 60)
    put(QLabel("Her"), card, 10, 45, 400, 30)
    (found,) = wrong(window)
    assert "above or below" in found


def test_a_line_that_goes_out_at_the_side(window: QWidget) -> None:
    put(QLabel("Her"), put(QWidget(), window, 10, 10, 200, 60), 150, 10, 200, 30)
    (found,) = wrong(window)
    assert "at the side" in found


def test_what_is_below_can_be_scrolled_to_and_what_is_beside_cannot(window: QWidget) -> None:
    area = put(QScrollArea(), window, 0, 0, 300, 200)
    inside = QWidget()
    inside.resize(280, 900)
    put(QLabel("Langt nede"), inside, 10, 800, 200, 30)
    area.setWidget(inside)
    assert wrong(window) == []
    inside.resize(700, 900)
    assert len(wrong(window)) == 1


def test_every_dialog_is_among_those_that_are_opened() -> None:
    kinds, left = set[type[QDialog]](), [QDialog]
    while left:
        left += (inside := left.pop().__subclasses__())
        kinds |= {each for each in inside if each.__module__.startswith("mammadagbok.")}
    assert {each.__name__ for each in kinds} - BASES == {each.__name__ for each in DIALOGS}
