"""What holds for every test."""

import gc
import os
import shutil
from pathlib import Path
from typing import Final

from hypothesis import settings

from mammadagbok.ui.collecting import collect_what_is_due

_IN_MEMORY: Final = Path("/dev/shm")
_ENOUGH: Final = 4 << 30
"""Bytes: many times what the tests leave behind."""

# On a busy computer any one example can take long, which says nothing about it.
settings.register_profile("here", deadline=None)
settings.load_profile("here")


def pytest_configure() -> None:
    """Keep what tests write in memory where there is room: thousands of journals are synced.

    And look for nothing to let go of while all is imported: there is nothing.
    """
    gc.disable()
    if _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > _ENOUGH:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", os.fspath(_IN_MEMORY))


def pytest_collection_finish() -> None:
    """Leave what was imported out of every later collection: each change of look makes one.

    They are made between tests alone, as the program does: never in a worker's thread.
    """
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown() -> None:
    """Let go of what the test has left behind."""
    collect_what_is_due()
