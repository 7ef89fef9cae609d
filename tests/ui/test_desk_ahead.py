"""The desk is built before the journal opens: it knows nothing of hers, and is the one she gets."""

import gc
import weakref
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from factory import NOON, moment
from laid import open_journal
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.craving.page import CravingPage
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.desk_ahead import DeskAhead
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.today.latest import EntryButton
from mammadagbok.ui.today.page import TodayPage


class _Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


class _Locked:
    """A window before the journal is open, with the keyboard in its field."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        self.clock, self.folder = _Clock(), folder
        self.session = Session(self.clock)
        self.window, self.field = QMainWindow(), QLineEdit()
        qtbot.addWidget(self.window)
        self.window.setCentralWidget(self.field)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.field.setFocus()
        self.made = 0
        self.ahead = DeskAhead(lambda: self._desk(look), self.session, self.window)

    def pages(self) -> dict[type[Page], Page]:
        return {type(page): page for page in self.window.findChildren(Page)}

    def build(self, qtbot: QtBot, first: PageName = PageName.TODAY) -> None:
        self.ahead.begin(first)
        qtbot.waitUntil(lambda: CravingPage in self.pages())

    def open(self, *, practice: bool = False) -> OpenJournal:
        journal = open_journal(self.folder / "Notater" / "data")
        journal.writing.keep(moment("Hun lo."), moment("Hun lo."))
        self.session.unlock(journal, practice=practice)
        return journal

    def _desk(self, look: Look) -> Desk:
        self.made += 1
        return Desk(self.session, look, Settings(), self.folder, parent=self.window)


@pytest.fixture
def locked(qtbot: QtBot, look: Look, tmp_path: Path) -> _Locked:
    return _Locked(qtbot, look, tmp_path)


def test_nothing_of_it_is_seen_and_the_keyboard_stays(qtbot: QtBot, locked: _Locked) -> None:
    locked.build(qtbot)
    locked.window.hide()
    locked.window.show()
    assert not any(page.isVisible() for page in locked.pages().values())
    assert not locked.window.findChildren(Desk)[0].isVisible()
    assert locked.window.focusWidget() is locked.field


def test_what_was_built_is_what_she_gets(qtbot: QtBot, locked: _Locked) -> None:
    locked.build(qtbot)
    before = locked.pages()
    assert before.keys() == {TodayPage, JournalPage, CravingPage}
    locked.open()
    desk = locked.ahead.take()
    locked.window.setCentralWidget(desk)
    desk.come_back(Place(PageName.TODAY))
    desk.show()
    assert [each.isVisible() for each in desk.findChildren(EntryButton)] == [True]
    for name in (PageName.JOURNAL, PageName.CRAVING):
        desk.go(Place(name))
    assert (locked.pages(), locked.made) == (before, 1)
    desk.forget()
    locked.session.lock()


@pytest.mark.parametrize(
    ("first", "pages"),
    [(PageName.JOURNAL, {JournalPage, CravingPage}), (PageName.SHARE, {CravingPage})],
)
def test_what_she_does_not_come_to_is_not_built(
    qtbot: QtBot, locked: _Locked, first: PageName, pages: set[type[Page]]
) -> None:
    locked.build(qtbot, first)
    assert locked.pages().keys() == pages


def test_half_of_it_does_too(qtbot: QtBot, locked: _Locked) -> None:
    locked.ahead.begin(PageName.TODAY)
    qtbot.waitUntil(lambda: TodayPage in locked.pages())
    assert CravingPage not in locked.pages()
    locked.open()
    desk = locked.ahead.take()
    qtbot.wait(50)
    assert CravingPage not in locked.pages()
    desk.come_back(Place(PageName.CRAVING))
    assert CravingPage in locked.pages()
    desk.forget()
    locked.session.lock()


@pytest.mark.parametrize("practice", [False, True])
def test_it_is_for_her_own_journal_and_for_today(
    qtbot: QtBot, locked: _Locked, *, practice: bool
) -> None:
    locked.build(qtbot)
    if not practice:
        locked.clock.now += timedelta(days=1)
    locked.open(practice=practice)
    desk = locked.ahead.take()
    assert locked.made == 2
    assert locked.window.findChildren(Desk) == [desk]
    locked.session.lock()


def test_in_another_look_it_is_built_anew(qtbot: QtBot, locked: _Locked) -> None:
    locked.ahead.begin_anew()
    qtbot.wait(20)
    assert locked.made == 0
    locked.build(qtbot)
    locked.ahead.drop()
    assert locked.window.findChildren(Desk) == []
    locked.ahead.begin_anew()
    qtbot.waitUntil(lambda: CravingPage in locked.pages())
    assert locked.made == 2


def test_nothing_holds_on_to_one_that_was_half_built(qtbot: QtBot, locked: _Locked) -> None:
    """When the window is made anew, all that the desk knew by then is to go with it."""
    locked.ahead.begin(PageName.TODAY)
    qtbot.waitUntil(lambda: TodayPage in locked.pages())
    desk = locked.ahead.take()
    there = weakref.ref(desk)
    desk.deleteLater()
    QCoreApplication.sendPostedEvents(desk, QEvent.Type.DeferredDelete.value)
    del desk
    gc.collect()
    assert there() is None
