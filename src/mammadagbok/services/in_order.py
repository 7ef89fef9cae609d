"""A list of hers that stands in her order, and is changed as a whole."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from mammadagbok.services.preferences import Preference, Preferences
from mammadagbok.services.texts import sound
from mammadagbok.storage.lists import ListStore

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class _WithId(Protocol):
    @property
    def id(self) -> int: ...


New = TypeVar("New", bound="DataclassInstance")
Kept = TypeVar("Kept", bound=_WithId)


@dataclass(frozen=True, slots=True)
class InOrder(Generic[New, Kept]):
    """The list in `store`, in the order of the ids kept under `order`; `new` gives what is kept."""

    store: ListStore[New, Kept]
    preferences: Preferences
    order: Preference[tuple[int, ...]]
    new: Callable[[Kept], New]

    def all(self) -> list[Kept]:
        """Return the list; what she has not put in order stands last."""
        hers = self.preferences.read(self.order)
        order = {number: at for at, number in enumerate(hers)}
        return sorted(self.store.all(), key=lambda each: order.get(each.id, len(order)))

    def change(self, before: Sequence[Kept], after: Sequence[Kept]) -> list[Kept]:
        """Have the list that stood there as `before` be as `after`, and return it as it is then.

        What is not in the journal, or not any more, is added. What was added meanwhile stays. All
        of it is kept or nothing. Raises what `Database.transaction` raises.
        """
        there = {each.id: self.new(each) for each in self.store.all()}
        with self.store.table.database.transaction():
            for gone in {each.id for each in before} - {each.id for each in after}:
                self.store.drop(gone)
            order = tuple(self._put(each, there) for each in after)
            self.preferences.put(self.order, order)
        return self.all()

    def _put(self, kept: Kept, there: Mapping[int, New]) -> int:
        new = sound(self.new(kept))
        if there.get(kept.id) == new:
            return kept.id
        return self.store.put(kept.id if kept.id in there else None, new)
