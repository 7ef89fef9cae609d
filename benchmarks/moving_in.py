"""How long it takes to move in with the entries of another journal's, until all can be found.

    python -m benchmarks.moving_in TURNS ENTRIES …

They come from a text file of jrnl's, through the reader and the batches that the window keeps and
indexes between its own turns; what is left is indexed as while nothing else happens. The floor
parts the same file and puts the same texts and their words into a new file, all in one go.
`import_kept_s` is how long it takes until all of them are in the journal. In `import_locked_s` the
floor has each piece of SQLite's memory locked and wiped too.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import sqlcipher3
from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from benchmarks import floor, journals, texts
from benchmarks.figure import Figure, at_most, median, told
from benchmarks.rows import RATIO_GOAL, sized
from benchmarks.turns import SUBJECTS, Taken, Watch, asked, hand_over, in_turns, tell
from factory import CHEAPEST, NOON, PASSPHRASE, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.services.journal import JournalFolder, seal_new
from mammadagbok.services.moving.jrnl import read_jrnl
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.moving.mover import Mover
from mammadagbok.ui.session import Session

_STAMP: Final = re.compile(r"^\[(\d{4}-\d\d-\d\d \d\d:\d\d)\] ", re.MULTILINE)


def figures(turns: int, counts: Sequence[int]) -> Iterator[Figure]:
    """Measure with so many entries, and yield the figures."""
    for count in counts:
        pair = in_turns("moving_in", turns, str(count))
        floors = [each.passed for each in pair.floors]
        floor_s, locked_s = (median(floors[part::2]) / 1_000 for part in (0, 1))
        kept, found = (median(pair.passed[part::2]) / 1_000 for part in (0, 1))
        yield told(sized("import_s", count, floor=True), floor_s, "s")
        yield at_most(sized("import_s", count), found, RATIO_GOAL * floor_s, "s")
        yield told(sized("import_locked_s", count, floor=True), locked_s, "s")
        yield at_most(sized("import_locked_s", count), found, RATIO_GOAL * locked_s, "s")
        yield told(sized("import_kept_s", count), kept, "s")


def jrnl_file(folder: Path, count: int) -> Path:
    """Write jrnl's own file with so many entries and return it."""
    path = folder / "journal.txt"
    with path.open("w", encoding="utf-8") as file:
        for at, text in texts.texts(count):
            file.write(f"[{at:%Y-%m-%d %H:%M}] {text}\n\n")
    return path


def _of_floor(count: int, work: Path) -> list[Taken]:
    file = jrnl_file(work, count)
    plain = _filled(work / "floor", file)
    # Holds for the whole process.
    sqlcipher3.connect(":memory:").execute("PRAGMA cipher_memory_security=ON")
    return [plain, _filled(work / "locked", file)]


def _filled(target: Path, file: Path) -> Taken:
    watch = Watch()
    _, *parts = _STAMP.split(file.read_text("utf-8"))
    stamps = map(datetime.fromisoformat, parts[::2])
    floor.fill(target, zip(stamps, map(str.strip, parts[1::2]), strict=True))
    return watch.read()


def _of_program(count: int, work: Path) -> list[Taken]:
    file = jrnl_file(work, count)
    folder, sealed = (
        JournalFolder(work / "home" / "data", noon),
        seal_new(normalise(PASSPHRASE), CHEAPEST, NOON),
    )
    folder.create(sealed)
    journal = folder.open(sealed)
    try:
        watch = Watch()
        _move(journal, file)
        kept = watch.read()
        while journal.finding.index_pending():
            pass
        return [kept, watch.read()]
    finally:
        journal.close()


def _move(journal: OpenJournal, file: Path) -> None:
    found = read_jrnl(file)
    known = journal.moving_in.known(found.entries)
    new = [each for each, is_here in zip(found.entries, known, strict=True) if not is_here]
    session, loop, parent = Session(noon), QEventLoop(), QObject()
    session.unlock(journal, practice=True)
    mover = Mover(session, _no_picture, parent)
    mover.done.connect(loop.quit)
    mover.start(found.source, new)
    loop.exec()


def _no_picture(_data: bytes) -> NewPhoto:
    raise AssertionError("there are no pictures")


def main(arguments: list[str]) -> None:
    """Print the figures, or what one of the two takes."""
    if arguments[0] not in SUBJECTS:
        tell(figures(*asked(arguments)))
        return
    app = QApplication(["notater"])
    subject, count = arguments
    journals.PLACE.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=journals.PLACE) as work:
        hand_over((_of_floor if subject == "floor" else _of_program)(int(count), Path(work)))
    del app


if __name__ == "__main__":
    main(sys.argv[1:])
