"""Lists that stand in her own order: one moved, one replaced, one taken out."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def replaced(items: Sequence[Item], at: int, item: Item) -> tuple[Item, ...]:
    """Return the items with this one in this place."""
    return (*items[:at], item, *items[at + 1 :])


def without(items: Sequence[Item], at: int) -> tuple[Item, ...]:
    """Return the items without the one in this place."""
    return (*items[:at], *items[at + 1 :])


def moved(items: Sequence[Item], at: int, by: int) -> tuple[Item, ...]:
    """Return the items with the one in this place so many places further down, or up."""
    rest = without(items, at)
    place = min(max(0, at + by), len(rest))
    return (*rest[:place], items[at], *rest[place:])
