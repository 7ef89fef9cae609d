"""«Glemt den?»: in by the recovery code, and out with a new passphrase (cases 2, 3 and 29)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from factory import CHEAPEST, PASSPHRASE, noon
from journeys.ways import unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.recovery import encode, fresh_secret
from mammadagbok.services.journal import JournalFolder, seal_new
from mammadagbok.services.keys import with_recovery_code
from tour.person import Person
from tour.story import choose_passphrase

ANOTHER = "et annet sted ved havet"


@pytest.fixture
def code(notes: Path) -> str:
    """The recovery code of a journal that lies there already, closed."""
    secret = fresh_secret()
    written = encode(secret)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, noon())
    sealed = with_recovery_code(sealed, secret, CHEAPEST)
    JournalFolder(notes / "data", noon).create(sealed)
    sealed.root.wipe()
    return written


def _keys(notes: Path) -> list[bytes]:
    return [(notes / "data" / name).read_bytes() for name in ("data.key", "data.key2")]


def _to_a_new_passphrase(person: Person, code: str) -> None:
    person.click("forgotten")
    person.write("recovery_code", code)
    person.click("use_code")
    person.wait_until(lambda: person.sees("new_passphrase_page"))


def test_the_code_opens_and_a_new_passphrase_takes_over(use: Callable[..., int], code: str) -> None:
    def steps(person: Person) -> None:
        _to_a_new_passphrase(person, code.lower().replace("-", " "))
        person.wait_to_read("Reservekoden er den samme som før.")
        choose_passphrase(person, ANOTHER)
        person.click("keep_passphrase")
        person.wait_until(lambda: person.sees("desk"))
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"))
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_to_read("Passordsetningen stemte ikke. Alt er urørt.")
        unlock(person, ANOTHER)
        person.press("Ctrl+L")
        # The note is still good.
        _to_a_new_passphrase(person, code)

    assert use(steps) == 0


def test_three_misses_bring_the_question(use: Callable[..., int], code: str) -> None:
    def steps(person: Person) -> None:
        for miss in range(5):
            assert person.sees("offer_code") == (miss >= 3)
            person.empty("passphrase")
            person.write("passphrase", "noe helt annet enn det")
            person.click("open")
            person.wait_until(lambda: person.can_write("passphrase") and person.sees("open"))
        assert person.read("offer_code") == "Har du reservekoden på papir?"
        person.click("offer_code")
        assert person.sees("recovery_code")
        person.click("go_back")
        unlock(person)

    assert use(steps) == 0


def test_a_typo_is_told_before_any_key_is_tried(
    use: Callable[..., int], notes: Path, code: str
) -> None:
    before = _keys(notes)

    def steps(person: Person) -> None:
        person.click("forgotten")
        groups = code.split("-")
        groups[2] = groups[2][:4]
        person.write("recovery_code", "-".join(groups))
        person.press("Return")
        assert person.read("forgotten_notice") == "Gruppe 3 ser feil ut. Den skal ha fem tegn."
        assert person.can_write("recovery_code")
        assert not person.sees("forgotten_waiting")
        person.empty("recovery_code")
        person.write("recovery_code", encode(fresh_secret()))
        person.press("Return")
        person.wait_until(lambda: person.sees("forgotten_notice"))
        told = person.read("forgotten_notice")
        assert told == "Reservekoden hører ikke til her. Alt er urørt."
        assert person.sees("recovery_code")

    assert use(steps) == 0
    assert _keys(notes) == before


def test_without_a_code_it_says_how_it_is(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    before = _keys(notes)

    def steps(person: Person) -> None:
        for _ in range(4):
            person.empty("passphrase")
            person.write("passphrase", "noe helt annet enn det")
            person.click("open")
            person.wait_until(lambda: person.can_write("passphrase"))
        # There is no code to ask for.
        assert not person.sees("offer_code")
        person.click("forgotten")
        assert person.read("forgotten_notice") == (
            "Uten passordsetning og uten reservekode kan ingen låse opp, heller ikke de som "
            "laget programmet. Fila blir liggende, i tilfelle du husker."
        )
        person.click("go_back")
        unlock(person)

    assert use(steps) == 0
    assert _keys(notes) == before


@pytest.mark.usefixtures("slow_hands")
@pytest.mark.parametrize("keys", [["Ctrl+L"], ["Esc", "Esc"]], ids=["lock", "hide"])
def test_hiding_lets_go_of_the_opened_key(
    use: Callable[..., int], notes: Path, code: str, keys: list[str]
) -> None:
    before = _keys(notes)

    def steps(person: Person) -> None:
        _to_a_new_passphrase(person, code)
        person.write("first_passphrase", ANOTHER)
        for key in keys:
            person.press(key)
        person.wait_until(lambda: person.window.isMinimized() == (keys[0] == "Esc"))
        person.window.showNormal()
        assert not person.sees("new_passphrase_page")
        unlock(person)

    assert use(steps) == 0
    assert _keys(notes) == before


def test_leaving_changes_nothing(use: Callable[..., int], notes: Path, code: str) -> None:
    before = _keys(notes)

    def steps(person: Person) -> None:
        _to_a_new_passphrase(person, code)
        choose_passphrase(person, ANOTHER)
        person.click("go_back")
        unlock(person)

    assert use(steps) == 0
    assert _keys(notes) == before


def test_a_key_file_that_cannot_be_written(use: Callable[..., int], notes: Path, code: str) -> None:
    """The old passphrase holds, and she may try again (21)."""
    in_the_way = notes / "data" / "data.key2"

    def steps(person: Person) -> None:
        _to_a_new_passphrase(person, code)
        in_the_way.unlink()
        in_the_way.mkdir()
        choose_passphrase(person, ANOTHER)
        person.click("keep_passphrase")
        person.wait_until(lambda: person.sees("passphrase_notice"))
        told = person.read("passphrase_notice")
        assert told.startswith("Passordsetningen ble ikke byttet. Den gamle gjelder. Får ikke")
        in_the_way.rmdir()
        person.click("keep_passphrase")
        person.wait_until(lambda: person.sees("desk"))
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"))
        unlock(person, ANOTHER)

    assert use(steps) == 0


def test_a_journal_that_does_not_open_says_so(
    use: Callable[..., int], notes: Path, code: str
) -> None:
    """The file is looked at before the new passphrase counts."""
    before = _keys(notes)

    def steps(person: Person) -> None:
        _to_a_new_passphrase(person, code)
        (notes / "data" / "data").rename(notes / "borte")
        choose_passphrase(person, ANOTHER)
        person.click("keep_passphrase")
        person.wait_until(lambda: person.sees("passphrase_notice"))
        assert "ikke der den pleier å være" in person.read("passphrase_notice")
        assert _keys(notes) == before
        (notes / "borte").rename(notes / "data" / "data")
        person.click("keep_passphrase")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0


def test_a_repaired_key_file_is_told_once(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    (notes / "data" / "data.key2").write_bytes(b"tull")

    def steps(person: Person) -> None:
        told = "En liten nøkkelfil var skadet. Den er reparert."
        assert person.read("repair_notice") == told
        unlock(person)
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"))
        QApplication.processEvents()
        assert not person.sees("repair_notice")

    assert use(steps) == 0
    first, second = _keys(notes)
    assert first == second
