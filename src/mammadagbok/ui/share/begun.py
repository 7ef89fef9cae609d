"""A page to take along that she has begun, while the window is made anew in another look."""

from collections.abc import Mapping
from dataclasses import dataclass

from mammadagbok.domain.question import Decisions, Key
from mammadagbok.domain.selection import Candidate
from mammadagbok.services.page_making import Wishes

Ticked = Mapping[Key, tuple[Candidate, frozenset[int]]]
"""What she has ticked, as it stood then, and which pieces of it."""


@dataclass(frozen=True, slots=True)
class Begun:
    """What she has ticked, how she wants the page, and what she has decided about it."""

    ticked: Ticked
    wishes: Wishes
    decisions: Decisions
