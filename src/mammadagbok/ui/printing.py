"""Printing, without a file of ours on the disk and without a network socket.

Qt's printer asks the print service as soon as it is made, so it is made when she prints. See
docs/adr/0009-printing.md.
"""

import contextlib
import ctypes
import sys
from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.domain.page import SharePage
from mammadagbok.ui.print_place import print_place
from mammadagbok.ui.render.layout import DOTS_PER_INCH, PAGE_SIZE, LaidOut, lay_out
from mammadagbok.ui.render.painting import paint_page
from mammadagbok.ui.theme import FONT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGIN_MM: Final = 22.0
_TITLE_POINTS, _LINE_POINTS = 16, 20
_CUPS: Final = "libcups.so.2"
_FIRST_ERROR: Final = 0x0400
"""Of the print service's answers (RFC 8011, appendix B); those below it are variants of «yes»."""


class Printed(Enum):
    """What became of the wish to print.

    REFUSED means that the print service did not take the job, or that it could not be written.
    """

    SENT = auto()
    LEFT = auto()
    NO_PRINTER = auto()
    REFUSED = auto()


def print_page(parent: QWidget, page: SharePage) -> Printed:
    """Ask for a printer and print the page as the preview shows it, whole on every sheet.

    Paper smaller than A4 gets it smaller. The job is called «Notat», and nobody's name is in it.
    Raises PictureBrokenError before she is asked.
    """
    laid_out = lay_out(page)
    name = QCoreApplication.translate("Printing", "Note")
    return _print(parent, name, partial(_paint_sheets, page=laid_out))


def print_lines(parent: QWidget, title: str, lines: Sequence[str]) -> Printed:
    """Ask for a printer and print the title and the lines on one sheet, with `title` as its name.

    Nothing else stands on the sheet.
    """
    return _print(parent, title, partial(_paint_lines, title=title, lines=lines))


def _print(parent: QWidget, name: str, paint: "Callable[[QPrinter], bool]") -> Printed:
    """Have her choose a printer and paint on it. The sheet waits in memory where it can."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    with print_place():
        if not QPrinterInfo.availablePrinterNames():
            return Printed.NO_PRINTER
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setCreator("")
        if not _is_chosen(parent, printer):
            return Printed.LEFT
        return Printed.SENT if paint(printer) and _was_taken() else Printed.REFUSED


def _is_chosen(parent: QWidget, printer: "QPrinter") -> bool:
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    # No file with her words, and the whole page or nothing: it is printed as she has seen it.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return chosen


def _was_taken() -> bool:
    """Tell whether the print service took what was sent to it last: Qt does not say."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            # The very library through which Qt has spoken with the service.
            return int(ctypes.CDLL(_CUPS).cupsLastError()) < _FIRST_ERROR
    return True


def _paint_sheets(printer: "QPrinter", page: LaidOut) -> bool:
    """Paint all sheets; False when there was nowhere to put them."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    for index in range(len(page.sheets)):
        if index > 0:
            printer.newPage()
        painter.save()
        _fit(painter, QRectF(paper).size(), printer.resolution())
        paint_page(painter, page, index)
        painter.restore()
    return painter.end()


def _fit(painter: QPainter, paper: QSizeF, resolution: int) -> None:
    """Have a sheet of dots come out in its own size, smaller and in the middle where it must."""
    natural = resolution / DOTS_PER_INCH
    factor = min(natural, paper.width() / PAGE_SIZE.width(), paper.height() / PAGE_SIZE.height())
    around = paper - PAGE_SIZE * factor
    painter.translate(around.width() / 2, around.height() / 2)
    painter.scale(factor, factor)


def _paint_lines(printer: "QPrinter", title: str, lines: Sequence[str]) -> bool:
    printer.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    height = 0.0
    for text, points in ((title, _TITLE_POINTS), *((line, _LINE_POINTS) for line in lines)):
        font = QFont(FONT)
        font.setPointSize(points)
        font.setFeature(QFont.Tag("zero"), 1)
        painter.setFont(font)
        height += 2 * painter.fontMetrics().height()
        painter.drawText(QPointF(0, height), text)
    return painter.end()
