"""The program running, and somebody who hears it."""

import contextlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

from spoken.screen import SYSTEM_PYTHON, desktop, end, python
from traces import ROOT, new_home

_CLIENT: Final = Path(__file__).with_name("client.py")
_NAME: Final = "notater"
"""What the program is called among others: nothing that tells what it is."""

Part = tuple[str, str]
"""Role and name of something that shows."""


class Listener:
    """Asks the client of AT-SPI, one question at a time. Raises AssertionError with its reason."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def ask(self, verb: str, *arguments: object) -> Any:
        """Return the client's answer. What the verbs are, `client.Client` tells."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the client ended at {verb} {arguments}"
        told = json.loads(line)
        assert "failed" not in told, f"{verb} {arguments}: {told['failed']}"
        return told["answer"]

    def press(self, name: str, role: str = "button") -> None:
        """Press a button."""
        self.ask("act", role, name, "Press")

    def choose(self, name: str) -> None:
        """Choose one of several answers that exclude one another."""
        self.toggle(name, "radio button")

    def toggle(self, name: str, role: str = "check box") -> None:
        """Tick or untick."""
        self.ask("act", role, name, "Toggle")

    def write(self, name: str, words: str, role: str = "text") -> None:
        """Write into a field."""
        self.ask("write", role, name, words)

    def key(self, *names: str) -> None:
        """Press keys one after another."""
        for each in names:
            self.ask("key", each)

    def hears(self, words: str) -> int:
        """Wait until these words are announced, and return how urgently."""
        return cast("int", self.ask("heard", words))


@contextlib.contextmanager
def heard(base: Path, folder: Path) -> Iterator[Listener]:
    """Start the program on the journal in this folder, on a desktop of its own, and hear it."""
    with desktop(new_home(base)) as inside, contextlib.ExitStack() as ends:
        starter = [*python(), "-m", "spoken.starter", f"{folder}"]
        program = ends.enter_context(_started(starter, inside, base / "program.log"))
        client = ends.enter_context(
            _started([SYSTEM_PYTHON, f"{_CLIENT}"], inside, base / "client.log")
        )
        listener = Listener(client)
        listener.ask("meet", _NAME)
        yield listener
        assert program.poll() is None, (base / "program.log").read_text()


@contextlib.contextmanager
def _started(
    command: list[str], environment: dict[str, str], log: Path
) -> Iterator["subprocess.Popen[str]"]:
    with log.open("ab") as said:
        process = subprocess.Popen(
            command,
            env=environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
    try:
        yield process
    finally:
        end(process)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
