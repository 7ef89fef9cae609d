"""A scroll bar comes or stays away: it does not take its own reason away, for ever."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from at_length import write_at_length
from factory import noon
from mammadagbok.services.practice import Practice
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.wardrobe import Wardrobe
from walked import come_to_rest

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_OFTEN = 12
"""More times than anything is laid out anew for one change of the window's size."""
_NARROW = (852, 936)
_WIDE = 1277


class _Counting(QObject):
    """Counts how often what is inside of each area is resized, and ends it before Qt crashes."""

    def __init__(self) -> None:
        super().__init__()
        self.resized = Counter[str]()

    def eventFilter(self, inside: QObject, event: QEvent) -> bool:
        viewport = inside.parent()
        area = viewport.parent() if viewport is not None else None
        if isinstance(area, QScrollArea) and event.type() is QEvent.Type.Resize:
            around = type(area.parent()).__name__
            self.resized[around] += 1
            if self.resized[around] > _OFTEN:
                area.setWidgetResizable(False)
        return False


@pytest.fixture
def page(
    qtbot: QtBot, wardrobe: Wardrobe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[JournalPage]:
    # In nynorsk and with long tags of hers, what the bar takes away makes a line more.
    look = wardrobe.dress(Settings(language="nn", theme="light"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    practice, session = Practice(RESOURCES / "practice" / "nb.json", noon), Session(noon)
    session.unlock(practice.open())
    write_at_length(session.journal)
    made = JournalPage(session, look)
    qtbot.addWidget(made)
    made.show()
    made.arrive(Place(PageName.JOURNAL))
    more = made.findChild(QPushButton, "more_choices_button")
    assert more is not None
    more.click()
    yield made
    made.forget()
    session.lock()
    practice.end()


@pytest.mark.parametrize("height", [480, 540])
def test_more_choices_are_laid_out_once_in_a_window_made_wider_and_lower(
    page: JournalPage, qapp: QApplication, height: int
) -> None:
    page.resize(*_NARROW)
    come_to_rest()
    counting = _Counting()
    qapp.installEventFilter(counting)
    page.resize(_WIDE, height)
    come_to_rest()
    qapp.removeEventFilter(counting)
    assert [each for each, times in counting.resized.items() if times > _OFTEN] == []
