"""The memory of another process, looked through from outside."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_REGION: Final = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+ *(.*)")
_AT_ONCE: Final = 16 << 20
_NOT_MEMORY: Final = ("[vvar", "[vsyscall]", "/dev/")


def found_in(process: int, sought: Mapping[str, Iterable[bytes]]) -> Counter[str]:
    """Return how often something of each kind stands in the process's memory.

    Under "bytes", how much was looked through. Raises PermissionError where that is forbidden.
    """
    found = Counter[str]()
    longest = max(len(each) for wanted in sought.values() for each in wanted)
    regions = _REGION.findall(Path(f"/proc/{process}/maps").read_text())
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for start, end, name in regions:
            if name.startswith(_NOT_MEMORY):
                continue
            at, stop, kept = int(start, 16), int(end, 16), b""
            while at < stop:
                try:
                    memory.seek(at)
                    read = memory.read(min(_AT_ONCE, stop - at))
                except (OSError, ValueError):
                    break
                if not read:
                    break
                _count(kept, read, sought, found)
                found["bytes"] += len(read)
                at, kept = at + len(read), read[-longest:]
    return found


def _count(
    before: bytes, read: bytes, sought: Mapping[str, Iterable[bytes]], found: Counter[str]
) -> None:
    """Count in what was read, and over the border to what was read before it."""
    for kind, wanted in sought.items():
        for each in wanted:
            border = before[-(len(each) - 1) :] + read[: len(each) - 1]
            found[kind] += read.count(each) + border.count(each)
