"""Everything is taken out after the passphrase and a warning, and comes in the same elsewhere."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from factory import NOON, PASSPHRASE, moment
from journeys.ways import to_settings, unlock
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.moving.folder import read_folder
from mammadagbok.services.moving.taking_out import TakingOut
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.moving.words import out_words
from tour.person import Person


def _choose(person: Person, path: Path) -> None:
    person.wait_until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a dialog")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(path.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(path.name)
    dialog.accept()


def _filled(journal: OpenJournal) -> None:
    letter = NewEntry(Kind.LETTER, "Det jeg aldri sa.", NOON, private=True)
    for new in (moment("Hun **lo**.", NOON), letter):
        journal.writing.keep(new, new)
    journal.group.add_cheer("Du er god å snakke med.")
    journal.close()


@pytest.mark.parametrize("right", [True, False])
def test_everything_is_taken_out(
    right: bool,
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    tmp_path: Path,
) -> None:
    _filled(peek())
    target = tmp_path / "pinne"
    target.mkdir()
    asked = list[str]()

    def take_out(person: Person) -> None:
        """Once the passphrase was right another dialog takes the place of that one."""
        if not person.sees("take_out_choose"):
            QTimer.singleShot(5, lambda: take_out(person))
            return
        asked.append(person.read("take_out_warning"))
        person.after("take_out_choose", lambda: _choose(person, target))
        person.click("take_out_go_on")
        person.wait_to_read("Alt ligger i")
        person.click("take_out_close")

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)

        def confirm() -> None:
            person.write("confirm_passphrase", PASSPHRASE if right else "noe helt annet enn det")
            if right:
                QTimer.singleShot(5, lambda: take_out(person))
                person.click("confirm")
            else:
                person.click("confirm")
                person.wait_to_read("Passordsetningen stemte ikke.")
                person.click("confirm_dialog_close")

        person.after("take_out_begin", confirm)
        if right:
            person.wait_until(lambda: (target / "Notater 2026-11-23").is_dir(), "the folder")

    assert use(steps) == 0
    if not right:
        assert list(target.iterdir()) == []
        return
    assert "Mappa er ikke beskyttet." in asked[0]
    (folder,) = target.iterdir()
    texts = {each.words.text: each.words for each in read_folder(folder).entries}
    assert texts["Hun **lo**."].kind is Kind.MOMENT
    assert texts["Det jeg aldri sa."].private
    whole = json.loads((folder / "data.json").read_text("utf-8"))
    assert [each["text"] for each in whole["cheers"]] == ["Du er god å snakke med."]
    assert (folder / "Gode ord.md").is_file()


def test_what_a_crash_left_readable_is_deleted_at_the_next_opening(
    use: Callable[..., int], peek: Callable[[], OpenJournal], tmp_path: Path
) -> None:
    target = tmp_path / "pinne"
    target.mkdir()
    (target / "Handleliste").mkdir()
    journal = peek()
    out = TakingOut(target / "Notater 2026-11-23", out_words(), NOON)
    journal.everything.begin(out.part)
    out.begin()
    journal.close()
    assert out.part.is_dir()

    def steps(person: Person) -> None:
        unlock(person)
        person.wait_to_read(f"Den halvferdige mappa i {target} er slettet nå.")

    assert use(steps) == 0
    assert [each.name for each in target.iterdir()] == ["Handleliste"]
    journal = peek()
    assert journal.everything.left_behind() == []
    journal.close()
