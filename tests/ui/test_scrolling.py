"""While she scrolls the list nothing else has its turn, and each row is laid out once."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory import NOON, moment
from mammadagbok.domain.entry import Entry
from mammadagbok.ui.journal import idle_indexing, rows
from mammadagbok.ui.journal.idle_indexing import IdleIndexing
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.journal.timeline import TimelineView
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session

LONG = "Hun sov lenge, og regnet trommet på ruta da vi spiste vafler i senga. " * 9


@pytest.fixture
def page(qtbot: QtBot, look: Look, session: Session) -> JournalPage:
    for hours in range(40):
        words = moment(LONG, NOON - timedelta(hours=hours))
        assert isinstance(session.journal.writing.keep(words, words), Entry)
    made = JournalPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.arrive(Place(PageName.JOURNAL))
    QApplication.processEvents()
    return made


def view_of(page: JournalPage) -> TimelineView:
    found = page.findChild(TimelineView, "timeline")
    assert isinstance(found, TimelineView)
    return found


def scroll(page: JournalPage, to: int) -> None:
    view_of(page).verticalScrollBar().setValue(to)
    QApplication.processEvents()


def timer_of(page: JournalPage) -> QTimer:
    indexing = page.findChild(IdleIndexing)
    assert isinstance(indexing, IdleIndexing)
    timer = indexing.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer


def test_indexing_waits_until_the_next_page_has_come_up(
    page: JournalPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    timer = timer_of(page)
    monkeypatch.setattr(idle_indexing, "_PAUSE_MS", 100_000)
    timer.start(50)
    page.leave()
    assert timer.remainingTime() > 50_000


def test_indexing_waits_until_she_has_come_to_rest(
    page: JournalPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    timer = timer_of(page)
    assert timer.isActive()
    monkeypatch.setattr(idle_indexing, "_PAUSE_MS", 100_000)
    timer.start(50)
    scroll(page, 300)
    assert timer.remainingTime() > 50_000
    timer.stop()
    scroll(page, 600)
    assert not timer.isActive(), "there is nothing left to index"


@pytest.fixture
def begun(page: JournalPage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of each layout that is begun."""
    found: list[str] = []

    class Noting(QTextLayout):
        def beginLayout(self) -> None:  # noqa: N802
            found.append(self.text())
            super().beginLayout()

    monkeypatch.setattr(rows, "QTextLayout", Noting)
    return found


def test_a_row_is_laid_out_once(page: JournalPage, begun: list[str]) -> None:
    scroll(page, 2_000)
    seen = len([text for text in begun if text.endswith("…")])
    assert 3 <= seen <= 12
    assert len(begun) == 2 * seen, "all of its words, and its last line"
    begun.clear()
    scroll(page, 2_040)
    scroll(page, 2_000)
    assert len(begun) <= 2


def test_rows_in_sight_are_not_let_go_with_those_drawn_long_ago(
    page: JournalPage, begun: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "_ROWS_KNOWN", 14)
    for to in range(0, 3_000, 60):
        begun.clear()
        scroll(page, to)
        view_of(page).viewport().update()
        QApplication.processEvents()
        assert to == 0 or len(begun) <= 4
