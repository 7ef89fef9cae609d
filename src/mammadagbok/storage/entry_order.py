"""The order entries stand in, and some of them in that order."""

from collections.abc import Callable, Hashable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_KEPT: Final = 2
"""All of them, as the timeline has them, and what another page shows."""
_FAR_FEWER: Final = 20
"""So many times fewer than all are put in order faster than they are picked out of all."""


@dataclass(frozen=True)
class Order:
    """Ids of entries, each once, in an order of theirs."""

    ids: list[int]

    def of(self, some: AbstractSet[int]) -> list[int]:
        """Return those of `some` that stand here, in this order."""
        if len(some) * _FAR_FEWER > len(self.ids):
            return list(filter(some.__contains__, self.ids))
        return sorted(some & self._places.keys(), key=self._places.__getitem__)

    @cached_property
    def _places(self) -> dict[int, int]:
        return {number: place for place, number in enumerate(self.ids)}


class Orders:
    """Remembers the few that were asked for last, until something is saved: each letter of a search
    asks for the same.
    """

    def __init__(self) -> None:
        self._generation = -1
        self._known: dict[Hashable, Order] = {}

    def of(self, generation: int, asked: Hashable, read: Callable[[], list[int]]) -> Order:
        """Return the order of what is asked for, read where it is not known."""
        if generation != self._generation:
            self._generation, self._known = generation, {}
        order = self._known.pop(asked, None) or Order(read())
        self._known[asked] = order
        if len(self._known) > _KEPT:
            del self._known[next(iter(self._known))]
        return order
