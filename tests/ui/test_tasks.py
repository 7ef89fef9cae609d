"""Work off the GUI thread: what comes of it is told on the GUI thread."""

import os
import sys
import threading
import weakref
from collections.abc import Callable
from functools import partial
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mammadagbok.domain.errors import DiskFullError, MammadagbokError, UnexpectedError
from mammadagbok.ui.tasks import Task, giving_way, telling

_ROUNDS: Final = 500
"""Of two threads that meet: without care, the third or so crashes the program."""


_TWICE_DESTROYED: Final = 20
"""Times that are as good as sure to crash the program, did a task let go of its owner too late."""


class _Listener(QObject):
    """Whoever waits, and what came to their ears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, int]] = []

    def hear(self, told: str) -> None:
        self.heard.append((told, threading.get_ident()))


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


def test_a_worker_keeps_this_thread_for_half_a_millisecond_at_most(
    qtbot: QtBot,
) -> None:
    """By itself Python lets whoever is at work go on for five, each time that it is asked."""
    owner, done, failed = QObject(), list[float](), list[MammadagbokError]()
    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(0.005)
        Task(sys.getswitchinterval, done.append, failed.append, owner).start()
        qtbot.waitUntil(lambda: bool(done))
    finally:
        sys.setswitchinterval(before)
    assert done == [pytest.approx(0.0005)]


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


def test_whoever_waits_may_go_at_the_moment_a_worker_tells(qtbot: QtBot) -> None:
    told: list[object] = []
    for _ in range(_ROUNDS):
        owner, at_the_end = QObject(), threading.Lock()
        at_the_end.acquire()
        Task(at_the_end.release, told.append, told.append, owner).start()
        at_the_end.acquire()
        delete(owner)
    _wait_for_one_more(qtbot)
    assert told == []


def test_what_a_task_tells_may_be_the_end_of_its_owner(qtbot: QtBot) -> None:
    class Owner(QObject):
        def take(self, number: int) -> None:
            owners.clear()
            taken.append(number)

    taken, owners = list[int](), list[Owner]()
    for number in range(_TWICE_DESTROYED):
        owners.append(Owner())
        Task(partial(int, number), owners[0].take, _never, owners[0]).start()
        qtbot.waitUntil(lambda: len(taken) > number)  # noqa: B023 - waited for at once
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert taken == list(range(_TWICE_DESTROYED))


def test_what_a_worker_calls_is_heard_on_this_thread(qtbot: QtBot) -> None:
    owner, listener = QObject(), _Listener()
    done: list[None] = []
    tell = telling(listener, _Listener.hear)
    Task(lambda: tell("halvveis"), done.append, _never, owner).start()
    qtbot.waitUntil(lambda: bool(done))
    assert listener.heard == [("halvveis", threading.get_ident())]


def test_a_worker_may_call_at_the_moment_that_nobody_listens_any_more(qtbot: QtBot) -> None:
    owner = QObject()
    heard: list[list[tuple[str, int]]] = []
    for _ in range(_ROUNDS):
        listener, at_the_end = _Listener(), threading.Lock()
        heard.append(listener.heard)
        at_the_end.acquire()
        tell = telling(listener, _Listener.hear)
        Task(partial(_tell_at_once, at_the_end, tell), _nothing, _never, owner).start()
        at_the_end.acquire()
        delete(listener)
    _wait_for_one_more(qtbot)
    assert not any(heard)


def test_what_a_worker_was_given_goes_on_this_thread_when_it_is_done(qtbot: QtBot) -> None:
    class Values:
        def count(self) -> int:
            return 1

    owner, where = QObject(), list[int]()
    done: list[int] = []
    given = Values()
    weakref.finalize(given, lambda: where.append(threading.get_ident()))
    Task(given.count, done.append, _never, owner).start()
    del given
    qtbot.waitUntil(lambda: bool(done))
    assert where == [threading.get_ident()]


def _wait_for_one_more(qtbot: QtBot) -> None:
    """Wait until all that the workers have told before has come."""
    QThreadPool.globalInstance().waitForDone()
    owner, done = QObject(), list[None]()
    Task(lambda: None, done.append, _never, owner).start()
    qtbot.waitUntil(lambda: bool(done))


def _tell_at_once(at_the_end: threading.Lock, tell: Callable[[str], None]) -> None:
    at_the_end.release()
    tell("ferdig")


def _nothing(_result: object) -> None:
    pass


def _never(error: MammadagbokError) -> None:
    raise AssertionError(error)


def _nice() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.mark.skipif(sys.platform != "linux", reason="only there a thread gives way by itself")
def test_what_gives_way_does_so_alone(qtbot: QtBot) -> None:
    """A thread that has given way once stays so, and the pool gives the next work to it."""
    owner, told, seen = QObject(), list[int](), list[int]()
    failed: list[MammadagbokError] = []
    for work in (giving_way(_nice), _nice):
        Task(work, told.append, failed.append, owner).start()
        qtbot.waitUntil(lambda: len(told) > len(seen))
        seen.append(told[-1])
    assert seen == [_nice() + 10, _nice()]
    assert failed == []


def test_a_failure_of_what_gives_way_is_told_as_any_other() -> None:
    def fail() -> None:
        raise DiskFullError

    with pytest.raises(DiskFullError):
        giving_way(fail)()
    assert giving_way(lambda: "ferdig")() == "ferdig"
