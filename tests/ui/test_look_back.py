"""«Samme dag tidligere år»: on «I dag» when she has asked for it, and less of it in one press."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, moment, noon
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.services.look_back import Choices, LookBack
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.page import SettingsPage
from mammadagbok.ui.today.look_back import years_ago
from mammadagbok.ui.today.page import TodayPage

STEP = "Hun tok sine første skritt."
CHEER = "Du så det før han gjorde."


@pytest.fixture
def memories(session: Session) -> int:
    words = moment(STEP, NOON.replace(year=2025))
    kept = session.journal.writing.keep(words, words)
    session.journal.group.add_cheer(CHEER, on=date(2024, 11, 23))
    return kept.id  # type: ignore[union-attr]


@pytest.fixture
def page(qtbot: QtBot, look: Look, session: Session, memories: int) -> TodayPage:
    return shown(qtbot, look, session)


def shown(qtbot: QtBot, look: Look, session: Session) -> TodayPage:
    made = TodayPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 900)
    made.show()
    made.arrive(Place())
    return made


def turn_on(page: TodayPage, session: Session) -> None:
    session.journal.look_back.turn(on=True)
    page.arrive(Place())


def card(page: QWidget) -> QWidget:
    found = page.findChild(QWidget, "look_back")
    assert isinstance(found, QWidget)
    return found


def texts(page: QWidget) -> list[str]:
    QApplication.processEvents()
    labels = card(page).findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible()]


def press(page: QWidget, name: str) -> None:
    found = next(each for each in page.findChildren(QPushButton, name) if each.isVisible())
    found.click()


def test_nothing_stands_there_until_she_turns_it_on(page: TodayPage, session: Session) -> None:
    assert not card(page).isVisible()
    turn_on(page, session)
    assert STEP in texts(page)
    assert f"«{CHEER}»" in texts(page)
    assert "for ett år siden" in texts(page)
    assert "for to år siden" in texts(page)


def test_each_leads_to_where_it_stands(
    qtbot: QtBot, page: TodayPage, session: Session, memories: int
) -> None:
    turn_on(page, session)
    for name, place in (
        ("memory_0", Place(PageName.JOURNAL, memories)),
        ("memory_1", Place(PageName.CHEERS)),
    ):
        with qtbot.waitSignal(page.destination_requested) as asked:
            press(page, name)
        assert asked.args == [place]


def test_one_is_hidden_and_that_can_be_undone(page: TodayPage, session: Session) -> None:
    turn_on(page, session)
    press(page, "memory_hide_0")
    assert STEP not in texts(page)
    assert f"«{CHEER}»" in texts(page)
    press(page, "undo")
    assert STEP in texts(page)


def test_nothing_from_before_a_day_and_that_can_be_undone(
    page: TodayPage, session: Session
) -> None:
    turn_on(page, session)
    press(page, "look_back_before")
    field = page.findChild(DayField, "look_back_day_field")
    assert field is not None
    assert field.day() == date(2024, 11, 24)
    press(page, "look_back_use_day")
    assert STEP in texts(page)
    assert f"«{CHEER}»" not in texts(page)
    assert session.journal.look_back.choices().not_before == date(2024, 11, 24)
    press(page, "undo")
    assert f"«{CHEER}»" in texts(page)


def test_the_question_about_a_day_can_be_left(page: TodayPage, session: Session) -> None:
    turn_on(page, session)
    press(page, "look_back_before")
    press(page, "look_back_leave")
    assert session.journal.look_back.choices() == Choices(is_on=True)
    press(page, "look_back_before")


def test_in_discreet_mode_it_waits_for_show(
    qtbot: QtBot, look: Look, session: Session, memories: int
) -> None:
    session.journal.look_back.turn(on=True)
    made = shown(qtbot, replace(look, discreet=True), session)
    assert not card(made).isVisible()
    assert STEP not in [each.text() for each in made.findChildren(QLabel)]
    press(made, "today_show_texts")
    assert STEP in texts(made)


def test_it_forgets_every_word(page: TodayPage, session: Session) -> None:
    turn_on(page, session)
    page.forget()
    readers: list[Callable[[QWidget], str]] = [
        QWidget.accessibleName,
        QWidget.accessibleDescription,
    ]
    held = [read(each) for each in page.findChildren(QWidget) for read in readers]
    held += [each.text() for each in page.findChildren(QLabel)]
    assert not any("skritt" in each or "før han" in each for each in held)


def test_a_full_disk_is_told_and_nothing_is_hidden(
    qtbot: QtBot, page: TodayPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_on(page, session)

    def full(*_: object) -> None:
        raise DiskFullError(session.journal.database.path)

    monkeypatch.setattr(LookBack, "hide", full)
    with qtbot.waitSignal(session.failed):
        press(page, "memory_hide_0")
    assert STEP in texts(page)


@pytest.mark.parametrize(
    ("years", "words"),
    [
        (1, "for ett år siden"),
        (2, "for to år siden"),
        (12, "for tolv år siden"),
        (13, "for 13 år siden"),
    ],
)
def test_years_stand_in_words(look: Look, years: int, words: str) -> None:
    del look
    assert years_ago(years) == words


# --- Settings ---------------------------------------------------------------------------------


@pytest.fixture
def settings(qtbot: QtBot, look: Look, session: Session) -> SettingsPage:
    made = SettingsPage(session, look, Settings())
    qtbot.addWidget(made)
    made.resize(1084, 900)
    made.show()
    made.arrive(Place(PageName.SETTINGS))
    return made


def tick(card: QWidget, name: str) -> QCheckBox:
    found = card.findChild(QCheckBox, name)
    assert isinstance(found, QCheckBox)
    return found


def is_there(card: QWidget, name: str) -> bool:
    return any(each.isVisible() for each in card.findChildren(QWidget, name))


def test_it_is_turned_on_and_off_in_settings(settings: SettingsPage, session: Session) -> None:
    look_back = session.journal.look_back
    assert not tick(settings, "settings_look_back").isChecked()
    assert not is_there(settings, "settings_look_back_limit")
    tick(settings, "settings_look_back").click()
    assert look_back.choices().is_on
    assert is_there(settings, "settings_look_back_limit")
    tick(settings, "settings_look_back").click()
    assert not look_back.choices().is_on


def test_a_day_is_set_and_let_go_of_in_settings(settings: SettingsPage, session: Session) -> None:
    look_back = session.journal.look_back
    tick(settings, "settings_look_back").click()
    tick(settings, "settings_look_back_limit").click()
    assert look_back.choices().not_before == noon().date()
    press(settings, "settings_look_back_day_before")
    assert look_back.choices().not_before == date(2026, 11, 22)
    tick(settings, "settings_look_back_limit").click()
    assert look_back.choices().not_before is None
    assert not is_there(settings, "settings_look_back_day")


def test_what_is_hidden_can_come_back_from_settings(
    settings: SettingsPage, session: Session, memories: int
) -> None:
    look_back = session.journal.look_back
    tick(settings, "settings_look_back").click()
    assert not is_there(settings, "settings_look_back_again")
    look_back.hide(look_back.today(1)[0])
    settings.arrive(Place(PageName.SETTINGS))
    press(settings, "settings_look_back_again")
    assert len(look_back.today(2)) == 2
    assert not is_there(settings, "settings_look_back_again")
