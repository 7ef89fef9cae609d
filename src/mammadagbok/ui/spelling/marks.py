"""The quiet dots under words that the lists do not have. The text itself stays as it is."""

from PySide6.QtCore import QObject, QSignalBlocker, QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from mammadagbok.domain.spelling import Word, words_to_check
from mammadagbok.ui.look import Look
from mammadagbok.ui.spelling.checker import Checker


class SpellMarks(QSyntaxHighlighter):
    """Marks words in an editor; the one she is writing on is left alone until she goes on."""

    def __init__(self, editor: QTextEdit, checker: Checker, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._checker = editor, checker
        self._marked = QTextCharFormat()
        self._marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._marked.setUnderlineColor(QColor(look.theme.palette.soft))
        self._waiting: dict[int, None] = {}
        self._writing_in = -1
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
        cursor = self._editor.textCursor()
        here = cursor.position() - cursor.block().position()
        for word in words_to_check(text):
            start, length = _in_utf16(text, word)
            if cursor.block() == self.currentBlock() and start <= here <= start + length:
                self._writing_in = cursor.blockNumber()
                continue
            verdict = self._checker.verdict(word.text)
            if verdict is None:
                self._waiting[self.currentBlock().blockNumber()] = None
            elif not verdict:
                self.setFormat(start, length, self._marked)

    def word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the marked word at the cursor, selected; None when there is none."""
        block = cursor.block()
        place = cursor.position() - block.position()
        for word in words_to_check(block.text()):
            start, length = _in_utf16(block.text(), word)
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
        if self._writing_in >= 0:
            number, self._writing_in = self._writing_in, -1
            self._mark(self._editor.document().findBlockByNumber(number))

    def _mark(self, block: QTextBlock) -> None:
        if block.isValid():
            with QSignalBlocker(self._editor):
                self.rehighlightBlock(block)


def _in_utf16(text: str, word: Word) -> tuple[int, int]:
    """Return where Qt has the word: there a sign beyond the first 65,536 counts twice."""
    if text.isascii() or max(text) < "\U00010000":
        return word.start, len(word.text)
    before = len(text[: word.start].encode("utf-16-le")) // 2
    return before, len(word.text.encode("utf-16-le")) // 2
