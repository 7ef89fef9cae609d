"""A look in bokmål and a session with a real, open, encrypted journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from factory import CHEAPEST, PASSPHRASE, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, OpenJournal, seal_new
from mammadagbok.ui.dates import Dates
from mammadagbok.ui.facts import Facts
from mammadagbok.ui.icons import Icons
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import build_theme, stylesheet

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def look(qtbot: QtBot, qapp: object) -> Iterator[Look]:
    """The look in bokmål, light, at 100 %, with fonts and style as in the program."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for face in (RESOURCES / "fonts").glob("*.otf"):
        QFontDatabase.addApplicationFont(str(face))
    translator = QTranslator()
    translator.load(str(RESOURCES / "i18n" / "mammadagbok_nb.qm"))
    app.installTranslator(translator)
    theme = build_theme(dark=False, scale=1.0)
    app.setStyleSheet(stylesheet(theme))
    yield Look(
        theme, Icons(RESOURCES / "icons"), Dates("nb"), Facts(RESOURCES / "facts", "nb"), "nb"
    )
    app.removeTranslator(translator)
    app.setStyleSheet("")


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
