"""Where a craving stands, as far as what she has given tells."""

from typing import Final

from mammadagbok.domain.craving import Craving
from mammadagbok.ui.place import Stage

EPISODE: Final = (Stage.QUESTIONS, Stage.RIDE, Stage.AFTER)
"""The parts a craving goes through; from the others she comes back to where she was."""
_STILL_STRONG: Final = 7
"""From this strength on afterwards, those to call come forward (product.md)."""


def stage_of(craving: Craving) -> Stage:
    """Return the part of the page where she must have been when the program stopped."""
    if craving.after is not None or craving.did or craving.helped or craving.next_time:
        return Stage.AFTER
    return Stage.RIDE if craving.during else Stage.QUESTIONS


def is_still_strong(craving: Craving) -> bool:
    """True when the last number she gave, later than the first, is seven or more."""
    later = [*craving.during, *([] if craving.after is None else [craving.after])]
    return bool(later) and later[-1] >= _STILL_STRONG
