"""One measured value, as a line of JSON."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its unit and, in words, what has to hold; "" for one that is only told."""

    name: str
    value: int | float
    unit: str
    goal: str
    ok: bool

    def to_line(self) -> str:
        """Return it as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def at_most(name: str, value: float, most: float, unit: str) -> Figure:
    """A figure that holds up to `most`."""
    return Figure(name, round(value, 3), unit, f"≤ {most:.3g}", value <= most)


def below(name: str, value: float, least: float, unit: str) -> Figure:
    """A figure that holds below `least`."""
    return Figure(name, round(value, 3), unit, f"< {least:.3g}", value < least)


def at_least(name: str, value: float, least: float, unit: str) -> Figure:
    """A figure that holds from `least` on."""
    return Figure(name, round(value, 4), unit, f"≥ {least:.3g}", value >= least)


def told(name: str, value: float, unit: str) -> Figure:
    """A figure without a goal, that others are read by."""
    return Figure(name, round(value, 3), unit, "", True)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` of the values do not pass; the highest for 1."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)
