"""Finding what she has written."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from operator import itemgetter

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.matching import sought, tier_of_words
from mammadagbok.domain.meeting import Topic
from mammadagbok.domain.norwegian import words
from mammadagbok.domain.query import Query
from mammadagbok.services.group import Group
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.trash import TrashStore

_ON_TODAY = frozenset({Kind.MOMENT, Kind.REFLECTION, None})


class Finding:
    """The timeline, the search, and the last few entries."""

    def __init__(self, entries: EntryStore, group: Group, trash: TrashStore) -> None:
        self._entries, self._trash = entries, trash
        self._group = group
        self._lines: tuple[int, list[tuple[Topic | Cheer, tuple[str, ...]]]] = (0, [])

    def ids(self, query: Query) -> list[int]:
        """Return the ids that the query finds, best first, and within that newest first (`Tier`).

        Raises IndexDamagedError when the index has to be built anew first.
        """
        return self._entries.ids(query)

    def lines(self, query: str) -> list[Topic | Cheer]:
        """Return the lines to bring up and the kind words that have all of `query`, best first.

        By the rules that entries are found by (`Tier`); within a tier as they stand in their
        lists. None without words to look for.
        """
        looked_for = sought(query)
        if not looked_for:
            return []
        tiers = ((tier_of_words(looked_for, there), line) for line, there in self._said())
        found = [(tier, line) for tier, line in tiers if tier is not None]
        return [line for _, line in sorted(found, key=itemgetter(0))]

    def _said(self) -> list[tuple[Topic | Cheer, tuple[str, ...]]]:
        """Return the lines there are with their words; read once for all letters of a search."""
        generation = self._entries.generation()
        if self._lines[0] != generation:
            there: list[Topic | Cheer] = [*self._group.topics(), *self._group.cheers()]
            self._lines = generation, [(line, words(_words_of(line))) for line in there]
        return self._lines[1]

    def read_many(self, numbers: Sequence[int]) -> list[Entry]:
        """Return these entries in this order, without those that are gone."""
        return self._entries.read_many(numbers)

    def is_damaged(self, number: int) -> bool:
        """True when the entry is there, was read, and is not what was saved."""
        return self._entries.is_damaged(number)

    def read(self, number: int) -> Entry | None:
        """Return one entry, or None when it is gone or in the trash. Raises EntryDamagedError."""
        return None if self._trash.holds(number) else self._entries.read(number)

    def index_pending(self, but: int | None = None) -> bool:
        """Index a few entries saved since they last were: for an idle moment. True: call again.

        Takes some ten milliseconds, many more for a text of 20,000 words: leave the one out that
        she is writing in, `but`. A search leaves none out before it begins. Raises what
        `Database.transaction` raises, and IndexDamagedError.
        """
        return self._entries.index_pending(but)

    def gather_index(self) -> bool:
        """Bring a little of the index together, so that a search is sooner done; True: call again.

        For an idle moment with nothing to index. Raises as `index_pending`.
        """
        return self._entries.gather_index()

    def mend_index(self) -> bool:
        """Do a piece of what `ids` raised IndexDamagedError for. True: call again.

        Raises what `Database.transaction` raises.
        """
        return self._entries.mend_index()

    def days(self, first: date, last: date) -> frozenset[date]:
        """Return the days from `first` to `last`, both in it, on which she wrote something."""
        return self._entries.days(first, last)

    def first_of_day(self, query: Query, day: date) -> int | None:
        """Return the newest entry of that day among those that the query finds.

        Where hers of another day has the place of the text she can show, it is hers.
        """
        first, last = max(filter(None, (query.first, day))), min(filter(None, (query.last, day)))
        if first > last:
            return None
        number = next(iter(self._entries.ids(replace(query, first=first, last=last))), None)
        mine = self._entries.pairs().get(number) if number is not None else None
        return mine if mine is not None and mine in self._entries.ids(query) else number

    def latest(self, most: int) -> list[Entry]:
        """Return the newest entries for «I dag», at most so many.

        Never cravings, letters, or what is «bare for meg»; nor what says how a craving was, or the
        text she can show of something: hers stands there, or nothing.
        """
        found: list[Entry] = []
        for number in self._entries.newest(_ON_TODAY):
            found += [e for e in self._entries.read_many((number,)) if _is_for_today(e.words)]
            if len(found) == most:
                break
        return found


def _words_of(line: Topic | Cheer) -> str:
    if isinstance(line, Topic):
        return line.line.text
    return "\n".join((line.words.text, line.words.about, line.words.by))


def _is_for_today(words: NewEntry) -> bool:
    return not words.private and words.craving is None and words.mine is None
