"""Between the document on the screen and the stored form: block by block, run by run."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from mammadagbok.domain.markup import Block, BlockKind, Document, Run, inline, join
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, READING_LINE, READING_SIZE
from mammadagbok.ui.writing.typed import plain

_KIND: Final = QTextFormat.Property.UserProperty.value + 1
_OTHERS: Final = QTextFormat.Property.UserProperty.value + 2
"""Our own properties of a block and of a run; undo carries them like all others."""


def kind_of(block: QTextBlock) -> BlockKind:
    """Return what the block is."""
    return BlockKind(block.blockFormat().stringProperty(_KIND) or BlockKind.PARAGRAPH)


def look_of(look: QTextCharFormat) -> Run:
    """Return an empty run that looks like this."""
    bold = look.fontWeight() > QFont.Weight.Medium
    return Run("", bold=bold, italic=look.fontItalic(), others=look.boolProperty(_OTHERS))


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the stretches of a block that look alike."""
    walk = block.begin()
    while not walk.atEnd():
        yield walk.fragment()
        walk += 1


def read_block(block: QTextBlock) -> Block:
    """Return the block as it stands on the screen."""
    runs = (replace(look_of(f.charFormat()), text=plain(f.text())) for f in fragments(block))
    return Block(tuple(runs), kind_of(block))


def read_selection(cursor: QTextCursor) -> Document:
    """Return what is marked; part of one block is no list and no quote by itself."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    blocks = list(blocks_of(cursor))
    found = [Block(tuple(_part(block, start, end)), kind_of(block)) for block in blocks]
    is_part = len(blocks) == 1 and end - start < blocks[0].length() - 1
    return (replace(found[0], kind=BlockKind.PARAGRAPH),) if is_part else tuple(found)


def blocks_of(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """Yield the blocks that the cursor or its selection stands in.

    While all of the text becomes another, Qt gives out a cursor that stands nowhere, and its
    document would crash the program.
    """
    if cursor.isNull():
        return
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() <= cursor.selectionEnd():
        yield block
        block = block.next()


def fitting(document: Document) -> Document:
    """Return the document with the signs that the editor holds, each of its lines a block."""
    return tuple(chain.from_iterable(map(_lines, document)))


class Formats:
    """How blocks and runs look in this theme."""

    def __init__(self, look: Look) -> None:
        self._line_height = look.px(READING_LINE * READING_SIZE)
        self._indent = look.px(BROAD)
        self._underline = QColor(look.theme.palette.plum.ink)
        self.has_marked = False
        """Whether a block was ever to have something beside it."""

    def block(self, kind: BlockKind = BlockKind.PARAGRAPH) -> QTextBlockFormat:
        """Return the format of a block of this kind."""
        made = QTextBlockFormat()
        at_least = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        made.setLineHeight(self._line_height, at_least)
        if kind is not BlockKind.PARAGRAPH:
            self.has_marked = True
            made.setProperty(_KIND, kind.value)
            made.setLeftMargin(self._indent)
        return made

    def run(self, run: Run) -> QTextCharFormat:
        """Return the format of a run that looks like this one."""
        made = QTextCharFormat()
        for change in (self.bold(run.bold), self.italic(run.italic), self.others(run.others)):
            made.merge(change)
        return made if run != Run(run.text) else QTextCharFormat()

    def bold(self, on: bool) -> QTextCharFormat:
        """Return what makes a run bold, or not."""
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
        return made

    def italic(self, on: bool) -> QTextCharFormat:
        """Return what makes a run italic, or not."""
        made = QTextCharFormat()
        made.setFontItalic(on)
        return made

    def others(self, on: bool) -> QTextCharFormat:
        """Return what marks a run as said by others, or not: seen, and told by its tooltip."""
        made = QTextCharFormat()
        made.setProperty(_OTHERS, on)
        style = QTextCharFormat.UnderlineStyle
        made.setUnderlineStyle(style.DashUnderline if on else style.NoUnderline)
        made.setUnderlineColor(self._underline)
        made.setToolTip(said_by_others() if on else "")
        return made


def said_by_others() -> str:
    """Return the words on a passage that others said."""
    return QCoreApplication.translate(
        "Editor", "Said by others. Comes along only when you tick it."
    )


def fill(document: QTextDocument, shown: Document, formats: Formats) -> None:
    """Show this in place of all that stands there. What does not fit is left out: see `fitting`."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(formats.block())
    cursor.setBlockCharFormat(QTextCharFormat())
    cursor.insertText("\n".join(block.text for block in shown), QTextCharFormat())
    place = document.begin()
    for block in shown:
        _dress(place, block, formats)
        place = place.next()
    cursor.endEditBlock()


