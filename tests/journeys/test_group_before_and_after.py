"""Before a meeting, and after it: what she made ready, and what she took with her."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from icalendar import Calendar
from PySide6.QtGui import QGuiApplication

from factory import NOON, Walking
from journeys.around import saved
from journeys.meetings import (
    FIRST,
    SECOND,
    THIRD,
    plan_wednesdays,
    to_the_group,
)
from mammadagbok.domain.meeting import Preparation
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def test_before_the_meeting_and_after_it(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal], home: Path
) -> None:
    clock = Walking(NOON)
    target = home / "Avtale.ics"

    def before(person: Person) -> None:
        to_the_group(person)
        plan_wednesdays(person)
        person.write("topic_field", "Hva sier jeg når hun spør om pappa?")
        person.press("Return")
        person.click("topics_sentences")
        for number, words in enumerate((FIRST, SECOND, THIRD), start=1):
            person.write(f"sentence_{number}", words)
        person.wait_until(lambda: person.read("sheet_status") == "Lagret", "Lagret")
        person.click("guest_unfold")
        person.write("guest_field", "Hva gjør en jurist?")
        person.press("Return")
        person.wait_to_read("Hva sier jeg når hun spør om pappa?")
        person.click("ways_cannot_come")
        person.click("cannot_come_copy")
        assert "onsdag 25. november" in QGuiApplication.clipboard().text()
        person.click("ways_calendar_save")
        person.after("calendar_file", lambda: person.save_as(target))
        person.wait_to_read("Lagret som Avtale.ics")

    def after(person: Person) -> None:
        to_the_group(person)
        person.wait_to_read("Onsdag 25. november")
        person.click("after_open")
        assert FIRST in person.shown_texts()
        question = person.read("after_question")
        person.click("after_another")
        assert person.read("after_question") != question
        person.write("after_answer", "Når hun lo av det samme.")
        person.write("after_heard", "At det går an å vente med å svare.")
        person.write("after_trying", "Ringe før helga.")
        person.click("sheet_back")
        person.wait_to_read("Når hun lo av det samme.")
        person.click("meeting_1_2026-11-25_write")
        person.write("entry_text", "Jeg turte å si det om sykehuset.\nIngen så bort.")
        saved(person)
        person.click("rail_group")
        person.wait_to_read("Jeg turte å si det om sykehuset.")
        assert not any("Ingen så bort" in text for text in person.shown_texts())

    assert use(before, clock=clock) == 0
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert (event["SUMMARY"], event.decoded("DTSTART")) == (
        "Avtale",
        datetime(2026, 11, 25, 17, 30),
    )
    clock.on(days=2, hours=10)
    assert use(after, clock=clock) == 0
    journal = peek()
    (meeting,) = journal.meetings.kept()
    kept = journal.meetings.preparation(meeting)
    assert kept.before == Preparation(FIRST, SECOND, THIRD)
    assert (kept.answer, kept.trying) == ("Når hun lo av det samme.", "Ringe før helga.")
    journal.close()
