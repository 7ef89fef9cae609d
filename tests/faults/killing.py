"""A process that acts until it is killed, and what it had said by then."""

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Final, NoReturn

Say = Callable[[object], None]
"""Acknowledges something, in a word, before the process goes on."""
_STEPS: Final = frozenset({"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate"})
"""What Python tells before it is done with a file; SQLite's own steps are met by the clock."""


def killed(act: Callable[[Say], None], words: int, longest_s: float, rng: Random) -> list[str]:
    """Let a process act and `kill -9` it some time after its `words` first words, if it has not
    come to a step at which it is killed.

    Returns all that it said. Raises RuntimeError when it ended by itself.
    """
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reader)
        _act(act, writer)
    os.close(writer)
    said = b""
    while said.count(b"\n") < words and (more := os.read(reader, 4096)):
        said += more
    if said.count(b"\n") >= words:
        time.sleep(rng.uniform(0, longest_s))
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    with os.fdopen(reader, "rb") as rest:
        said += rest.read()
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the process ended by itself")
    return said.decode().splitlines()


@dataclass(slots=True)
class Steps:
    """Counts this process's steps with files from now on; `kill -9` comes before the `last`."""

    last: int
    taken: int = 0

    @classmethod
    def counted(cls, last: int) -> "Steps":
        """Begin to count; with 0 none is the last. There is no end to it but the process's."""
        steps = cls(last)
        sys.addaudithook(steps._on_event)
        return steps

    def _on_event(self, event: str, _arguments: object) -> None:
        if event in _STEPS:
            self.taken += 1
            if self.taken == self.last:
                os.kill(os.getpid(), signal.SIGKILL)


def _act(act: Callable[[Say], None], writer: int) -> NoReturn:
    try:
        act(partial(_say, writer))
        while True:
            signal.pause()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def _say(writer: int, word: object) -> None:
    os.write(writer, f"{word}\n".encode())
