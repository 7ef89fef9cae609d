"""The floor, as one of the peers."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from benchmarks import floor, journals, whole
from benchmarks.desktop import Desktop
from benchmarks.peers.peer import QUIET_S, WORD, settled, typed
from benchmarks.turns import Watch

_FILE = "floor"


class Bare:
    """The barest window on the same libraries."""

    seen = (
        "usable: from the start of the process, and from Return on the key, until the last paint;"
        " search: from the first letter until the last paint; one more: one transaction"
    )

    def is_installed(self) -> bool:
        """It always is."""
        return True

    def make(self, count: int, folder: Path) -> None:
        """Copy the floor's file."""
        shutil.copy(journals.floor_file(count), folder / _FILE)

    def measure(self, desktop: Desktop, folder: Path) -> Iterator[tuple[str, float]]:
        """Start it as a whole program, and add an entry to its file afterwards."""
        with whole.started(desktop, whole.floor(folder / _FILE)) as program:
            yield "usable_ms", program.milliseconds + whole.opened(desktop, program, QUIET_S)
            yield "search_ms", settled(desktop, program.process, typed(desktop, WORD))
        yield "add_ms", _added(folder / _FILE)


def _added(file: Path) -> float:
    connection = floor.connect(file)
    watch = Watch()
    with connection:
        ((number,),) = connection.execute("SELECT max(id) + 1 FROM entries")
        at, text = datetime(2026, 11, 28).isoformat(), "Snart jul, og hun synger."
        connection.execute("INSERT INTO entries VALUES (?, ?, ?)", (number, at, text))
        connection.execute("INSERT INTO found (rowid, body) VALUES (?, ?)", (number, text))
    taken = watch.read().passed
    connection.close()
    return taken
