"""When nothing can be written the text stays, she is told, and it is saved when it can be."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from factory import PASSPHRASE
from journeys.ways import unlock
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.restoring import look_into
from mammadagbok.services.writing import Writing
from mammadagbok.storage.bundle import read_front
from tour.person import Person

LONG = "Hun ville ha vann. Så ikke det vannet. " * 40


@contextmanager
def _no_room() -> Iterator[None]:
    """No file may grow any more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_no_room_loses_nothing(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", "Før. ")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        with _no_room():
            person.paste("entry_text", LONG * 20)
            person.wait_until(lambda: person.sees("entry_notice"))
            # A full disk proper is asked for in tests/storage; here the system says "too large".
            told = f"Får ikke skrevet til {made.file}. "
            stays = "Teksten blir stående her så lenge vinduet er åpent."
            assert person.read("entry_notice") == told + stays
            person.press("Ctrl+L")
            assert person.sees("entry_text")
            assert LONG in person.read("entry_text")
            person.click("rail_today")
            assert person.sees("entry_text")
        person.write("entry_text", "!")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        assert not person.sees("entry_notice")

    assert use(steps) == 0
    journal = peek()
    (number,) = journal.finding.ids(Query())
    entry = journal.finding.read(number)
    assert entry is not None
    assert LONG in entry.words.text
    journal.close()


def test_a_replaced_file_is_noticed(use: Callable[..., int], made: JournalFolder) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", "Før.")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        (made.path / "data").rename(made.path / "flyttet")
        person.write("entry_text", " Etter.")
        person.wait_until(lambda: person.sees("entry_notice"))
        (copy,) = made.copies.glob("*.copy")
        assert person.read("entry_notice") == (
            "Noen flyttet eller byttet dagbokfila mens den var åpen. "
            f"Det du har skrevet siden, ligger i {copy}."
        )
        assert person.read("entry_text") == "Før. Etter."
        (made.path / "flyttet").rename(made.path / "data")
        person.write("entry_text", "!")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")

    assert use(steps) == 0


def _choose(folder: Path) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(folder.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(folder.name)
    dialog.accept()


def test_16_a_full_disk_and_a_copy_on_a_stick(
    use: Callable[..., int],
    made: JournalFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    unsaved = "Hun sa mamma for første gang."

    def no_room(*_: object) -> NewEntry | Entry:
        raise DiskFullError

    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        with monkeypatch.context() as patch:
            patch.setattr(Writing, "keep", no_room)
            person.paste("entry_text", unsaved)
            person.wait_until(lambda: person.sees("entry_notice"))
            assert person.read("entry_notice") == (
                "Disken er full. Teksten blir stående her så lenge vinduet er åpent. "
                "Frigjør plass, eller lagre en kryptert kopi på en minnepinne."
            )
            person.after("entry_notice_copy", lambda: _choose(stick))
            (copy,) = stick.glob("*.copy")
            assert person.read("entry_notice_kept") == f"Kopien ligger i {copy}."
            assert unsaved.encode() not in copy.read_bytes()
            assert person.read("entry_text") == unsaved
        person.write("entry_text", "!")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        assert not person.sees("entry_notice")

    assert use(steps) == 0
    (copy,) = stick.glob("*.copy")
    told = look_into(made, read_front(copy), normalise(PASSPHRASE))
    assert told.entries == 1
    told.seal.wipe()
