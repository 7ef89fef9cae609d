"""RedNotebook: a file of YAML for each month, not encrypted, one text a day.

As it holds one text a day, each text here has a day of its own, the last one today.
"""

import json
import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from benchmarks import texts
from benchmarks.desktop import Desktop
from benchmarks.peers.peer import HITS, WORD, settled, stamp, stood, typed, wait_for

_SAVE: Final = "Down Down Down"
_FIND: Final = "Right Up Up"


class RedNotebook:
    """RedNotebook."""

    seen = (
        "usable: from the start of the process until its title names the day and nothing is painted"
        " any more; search: from the first letter, through Return, until the last paint;"
        " one more: from the menu's «Save» until the month's file is written"
    )

    def is_installed(self) -> bool:
        """True when its command is there."""
        return bool(shutil.which("rednotebook"))

    def make(self, count: int, folder: Path) -> None:
        """Write the files of all months."""
        months = defaultdict[str, list[str]](list)
        first = date.today() - timedelta(days=count - 1)
        for number, (_, text) in enumerate(texts.texts(count)):
            day = first + timedelta(days=number)
            line = f"{day.day}:\n  text: {json.dumps(text, ensure_ascii=False)}\n"
            months[f"{day.year:04}-{day.month:02}"].append(line)
        for month, lines in months.items():
            (folder / f"{month}.txt").write_text("".join(lines), "utf-8")

    def measure(self, desktop: Desktop, folder: Path) -> Iterator[tuple[str, float]]:
        """Start it, search, and write on in the text of today."""
        command = ["rednotebook", f"{folder.resolve()}"]
        with stood(desktop, command, lambda title: "RedNotebook - " in title) as (program, usable):
            yield "usable_ms", usable
            desktop.hands.write("Snart jul")
            desktop.pixels.rest()
            month = folder / f"{date.today():%Y-%m}.txt"
            before = stamp(month)
            _open_menu(desktop, _SAVE)
            begun = desktop.hands.press("Return")
            yield "add_ms", 1_000 * (wait_for(lambda: stamp(month) != before) - begun)
            desktop.pixels.rest()
            _open_menu(desktop, _FIND)
            desktop.hands.press("Return")
            desktop.pixels.rest()
            begun = typed(desktop, WORD)
            desktop.hands.press("Return")
            yield "search_ms", settled(desktop, program, begun, HITS)


def _open_menu(desktop: Desktop, steps: str) -> None:
    """Go to an entry of a menu, for neither of the two has a key of its own."""
    desktop.hands.press("F10")
    desktop.pixels.rest()
    desktop.hands.press(steps)
    desktop.pixels.rest()
