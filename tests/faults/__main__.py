"""`python -m faults [NAME …]`: runs the campaigns and says what came of them.

One JSON object per figure goes to standard output and to figures.jsonl, the table after them; the
exit status is 0 when every figure holds.
"""

import argparse
import secrets
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from faults.figure import Figure, Scale, exactly, told
from faults.registry import CAMPAIGNS

_QUICK: Final = 0.02
_FAST_DISK: Final = Path("/dev/shm")


def main() -> int:
    """Run what was asked for and return 0, or 1 when a figure does not hold."""
    # Mounts and folders are taken down also when this is ended from outside.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    figures = []
    with tempfile.TemporaryDirectory(prefix="faults-", dir=_fast_disk()) as work:
        scale = Scale(options.share, options.seed, Path(work))
        with (options.out / "figures.jsonl").open("w", encoding="utf-8") as lines:
            for figure in _measured(options.names or list(CAMPAIGNS), scale):
                figures.append(figure)
                for stream in (sys.stdout, lines):
                    stream.write(figure.to_line() + "\n")
                    stream.flush()
    sys.stdout.write(_table(figures))
    return 0 if all(figure.ok for figure in figures) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="faults", description="Fault campaigns on journals.")
    known = ", ".join(CAMPAIGNS)
    parser.add_argument("names", nargs="*", choices=[*CAMPAIGNS, []], metavar="NAME", help=known)
    parser.add_argument("--quick", dest="share", action="store_const", const=_QUICK, default=1.0)
    parser.add_argument("--share", type=float, help="how much of each campaign, 1 being all")
    parser.add_argument("--seed", type=int, default=secrets.randbits(32), help="of every choice")
    parser.add_argument("--out", type=Path, default=Path("build/faults"), help="a folder")
    return parser.parse_args()


def _measured(names: list[str], scale: Scale) -> Iterator[Figure]:
    yield told("seed", scale.seed, "")
    for name in names:
        started = time.monotonic()
        try:
            yield from CAMPAIGNS[name](scale)
        except Exception:
            traceback.print_exc()
            yield exactly(f"{name}.broke_off", 1, 0, "campaigns")
        yield told(f"{name}.seconds", round(time.monotonic() - started, 1), "s")


def _fast_disk() -> Path | None:
    """Return a disk in memory where there is one: the campaigns fsync some 100,000 times."""
    return _FAST_DISK if _FAST_DISK.is_dir() else None


def _table(figures: list[Figure]) -> str:
    rows = [("figure", "value", "unit", "goal", "")]
    rows += [
        (each.name, f"{each.value:,}", each.unit, each.goal, "" if each.ok else "FAILED")
        for each in figures
    ]
    wide = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)) for row in rows
    ]
    return "\n" + "\n".join(line.rstrip() for line in lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
