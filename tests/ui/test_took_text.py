"""«Hvis jeg har tatt noe»: to be read, large and in its order. It asks for nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import noon
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.craving.took_text import TookText
from mammadagbok.ui.facts import Facts
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from on_page import is_seen, part, press

FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts"
ASKING = (QLineEdit, QTextEdit, QCheckBox, QRadioButton, QComboBox, QAbstractSpinBox)


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> CravingPage:
    made = CravingPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(Place(PageName.CRAVING))
    made.show()
    press(made, "craving_if_i_took")
    return made


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_it_stands_word_by_word_in_its_order_and_large(
    look: Look, qtbot: QtBot, language: str
) -> None:
    facts = Facts(FACTS, language, noon)
    card = TookText(replace(look, facts=facts))
    qtbot.addWidget(card)
    card.resize(700, 1600)
    card.show()
    large = [each for each in card.findChildren(QLabel) if each.property("role") == "large"]
    qtbot.waitUntil(lambda: len({each.y() for each in large}) == len(large))
    large.sort(key=QWidget.y)
    for shown, written in zip(large, facts.text("if_i_took"), strict=True):
        plain = shown.text().replace("\u00a0", " ").replace("<b>", "**").replace("</b>", "**")
        assert written in plain


def test_it_asks_for_nothing_and_offers_nothing_to_bring_up(page: CravingPage) -> None:
    stage = part(page, QWidget, "if_i_took")
    assert [each for each in stage.findChildren(QWidget) if isinstance(each, ASKING)] == []
    assert not is_seen(page, "craving_topic")
    assert not is_seen(page, "craving_questions")


def test_what_happens_when_she_calls_unfolds_and_is_folded_the_next_time(page: CravingPage) -> None:
    assert not is_seen(page, "if_i_took_calling")
    press(page, "if_i_took_calling_ask")
    assert is_seen(page, "if_i_took_calling")
    press(page, "if_i_took_back", "craving_if_i_took")
    assert not is_seen(page, "if_i_took_calling")
