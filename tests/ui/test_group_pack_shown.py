"""What the file brought stands beside hers, marked, and is hers only when she takes it up."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.group_pack import LocalNumber
from mammadagbok.ui.group.page import GroupPage
from mammadagbok.ui.help.lock_screen import LockScreenHelp
from mammadagbok.ui.help.page import HelpPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.unlock.unlock_page import UnlockPage
from on_page import cut_off, enlarged, is_seen, part, press, remains, said, settle, tab_stops
from packs import FULL

WORDS = ("godnatt", "hoppetau", "havsule", "leir")
MANY = replace(FULL, ideas=tuple(f"Tema {number}" for number in range(20)))


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> GroupPage:
    made = GroupPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(Place(PageName.GROUP))
    made.show()
    return made


def fetch(session: Session, pack: object = FULL) -> None:
    session.journal.group_file.fetch(pack, WORDS)  # type: ignore[arg-type]
    session.changed.emit("group_file")


def card(page: QWidget) -> str:
    return said(part(page, QWidget, "leader_card"))


def test_without_a_file_the_card_says_what_it_is_for(page: GroupPage) -> None:
    assert card(page).startswith("Fra gruppelederen\nHar du fått en fil")
    assert is_seen(page, "fetch_begin")
    assert not is_seen(page, "leader_take_away")


def test_everything_it_brought_stands_there_marked(page: GroupPage, session: Session) -> None:
    fetch(session)
    told = card(page)
    assert told.startswith("Fra gruppelederen\nOnsdagsgruppa")
    for text in (*FULL.rules, *FULL.ideas, FULL.welcome, FULL.note, "55 00 11 22"):
        assert text in told
    assert "Hentet 23. november 2026. De fire ordene: godnatt · hoppetau · havsule · leir" in told


def test_an_idea_is_hers_when_she_takes_it_up_and_not_before(
    page: GroupPage, session: Session
) -> None:
    fetch(session)
    group = session.journal.group
    assert group.topics() == []
    press(page, "leader_ideas_0_bring_up")
    assert [each.line.text for each in group.topics()] == [FULL.ideas[0]]
    settle()
    assert page.findChild(QWidget, "leader_ideas_0_bring_up") is None
    assert "Står under det du vil ta opp" in card(page)
    assert is_seen(page, "leader_ideas_1_bring_up")
    press(page, "undo")
    assert group.topics() == []
    assert is_seen(page, "leader_ideas_0_bring_up")


def test_what_she_took_up_stays_when_the_file_goes(page: GroupPage, session: Session) -> None:
    fetch(session)
    press(page, "leader_ideas_0_bring_up", "leader_take_away")
    assert session.journal.group_file.current() is None
    assert [each.line.text for each in session.journal.group.topics()] == [FULL.ideas[0]]
    press(page, "undo")
    assert FULL.ideas[1] in card(page)


def test_a_line_is_taken_away_and_put_back(page: GroupPage, session: Session) -> None:
    fetch(session)
    press(page, "leader_rules_0_remove")
    assert FULL.rules[0] not in card(page)
    assert FULL.rules[1] in card(page)
    press(page, "undo")
    assert FULL.rules[0] in card(page)


def test_the_plan_is_taken_away_with_its_meetings_and_put_back(
    page: GroupPage, session: Session
) -> None:
    fetch(session)
    assert session.journal.meetings.next() is not None
    press(page, "leader_plan_0_remove")
    assert "annenhver uke" not in card(page)
    assert session.journal.meetings.next() is None
    press(page, "undo")
    assert session.journal.meetings.next() is not None


def test_a_long_list_shows_a_few_until_she_wants_all(page: GroupPage, session: Session) -> None:
    fetch(session, MANY)
    assert "Tema 4" in card(page)
    assert "Tema 5" not in card(page)
    press(page, "leader_ideas_more")
    assert "Tema 19" in card(page)
    assert page.focusWidget() is part(page, QWidget, "leader_ideas_5_remove")
    stops = tab_stops(page)
    assert stops.index("leader_ideas_19_remove") < stops.index("fetch_begin")


def test_local_numbers_stand_last_on_help_now_in_a_card_of_their_own(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    page = HelpPage(session, look)
    qtbot.addWidget(page)
    page.resize(1084, 3000)
    page.show()
    before = said(page)
    fetch(session)
    page.arrive(Place(PageName.HELP))
    local = part(page, QWidget, "help_local")
    assert said(local) == "Fra gruppelederen\nÅpen kafé på torget\nhverdager 10–15\n55 00 11 22"
    assert said(page).replace(said(local), "").split() == before.split()
    child_help = part(page, QWidget, "help_child_help")
    assert local.mapTo(page, local.rect().topLeft()).y() > child_help.y()
    page.forget()
    assert "kafé" not in remains(page)


def test_without_numbers_help_now_is_as_it_was(qtbot: QtBot, session: Session, look: Look) -> None:
    page = HelpPage(session, look)
    qtbot.addWidget(page)
    page.show()
    fetch(session, replace(FULL, numbers=()))
    page.arrive(Place(PageName.HELP))
    assert not is_seen(page, "help_local")


def test_nothing_of_it_stands_on_the_page_before_unlocking(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    fetch(session)
    for made in (LockScreenHelp(look), UnlockPage(look)):
        qtbot.addWidget(made)
        assert "kafé" not in remains(made)
        assert "55 00 11 22" not in remains(made)
        assert "gruppefil" not in remains(made).lower()


def test_a_made_up_name_looks_smaller_than_a_built_in_one(
    page: GroupPage, session: Session
) -> None:
    fetch(session)
    assert part(page, QLabel, "leader_number_0_number").property("role") == "strong"


@pytest.mark.parametrize("large", [False, True])
def test_nothing_is_cut_off(large: bool, qtbot: QtBot, session: Session, look: Look) -> None:
    number = LocalNumber("å" * 80, "+47 " + "5" * 13, "x" * 120)
    long = replace(MANY, group="g" * 80, note="n" * 900, rules=("r" * 300,), numbers=(number,))
    fetch(session, long)
    page = GroupPage(session, enlarged(look) if large else look)
    qtbot.addWidget(page)
    page.resize(880, 2000)
    page.arrive(Place(PageName.GROUP))
    page.show()
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_nothing_is_left_of_it_on_the_page_after_lock(page: GroupPage, session: Session) -> None:
    fetch(session)
    page.forget()
    assert "Onsdagsgruppa" not in remains(page)
    assert "kafé" not in remains(page)
