"""Making and fetching group files as people do."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from tour.person import Person


def choose(person: Person, path: Path) -> None:
    """Choose a file that is there, in the dialog that opens."""
    person.wait_until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a dialog")
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        raise LookupError("no file dialog")
    dialog.setDirectory(str(path.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    if field is None:
        raise LookupError("no field for the file's name")
    field.setText(path.name)
    dialog.accept()


def fetch(person: Person, path: Path, *, begin: str = "fetch_begin", delete: bool = False) -> str:
    """Fetch a file, look at it, add it, and return the four words that stood there."""
    seen = list[str]()

    def look() -> None:
        if not person.sees("fetch_go_on"):
            QTimer.singleShot(5, look)
            return
        seen.append(person.read("pack_words"))
        person.click("fetch_go_on")
        if delete:
            person.click("fetch_delete")
        person.click("fetch_close")

    def act() -> None:
        # Once it is chosen another dialog takes the place of that one.
        QTimer.singleShot(5, look)
        choose(person, path)

    person.after(begin, act)
    return seen[0]


def save(person: Person, path: Path) -> str:
    """Save what stands in the maker, and return the four words that are said."""
    person.after("maker_save", lambda: person.save_as(path))
    person.wait_until(lambda: person.sees("maker_words"), "the four words")
    return person.read("maker_words")
