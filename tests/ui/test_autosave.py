"""What she writes is kept: soon after a pause, whenever asked, and again after a failure."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from factory import moment, noon
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.writing import Writing
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing import autosave as module
from mammadagbok.ui.writing.autosave import PAUSE_MS, RETRY_MS, Autosave


class FullDisk(Writing):
    """Writes like the real one, except while there is no room."""

    is_full = True

    def __init__(self, real: Writing) -> None:
        self._real = real

    def keep(
        self, page: NewEntry | Entry, words: NewEntry, stood: Entry | None = None
    ) -> NewEntry | Entry:
        if self.is_full:
            raise DiskFullError
        return self._real.keep(page, words, stood)


class Desk(QObject):
    """Something she writes on: the words are whatever stands in `text`."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.text = ""
        self.autosave = Autosave(session, self.read, self)

    def read(self, words: NewEntry) -> NewEntry:
        return replace(words, text=self.text)

    def write(self, text: str) -> None:
        self.text = text
        self.autosave.touch()


@pytest.fixture
def desk(session: Session) -> Desk:
    made = Desk(session)
    made.autosave.open(moment(""))
    return made


@pytest.fixture
def full(qtbot: QtBot, journal: OpenJournal) -> Iterator[tuple[Desk, FullDisk]]:
    disk = FullDisk(journal.writing)
    session = Session(noon)
    session.unlock(replace(journal, writing=disk))
    made = Desk(session)
    made.autosave.open(moment(""))
    yield made, disk
    session.lock()


def texts(session: Session) -> list[str]:
    return [entry.words.text for entry in session.journal.finding.latest(10)]


def test_it_does_not_wait_for_a_pause_that_never_comes(
    qtbot: QtBot, session: Session, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAUSE_MS", 3_600_000)
    monkeypatch.setattr(module, "LATEST_MS", 50)
    with qtbot.waitSignal(desk.autosave.saved):
        desk.write("Hun")
        desk.write("Hun lo")
    assert texts(session) == ["Hun lo"]


def test_it_saves_within_a_second_of_a_pause(qtbot: QtBot, session: Session, desk: Desk) -> None:
    timer = desk.autosave.findChild(QTimer)
    assert timer is not None
    with qtbot.waitSignal(desk.autosave.saved) as saved:
        desk.write("Hun lo av skyggen sin.")
        # The rest is how busy the computer is.
        assert timer.isActive() and timer.interval() < 1000
    assert saved.args is not None
    assert saved.args[0].words.text == "Hun lo av skyggen sin."
    assert desk.autosave.page == saved.args[0]
    assert texts(session) == ["Hun lo av skyggen sin."]


def test_nothing_is_saved_while_she_is_still_writing(desk: Desk, session: Session) -> None:
    assert PAUSE_MS < 1000
    desk.write("Hun")
    desk.write("Hun lo")
    assert desk.autosave.is_pending
    assert texts(session) == []


def test_the_same_page_keeps_its_row(session: Session, desk: Desk) -> None:
    desk.write("Først.")
    desk.autosave.save_now()
    desk.write("Først. Så mer.")
    desk.autosave.save_now()
    assert texts(session) == ["Først. Så mer."]


def test_a_blank_page_leaves_no_row(qtbot: QtBot, session: Session, desk: Desk) -> None:
    desk.write("  \n")
    with qtbot.assertNotEmitted(desk.autosave.saved):
        desk.autosave.save_now()
    assert texts(session) == []
    assert not desk.autosave.is_pending


def test_only_a_real_change_is_told(qtbot: QtBot, session: Session, desk: Desk) -> None:
    with qtbot.waitSignal(session.changed) as changed:
        desk.write("Kakao til frokost.")
        desk.autosave.save_now()
    assert changed.args == ["entries"]
    with qtbot.assertNotEmitted(session.changed):
        desk.write("Kakao til frokost.")
        desk.autosave.save_now()


def test_a_page_she_only_looked_at_is_left_alone(session: Session, desk: Desk) -> None:
    kept = session.journal.writing.keep(moment("Slik det stod."), moment("Slik det stod."))
    desk.autosave.open(kept)
    desk.text = "Slik skjermen viser det."
    desk.autosave.save_now()
    assert texts(session) == ["Slik det stod."]


def test_a_failure_is_told_and_raised_and_the_text_stays(
    qtbot: QtBot, full: tuple[Desk, FullDisk]
) -> None:
    desk, _ = full
    desk.write("Dette må ikke bli borte.")
    with (
        qtbot.waitSignal(desk.autosave.failed) as failed,
        pytest.raises(DiskFullError),
    ):
        desk.autosave.save_now()
    assert failed.args is not None
    assert isinstance(failed.args[0], DiskFullError)
    assert desk.autosave.is_pending


def test_it_tries_again_by_itself_until_it_works(
    qtbot: QtBot, full: tuple[Desk, FullDisk], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert RETRY_MS == 10_000
    monkeypatch.setattr(module, "RETRY_MS", 1)
    desk, disk = full
    desk.write("Dette må ikke bli borte.")
    with qtbot.waitSignals([desk.autosave.failed] * 3), pytest.raises(DiskFullError):
        desk.autosave.save_now()
    disk.is_full = False
    with qtbot.waitSignal(desk.autosave.saved) as saved:
        pass
    assert saved.args is not None
    assert saved.args[0].words.text == "Dette må ikke bli borte."
    assert not desk.autosave.is_pending


def test_another_page_is_not_given_the_last_ones_words(session: Session, desk: Desk) -> None:
    desk.write("Hører til den første.")
    desk.autosave.open(moment(""))
    assert not desk.autosave.is_pending
    desk.autosave.save_now()
    assert texts(session) == []


def test_nothing_is_touched_when_no_page_is_open(desk: Desk) -> None:
    desk.autosave.open(None)
    desk.write("Ingensteds.")
    assert not desk.autosave.is_pending
    desk.autosave.save_now()


def test_it_lets_go_when_the_journal_locks(session: Session, desk: Desk) -> None:
    desk.write("For sent.")
    session.lock()
    assert desk.autosave.page is None
    assert not desk.autosave.is_pending
