"""How large the journal is on the disk, by the bytes of its texts; the floor's file beside it.

python -m benchmarks.on_disk ENTRIES …
"""

import sys
from collections.abc import Iterator, Sequence

from benchmarks import journals
from benchmarks.figure import Figure, at_most, told
from benchmarks.rows import RATIO_GOAL, sized
from benchmarks.turns import tell


def figures(counts: Sequence[int]) -> Iterator[Figure]:
    """Yield the figures of each journal."""
    for count in counts:
        text, folder = journals.text_bytes(count), journals.place(count) / "home" / "data"
        ours = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        floor = journals.floor_file(count).stat().st_size
        least = floor / text
        yield told(sized("disk_per_text", count, floor=True), least, "x")
        yield at_most(sized("disk_per_text", count), ours / text, RATIO_GOAL * least, "x")


if __name__ == "__main__":
    tell(figures(list(map(int, sys.argv[1:]))))
