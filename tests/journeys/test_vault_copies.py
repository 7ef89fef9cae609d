"""A copy is made and checked at a press, shown with its one total, and opens by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from factory import PASSPHRASE, Walking
from journeys.ways import unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copy_reading import copies_in, reader_with, unseal_copy
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage import bundle
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.ui.copies import keeper
from tour.person import Person
from tour.story import begin


@pytest.fixture(autouse=True)
def asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """No copy is made by itself while a test takes its time."""
    monkeypatch.setattr(keeper, "FIRST_MS", 3_600_000)


def _write(person: Person, text: str) -> None:
    person.click("rail_today")
    person.click("door_plain")
    person.write("entry_text", text)
    person.wait_until(lambda: person.read("entry_status") == "Lagret")


def _copy_now(person: Person, texts: str) -> None:
    person.click("rail_settings")
    person.click("copies_make")
    person.wait_to_read(texts)


def _choose(folder: Path) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(folder.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(folder.name)
    dialog.accept()


def _choose_later(folder: Path) -> None:
    """Choose the folder as soon as the dialog that is open has made way for that question."""
    if isinstance(QApplication.activeModalWidget(), QFileDialog):
        _choose(folder)
    else:
        QTimer.singleShot(5, lambda: _choose_later(folder))


def test_a_copy_now(
    use: Callable[..., int], made: JournalFolder, notes: Path, tmp_path: Path
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", "Hun lo.")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        person.click("rail_settings")
        person.click("copies_make")
        person.wait_to_read("én tekst")
        assert not person.sees("copy_bar")

    assert use(steps) == 0
    (copy,) = copies_in(notes / "copies").ours
    header, root = unseal_copy(copy, normalise(PASSPHRASE))
    assert reader_with(header, root, tmp_path / "work").verify(copy).entries == 1


def test_without_room_she_is_asked_and_decides(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_settings")
        real, CopyPlace.room = CopyPlace.room, lambda *_: 10_000  # type: ignore[method-assign]
        try:
            person.click("copies_make")
            person.wait_until(lambda: person.sees("copy_bar"))
            told = person.read("copy_bar_line")
            assert told.startswith("Det er ikke plass til en hel kopi. Den tar 1 MB,")
            assert copies_in(notes / "copies").ours == ()
            person.click("copy_bar_anyway")
            person.wait_until(lambda: not person.sees("copy_bar"))
        finally:
            CopyPlace.room = real  # type: ignore[method-assign]

    assert use(steps) == 0
    assert len(copies_in(notes / "copies").ours) == 1


def test_23_a_copy_that_cannot_be_made_is_a_quiet_line(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        _write(person, "Hun lo.")
        _copy_now(person, "én tekst")
        _write(person, "Hun sov.")
        copies = made.copies.rename(notes / "borte")
        made.copies.write_text("ingen mappe")
        person.click("rail_settings")
        person.click("copies_make")
        person.wait_until(lambda: person.sees("copy_bar"))
        told = "Siste kontrollerte kopi: 23. november. Ta en nå?"
        assert person.read("copy_bar_line") == told
        assert QApplication.activeModalWidget() is None
        made.copies.unlink()
        copies.rename(made.copies)
        person.click("copy_bar_make")
        person.wait_until(lambda: not person.sees("copy_bar"))

    assert use(steps) == 0
    assert len(copies_in(made.copies).ours) == 2


def test_24_a_stick_that_gives_back_something_else(
    use: Callable[..., int], made: JournalFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    real = bundle.check_whole

    def lying(copy: CopyFile, *rest: object) -> None:
        if copy.path.parent == stick:
            data = bytearray(copy.path.read_bytes())
            data[-40] ^= 1
            copy.path.write_bytes(data)
        real(copy)

    def passphrase_then_stick(person: Person) -> None:
        person.write("confirm_passphrase", PASSPHRASE)
        person.click("confirm")
        _choose_later(stick)

    def steps(person: Person) -> None:
        unlock(person)
        _write(person, "Hun lo.")
        person.click("rail_settings")
        person.after("copies_choose", lambda: passphrase_then_stick(person))
        person.wait_until(lambda: person.sees("copy_place_1") and len(list(stick.iterdir())) == 1)
        _write(person, "Hun sov.")
        monkeypatch.setattr(bundle, "check_whole", lying)
        person.click("rail_settings")
        person.click("copies_make")
        person.wait_until(lambda: person.sees("copy_bar"))
        assert person.read("copy_bar_line") == (
            "Kopien på minnepinnen ble ikke riktig. Den forrige er der fortsatt."
        )

    assert use(steps) == 0
    (kept,) = copies_in(stick).ours
    real(kept)
    assert len(copies_in(made.copies).ours) == 2


def test_26_a_folder_that_goes_to_the_net(use: Callable[..., int], home: Path) -> None:
    folder = home / "OneDrive" / "Notater"

    def steps(person: Person) -> None:
        begin(person)
        assert person.read("net_bar_line") == (
            f"Dagboka ligger i {folder}. Denne mappa blir kopiert til nettet (OneDrive). "
            "Det som blir kopiert, er kryptert."
        )
        person.click("rail_settings")
        person.wait_to_read("Denne mappa blir kopiert til nettet (OneDrive).")

    assert use(steps, "--folder", str(folder)) == 0


def test_28_a_clock_that_jumps_back(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal], tmp_path: Path
) -> None:
    """Dates stay as they were, and the own counter tells what is newer."""
    clock = Walking()

    def before(person: Person) -> None:
        unlock(person)
        _write(person, "Hun lo.")
        _copy_now(person, "én tekst")
        clock.on(days=-40)
        _write(person, "Hun sov.")
        _copy_now(person, "2 tekster")

    def after(person: Person) -> None:
        unlock(person)
        assert not person.sees("older_page")
        _write(person, "Vi så på regnet.")
        _copy_now(person, "3 tekster")

    assert use(before, clock=clock) == 0
    assert use(after, clock=clock) == 0
    clock.on(days=40)
    assert use(unlock, clock=clock) == 0
    journal = peek()
    entries = journal.finding.read_many(sorted(journal.finding.ids(Query())))
    journal.close()
    assert [(each.words.text, f"{each.words.at:%d.%m}") for each in entries] == [
        ("Hun lo.", "23.11"),
        ("Hun sov.", "14.10"),
        ("Vi så på regnet.", "14.10"),
    ]
    copies = copies_in(made.copies).ours
    header, root = unseal_copy(copies[0], normalise(PASSPHRASE))
    reader = reader_with(header, root, tmp_path / "work")
    told = [reader.verify(known.copy).entries for known in reader.listed(made.copies)]
    assert told == [3, 2, 1]
