"""Copies make themselves while the journal is open, and never hold up a lock."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from factory import PASSPHRASE, Walking, moment
from laid import closed_journal
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import (
    CopyDamagedError,
    CopyStoppedError,
    MammadagbokError,
    NoRoomForCopyError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.copy_reading import copies_in
from mammadagbok.services.copy_work import CopyJob
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.removal_work import RemovalJob
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.ui.copies.keeper import FIRST_MS, CopyKeeper
from mammadagbok.ui.session import Session


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def folder(tmp_path: Path, clock: Walking) -> JournalFolder:
    return closed_journal(tmp_path / "Notater" / "data", clock)


@pytest.fixture
def session(qtbot: QtBot, clock: Walking) -> Iterator[Session]:
    made = Session(clock)
    yield made
    made.lock()


@pytest.fixture
def keeper(session: Session, folder: JournalFolder) -> Iterator[CopyKeeper]:
    owner = QObject()
    made = CopyKeeper(session, folder, owner)
    yield made
    made.end()


def unlock(session: Session, folder: JournalFolder) -> OpenJournal:
    session.unlock(folder.open(unseal_with(folder.header(), normalise(PASSPHRASE))))
    return session.journal


def write(session: Session, text: str) -> Entry:
    kept = session.journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    session.changed.emit("entries")
    return kept


def run_out(keeper: CopyKeeper, name: str) -> None:
    """Let a timer's time be over."""
    timer = keeper.findChild(QTimer, name)
    assert timer is not None
    assert timer.isActive()
    timer.setInterval(0)


def busy(keeper: CopyKeeper) -> bool:
    return keeper.is_working


def old(keeper: CopyKeeper) -> bool:
    return keeper.trouble is None and keeper.is_old()


def made(keeper: CopyKeeper) -> int:
    return len(copies_in(keeper.folder.path.with_name("copies")).ours)


def test_ten_seconds_after_unlocking_a_copy_is_made(
    qtbot: QtBot, keeper: CopyKeeper, session: Session, folder: JournalFolder
) -> None:
    unlock(session, folder)
    write(session, "Hun lo.")
    timer = keeper.findChild(QTimer, "first_copy_timer")
    assert timer is not None
    assert timer.interval() == FIRST_MS == 10_000
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    assert made(keeper) == 1
    assert not session.journal.copies.due()


