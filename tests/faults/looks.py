"""What lies in a folder, to compare before and after."""

import hashlib
from pathlib import Path

Look = dict[Path, tuple[int, int, str]]
"""Mode, time of change and contents of each file and folder."""


def look_of(place: Path) -> Look:
    """Return how everything in the folder looks now."""
    return {
        each: (
            each.stat().st_mode,
            each.stat().st_mtime_ns,
            hashlib.sha256(each.read_bytes()).hexdigest() if each.is_file() else "",
        )
        for each in place.rglob("*")
    }


def differing(before: Look, after: Look) -> set[Path]:
    """Return what came, went or changed."""
    return {each for each in before | after if before.get(each) != after.get(each)}
