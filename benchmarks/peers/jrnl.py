"""jrnl: a command for the terminal, and one encrypted file."""

import os
import pty
import select
import subprocess
import termios
from collections.abc import Iterator
from pathlib import Path
from signal import SIGKILL
from time import perf_counter
from typing import Final

from benchmarks import texts
from benchmarks.desktop import Desktop
from benchmarks.peers.peer import PASSPHRASE, PATIENCE_S, WORD, environment, wait_for
from benchmarks.peers.place import PLACE

_COMMAND: Final = PLACE / "jrnl" / "bin" / "jrnl"
_FILE: Final = "journal.txt"
_LONGEST_QUESTION: Final = 200
_SETTINGS: Final = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: {encrypt}
highlight: false
indent_character: '|'
journals: {{default: {{journal: '{journal}'}}}}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%F %H:%M'
version: '{version}'
"""


class Jrnl:
    """jrnl."""

    seen = (
        "usable: a command that lists the last ten entries, from its start to its end;"
        " search: one that lists what holds a word; one more: one that adds an entry."
        " The passphrase is given at once when it is asked for"
    )

    def is_installed(self) -> bool:
        """True when it was installed for this."""
        return _COMMAND.is_file()

    def make(self, count: int, folder: Path) -> None:
        """Write its text file, and have it encrypt that itself."""
        with (folder / _FILE).open("w", encoding="utf-8") as file:
            for at, text in texts.texts(count):
                file.write(f"[{at:%Y-%m-%d %H:%M}] {text}\n\n")
        _run(_set_up(folder, is_encrypted=False), dict(os.environ), "--encrypt")

    def measure(self, desktop: Desktop, folder: Path) -> Iterator[tuple[str, float]]:
        """Run it three times."""
        settings, there = _set_up(folder, is_encrypted=True), environment(desktop)
        yield "usable_ms", _run(settings, there, "-n", "10", "--short")
        yield "search_ms", _run(settings, there, "-contains", WORD, "--short")
        yield "add_ms", _run(settings, there, "Snart jul, og hun synger.")


def _set_up(folder: Path, *, is_encrypted: bool) -> Path:
    """Write its settings for the journal in this folder and return their file."""
    settings, encrypt = folder.resolve() / "jrnl.yaml", str(is_encrypted).lower()
    words = _SETTINGS.format(journal=folder.resolve() / _FILE, encrypt=encrypt, version=_version())
    settings.write_text(words, "utf-8")
    return settings


def _version() -> str:
    command = [f"{_COMMAND}", "--version"]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return run.stdout.split()[1].removeprefix("v")


def _run(settings: Path, there: dict[str, str], *arguments: str) -> float:
    """Run it on a terminal, answer what it asks, and return the milliseconds it took.

    Raises TimeoutError, and OSError when it ends with an error.
    """
    command = [f"{_COMMAND.resolve()}", "--config-file", f"{settings}", *arguments]
    begun = perf_counter()
    child, terminal = pty.fork()
    if not child:
        os.execve(command[0], command, there)  # noqa: S606
    try:
        _answer(terminal, begun + PATIENCE_S)
        taken = 1_000 * (perf_counter() - begun)
    except TimeoutError:
        os.kill(child, SIGKILL)
        raise
    finally:
        os.close(terminal)
        _, status = os.waitpid(child, 0)
    if status:
        raise OSError(f"jrnl ended with {os.waitstatus_to_exitcode(status)}")
    return taken


def _answer(terminal: int, deadline: float) -> None:
    """Answer what is asked there until nobody asks any more. Raises TimeoutError."""
    asked = b""
    while True:
        if not select.select([terminal], [], [], max(0.0, deadline - perf_counter()))[0]:
            raise TimeoutError
        try:
            asked = (asked + os.read(terminal, 1 << 16))[-_LONGEST_QUESTION:]
        except OSError:
            return
        if b"assword" in asked and asked.rstrip().endswith(b":"):
            # What is written before it hides what is typed is lost.
            wait_for(lambda: not termios.tcgetattr(terminal)[3] & termios.ECHO)
            os.write(terminal, f"{PASSPHRASE}\n".encode())
            asked = b""
        elif asked.rstrip().endswith(b"[Y/n]"):
            os.write(terminal, b"n\n")
            asked = b""
