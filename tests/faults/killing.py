"""A process that acts until it is killed, and what it had said by then."""

import os
import signal
import time
import traceback
from collections.abc import Callable
from functools import partial
from random import Random
from typing import NoReturn

Say = Callable[[object], None]
"""Acknowledges something, in a word, before the process goes on."""


def killed(act: Callable[[Say], None], words: int, longest_s: float, rng: Random) -> list[str]:
    """Let a process act and `kill -9` it some time after its `words` first words.

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
    time.sleep(rng.uniform(0, longest_s))
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    with os.fdopen(reader, "rb") as rest:
        said += rest.read()
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the process ended by itself")
    return said.decode().splitlines()


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
