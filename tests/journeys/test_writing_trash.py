"""What she deletes lies in the trash, is nowhere else, and comes back as it was."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton

from factory import NOON, Walking
from journeys.ways import choose, unlock
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]


def write(person: Person, text: str) -> None:
    person.click("rail_today")
    person.click("door_plain")
    person.write("entry_text", text)
    person.wait_until(lambda: person.read("entry_status") == "Lagret")


def press_in_trash(person: Person, ending: str) -> None:
    buttons = person.front.findChildren(QPushButton)
    person.click(next(each.objectName() for each in buttons if each.objectName().endswith(ending)))


def test_deleted_found_nowhere_and_brought_back(use: Use, made: JournalFolder, peek: Peek) -> None:
    def in_trash(person: Person) -> None:
        assert person.front.objectName() == "trash_dialog"
        (goes,) = [text for text in _texts(person) if text.startswith("Blir borte")]
        assert goes == "Blir borte 23. desember"
        assert "Hun lo. Og så." in _texts(person)
        press_in_trash(person, "_back")
        assert "Teksten er tilbake der den var." in _texts(person)
        person.press("Esc")

    def steps(person: Person) -> None:
        unlock(person)
        write(person, "Hun lo.")
        person.click("entry_private")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        person.click("rail_journal")
        assert not person.sees("trash_door")
        person.write("entry_text", " Og så.")
        # Words that are not saved yet go along.
        person.click("entry_delete")
        assert person.rows("timeline") == 0
        person.click("rail_today")
        assert not any("Hun lo." in text for text in person.shown_texts())
        person.click("rail_journal")
        person.after("trash_door", lambda: in_trash(person))
        assert not person.sees("trash_door")
        assert not person.sees("undo")
        assert person.rows("timeline") == 1

    assert use(steps) == 0
    journal = peek()
    (entry,) = journal.finding.read_many(journal.finding.ids(Query()))
    journal.close()
    assert entry.words.private
    assert entry.words.text == "Hun lo. Og så."


def _texts(person: Person) -> list[str]:
    return [each.text() for each in person.front.findChildren(QLabel)]


def test_undone_at_once(use: Use, made: JournalFolder, peek: Peek) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        write(person, "Hun lo.")
        person.click("entry_delete")
        person.click("undo")
        assert person.read("entry_text") == "Hun lo."
        assert not person.sees("trash_door")

    assert use(steps) == 0
    journal = peek()
    assert len(journal.finding.ids(Query())) == 1
    journal.close()


def test_after_thirty_days_it_is_gone_by_itself(use: Use, made: JournalFolder, peek: Peek) -> None:
    clock = Walking()

    def first(person: Person) -> None:
        unlock(person)
        write(person, "Hun lo.")
        person.click("entry_delete")
        person.press("Ctrl+L")

    def later(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        person.wait_until(lambda: not person.sees("trash_door"))

    assert use(first, clock=clock) == 0
    journal = peek()
    assert [each.goes for each in journal.trash.all()] == [NOON.date() + timedelta(days=30)]
    journal.close()
    clock.on(days=30)
    assert use(later, clock=clock) == 0
    journal = peek()
    assert journal.trash.is_empty()
    assert journal.database.query("SELECT id FROM entries") == []
    journal.close()


def test_locked_on_a_text_whose_day_comes_she_is_back_without_it(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    clock = Walking()

    def steps(person: Person) -> None:
        unlock(person)
        write(person, "Hun lo.")
        in_a_day = partial(person.click, "until_choice_option_1")
        person.when_asked(in_a_day, partial(choose, person, "entry_lasting"))
        person.wait_until(lambda: person.read("entry_until") == "Blir borte i morgen")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        person.press("Ctrl+L")
        clock.on(days=1)
        unlock(person)
        person.wait_until(lambda: not person.sees("entry_text"))
        assert person.rows("timeline") == 0
        assert not person.sees("trash_door")

    assert use(steps, clock=clock) == 0
    journal = peek()
    assert journal.database.query("SELECT id FROM entries") == []
    journal.close()
