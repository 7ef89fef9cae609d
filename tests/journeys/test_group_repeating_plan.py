"""A rhythm of meetings with an exception: one day left out, another moved."""

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from journeys.meetings import (
    plan_wednesdays,
    to_the_group,
)
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def test_every_other_wednesday_but_not_at_christmas(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        to_the_group(person)
        plan_wednesdays(person)
        person.click("meeting_1_2026-12-23_remove")
        person.wait_to_read("Ikke onsdag 23. desember")
        person.click("meeting_1_2026-12-09_open")
        person.click("ways_move_form")
        person.find(QDateEdit, "move_day").setDate(QDate(2026, 12, 10))
        person.click("move_done")
        person.wait_to_read("Torsdag 10. desember")
        person.press("Escape")
        person.click("rail_today")
        person.wait_to_read("Onsdag 25. november kl. 17.30 · andre etasje")

    assert use(steps) == 0
    journal = peek()
    days = [each.plan.at.date().isoformat() for each in journal.meetings.coming(4)]
    assert days == ["2026-11-25", "2026-12-10", "2027-01-06", "2027-01-20"]
    journal.close()
