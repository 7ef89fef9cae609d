"""One document, laid out once: preview, PDF and print are painted from it alike.

Everything is measured in fiftieths of a millimetre and type in whole such dots, never in points, so
no screen's or printer's resolution takes part and lines and pages break at the same places.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextOption,
)

from mammadagbok.domain.page import SharePage, SharePhoto
from mammadagbok.ui.images import shown
from mammadagbok.ui.render import sheet
from mammadagbok.ui.render.paragraphs import Paragraph, Role, paragraphs
from mammadagbok.ui.theme import FONT

DOTS_PER_MM: Final = 50
DOTS_PER_INCH: Final = 1270
PAGE_SIZE: Final = QSizeF(sheet.WIDTH, sheet.HEIGHT) * DOTS_PER_MM
"""A sheet in dots."""

_PHOTO_PIXELS: Final = 1_300
"""Of its longest side: 200 to the inch where it is as wide as it may be."""
CONTEXTUAL: Final = QFont.Tag("calt")
"""Inter's contextual forms: «->» would become an arrow, and of «!=» a sign would be lost."""
STAND_INS: Final = str.maketrans("\ufdd0\ufdd1\ufffc", "\ufffd\ufffd\ufffd")
"""Signs that QTextDocument would take for frames and pictures of its own."""

Decode = Callable[[SharePhoto], QImage]
"""Makes a picture of a photo."""


def dots(points: float) -> int:
    """Return a size of type in whole dots."""
    return round(points * DOTS_PER_INCH / 72)


def decoded(photo: SharePhoto) -> QImage:
    """Return the photo as a picture. Raises PictureBrokenError."""
    return shown(photo.data, _PHOTO_PIXELS)


def lay_out(page: SharePage, decode: Decode = decoded) -> QTextDocument:
    """Return the page as a document of A4 sheets: her words, line breaks kept, her photos as
    wide as they may be, and nothing else. No sheet ends with a heading or a day.
    """
    sizes = sheet.type_sizes(page)
    document = _blank(sizes)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    above: list[int] = []
    for number, paragraph in enumerate(paragraphs(page)):
        form = _block(paragraph, sizes)
        if number == 0:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        if paragraph.photo is None:
            cursor.insertText(paragraph.text.translate(STAND_INS), _words(paragraph.role, sizes))
        else:
            _insert_photo(cursor, f"photo:{number}", paragraph.photo, decode(paragraph.photo))
        if paragraph.role in (Role.HEADING, Role.DAY):
            above.append(number)
    cursor.endEditBlock()
    _keep_with_next(document, above)
    return document


def _blank(sizes: sheet.TypeSizes) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(_font(sizes))
    document.setDefaultTextOption(_wrapping(sizes))
    document.setDocumentMargin(sheet.MARGIN * DOTS_PER_MM)
    document.setPageSize(PAGE_SIZE)
    return document


def _insert_photo(cursor: QTextCursor, name: str, photo: SharePhoto, picture: QImage) -> None:
    cursor.document().addResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture
    )
    width, height = sheet.photo_size(photo)
    form = QTextImageFormat()
    form.setName(name)
    form.setWidth(width * DOTS_PER_MM)
    form.setHeight(height * DOTS_PER_MM)
    cursor.insertImage(form)


def _font(sizes: sheet.TypeSizes) -> QFont:
    font = QFont(FONT)
    font.setPixelSize(dots(sizes.text))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(CONTEXTUAL, 0)
    return font


def _wrapping(sizes: sheet.TypeSizes) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(2 * dots(sizes.text))
    return option


def _points(role: Role, sizes: sheet.TypeSizes) -> float:
    match role:
        case Role.HEADING:
            return sizes.heading
        case Role.DAY:
            return sizes.day
        case Role.LINE | Role.PHOTO:
            return sizes.text


def _words(role: Role, sizes: sheet.TypeSizes) -> QTextCharFormat:
    form = QTextCharFormat()
    if role in (Role.HEADING, Role.DAY):
        form.setFontWeight(QFont.Weight.Bold)
        form.setProperty(QTextFormat.Property.FontPixelSize.value, dots(_points(role, sizes)))
    return form


def _block(paragraph: Paragraph, sizes: sheet.TypeSizes) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(paragraph.gap * DOTS_PER_MM)
    if paragraph.photo is None:
        height = round(sheet.LINE * dots(_points(paragraph.role, sizes)))
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form


def _keep_with_next(document: QTextDocument, above: Sequence[int]) -> None:
    """Begin a new sheet before each of these blocks that would end one."""
    for number in above:
        block = document.findBlockByNumber(number)
        after = block.next()
        # Has the whole laid out: what is laid out by and by can lack lines after a change.
        document.pageCount()
        if after.isValid() and _sheet_of(block) != _sheet_of(after):
            form = block.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            form.setTopMargin(0)
            QTextCursor(block).setBlockFormat(form)


def _sheet_of(block: QTextBlock) -> int:
    """Return the index of the sheet on which the first line of a block stands."""
    layout = block.layout()
    return int((layout.position().y() + layout.lineAt(0).y()) // PAGE_SIZE.height())
