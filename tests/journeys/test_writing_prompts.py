"""Something to start from: one click away, hers, never there by itself, and none for letters."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from journeys.around import at_the_blank_page, from_menu, offers, saved
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def test_a_question_is_her_act_and_one_undo_takes_it_back(
    made: JournalFolder, use: Callable[..., int], peek: Callable[[], OpenJournal]
) -> None:
    told: list[str] = []

    def steps(person: Person) -> None:
        at_the_blank_page(person)
        assert person.read("entry_text") == ""
        person.click("prompts_offer")
        assert person.read("entry_text") == ""
        person.click("prompt_0")
        assert person.read("entry_text").endswith("?\n")
        person.press("Ctrl+Z")
        assert person.read("entry_text") == ""
        person.click("prompts_offer")
        told.append(person.find(QPushButton, "prompt_1").accessibleName())
        person.click("prompt_1")
        person.write("entry_text", "Kaffekoppen.")
        saved(person)
        assert not person.sees("entry_prompts")

    assert use(steps) == 0
    journal = peek()
    (entry,) = journal.finding.read_many(journal.finding.ids(Query()))
    assert told[0] in entry.words.text
    assert entry.words.text.endswith("Kaffekoppen.")
    journal.close()


def test_put_away_it_stays_away_and_hers_come_when_she_asks(
    made: JournalFolder, use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        person.click("prompts_offer")
        person.click("prompts_away")
        person.click("journal_write")
        assert not person.sees("entry_prompts")
        person.click("rail_settings")
        person.click("change_prompts")
        person.click("ideas_kind_3")
        for _ in range(13):
            person.click("idea_0_remove")
        person.write("ideas_add_field", "Hva sa katta?")
        person.press("Return")
        person.click("ideas_dialog_close")
        person.wait_until(lambda: not person.sees("ideas_dialog"))
        person.click("rail_journal")
        assert not person.sees("entry_prompts")
        from_menu(person, "entry_ask_prompts")
        assert person.find(QPushButton, "prompt_0").accessibleName() == "Hva sa katta?"

    assert use(steps) == 0


def test_a_letter_is_offered_none_and_stays_with_her(
    made: JournalFolder, use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        at_the_blank_page(person)
        from_menu(person, "entry_choose_kind")
        person.click("entry_kind_option_4")
        assert not person.sees("entry_prompts")
        assert not offers(person, "entry_ask_prompts")
        person.click("entry_kind_done")
        person.write("entry_text", "Du som ikke kom.")
        saved(person)
        person.click("rail_today")
        assert not any("Du som" in each for each in person.shown_texts())

    assert use(steps) == 0
