"""Texts from another journal come in, are found, and go again; and what is broken is said."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

import moving_files
import pictures
from factory import PASSPHRASE
from journeys.ways import to_settings, unlock
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def _choose(person: Person, path: Path) -> None:
    """Choose a file or folder in the dialog that stands."""
    person.wait_until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a dialog")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(path.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(path.name)
    dialog.accept()


def _move_in(person: Person, source: str, path: Path, then: Callable[[], None]) -> None:
    """Open «Flytt inn» in the settings, choose what it comes from, and do `then` in the dialog."""

    def dialog() -> None:
        person.after(source, lambda: _choose(person, path))
        then()

    to_settings(person)
    person.after("move_in_begin", dialog)


def test_rednotebook_comes_in_is_found_and_goes_again(
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    tmp_path: Path,
) -> None:
    data = moving_files.rednotebook(tmp_path / "red", pictures.encoded(pictures.painted(), "jpeg"))

    def steps(person: Person) -> None:
        unlock(person)

        def then() -> None:
            person.wait_to_read("4 tekster og ett bilde, fra 1. mai 2011 til 24. desember 2023.")
            person.click("move_in_go_on")
            person.wait_to_read("4 tekster og ett bilde er flyttet inn.")
            person.click("move_in_see")

        _move_in(person, "from_rednotebook", data, then)
        person.wait_until(lambda: person.sees("page_journal"), "the journal")
        person.write("search", "frognerparken")
        person.wait_until(lambda: person.rows("timeline") == 1, "what was sought")
        person.empty("search")

        def close() -> None:
            person.wait_to_read("4 tekster er tatt bort igjen.")
            person.click("take_back_close")

        person.after("undo", close)

    assert use(steps) == 0
    journal = peek()
    assert journal.finding.ids(Query()) == []
    assert journal.moving_in.moves() == []
    journal.close()
    assert not [path for path in (made.path / "photos").rglob("*") if path.is_file()]


def test_day_one_comes_in_with_its_photo_at_the_hour_she_saw(
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    tmp_path: Path,
) -> None:
    picture = pictures.encoded(pictures.painted(), "jpeg")
    path = moving_files.day_one(tmp_path / "ut.zip", picture)

    def steps(person: Person) -> None:
        unlock(person)

        def then() -> None:
            person.wait_to_read("2 tekster og ett bilde, fra 10. januar 2024 til 3. juli 2024.")
            person.wait_to_read("Steder blir ikke med.")
            person.wait_to_read("Journal.json, 1 (2024-07-03): audios/A1")
            person.click("move_in_go_on")
            person.wait_to_read("2 tekster og ett bilde er flyttet inn.")
            person.click("move_in_close")

        _move_in(person, "from_day_one", path, then)
        person.wait_to_read("2 tekster fra Day One, flyttet inn i dag.")

    assert use(steps) == 0
    journal = peek()
    latest, first = journal.finding.read_many(journal.finding.ids(Query()))
    assert (str(first.words.at), str(latest.words.at)) == (
        "2024-01-10 23:30:00",
        "2024-07-03 23:45:00",
    )
    (photo,) = journal.photos.of(latest.id)
    data = journal.photos.data(photo)
    assert data.startswith(b"\xff\xd8")
    assert data != picture
    journal.close()


def test_a_broken_file_is_said_in_words_and_another_can_be_chosen(
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    tmp_path: Path,
) -> None:
    broken = tmp_path / "ut.zip"
    broken.write_bytes(moving_files.day_one(tmp_path / "hel.zip", None).read_bytes()[:-60])
    whole = tmp_path / "notes"
    moving_files.notes(whole)

    def steps(person: Person) -> None:
        unlock(person)

        def then() -> None:
            person.wait_to_read("Denne zip-fila er ikke hel.")
            person.wait_until(lambda: person.sees("from_folder"), "the choice")
            person.after("from_folder", lambda: _choose(person, whole))
            person.wait_to_read("5 tekster, fra")
            person.wait_to_read("Ingen dato. Teksten får tida da fila sist ble lagret.")
            person.click("move_in_close")

        _move_in(person, "from_day_one", broken, then)

    assert use(steps) == 0
    journal = peek()
    assert journal.finding.ids(Query()) == []
    journal.close()


@pytest.mark.usefixtures("slow_hands")
def test_locking_with_the_dialog_open_locks(use: Callable[..., int], made: JournalFolder) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)

        def lock() -> None:
            person.press("Esc")
            person.press("Esc")

        person.after("move_in_begin", lock)
        person.wait_until(lambda: person.sees("passphrase"), "the locked window")
        unlock(person, PASSPHRASE)

    assert use(steps) == 0
