"""A whole evening with the real program under `strace`: which files, which sockets.

`python -m faults.evening PAGE` is the evening itself; it leaves the page that she brings at PAGE.
"""

import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from factory import CHEAPEST
from faults import tracing
from faults.figure import Scale
from faults.program import on_screen, screens
from tour.person import use_program
from tour.story import whole_evening
from traces import new_home

_CALLS: Final = (
    "open,openat,creat,rename,renameat,renameat2,link,linkat,socket,socketpair,connect,bind"
)
_WRITING: Final = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE")
_FAMILY: Final = re.compile(r"\b(?:AF|PF)_\w+")
PAGE: Final = "Notat.pdf"


@dataclass(frozen=True, slots=True)
class Evening:
    """Where it was lived, what was opened for writing, and whom was called."""

    base: Path
    written: frozenset[Path]
    families: frozenset[str]
    peers: frozenset[str]
    sockets: int


@cache
def lived(scale: Scale) -> list[Evening]:
    """Live the evening once on each kind of screen; both campaigns look at the same evenings."""
    place = scale.place("evening")
    kinds = screens() if scale.share >= 0.01 else ["offscreen"]
    return [_lived_on(kind, place / kind, place / f"{kind}.log") for kind in kinds]


def _lived_on(kind: str, base: Path, log: Path) -> Evening:
    command = [sys.executable, "-m", "faults.evening", f"{base / PAGE}"]
    environment = new_home(base) | {"PYTHONDONTWRITEBYTECODE": "1"}
    with on_screen(kind, environment) as screen:
        tracing.traced(command, log, _CALLS, screen)
    written, families, peers, sockets = set(), set(), set(), 0
    for call in tracing.calls(log):
        asked = ", ".join(call.arguments)
        if call.name in ("socket", "socketpair"):
            sockets += 1
            families.add(_family(asked))
        elif call.name in ("connect", "bind"):
            families.add(_family(asked))
            peers.add(f"{call.name} {_peer(call)}")
        elif call.result >= 0 and (not call.name.startswith("open") or _writes(asked)):
            written |= {Path(text.decode()) for text in call.texts()}
    return Evening(base, frozenset(written), frozenset(families), frozenset(peers), sockets)


def _family(asked: str) -> str:
    found = _FAMILY.search(asked)
    return found[0] if found else asked


def _peer(call: tracing.Call) -> str:
    return next((text.decode(errors="replace").lstrip("\0") for text in call.texts()), "nobody")


def _writes(asked: str) -> bool:
    return any(flag in asked for flag in _WRITING)


if __name__ == "__main__":
    page = Path(sys.argv[1])
    use_program(lambda person: whole_evening(person, lambda _: None, page), [], kdf=CHEAPEST)