def test_another_is_made_when_half_an_hour_is_over_and_something_was_written(
    qtbot: QtBot,
    keeper: CopyKeeper,
    session: Session,
    folder: JournalFolder,
    clock: Walking,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unlock(session, folder)
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    began = time.monotonic()
    write(session, "Mer.")
    keeper._go_on()
    assert not busy(keeper)
    clock.on(minutes=31)
    keeper._go_on()
    assert not busy(keeper)
    monkeypatch.setattr("time.monotonic", lambda: began + 31 * 60)
    with qtbot.waitSignal(keeper.copied):
        keeper._go_on()
    monkeypatch.setattr("time.monotonic", lambda: began + 90 * 60)
    clock.on(minutes=60)
    keeper._go_on()
    assert not busy(keeper)
    assert made(keeper) == 2


def test_the_practice_journal_gets_no_copies(
    keeper: CopyKeeper, session: Session, folder: JournalFolder
) -> None:
    session.unlock(folder.open(unseal_with(folder.header(), normalise(PASSPHRASE))), practice=True)
    assert keeper.copies is None
    keeper.make_now()
    assert not busy(keeper)


def test_locking_waits_for_no_copy_and_the_next_opening_is_sound(
    qtbot: QtBot, keeper: CopyKeeper, session: Session, folder: JournalFolder
) -> None:
    unlock(session, folder)
    for number in range(400):
        page = moment(f"kveld {number} " + "rolig " * 2000)
        session.journal.writing.keep(page, page)
    keeper.make_now()
    assert busy(keeper)
    job = keeper._job
    assert isinstance(job, CopyJob)
    start = time.thread_time()
    session.lock()
    assert time.thread_time() - start < 0.3
    # Nor did it wait while the other thread worked: that one has still to hear of the end.
    with pytest.raises(CopyStoppedError):
        job._stop.step()
    assert not busy(keeper)
    keeper.end()
    home = folder.path.with_name("copies")
    assert copies_in(home).ours == ()
    assert [path for path in home.iterdir() if path.suffix != ".copy"] == []
    unlock(session, folder)
    with qtbot.waitSignal(keeper.copied):
        keeper.make_now()
    (copy,) = copies_in(home).ours
    assert session.journal.copies.reader().verify(copy).entries == 400


def test_who_deletes_copies_waits_for_the_one_that_was_stopped(
    qtbot: QtBot,
    keeper: CopyKeeper,
    session: Session,
    folder: JournalFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It may have been about to give a copy its name: that would outlive an erased journal."""
    named, going_on = threading.Event(), threading.Event()
    replace = Path.replace

    def slow(path: Path, target: Path) -> Path:
        named.set()
        assert going_on.wait(20)
        return replace(path, target)

    unlock(session, folder)
    monkeypatch.setattr(Path, "replace", slow)
    keeper.make_now()
    assert named.wait(20)
    session.lock()
    waiter = threading.Thread(target=keeper.wait_until_still)
    waiter.start()
    waiter.join(0.05)
    assert waiter.is_alive()
    assert made(keeper) == 0
    going_on.set()
    waiter.join(20)
    assert made(keeper) == 1


def test_what_is_deleted_leaves_the_copies_in_the_same_act(
    qtbot: QtBot, keeper: CopyKeeper, session: Session, folder: JournalFolder
) -> None:
    journal = unlock(session, folder)
    kept = write(session, "Hun lo.")
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    journal.writing.delete(kept)
    assert journal.copies.pending() == [journal.copies.home]
    assert not busy(keeper)
    session.changed.emit("entries")
    assert busy(keeper)
    qtbot.waitUntil(lambda: journal.copies.pending() == [])
    (copy,) = copies_in(journal.copies.home).ours
    assert journal.copies.reader().verify(copy).entries == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only there a thread gives way by itself")
def test_copying_and_clearing_let_a_key_she_presses_go_first(
    qtbot: QtBot,
    keeper: CopyKeeper,
    session: Session,
    folder: JournalFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[tuple[str, int]] = []
    for kind in (CopyJob, RemovalJob):
        monkeypatch.setattr(kind, "run", _noting(kind, seen))
    journal = unlock(session, folder)
    kept = write(session, "Hun lo.")
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    journal.writing.delete(kept)
    session.changed.emit("entries")
    qtbot.waitUntil(lambda: journal.copies.pending() == [])
    assert {name for name, nice in seen if nice > _nice()} == {"CopyJob", "RemovalJob"}
    assert all(nice > _nice() for _, nice in seen)


def _noting(
    kind: type[CopyJob] | type[RemovalJob], seen: list[tuple[str, int]]
) -> Callable[..., object]:
    run: Callable[..., object] = kind.run

    def noted(job: object) -> object:
        seen.append((kind.__name__, _nice()))
        return run(job)

    return noted


def _nice() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_what_is_deleted_here_alone_leaves_the_pages_and_no_copy(
    qtbot: QtBot, keeper: CopyKeeper, session: Session, folder: JournalFolder
) -> None:
    journal = unlock(session, folder)
    kept = write(session, "Hun lo.")
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    journal.trash.delete_here(kept.id)
    assert journal.copies.must_pack()
    session.changed.emit("entries")
    assert not journal.copies.must_pack()
    assert journal.copies.pending() == []
    qtbot.waitUntil(lambda: not busy(keeper))
    copies = copies_in(journal.copies.home).ours
    assert 1 in [journal.copies.reader().verify(copy).entries for copy in copies]


def test_copies_that_cannot_be_rewritten_give_way_to_a_new_one(
    qtbot: QtBot,
    keeper: CopyKeeper,
    session: Session,
    folder: JournalFolder,
    clock: Walking,
) -> None:
    journal = unlock(session, folder)
    kept = write(session, "Hun lo.")
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    (copy,) = copies_in(journal.copies.home).ours
    copy.path.write_bytes(copy.path.read_bytes()[:-1])
    journal.writing.delete(kept)
    session.changed.emit("entries")
    qtbot.waitUntil(lambda: journal.copies.pending() == [])
    (fresh,) = copies_in(journal.copies.home).ours
    assert fresh.path != copy.path
    assert not copy.path.exists()


def test_a_stick_gets_its_copy_when_it_is_there(
    qtbot: QtBot,
    keeper: CopyKeeper,
    session: Session,
    folder: JournalFolder,
    tmp_path: Path,
) -> None:
    journal = unlock(session, folder)
    journal.copies.choose(tmp_path / "stick")
    failures: list[MammadagbokError] = []
    keeper.failed.connect(failures.append)
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    qtbot.waitUntil(lambda: not keeper._seeking)
    (tmp_path / "stick").mkdir()
    with qtbot.waitSignal(keeper.copied):
        keeper._go_on()
    assert len(copies_in(tmp_path / "stick").ours) == 1
    assert made(keeper) == 1
    assert failures == []


def test_why_there_is_no_copy_is_told_and_it_is_old_after_a_fortnight(
    qtbot: QtBot,
    keeper: CopyKeeper,
    session: Session,
    folder: JournalFolder,
    clock: Walking,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unlock(session, folder)
    with qtbot.waitSignal(keeper.copied):
        run_out(keeper, "first_copy_timer")
    write(session, "Mer.")
    clock.on(days=13)
    assert not old(keeper)
    clock.on(days=2)
    assert old(keeper)
    with monkeypatch.context() as patch:
        patch.setattr(CopyPlace, "room", lambda *_: 1)
        with qtbot.waitSignal(keeper.failed):
            keeper.make_now()
        assert isinstance(keeper.trouble, NoRoomForCopyError)
        with qtbot.waitSignal(keeper.copied):
            keeper.allow_more(keeper.trouble.place)
    assert not old(keeper)


def test_a_damaged_journal_is_not_copied_over_good_copies(
    qtbot: QtBot, keeper: CopyKeeper, session: Session, folder: JournalFolder
) -> None:
    journal = unlock(session, folder)
    kept = write(session, "Hun lo.")
    with qtbot.waitSignal(keeper.copied):
        keeper.make_now()
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'annet' WHERE id = ?", (kept.id,))
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.make_now()
    assert isinstance((failed.args or [None])[0], CopyDamagedError)
    assert made(keeper) == 1
    assert journal.copies.due()
