"""The page as a PDF, open or locked, that says what is on it, its language, and nothing more."""

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from mammadagbok.domain.file_password import file_password_problem, normalised
from mammadagbok.domain.page import SharePage
from mammadagbok.ui.render.layout import DOTS_PER_INCH, lay_out
from mammadagbok.ui.render.painting import paint_page

if TYPE_CHECKING:
    from pypdf import PdfWriter

Paint = Callable[[QPainter, int], None]
"""Paints the sheet with this number, from 0."""


def to_pdf(page: SharePage) -> bytes:
    """Return the page as a complete PDF. The same page gives the same bytes."""
    return _written(_without_traces(_page_printed(page), page.language))


def pdf_of(sheets: int, paint: Paint, dots_per_inch: int, language: str) -> bytes:
    """Return so many sheets of A4, each painted by `paint`, as a PDF without traces.

    `language` is that of the words, as in «nb-NO».
    """
    return _written(_without_traces(_printed(sheets, paint, dots_per_inch), language))


def to_locked_pdf(page: SharePage, password: str) -> bytes:
    """Return the page as a PDF that opens with this password alone (AES-256, ISO 32000-2).

    Every reader asks for it before it shows anything. How many sheets there are, how large they
    are and which fonts they use can be seen without it. Raises ValueError for a password of which
    `file_password_problem` says that it will not do.
    """
    if problem := file_password_problem(password):
        raise ValueError(problem)
    clean = _without_traces(_page_printed(page), page.language)
    clean.pdf_header = "%PDF-2.0"
    clean.encrypt(normalised(password), algorithm="AES-256")
    return _written(clean)


def _page_printed(page: SharePage) -> bytes:
    laid_out = lay_out(page)

    def paint(painter: QPainter, index: int) -> None:
        paint_page(painter, laid_out, index)

    return _printed(len(laid_out.sheets), paint, DOTS_PER_INCH)


def _printed(sheets: int, paint: Paint, dots_per_inch: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(dots_per_inch)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for index in range(sheets):
        if index > 0:
            writer.newPage()
        paint(painter, index)
    painter.end()
    return bytes(buffer.data().data())


def _without_traces(printed: bytes, language: str) -> "PdfWriter":
    """Copy the sheets alone: the producer, dates, ids and XMP of Qt's writer stay behind."""
    # Loaded when a file is made and not before: it would add a third of a second to the start.
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    clean = PdfWriter()
    for sheet in PdfReader(BytesIO(printed)).pages:
        clean.add_page(sheet)
    clean.metadata = None
    clean.root_object[NameObject("/Lang")] = TextStringObject(language)
    return clean


def _written(clean: "PdfWriter") -> bytes:
    target = BytesIO()
    clean.write(target)
    return target.getvalue()
