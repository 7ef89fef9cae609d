"""Where she writes: comfortable lines, and light formatting as she sees it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from mammadagbok.domain import markup
from mammadagbok.domain.markup import BlockKind, Run
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, EDITOR_LEAST, READING_WIDTH
from mammadagbok.ui.writing.block_marks import BlockMarks
from mammadagbok.ui.writing.brought import has_pictures, pictures_in
from mammadagbok.ui.writing.in_sight import cursor_in_sight
from mammadagbok.ui.writing.keys import is_redo, writes
from mammadagbok.ui.writing.paper import Paper
from mammadagbok.ui.writing.paste import TooMuchError, as_others, document_of, mime_of
from mammadagbok.ui.writing.typed import plain, text_of
from mammadagbok.ui.writing.walker import (
    Formats,
    StoredForm,
    blocks_of,
    fill,
    fitting,
    fragments,
    insert,
    kind_of,
    look_of,
    read_selection,
    said_by_others,
)

__all__ = ["Editor", "plain", "text_of"]

_BEGINNINGS: Final = {
    "- ": BlockKind.BULLET,
    "1. ": BlockKind.NUMBER,
    "> ": BlockKind.QUOTE,
}
"""What makes a block of a kind when it is typed at its start."""
BOLD_KEYS: Final = "Ctrl+B"
ITALIC_KEYS: Final = "Ctrl+I"
KIND_KEYS: Final = {
    BlockKind.BULLET: "Ctrl+Shift+8",
    BlockKind.NUMBER: "Ctrl+Shift+7",
    BlockKind.QUOTE: "Ctrl+Shift+9",
}
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_KEYS: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Editor(QTextEdit):
    """Words with light formatting, whatever is pasted. Tab moves on to the next control.

    Emits `look_changed` when what stands at the cursor may look different, `paste_refused` when
    more was pasted than it can show, and `pictures_brought` with pictures pasted or dropped.
    """

    look_changed = Signal()
    paste_refused = Signal()
    pictures_brought = Signal(object)

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(look.px(EDITOR_LEAST))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._paper = Paper(look, self.viewport())
        self.setViewportMargins(*(self._paper.rim,) * 4)
        margin = look.px(BROAD) - self._paper.rim
        self.document().setDocumentMargin(margin)
        self._widest = look.px(READING_WIDTH) + 2 * margin
        self._formats = Formats(look)
        self._marks = BlockMarks(look)
        self._stored = StoredForm(self.document())
        self._told: tuple[QTextCharFormat, QTextBlockFormat] | None = None
        """How it looks at the cursor, as told last; None while something is marked."""
        self._connect()
        self.set_text("")

    def text(self) -> str:
        """Return what stands here, in the stored form of `domain.markup`."""
        return self._stored.text()

    def set_text(self, stored: str, cursor: int = 0) -> None:
        """Show another text, with nothing to undo and the cursor `cursor` code points into it."""
        self.setUndoRedoEnabled(False)
        self._formats.has_marked = False
        fill(self.document(), fitting(markup.read(stored)), self._formats)
        self.setUndoRedoEnabled(True)
        self._put_cursor(cursor)

    def put_line(self, line: str) -> None:
        """Put a line of its own, in italics, where the cursor is, and the cursor below it.

        A paragraph she is in stays whole, above it. One undo takes it back.
        """
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.clearSelection()
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        cursor.setBlockFormat(self._formats.block())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(plain(line), self._formats.italic(True))
        cursor.insertBlock(self._formats.block(), QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def put_words(self, words: str) -> None:
        """Put words in at the cursor, as if she had pasted them."""
        self.textCursor().insertText(plain(words))
        self.ensureCursorVisible()

    def cursor_place(self) -> int:
        """Return how many code points stand before the cursor."""
        before = 2 * self.textCursor().position()
        units = markup.plain(self.text()).encode("utf-16-le")
        return len(units[:before].decode("utf-16-le", "ignore"))

    # --- How it looks -------------------------------------------------------------------------

    def look_here(self) -> Run:
        """Return how the words at the cursor look, or all that are marked."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return look_of(self.currentCharFormat())
        runs = [run for block in read_selection(cursor) for run in block.runs]
        return Run(
            "",
            bold=bool(runs) and all(run.bold for run in runs),
            italic=bool(runs) and all(run.italic for run in runs),
            others=bool(runs) and all(run.others for run in runs),
        )

    def kind_here(self) -> BlockKind:
        """Return what the block with the cursor is; of several that differ, a paragraph."""
        kinds = {kind_of(block) for block in blocks_of(self.textCursor())}
        return kinds.pop() if len(kinds) == 1 else BlockKind.PARAGRAPH

    def toggle_bold(self) -> None:
        """Make what is marked bold, or not; without a mark, what she writes next."""
        self._change(self._formats.bold(not self.look_here().bold))

    def toggle_italic(self) -> None:
        """Make what is marked italic, or not; without a mark, what she writes next."""
        self._change(self._formats.italic(not self.look_here().italic))

    def toggle_others(self) -> None:
        """Mark a passage as said by others, or take the mark off the one with the cursor in it."""
        is_marked = self.look_here().others
        passage = self._passage() if is_marked else None
        if passage is None:
            self._change(self._formats.others(not is_marked))
        else:
            passage.mergeCharFormat(self._formats.others(False))
            self._change(self._formats.others(False))

    def toggle_kind(self, kind: BlockKind) -> None:
        """Make the marked blocks a list or a quote, or paragraphs again."""
        self._make(BlockKind.PARAGRAPH if self.kind_here() is kind else kind)

    # --- What Qt asks and tells ---------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, and carry lists on."""
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Redo) or is_redo(event):
            self.redo()
        elif event.key() in _RETURN and event.modifiers() in _NO_KEYS:
            self._new_line()
        elif event.key() == Qt.Key.Key_Backspace and self._is_at_start_of_item():
            self._make(BlockKind.PARAGRAPH)
        else:
            with self._in_place_of_marked(event):
                super().keyPressEvent(event)
            if event.text() == " ":
                self._begin_kind()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Write what an input method has made."""
        with self._in_place_of_marked(event):
            super().inputMethodEvent(event)
        if event.commitString() == " ":
            self._begin_kind()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and what belongs beside it."""
        self._paper.paint(event.rect())
        super().paintEvent(event)
        if self._formats.has_marked:
            self._marks.paint(self, event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read, however wide the window is."""
        with cursor_in_sight(self, event):
            super().resizeEvent(event)
            width = min(self._widest, self.viewport().width())
            if width != self.lineWrapColumnOrWidth():
                self.setLineWrapColumnOrWidth(width)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and pictures, and nothing else."""
        return source.hasText() or source.hasHtml() or has_pictures(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what the journal keeps of what is pasted or dropped, or tell of the pictures."""
        if pictures := pictures_in(source):
            self.pictures_brought.emit(pictures)
            return
        try:
            document, has_look = document_of(source)
        except TooMuchError:
            self.paste_refused.emit()
            return
        with self._in_place_of_marked(source):
            self._insert(document, has_look)
        self.ensureCursorVisible()

    def _insert(self, document: markup.Document, has_look: bool) -> None:
        if has_look:
            if look_of(self.currentCharFormat()).others:
                # As what she types there, and what is pasted without a look of its own.
                document = as_others(document)
            insert(self.textCursor(), document, self._formats)
        else:
            self.textCursor().insertText("\n".join(block.text for block in document))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand out the marked words: plain to others, with their look to this program."""
        return mime_of(read_selection(self.textCursor()))

    # --- Inside -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.currentCharFormatChanged.connect(self._on_look_changed)
        self.cursorPositionChanged.connect(self._on_look_changed)
        self.selectionChanged.connect(self._on_look_changed)
        self._shortcut(BOLD_KEYS).activated.connect(self.toggle_bold)
        self._shortcut(ITALIC_KEYS).activated.connect(self.toggle_italic)
        self._shortcut(KIND_KEYS[BlockKind.BULLET]).activated.connect(self._on_bullets)
        self._shortcut(KIND_KEYS[BlockKind.NUMBER]).activated.connect(self._on_numbers)
        self._shortcut(KIND_KEYS[BlockKind.QUOTE]).activated.connect(self._on_quote)

    def _shortcut(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetShortcut)

    def _change(self, look: QTextCharFormat) -> None:
        if not self.isReadOnly():
            self.mergeCurrentCharFormat(look)
            self._on_look_changed()

    @contextmanager
    def _in_place_of_marked(self, what: QEvent | QMimeData) -> Iterator[None]:
        """Have what is put in, if anything, look as the first sign did that it takes the place of.

        Qt gives it the look of what stands before the cursor: outside the passage it replaces, when
        she marked that from its end.
        """
        cursor = self.textCursor()
        if not cursor.hasSelection() or self.isReadOnly() or not writes(what):
            yield
            return
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart() + 1)
        look = first.charFormat()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(look)
        try:
            yield
        finally:
            cursor.endEditBlock()

    def _make(self, kind: BlockKind) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for block in list(blocks_of(cursor)):
            QTextCursor(block).setBlockFormat(self._formats.block(kind))
        cursor.endEditBlock()
        self._on_look_changed()

    def _passage(self) -> QTextCursor | None:
        """Return the whole passage of others with the cursor in it; None for what is marked."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        pieces = [f for f in fragments(cursor.block()) if look_of(f.charFormat()).others]
        start = end = cursor.position()
        for piece in pieces:
            if piece.position() <= end <= piece.position() + piece.length():
                end = piece.position() + piece.length()
        for piece in reversed(pieces):
            if piece.position() <= start <= piece.position() + piece.length():
                start = piece.position()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor if start < end else None

    def _new_line(self) -> None:
        """Begin a block like this one; an empty item ends its list."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and not cursor.block().text() and self._is_item():
            self._make(BlockKind.PARAGRAPH)
            return
        look = cursor.charFormat()
        if cursor.atBlockEnd():
            # What others said ends where she goes on.
            look.merge(self._formats.others(False))
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertBlock(cursor.blockFormat(), look)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _begin_kind(self) -> None:
        """Make a list or a quote of what was just typed at the start of a paragraph."""
        cursor = self.textCursor()
        typed = cursor.block().text()[: cursor.positionInBlock()]
        kind = _BEGINNINGS.get(typed)
        if kind is None or self._is_item():
            return
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self._formats.block(kind))
        cursor.endEditBlock()
        self._on_look_changed()

    def _is_item(self) -> bool:
        return kind_of(self.textCursor().block()) is not BlockKind.PARAGRAPH

    def _is_at_start_of_item(self) -> bool:
        cursor = self.textCursor()
        return cursor.atBlockStart() and not cursor.hasSelection() and self._is_item()

    def _put_cursor(self, place: int) -> None:
        # Qt counts in UTF-16, where an emoji is two.
        before = markup.plain(self.text())[:place].encode("utf-16-le")
        cursor = self.textCursor()
        cursor.setPosition(len(before) // 2)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _on_look_changed(self) -> None:
        cursor = self.textCursor()
        here = (self.currentCharFormat(), cursor.blockFormat())
        if here == self._told and not cursor.hasSelection():
            return  # As with nearly every key.
        self._told = None if cursor.hasSelection() else here
        self._tell_look()

    def _tell_look(self) -> None:
        told = self._described()
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        self.look_changed.emit()

    def _described(self) -> str:
        """Say what is seen beside the words at the cursor."""
        kinds = {
            BlockKind.PARAGRAPH: "",
            BlockKind.QUOTE: QCoreApplication.translate("FormatBar", "Quote"),
            BlockKind.BULLET: QCoreApplication.translate("FormatBar", "List"),
            BlockKind.NUMBER: QCoreApplication.translate("FormatBar", "Numbered list"),
        }
        others = said_by_others() if look_of(self.currentCharFormat()).others else ""
        return ". ".join(filter(None, (kinds[kind_of(self.textCursor().block())], others)))

    def _on_bullets(self) -> None:
        self.toggle_kind(BlockKind.BULLET)

    def _on_numbers(self) -> None:
        self.toggle_kind(BlockKind.NUMBER)

    def _on_quote(self) -> None:
        self.toggle_kind(BlockKind.QUOTE)
