"""«I dag»."""

from typing import Final

from tour.shots.starts import EMPTY
from tour.shots.state import State, by

_PAGE: Final = "today"

STATES: Final = (
    State(_PAGE, "page", by("rail_today")),
    State(_PAGE, "first-day", by("rail_today"), EMPTY),
)
