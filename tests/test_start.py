"""What is done before there is anything to be seen: see ADR 40."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from laid import closed_journal

SOURCE: Final = Path(__file__).resolve().parents[1] / "src"
STARTED: Final = """
import json, os, sys
from mammadagbok.app import main
from mammadagbok.ui.program import Program
from PySide6 import QtWidgets

def tell(program):
    print(json.dumps([sorted(sys.modules), sorted(vars(QtWidgets))]), flush=True)
    os._exit(0)

Program._on_first_sight = tell
main(["--folder", sys.argv[1]])
"""


def _before_the_first_page(home: Path) -> tuple[list[str], list[str]]:
    """Return the modules that are loaded when the page for unlocking stands, and Qt's widgets that
    PySide has made classes of.
    """
    closed_journal(home / "data")
    ran = subprocess.run(
        [sys.executable, "-c", STARTED, str(home)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env={"PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)},
    )
    modules, widgets = json.loads(ran.stdout)
    return modules, widgets


def test_only_those_widgets_have_classes_that_somebody_has_named(tmp_path: Path) -> None:
    """PySide makes them all to tell what kind of widget it was handed: a twentieth of the start."""
    modules, widgets = _before_the_first_page(tmp_path)
    assert "mammadagbok.ui.unlock.first_time" not in modules
    assert "QScrollArea" in widgets
    assert {"QMdiArea", "QTableWidget", "QWizard"}.isdisjoint(widgets)
