"""A look in bokmål and a session with a real, open, encrypted journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory import CHEAPEST, PASSPHRASE, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, OpenJournal, seal_new
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


@pytest.fixture
def look(qtbot: QtBot, qapp: QApplication) -> Look:
    """The look in bokmål, light, at 100 %, as the program puts it on."""
    return Wardrobe(qapp, RESOURCES, noon).dress(Settings(theme="light"))


@pytest.fixture
def journal(tmp_path: Path) -> OpenJournal:
    """A new, empty, encrypted journal that is open. The session closes it."""
    folder = JournalFolder(tmp_path / "Notater" / "data", noon)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, noon())
    folder.create(sealed)
    return folder.open(sealed)


@pytest.fixture
def session(qtbot: QtBot, journal: OpenJournal) -> Iterator[Session]:
    """A session with that journal open; the clock stands at noon, Monday 23 November 2026."""
    made = Session(noon)
    made.unlock(journal)
    yield made
    made.lock()
