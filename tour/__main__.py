"""`python -m tour FOLDER`: goes through the program off-screen and leaves pictures of it."""

import os
import shutil
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from mammadagbok.ui.place import RAIL_PAGES
from tour.person import Person, use_program
from tour.story import whole_evening

_WINDOW = QSize(1280, 800)
_PAGE = "Notat.pdf"


class Album:
    """Takes numbered pictures of the window and says so."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0

    def begin(self, person: Person) -> None:
        """Give the window the size of the pictures."""
        person.window.setMinimumSize(0, 0)
        person.window.resize(_WINDOW)
        QApplication.processEvents()

    def take(self, person: Person, name: str) -> None:
        """Save a picture of what is in front. Raises OSError when it cannot be saved."""
        QApplication.processEvents()
        self._number += 1
        path = self._folder / f"{self._number:02}-{name}.png"
        if not person.front.grab().save(os.fspath(path)):
            raise OSError(path)
        sys.stdout.write(f"  {path}\n")


def first_evening(album: Album, folder: Path) -> None:
    """A new journal, from the first passphrase to the saved page."""

    def steps(person: Person) -> None:
        album.begin(person)

        def look(name: str) -> None:
            if person.window.size() != _WINDOW:
                album.begin(person)
            album.take(person, name)

        whole_evening(person, look, folder / _PAGE)

    with tempfile.TemporaryDirectory() as home:
        use_program(steps, ["--folder", home], clock=datetime.now)


def practice(album: Album) -> None:
    """Every page of the practice journal."""

    def steps(person: Person) -> None:
        person.wait_until(lambda: person.sees("desk"))
        album.begin(person)
        for page in RAIL_PAGES:
            person.click(f"rail_{page}")
            album.take(person, f"practice-{page}")
        person.click("rail_lock")
        person.wait_until(lambda: not person.sees("desk"))

    with tempfile.TemporaryDirectory() as home:
        use_program(steps, ["--folder", home, "--practice"])


def main() -> int:
    """Take the tour and return 0, or 1 with the reason when a step could not be taken."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/tour")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    sys.stdout.write("The guided tour: a real window, a real encrypted journal, real clicks.\n")
    album = Album(folder)
    try:
        first_evening(album, folder)
        practice(album)
    except (LookupError, TimeoutError, OSError, RuntimeError) as failure:
        sys.stderr.write(f"The tour stopped: {type(failure).__name__}: {failure}\n")
        return 1
    sys.stdout.write(f"The page that she brings: {folder / _PAGE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
