"""`python packaging/leader_pages.py FOLDER [nb|nn|en ...]`: docs/leder*.md as PDFs of two sheets.

The same text gives the same bytes.
"""

import os
import re
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QHashSeed, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)

from mammadagbok.ui.render.pdf import pdf_of

ROOT: Final = Path(__file__).resolve().parents[1]
PAGES: Final = {"nb": "leder.md", "nn": "leder.nn.md", "en": "leder.en.md"}
"""The file of each language in docs."""
SHEETS: Final = 2
_DPI: Final = 96
_SHEET: Final = QSizeF(794, 1123)
_MARGIN: Final = 42
_TEXT_PT: Final = 9.0
_HEADING_PT: Final = {1: 15.0, 2: 10.5}
_PICTURE_WIDTH: Final = 270.0
_INDENT: Final = 14
_CONTEXTUAL: Final = QFont.Tag("calt")
"""Signs before capitals by shapes of their own, which are no letters to who copies from the PDF."""
_CELL_PADDING: Final = 2.0
_ANCHOR: Final = re.compile(r'^<a id="[\w-]+"></a>\n', re.MULTILINE)
_FAMILY: Final = "Inter"


def main(arguments: Sequence[str]) -> int:
    """Write them into the folder. Return 0, or 1 when one takes more than two sheets."""
    target, languages = Path(arguments[0]), arguments[1:] or PAGES
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt's PDFs come in the order of its hashes.
    QHashSeed.setDeterministicGlobalSeed()
    app = QGuiApplication.instance() or QGuiApplication(["leder"])
    load_fonts()
    target.mkdir(parents=True, exist_ok=True)
    too_long = False
    for language in languages:
        name = PAGES[language]
        document = laid_out(ROOT / "docs" / name)
        too_long |= document.pageCount() > SHEETS
        made = target / Path(name).with_suffix(".pdf")
        made.write_bytes(to_pdf(document, language))
        sys.stdout.write(f"{made}: {filled(document):.2f} sheets\n")
    del app
    return 1 if too_long else 0


def load_fonts() -> None:
    """Make the program's own font known."""
    for font in sorted((ROOT / "resources/fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(os.fspath(font))


def laid_out(path: Path) -> QTextDocument:
    """Return the page as it is printed on sheets of A4."""
    document = QTextDocument()
    document.setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
    font = QFont(_FAMILY)
    font.setPointSizeF(_TEXT_PT)
    document.setDefaultFont(font)
    document.setDocumentMargin(_MARGIN)
    document.setIndentWidth(_INDENT)
    markdown = _ANCHOR.sub("", path.read_text(encoding="utf-8"))
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for block in _blocks(document):
        _set_type(block)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _set_table(table)
    document.setPageSize(_SHEET)
    return document


def filled(document: QTextDocument) -> float:
    """Return how many sheets the text fills, the last one in part."""
    return _last_line(document) / _SHEET.height()


def _last_line(document: QTextDocument) -> float:
    return document.documentLayout().blockBoundingRect(document.lastBlock()).bottom()


def to_pdf(document: QTextDocument, language: str) -> bytes:
    """Return the sheets as a PDF without date or producer."""
    paint = partial(_paint_sheet, document)
    return pdf_of(document.pageCount(), paint, _DPI, language)


def _paint_sheet(document: QTextDocument, painter: QPainter, number: int) -> None:
    painter.save()
    painter.translate(0, -number * _SHEET.height())
    top = number * _SHEET.height()
    document.drawContents(painter, QRectF(0, top, _SHEET.width(), _SHEET.height()))
    painter.restore()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_type(block: QTextBlock) -> None:
    """Headings close to what they head, code in the page's own size, pictures in their column."""
    cursor, shape = QTextCursor(block), block.blockFormat()
    level = shape.headingLevel()
    shape.setTopMargin(6 if level == 2 else 0)
    shape.setBottomMargin(1 if level else 3)
    if level:
        shape.setHeadingLevel(level)
    cursor.setBlockFormat(shape)
    for start, length, old in _pieces(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_typed(old, level))


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    found, iterator = [], block.begin()
    while not iterator.atEnd():
        piece = iterator.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        iterator += 1
    return found


def _typed(old: QTextCharFormat, level: int) -> QTextCharFormat:
    if old.isImageFormat():
        picture = old.toImageFormat()
        picture.setWidth(_PICTURE_WIDTH)
        return picture
    new = QTextCharFormat(old)
    new.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    new.setFontPointSize(_HEADING_PT.get(level, _TEXT_PT))
    font = new.font()
    font.setFeature(_CONTEXTUAL, 0)
    new.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
    if new.fontFixedPitch():
        # One font for all: which fixed one a computer has would decide where the sheets end.
        new.setFontFamilies([_FAMILY])
        new.setFontFixedPitch(False)
        new.setBackground(QPalette().alternateBase())
    return new


def _set_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setCellPadding(_CELL_PADDING)
    shape.setCellSpacing(0)
    shape.setBorderCollapse(True)
    shape.setTopMargin(2)
    shape.setBottomMargin(3)
    table.setFormat(shape)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
