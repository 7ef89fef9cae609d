"""Labels: what they say is what they were given, wherever its lines break."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mammadagbok.ui.widgets.texts import chip, label

ADDRESS = "https://eksempel.no/" + "lang" * 40
FAMILIES = "\U0001f469\u200d\U0001f467" * 30


def shown(made: QLabel) -> str:
    return QLabel.text(made)


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
    ("text", "kept"),
    [
        ("Onsdag 14. oktober kl. 17.00", "14.\xa0oktober"),
        ("Wednesday 14 October at 17:00", "14\xa0October"),
        ("en i gruppa · 30. september", "gruppa\xa0· 30.\xa0september"),
    ],
)
def test_a_day_stands_beside_its_month_and_a_dot_ends_a_line(
    text: str, kept: str, qtbot: QtBot
) -> None:
    made = label(text)
    qtbot.addWidget(made)
    assert kept in shown(made)
    assert made.text() == text
