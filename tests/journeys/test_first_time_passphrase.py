"""First time: a passphrase, chosen twice, and a journal that opens with it."""

from collections.abc import Callable
from pathlib import Path

from factory import PASSPHRASE
from mammadagbok.crypto.envelope import parse
from mammadagbok.crypto.keys import DEFAULT_COST
from tour.person import Person


def test_a_journal_is_made(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        person.wait_to_read("Hvem kan lese dette?")
        person.click("go_on")
        person.write("first_passphrase", "for kort")
        person.write("again_passphrase", "for kort")
        person.click("make_journal")
        assert "litt lengre" in person.read("passphrase_notice")
        assert not notes.joinpath("data").exists()
        person.empty("first_passphrase")
        person.write("first_passphrase", PASSPHRASE)
        person.click("make_journal")
        assert "ikke like" in person.read("passphrase_notice")
        person.empty("again_passphrase")
        person.write("again_passphrase", PASSPHRASE)
        person.press("Return")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0
    assert sorted(each.name for each in notes.joinpath("data").iterdir()) == [
        "data",
        "data.key",
        "data.key2",
    ]


def test_back_is_always_possible_and_words_are_suggested(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        person.click("go_back")
        person.click("go_on")
        person.click("suggest_words")
        words = person.read("first_passphrase")
        assert len(words.split()) == 6
        person.write("again_passphrase", words)
        person.click("make_journal")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0


def test_the_cost_of_a_key_is_the_default_in_the_program_itself(
    use: Callable[..., int], notes: Path
) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        person.write("first_passphrase", PASSPHRASE)
        person.write("again_passphrase", PASSPHRASE)
        person.click("make_journal")
        # The window answers while the key is being made.
        assert "Det tar omtrent et sekund" in person.read("passphrase_waiting")
        person.wait_until(lambda: person.sees("desk"))
        person.press("Ctrl+L")
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps, kdf=DEFAULT_COST) == 0
    header = parse(notes.joinpath("data", "data.key").read_bytes())
    assert [slot.cost for slot in header.slots] == [DEFAULT_COST]


def test_a_place_that_cannot_be_written_to(use: Callable[..., int], home: Path) -> None:
    blocked = home / "blocked"
    blocked.write_text("")

    def steps(person: Person) -> None:
        person.click("go_on")
        person.write("first_passphrase", PASSPHRASE)
        person.write("again_passphrase", PASSPHRASE)
        person.click("make_journal")
        person.wait_until(lambda: person.sees("passphrase_notice"))
        assert "Får ikke skrevet til" in person.read("passphrase_notice")
        assert person.read("first_passphrase") == PASSPHRASE

    assert use(steps, "--folder", str(blocked / "her")) == 0


def test_the_language_is_chosen_on_the_first_page(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        person.click("language_nn")
        person.wait_to_read("Kven kan lese dette?")
        person.click("language_en")
        person.wait_to_read("Who can read this?")
        person.click("language_nb")
        person.wait_to_read("Hvem kan lese dette?")

    assert use(steps) == 0
