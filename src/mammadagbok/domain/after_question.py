"""Which question she meets after a meeting, one at a time, and which comes when she asks for it."""

from collections.abc import Sequence
from datetime import date
from itertools import chain, zip_longest
from typing import Final

_WEEK: Final = 7
_FURTHER: Final = 5
"""With this, of the numbers below nine, every rhythm from one week to eight soonest comes to all
nine groups: within 17 meetings. Counting weeks alone, every third week would only ever meet three.
"""


def in_turn(groups: Sequence[Sequence[str]], day: date) -> tuple[str, ...]:
    """Return every question, the one for the meeting of this day first, then the others in turn.

    The groups take turns: none comes again before all have been.
    """
    order = [each for each in chain.from_iterable(zip_longest(*groups)) if each is not None]
    if not order:
        return ()
    count, weeks = len(groups), day.toordinal() // _WEEK
    turn = weeks // count
    start = ((weeks + _FURTHER * turn) % count + count * turn) % len(order)
    return (*order[start:], *order[:start])
