"""From a key in a text until it is painted, in texts of 100, 2,000 and 20,000 words.

    python -m benchmarks.keystroke TURNS

They have ordinary paragraphs, and a key falls anywhere in them. The floor is a bare QTextEdit of
the same size with the same words in the same type. `keystroke_ms` is what one key in a hundred
takes in the longest.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks import desk, journals
from benchmarks.figure import Figure, below, percentile
from benchmarks.painted import Painted
from benchmarks.rows import USUAL
from benchmarks.turns import Taken, Watch, hand_over, in_turns, tell
from factory import NOON
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.theme import FONT, READING_SIZE
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_form import EntryForm

_WORDS: Final = (100, 2_000, 20_000)
_PARAGRAPH: Final = 120
_KEYS: Final = 400
_FIRST_KEYS: Final = 20
"""They load what writing needs, and are not counted."""
_FRAME_MS: Final = 16.0
_WINDOW: Final = (1280, 800)
_EDITOR: Final = (604, 462)
"""The room of the editor in that window."""
_FONTS: Final = Path(__file__).parents[1] / "resources" / "fonts"


def figures(turns: int) -> Iterator[Figure]:
    """Measure, and yield the figures of each length."""
    worst = 0.0
    for words in _WORDS:
        pair = in_turns("keystroke", turns, str(words))
        for share, name in ((0.5, "keystroke_median_ms"), (0.99, "keystroke_p99_ms")):
            yield from pair.figures(f"{name}_{words}w", partial(percentile, share=share))
        worst = percentile(pair.passed, 0.99)
    yield below("keystroke_ms", worst, _FRAME_MS, "ms")


def text_of(words: int) -> str:
    """Return a text of so many words, in paragraphs where it has more than one."""
    line = ("Hun sov lenge, og regnet trommet på ruta. " * (_PARAGRAPH // 8)).split()
    whole = [line[: min(_PARAGRAPH, words - at)] for at in range(0, words, _PARAGRAPH)]
    return "\n".join(map(" ".join, whole))


@contextmanager
def written_in(count: int, words: int) -> Iterator[tuple[Editor, EntryForm]]:
    """Show an entry of so many words in the program's own window, in a copy of the journal."""
    with journals.copied(count) as journal:
        page = NewEntry(None, text_of(words), NOON)
        kept = journal.writing.keep(page, page)
        if not isinstance(kept, Entry):
            raise TypeError("nothing was kept")
        with desk.shown(journal, _WINDOW) as shown:
            shown.go(Place(PageName.JOURNAL, kept.id))
            QApplication.processEvents()
            (form,) = shown.findChildren(EntryForm)
            (editor,) = form.findChildren(Editor, "entry_text")
            yield editor, form


def write_somewhere(editor: QTextEdit, painted: Painted, rng: Random) -> Taken:
    """Press a key at the end of some word, and return what it took until that was painted."""
    cursor = editor.textCursor()
    cursor.setPosition(rng.randrange(editor.document().characterCount()))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    editor.setTextCursor(cursor)
    QApplication.processEvents()
    painted.forget()
    watch = Watch()
    QTest.keyClick(editor, Qt.Key.Key_A)
    painted.wait()
    return watch.read()


def _keys(editor: QTextEdit, words: int) -> list[Taken]:
    editor.setFocus()
    painted, rng = Painted(editor.viewport()), Random(words)
    taken = [write_somewhere(editor, painted, rng) for _ in range(_FIRST_KEYS + _KEYS)]
    return taken[_FIRST_KEYS:]


def _of_floor(words: int) -> list[Taken]:
    for face in sorted(_FONTS.glob("*.otf")):
        QFontDatabase.addApplicationFont(f"{face}")
    font, editor = QFont(FONT), QTextEdit()
    font.setPixelSize(READING_SIZE)
    editor.setFont(font)
    editor.setPlainText(text_of(words))
    editor.resize(*_EDITOR)
    editor.show()
    QTest.qWaitForWindowExposed(editor)
    return _keys(editor, words)


def _of_program(words: int) -> list[Taken]:
    with written_in(USUAL, words) as (editor, _):
        return _keys(editor, words)


def main(arguments: list[str]) -> None:
    """Print the figures, or what one of the two takes."""
    if len(arguments) == 1:
        tell(figures(int(arguments[0])))
        return
    app = QApplication(["notater"])
    app.setCursorFlashTime(0)
    subject, words = arguments
    hand_over((_of_floor if subject == "floor" else _of_program)(int(words)))


if __name__ == "__main__":
    main(sys.argv[1:])
