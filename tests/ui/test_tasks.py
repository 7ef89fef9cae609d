"""Work off the GUI thread: what comes of it is told on the GUI thread."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mammadagbok.domain.errors import DiskFullError, MammadagbokError, UnexpectedError
from mammadagbok.ui.tasks import Task


def test_the_result_comes_back_to_this_thread(qtbot: QtBot) -> None:
    owner = QObject()
    done: list[tuple[int, int]] = []
    failed: list[MammadagbokError] = []

    def on_done(worker: int) -> None:
        done.append((worker, threading.get_ident()))

    Task(threading.get_ident, on_done, failed.append, owner).start()
    qtbot.waitUntil(lambda: bool(done))
    ((worker, here),) = done
    assert here == threading.get_ident()
    assert worker != here
    assert failed == []


def test_a_failure_comes_back_as_a_fact(qtbot: QtBot) -> None:
    owner = QObject()
    done: list[None] = []
    failed: list[MammadagbokError] = []

    def fail() -> None:
        raise DiskFullError

    Task(fail, done.append, failed.append, owner).start()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], DiskFullError)
    assert done == []


def test_what_nobody_expected_ends_the_wait_and_is_told(qtbot: QtBot) -> None:
    owner = QObject()
    failed: list[MammadagbokError] = []

    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        Task(fail, lambda _: None, failed.append, owner).start()
        qtbot.waitUntil(lambda: bool(raised))
    assert [type(each) for each in failed] == [UnexpectedError]
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_a_stick_that_does_not_answer_holds_nothing_else_up(qtbot: QtBot) -> None:
    owner, answered = QObject(), threading.Event()
    done: list[object] = []
    for _ in range(4):
        Task(answered.wait, done.append, done.append, owner).start()
    Task(threading.get_ident, done.append, done.append, owner).start()
    qtbot.waitUntil(lambda: len(done) == 1)
    answered.set()
    qtbot.waitUntil(lambda: len(done) == 5)
