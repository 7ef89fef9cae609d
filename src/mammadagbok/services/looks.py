"""Looks texts over, and remembers those of the page it was last for.

She ticks one thing after another, and the whole page is looked over each time.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions, Hinted
from mammadagbok.domain.selection import Chosen

if TYPE_CHECKING:
    from mammadagbok.domain.masking import Looked

Hinting = Callable[[frozenset[str]], Hinted]
"""Makes what gives the hints in a text, from the words she has said are no name."""


def no_hints(_not_names: frozenset[str]) -> Hinted:
    """Give none."""
    return lambda _text, _taken: ()


@dataclass(frozen=True, slots=True)
class Ground:
    """What all texts of a page are looked over by, beside what she has decided."""

    names: tuple[NameSwap, ...] = ()
    not_names: frozenset[str] = frozenset()
    hinting: Hinting = no_hints


NAMES_STAY: Final = Ground()
"""For a little book in which the names stand as she wrote them."""


class Looks:
    """Remembers one page alone, and nothing when what it is looked over by has changed."""

    def __init__(self) -> None:
        self._ground = NAMES_STAY
        self._known: dict[Hashable, Looked] = {}

    def over(self, ground: Ground, decisions: Decisions) -> "Callable[[Chosen], Looked]":
        """Return what looks over the texts of one page."""
        from mammadagbok.domain.masking import look_over

        known = self._known if ground == self._ground else {}
        self._ground, self._known = ground, {}
        hinted = ground.hinting(ground.not_names)

        def look(chosen: Chosen) -> "Looked":
            asked = (chosen, decisions.about(chosen.part))
            looked = known.get(asked)
            if looked is None:
                looked = look_over(chosen, ground.names, decisions, hinted)
            self._known[asked] = looked
            return looked

        return look
