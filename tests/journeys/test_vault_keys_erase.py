"""«Slett hele dagboka»: all that can be reached goes, and the rest is named."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from journeys.ways import to_settings, unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, seal_new
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.bundle import Front, Reason, write_copy
from mammadagbok.storage.sealed import SealedTable
from tour.person import Person


def _copy(folder: JournalFolder, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    header = folder.header()
    front = Front(header.journal_id, datetime(2026, 11, 1), Reason.ORDINARY, header.encoded())
    return write_copy(target, front, folder.path / "data").path


@pytest.fixture
def stick(home: Path) -> Path:
    return home / "minnepinne"


@pytest.fixture
def chosen(peek: Callable[[], OpenJournal], stick: Path, home: Path) -> None:
    """She has had copies made on a stick, and on another that is not plugged in."""
    journal = peek()
    with journal.database.transaction():
        places = SealedTable(journal.database, journal.keys.rows, "copy_places")
        for place in (stick, home / "borte"):
            places.add((str(place), "2026-11-01"))
    journal.close()


def _delete(person: Person) -> None:
    person.write("confirm_passphrase", PASSPHRASE)
    person.press("Return")
    assert person.sees("erase_dialog")
    person.click("confirm")
    person.wait_until(lambda: not person.sees("erase_dialog"))


@pytest.mark.usefixtures("chosen")
def test_everything_that_can_be_reached_goes(
    use: Callable[..., int], made: JournalFolder, notes: Path, stick: Path, home: Path
) -> None:
    _copy(made, notes / "copies" / "2026-11-01 120000.copy")
    _copy(made, stick / "2026-11-01 120000.copy")
    other = JournalFolder(home / "annen" / "data", noon)
    other.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    theirs = _copy(other, stick / "2026-11-02 120000.copy")
    (notes / "data.2026-10-01_12-00-00").mkdir()

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        person.after("erase_journal", lambda: _delete(person))
        person.wait_until(lambda: person.sees("act_notice"))
        assert person.read("act_notice") == "Dagboka er slettet, så langt programmet når."
        assert str(home / "borte") in person.read("act_left")
        person.click("act_continue")
        person.wait_to_read("Hvem kan lese dette?")

    assert use(steps) == 0
    assert not notes.exists()
    assert [each.name for each in stick.iterdir()] == [theirs.name]


def test_cancel_is_the_default(use: Callable[..., int], made: JournalFolder) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        person.after("erase_journal", lambda: person.press("Return"))
        assert not person.sees("erase_dialog")
        assert person.sees("settings_erase")

    assert use(steps) == 0
    made.header()


def test_a_wrong_passphrase_deletes_nothing(use: Callable[..., int], made: JournalFolder) -> None:
    def in_dialog(person: Person) -> None:
        person.write("confirm_passphrase", "noe helt annet enn det")
        person.click("confirm")
        person.wait_until(lambda: person.sees("confirm_notice"))
        assert person.read("confirm_notice") == "Passordsetningen stemte ikke. Alt er urørt."
        person.press("Esc")

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        person.after("erase_journal", lambda: in_dialog(person))

    assert use(steps) == 0
    made.header()


def test_the_practice_journal_has_nothing_to_change_or_erase(
    use: Callable[..., int], made: JournalFolder
) -> None:
    def steps(person: Person) -> None:
        person.click("open_practice")
        person.click("rail_settings")
        person.wait_to_read("Om programmet")
        assert not person.sees("settings_keys")
        assert not person.sees("settings_erase")

    assert use(steps) == 0
