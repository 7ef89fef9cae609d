"""The main job by ear and keyboard alone: from outside the program, through AT-SPI."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory import PASSPHRASE
from laid import closed_journal
from spoken.listener import Listener, heard
from spoken.screen import missing

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="AT-SPI is how Linux is heard; other systems have their own way"
)
KEPT = "Mina sang for fiskepinnene."
SHOWN = "Jenta"
NOT_CHOSEN = "Dette blir hjemme."
POLITE = 1
PAGES = ("I dag", "Dagbok", "Bølger", "Gruppa", "Gode ord", "Huskelapp", "Innstillinger")
_PASSPHRASE = ("password text", "Passordsetning")
_LIST = ("list", "Det du har skrevet")
_SEARCH = ("text", "Søk i alt")
_SHEET = ("filler", "Arket slik det blir")
# What only holds other parts, or is there to be seen, needs no name.
_NAMELESS = {"filler", "panel", "layered pane", "split pane", "scroll bar", "image"}


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Listener]:
    """The program on a journal that is there already, locked."""
    lacking = missing()
    assert not lacking, f"`make test` installs what is missing here: {lacking}"
    closed_journal(tmp_path / "notes" / "data")
    with heard(tmp_path, tmp_path / "notes") as listener:
        yield listener


def _unlock(program: Listener) -> None:
    program.ask("write", *_PASSPHRASE, PASSPHRASE)
    program.ask("focus", *_PASSPHRASE)
    program.key("Return")
    program.ask("wait", "button", "Bare skriv")


def _write(program: Listener, words: str) -> None:
    program.write("Teksten din", words)
    assert program.hears("Lagret") == POLITE


def test_unlock_write_choose_decide_and_save(program: Listener, tmp_path: Path) -> None:
    program.ask("write", *_PASSPHRASE, "noe helt annet enn det som stemmer")
    program.press("Åpne")
    assert program.hears("Passordsetningen stemte ikke.") == POLITE
    _unlock(program)

    program.press("Bare skriv")
    _write(program, NOT_CHOSEN)
    program.choose("Dagbok")
    program.press("Skriv")
    _write(program, KEPT)

    program.choose("Huskelapp")
    program.toggle(f"Bare skriv, 23. november, {KEPT}")
    assert program.ask("value", *_SHEET) == KEPT
    program.choose("2 Se over")
    program.ask("wait", "label", "Ett sted igjen å se på")
    program.press("Bytt ut …")
    program.write("Det som skal stå i stedet", SHOWN)
    program.press("Bruk dette")
    program.ask("wait", "label", "Ingenting igjen å se på")

    program.press("Lagre som PDF …")
    program.ask("wait", "dialog", "Lagre som PDF")
    assert program.ask("focused") == ["text", "Filnavn:"]
    program.write("Filnavn:", f"{tmp_path / 'Notat.pdf'}")
    program.key("Return")
    assert program.hears("Lagret som Notat.pdf") == POLITE
    read = subprocess.check_output(["pdftotext", tmp_path / "Notat.pdf", "-"], text=True)
    assert read.split() == f"{SHOWN} sang for fiskepinnene.".split()


def test_what_is_found_and_each_step_of_a_ride_is_heard(program: Listener) -> None:
    _unlock(program)
    program.press("Bare skriv")
    _write(program, KEPT)

    program.choose("Dagbok")
    program.ask("write", *_SEARCH, "fiskepinner")
    assert program.hears("Fant noe") == POLITE
    assert program.ask("rows", *_LIST) == ["Bare skriv, mandag 23. november kl. 12.00"]
    program.ask("write", *_SEARCH, "snømann")
    assert program.hears("Fant ingenting") == POLITE

    program.choose("Bølger")
    program.ask("wait", "check box", "7 av 10")
    program.toggle("7 av 10")
    program.press("Ri av bølgen")
    assert program.hears("Ri av bølgen") == POLITE
    program.toggle("6 av 10")
    assert program.hears("6 står der") == POLITE
    program.ask("wait", "label", "Først 7, til slutt 6.")
    program.press("Ferdig for nå")
    assert program.hears("Ferdig for nå") == POLITE


def test_everything_that_shows_says_what_it_is(program: Listener) -> None:
    nameless = _nameless(program, "locked")
    _unlock(program)
    for page in PAGES:
        program.choose(page)
        program.ask("settled")
        nameless += _nameless(program, page)
    assert nameless == []


def _nameless(program: Listener, page: str) -> list[tuple[str, str, str]]:
    parts = program.ask("parts")
    return [(page, role, id_) for role, name, _, id_ in parts if not name and role not in _NAMELESS]
