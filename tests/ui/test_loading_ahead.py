"""What the open journal is made of is loaded while the page for unlocking stands."""

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mammadagbok.ui import ahead
from mammadagbok.ui.ahead import Ahead


def test_one_piece_is_loaded_after_another(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = ("colorsys", "stringprep")
    monkeypatch.setattr(ahead, "PIECES", pieces)
    for name in pieces:
        monkeypatch.delitem(sys.modules, name, raising=False)
    owner = QObject()
    loading = Ahead(owner)
    assert not set(pieces) & set(sys.modules)
    loading.start()
    qtbot.waitUntil(lambda: set(pieces) <= set(sys.modules))
