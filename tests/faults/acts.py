"""What somebody does in a journal, drawn from a seed so that another process can tell it too."""

from dataclasses import dataclass
from random import Random
from typing import Final, Literal

from faults.lab import Kept, add, new_words
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.services.open_journal import OpenJournal

_ENOUGH: Final = 30
"""Entries; above it more is deleted than added."""
_GONE: Final = NewEntry(None, "", new_words(Random(0)).at)


@dataclass(frozen=True, slots=True)
class Act:
    """One save, edit or deletion. A save has no number before it is done."""

    kind: Literal["add", "edit", "delete"]
    number: int
    words: NewEntry

    def result(self, kept: Kept, number: int) -> Kept:
        """Return what is kept after the act, when it gave or touched this number."""
        if self.kind == "delete":
            return {other: words for other, words in kept.items() if other != number}
        return kept | {number: self.words}


def next_act(rng: Random, kept: Kept) -> Act:
    """Draw the next act on what is kept."""
    kind = rng.choice(("add", "edit", "edit", "delete")) if kept else "add"
    if kind == "add" and len(kept) < _ENOUGH:
        return Act("add", 0, new_words(rng))
    number = rng.choice(sorted(kept))
    if kind == "edit":
        return Act("edit", number, new_words(rng))
    return Act("delete", number, _GONE)


def do(journal: OpenJournal, act: Act, kept: Kept) -> int:
    """Do it in the journal and return the entry's number."""
    match act.kind:
        case "add":
            return add(journal, act.words)
        case "edit":
            # Each edit is a sitting: what stood before is kept as a version in the same save.
            stood = Entry(act.number, kept[act.number])
            journal.writing.keep(stood, act.words, stood)
        case "delete":
            journal.writing.delete(Entry(act.number, kept[act.number]))
    return act.number


def replayed(seed: int, kept: Kept, acknowledged: list[int]) -> tuple[Kept, Act]:
    """Return what is kept after the acknowledged acts, and the act that came next."""
    rng = Random(seed)
    for number in acknowledged:
        kept = next_act(rng, kept).result(kept, number)
    return kept, next_act(rng, kept)


def holds(found: Kept, kept: Kept, pending: Act) -> bool:
    """True when exactly `kept` was found, or that with the act that was under way done whole."""
    if found == kept:
        return True
    number = pending.number
    if pending.kind == "add":
        new = found.keys() - kept.keys()
        number = new.pop() if len(new) == 1 else 0
    return found == pending.result(kept, number)
