"""«Bare skriv» gets a kind later, a kind can be changed, and the time too."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QAbstractButton, QDateTimeEdit, QWidget

from factory import NOON
from journeys.around import at_the_blank_page, from_menu, saved
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def choose(person: Person, number: int) -> None:
    from_menu(person, "entry_choose_kind")
    person.click(f"entry_kind_option_{number}")
    person.click("entry_kind_done")
    assert person.window.focusWidget() is person.find(QWidget, "entry_text")


def test_a_loose_page_becomes_a_craving_and_then_a_letter_and_loses_nothing(
    made: JournalFolder, use: Callable[..., int], peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        person.write("entry_text", "Det kom etter telefonen.")
        choose(person, 1)
        person.click("entry_before_7")
        person.write("entry_cause", "telefonen")
        saved(person)
        choose(person, 4)
        assert person.find(QAbstractButton, "entry_private").isChecked()
        assert person.sees("craving_fields")
        saved(person)
        person.click("rail_share")
        box = person.find(QAbstractButton, "candidate_entry_1")
        assert not box.isChecked()
        person.click("rail_today")
        assert not any("telefonen" in each for each in person.shown_texts())

    assert use(steps) == 0
    journal = peek()
    (entry,) = journal.finding.read_many(journal.finding.ids(Query()))
    assert (entry.words.kind, entry.words.private) == (Kind.LETTER, True)
    assert entry.words.craving == Craving(before=7, cause="telefonen")
    journal.close()


def test_another_time_is_another_place_in_the_list(
    made: JournalFolder, use: Callable[..., int], peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        for text in ("Først.", "Så.", "Sist."):
            person.click("journal_write")
            person.write("entry_text", text)
            saved(person)
        person.click("entry_change_time")
        edit = person.find(QDateTimeEdit, "entry_time")
        # A time that the clocks jump over stays as she gave it.
        edit.setDateTime(QDateTime(QDate(2026, 3, 29), QTime(2, 30), QTimeZone.utc()))
        person.click("entry_time_done")
        saved(person)

    assert use(steps) == 0
    journal = peek()
    entries = journal.finding.read_many(journal.finding.ids(Query()))
    assert [each.words.text for each in entries] == ["Så.", "Først.", "Sist."]
    assert entries[-1].words.at == NOON.replace(month=3, day=29, hour=2, minute=30)
    journal.close()
