"""One window for one journal, also where the lock's folder is no help."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mammadagbok.ui.instance import Instance

_TAKE_AND_DIE = """
import os, sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
assert lock.tryLock(0)
os.kill(os.getpid(), 9)
"""


def test_the_second_is_turned_away_and_the_first_is_called(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path, "en"), Instance(tmp_path, "en")
    assert first.take()
    assert not second.take()
    with qtbot.waitSignal(first.called):
        second.call_first()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["en.lock"]
    first.release()
    assert second.take()
    second.release()


def test_a_call_that_came_before_it_listened_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    """A second start while one process hands over to the next."""
    later = Instance(tmp_path, "en")
    Instance(tmp_path, "en").call_first()
    with qtbot.waitSignal(later.called):
        assert later.take()
    later.release()


@pytest.mark.usefixtures("qapp")
def test_where_no_lock_can_be_made_the_program_still_starts(tmp_path: Path) -> None:
    """The database has a lock of its own; only the words for it come later."""
    alone = Instance(tmp_path / "missing", "en")
    alone.call_first()
    assert alone.take()
    alone.release()


@pytest.mark.usefixtures("qapp")
def test_the_lock_of_a_process_that_was_killed_is_taken_over(tmp_path: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", _TAKE_AND_DIE, str(tmp_path / "en.lock")], check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert (tmp_path / "en.lock").exists()
    after = Instance(tmp_path, "en")
    assert after.take()
    after.release()
