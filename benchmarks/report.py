"""`python -m benchmarks.report`: writes docs/performance.md and its pictures.

They are made of what `make bench` and `make bench-peers` have left in build/bench, and tell the day
and the machine. `--into FOLDER` writes somewhere else than in docs.
"""

import argparse
import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from benchmarks import journals
from benchmarks.measured import Measured
from benchmarks.peers.names import NAMES
from benchmarks.picture import Line, drawn, said
from benchmarks.row_words import ROWS, USABLE, Row
from benchmarks.rows import QUICK_SIZES, RATIO_GOAL, SIZES, USUAL

FIGURES: Final = journals.PLACE / "figures.jsonl"
PEERS: Final = journals.PLACE / "peers.jsonl"
_DOCS: Final = Path(__file__).resolve().parents[1] / "docs"
_PICTURES: Final = "pictures"
_INTRO: Final = """\
# How fast it is

*The floor* is the barest window that does the job of a row on the same libraries: no proof of what
it reads, no kinds, no look. The program is to take no more than 1.3 times as long, and from the
smallest journal to the largest to grow by no more than 1.3 times what the floor grows by. Journals
have 10,000 made-up entries of 150 words where nothing else is said. Both are run in turns, each
time in a process of its own; where nothing else is said a figure is the median.

Key derivation takes about a second by choice and is told apart; it is in the figures of the peers,
whose own is shorter, and not in those of the program that are set beside them. A journal of 50 MB
or more, as that with 100,000 entries, is proved with its first copy and not before it opens
([ADR 10](adr/0010-looked-at-before-it-opens.md)).
"""


@dataclass(frozen=True, slots=True)
class Report:
    """The document, and its pictures by the names of their files."""

    words: str
    pictures: dict[str, str]

    def write(self, docs: Path) -> None:
        """Write it into this folder."""
        (docs / _PICTURES).mkdir(parents=True, exist_ok=True)
        for name, picture in self.pictures.items():
            (docs / _PICTURES / name).write_text(picture, "utf-8")
        (docs / "performance.md").write_text(self.words, "utf-8")


def main() -> None:
    """Write the document and its pictures."""
    parser = argparse.ArgumentParser(prog="benchmarks.report")
    parser.add_argument("--into", type=Path, default=_DOCS)
    docs: Path = parser.parse_args().into
    if not FIGURES.is_file():
        sys.exit(f"There is no {FIGURES}: `make bench` comes first.")
    measured = Measured.read(PEERS, FIGURES)
    reported(measured, _circumstances(measured)).write(docs)


def reported(measured: Measured, circumstances: str) -> Report:
    """Return the report on these figures, with a sentence on when and where they were measured."""
    measured = measured.with_sum(USABLE, "start_ms", "unlock_timeline_ms")
    rows = [row for row in _known(measured) if measured.ours(row.name)]
    pictures = _pictures(measured, rows)
    shown = [f"![{each.title}]({_PICTURES}/{each.file})" for each in pictures]
    parts = [
        f"{_INTRO}\n{circumstances}",
        f"## Beside the floor\n\n{_beside(measured, rows)}",
        _above(measured, rows),
        "\n\n".join(["## As the journal grows", _growth(measured, rows), *shown]),
        _peers(measured),
        f"## Everything that was measured\n\n{_everything(measured)}",
    ]
    words = "\n\n".join(filter(None, parts)) + "\n"
    return Report(words, {each.file: each.svg for each in pictures})


def _known(measured: Measured) -> list[Row]:
    """Return the rows that have words, and then those that have none yet."""
    named = {row.name for row in ROWS}
    return [*ROWS, *(Row(name, f"`{name}`") for name in measured.rows() if name not in named)]


def _circumstances(measured: Measured) -> str:
    at = datetime.fromtimestamp(FIGURES.stat().st_mtime)
    is_quick = any(measured.value(f"search_ms_{size}") for size in set(QUICK_SIZES) - set(SIZES))
    commands = [f"make bench{' QUICK=1' if is_quick else ''}"]
    commands += ["make bench-peers"] if PEERS.is_file() else []
    command = " and ".join(f"`{each}`" for each in commands)
    return (
        f"Measured on {at:%Y-%m-%d} with {command}, on {_machine()}. A part may have been measured"
        " again by itself; the program and its floor always are in one run."
    )


def _machine() -> str:
    cores, name = os.cpu_count(), platform.machine()
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    info = Path("/proc/cpuinfo")
    for line in info.read_text("utf-8").splitlines() if info.is_file() else ():
        if line.startswith("model name"):
            name = line.partition(":")[2].strip()
            break
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{cores} cores ({name}), {pages / 1e9:.0f} GB of memory, {system}"


