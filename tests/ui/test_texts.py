"""Labels: what they say is what they were given, wherever its lines break."""

import html

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mammadagbok.ui.widgets.texts import chip, fact, label

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


def test_a_path_that_may_break_already_breaks_there_alone(qtbot: QtBot) -> None:
    path = "/home/\u200bkari/\u200bnotater-fra-i-sommer/\u200bdagboka-mi/\u200bdata"
    made = label(path)
    qtbot.addWidget(made)
    assert shown(made) == path


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
    said = f"{rest} {day} kl. 17.00"
    made = label(said)
    qtbot.addWidget(made)
    assert shown(made) == said.replace(day, day.replace(" ", "\N{NO-BREAK SPACE}"))
    assert made.text() == said


def test_other_numbers_break_as_they_will(qtbot: QtBot) -> None:
    made = label("2 juice, 116 117 mandager, 3 meg")
    qtbot.addWidget(made)
    assert shown(made) == made.text()


def test_a_number_to_call_keeps_to_what_it_is_for(qtbot: QtBot) -> None:
    made = label("Er det fare for liv: 113.")
    qtbot.addWidget(made)
    assert shown(made) == "Er det fare for liv:\N{NO-BREAK SPACE}113."


def test_no_line_begins_with_the_dot_between_two_parts(qtbot: QtBot) -> None:
    made = label("en i gruppa · på kjøkkenet")
    qtbot.addWidget(made)
    assert shown(made) == "en i gruppa\N{NO-BREAK SPACE}· på kjøkkenet"


def test_it_is_as_high_as_its_words_and_margins_are_now(qtbot: QtBot) -> None:
    made = label("Regn på ruta.")
    qtbot.addWidget(made)
    low = made.heightForWidth(200)
    made.setText("Regn på ruta, og så kaffe mens huset var stille. " * 4)
    high = made.heightForWidth(200)
    assert high > 2 * low
    made.setContentsMargins(0, 10, 0, 10)
    assert made.heightForWidth(200) == high + 20
    font = made.font()
    font.setPixelSize(3 * made.fontInfo().pixelSize())
    made.setFont(font)
    assert made.heightForWidth(200) > 2 * high


def test_a_fact_is_escaped_as_the_library_does_it(qapp: QApplication) -> None:
    text = "".join(map(chr, range(32, 0x250))).replace("**", "")
    assert html.escape(text, quote=False) in shown(fact(text))
