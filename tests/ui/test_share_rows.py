"""Of what she may bring, what is in sight is there at once, and the rest a moment later."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factory import NOON, moment
from mammadagbok.domain.selection import Candidate
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.entries import EntryStore
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share import choosing
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.share.choosing import Choosing
from mammadagbok.ui.share.page import TakeAlongPage
from mammadagbok.ui.share.row_list import RowList
from on_page import part, tab_stops

HERE = Place(PageName.SHARE)
MANY = 90


@pytest.fixture
def journal_with_many(journal: OpenJournal) -> OpenJournal:
    store = EntryStore(journal.database, journal.keys.rows)
    times = (NOON - timedelta(hours=number) for number in range(MANY))
    store.add_many(moment(f"Den {number}. gangen.", at) for number, at in enumerate(times))
    return journal


@pytest.fixture
def page(
    qtbot: QtBot, journal_with_many: OpenJournal, session: Session, look: Look
) -> TakeAlongPage:
    made = TakeAlongPage(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.arrive(HERE)
    return made


def _growing(page: TakeAlongPage) -> QTimer:
    found = page.findChild(QTimer, "choosing_growing")
    assert isinstance(found, QTimer)
    return found


def _rows(page: TakeAlongPage) -> list[CandidateRow]:
    return list(part(page, RowList, "candidates").rows)


def _wait(qtbot: QtBot, page: TakeAlongPage) -> None:
    qtbot.waitUntil(lambda: not _growing(page).isActive())


def test_the_rows_that_are_not_in_sight_come_a_moment_later(
    qtbot: QtBot, page: TakeAlongPage
) -> None:
    there = part(page, RowList, "candidates")
    first, height = _rows(page), there.heightForWidth(400)
    assert len(first) < MANY
    assert first[-1].visibleRegion().isEmpty()
    _wait(qtbot, page)
    assert [row.candidate.text for row in _rows(page)] == [
        f"Den {number}. gangen." for number in range(MANY)
    ]
    assert _rows(page)[: len(first)] == first
    assert there.heightForWidth(400) == height


def test_tab_goes_through_all_of_them_in_their_order(qtbot: QtBot, page: TakeAlongPage) -> None:
    _wait(qtbot, page)
    names = [row.objectName() for row in _rows(page)]
    stops = tab_stops(page)
    first = stops.index(names[0])
    assert stops[first : first + MANY] == names
    assert stops[first + MANY :]


def test_what_is_ticked_far_down_stays_so_before_its_row_is_there(
    qtbot: QtBot, page: TakeAlongPage
) -> None:
    _wait(qtbot, page)
    _rows(page)[-1].click()
    last = _rows(page)[-1].candidate
    page.session.journal.group.add_topic("Hva sier jeg?")
    page.arrive(HERE)
    asked = part(page, Choosing, "choosing")
    assert last.key not in [row.candidate.key for row in _rows(page)]
    assert list(asked.ticked()) == [last.key]
    _wait(qtbot, page)
    assert [row.candidate for row in _rows(page) if row.isChecked()] == [last]
    next(row for row in _rows(page) if row.isChecked()).click()
    assert not asked.ticked()


def test_what_is_ticked_every_time_is_let_go_before_its_row_is_there(
    qtbot: QtBot, page: TakeAlongPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _wait(qtbot, page)
    _rows(page)[-1].click()
    page.session.journal.group.add_topic("Hva sier jeg?")
    page.arrive(HERE)
    monkeypatch.setattr(choosing, "is_ticked_every_time", _always)
    asked = part(page, Choosing, "choosing")
    asked.untick_alone()
    _wait(qtbot, page)
    assert not asked.ticked()


def test_more_are_there_at_once_with_the_keyboard_on_the_first(
    qtbot: QtBot, page: TakeAlongPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = part(page, Choosing, "choosing")
    asked._limit = 30
    page._refresh()
    _wait(qtbot, page)
    part(page, QPushButton, "choosing_more").click()
    assert len(_rows(page)) == MANY
    assert page.focusWidget() is _rows(page)[30]


def _always(_candidate: Candidate) -> bool:
    return True
