"""She decides: what is asked about, what stands meanwhile, and how each answer is taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from factory import NOON, moment
from journeys.sharing import (
    answer_question,
    answers,
    decide,
    default_answer,
    go,
    go_and,
    previewed,
    sentence_asked,
    texts_in,
    to_share,
    undo_decision,
)
from mammadagbok.domain.people import NameSwap
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]
LIV = "Liv er fint når det regner."
KARI = "Jeg møtte Kari der. Vi var på Solbakken skole."
PHONE = "Ring meg på 912 34 567."
MINA = "Mina lo."
UNDECIDED = "Navn du ikke har bestemt deg for, står byttet ut. Alt annet står slik du skrev det."
WAYS = ("way_screen", "way_pdf", "way_print", "way_copy", "way_locked_pdf", "way_odt", "way_text")


@pytest.fixture(autouse=True)
def filled(peek: Peek) -> None:
    """Texts with a name that is a word, a stranger, a school and a number."""
    journal = peek()
    for number, text in enumerate((LIV, KARI, PHONE, MINA)):
        words = moment(text, NOON - timedelta(hours=number))
        journal.writing.keep(words, words)
    journal.sharing.add_name(NameSwap("Liv", "jenta"))
    journal.sharing.add_name(NameSwap("Mina", "minsten"))
    journal.close()


def _looking(person: Person, *numbers: int) -> None:
    to_share(person)
    for number in numbers:
        person.click(f"candidate_entry_{number}")
    person.click("step_look")


def test_every_way_out_says_that_something_is_undecided(use: Use) -> None:
    said: list[str] = []

    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        assert previewed(person) == "Jenta er fint når det regner."
        assert person.read("places_left") == "Ett sted igjen å se på"

        def leave() -> None:
            assert default_answer(person) == "Se over først"
            said.append(answer_question(person, "")())

        for way in WAYS:
            person.click("step_choose")
            go_and(person, way, leave)
            assert person.sees("question")
            assert sentence_asked(person) == LIV
            assert not person.sees("share_saved")
        person.click("step_choose")
        person.click("look_at_left")
        assert person.sees("question")
        assert not person.sees("places_left")
        person.click("taken")
        assert person.sees("taken_empty")
        person.click("taken_dialog_close")

    assert use(steps) == 0
    assert said == [f"Ett sted igjen å se på.\n\n{UNDECIDED}"] * len(WAYS)


def test_taken_as_it_is_the_doubtful_name_stands_replaced(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        go_and(person, "way_copy", answer_question(person, "undecided"))
        assert QGuiApplication.clipboard().text() == "Jenta er fint når det regner."

    assert use(steps) == 0
    QGuiApplication.clipboard().clear()


def test_a_name_that_is_a_word_is_kept_replaced_and_written_anew(use: Use) -> None:
    def steps(person: Person) -> None:
        _looking(person, 1)
        assert sentence_asked(person) == LIV
        decide(person, "Nei, det er et ord")
        assert previewed(person) == LIV
        assert person.read("left_to_look_at") == "Ingenting igjen å se på."
        assert "«Liv» står" in texts_in(person, "decided")
        undo_decision(person, "«Liv» står")
        assert previewed(person) == "Jenta er fint når det regner."
        decide(person, "Ja, bytt ut")
        assert previewed(person) == "Jenta er fint når det regner."
        assert person.read("left_to_look_at") == "Ingenting igjen å se på."
        undo_decision(person, "Liv → Jenta")
        decide(person, "Skriv om setningen …")
        assert person.read("other_words_field") == LIV
        person.write("other_words_field", "Livet er fint.")
        person.click("other_words_use")
        assert previewed(person) == "Livet er fint."
        assert not person.sees("question")
        go(person, "way_copy")
        assert QGuiApplication.clipboard().text() == "Livet er fint."
        undo_decision(person, "Livet er fint.")
        assert person.sees("question")
        assert previewed(person) == "Jenta er fint når det regner."

    assert use(steps) == 0
    QGuiApplication.clipboard().clear()


def test_a_hint_stands_or_is_replaced_by_words_of_hers(use: Use) -> None:
    def steps(person: Person) -> None:
        _looking(person, 2, 3)
        assert previewed(person) == f"{KARI}\n\n{PHONE}"
        assert person.read("left_to_look_at") == "Tre steder igjen å se på"
        assert "Ikke et navn" in answers(person)
        decide(person, "Bytt ut …")
        person.write("other_words_field", "mora til Mina")
        person.click("other_words_use")
        assert person.read("other_words_refusal") == (
            "Blant ordene du vil ha i stedet, står det et navn du bytter ut."
        )
        assert "Kari" in previewed(person)
        assert person.read("other_words_field") == "mora til Mina"
        person.empty("other_words_field")
        person.write("other_words_field", "en jeg møtte")
        person.click("other_words_use")
        assert previewed(person).startswith("Jeg møtte en jeg møtte der. Vi var på Solbakken")
        assert "Ikke et navn" not in answers(person)
        decide(person, "La det stå")
        assert person.read("left_to_look_at") == "Ett sted igjen å se på"
        decide(person, "Bytt ut …")
        person.write("other_words_field", "et nummer")
        person.click("other_words_use")
        assert previewed(person).endswith("Ring meg på et nummer.")
        assert not person.sees("question")
        undo_decision(person, "Kari → en jeg møtte")
        assert "Jeg møtte Kari der." in previewed(person)
        assert person.read("left_to_look_at") == "Ett sted igjen å se på"

    assert use(steps) == 0


def test_what_she_decided_holds_when_she_ticks_more(use: Use) -> None:
    def steps(person: Person) -> None:
        _looking(person, 1, 2)
        decide(person, "Nei, det er et ord")
        decide(person, "Senere")
        decide(person, "La det stå")
        person.click("step_choose")
        for number in (3, 4):
            person.click(f"candidate_entry_{number}")
        assert previewed(person) == f"{LIV}\n\n{KARI}\n\n{PHONE}\n\nMinsten lo."
        person.click("candidate_entry_1")
        person.click("candidate_entry_1")
        person.click("step_look")
        assert previewed(person).startswith(LIV)
        assert {"«Liv» står", "«Solbakken skole» står"} <= {*texts_in(person, "decided")}
        assert person.read("left_to_look_at") == "To steder igjen å se på"
        person.click("rail_today")
        person.click("rail_share")
        assert previewed(person).startswith(LIV)

    assert use(steps) == 0


def test_a_word_that_is_no_name_is_not_asked_about_again(use: Use, peek: Peek) -> None:
    def steps(person: Person) -> None:
        _looking(person, 2)
        decide(person, "Ikke et navn")
        assert person.read("left_to_look_at") == "Ett sted igjen å se på"
        assert "Ikke et navn" not in answers(person)
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"), "the lock")
        _looking(person, 2)
        assert person.read("left_to_look_at") == "Ett sted igjen å se på"
        assert "Solbakken skole" in sentence_asked(person)
        person.click("show_names")
        assert "Kari" in texts_in(person, "no_names")
        person.click("no_name_0")
        assert not person.sees("no_names")
        person.click("names_dialog_close")
        assert person.read("left_to_look_at") == "To steder igjen å se på"

    assert use(steps) == 0
    journal = peek()
    assert journal.sharing.not_names() == ()
    journal.close()


def test_a_hint_that_is_a_name_goes_on_her_list(use: Use) -> None:
    def steps(person: Person) -> None:
        _looking(person, 2)
        decide(person, "Bytt alltid ut …")
        assert person.read("new_name") == "Kari"
        person.write("new_replacement", "en jeg møtte")
        person.click("add_name")
        person.click("names_dialog_close")
        assert previewed(person).startswith("Jeg møtte en jeg møtte der.")
        assert person.read("left_to_look_at") == "Ett sted igjen å se på"

    assert use(steps) == 0
