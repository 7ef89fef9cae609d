"""«Her er noen andre nevnt. Er det sagt av andre?»: one quiet line, and never a mark by itself."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import fill, row
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.walker import Formats, read_selection

IDLE_MS: Final = 1_500
"""So long after her last key the paragraph she is in is looked through."""
_LONGEST: Final = 2_000
"""Signs: a paragraph of so many is looked through in some twenty milliseconds, a longer one is not.
"""

_MOVES: Final = QTextCursor.MoveMode.MoveAnchor
_KEEPS: Final = QTextCursor.MoveMode.KeepAnchor


class MentionLine(QWidget):
    """Takes no room until a sentence of a reflection names somebody on her list of people, or a
    member whose name she replaces. What she has said no to is not asked about again on this page.
    """

    def __init__(self, session: Session, look: Look, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("mention_line")
        self._session, self._editor = session, editor
        self._formats = Formats(look)
        self._names: tuple[NameSwap, ...] = ()
        self._found: QTextCursor | None = None
        """Over the sentence she is asked about; it moves along as she writes."""
        self._refused = set[str]()
        self._idle = QTimer(self)
        self._idle.setObjectName("mention_idle")
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        mark = button(self.tr("Said by others"), self._on_mark, object_name="mention_mark")
        refuse = cross_button(look, self._on_refused, self.tr("No"), object_name="mention_refuse")
        inside = row(look, SMALL)
        asked = self.tr("Somebody else is mentioned here. Was it said by others?")
        fill(inside, label(asked, "soft"), mark, refuse)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.hide()
        editor.textChanged.connect(self._on_text_changed)

    def show_for(self, kind: Kind | None) -> None:
        """Be there for another page, or another kind of page: reflections alone are asked about."""
        self.forget()
        if kind is not Kind.REFLECTION:
            return
        from mammadagbok.domain.mentions import members

        journal = self._session.journal
        try:
            people = [each.card for each in journal.group.people()]
            self._names = members(people, [each.swap for each in journal.sharing.names()])
        except MammadagbokError:
            return  # Damaged names are told of where they stand; here nothing is asked.

    def forget(self) -> None:
        """Let go of every name and every sentence."""
        self._idle.stop()
        self._names, self._found = (), None
        self._refused.clear()
        self.hide()

    def _on_text_changed(self) -> None:
        if self._names:
            self._idle.start()

    def _on_idle(self) -> None:
        block = self._editor.textCursor().block()
        span = self._asked_about(block)
        self._found = None if span is None else self._cursor(block, span)
        self.setVisible(span is not None)

    def _asked_about(self, block: QTextBlock) -> Span | None:
        text = block.text()
        if len(text) > _LONGEST:
            return None
        for span in self._sentences(text):
            said = text[span.start : span.end]
            if said not in self._refused and not _is_others(self._cursor(block, span)):
                return span
        return None

    def _sentences(self, text: str) -> Iterator[Span]:
        from mammadagbok.domain.mentions import sentences_with

        return sentences_with(text, self._names) if self._names else iter(())

    def _cursor(self, block: QTextBlock, span: Span) -> QTextCursor:
        """Return a cursor over the span. Qt counts in UTF-16, where an emoji is two."""
        made = QTextCursor(block)
        for at, mode in ((span.start, _MOVES), (span.end, _KEEPS)):
            units = len(block.text()[:at].encode("utf-16-le")) // 2
            made.setPosition(block.position() + units, mode)
        return made

    def _on_mark(self) -> None:
        """Mark the sentence she was asked about as it stands now, wherever she is meanwhile."""
        passage = self._asked()
        if passage is not None:
            passage.mergeCharFormat(self._formats.others(True))
            hers = self._editor.textCursor()
            if hers.position() == passage.selectionEnd() and not hers.hasSelection():
                # What she writes next is hers, also right behind it.
                self._editor.mergeCurrentCharFormat(self._formats.others(False))
        self.hide()
        self._editor.setFocus()

    def _on_refused(self) -> None:
        passage = self._asked()
        if passage is not None:
            self._refused.add(passage.selectedText())
        self.hide()
        self._editor.setFocus()

    def _asked(self) -> QTextCursor | None:
        """Return a cursor over all of the sentence that begins, or began, where it was found."""
        if self._found is None:
            return None
        block, at = self._found.block(), self._found.selectionStart()
        there = (self._cursor(block, span) for span in self._sentences(block.text()))
        return next((each for each in there if each.selectionEnd() > at), None)


def _is_others(passage: QTextCursor) -> bool:
    """True when all of it is marked already."""
    return all(run.others for block in read_selection(passage) for run in block.runs)
