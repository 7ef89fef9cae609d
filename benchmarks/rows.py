"""How a figure that is measured on journals of several sizes is named, and how it grows."""

from collections.abc import Iterable, Sequence
from typing import Final

from benchmarks.figure import Figure, at_most

USUAL: Final = 10_000
"""The size that a name without a number stands for."""
SIZES: Final = (1_000, USUAL, 100_000)
QUICK_SIZES: Final = (1_000, USUAL, 20_000)
RATIO_GOAL: Final = 1.3
"""Of ours to the floor's, and of our growth to the floor's."""


def sized(row: str, count: int, *, floor: bool = False) -> str:
    """Return the name of a row's figure at a size: `search_ms_100000_floor`, `search_ms`."""
    size = "" if count == USUAL else f"_{count}"
    return f"{row}{size}{'_floor' if floor else ''}"


def growth(figures: Iterable[Figure], sizes: Sequence[int]) -> list[Figure]:
    """Return by how much more each row grows than its floor, from the first size to the last.

    The first figure, `growth_ratio`, is the worst of them. Nothing comes of rows without a floor
    and of sizes that were not measured.
    """
    values = {each.name: float(each.value) for each in figures}
    small, large = min(sizes), max(sizes)
    ratios = {}
    for name in values:
        row = name.removesuffix(f"_{large}")
        wanted = [sized(row, size, floor=f) for f in (False, True) for size in (small, large)]
        if row != name and all(values.get(each, 0) > 0 for each in wanted):
            ours, floors = ((values[b] / values[a]) for a, b in (wanted[:2], wanted[2:]))
            ratios[row] = ours / floors
    if not ratios:
        return []
    unit = f"x, {small} to {large}"
    named = {"growth_ratio": max(ratios.values())}
    named |= {f"growth_ratio_{row}": ratio for row, ratio in ratios.items()}
    return [at_most(name, ratio, RATIO_GOAL, unit) for name, ratio in named.items()]
