"""Tags: given by keyboard, suggested next time, called something else, and kept over a lock."""

from collections.abc import Callable

from factory import PASSPHRASE
from journeys.around import at_the_blank_page, from_menu, saved
from journeys.ways import unlock
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def test_a_tag_is_given_reused_renamed_and_kept(
    made: JournalFolder, use: Callable[..., int], peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        person.write("entry_text", "Regn på ruta.")
        person.click("entry_tag_add")
        person.write("entry_tag", "Natt")
        person.press("Return")
        person.press("Escape")
        saved(person)
        person.click("journal_write")
        person.write("entry_text", "Kaffe.")
        person.click("entry_tag_add")
        person.click("entry_tag_known_0")
        person.write("entry_tag", "NATT, barn")
        saved(person)
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
        unlock(person, PASSPHRASE)
        person.click("rail_settings")
        person.click("change_tags")
        person.empty("tag_1_field")
        person.write("tag_1_field", "kveld")
        person.press("Return")
        person.click("tags_dialog_close")
        person.wait_until(lambda: not person.sees("tags_dialog"))
        person.click("rail_journal")
        person.wait_until(lambda: person.rows("timeline") == 2)

    assert use(steps) == 0
    journal = peek()
    entries = journal.finding.read_many(journal.finding.ids(Query()))
    assert {(each.words.text, each.words.tags) for each in entries} == {
        ("Regn på ruta.", ("kveld",)),
        ("Kaffe.", ("kveld", "barn")),
    }
    journal.close()


def test_a_theme_can_be_a_tag_or_something_to_bring_up(
    made: JournalFolder, use: Callable[..., int], peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        person.write("entry_text", "Det var stille.")
        person.click("entry_tag_add")
        person.click("entry_tag_theme_2")
        person.press("Escape")
        person.click("entry_bring_up")
        person.click("entry_topic_theme_0")
        assert person.read("entry_topic_field") == "hva jeg sier om pappaen"
        person.click("entry_topic_add")
        saved(person)
        from_menu(person, "entry_choose_kind")
        person.click("entry_kind_done")

    assert use(steps) == 0
    journal = peek()
    (entry,) = journal.finding.read_many(journal.finding.ids(Query()))
    assert entry.words.tags == ("savn og sorg",)
    assert [each.line.text for each in journal.group.topics()] == ["hva jeg sier om pappaen"]
    journal.close()
