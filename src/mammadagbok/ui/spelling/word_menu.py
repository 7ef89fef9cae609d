"""The editor's menu, with what she may have meant by a marked word on top."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QTextCursor
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
        for number, other in enumerate(self._checker.suggest(text)):
            self._put(menu, first, other, f"suggestion_{number}").triggered.connect(
                partial(self._on_other_chosen, word, other)
            )
        added = self.tr("Add to my words")
        self._put(menu, first, added, "add_word").triggered.connect(partial(self._on_added, text))
        menu.insertSeparator(first)

    def _put(self, menu: QMenu, before: QAction, text: str, name: str) -> QAction:
        made = QAction(text, menu)
        made.setObjectName(name)
        menu.insertAction(before, made)
        return made

    def _on_menu_requested(self, place: QPoint) -> None:
        self.menu(place).popup(self._editor.viewport().mapToGlobal(place))

    def _on_other_chosen(self, word: QTextCursor, other: str) -> None:
        word.insertText(other, word.charFormat())

    def _on_added(self, word: str) -> None:
        try:
            self._session.journal.spelling.add(word)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self._session.changed.emit(CHANGE)
