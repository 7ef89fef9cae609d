"""From another journal, found, deleted, brought back, and deleted now in every copy."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

import moving_files
import pictures
from factory import PASSPHRASE
from faults.keeping import listed, pages_of
from journeys.ways import choose, to_settings, unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from pages import decrypted
from tour.person import Person

WORD = "Frognerparken"
OTHER = "sov godt"


def _choose_folder(person: Person, path: Path) -> None:
    person.wait_until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a dialog")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(path.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(path.name)
    dialog.accept()


def _move_in(person: Person, source: Path) -> None:
    def in_dialog() -> None:
        person.after("from_rednotebook", lambda: _choose_folder(person, source))
        person.wait_to_read("4 tekster og ett bilde, fra")
        person.click("move_in_go_on")
        person.wait_to_read("4 tekster og ett bilde er flyttet inn.")
        person.click("move_in_close")

    to_settings(person)
    person.after("move_in_begin", in_dialog)


def _copy(person: Person) -> None:
    person.click("rail_settings")
    person.click("copies_make")
    person.wait_to_read("4 tekster")
    person.wait_until(lambda: person.sees("copy_place_1_line_0"), "the copy on the stick")


def _find(person: Person) -> None:
    person.click("rail_journal")
    person.empty("search")
    person.write("search", WORD[:-2].lower())
    person.wait_until(lambda: person.rows("timeline") == 1, "what was sought")
    person.press("Down")
    person.press("Return")
    person.wait_until(lambda: WORD in person.read("entry_text"), "the text")


def _bring_back(person: Person) -> None:
    buttons = person.front.findChildren(QPushButton)
    (back,) = [each.objectName() for each in buttons if each.objectName().endswith("_back")]
    person.click(back)
    person.press("Esc")


def _agree(person: Person) -> None:
    person.find(QPushButton, "delete_everywhere")
    person.click("delete_everywhere")


def _key(folder: JournalFolder) -> bytearray:
    return unseal_with(folder.header(), normalise(PASSPHRASE)).root.journal_keys().database


def _stands(folder: JournalFolder, word: str) -> list[bool]:
    """Tell of the journal and of each copy, here and on the stick, whether it holds this."""
    places = (folder.copies, folder.path.parents[3] / "pinne")
    copies = [each for place in places for each in listed(place)]
    pages = [decrypted(folder.file.read_bytes(), _key(folder))]
    pages += [pages_of(each, _key(folder), folder.copies) for each in copies]
    return [word.encode() in page for page in pages]


def _photos(*places: Path) -> int:
    return sum(path.is_file() for place in places for path in place.rglob("photos/*"))


def test_moved_in_found_brought_back_from_the_trash_and_deleted_now(
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    tmp_path: Path,
) -> None:
    picture = pictures.encoded(pictures.painted(), "jpeg")
    source, stick = moving_files.rednotebook(tmp_path / "red", picture), tmp_path / "pinne"
    stick.mkdir()
    journal = peek()
    journal.copies.choose(stick)
    journal.close()

    def steps(person: Person) -> None:
        unlock(person)
        _move_in(person, source)
        _copy(person)
        _find(person)
        person.click("entry_delete")
        person.wait_until(lambda: person.rows("timeline") == 0, "nothing")
        person.after("trash_door", partial(_bring_back, person))
        _find(person)

    assert use(steps) == 0
    assert len(_stands(made, WORD)) >= 3
    assert False not in _stands(made, WORD)
    assert _photos(made.path, made.copies, stick) == 3

    def gone(person: Person) -> None:
        unlock(person)
        _find(person)
        person.when_asked(partial(_agree, person), partial(choose, person, "entry_delete_now"))
        person.wait_until(lambda: person.rows("timeline") == 0, "nothing")
        person.click("rail_settings")
        person.wait_until(lambda: not person.sees("copies_pending"), "every copy made anew")

    assert use(gone) == 0
    assert True not in _stands(made, WORD)
    # The others are whole, in the journal and in a copy here and on the stick at the least.
    assert len(_stands(made, OTHER)) >= 3
    assert False not in _stands(made, OTHER)
    assert _photos(made.path, made.copies, stick) == 0
    journal = peek()
    assert len(journal.finding.ids(Query())) == 3
    journal.close()
