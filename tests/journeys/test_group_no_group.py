"""Right now she has no group: the meetings go, all she has written stays."""

from collections.abc import Callable

from journeys.meetings import (
    FIRST,
    lock_and_come_back,
    plan_wednesdays,
    to_the_group,
)
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def test_right_now_she_has_no_group_and_nothing_is_lost(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        to_the_group(person)
        plan_wednesdays(person)
        person.click("topics_sentences")
        person.write("sentence_1", FIRST)
        person.click("sheet_back")
        person.click("no_group")
        person.wait_to_read("Alt annet ligger der det lå.")
        assert not any("Onsdag" in text for text in person.shown_texts())
        person.click("rail_today")
        assert not person.sees("next_meeting")
        lock_and_come_back(person)
        person.click("rail_group")
        person.click("has_group_again")
        person.wait_to_read("Onsdag 25. november")
        person.click("topics_sentences")
        assert person.read("sentence_1") == FIRST

    assert use(steps) == 0
    journal = peek()
    assert journal.meetings.has_group()
    journal.close()
