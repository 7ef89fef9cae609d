"""`python -m benchmarks.peers [--quick] [NAME …]`: measures the peers, and the floor beside them.

The peers' journals are made of the same texts. One JSON object per figure goes to standard output
and to build/bench/peers.jsonl. What is not installed, or takes longer than a minute, is named.
"""

import argparse
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks import journals, texts
from benchmarks.desktop import desktop
from benchmarks.figure import Figure, median, told
from benchmarks.peers.bare import Bare
from benchmarks.peers.jrnl import Jrnl
from benchmarks.peers.keepassxc import KeePassXC
from benchmarks.peers.lifeograph import Lifeograph
from benchmarks.peers.names import NAMES
from benchmarks.peers.peer import Peer
from benchmarks.peers.place import PLACE
from benchmarks.peers.rednotebook import RedNotebook
from benchmarks.rows import SIZES, sized

_PEERS: Final[dict[str, Peer]] = {
    "bare": Bare(),
    "rednotebook": RedNotebook(),
    "lifeograph": Lifeograph(),
    "keepassxc": KeePassXC(),
    "jrnl": Jrnl(),
}
_TURNS: Final = 3
_LARGE: Final = 100_000
"""Measured once: some of them take minutes for it."""


def main() -> int:
    """Measure and return 0; what could not be measured is no failure."""
    parser = argparse.ArgumentParser(prog="benchmarks.peers")
    parser.add_argument("names", nargs="*", choices=[*_PEERS, []], metavar="NAME")
    parser.add_argument("--quick", action="store_true", help="1,000 entries, once")
    options = parser.parse_args()
    sizes = SIZES[:1] if options.quick else SIZES
    remarks = list[str]()
    journals.PLACE.mkdir(parents=True, exist_ok=True)
    with (journals.PLACE / "peers.jsonl").open("w", encoding="utf-8") as lines:
        for name in options.names or list(_PEERS):
            peer = _PEERS[name]
            if not peer.is_installed():
                remarks.append(f"{NAMES[name]} is not installed, and was not measured.")
                continue
            remarks.append(f"{NAMES.get(name, 'The floor')}: {peer.seen}.")
            for figure in _figures(name, peer, sizes, 1 if options.quick else _TURNS, remarks):
                for stream in (sys.stdout, lines):
                    stream.write(figure.to_line() + "\n")
                    stream.flush()
    sys.stdout.write("\n" + "\n".join(remarks) + "\n")
    return 0


def _figures(
    name: str, peer: Peer, sizes: Sequence[int], turns: int, remarks: list[str]
) -> Iterator[Figure]:
    for count in sizes:
        taken = defaultdict[str, list[float]](list)
        try:
            for _ in range(turns if count < _LARGE else 1):
                for row, milliseconds in _turn(name, peer, count):
                    taken[row].append(milliseconds)
        except (TimeoutError, OSError) as error:
            what = error or "took too long"
            remarks.append(f"{NAMES.get(name, 'The floor')}, {count:,} entries: {what}.")
        for row, values in taken.items():
            yield told(f"{sized(row, count)}_{name}", median(values), "ms")
        if not taken:
            return


def _turn(name: str, peer: Peer, count: int) -> Iterator[tuple[str, float]]:
    """Measure once, in a home of its own and on a copy of the journal."""
    made = _made(name, peer, count)
    with desktop() as there, TemporaryDirectory(dir=PLACE) as work:
        copy = shutil.copytree(made, Path(work) / "journal")
        yield from peer.measure(there, Path(copy))


def _made(name: str, peer: Peer, count: int) -> Path:
    """Return the folder of a peer's journal; made if it is not there yet."""
    folder = PLACE / f"{texts.VERSION}-{name}-{count}"
    if not folder.is_dir():
        new = folder.with_suffix(".new")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        peer.make(count, new)
        new.rename(folder)
    return folder


if __name__ == "__main__":
    sys.exit(main())
