"""From the pause in which a text is saved until it is on the disk.

    python -m benchmarks.autosaving TURNS ENTRIES …

The text has 150 words, and 20,000 in the figures that end with `_20000w`. The floor changes one row
and its words in the index of its own file, as safely as the program keeps what it saves: in a log
that is on the disk when the change is. The program folds its log into the file two seconds after
the last save and ten after the first; here that is done after every fifth save, and not measured:
the next one then begins a new log, as it does there. `autosave_shown_p99_ms` counts from the pause
until the window says so and the list shows it, which is to fit into one frame.
"""

import itertools
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

import sqlcipher3
from PySide6.QtWidgets import QApplication

from benchmarks import floor, journals, texts
from benchmarks.figure import Figure, below, percentile
from benchmarks.keystroke import text_of, write_somewhere, written_in
from benchmarks.painted import Painted
from benchmarks.rows import USUAL, sized
from benchmarks.turns import SUBJECTS, Taken, Watch, asked, hand_over, in_turns, tell
from factory import NOON, noon
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.ui.session import Session

_SAVES: Final = 150
_FIRST_SAVES: Final = 5
_SAVES_IN_LOG: Final = 5
_LONG: Final = 20_000
_FRAME_MS: Final = 16.0


def figures(turns: int, counts: Sequence[int]) -> Iterator[Figure]:
    """Measure in each journal, and yield the figures."""
    for count in counts:
        pair = in_turns("autosaving", turns, str(count), str(texts.WORDS))
        for share, row in ((0.5, "autosave_median_ms"), (0.99, "autosave_p99_ms")):
            yield from pair.figures(sized(row, count), partial(percentile, share=share))
    pair = in_turns("autosaving", turns, str(USUAL), str(_LONG))
    yield from pair.figures(f"autosave_p99_ms_{_LONG}w", partial(percentile, share=0.99))
    for words, mark in ((texts.WORDS, ""), (_LONG, f"_{_LONG}w")):
        taken = [each.passed for each in _shown(USUAL, words)]
        yield below(f"autosave_shown_p99_ms{mark}", percentile(taken, 0.99), _FRAME_MS, "ms")


def _of_program(count: int, words: int) -> list[Taken]:
    with journals.copied(count) as journal:
        session = Session(noon)
        session.unlock(journal, practice=True)
        page = NewEntry(None, text_of(words), NOON)
        kept, saves = journal.writing.keep(page, page), itertools.count(1)

        def save() -> Taken:
            nonlocal kept
            old = kept.words if isinstance(kept, Entry) else kept
            new = replace(old, text=f"{old.text} a")
            watch = Watch()
            kept = journal.writing.keep(kept, new)
            taken = watch.read()
            if next(saves) % _SAVES_IN_LOG == 0:
                journal.database.fold()
            return taken

        return _many(save)


def _shown(count: int, words: int) -> list[Taken]:
    """Return what a save takes in the window."""
    with written_in(count, words) as (editor, form):
        painted, rng = Painted(editor.viewport()), Random(words)

        def save() -> Taken:
            write_somewhere(editor, painted, rng)
            watch = Watch()
            form.save_now()
            QApplication.processEvents()
            return watch.read()

        return _many(save)


def _of_floor(count: int, words: int) -> list[Taken]:
    with TemporaryDirectory(dir=journals.PLACE) as work:
        file = shutil.copy(journals.floor_file(count), Path(work) / "floor")
        connection = floor.connect(Path(file))
        connection.execute("PRAGMA journal_mode=WAL").fetchall()
        connection.execute("PRAGMA synchronous=FULL")
        try:
            return _saved_in(connection, text_of(words))
        finally:
            connection.close()


def _saved_in(connection: sqlcipher3.Connection, text: str) -> list[Taken]:
    ((number,),) = connection.execute("SELECT max(id) FROM entries")
    ((was,),) = connection.execute("SELECT text FROM entries WHERE id = ?", (number,))

    def save() -> Taken:
        nonlocal was
        now = f"{was} a" if len(was) > len(text) / 2 else text
        watch = Watch()
        with connection:
            connection.execute("UPDATE entries SET text = ? WHERE id = ?", (now, number))
            sql = "INSERT INTO found (found, rowid, body) VALUES ('delete', ?, ?)"
            connection.execute(sql, (number, was))
            connection.execute("INSERT INTO found (rowid, body) VALUES (?, ?)", (number, now))
        was = now
        return watch.read()

    return _many(save)


def _many(save: Callable[[], Taken]) -> list[Taken]:
    return [save() for _ in range(_FIRST_SAVES + _SAVES)][_FIRST_SAVES:]


def main(arguments: list[str]) -> None:
    """Print the figures, or what one of the two takes."""
    app = QApplication(["notater"])
    app.setCursorFlashTime(0)
    if arguments[0] not in SUBJECTS:
        tell(figures(*asked(arguments)))
        return
    subject, count, words = arguments
    hand_over((_of_floor if subject == "floor" else _of_program)(int(count), int(words)))


if __name__ == "__main__":
    main(sys.argv[1:])
