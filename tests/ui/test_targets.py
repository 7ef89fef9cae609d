"""What can be pressed is large enough for hands that shake, and larger where a craving is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from everywhere import practice_session, shown_desk, walk
from mammadagbok.storage.settings import SCALES, Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TARGET
from mammadagbok.ui.wardrobe import Wardrobe

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PRESSED = (QAbstractButton, QLineEdit, QComboBox, QDateTimeEdit)
_LEAST = 24
"""WCAG 2.2, 2.5.8, in pixels at any scale."""


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with practice_session() as made:
        yield made


@pytest.fixture
def look(qtbot: QtBot, qapp: QApplication) -> Iterator[Look]:
    """The look in the smallest type: in any other, everything is at least as large."""
    wardrobe = Wardrobe(qapp, RESOURCES)
    yield wardrobe.dress(Settings(theme="light", scale=SCALES[0]))
    wardrobe.dress(Settings(theme="light"))


def test_every_target_is_large_enough(session: Session, look: Look, tmp_path: Path) -> None:
    small, pressed = dict[str, tuple[int, int]](), set[str]()
    with shown_desk(session, look, tmp_path) as desk:
        for where in walk(desk):
            is_craving = isinstance(where, Place) and where.page is PageName.CRAVING
            for each in _targets(desk):
                pressed.add(each.objectName())
                on_page = is_craving and not each.objectName().startswith("rail_")
                least = TARGET if on_page else _LEAST
                if min(each.width(), each.height()) < least:
                    small[f"{where} {each.objectName()}"] = each.width(), each.height()
    assert len(pressed) > 100
    assert not small, "\n".join(map(str, small.items()))


def _targets(desk: Desk) -> list[QWidget]:
    return [
        each
        for each in desk.findChildren(QWidget)
        if isinstance(each, PRESSED)
        and each.isVisible()
        and not isinstance(each.parentWidget(), QComboBox | QDateTimeEdit | QLineEdit)
    ]
