"""How large the journal is on the disk, by the bytes of its texts; the floor's file beside it.

    python -m benchmarks.on_disk [--quick]
"""

import sys
from collections.abc import Iterator

from benchmarks import journals
from benchmarks.figure import Figure, at_most, told
from benchmarks.turns import RATIO, floor_file, sized, sizes, tell


def figures(*, quick: bool) -> Iterator[Figure]:
    """Yield the figures of each journal."""
    for count in sizes(quick=quick):
        text, folder = journals.text_bytes(count), journals.place(count) / "home" / "data"
        ours = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        floor = floor_file(count).stat().st_size
        name = sized("disk_per_text", count)
        yield told(f"{name}_floor", floor / text, "×")
        yield at_most(name, ours / text, RATIO * floor / text, "×")


if __name__ == "__main__":
    tell(figures(quick="--quick" in sys.argv))
