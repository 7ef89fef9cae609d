"""Of the folders that Qt's file dialog has shown nothing is left, wherever Qt notes them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.dialog_traces import forget_dialogs
from mammadagbok.ui.dialogs import ask_for_target
from mammadagbok.ui.look import Look


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Path]:
    """Where Qt keeps its settings: a file of our own stands in for registry and preferences."""
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, str(tmp_path))
    yield tmp_path / "QtProject.conf"
    QSettings.setPath(native, user, "/dev/null")


def close_a_dialog(parent: QWidget) -> None:
    def when_there() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    QTimer.singleShot(0, parent, when_there)
    assert ask_for_target(parent, "Notat.pdf") is None
    QApplication.sendPostedEvents(None, 0)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_dialog_that_was_closed_leaves_no_folder(
    qtbot: QtBot, look: Look, notes: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    close_a_dialog(parent)
    qtbot.waitUntil(lambda: "lastVisited" in _text(notes))
    monkeypatch.setattr(sys, "platform", system)
    close_a_dialog(parent)
    qtbot.waitUntil(lambda: "FileDialog" not in _text(notes))


def test_what_a_crash_has_left_goes_at_the_start(
    notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes.write_text("[FileDialog]\nlastVisited=file:///home/mina/gruppa\n[Other]\na=b\n")
    monkeypatch.setattr(sys, "platform", "win32")
    forget_dialogs()
    assert _text(notes).split() == ["[Other]", "a=b"]


def _text(notes: Path) -> str:
    return notes.read_text("utf-8") if notes.exists() else ""
