"""No part of a page is shown before it has its place: it would be a window, with the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from start_pages import PAGES as START_PAGES
from ui.test_rescue_pages import pages as rescue_pages


class _Windows(QObject):
    """Names of the windows that have come into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWindow):
            self.names.append(watched.objectName())
        return False


@contextmanager
def _windows(app: QApplication) -> Iterator[list[str]]:
    seen = _Windows()
    app.installEventFilter(seen)
    yield seen.names
    app.removeEventFilter(seen)


def test_before_the_journal_is_open(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    with _windows(qapp) as seen:
        for page in (*(make(look) for make in START_PAGES.values()), *rescue_pages(look).values()):
            qtbot.addWidget(page)
    assert seen == []
