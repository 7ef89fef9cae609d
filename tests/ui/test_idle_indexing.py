"""What she saves is indexed while nothing else happens, and not while she writes."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.query import Query
from mammadagbok.services.finding import Finding
from mammadagbok.storage.entries import EntryStore
from mammadagbok.ui.journal import idle_indexing
from mammadagbok.ui.journal.idle_indexing import IdleIndexing
from mammadagbok.ui.session import Session


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle_indexing, "_PAUSE_MS", 1)
    monkeypatch.setattr(idle_indexing, "_BETWEEN_MS", 1)


class Asked(Finding):
    """Has so many pieces left to index and to gather, and counts what is asked for."""

    def __init__(self, pieces: int, scattered: int = 1) -> None:
        self.left, self.asked = pieces, 0
        self.scattered, self.gathered = scattered, 0

    def index_pending(self, _but: int | None = None) -> bool:
        self.asked += 1
        self.left -= 1
        return self.left > 0

    def gather_index(self) -> bool:
        assert self.left <= 0
        self.gathered += 1
        return self.gathered < self.scattered


def _none() -> None:
    """Nothing long stands open."""


def test_it_goes_on_until_nothing_is_left(qtbot: QtBot) -> None:
    finding, owner = Asked(3), QObject()
    made = IdleIndexing(lambda: finding, bool, _none, owner)
    assert not made.is_waiting
    made.wait()
    qtbot.waitUntil(lambda: not made.is_waiting)
    assert finding.asked == 3


def test_when_all_is_indexed_the_index_is_brought_together(qtbot: QtBot) -> None:
    finding, owner = Asked(2, scattered=3), QObject()
    made = IdleIndexing(lambda: finding, bool, _none, owner)
    made.wait()
    qtbot.waitUntil(lambda: not made.is_waiting)
    assert finding.gathered == 3


def test_it_waits_while_she_writes(qtbot: QtBot) -> None:
    finding, owner = Asked(1), QObject()
    looked: list[bool] = []

    def is_busy() -> bool:
        looked.append(len(looked) < 3)
        return looked[-1]

    made = IdleIndexing(lambda: finding, is_busy, _none, owner)
    made.wait()
    qtbot.waitUntil(lambda: not made.is_waiting)
    assert looked == [True, True, True, False]
    assert finding.asked == 1


def test_it_stops_when_the_journal_locks(qtbot: QtBot) -> None:
    finding, owner = Asked(1), QObject()
    made = IdleIndexing(lambda: finding, bool, _none, owner)
    made.wait()
    made.stop()
    assert not made.is_waiting
    assert finding.asked == 0


def test_what_fails_is_left_to_the_next_search(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding, owner = session.journal.finding, QObject()
    words = moment("Boka om bjørnen")
    session.journal.writing.keep(words, words)

    def full(*_: object) -> bool:
        raise DiskFullError(session.journal.database.path)

    made = IdleIndexing(lambda: finding, bool, _none, owner)
    with monkeypatch.context() as patch:
        patch.setattr(EntryStore, "index_pending", full)
        made.wait()
        qtbot.waitUntil(lambda: not made.is_waiting)
    assert len(finding.ids(Query("bjørnen"))) == 1


def test_the_long_text_she_has_open_is_left_for_later(qtbot: QtBot, session: Session) -> None:
    finding, owner = session.journal.finding, QObject()
    kept = [
        session.journal.writing.keep(words, words)
        for words in (moment("Boka om bjørnen"), moment("Boka om hunden"))
    ]
    open_now = [each.id for each in kept if isinstance(each, Entry)][-1:]
    made = IdleIndexing(lambda: finding, bool, lambda: next(iter(open_now), None), owner)
    made.wait()
    qtbot.waitUntil(lambda: not made.is_waiting)
    assert _marked(session) == open_now
    open_now.clear()
    made.wait()
    qtbot.waitUntil(lambda: not made.is_waiting)
    assert _marked(session) == []


def _marked(session: Session) -> list[int]:
    rows = session.journal.database.query("SELECT id FROM unindexed")
    return [int(str(number)) for (number,) in rows]
