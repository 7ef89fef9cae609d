"""Time as she lives it: naive wall-clock time, never converted."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Gives the wall-clock time now, without a time zone."""


def to_minute(moment: datetime) -> datetime:
    """Return the same wall-clock minute, as entries and meetings keep it."""
    return moment.replace(second=0, microsecond=0, tzinfo=None)