def _beside(measured: Measured, rows: list[Row]) -> str:
    lines = ["| | program | floor | × floor | × best peer |", "|---|--:|--:|--:|--:|"]
    for row in rows:
        unit, ours = measured.unit(row.name), measured.ours(row.name).get(USUAL)
        bare = measured.floors(row.name).get(USUAL)
        if ours is None:
            continue
        floors = said(bare, unit) if bare is not None else ""
        times, against = _times(_ratio(ours, bare)), _against_peers(measured, row, ours)
        lines.append(f"| {row.words} | {said(ours, unit)} | {floors} | {times} | {against} |")
    return "\n".join(lines)


def _against_peers(measured: Measured, row: Row, ours: float) -> str:
    found = [
        (values[USUAL], name)
        for peer, name in NAMES.items()
        if row.peers and USUAL in (values := measured.of_peer(row.peers, peer))
    ]
    if not found:
        return ""
    best, name = min(found)
    return f"{ours / best:.2g} ({name})"


def _above(measured: Measured, rows: list[Row]) -> str:
    lines = []
    for row in rows:
        ours, bare = measured.ours(row.name), measured.floors(row.name)
        ratio = _ratio(ours.get(USUAL), bare.get(USUAL))
        if ratio and ratio > RATIO_GOAL:
            lines.append(f"- {row.words}: {ratio:.2f} ×. {row.why}".rstrip())
    return "## Above 1.3 × the floor\n\n" + "\n".join(lines) if lines else ""


def _growth(measured: Measured, rows: list[Row]) -> str:
    lines = ["| | from – to | program | floor | × floor's growth |", "|---|---|--:|--:|--:|"]
    whys = list[str]()
    for row in rows:
        ours, bare = measured.ours(row.name), measured.floors(row.name)
        both = sorted(ours.keys() & bare.keys())
        if len(both) > 1:
            first, last = both[0], both[-1]
            mine, its = ours[last] / ours[first], bare[last] / bare[first]
            ends, times = f"{first:,} – {last:,}", _times(mine / its)
            lines.append(f"| {row.words} | {ends} | {mine:.2f} × | {its:.2f} × | {times} |")
            if mine / its > RATIO_GOAL:
                whys.append(f"- {row.words}: {mine / its:.2f} ×. {row.grows}".rstrip())
    told = "\n\nBy more than 1.3 times the floor's growth:\n\n" + "\n".join(whys) if whys else ""
    return "\n".join(lines) + told


@dataclass(frozen=True, slots=True)
class _Picture:
    """A row that was measured at several sizes."""

    title: str
    file: str
    svg: str


def _pictures(measured: Measured, rows: list[Row]) -> list[_Picture]:
    found = []
    for row in rows:
        ours, bare = measured.ours(row.name), measured.floors(row.name)
        if len(ours.keys() & bare.keys()) < 2:
            continue
        peers = [
            Line(name, values)
            for peer, name in NAMES.items()
            if row.peers and (values := measured.of_peer(row.peers, peer))
        ]
        title, unit = row.words.strip("`"), measured.unit(row.name)
        svg = drawn(title, unit, Line("program", ours), Line("floor", bare), peers)
        file = f"performance-{row.name.replace('_', '-')}.svg"
        found.append(_Picture(title, file, svg))
    return found


def _peers(measured: Measured) -> str:
    rows = {"usable_ms": "until usable", "search_ms": "one search", "add_ms": "one more entry"}
    sizes = [size for size in SIZES if any(_peer_values(measured, row, size) for row in rows)]
    if not sizes:
        return ""
    head = " | ".join(f"{words}, {size:,}" for words in rows.values() for size in sizes)
    lines = [f"| | {head} |", "|---|" + "--:|" * (len(rows) * len(sizes))]
    for peer, name in {**NAMES, "bare": "the floor"}.items():
        values = [measured.of_peer(row, peer).get(size) for row in rows for size in sizes]
        if any(value is not None for value in values):
            cells = " | ".join("" if value is None else said(value, "ms") for value in values)
            lines.append(f"| {name} | {cells} |")
    missing = [name for peer, name in NAMES.items() if not measured.of_peer("usable_ms", peer)]
    left = f"\n\nNot measured: {', '.join(missing)}." if missing else ""
    return "## What people would use instead\n\n" + "\n".join(lines) + left


def _peer_values(measured: Measured, row: str, size: int) -> list[float]:
    return [v[size] for peer in NAMES if size in (v := measured.of_peer(row, peer))]


def _everything(measured: Measured) -> str:
    lines = ["| figure | value | unit | goal | |", "|---|--:|---|---|---|"]
    for each in measured:
        met = "" if each.ok else "not met"
        lines.append(f"| `{each.name}` | {each.value:,} | {each.unit} | {each.goal} | {met} |")
    return "\n".join(lines)


def _ratio(ours: float | None, bare: float | None) -> float | None:
    return ours / bare if ours is not None and bare else None


def _times(ratio: float | None) -> str:
    if ratio is None:
        return ""
    return f"**{ratio:.2f}**" if ratio > RATIO_GOAL else f"{ratio:.2f}"


if __name__ == "__main__":
    main()
