"""The quiet dots under words that the lists do not have. The text itself stays as it is."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSignalBlocker, QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from mammadagbok.domain.spelling import Word, words_to_check
from mammadagbok.ui.look import Look
from mammadagbok.ui.spelling.checker import Checker


@dataclass(frozen=True, slots=True)
class _Writing:
    """The word she is writing on: its block, and where it begins and ends there."""

    block: int
    start: int
    end: int

    def holds(self, cursor: QTextCursor) -> bool:
        """True while she has not gone on."""
        in_it = self.start <= cursor.positionInBlock() <= self.end
        return in_it and cursor.blockNumber() == self.block


class SpellMarks(QSyntaxHighlighter):
    """Marks words in an editor; the one she is writing on is left alone until she goes on."""

    def __init__(self, editor: QTextEdit, checker: Checker, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._checker = editor, checker
        self._marked = QTextCharFormat()
        self._marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._marked.setUnderlineColor(QColor(look.theme.palette.soft))
        self._waiting: dict[int, None] = {}
        self._writing: _Writing | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._mark_waiting)
        checker.restarted.connect(self._on_restarted)
        checker.judged.connect(self._on_judged)
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        # While it is empty: else Qt marks all of it a little later, as if she had changed it.
        self.setDocument(editor.document())

    def highlightBlock(self, text: str) -> None:
        """Mark what is known to be in no list, and come back for what is not known yet."""
        if not self._checker.is_on:
            return
        cursor, block = self._editor.textCursor(), self.currentBlock()
        here = cursor.positionInBlock() if cursor.block() == block else -1
        for word, start, length in _in_utf16(text):
            if start <= here <= start + length:
                self._writing = _Writing(block.blockNumber(), start, start + length)
                continue
            verdict = self._checker.verdict(word.text)
            if verdict is None:
                self._waiting[block.blockNumber()] = None
            elif not verdict:
                self.setFormat(start, length, self._marked)

    def word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the marked word at the cursor, selected; None when there is none."""
        block = cursor.block()
        place = cursor.position() - block.position()
        for word, start, length in _in_utf16(block.text()):
            if start <= place <= start + length and self._checker.verdict(word.text) is False:
                found = QTextCursor(block)
                found.setPosition(block.position() + start)
                found.setPosition(found.position() + length, QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def _on_restarted(self) -> None:
        self._waiting.clear()
        with QSignalBlocker(self._editor):  # The dots are no change of hers.
            self.rehighlight()

    def _on_judged(self) -> None:
        self._timer.start(0)

    def _mark_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for number in waiting:
            self._mark(self._editor.document().findBlockByNumber(number))

    def _on_cursor_moved(self) -> None:
        left = self._writing
        if left is not None and not left.holds(self._editor.textCursor()):
            self._writing = None
            self._mark(self._editor.document().findBlockByNumber(left.block))

    def _mark(self, block: QTextBlock) -> None:
        if block.isValid():
            with QSignalBlocker(self._editor):
                self.rehighlightBlock(block)


def _in_utf16(text: str) -> Iterator[tuple[Word, int, int]]:
    """Yield the words with where Qt has them: there a sign beyond the first 65,536 counts twice."""
    is_plain = text.isascii() or max(text) < "\U00010000"
    for word in words_to_check(text):
        if is_plain:
            yield word, word.start, len(word.text)
        else:
            before = len(text[: word.start].encode("utf-16-le")) // 2
            yield word, before, len(word.text.encode("utf-16-le")) // 2
