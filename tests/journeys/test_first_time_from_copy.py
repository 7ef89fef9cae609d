"""A new computer and a copy on a stick: the first page leads to it, before anything is made."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from factory import NOON, PASSPHRASE, moment
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.bundle import Reason
from tour.person import Person
from tour.story import begin

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]


@pytest.fixture
def stick(made: JournalFolder, peek: Peek, notes: Path, tmp_path: Path) -> Path:
    """A copy of a journal on a stick, and nothing at all on the computer."""
    journal = peek()
    for text in ("en", "to"):
        journal.writing.keep(moment(text), moment(text))
    kept = journal.database, journal.header, journal.keys
    copy = copy_now(*kept, NOON, Reason.ORDINARY, tmp_path / "pinne")
    journal.close()
    shutil.rmtree(notes)
    return copy.path


def _choose(path: Path) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(path.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(path.name)
    dialog.accept()


def _press(person: Person, name: str) -> None:
    for _ in range(20):
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == name:
            person.press("Return")
            return
        person.press("Tab")
    raise LookupError(name)


def test_a_copy_on_a_stick_becomes_the_journal_by_keys_alone(
    use: Use, stick: Path, peek: Peek
) -> None:
    def steps(person: Person) -> None:
        _press(person, "bring_back")
        person.wait_to_read(
            "Det er ingen kopier der de pleier å ligge. De kan ligge på en minnepinne."
        )
        person.after("other_copy", lambda: _choose(stick))
        person.write("copy_passphrase", PASSPHRASE)
        _press(person, "look_in")
        person.wait_to_read("Kopien fra i dag: 2 tekster.")
        assert not any("angre" in text for text in person.shown_texts())
        _press(person, "bring_it")
        person.wait_until(lambda: person.sees("desk"), "the open journal")

    assert use(steps) == 0
    journal = peek()
    found = journal.finding.read_many(sorted(journal.finding.ids(Query())))
    journal.close()
    assert [entry.words.text for entry in found] == ["en", "to"]


def test_the_way_back_leads_to_the_first_page_and_nothing_is_made(use: Use, notes: Path) -> None:
    def steps(person: Person) -> None:
        person.click("bring_back")
        person.wait_until(lambda: person.sees("restore_page"))
        person.click("go_back")
        person.wait_until(lambda: person.sees("first_time_who"))
        assert not (notes / "data").exists()
        begin(person)

    assert use(steps) == 0
    assert (notes / "data" / "data").exists()
