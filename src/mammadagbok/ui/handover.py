"""Lock means a fresh process: what the old window tells the new one, and how it takes over.

Clearing widgets leaves copies of shown text in memory; a process that has ended leaves none. The
old window covers itself, the new process paints over it and says so, and the old one ends.
"""

import contextlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from PySide6.QtCore import QObject, QTimer

from mammadagbok.ui.place import PageName, Place, Stage

if TYPE_CHECKING:
    import subprocess

FLAG: Final = "--handover"
"""Tells a fresh process to read a handover from its standard input."""
_LATEST_MS: Final = 3000
"""Better no window than text left in memory: the old process ends after this in any case."""
_PAINTED: Final = b"."


class Told(StrEnum):
    """What the fresh window has to tell her."""

    NOTHING = ""
    NEW_KEY = "new_key"
    PUT_BACK = "put_back"


@dataclass(frozen=True, slots=True)
class Handover:
    """Where the window stood, where she was, what she is to be told, and whether she wants a copy
    back. Never a word of hers.
    """

    geometry: str = ""
    minimised: bool = False
    place: Place = field(default_factory=Place)
    told: Told = Told.NOTHING
    restores: bool = False

    def to_line(self) -> str:
        """Return it as one line of JSON."""
        return json.dumps(asdict(self), default=datetime.isoformat) + "\n"

    @classmethod
    def from_line(cls, line: str) -> "Handover":
        """Return what `to_line` wrote; an empty handover when the line makes no sense."""
        try:
            told = json.loads(line)
            return cls(
                str(told["geometry"]),
                bool(told["minimised"]),
                _place(told["place"]),
                Told(told.get("told", Told.NOTHING)),
                bool(told.get("restores")),
            )
        except (ValueError, KeyError, TypeError):
            return cls()


def _place(told: dict[str, Any]) -> Place:
    stage, under = told["stage"], told.get("under")
    return Place(
        PageName(told["page"]),
        told["entry"],
        int(told["cursor"]),
        told["craving"],
        None if stage is None else Stage(stage),
        _time(told["since"]),
        _time(told.get("meeting")),
        told.get("rehearsal"),
        told.get("topic"),
        None if under is None else _place(under),
        bool(told.get("alone")),
    )


def _time(told: str | None) -> datetime | None:
    return None if told is None else datetime.fromisoformat(told)


Here = Callable[[Handover], None]
"""Opens a new, locked window in this process and lets the old one go."""
Successor = Callable[[Handover, Here, QObject], None]
"""Brings about a fresh locked window. Gets what to tell it, a way to make it here, an owner."""


class FreshProcess:
    """The successor that the program itself uses: a new process, painted before this one ends."""

    def __init__(self, arguments: Sequence[str], end: Callable[[], None]) -> None:
        self._arguments = [each for each in arguments if each not in (FLAG, "--practice")]
        self._end = end

    def __call__(self, handover: Handover, _here: Here, owner: QObject) -> None:
        """Start the fresh process, and end this one when that has painted, or can no longer."""
        from mammadagbok.ui.tasks import Task

        QTimer.singleShot(_LATEST_MS, self._leave)
        try:
            process = self._start(handover)
        except OSError:
            self._leave()
        Task(partial(_first_byte, process), self._on_painted, self._on_failed, owner).start()

    def _start(self, handover: Handover) -> "subprocess.Popen[bytes]":
        import subprocess

        # Our own program with our own arguments.
        process = subprocess.Popen(  # noqa: S603
            [*command(), *self._arguments, FLAG],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | _environment(),
        )
        if process.stdin is not None:
            process.stdin.write(handover.to_line().encode())
            process.stdin.close()
        return process

    def _on_painted(self, _byte: bytes) -> None:
        self._leave()

    def _on_failed(self, _error: Exception) -> None:
        self._leave()

    def _leave(self) -> NoReturn:
        try:
            self._end()
        finally:
            os._exit(0)


def receive() -> Handover:
    """Return what the old process tells, read from standard input."""
    return Handover.from_line(sys.stdin.readline())


def tell_painted() -> None:
    """Tell the old process that the new window stands, if it has waited for so long."""
    with contextlib.suppress(OSError):
        os.write(1, _PAINTED)


def _first_byte(process: "subprocess.Popen[bytes]") -> bytes:
    return process.stdout.read(1) if process.stdout is not None else b""


def command() -> list[str]:
    """Return what starts this very program."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P: a file that lies in the folder she started from must not be taken for a module.
    return [sys.executable, "-P", "-m", "mammadagbok"]


def _environment() -> dict[str, str]:
    """Return what has the fresh process load the very package that this one did."""
    paths = [str(Path(__file__).parents[2]), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    return {
        "PYINSTALLER_RESET_ENVIRONMENT": "1",
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(filter(None, paths))),
    }
