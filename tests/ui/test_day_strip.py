"""The days: walked by keyboard, marked once, and never further than a date can go."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factory import NOON, moment, noon
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.journal.day_grid import DayButton
from mammadagbok.ui.journal.day_strip import DayStrip
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import CONTROL_HEIGHT
from mammadagbok.ui.wardrobe import Wardrobe
from ui.conftest import RESOURCES

TODAY = NOON.date()


@pytest.fixture
def strip(qtbot: QtBot, look: Look, session: Session) -> DayStrip:
    for days in (0, 2, 40):
        words = moment("Skrevet", NOON - timedelta(days=days))
        session.journal.writing.keep(words, words)
    return shown(qtbot, look, session)


def shown(qtbot: QtBot, look: Look, session: Session) -> DayStrip:
    made = DayStrip(lambda: session.journal.finding, look, noon)
    qtbot.addWidget(made)
    made.resize(280, 320)
    made.show()
    made.activateWindow()
    made.reread()
    return made


def buttons(strip: DayStrip) -> list[DayButton]:
    return [each for each in strip.findChildren(DayButton) if not each.isHidden()]


def days(strip: DayStrip) -> list[date]:
    return [each.day for each in buttons(strip) if each.day is not None]


def at(strip: DayStrip, day: date) -> DayButton:
    (found,) = [each for each in buttons(strip) if each.day == day]
    return found


def here(strip: DayStrip) -> date:
    (found,) = [each for each in buttons(strip) if each.property("chosen")]
    assert found.day is not None
    return found.day


def heads(strip: DayStrip) -> list[str]:
    return [each.text() for each in strip.findChildren(QLabel) if each.objectName() == ""]


def press(strip: DayStrip, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    QTest.keyClick(focused or at(strip, here(strip)), key)


def test_the_week_around_today_stands_there_from_monday(strip: DayStrip) -> None:
    assert days(strip) == [TODAY + timedelta(days=number) for number in range(7)]
    assert heads(strip)[:7] == ["ma.", "ti.", "on.", "to.", "fr.", "lø.", "sø."]
    assert strip.title == "november 2026"


def test_written_days_are_heard_and_not_told_by_colour_alone(strip: DayStrip) -> None:
    written, blank = at(strip, TODAY), at(strip, TODAY + timedelta(days=1))
    assert written.accessibleName() == "mandag 23. november, skrevet"
    assert blank.accessibleName() == "tirsdag 24. november"
    assert written.font().bold()
    assert not blank.font().bold()
    below = written.grab().toImage().pixelColor(written.width() // 2, written.height() - 7)
    beside = written.grab().toImage().pixelColor(written.width() // 4, written.height() - 7)
    assert below != beside


def test_a_letter_marks_its_day_too(qtbot: QtBot, look: Look, session: Session) -> None:
    words = NewEntry(Kind.LETTER, "Til deg", NOON, private=True)
    session.journal.writing.keep(words, words)
    assert at(shown(qtbot, look, session), TODAY).property("written")


def test_the_month_opens_with_its_written_days(strip: DayStrip) -> None:
    strip.open_month(is_open=True)
    assert days(strip) == [date(2026, 11, number) for number in range(1, 31)]
    written = [each.day for each in buttons(strip) if each.property("written")]
    assert written == [date(2026, 11, 21), date(2026, 11, 23)]
    strip.open_month(is_open=False)
    assert len(days(strip)) == 7


def test_a_month_without_anything_is_just_empty(strip: DayStrip) -> None:
    strip.open_month(is_open=True)
    button = strip.findChild(QPushButton, "month_right")
    assert button is not None
    button.click()
    assert strip.title == "desember 2026"
    assert not any(each.property("written") for each in buttons(strip))


def test_the_keyboard_walks_by_day_week_and_month(qtbot: QtBot, strip: DayStrip) -> None:
    strip.open_month(is_open=True)
    at(strip, TODAY).setFocus()
    qtbot.waitUntil(at(strip, TODAY).hasFocus)
    for key, day in (
        (Qt.Key.Key_Left, date(2026, 11, 22)),
        (Qt.Key.Key_Up, date(2026, 11, 15)),
        (Qt.Key.Key_Right, date(2026, 11, 16)),
        (Qt.Key.Key_Down, date(2026, 11, 23)),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
        (Qt.Key.Key_PageDown, date(2026, 11, 23)),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
        (Qt.Key.Key_Home, TODAY),
    ):
        press(strip, key)
        assert here(strip) == day
        assert at(strip, day).hasFocus()


def test_in_the_week_page_up_goes_a_week_back(qtbot: QtBot, strip: DayStrip) -> None:
    at(strip, TODAY).setFocus()
    qtbot.waitUntil(at(strip, TODAY).hasFocus)
    press(strip, Qt.Key.Key_PageUp)
    assert here(strip) == TODAY - timedelta(days=7)


def test_tab_stops_once_among_the_days(strip: DayStrip) -> None:
    stops = [each for each in buttons(strip) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [each.day for each in stops] == [TODAY]


def test_a_written_day_is_picked_and_another_only_chosen(qtbot: QtBot, strip: DayStrip) -> None:
    strip.open_month(is_open=True)
    with qtbot.waitSignal(strip.day_picked) as picked:
        QTest.mouseClick(at(strip, date(2026, 11, 21)), Qt.MouseButton.LeftButton)
    assert picked.args == [date(2026, 11, 21)]
    with qtbot.assertNotEmitted(strip.day_picked):
        QTest.mouseClick(at(strip, date(2026, 11, 20)), Qt.MouseButton.LeftButton)
    assert here(strip) == date(2026, 11, 20)
    at(strip, TODAY).setFocus()
    with qtbot.waitSignal(strip.day_picked):
        QTest.keyClick(at(strip, TODAY), Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("day", "back", "on"), [(date.min, Qt.Key.Key_PageUp, 1), (date.max, Qt.Key.Key_PageDown, -1)]
)
def test_the_first_and_last_day_there_is_do_not_break_it(
    strip: DayStrip, session: Session, day: date, back: Qt.Key, on: int
) -> None:
    words = moment("Skrevet", datetime(day.year, day.month, day.day, 12))
    session.journal.writing.keep(words, words)
    for is_open in (False, True):
        strip.go_to(day)
        strip.open_month(is_open=is_open)
        assert at(strip, day).property("written")
        assert str(day.year) in at(strip, day).accessibleName()
        QTest.keyClick(at(strip, day), back)
        assert here(strip) == day
        QTest.keyClick(at(strip, day), Qt.Key.Key_Right if on > 0 else Qt.Key.Key_Left)
        assert here(strip) == day + timedelta(days=on)


def test_weekdays_stand_in_full_where_there_is_room(qtbot: QtBot, strip: DayStrip) -> None:
    strip.resize(800, 320)
    qtbot.waitUntil(lambda: heads(strip)[0] == "mandag")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_days_are_high_enough_to_hit(
    qtbot: QtBot, qapp: QApplication, session: Session, language: str
) -> None:
    look = Wardrobe(qapp, RESOURCES).dress(Settings(theme="light", language=language))
    strip = shown(qtbot, look, session)
    assert all(each.height() >= CONTROL_HEIGHT for each in buttons(strip))
    assert days(strip)[0].weekday() == 0
