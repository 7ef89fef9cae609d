"""What a campaign says: figures with goals, and how large the campaign is."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value. `goal` is what has to hold, in words; "" for one that is only told."""

    name: str
    value: int | float
    unit: str
    goal: str
    ok: bool

    def to_line(self) -> str:
        """Return it as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def exactly(name: str, value: int, goal: int, unit: str) -> Figure:
    """A figure that holds when it is the goal."""
    return Figure(name, value, unit, f"{goal}", value == goal)


def at_least(name: str, value: int, goal: int, unit: str) -> Figure:
    """A figure that holds from the goal on: most often a sign that a campaign was not blind."""
    return Figure(name, value, unit, f"≥ {goal}", value >= goal)


def told(name: str, value: int | float, unit: str) -> Figure:
    """A figure without a goal, that others are read by."""
    return Figure(name, value, unit, "", True)


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is done: a share of the whole, drawn from `seed`, in the private folder `work`."""

    share: float
    seed: int
    work: Path

    def of(self, whole: int, least: int = 1) -> int:
        """Return this scale's share of `whole`, and `least` at the least."""
        return max(least, round(whole * self.share))

    def place(self, name: str) -> Path:
        """Return a new private folder for a campaign or a part of one."""
        place = self.work / name
        place.mkdir(mode=0o700, parents=True)
        return place
