"""`python -m faults.held HOME FAULT`: the real program, while its journal cannot be saved.

Prints one JSON object: what the notice said, and what stood in the editor, before and after the
fault was undone.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from factory import CHEAPEST, PASSPHRASE
from faults import rooms
from tour import story
from tour.person import Person, use_program

BEFORE: Final = "Før. "
LONG: Final = "Hun ville ha vann. Så ikke det vannet. " * 800
_LIMIT_S: Final = 120


def _fill(data: Path) -> Callable[[], object]:
    return rooms.fill(data.parent.parent).unlink


def _move(data: Path) -> Callable[[], object]:
    moved = data.rename(data.with_name("flyttet"))
    return lambda: moved.rename(data)


def _swap(data: Path) -> Callable[[], object]:
    moved = data.rename(data.with_name("flyttet"))
    data.write_bytes(moved.read_bytes())
    return lambda: moved.replace(data)


def _unlink(data: Path) -> Callable[[], object]:
    # As somebody does who deletes it and then puts the very file back.
    os.link(data, data.with_name("papirkurv"))
    data.unlink()
    return lambda: data.with_name("papirkurv").rename(data)


_FAULTS: Final = {"full": _fill, "moved": _move, "swapped": _swap, "unlinked": _unlink}


def told_by_program(home: Path, fault: str, environment: dict[str, str]) -> dict[str, str]:
    """Run this file as a process of its own and return what it printed: nothing when it failed."""
    ran = subprocess.run(
        [sys.executable, "-m", "faults.held", f"{home}", fault],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        timeout=_LIMIT_S,
    )
    told: dict[str, str] = json.loads(ran.stdout) if ran.returncode == 0 else {}
    return told


def main(home: Path, fault: str) -> None:
    """Write, bring the fault about, write on, undo it, and write on."""
    told: dict[str, str] = {}

    def steps(person: Person) -> None:
        story.begin(person, PASSPHRASE)
        person.wait_until(lambda: person.sees("page_today"))
        person.click("door_plain")
        person.write("entry_text", BEFORE)
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        undo = _FAULTS[fault](home / "data" / "data")
        person.paste("entry_text", LONG)
        person.wait_until(lambda: person.sees("entry_notice"))
        told["notice"], told["held"] = person.read("entry_notice"), person.read("entry_text")
        undo()
        person.write("entry_text", "!")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        told["saved"] = person.read("entry_text")

    use_program(steps, ["--folder", f"{home}"], kdf=CHEAPEST)
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
