"""Carried along: program and journal together on a stick, and nothing of it on the computer."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from journeys.ways import unlock
from mammadagbok.services.journal import JournalFolder
from mammadagbok.storage.home import BEGIN_BYTES
from mammadagbok.ui.copies import keeper
from tour.person import Person
from tour.story import begin

ENTRY = "[Desktop Entry]\nType=Application\nName=Mammadagbok\nExec=mammadagbok\n"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with a packaged program on it that is marked."""
    program = tmp_path / "pinne" / "program"
    program.mkdir(parents=True)
    (program / "portable").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "mammadagbok"))
    return program.parent


def _files(folder: Path) -> set[str]:
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}


def test_everything_lies_beside_the_program_and_nothing_on_the_computer(
    use: Callable[..., int], home: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "FIRST_MS", 100)
    copies = stick / "Notater" / "copies"
    # One that is installed on the same computer is none of its business.
    entry = home / "home" / "data" / "applications" / "mammadagbok.desktop"
    entry.parent.mkdir()
    entry.write_text(ENTRY)

    def first(person: Person) -> None:
        begin(person)
        person.click("door_plain")
        person.write("entry_text", "Regn på ruta.")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        person.wait_until(lambda: any(copies.glob("*.copy")), "a copy")
        person.click("rail_settings")
        person.click("settings_discreet_1")
        person.wait_until(lambda: person.window.windowTitle() == "Notater", "the plain name")
        person.wait_to_read("Programmet står ikke i programmenyen.")

    def again(person: Person) -> None:
        assert person.window.windowTitle() == "Notater"
        unlock(person)

    for steps in (first, again):
        assert use(steps) == 0
        kept = _files(stick)
        assert {"Notater/data/data", "Notater/data/data.key", "Notater/settings.json"} < kept
        assert _files(home / "home") == {"data/applications/mammadagbok.desktop"}
        assert entry.read_text() == ENTRY
        assert _files(home / "run") | _files(home / "tmp") == set()


def test_without_the_mark_it_is_the_ordinary_program(
    use: Callable[..., int], notes: Path, stick: Path
) -> None:
    (stick / "program" / "portable").unlink()
    assert use(begin) == 0
    assert (notes / "data" / "data").exists()
    assert not (stick / "Notater").exists()


def test_a_stick_pulled_out_is_told_in_a_sentence_and_the_text_stays(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    before = (made.path / "data.key").read_bytes()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", "Før.")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        # Another disk is there now, as when the system has taken the stick's place away.
        stick = notes.rename(notes.with_name("pinne"))
        notes.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("mammadagbok.storage.witness.is_away", lambda *_: True)
            person.write("entry_text", " Etter.")
            person.wait_until(lambda: person.sees("entry_notice"))
            assert person.read("entry_notice") == (
                "Minnepinnen eller mappa med dagboka ble tatt bort mens dagboka var åpen. "
                "Det som var lagret, ligger der. "
                "Teksten blir stående her så lenge vinduet er åpent."
            )
            assert list(notes.iterdir()) == []
        assert person.read("entry_text") == "Før. Etter."
        notes.rmdir()
        stick.rename(notes)
        person.write("entry_text", "!")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")

    assert use(steps) == 0
    assert (made.path / "data.key").read_bytes() == before


def test_no_room_to_begin_is_told_before_she_has_chosen_anything(
    use: Callable[..., int], notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_900_000))

    def steps(person: Person) -> None:
        assert person.read("trouble_notice") == (
            "Det er for lite plass på disken. Dagboka trenger 5 MB til å begynne med, og 1 MB er "
            "ledig. Ingenting er lagt der. Frigjør plass, og prøv igjen."
        )
        assert not notes.exists()
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=BEGIN_BYTES))
        person.click("try_again")
        person.wait_until(lambda: person.sees("first_time_who"))

    assert use(steps) == 0


@pytest.mark.parametrize("name", ["n" * 300, "/".join(["mappe" * 20] * 45)])
def test_a_way_that_is_too_long_is_told_and_nothing_is_written(
    use: Callable[..., int], home: Path, name: str
) -> None:

    def steps(person: Person) -> None:
        assert person.read("trouble_notice") == (
            "Veien til mappa er for lang for PC-en. Ingenting er lagt der. Gi mappene på veien "
            "kortere navn, eller flytt programmet til en mappe lenger opp."
        )
        person.click("try_again")
        assert person.sees("trouble_notice")
        assert _files(home / "home") == set()

    assert use(steps, "--folder", str(home / name)) == 0


def test_a_program_that_lies_where_the_journal_would_is_told(
    use: Callable[..., int], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = (stick / "program").rename(stick / "Notater")
    monkeypatch.setattr(sys, "executable", str(program / "mammadagbok"))

    def steps(person: Person) -> None:
        assert person.read("trouble_notice") == (
            "Mappa til programmet kan ikke hete Notater: Det skal mappa til dagboka hete, og den "
            "ligger ved siden av. Ingenting er lagt der. Lukk programmet, og gi mappa til "
            "programmet et annet navn."
        )

    assert use(steps) == 0
    assert _files(stick) == {"Notater/portable"}
