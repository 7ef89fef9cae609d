"""What nobody holds any more is destroyed on the GUI thread, whatever runs beside it."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui import collecting
from mammadagbok.ui.collecting import Collecting, collect_what_is_due
from mammadagbok.ui.tasks import Task


class _Held:
    """Something in a ring, which only a collection lets go of."""

    def __init__(self) -> None:
        self.ring = self
        self.widget = QWidget()


def _busy() -> int:
    # Enough for Python to look through all generations, were it to do so by itself.
    return sum(len([[] for _ in range(1_000)]) for _ in range(200))


def test_a_worker_destroys_no_widget(qtbot: QtBot) -> None:
    gc.enable()
    parent = QObject()
    Collecting(parent)
    where: list[threading.Thread] = []
    held = _Held()
    weakref.finalize(held, lambda: where.append(threading.current_thread()))
    del held
    done: list[object] = []
    Task(_busy, done.append, done.append, parent).start()
    qtbot.waitUntil(lambda: bool(done))
    assert where == []
    gc.collect()
    assert where == [threading.main_thread()]


def test_what_is_due_is_collected(qtbot: QtBot) -> None:
    gc.collect()
    freed: list[bool] = []
    held = _Held()
    weakref.finalize(held, lambda: freed.append(True))
    del held
    kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 1)]
    collect_what_is_due()
    assert freed == [True]
    assert kept


def test_it_looks_seldom_while_nothing_is_due(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    due = [False] * 5 + [True, False]
    given_back: list[int] = []
    monkeypatch.setattr(collecting, "collect_what_is_due", lambda: due.pop(0))
    monkeypatch.setattr(collecting, "give_back", lambda: given_back.append(len(due)))
    parent, waited = QObject(), list[int]()
    Collecting(parent)
    timer = parent.findChild(QTimer, "collecting")
    assert isinstance(timer, QTimer)
    while due:
        timer.timeout.emit()
        assert timer.isSingleShot() and timer.isActive()
        waited.append(timer.interval())
    assert waited == [4_000, 8_000, 16_000, 32_000, 32_000, 2_000, 4_000]
    assert given_back == [6, 5, 4, 3, 2, 1, 0]
