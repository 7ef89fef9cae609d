"""One document, laid out once: preview, PDF and print are painted from it alike.

Everything is measured in fiftieths of a millimetre and type in whole such dots, never in points, so
no screen's or printer's resolution takes part and lines and pages break at the same places.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)

from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePhoto
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.images import shown
from mammadagbok.ui.theme import FONT, PAPER_INK

DOTS_PER_MM: Final = 50
DOTS_PER_INCH: Final = 1270
PAGE_SIZE: Final = QSizeF(210 * DOTS_PER_MM, 297 * DOTS_PER_MM)
"""A4 (ISO 216) in dots."""
TYPE_SIZE: Final = round(11 * DOTS_PER_INCH / 72)
"""Eleven points in dots."""
_LINE_HEIGHT: Final = round(1.45 * TYPE_SIZE)
_MARGIN: Final = 22 * DOTS_PER_MM
_PARAGRAPH_GAP: Final = 1.5 * DOTS_PER_MM
_TEXT_GAP: Final = 12 * DOTS_PER_MM
"""More than a blank line with the gaps around it, so that two texts never look like one."""

_WIDEST_PHOTO: Final = PAGE_SIZE.width() - 2 * _MARGIN
_HIGHEST_PHOTO: Final = 150 * DOTS_PER_MM
"""So that a text and a photo, or two photos on their sides, have room on one sheet."""
_PHOTO_PIXELS: Final = 1_300
"""Of its longest side: 200 to the inch where it is as wide as it may be."""
_DOTS_PER_PIXEL: Final = DOTS_PER_INCH / 150
"""150 pixels to the inch: a smaller picture is not blown up over the sheet."""

_CONTEXTUAL: Final = QFont.Tag("calt")
"""Inter's contextual forms: «->» would become an arrow, and of «!=» a sign would be lost."""
_STAND_INS: Final = str.maketrans("\ufdd0\ufdd1\ufffc", "\ufffd\ufffd\ufffd")
"""Signs that QTextDocument would take for frames and pictures of its own."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line as she broke it, and where replacements stand in it, in code points; or a photo."""

    text: str
    replaced: tuple[Span, ...]
    starts_text: bool
    photo: SharePhoto | None = None


def paragraphs(page: SharePage) -> Iterator[Paragraph]:
    """Yield the paragraphs of a page in order, one for each block of its document."""
    for part in page.parts:
        if isinstance(part.content, SharePhoto):
            yield Paragraph("", (), starts_text=True, photo=part.content)
        else:
            yield from _lines(part.content)


def _lines(masked: MaskedText) -> Iterator[Paragraph]:
    at = 0
    lines = masked.text.splitlines(keepends=True)
    for line, words in zip(lines, masked.text.splitlines(), strict=True):
        yield Paragraph(words, _within(masked.replaced, at, at + len(words)), at == 0)
        at += len(line)


def _within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start)
        for span in spans
        if span.start < end and span.end > start
    )


Decode = Callable[[SharePhoto], QImage]
"""Makes a picture of a photo."""


def decoded(photo: SharePhoto) -> QImage:
    """Return the photo as a picture. Raises PictureBrokenError."""
    return shown(photo.data, _PHOTO_PIXELS)


def lay_out(page: SharePage, decode: Decode = decoded) -> QTextDocument:
    """Return the page as a document of A4 sheets: her words, line breaks kept, her photos as
    wide as they may be, and nothing else.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(_font())
    document.setDefaultTextOption(_wrapping())
    document.setDocumentMargin(_MARGIN)
    document.setPageSize(PAGE_SIZE)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, paragraph in enumerate(paragraphs(page)):
        gap = 0 if number == 0 else _TEXT_GAP if paragraph.starts_text else _PARAGRAPH_GAP
        spacing = _spacing(gap) if paragraph.photo is None else _around_photo(gap)
        if number == 0:
            cursor.setBlockFormat(spacing)
        else:
            cursor.insertBlock(spacing)
        if paragraph.photo is None:
            cursor.insertText(paragraph.text.translate(_STAND_INS))
        else:
            picture = decode(paragraph.photo)
            _insert_photo(cursor, f"photo:{number}", paragraph.photo, picture)
    cursor.endEditBlock()
    return document


def _insert_photo(cursor: QTextCursor, name: str, photo: SharePhoto, picture: QImage) -> None:
    cursor.document().addResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture
    )
    natural = QSizeF(photo.width, photo.height) * _DOTS_PER_PIXEL
    most = QSizeF(_WIDEST_PHOTO, _HIGHEST_PHOTO)
    fitting = natural.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(natural)
    form = QTextImageFormat()
    form.setName(name)
    form.setWidth(fitting.width())
    form.setHeight(fitting.height())
    cursor.insertImage(form)


def _font() -> QFont:
    font = QFont(FONT)
    font.setPixelSize(TYPE_SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(_CONTEXTUAL, 0)
    return font


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(2 * TYPE_SIZE)
    return option


def _spacing(gap: float) -> QTextBlockFormat:
    spacing = QTextBlockFormat()
    spacing.setTopMargin(gap)
    spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return spacing


def _around_photo(gap: float) -> QTextBlockFormat:
    spacing = QTextBlockFormat()
    spacing.setTopMargin(gap)
    return spacing


def page_count(document: QTextDocument) -> int:
    """Return how many sheets the document fills, at least one."""
    return document.pageCount()


def paint_page(
    painter: QPainter,
    document: QTextDocument,
    index: int,
    highlights: Sequence[QAbstractTextDocumentLayout.Selection] = (),
) -> None:
    """Paint the words of one sheet, its top left corner at the origin, one dot to the unit.

    `highlights` are stretches of words to paint in a colour of their own.
    """
    sheet = QRectF(0, index * PAGE_SIZE.height(), PAGE_SIZE.width(), PAGE_SIZE.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = sheet
    context.palette.setColor(QPalette.ColorRole.Text, QColor(PAPER_INK))
    context.selections = list(highlights)
    painter.save()
    painter.translate(-sheet.topLeft())
    painter.setClipRect(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    document.documentLayout().draw(painter, context)
    painter.restore()


def to_pdf(page: SharePage) -> bytes:
    """Return the page as a complete PDF that says what is on it, its language, and nothing more.

    The same page gives the same bytes.
    """
    return _without_traces(_printed(lay_out(page)), page.language)


def _printed(document: QTextDocument) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for index in range(page_count(document)):
        if index > 0:
            writer.newPage()
        paint_page(painter, document, index)
    painter.end()
    return bytes(buffer.data().data())


def _without_traces(printed: bytes, language: str) -> bytes:
    """Copy the sheets alone: the producer, dates, ids and XMP of Qt's writer stay behind."""
    # Loaded when a file is made and not before: it would add a third of a second to the start.
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    clean = PdfWriter()
    for sheet in PdfReader(BytesIO(printed)).pages:
        clean.add_page(sheet)
    clean.metadata = None
    clean.root_object[NameObject("/Lang")] = TextStringObject(language)
    target = BytesIO()
    clean.write(target)
    return target.getvalue()