def insert(cursor: QTextCursor, shown: Document, formats: Formats) -> None:
    """Put this in the cursor's place, as one step to undo."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if not cursor.block().text() and shown[0].kind is not BlockKind.PARAGRAPH:
        cursor.setBlockFormat(formats.block(shown[0].kind))
    for number, block in enumerate(shown):
        if number:
            cursor.insertBlock(formats.block(block.kind), QTextCharFormat())
        for run in block.runs:
            cursor.insertText(run.text, formats.run(run))
    cursor.endEditBlock()


class StoredForm:
    """The stored form of a document, read anew only where the document has changed."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._lines: list[tuple[BlockKind, str] | None] = [None] * document.blockCount()
        document.contentsChange.connect(self._on_contents_change)

    def text(self) -> str:
        """Return the stored form of what stands there now."""
        return join(self._line(number) for number in range(len(self._lines)))

    def _line(self, number: int) -> tuple[BlockKind, str]:
        known = self._lines[number]
        if known is None:
            block = read_block(self._document.findBlockByNumber(number))
            known = self._lines[number] = (block.kind, inline(block))
        return known

    def _on_contents_change(self, at: int, _removed: int, added: int) -> None:
        """Forget the lines that the change touched; the others only move."""
        count, known = self._document.blockCount(), len(self._lines)
        first = self._document.findBlock(at).blockNumber()
        last = self._document.findBlock(at + added).blockNumber()
        # Qt counts the end of the last block too.
        first, last = (count - 1 if number < 0 else number for number in (first, last))
        gone = last - first + 1 - (count - known)
        self._lines[first : first + gone] = [None] * (last - first + 1)


def _dress(place: QTextBlock, block: Block, formats: Formats) -> None:
    cursor = QTextCursor(place)
    if block.kind is not BlockKind.PARAGRAPH:
        cursor.setBlockFormat(formats.block(block.kind))
    if block.runs == (Run(block.text),):
        return
    for run in block.runs:
        to = cursor.position() + _units(run.text)
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(formats.run(run))
        cursor.setPosition(to)


def _lines(block: Block) -> Iterator[Block]:
    """Yield a block for each line in it."""
    line: list[Run] = []
    for run in block.runs:
        first, *more = plain(run.text).split("\n")
        line.append(replace(run, text=first))
        for text in more:
            yield replace(block, runs=tuple(line))
            line = [replace(run, text=text)]
    yield replace(block, runs=tuple(each for each in line if each.text))


def _part(block: QTextBlock, start: int, end: int) -> Iterator[Run]:
    """Yield the runs of a block between two places in the document."""
    for each in fragments(block):
        units = each.text().encode("utf-16-le", "surrogatepass")
        first = max(start, each.position()) - each.position()
        last = min(end, each.position() + each.length()) - each.position()
        if first < last:
            text = units[2 * first : 2 * last].decode("utf-16-le", "ignore")
            yield replace(look_of(each.charFormat()), text=plain(text))


def _units(text: str) -> int:
    """Return how long Qt takes the text to be: an emoji counts two."""
    return len(text.encode("utf-16-le")) // 2
