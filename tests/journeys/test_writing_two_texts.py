"""«Min · Den jeg kan vise»: two texts for one event, one place, and one of them to take along."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from journeys.around import at_the_blank_page, from_menu, offers, saved
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def test_from_mine_to_the_one_i_can_show(
    made: JournalFolder, use: Callable[..., int], peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        person.write("entry_text", "Alt sammen, med navn og raseri.")
        person.click("entry_private")
        saved(person)
        from_menu(person, "entry_to_show")
        assert person.read("entry_text") == ""
        assert not person.find(QAbstractButton, "entry_private").isChecked()
        person.write("entry_text", "Jeg var sint, og jeg gikk en tur.")
        saved(person)
        assert person.rows("timeline") == 1
        person.click("entry_pair_side_0")
        assert person.read("entry_text") == "Alt sammen, med navn og raseri."
        assert not offers(person, "entry_to_show")
        person.write("search", "raseri")
        person.wait_until(lambda: person.rows("timeline") == 1)
        person.empty("search")
        person.write("search", "tur")
        person.wait_until(lambda: person.rows("timeline") == 1)
        person.empty("search")
        person.click("rail_share")
        assert not person.sees("candidate_entry_1")
        person.click("candidate_entry_2")
        named = person.find(QAbstractButton, "candidate_entry_2").accessibleName()
        assert "Den jeg kan vise" in named

    assert use(steps) == 0
    journal = peek()
    assert [each.text for each in journal.sharing.candidates().found] == [
        "Jeg var sint, og jeg gikk en tur."
    ]
    (number,) = journal.finding.ids(Query())
    mine = journal.finding.read(number)
    assert mine is not None
    assert mine.words.private
    journal.close()


def test_with_the_one_to_show_gone_mine_is_offered_again(
    made: JournalFolder, use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        person.write("entry_text", "Alt.")
        saved(person)
        from_menu(person, "entry_to_show")
        person.click("entry_pair_words")
        assert person.read("entry_text") == "Alt."
        saved(person)
        person.click("entry_delete")
        person.click("rail_share")
        assert person.sees("candidate_entry_1")
        assert not person.sees("candidate_entry_2")

    assert use(steps) == 0
