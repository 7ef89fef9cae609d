"""«Gruppa», the sheet of a meeting, a rehearsal, «Gode ord» and the group file."""

import json
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget

from mammadagbok.app import resources_folder
from tour.person import Person
from tour.shots.starts import EMPTY, PRACTICE
from tour.shots.state import Look, State, by, dialog, see_and_close

_PAGE: Final = "group"
_SENTENCES: Final = {
    "nb": ("Jeg er sliten, og det er ikke alt.", "Jeg trenger at noen spør to ganger."),
    "nn": ("Eg er sliten, og det er ikkje alt.", "Eg treng at nokon spør to gonger."),
    "en": ("I am tired, and that is not all.", "I need somebody to ask twice."),
}


def _language() -> str:
    """The language that the program speaks now."""
    return QLocale().name()[:2]


def _first(person: Person, prefix: str, suffix: str) -> str:
    """The name of the first button in sight that is called so."""
    found = person.window.findChildren(QAbstractButton)
    names = [each.objectName() for each in found if each.isVisible()]
    return next(each for each in names if each.startswith(prefix) and each.endswith(suffix))


def _sheet(person: Person, look: Look) -> None:
    by("rail_today", "prepare_meeting")(person, look)


def _sheet_written(person: Person, look: Look) -> None:
    _sheet(person, lambda: None)
    for at, sentence in enumerate(_SENTENCES[_language()], start=1):
        person.write(f"sentence_{at}", sentence)
    look()


def _another(person: Person, look: Look) -> None:
    person.click("rail_group")
    names = [
        each.objectName()
        for each in person.window.findChildren(QAbstractButton)
        if each.isVisible() and each.objectName().endswith("_open")
    ]
    for name in names:
        person.click(name)
        if person.read("sheet_title") in ("Hjemmebesøk", "Heimebesøk", "Home visit"):
            look()
            return
        person.click("sheet_back")
    raise LookupError("another meeting")


def _adding_another(person: Person, look: Look) -> None:
    by("rail_group", "meeting_add_unfold", "meeting_add_other")(person, lambda: None)
    # What it changes stands below what is in sight.
    person.find(QWidget, "meeting_add_other").setFocus()
    look()


def _after_meeting(person: Person, look: Look) -> None:
    person.click("rail_group")
    person.click(_first(person, "after_", "write"))
    look()


def _fetch(person: Person, look: Look) -> None:
    """Choose a file in the dialog for files; another takes its place, and shows what is in it."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "Avtaler.json"
        content = json.loads((resources_folder() / "practice" / f"{_language()}.json").read_bytes())
        path.write_text(json.dumps(content["group_files"][0]["file"]), "utf-8")

        def see() -> None:
            if not person.sees("fetch_go_on"):
                QTimer.singleShot(5, see)
                return
            see_and_close(person, look)

        def choose() -> None:
            QTimer.singleShot(5, see)
            standing = QApplication.activeModalWidget()
            if not isinstance(standing, QFileDialog):
                raise LookupError("no file dialog")
            standing.setDirectory(str(path.parent))
            field = standing.findChild(QLineEdit, "fileNameEdit")
            if field is None:
                raise LookupError("no field for the file's name")
            field.setText(path.name)
            standing.accept()

        person.click("rail_group")
        person.after("fetch_begin", choose)


def _rehearsal(person: Person, look: Look) -> None:
    by("rail_group", "topics_rehearse")(person, look)


def _add_cheer(person: Person, look: Look) -> None:
    by("rail_cheers", "cheers_add")(person, look)


STATES: Final = (
    State(_PAGE, "page", by("rail_group")),
    State(_PAGE, "meeting", _sheet),
    State(_PAGE, "meeting-written", _sheet_written, alone=True),
    State(_PAGE, "another-meeting", _another),
    State(_PAGE, "adding-a-meeting", by("rail_group", "meeting_add_unfold")),
    State(_PAGE, "adding-another-meeting", _adding_another),
    State(_PAGE, "after-a-meeting", _after_meeting),
    State(_PAGE, "a-plan", by("rail_group", "plan_unfold")),
    State(_PAGE, "no-group", by("rail_group", "no_group"), alone=True),
    State(_PAGE, "empty", by("rail_group"), EMPTY),
    State("rehearsal", "page", _rehearsal),
    State("cheers", "page", by("rail_cheers")),
    State("cheers", "adding", _add_cheer),
    State("cheers", "empty", by("rail_cheers"), EMPTY),
    State("group-file", "maker", dialog("rail_group", "make_group_file"), PRACTICE, is_dialog=True),
    State("group-file", "fetch", _fetch, is_dialog=True),
)
