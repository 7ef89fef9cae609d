"""The editor's menu, with what she may have meant by a marked word on top."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.spelling.checker import CHANGE, Checker
from mammadagbok.ui.spelling.marks import SpellMarks


class WordMenu(QObject):
    """Marks the words of an editor when she has chosen that, and offers others in their place."""

    def __init__(self, session: Session, look: Look, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._checker = Checker(session, look.spelling, self)
        self._marks = SpellMarks(editor, self._checker, look, self)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._on_menu_requested)
        # For keyboards without a menu key: on X11 Qt leaves this one to the program.
        keys = QShortcut(QKeySequence("Shift+F10"), editor)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._on_keys)

    def forget(self) -> None:
        """Let go of every word."""
        self._checker.forget()

    def menu(self, place: QPoint) -> QMenu:
        """Return the menu for a place in the editor's viewport."""
        made = self._editor.createStandardContextMenu(place)
        made.setObjectName("editor_menu")
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word = self._marks.word_at(self._editor.cursorForPosition(place))
        if word is not None:
            self._offer(made, word)
        return made

    def _offer(self, menu: QMenu, word: QTextCursor) -> None:
        first = menu.actions()[0]
        text = word.selectedText()
        others = self._checker.suggest(text)
        for number, other in enumerate(others):
            self._put(menu, first, other, f"suggestion_{number}").triggered.connect(
                partial(self._on_other_chosen, word, other)
            )
        if others:
            menu.insertSeparator(first)
        added = self.tr("Add to my words")
        self._put(menu, first, added, "add_word").triggered.connect(partial(self._on_added, text))
        menu.insertSeparator(first)

    def _put(self, menu: QMenu, before: QAction, text: str, name: str) -> QAction:
        made = QAction(text, menu)
        made.setObjectName(name)
        menu.insertAction(before, made)
        return made

    def _below(self, place: QPoint) -> QPoint:
        """Return where the menu leaves the marked word at this place to be read."""
        word = self._marks.word_at(self._editor.cursorForPosition(place))
        if word is None:
            return place
        word.setPosition(word.selectionStart())
        return self._editor.cursorRect(word).bottomLeft()

    def _on_menu_requested(self, place: QPoint) -> None:
        below = self._below(place)
        self.menu(place).popup(self._editor.viewport().mapToGlobal(below))

    def _on_keys(self) -> None:
        self._on_menu_requested(self._editor.cursorRect().center())

    def _on_other_chosen(self, word: QTextCursor, other: str) -> None:
        word.insertText(other, word.charFormat())

    def _on_added(self, word: str) -> None:
        try:
            self._session.journal.spelling.add(word)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self._session.changed.emit(CHANGE)
