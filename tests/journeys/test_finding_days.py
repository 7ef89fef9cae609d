"""The days she wrote on are marked, and one press leads there."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factory import NOON, moment
from journeys.ways import unlock
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.journal.day_grid import DayButton
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made", "written")
FAR = "Vi badet for siste gang."


@pytest.fixture
def written(peek: Callable[[], OpenJournal]) -> None:
    journal = peek()
    for days in range(60):
        words = moment(f"Dag {days}", NOON - timedelta(hours=days))
        journal.writing.keep(words, words)
    for words in (moment(FAR, datetime(2026, 9, 2, 15)), moment("Først", datetime(1, 1, 1))):
        journal.writing.keep(words, words)
    journal.close()


def test_a_day_in_another_month_is_reached_by_mouse_and_by_keyboard(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        person.click("month_button")
        for _ in range(2):
            person.click("month_left")
        person.wait_until(lambda: person.read("month_title") == "september 2026")
        days = [each for each in person.window.findChildren(DayButton) if each.isVisible()]
        (written,) = [each for each in days if each.property("written")]
        assert written.accessibleName() == "onsdag 2. september, skrevet"
        person.click(written.objectName())
        person.wait_until(lambda: person.read("entry_text") == FAR)
        person.press("Home")
        person.press("Space")
        person.wait_until(lambda: person.read("entry_text") == "Dag 0")
        focused = QApplication.focusWidget()
        assert isinstance(focused, DayButton)
        assert focused.day == date(2026, 11, 23)
        QTest.qWait(0)

    assert use(steps) == 0
