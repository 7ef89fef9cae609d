"""Help now, from every page and from the lock screen."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.people import NewPerson
from mammadagbok.ui.facts import Facts
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.help.page import HelpPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from on_page import cut_off, enlarged, is_seen, part, press, remains, said

HERE = Place(PageName.HELP)
FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts"
ORDER = ("danger", "child", "tired_of_living", "violence", "talk", "child_help")


def shown(page: QWidget, qtbot: QtBot, width: int) -> None:
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show()


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> HelpPage:
    made = HelpPage(session, look)
    made.arrive(HERE)
    shown(made, qtbot, 600)
    return made


def test_the_most_urgent_stands_first(page: HelpPage, qtbot: QtBot) -> None:
    cards = [part(page, QWidget, f"help_{name}") for name in ORDER]

    def tops() -> list[int]:
        return [card.mapTo(page, card.rect().topLeft()).y() for card in cards]

    qtbot.waitUntil(lambda: len(set(tops())) == len(ORDER))
    assert tops() == sorted(tops())


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_number_is_there_whole_and_can_be_selected(
    session: Session, look: Look, qtbot: QtBot, language: str
) -> None:
    facts = Facts(FACTS, language)
    page = HelpPage(session, replace(look, facts=facts))
    shown(page, qtbot, 1084)
    for each in facts.numbers():
        number = part(page, QLabel, f"help_number_{each.id}")
        assert number.text() == (each.number or each.web)
        assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not number.openExternalLinks()
        assert each.note in said(page)


def test_nothing_says_when_somebody_answers_but_the_checked_notes(page: HelpPage) -> None:
    assert "11:00" not in said(page)
    assert "døgnet" not in said(part(page, QWidget, "help_talk"))


def test_not_yet_checked_is_said_until_it_is(
    session: Session, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "facts"
    shutil.copytree(FACTS, folder)
    for file in folder.glob("*.json"):
        content = json.loads(file.read_bytes())
        file.write_text(json.dumps(content | {"checked": "2026-11-01", "by": "Liv, lege"}))
    approved = HelpPage(session, replace(look, facts=Facts(folder, "nb")))
    shown(approved, qtbot, 1084)
    assert approved.findChild(QLabel, "help_not_approved") is None
    for file in folder.glob("*.json"):
        content = json.loads(file.read_bytes())
        file.write_text(json.dumps(content | {"by": None}))
    unchecked = HelpPage(session, replace(look, facts=Facts(folder, "nb")))
    shown(unchecked, qtbot, 1084)
    assert is_seen(unchecked, "help_not_approved")


def test_her_own_people_stand_among_those_to_talk_to(page: HelpPage, session: Session) -> None:
    session.journal.group.add_person(NewPerson("Naboen", "000 00 003", can_come=True))
    session.changed.emit("people")
    assert "Naboen" in said(part(page, QWidget, "help_talk"))
    assert "000 00 003" in said(page)


def test_no_number_is_broken_across_two_lines(page: HelpPage) -> None:
    assert "22 59 13 00" in said(page)
    running = said(part(page, QWidget, "help_tired_of_living"))
    assert "22\u00a040\u00a000\u00a040" in running
    assert not re.search(r"\d \d", running)


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    page = HelpPage(session, enlarged(look))
    shown(page, qtbot, 880)
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_locking_leaves_no_word_of_hers(page: HelpPage, session: Session) -> None:
    session.journal.group.add_person(NewPerson("Naboen", "000 00 003"))
    page.arrive(HERE)
    assert "Naboen" in remains(page)
    page.forget()
    assert "Naboen" not in remains(page)
    assert "000 00 003" not in remains(page)


def test_the_lock_screen_has_five_neutral_numbers_and_nothing_else(
    look: Look, qtbot: QtBot
) -> None:
    lock = LockScreenHelp(look)
    shown(lock, qtbot, 700)
    numbers = part(lock, QLabel, "lock_screen_numbers").text().replace("\u00a0", " ")
    for number in ("113", "112", "116 117", "116 123", "22 59 13 00"):
        assert number in numbers
    assert not [word for word in ("Mental", "116 111", "116 006", "SOS", "sug") if word in numbers]


def test_the_lock_screen_unfolds_what_to_do_for_a_child(look: Look, qtbot: QtBot) -> None:
    lock = LockScreenHelp(look)
    shown(lock, qtbot, 700)
    assert not is_seen(lock, "lock_screen_child_text")
    press(lock, "lock_screen_child")
    words = said(part(lock, QWidget, "lock_screen_child_text"))
    assert "113" in words
    assert "skrin" not in words
    press(lock, "lock_screen_child")
    assert not is_seen(lock, "lock_screen_child_text")
