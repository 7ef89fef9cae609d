"""Lifeograph: one file, here an encrypted one (its format 2000)."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from time import perf_counter
from typing import Final

from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

from benchmarks import texts
from benchmarks.desktop import Desktop
from benchmarks.peers.peer import (
    PASSPHRASE,
    WORD,
    managed,
    running,
    settled,
    stamp,
    title,
    typed,
    wait_for,
)

_FILE: Final = "notes.diary"
_HEAD: Final = "LIFEOGRAPHDB\nV 2000\nE y\nId1000\n\n"
_OPTIONS: Final = "Do_2733\nDsen_US\n\nID1001\nC ADefault\n\n"
_FIRST_ID: Final = 2_000


class Lifeograph:
    """Lifeograph."""

    seen = (
        "usable: from the start of the process until its window is painted, and from Return on the"
        " passphrase until the last paint; search: from the first letter until the last paint;"
        " one more: from the key that saves until the file is written"
    )

    def is_installed(self) -> bool:
        """True when its command is there."""
        return bool(shutil.which("lifeograph"))

    def make(self, count: int, folder: Path) -> None:
        """Write the whole file: a head in the clear, salt, start value, and what is encrypted."""
        salt, start = os.urandom(16), os.urandom(16)
        key = hashlib.sha256(salt + PASSPHRASE.encode()).digest()
        encryptor = Cipher(algorithms.AES256(key), CFB(start)).encryptor()
        words = f"{PASSPHRASE[0]}\n{_OPTIONS}{''.join(_entries(count))}"
        sealed = encryptor.update(words.encode()) + encryptor.finalize()
        (folder / _FILE).write_bytes(_HEAD.encode() + salt + start + sealed)

    def measure(self, desktop: Desktop, folder: Path) -> Iterator[tuple[str, float]]:
        """Start it, open the file, search, and make an entry."""
        file = folder.resolve() / _FILE
        with managed(desktop):
            begun = perf_counter()
            with running(desktop, ["lifeograph", f"{file}"]):
                wait_for(lambda: bool(title(desktop)))
                started = settled(desktop, begun)
                desktop.hands.write(PASSPHRASE)
                desktop.pixels.rest()
                begun = desktop.hands.press("Return")
                yield "usable_ms", started + settled(desktop, begun)
                desktop.hands.press("ctrl+f")
                desktop.pixels.rest()
                yield "search_ms", settled(desktop, typed(desktop, WORD))
                desktop.hands.press("Escape")
                desktop.hands.press("ctrl+n")
                desktop.pixels.rest()
                desktop.hands.write("Snart jul")
                desktop.pixels.rest()
                before = stamp(file)
                begun = desktop.hands.press("ctrl+s")
                yield "add_ms", 1_000 * (wait_for(lambda: stamp(file) != before) - begun)


def _entries(count: int) -> Iterator[str]:
    """Yield every entry: its id, day and turn of that day, times, and text."""
    number = _FIRST_ID
    for day, some in groupby(texts.texts(count), key=lambda each: each[0].date()):
        for turn, (at, text) in enumerate(some, start=1):
            place = day.year << 19 | day.month << 15 | day.day << 10 | turn
            seconds = int(at.timestamp())
            head, *more = text.split(". ", 1)
            lines = "".join(f"Ep<{line}\n" for line in (head, *more))
            yield f"ID{number}\nE __n_{place}\nEc{seconds}\nEe{seconds}\nEt{seconds}\n{lines}\n"
            number += 1
