"""Printing keeps to the local print service, and leaves nothing of ours behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui import print_place
from mammadagbok.ui.printing import Printed, print_lines

SOURCES = Path(__file__).resolve().parents[2] / "src"
SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from mammadagbok.ui.printing import print_lines
app = QApplication(["notater"])
def leave():
    if (dialog := app.activeModalWidget()) is not None:
        dialog.reject()
timer = QTimer(interval=50)
timer.timeout.connect(leave)
timer.start()
parent = QWidget()
print_lines(parent, "Notat", ["1   208HQ"])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the print service of Linux")
def test_without_a_printer_she_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_place, "_SERVICE", str(tmp_path / "cups.sock"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", "/tmp")
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert print_lines(parent, "Notat", ["1   208HQ"]) is Printed.NO_PRINTER
    assert os.environ["TMPDIR"] == "/tmp"
    assert "CUPS_SERVER" not in os.environ
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows which sockets are opened")
def test_no_socket_but_those_of_this_computer(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    environment = os.environ | {"PYTHONPATH": str(SOURCES), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("CUPS_SERVER", None)
    command = ["strace", "-f", "-e", "trace=socket,connect", "-o", str(trace)]
    ran = subprocess.run(
        [*command, sys.executable, "-c", SCRIPT], env=environment, check=False, timeout=60
    )
    assert ran.returncode == 0
    calls = [line for line in trace.read_text().splitlines() if "AF_" in line]
    assert any("cups.sock" in call for call in calls)
    assert [call for call in calls if "AF_UNIX" not in call] == []
