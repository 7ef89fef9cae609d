"""Keys and saves in a text of 20,000 words in ordinary paragraphs, in the program's own window.

A key counts from its event until the editor is painted, a save from the pause that asks for it
until the window is up to date again. Of the worst in each round the middle one is told, and beside
it what this thread itself needed, which a busy machine does not change.
"""

import sys
from random import Random
from time import perf_counter, thread_time
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import desk, journals
from benchmarks.figure import below, median, percentile, told
from factory import NOON
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_form import EntryForm

_ENTRIES: Final = 10_000
_WORDS: Final = 20_000
_PARAGRAPH: Final = 120
_ROUNDS: Final = 5
_KEYS: Final = 200
_SAVES: Final = 40
_GOAL_MS: Final = 16.0
_SIZE: Final = (1280, 800)


class _Painted(QObject):
    """Notes when a viewport was painted."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self.is_painted = False
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        self.is_painted |= event.type() == QEvent.Type.Paint
        return False


class _Watch:
    """Milliseconds since it was made: those that passed, and those of this thread's own work."""

    def __init__(self) -> None:
        self._begun, self._worked = perf_counter(), thread_time()

    def read(self) -> tuple[float, float]:
        """Return both."""
        return 1000 * (perf_counter() - self._begun), 1000 * (thread_time() - self._worked)


def main() -> None:
    """Print the figures of keys and of saves."""
    QApplication(sys.argv)
    with journals.opened(_ENTRIES) as journal:
        kept = journal.writing.keep(_long(), _long())
        if not isinstance(kept, Entry):
            raise TypeError("nothing was kept")
        try:
            with desk.shown(journal, _SIZE) as shown:
                shown.go(Place(PageName.JOURNAL, kept.id))
                QApplication.processEvents()
                (form,) = shown.findChildren(EntryForm)
                (editor,) = form.findChildren(Editor, "entry_text")
                _measure(editor, form)
        finally:
            journal.writing.delete(kept)


def _measure(editor: Editor, form: EntryForm) -> None:
    painted, rng = _Painted(editor), Random(_WORDS)
    keys, saves = list[list[tuple[float, float]]](), list[list[tuple[float, float]]]()
    for _ in range(_ROUNDS):
        keys.append([_key(editor, painted, rng) for _ in range(_KEYS)])
        form.save_now()
        saves.append([_save(editor, form, rng) for _ in range(_SAVES)])
    for figure in (
        below("keystroke_ms", _worst(keys, 0), _GOAL_MS, "ms"),
        told("keystroke_cpu_ms", _worst(keys, 1), "ms"),
        below("autosave_p99_ms", _worst(saves, 0), _GOAL_MS, "ms"),
        told("autosave_cpu_ms", _worst(saves, 1), "ms"),
    ):
        sys.stdout.write(figure.to_line() + "\n")


def _worst(rounds: list[list[tuple[float, float]]], which: int) -> float:
    return median([percentile([each[which] for each in times], 0.99) for times in rounds])


def _key(editor: Editor, painted: _Painted, rng: Random) -> tuple[float, float]:
    _go_somewhere(editor, rng)
    painted.is_painted = False
    watch = _Watch()
    QTest.keyClick(editor, Qt.Key.Key_A)
    while not painted.is_painted:
        QApplication.processEvents()
    return watch.read()


def _save(editor: Editor, form: EntryForm, rng: Random) -> tuple[float, float]:
    _go_somewhere(editor, rng)
    QTest.keyClick(editor, Qt.Key.Key_A)
    QApplication.processEvents()
    watch = _Watch()
    form.save_now()
    QApplication.processEvents()
    return watch.read()


def _go_somewhere(editor: Editor, rng: Random) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(rng.randrange(editor.document().characterCount()))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    editor.setTextCursor(cursor)
    QApplication.processEvents()


def _long() -> NewEntry:
    words = "Hun sov lenge, og regnet trommet på ruta. " * (_PARAGRAPH // 8)
    return NewEntry(None, "\n".join([words.strip()] * (_WORDS // _PARAGRAPH)), NOON)


if __name__ == "__main__":
    main()
