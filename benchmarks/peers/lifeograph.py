"""Lifeograph: one file, here an encrypted one (its format 2000)."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from itertools import groupby, takewhile
from pathlib import Path
from typing import Final

from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

from benchmarks import texts
from benchmarks.desktop import Desktop
from benchmarks.peers.peer import PASSPHRASE, WORD, settled, stood, typed

_FILE: Final = "notes.diary"
_HEAD: Final = "LIFEOGRAPHDB\nV 2000\nE y\nId1000\n\n"
_EXAMPLE: Final = Path("/usr/share/net.sourceforge.Lifeograph/diaries/example.diary")
"""Comes with it; the looks and filters that every diary has stand there."""
_ANOTHER_PAGE: Final = 0.25
"""So much of the screen changes when the diary stands there."""
_FIRST_ID: Final = 2_000


class Lifeograph:
    """Lifeograph."""

    seen = (
        "usable: from the start of the process until its window is painted, and from Return on the"
        " passphrase until the last paint; search: from the first letter until the last paint;"
        " one more: not measured, for it keeps what is written when one logs out"
    )

    def is_installed(self) -> bool:
        """True when its command is there."""
        return bool(shutil.which("lifeograph"))

    def make(self, count: int, folder: Path) -> None:
        """Write the whole file: a head in the clear, salt, start value, and what is encrypted."""
        salt, start = os.urandom(16), os.urandom(16)
        key = hashlib.sha256(salt + PASSPHRASE.encode()).digest()
        encryptor = Cipher(algorithms.AES256(key), CFB(start)).encryptor()
        words = f"{PASSPHRASE[0]}\n{_looks()}{''.join(_entries(count))}"
        sealed = encryptor.update(words.encode()) + encryptor.finalize()
        (folder / _FILE).write_bytes(_HEAD.encode() + salt + start + sealed)

    def measure(self, desktop: Desktop, folder: Path) -> Iterator[tuple[str, float]]:
        """Start it, open the file and search."""
        file = folder.resolve() / _FILE
        with stood(desktop, ["lifeograph", f"{file}"], bool) as (program, started):
            desktop.hands.write(PASSPHRASE)
            desktop.pixels.rest()
            begun = desktop.hands.press("Return")
            yield "usable_ms", started + settled(desktop, program, begun, _ANOTHER_PAGE)
            desktop.hands.press("ctrl+f")
            desktop.pixels.rest()
            yield "search_ms", settled(desktop, program, typed(desktop, WORD))


def _looks() -> str:
    """Return what stands before the first entry of the example, but not which entry to begin at."""
    _, *parts = _EXAMPLE.read_text("utf-8").split("\n\n")
    looks = takewhile(lambda part: "\nE" not in part, parts)
    return "\n\n".join(looks).replace("Df10034\nDl7504957\n", "") + "\n\n"


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
