"""Labels: what they say is what they were given, wherever its lines break."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mammadagbok.ui.widgets.texts import chip, label

ADDRESS = "https://eksempel.no/" + "lang" * 40
FAMILIES = "\U0001f469\u200d\U0001f467" * 30


def shown(made: QLabel) -> str:
    return QLabel.text(made)


def heard(made: QLabel) -> str:
    return QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name)


def test_an_endless_word_breaks_and_is_the_same_word(qtbot: QtBot) -> None:
    made = label(ADDRESS)
    qtbot.addWidget(made)
    assert max(map(len, shown(made).split("\u200b"))) < 40
    assert made.text() == ADDRESS
    made.setText("")
    assert shown(made) == ""


@pytest.mark.parametrize("text", ["rusmiddelavhengighetsbehandling", "e\u0301" * 40, FAMILIES])
def test_a_word_that_is_said_and_signs_of_several_parts_stay_whole(text: str, qtbot: QtBot) -> None:
    made, small = label(text), chip(ADDRESS, "group")
    for each in (made, small):
        qtbot.addWidget(each)
    assert "e\u200b\u0301" not in shown(made)
    assert made.text() == text
    assert shown(small) == ADDRESS


@pytest.mark.parametrize(
    ("day", "rest"),
    [("30. september", "onsdag"), ("9 December", "Wednesday"), ("8. des.", "til"), ("1. mai", "2")],
)
def test_a_day_stays_on_the_line_of_its_month(day: str, rest: str, qtbot: QtBot) -> None:
    said = f"{rest} {day} i barnehagen"
    made = label(said)
    qtbot.addWidget(made)
    assert shown(made) == said.replace(day, day.replace(" ", "\N{NO-BREAK SPACE}"))
    assert made.text() == said


def test_other_numbers_break_as_they_will(qtbot: QtBot) -> None:
    made = label("2 juice, 116 117 mandager, 3 meg i kveldsmaten")
    qtbot.addWidget(made)
    assert shown(made) == made.text()


@pytest.mark.parametrize(
    ("said", "together"),
    [("Det du tar med deg, eller vil ta opp.", "ta opp."), ("Det var den 8. mai", "8. mai")],
)
def test_a_short_last_word_does_not_stand_alone(said: str, together: str, qtbot: QtBot) -> None:
    made = label(said)
    qtbot.addWidget(made)
    assert shown(made) == said.replace(together, together.replace(" ", "\N{NO-BREAK SPACE}"))
    assert made.text() == said


@pytest.mark.parametrize("said", ["To ord", "Passordsetningen igjen", "Her er passordsetningen"])
def test_few_or_long_last_words_break_as_they_will(said: str, qtbot: QtBot) -> None:
    made = label(said)
    qtbot.addWidget(made)
    assert shown(made) == said


def test_words_are_heard_as_they_were_given(qtbot: QtBot) -> None:
    made = label("Ett sted igjen å se på")
    qtbot.addWidget(made)
    assert heard(made) == "Ett sted igjen å se på"
    made.setText("Lagret")
    assert heard(made) == "Lagret"
    made.setAccessibleName("Bær")
    made.setText("Noe du vil ta opp")
    assert heard(made) == "Bær"
