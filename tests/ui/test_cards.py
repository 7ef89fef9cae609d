"""One card at a time, and «derfor» when she asks: never by themselves, never left behind."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mammadagbok.domain.calm import HelpCard, IfThen
from mammadagbok.domain.entry import Entry
from mammadagbok.ui.craving.because import Because
from mammadagbok.ui.craving.cards import Cards
from mammadagbok.ui.images import new_photo
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TARGET
from on_page import is_seen, part, press, remains, said
from pictures import encoded, flat

HERS = HelpCard("Gå til bukta", needs_somebody=True)
PLAN = IfThen("jeg ikke får sove", "setter jeg meg på kjøkkenet")
WATER = HelpCard("Drikk vann.", "water")


@pytest.fixture
def cards(qtbot: QtBot, look: Look) -> Cards:
    made = Cards(look)
    qtbot.addWidget(made)
    made.show_cards((HERS, PLAN, WATER))
    return made


@pytest.fixture
def because(qtbot: QtBot, session: Session, look: Look) -> Because:
    made = Because(session, look)
    qtbot.addWidget(made)
    return made


def why(session: Session, text: str, *sides: int) -> Entry:
    journal = session.journal
    blank = journal.writing.blank(None, private=True)
    entry = journal.writing.begin(replace(blank, text=text))
    for side in sides:
        journal.photos.add(entry.id, new_photo(encoded(flat(side, side), "jpeg")))
    return entry


def card(cards: Cards) -> str:
    return part(cards, QLabel, "craving_cards_text").text()


def test_one_at_a_time_going_round(cards: Cards) -> None:
    seen = [card(cards)]
    for _ in range(3):
        press(cards, "craving_cards_another")
        seen.append(card(cards))
    if_then = "Hvis jeg ikke får sove, så setter jeg meg på kjøkkenet"
    assert seen == ["Gå til bukta", if_then, "Drikk vann.", "Gå til bukta"]


def test_what_needs_somebody_says_so(cards: Cards) -> None:
    assert is_seen(cards, "craving_cards_note")
    press(cards, "craving_cards_another")
    assert not is_seen(cards, "craving_cards_note")


def test_the_one_that_is_shown_stays_when_the_others_change(cards: Cards) -> None:
    press(cards, "craving_cards_another", "craving_cards_another")
    cards.show_cards((WATER, HERS))
    assert card(cards) == "Drikk vann."
    cards.show_cards((HERS,))
    assert card(cards) == "Gå til bukta"
    assert not is_seen(cards, "craving_cards_another")


def test_without_cards_it_is_not_there_and_holds_nothing(cards: Cards) -> None:
    cards.forget()
    assert not cards.isVisible()
    assert "bukta" not in remains(cards)


def test_showing_another_is_easy_to_press(cards: Cards, qtbot: QtBot) -> None:
    another = part(cards, QPushButton, "craving_cards_another")
    qtbot.waitUntil(lambda: another.height() >= TARGET)


def test_words_and_first_picture_when_she_presses_and_gone_when_she_presses_again(
    because: Because, session: Session, qtbot: QtBot
) -> None:
    because.hold(why(session, "**Lukta** av håret.", 40, 90))
    assert because.isVisible()
    assert "Lukta" not in remains(because)
    press(because, "craving_because_ask")
    assert "Lukta av håret." in said(because)
    picture = part(because, QLabel, "craving_because_picture")
    qtbot.waitUntil(lambda: picture.pixmap().width() == 40)
    press(because, "craving_because_ask")
    assert "Lukta" not in remains(because)
    assert picture.pixmap().isNull()


def test_a_picture_alone_is_enough(because: Because, session: Session, qtbot: QtBot) -> None:
    because.hold(why(session, "", 40))
    press(because, "craving_because_ask")
    picture = part(because, QLabel, "craving_because_picture")
    qtbot.waitUntil(lambda: picture.pixmap().width() == 40)
    assert not is_seen(because, "craving_because_words")


def test_without_words_and_picture_it_is_not_there(because: Because, session: Session) -> None:
    because.hold(why(session, ""))
    assert not because.isVisible()
    because.hold(None)
    assert not because.isVisible()


def test_a_picture_that_is_gone_says_so_and_leaves_the_words(
    because: Because, session: Session
) -> None:
    because.hold(why(session, "Lukta av håret.", 40))
    for file in session.journal.database.path.parent.glob("photos/*"):
        file.unlink()
    press(because, "craving_because_ask")
    assert is_seen(because, "craving_because_failure")
    assert "Lukta av håret." in said(because)


def test_a_picture_that_comes_late_is_not_shown(because: Because, session: Session) -> None:
    because.hold(why(session, "Bare ord."))
    press(because, "craving_because_ask")
    late = partial(because._on_came, because._turn)
    press(because, "craving_because_ask")
    late(flat(40, 40))
    assert part(because, QLabel, "craving_because_picture").pixmap().isNull()
