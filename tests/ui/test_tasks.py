"""Work off the GUI thread: what comes of it is told on the GUI thread."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mammadagbok.domain.errors import DiskFullError, MammadagbokError
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
