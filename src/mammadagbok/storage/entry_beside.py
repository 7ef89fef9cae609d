"""All that belongs to entries and stands in tables of its own, read and kept beside them.

Changes belong in a transaction of the caller's.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.storage.cravings import CravingStore, OnlyHelpedStore
from mammadagbok.storage.database import Database
from mammadagbok.storage.entry_parts import PairStore, TagStore, UntilStore
from mammadagbok.storage.schema import OF_ENTRY, tables
from mammadagbok.storage.sealed import Key, listed

_OF_CRAVINGS: Final = frozenset({"cravings", "episodes"})
_TABLES: Final = ("cravings", "episodes", "tags", "untils", "pairs", "only_helped")
_NOTHING: Final = NewEntry(None, "", datetime.min)
"""What a new entry has beside it before any of it is kept."""


class Beside:
    """Cravings, tags, the days on which entries go, and pairs."""

    def __init__(self, database: Database, key: Key) -> None:
        self._database = database
        self.cravings = CravingStore(database, key)
        self.tags = TagStore(database, key)
        self.pairs = PairStore(database, key)
        self._untils = UntilStore(database, key)
        self._only_helped = OnlyHelpedStore(database, key)

    def of(self, numbers: Sequence[int]) -> dict[int, dict[str, Any]]:
        """Return what those of these entries have that have any, by the names of `NewEntry`."""
        filled = self._filled(numbers)
        parts: dict[str, Mapping[int, object]] = {
            "craving": self.cravings.of(numbers) if filled & _OF_CRAVINGS else {},
            "tags": self.tags.of(numbers) if "tags" in filled else {},
            "until": self._untils.of(numbers) if "untils" in filled else {},
            "mine": self.pairs.of(numbers) if "pairs" in filled else {},
            "only_helped": dict.fromkeys(
                self._only_helped.of(numbers) if "only_helped" in filled else (), True
            ),
        }
        found: dict[int, dict[str, Any]] = {}
        for name, values in parts.items():
            for number, value in values.items():
                found.setdefault(number, {})[name] = value
        return found

    def _filled(self, numbers: Sequence[int]) -> frozenset[str]:
        """Return which tables have any row of these entries, sound or not, with one question."""
        if not numbers:
            return frozenset()
        names = [name for name in _TABLES if name in tables(self._database.version)]
        there = ", ".join(f"max({name}.{OF_ENTRY[name]})" for name in names)
        joins = " ".join(f"LEFT JOIN {name} ON {name}.{OF_ENTRY[name]} = n.id" for name in names)
        sql = f"WITH {listed(len(numbers))} SELECT {there} FROM n {joins}"
        (answers,) = self._database.query(sql, numbers)
        return frozenset(name for name, a in zip(names, answers, strict=True) if a is not None)

    def put(self, entry: Entry, was: NewEntry | None = None) -> None:
        """Keep what the entry has. Where it is known what stands there, `was`, only what is other
        is looked at; None: nothing is known of it.
        """
        if was is None or was.tags != entry.words.tags:
            self.tags.put(entry.id, entry.words.tags)
        self._put_more(entry, was)

    def put_new(self, entries: Sequence[Entry]) -> None:
        """Keep what entries have that have just been given their ids."""
        self.tags.add([(each.id, tag) for each in entries for tag in each.words.tags])
        for entry in entries:
            self._put_more(entry, _NOTHING)

    def _put_more(self, entry: Entry, was: NewEntry | None) -> None:
        words = entry.words
        if was is None or was.craving != words.craving:
            self.cravings.put(entry.id, words.craving)
        if was is None or was.only_helped is not words.only_helped:
            self._only_helped.put(entry.id, words)
        if was is None or was.until != words.until:
            self._untils.put(entry.id, words.until)
        if was is None or was.mine != words.mine:
            self.pairs.put(entry.id, words.mine)
