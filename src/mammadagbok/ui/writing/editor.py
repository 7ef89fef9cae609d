"""Where she writes: plain text in comfortable lines, read and written block by block."""

import re
from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, EDITOR_LEAST, READING_LINE, READING_SIZE, READING_WIDTH
from mammadagbok.ui.writing.brought import has_pictures, pictures_in

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2029\ufdd0\ufdd1]")
"""What ends a line in other programs, and what Qt would make a block of by itself."""
_UNWANTED: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffc\ufffe\uffff]")
"""Control characters, halves of characters, and signs that stand for no text."""


def plain(text: str) -> str:
    """Return `text` as the editor holds it: "\\n" between lines and no control characters."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def text_of(document: QTextDocument) -> str:
    """Return the words block by block, since `toPlainText` makes a space of every hard space."""
    texts = []
    block = document.begin()
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    return plain("\n".join(texts))


class Editor(QTextEdit):
    """Plain text only, whatever is pasted. Tab moves on to the next control.

    Emits `pictures_brought` with pictures that are pasted or dropped.
    """

    pictures_brought = Signal(object)

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(look.px(EDITOR_LEAST))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(look.px(BROAD))
        self._widest = look.px(READING_WIDTH + 2 * BROAD)
        self._line_height = look.px(READING_LINE * READING_SIZE)
        self.set_text("")

    def text(self) -> str:
        """Return what stands here, "\\n" between the lines."""
        return text_of(self.document())

    def set_text(self, text: str, cursor: int = 0) -> None:
        """Show another text, with nothing to undo and the cursor `cursor` code points into it."""
        self.setUndoRedoEnabled(False)
        self.setPlainText(plain(text))
        self._space_lines()
        self.setUndoRedoEnabled(True)
        self._put_cursor(cursor)

    def put_line(self, line: str) -> None:
        """Put a line of its own where the cursor is, and the cursor below it.

        A paragraph she is in stays whole, above it. One undo takes it back.
        """
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.clearSelection()
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(plain(line))
        cursor.insertBlock()
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def put_words(self, words: str) -> None:
        """Put words in at the cursor, as if she had pasted them."""
        self.textCursor().insertText(plain(words))
        self.ensureCursorVisible()

    def cursor_place(self) -> int:
        """Return how many code points stand before the cursor."""
        before = self.textCursor().position()
        return len(self._as_utf16()[: 2 * before].decode("utf-16-le", "ignore"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read, however wide the window is."""
        super().resizeEvent(event)
        width = min(self._widest, self.viewport().width())
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and pictures, and nothing else."""
        return source.hasText() or has_pictures(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the plain text of what is pasted or dropped, or tell of the pictures."""
        if pictures := pictures_in(source):
            self.pictures_brought.emit(pictures)
            return
        self.textCursor().insertText(plain(source.text()))
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand out the marked text as plain text, without fonts and colours."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        at_least = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        spacing.setLineHeight(self._line_height, at_least)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(spacing)

    def _put_cursor(self, place: int) -> None:
        # Qt counts in UTF-16, where an emoji is two.
        before = self.text()[:place].encode("utf-16-le")
        cursor = self.textCursor()
        cursor.setPosition(len(before) // 2)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _as_utf16(self) -> bytes:
        return self.text().encode("utf-16-le")
