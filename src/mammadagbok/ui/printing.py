"""Printing a few lines on one sheet, without a file of ours and without a network socket.

Qt's printer asks the print service as soon as it is made, so it is made when she prints. See
docs/adr/0009-printing.md.
"""

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QPointF
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.ui.theme import FONT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SERVICE: Final = "/run/cups/cups.sock"
"""The print service's local socket on Linux. Without this its library would try TCP too."""
_MARGIN_MM: Final = 22.0
_TITLE_POINTS, _LINE_POINTS = 16, 20


class Printed(Enum):
    """What became of the wish to print."""

    SENT = auto()
    LEFT = auto()
    NO_PRINTER = auto()


def print_lines(parent: QWidget, title: str, lines: Sequence[str]) -> Printed:
    """Ask for a printer and print the title and the lines on one sheet, with `title` as its name.

    Nothing else stands on the sheet. What waits for the printer waits in memory where the system
    has a folder for that.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    with _close_at_hand():
        if not QPrinterInfo.availablePrinterNames():
            return Printed.NO_PRINTER
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setCreator("")
        if not _is_chosen(parent, printer):
            return Printed.LEFT
        _paint(printer, title, lines)
    return Printed.SENT


def _is_chosen(parent: QWidget, printer: "QPrinter") -> bool:
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return chosen


def _paint(printer: "QPrinter", title: str, lines: Sequence[str]) -> None:
    printer.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
    painter = QPainter(printer)
    height = 0.0
    for text, points in ((title, _TITLE_POINTS), *((line, _LINE_POINTS) for line in lines)):
        font = QFont(FONT)
        font.setPointSize(points)
        font.setFeature(QFont.Tag("zero"), 1)
        painter.setFont(font)
        height += 2 * painter.fontMetrics().height()
        painter.drawText(QPointF(0, height), text)
    painter.end()


@contextlib.contextmanager
def _close_at_hand() -> Iterator[None]:
    """Keep to the local print service, and have the sheet wait for it in memory."""
    if sys.platform != "linux":
        yield
        return
    wanted = {"CUPS_SERVER": _SERVICE, "TMPDIR": os.environ.get("XDG_RUNTIME_DIR", "")}
    usual = {name: os.environ.get(name) for name in wanted}
    os.environ.update({name: value for name, value in wanted.items() if value})
    try:
        yield
    finally:
        for name, value in usual.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
