"""A look in bokmål and a session with a real, open, encrypted journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory import noon
from laid import open_journal
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.wardrobe import Wardrobe

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """What a test has closed is deleted, or every change of look would dress it once more."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module", autouse=True)
def left_behind(qapp: QApplication) -> Iterator[None]:
    """No window of one file is dressed anew, for half a second each time, in all that follow."""
    yield
    for each in QApplication.topLevelWidgets():
        each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> Wardrobe:
    """One for all, as in the program: each reads fonts, and leaves its catalogues with Qt."""
    return Wardrobe(qapp, RESOURCES, noon)


@pytest.fixture
def look(qtbot: QtBot, wardrobe: Wardrobe) -> Look:
    """The look in bokmål, light, at 100 %, as the program puts it on."""
    return wardrobe.dress(Settings(theme="light"))


@pytest.fixture
def journal(tmp_path: Path) -> OpenJournal:
    """A new, empty, encrypted journal that is open. The session closes it."""
    return open_journal(tmp_path / "Notater" / "data")


@pytest.fixture
def session(qtbot: QtBot, journal: OpenJournal) -> Iterator[Session]:
    """A session with that journal open; the clock stands at noon, Monday 23 November 2026."""
    made = Session(noon)
    made.unlock(journal)
    yield made
    made.lock()
