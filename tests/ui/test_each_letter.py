"""What a letter in the search field has the window do, and what it does once only."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.storage.database import Database
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def _settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


@pytest.fixture
def field(qtbot: QtBot, session: Session, look: Look) -> tuple[QLineEdit, QListView]:
    """The search field and the list of a page with thirty texts, of which four have «hytta»."""
    for number in range(30):
        words = moment(f"Tekst {number}" + (" fra hytta" if number % 8 == 0 else ""))
        session.journal.writing.keep(words, words)
    page = JournalPage(session, look)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.arrive(Place(PageName.JOURNAL))
    qtbot.waitExposed(page)
    _settle()
    search, view = page.findChild(QLineEdit, "search"), page.findChild(QListView, "timeline")
    assert search is not None
    assert view is not None
    return search, view


def test_the_list_is_painted_once_for_each_letter(field: tuple[QLineEdit, QListView]) -> None:
    """Also when the same are found: else it is laid out, and painted, once more after that."""
    search, view = field
    paints = _Paints(view.viewport())
    counts = []
    for letter in "hytta":
        paints.count = 0
        QTest.keyClicks(search, letter)
        _settle()
        counts.append(paints.count)
    assert counts == [1, 1, 1, 1, 1]
    assert view.model().rowCount() == 4


def test_what_is_shown_is_read_with_few_questions(
    field: tuple[QLineEdit, QListView], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One for all the tables beside them, of which most have nothing of what she sees."""
    told: list[str] = []
    real: Callable[..., object] = Database.query

    def counted(database: Database, sql: str, *values: object) -> object:
        told.append(sql)
        return real(database, sql, *values)

    search, _ = field
    QTest.keyClicks(search, "hytt")
    _settle()
    monkeypatch.setattr(Database, "query", counted)
    QTest.keyClicks(search, "a")
    _settle()
    of_entries = [sql for sql in told if " entries." in sql or " tags." in sql or " photos" in sql]
    assert len(of_entries) == 3
