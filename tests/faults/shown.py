"""`python -m faults.shown HOME SIGNS`: the real program with her evening on the screen.

Makes the file `open` in SIGNS when it stands there, and locks, by the real hand-over to a fresh
process, when somebody has made the file `lock`.
"""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest

from factory import CHEAPEST
from tour.person import Person, use_program
from tour.story import first_time, write

OPEN: Final = "open"
LOCK: Final = "lock"
_LOOK_MS: Final = 20


def main(home: Path, signs: Path) -> None:
    """Live the first half of the evening and lock when told to."""

    def steps(person: Person) -> None:
        first_time(person, lambda _: None)
        write(person, lambda _: None)
        person.click("rail_journal")
        person.wait_until(lambda: person.rows("timeline") > 0)
        (signs / OPEN).touch()
        while not (signs / LOCK).exists():
            QTest.qWait(_LOOK_MS)
        person.press("Ctrl+L")
        while True:
            QTest.qWait(_LOOK_MS)

    use_program(steps, ["--folder", f"{home}"], kdf=CHEAPEST, successor=None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
