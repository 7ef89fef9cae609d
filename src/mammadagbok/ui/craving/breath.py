"""The pace of the breathing circle, as a function of time."""

from dataclasses import dataclass
from math import cos, pi
from typing import Final

IN_S: Final = 4.0
OUT_S: Final = 6.0
"""A chosen pace: six breaths a minute, the out-breath the longer. Nothing is promised of it."""
SMALLEST: Final = 0.65
"""How wide the circle is with no air in it, in parts of its widest."""


@dataclass(frozen=True, slots=True)
class Breath:
    """Which way the air goes, and how wide the circle is, in parts of its widest."""

    is_in: bool
    size: float


def breath_at(seconds: float) -> Breath:
    """Return the breath so many seconds after the first in-breath began.

    It is slowest where it turns.
    """
    done = seconds % (IN_S + OUT_S)
    is_in = done < IN_S
    share = done / IN_S if is_in else 1 - (done - IN_S) / OUT_S
    return Breath(is_in, SMALLEST + (1 - SMALLEST) * (1 - cos(pi * share)) / 2)
