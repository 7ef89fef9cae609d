"""A meeting that is not the group's, called what she calls it, is prepared just so."""

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from journeys.meetings import (
    FIRST,
    SECOND,
    lock_and_come_back,
    plan_wednesdays,
    to_the_group,
)
from mammadagbok.domain.meeting import Preparation
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def test_another_meeting_is_prepared_just_so(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        to_the_group(person)
        plan_wednesdays(person)
        person.click("meeting_add_unfold")
        person.find(QDateEdit, "meeting_add_day").setDate(QDate(2026, 11, 24))
        person.click("meeting_add_other")
        person.write("meeting_add_name", "Hjemmebesøk")
        person.click("meeting_add_add")
        person.click("rail_today")
        person.wait_to_read("Hjemmebesøk · Tirsdag 24. november kl. 17.00")
        person.click("prepare_meeting")
        person.write("sentence_1", FIRST)
        person.write("bring_field", "Papirene")
        person.press("Return")
        person.click("ways_cannot_come")
        assert "gruppe" not in person.read("cannot_come_words")
        # Written, and not saved by hand.
        person.write("sentence_2", SECOND)
        lock_and_come_back(person)
        person.wait_until(lambda: person.sees("sheet_title"), "the same meeting")
        assert person.read("sheet_title") == "Hjemmebesøk"
        assert person.read("sentence_2") == SECOND
        person.click("sheet_back")
        person.wait_to_read("Til Hjemmebesøk, 24. november")

    assert use(steps) == 0
    journal = peek()
    visit = journal.meetings.next()
    assert visit is not None
    assert visit.plan.name == "Hjemmebesøk"
    assert journal.meetings.preparation(visit) == Preparation(FIRST, SECOND)
    assert [each.line.text for each in journal.group.topics_for(visit)] == ["Papirene"]
    journal.close()
