"""After the lock, no process of the program holds a key, the passphrase or a word of hers."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Final

from faults import lab
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.memory import found_in
from faults.program import on_screen, processes, screens, wait_for
from faults.shown import LOCK, OPEN
from tour import story
from traces import ROOT, new_home

_ENCODINGS: Final = ("utf-8", "utf-16-le", "latin-1")
_MADE_S: Final = 60.0
_STEADY_S: Final = 1.0
_KINDS: Final = ("keys", "passphrase", "text")


def run(scale: Scale) -> list[Figure]:
    """Scan the open program as a control, lock it, and scan whatever process is left."""
    place, kinds = scale.place("locked_memory"), screens() if scale.share >= 0.01 else ["offscreen"]
    unlocked, locked, left, fresh = Counter[str](), Counter[str](), 0, 0
    for kind in kinds:
        with on_screen(kind, new_home(place / kind)) as environment:
            seen = _locked(place / kind, environment)
        unlocked += seen[0]
        locked += seen[1]
        left += seen[2]
        fresh += seen[1]["bytes"] > 0
    return [
        *(exactly(f"locked_memory.{kind}", locked[kind], 0, "copies") for kind in _KINDS),
        exactly("locked_memory.old_processes", left, 0, "processes"),
        exactly("locked_memory.fresh_processes", fresh, len(kinds), "processes"),
        *(
            at_least(f"locked_memory.unlocked_{kind}", unlocked[kind], 1, "copies")
            for kind in _KINDS
        ),
        told("locked_memory.looked_through", locked["bytes"] >> 20, "MiB"),
    ]


def _locked(base: Path, environment: dict[str, str]) -> tuple[Counter[str], Counter[str], int]:
    """Return what is in memory before the lock and after it, and how many old processes live."""
    home = base / "journal"
    old = subprocess.Popen(
        [sys.executable, "-P", "-m", "faults.shown", f"{home}", f"{base}"],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for((base / OPEN).exists, _MADE_S)
        sought = _sought(home)
        before = found_in(old.pid, sought)
        (base / LOCK).touch()
        with contextlib.suppress(TimeoutError):
            wait_for(lambda: old.poll() is not None)
        time.sleep(_STEADY_S)
        after = Counter[str]()
        for process in _left(home):
            after += found_in(process, sought)
        return before, after, int(old.poll() is None)
    finally:
        for process in _left(home):
            os.kill(process, signal.SIGKILL)
        old.wait()


def _left(home: Path) -> list[int]:
    return processes(f"{home}")


def _sought(home: Path) -> dict[str, list[bytes]]:
    written = (story.MOMENT, story.CRAVING, story.REFLECTION, story.LOOSE)
    lines = [line for text in written for line in text.split("\n")]
    return {
        "keys": [*lab.secrets_of(lab.in_folder(home / "data")).values()],
        "passphrase": [story.PASSPHRASE.encode(encoding) for encoding in _ENCODINGS],
        "text": [*{line.encode(encoding) for line in lines for encoding in _ENCODINGS}],
    }
