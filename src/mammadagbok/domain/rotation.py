"""Which copies are kept: the last three, then one from each of the last days, weeks and months."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

LAST: Final = 3
EACH: Final = 3
"""So many days, weeks and months have a copy each, besides the last ones."""
MOST: Final = LAST + 3 * EACH
OPENINGS: Final = 3
"""What was kept before a change is let go after so many good openings since."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A whole copy of one place: its name there, when it was made, and whether it waits for good
    openings after a migration or a new key. What waits is kept, and takes no other one's turn.
    """

    name: str
    made: datetime
    waits: bool = False


def kept(turns: Sequence[Turn], now: datetime) -> frozenset[str]:
    """Return the names of the copies to keep: at most twelve, and those that wait.

    The one made last is always among them. A clock that was wrong may have dated copies after
    `now`; they count as older than all others, so that they never push out what is made today.
    """
    waiting = {turn.name for turn in turns if turn.waits}
    ordered = _latest_first([turn for turn in turns if not turn.waits], now)
    chosen = ordered[:LAST]
    for span in (_day, _week, _month):
        chosen += _one_of_each(span, ordered, chosen)
    return frozenset(waiting | {turn.name for turn in chosen})


def oldest_first(turns: Sequence[Turn], now: datetime) -> list[Turn]:
    """Return the copies in the order they are let go when there is no room for them."""
    return _latest_first(turns, now)[::-1]


def _latest_first(turns: Sequence[Turn], now: datetime) -> list[Turn]:
    return sorted(turns, key=lambda turn: (turn.made <= now, turn.made, turn.name), reverse=True)


def _one_of_each(
    span: Callable[[date], Hashable], ordered: Sequence[Turn], chosen: Sequence[Turn]
) -> list[Turn]:
    """Return the latest copy of each of the last three spans that none is chosen from yet."""
    covered = {span(turn.made.date()) for turn in chosen}
    more: list[Turn] = []
    for turn in ordered:
        if len(more) < EACH and span(turn.made.date()) not in covered:
            covered.add(span(turn.made.date()))
            more.append(turn)
    return more


def _day(day: date) -> date:
    return day


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
