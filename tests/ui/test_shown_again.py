"""A page she comes back to reads nothing anew while nothing can be otherwise, and never tells what
is not so any more.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory import NOON, moment
from laid import open_journal
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.ui.cheers.page import CheersPage
from mammadagbok.ui.group.page import GroupPage
from mammadagbok.ui.help.page import HelpPage
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.page import TakeAlongPage
from mammadagbok.ui.today.page import TodayPage

_MOMENT_ALONE = 2
"""The number of the last save, and whether what was read is sound."""


class _Day:
    """A clock that is put on."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def day() -> _Day:
    return _Day()


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, day: _Day) -> Iterator[Session]:
    made, journal = Session(day), open_journal(tmp_path / "Notater" / "data", day)
    words = moment("Kakao i regnet", NOON - timedelta(days=1))
    journal.writing.keep(words, words)
    journal.meetings.add(NewMeeting(NOON + timedelta(days=2), "andre etasje"))
    made.unlock(journal)
    yield made
    made.lock()


@pytest.fixture(params=[TodayPage, JournalPage, GroupPage, CheersPage, TakeAlongPage, HelpPage])
def page(
    request: pytest.FixtureRequest, qtbot: QtBot, session: Session, look: Look
) -> Iterator[Page]:
    made: Page = request.param(session, look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.arrive(Place(made.name))
    made.show()
    made.hide()
    yield made


def _asked(session: Session, act: Callable[[], object]) -> int:
    """Return how many statements the journal is asked meanwhile."""
    asked: list[str] = []
    connection = session.journal.database._connection
    connection.set_trace_callback(asked.append)
    act()
    connection.set_trace_callback(None)
    return len(asked)


def _arrive(page: Page) -> int:
    return _asked(page.session, lambda: page.arrive(Place(page.name)))


def test_nothing_is_read_anew_while_nothing_can_be_otherwise(page: Page) -> None:
    assert _arrive(page) == _MOMENT_ALONE


def test_all_is_read_anew_after_something_was_saved(page: Page) -> None:
    page.session.journal.group.add_topic("Hva sier jeg?")
    assert _arrive(page) > _MOMENT_ALONE
    assert _arrive(page) == _MOMENT_ALONE


def test_all_is_read_anew_when_a_minute_has_passed(page: Page, day: _Day) -> None:
    day.now += timedelta(minutes=1)
    assert _arrive(page) > _MOMENT_ALONE


def test_all_is_read_anew_when_something_was_found_to_be_damaged(page: Page) -> None:
    page.session.journal.database.unsound.add(("entries", 1))
    assert _arrive(page) > _MOMENT_ALONE


def test_all_is_read_anew_after_something_failed(page: Page) -> None:
    page.session.failed.emit(DiskFullError())
    assert _arrive(page) > _MOMENT_ALONE
