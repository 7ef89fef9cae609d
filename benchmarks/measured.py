"""Figures that were measured before, by row and size."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.rows import QUICK_SIZES, SIZES, USUAL, sized

ALL_SIZES = tuple(sorted({*SIZES, *QUICK_SIZES}))


class Measured:
    """Figures by their names; a later one of the same name takes the place of an earlier one."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._figures = {each.name: each for each in figures}

    @classmethod
    def read(cls, *files: Path) -> "Measured":
        """Read files with a figure a line, as far as they are there."""
        return cls(
            Figure(**json.loads(line))
            for file in files
            if file.is_file()
            for line in file.read_text("utf-8").splitlines()
        )

    def __iter__(self) -> Iterator[Figure]:
        return iter(self._figures.values())

    def value(self, name: str) -> float | None:
        """Return a figure's value, None where it was not measured."""
        figure = self._figures.get(name)
        return None if figure is None else float(figure.value)

    def unit(self, row: str) -> str:
        """Return the unit of a row."""
        names = (sized(row, count) for count in ALL_SIZES)
        return next((self._figures[name].unit for name in names if name in self._figures), "")

    def ours(self, row: str) -> dict[int, float]:
        """Return the program's values by size."""
        return self._by_size(row, "")

    def floors(self, row: str) -> dict[int, float]:
        """Return the floor's values by size."""
        return self._by_size(row, "_floor")

    def of_peer(self, row: str, peer: str) -> dict[int, float]:
        """Return a peer's values by size."""
        return self._by_size(row, f"_{peer}")

    def rows(self) -> list[str]:
        """Return the rows that have a floor, as they were measured."""
        found = dict[str, None]()
        for name in self._figures:
            row = name.removesuffix("_floor")
            for count in ALL_SIZES:
                row = row.removesuffix(f"_{count}") if count != USUAL else row
            if name.endswith("_floor") and self.ours(row):
                found[row] = None
        return list(found)

    def with_sum(self, name: str, first: str, then: str) -> "Measured":
        """Return these with one more row: what two of them take together. `first` is measured at
        one size, which stands for all.
        """
        more = list[Figure]()
        for mark in ("", "_floor"):
            once = next(iter(self._by_size(first, mark).values()), None)
            for count, value in self._by_size(then, mark).items():
                if once is not None:
                    both = f"{sized(name, count)}{mark}"
                    more.append(Figure(both, once + value, self.unit(then), "", ok=True))
        return Measured([*self, *more])

    def _by_size(self, row: str, mark: str) -> dict[int, float]:
        values = {count: self.value(f"{sized(row, count)}{mark}") for count in ALL_SIZES}
        return {count: value for count, value in values.items() if value is not None}
