"""What holds for every test."""

import gc
import os
import shutil
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from mammadagbok.ui.collecting import collect_what_is_due
from unlocked import hold_no_memory

_IN_MEMORY: Final = Path("/dev/shm")
_ENOUGH: Final = 4 << 30
"""Bytes: many times what the tests leave behind."""
_LONG: Final = ("journeys", "ui", "tests", "services", "storage")
"""Folders of long tests, the longest first."""
_PATIENCE_MS: Final = 30_000
"""What takes this long has failed, however busy the computer is; pytest-qt gives up after five."""

# On a busy computer any one example can take long, which says nothing about it.
settings.register_profile("here", deadline=None)
settings.load_profile("here")


def pytest_configure() -> None:
    """Keep what tests write in memory where there is room: thousands of journals are synced.

    And look for nothing to let go of while all is imported: there is nothing.
    """
    gc.disable()
    hold_no_memory()
    for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitExposed):
        (wait.__kwdefaults__ or {})["timeout"] = _PATIENCE_MS
    if _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > _ENOUGH:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", os.fspath(_IN_MEMORY))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that no worker is alone with one at the end."""
    rank = {name: place for place, name in enumerate(_LONG)}
    items.sort(key=lambda item: rank.get(item.path.parent.name, len(rank)))


def pytest_collection_finish() -> None:
    """Leave what was imported out of every later collection: each change of look makes one.

    They are made between tests alone, as the program does: never in a worker's thread.
    """
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown() -> None:
    """Let go of what the test has left behind."""
    collect_what_is_due()
