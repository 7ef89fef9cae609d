"""What PySide tells of parameters is loaded when it is asked for, and no sooner."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

SOURCE: Final = Path(__file__).resolve().parents[2] / "src"
ALL_LOADED: Final = """
import mammadagbok.app
from mammadagbok.ui import ahead, signatures
for each in ahead.PIECES:
    __import__(each)
told = sorted(signatures._left)
"""
ASKED: Final = """
from PySide6.QtCore import QObject, QPoint
from shibokensupport.signature import get_signature, parser

def said(wrong):
    try:
        wrong()
    except (AttributeError, TypeError) as error:
        return [type(error).__name__, str(error)]

told = [
    said(lambda: QPoint("one", "two")),
    said(lambda: QObject(named="so")),
    said(lambda: QObject(1, 2, 3)),
    said(lambda: parser.what_it_has_not),
    str(get_signature(QObject.setObjectName)),
    QPoint.manhattanLength.__doc__,
]
"""
OURS: Final = "import mammadagbok.app"


def _told(code: str) -> object:
    ran = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport json\nprint(json.dumps(told))"],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"},
    )
    return json.loads(ran.stdout)


def test_all_of_the_program_is_loaded_without_it() -> None:
    """To compile it takes a fifth of the start: see ADR 40."""
    folder = "shibokensupport/signature"
    assert _told(ALL_LOADED) == [
        f"{folder}/errorhandler.py",
        f"{folder}/layout.py",
        f"{folder}/lib/enum_sig.py",
        f"{folder}/lib/pyi_generator.py",
        f"{folder}/lib/tool.py",
        f"{folder}/mapping.py",
        f"{folder}/parser.py",
    ]


def test_it_is_told_as_pyside_tells_it() -> None:
    """Where PySide misses a part of it, an argument of the wrong kind ends the program."""
    assert _told(f"{OURS}\n{ASKED}") == _told(ASKED)
