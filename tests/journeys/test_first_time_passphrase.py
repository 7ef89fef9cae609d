"""The first start: a passphrase chosen with care, and a journal in its place at the end."""

from collections.abc import Callable
from pathlib import Path

from factory import PASSPHRASE
from journeys.ways import unlock
from mammadagbok.crypto.envelope import SlotKind, parse
from mammadagbok.crypto.keys import DEFAULT_COST, FLOOR_COST
from tour.person import Person
from tour.story import choose_passphrase, keep_code, to_the_code


def _to_the_passphrase(person: Person) -> None:
    person.click("go_on")
    person.click("road_0")
    person.click("go_on")


def test_too_short_then_unlike_then_made(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        _to_the_passphrase(person)
        choose_passphrase(person, "for kort")
        person.click("go_on")
        assert "litt lengre" in person.read("passphrase_notice")
        person.empty("first_passphrase")
        person.write("first_passphrase", PASSPHRASE)
        person.click("go_on")
        assert "ikke like" in person.read("passphrase_notice")
        person.empty("again_passphrase")
        person.write("again_passphrase", PASSPHRASE)
        person.press("Return")
        person.click("code_unwanted")
        person.click("code_declined")
        assert not notes.exists()
        person.click("make_journal")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0
    assert sorted(each.name for each in notes.joinpath("data").iterdir()) == [
        "data",
        "data.key",
        "data.key2",
    ]


def test_words_are_suggested(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        _to_the_passphrase(person)
        person.click("suggest_words")
        words = person.read("first_passphrase")
        assert len(words.split()) == 6
        person.write("again_passphrase", words)
        person.click("go_on")
        keep_code(person)
        person.click("make_journal")
        person.wait_until(lambda: person.sees("desk"))
        person.press("Ctrl+L")
        unlock(person, words)

    assert use(steps) == 0


def test_the_cost_of_a_key_is_the_default_in_the_program_itself(
    use: Callable[..., int], notes: Path
) -> None:
    def steps(person: Person) -> None:
        to_the_code(person)
        keep_code(person)
        person.click("make_journal")
        # The window answers while the key is being made.
        assert "Det tar omtrent et sekund" in person.read("make_waiting")
        person.wait_until(lambda: person.sees("desk"))
        person.press("Ctrl+L")
        unlock(person)

    assert use(steps, kdf=DEFAULT_COST) == 0
    header = parse(notes.joinpath("data", "data.key").read_bytes())
    assert {slot.kind: slot.cost for slot in header.slots} == {
        SlotKind.PASSPHRASE: DEFAULT_COST,
        SlotKind.RECOVERY: FLOOR_COST,
    }


def test_a_place_that_cannot_be_written_to(use: Callable[..., int], home: Path) -> None:
    blocked = home / "blocked"
    blocked.write_text("")

    def steps(person: Person) -> None:
        to_the_code(person)
        keep_code(person)
        person.click("make_journal")
        person.wait_until(lambda: person.sees("make_notice"))
        assert "Får ikke skrevet til" in person.read("make_notice")
        person.click("go_back")
        person.click("go_back")
        assert person.read("first_passphrase") == PASSPHRASE

    assert use(steps, "--folder", str(blocked / "her")) == 0
