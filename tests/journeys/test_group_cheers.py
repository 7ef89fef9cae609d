"""Kind words, and a question she was glad of: as given, and on «I dag» only when she wants."""

from collections.abc import Callable

from journeys.ways import unlock
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

WORDS = "Du så det før han gjorde."
QUESTION = "Hva er du egentlig redd for da?"


def test_kind_words_are_kept_as_given_and_come_when_she_asks(
    peek: Callable[[], OpenJournal], use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_cheers")
        person.write("cheer_add_words", WORDS)
        person.write("cheer_add_by", "en i gruppa")
        person.click("cheer_add_add")
        person.click("rail_today")
        assert not person.sees("today_cheer")
        person.click("rail_cheers")
        person.click("cheers_add")
        person.write("cheer_add_words", QUESTION)
        person.click("cheer_add_question")
        person.click("cheer_add_add")
        assert person.read("cheer_large_words") == f"«{QUESTION}»"
        assert person.read("cheer_large_origin").startswith("Et spørsmål jeg var glad for")
        person.click("cheer_another")
        assert person.read("cheer_large_words") == f"«{WORDS}»"
        person.click("cheers_on_today")
        person.press("Ctrl+L")
        unlock(person)
        person.click("rail_today")
        assert person.sees("today_cheer")
        assert f"«{WORDS}»" in person.shown_texts()
        assert f"«{QUESTION}»" not in person.shown_texts()
        person.click("rail_craving")
        person.click("rail_cheers")
        person.click("cheers_on_today")
        person.click("rail_today")
        assert not person.sees("today_cheer")

    assert use(steps) == 0
    journal = peek()
    told = {each.words.text: each.words.is_question for each in journal.group.cheers()}
    assert told == {WORDS: False, QUESTION: True}
    journal.close()
