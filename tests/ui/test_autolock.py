"""The idle lock asks again for as long as nobody has locked."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mammadagbok.ui.autolock import AutoLock
from mammadagbok.ui.idle_hold import IdleHold


def test_it_asks_again_when_the_first_time_could_not_lock(qtbot: QtBot) -> None:
    """Locking waits for saving, and saving may have met a full disk."""
    owner = QObject()
    lock = AutoLock(IdleHold(owner), owner)
    asked: list[bool] = []
    lock.idle.connect(lambda: asked.append(True))
    lock.watch(1)
    timer = lock.findChild(QTimer, "idle_timer")
    assert timer is not None
    assert timer.interval() == 60_000
    timer.setInterval(1)
    qtbot.waitUntil(lambda: len(asked) > 1)
    lock.rest()
    assert not timer.isActive()
