"""The program's own window around an open journal."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mammadagbok.app import resources_folder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.wardrobe import Wardrobe

_NOWHERE: Final = Path("/nonexistent")


@contextmanager
def shown(journal: OpenJournal, size: tuple[int, int]) -> Iterator[Desk]:
    """Show the desk with this journal on it, without copies being made."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application")
    session, settings = Session(datetime.now), Settings()
    session.unlock(journal, practice=True)
    desk = Desk(session, Wardrobe(app, resources_folder()).dress(settings), settings, _NOWHERE)
    desk.resize(*size)
    desk.show()
    QTest.qWaitForWindowExposed(desk)
    try:
        yield desk
    finally:
        desk.forget()
        desk.close()


def go_to_journal(desk: Desk) -> None:
    """Show the page with everything she has written."""
    desk.go(Place(PageName.JOURNAL))
    QApplication.processEvents()
