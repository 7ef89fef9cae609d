"""Entries, cravings with them, and the index that finds them."""

import contextlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import count, takewhile
from typing import Final, cast

from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import EntryDamagedError, IndexDamagedError, NotWritableError
from mammadagbok.domain.matching import sought
from mammadagbok.domain.query import Query
from mammadagbok.domain.selection import to_show
from mammadagbok.domain.version import NewVersion, Version
from mammadagbok.storage.database import Database
from mammadagbok.storage.entry_beside import Beside
from mammadagbok.storage.entry_conditions import KEPT, NEWEST_FIRST, conditions
from mammadagbok.storage.entry_order import Order, Orders
from mammadagbok.storage.entry_parts import AT_ONCE
from mammadagbok.storage.entry_rows import entry_of, entry_row, minute_text, searchable
from mammadagbok.storage.incoming import Incoming
from mammadagbok.storage.photo_files import photos_beside
from mammadagbok.storage.photos import LostPhotoStore, PhotoStore
from mammadagbok.storage.schema import ENTRY_TABLES, OF_ENTRY
from mammadagbok.storage.sealed import Key, SealedTable
from mammadagbok.storage.search import SearchIndex
from mammadagbok.storage.state import CravingMarkStore, RemovalStore
from mammadagbok.storage.trash import VersionStore

_A_FEW: Final = 20
"""Entries indexed in some ten milliseconds, with what it takes to save that."""
_LONG: Final = 20_000
"""Code points, some 3,500 words: indexed in some ten milliseconds."""
_BEFORE_SEARCH: Final = 100
"""Entries that a search waits for; more are indexed a few at a time, while she is told so."""


class EntryStore:
    """Keeps entries. What it returns has been checked row by row."""

    def __init__(self, database: Database, key: Key) -> None:
        self._database = database
        self._entries = SealedTable(database, key, "entries")
        self._beside = Beside(database, key)
        self.cravings = self._beside.cravings
        """What her cravings tell, whichever entry they belong to."""
        self._tags, self._pairs = self._beside.tags, self._beside.pairs
        self._parts = [
            (SealedTable(database, key, name), column) for name, column in OF_ENTRY.items()
        ]
        self._versions = VersionStore(database, key)
        self._removals = RemovalStore(database, key)
        self._marks = CravingMarkStore(database, key)
        self._photos, self._lost = PhotoStore(database, key), LostPhotoStore(database, key)
        self._index = SearchIndex(database)
        self._orders = Orders()
        self.incoming = Incoming(database, self._index)
        """Entries that come in by the hundred, before they are in the index."""

    def add(self, new: NewEntry) -> Entry:
        """Save a new entry and return it as kept. Raises what `Database.transaction` raises."""
        (entry,) = self.add_many((new,))
        return entry

    def add_many(self, some: Iterable[NewEntry]) -> list[Entry]:
        """Save new entries, all or none, and return them. Raises what `transaction` raises."""
        with self._database.transaction():
            return self.put_in(list(some))

    def put_in(self, some: Sequence[NewEntry]) -> list[Entry]:
        """Save new entries in few statements. Belongs in a transaction."""
        numbers = self._entries.add_many([entry_row(new) for new in some])
        entries = [Entry(*each) for each in zip(numbers, some, strict=True)]
        self._beside.put_new(entries)
        self._index.mark_new(numbers)
        return entries

    def came_in(self, some: Sequence[Entry]) -> None:
        """These were just saved, of many: they are `incoming`, but for very long ones."""
        short = [(e.id, searchable(e.words)) for e in some if len(e.words.text) <= _LONG]
        self.incoming.add(short)

    def save(
        self,
        entry: Entry,
        before: NewVersion | None = None,
        brought_back: Version | None = None,
        *,
        was: NewEntry | None = None,
    ) -> None:
        """Save the entry as it is now, and with it as a version what stood `before`, if given.

        What is as it `was` when she had it before her is not looked at; None: all of it is. The
        version that was `brought_back` stands in the entry now and is none any more. Raises what
        `Database.transaction` raises.
        """
        with self._database.transaction():
            if before is not None:
                self._versions.add(before)
            if brought_back is not None:
                self._versions.remove(brought_back.id)
            if was is None:
                self._entries.put(entry.id, entry_row(entry.words))
            else:
                self._entries.replace(entry.id, entry_row(entry.words))
            self._beside.put(entry, was)
            self._index.mark(entry.id)

    def remove(self, number: int, now: datetime) -> None:
        """Delete one entry: see `remove_all`."""
        self.remove_all((number,), now)

    def remove_all(self, numbers: Sequence[int], now: datetime) -> None:
        """Delete entries with all that belongs to them, and note that every copy is to let them go.

        Raises what `Database.transaction` raises.
        """
        with self._database.transaction():
            self.take_away(numbers, now)
        self.clear_lost()

    def take_away(self, numbers: Sequence[int], now: datetime) -> None:
        """Do as `remove_all` does in a transaction of the caller's; then `clear_lost`."""
        self._erase(numbers)
        for number in numbers:
            self._removals.add(number, now)

    def clear_lost(self) -> None:
        """Delete the files of photos that have gone with their entries."""
        there = photos_beside(self._database.path).sizes().keys()
        self._drop_files(sorted(there & set(self._lost.names())))

    def remove_here(self, number: int, now: datetime) -> None:
        """Delete an entry with all that belongs to it from this journal alone.

        Raises what `Database.transaction` raises.
        """
        photos = self._photos.names_of(number)
        with self._database.transaction():
            # Copies keep what has no row here any more, and is not among what they are to lose.
            self._photos.remove_named(photos)
            self._erase((number,))
            # One that is over already: the pages are still to be built anew.
            self._removals.drop(self._removals.add(number, now))
        self._drop_files(photos)

    def take_out(self, numbers: Sequence[int]) -> None:
        """Delete entries once more, from a journal that they have come back to with a copy."""
        with self._database.transaction():
            self._erase(numbers)

    def erase(self, numbers: Sequence[int], photos: Sequence[str] = ()) -> None:
        """Delete these entries, and the rows of photos with these names, from a copy of the
        journal, as far as it holds them.

        As in the journal itself, words of theirs may stay on pages until `Database.pack`.
        """
        with self._database.transaction():
            self._erase(numbers)
            self._photos.remove_named(sorted(self._photos.names() & set(photos)))

    def holds(self, number: int) -> bool:
        """True when there is a row of this id, sound or not."""
        return bool(self._database.query("SELECT 1 FROM entries WHERE id = ?", (number,)))

    def read(self, number: int) -> Entry | None:
        """Return the entry, or None when there is none with this id.

        Raises EntryDamagedError when it is not what was saved.
        """
        found = self.read_many((number,))
        if not found and self.is_damaged(number):
            raise EntryDamagedError(number)
        return next(iter(found), None)

    def is_damaged(self, number: int) -> bool:
        """True when the entry was read and is not what was saved."""
        return not self._database.unsound.isdisjoint((table, number) for table in ENTRY_TABLES)

    def read_many(self, numbers: Sequence[int]) -> list[Entry]:
        """Return these entries in the order asked for, without those that are gone or damaged."""
        beside = self._beside.of(numbers)
        found = dict[int, Entry]()
        for row in self._entries.sound_rows_of(numbers):
            entry = entry_of(row)
            more = beside.get(entry.id)
            found[entry.id] = replace(entry, words=replace(entry.words, **more)) if more else entry
        sound = (number for number in numbers if not self.is_damaged(number))
        return [found[number] for number in sound if number in found]

    def ids(self, query: Query) -> list[int]:
        """Return the ids of the entries that `query` finds, and nothing that lies in the trash. Two
        texts for one event are one place: hers, where both are found, unless it is damaged.

        Those that have its words best come first (`Tier`), and within that the newest by
        wall-clock time. Raises IndexDamagedError when words are sought and the index is not
        whole, or lacks so many entries that it would hold the window.
        """
        looked_for = sought(query.text)
        if not looked_for:
            return self._once(self._in_order(query).ids)
        self._index_before_search()
        tiers = self._index.find(looked_for).values()
        order = self._in_order(query)
        return self._once([number for there in tiers for number in order.of(there)])

    def newest(self, kinds: frozenset[Kind | None]) -> Iterator[int]:
        """Yield the ids of entries of these kinds as `ids` has them, both of a pair too.

        For one who wants the first of them alone, and saves nothing meanwhile.
        """
        where, values = conditions(Query(kinds=kinds))
        sql = f"SELECT id FROM entries WHERE {where} {NEWEST_FIRST} LIMIT {_A_FEW} OFFSET ?"
        parts = (self._database.query(sql, (*values, start)) for start in count(step=_A_FEW))
        yield from (cast(int, number) for some in takewhile(bool, parts) for (number,) in some)

    def all_ids(self) -> list[int]:
        """Return the id of each entry outside the trash, both of a pair too, the newest first."""
        return list(self._in_order(Query()).ids)

    def _in_order(self, query: Query) -> Order:
        """Return what the query finds whatever its words are, newest first."""

        def read() -> list[int]:
            # Row by row a large journal takes five times as long.
            ids = f"SELECT id FROM entries WHERE {where} {NEWEST_FIRST}"
            sql = f"SELECT json_group_array(id) FROM ({ids})"
            ((numbers,),) = self._database.query(sql, values)
            return cast(list[int], json.loads(cast(str, numbers)))

        tags = () if query.tag is None else self._tags.written_like(query.tag)
        where, values = conditions(query, tags)
        return self._orders.of(self._database.generation(), (where, *values), read)

    def _once(self, numbers: list[int]) -> list[int]:
        pairs = self._pairs.all()
        if not pairs:
            return list(numbers)
        there = set(numbers)
        there -= {mine for mine in pairs.values() if self.is_damaged(mine)}
        return [number for number in numbers if pairs.get(number) not in there]

    def pairs(self) -> dict[int, int]:
        """Return the texts she can show, each with the one of hers it stands for.

        Not those of which either is gone or lies in the trash.
        """
        return self._pairs.all()

    def ids_to_show(self, query: Query) -> list[int]:
        """Return the ids of what the query finds whatever its words are, newest first: of two texts
        for one event that which she can show.
        """
        return list(to_show(self._in_order(query).ids, self.pairs()))

    def kept_of(self, numbers: Collection[int]) -> list[int]:
        """Return which of these entries there are outside the trash, newest first, hers only where
        there is no text she can show instead.
        """
        pairs, wanted = self.pairs(), set(numbers)
        # The one she can show stands where hers would, as in `ids_to_show`.
        both = wanted | {pairs[number] for number in wanted & pairs.keys()}
        marks = ", ".join("?" * len(both))
        sql = f"SELECT id FROM entries WHERE id IN ({marks}) AND {KEPT} {NEWEST_FIRST}"
        found = [cast(int, number) for (number,) in self._database.query(sql, sorted(both))]
        return [each for each in to_show(found, pairs) if each in wanted]

    def of_meeting(self, day: date) -> list[Entry]:
        """Return what is tied to the meeting of that day, the earliest first; none in the trash."""
        sql = f"SELECT id FROM entries WHERE {KEPT} AND meeting = ? ORDER BY at, id"
        rows = self._database.query(sql, (day.isoformat(),))
        return self.read_many([cast(int, number) for (number,) in rows])

    def days(self, first: date, last: date) -> frozenset[date]:
        """Return the days from `first` to `last`, both in it, with entries outside the trash."""
        where, values = conditions(Query(first=first, last=last))
        sql = f"SELECT DISTINCT substr(at, 1, 10) FROM entries WHERE {where}"
        found = self._database.query(sql, values)
        return frozenset(date.fromisoformat(cast(str, day)) for (day,) in found)

    def on_same_day(self, days: Iterable[tuple[int, int]], before: date) -> list[Entry]:
        """Return the moments of these months and days before the day `before`, newest first.

        Nothing that is «bare for meg» and nothing in the trash.
        """
        ends = [f"{month:02}-{day:02}" for month, day in days]
        marks = ", ".join("?" * len(ends))
        rows = self._database.query(
            f"SELECT id FROM entries WHERE substr(at, 6, 5) IN ({marks}) AND at < ?"
            f" AND kind = ? AND private = 0 AND {KEPT} {NEWEST_FIRST}",
            (*ends, before.isoformat(), Kind.MOMENT),
        )
        return self.read_many(self._once([cast(int, number) for (number,) in rows]))

    def ids_at(self, minutes: Sequence[datetime]) -> list[int]:
        """Return the ids of the entries of these minutes, without those in the trash."""
        # One by one each is a piece of memory to lock and wipe: four times as long.
        asked = json.dumps(list(map(minute_text, minutes)))
        sql = f"SELECT id FROM entries WHERE at IN (SELECT value FROM json_each(?)) AND {KEPT}"
        return [cast(int, number) for (number,) in self._database.query(sql, (asked,))]

    def tags(self) -> list[str]:
        """Return every tag of hers once, those used last first."""
        return self._tags.all()

    def tagged(self, tag: str) -> dict[int, tuple[str, ...]]:
        """Return the entries with this tag, however it is written and in the trash too, each with
        all of its own.
        """
        return self.tags_of(self._tags.holders(self._tags.written_like(tag)))

    def tags_of(self, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Return the tags of those of these entries that have any."""
        return self._tags.of(numbers)

    def retag(self, tags: Mapping[int, tuple[str, ...]]) -> None:
        """Keep these tags of these entries, and no others, in one transaction."""
        with self._database.transaction():
            self._tags.put_many(tags)
            self._index.mark_many(tags)

    def index_anew(self) -> None:
        """Build the index from the entries. Belongs in a transaction."""
        self._index.begin_anew()
        while self._index_marked(AT_ONCE):
            pass

    def index_pending(self, but: int | None = None) -> bool:
        """Index a few entries that were saved since they were indexed, not `but`; True: go on.

        When there are none it reads ahead for the first search. Takes some ten milliseconds, more
        for a very long entry. Raises what `Database.transaction` raises, and IndexDamagedError.
        """
        if self.incoming.put_some():
            return True
        if not self._index.marked(1, but):
            return self._index.read_words()
        with self._index.changing():
            self._index_marked(_A_FEW, but)
        return True

    def gather_index(self) -> bool:
        """Bring a little of the index together; True: go on. Raises what `gather` of it raises."""
        return self._index.gather()

    def generation(self) -> int:
        """Return the number that has grown with every save of this journal."""
        return self._database.generation()

    def read_words(self) -> None:
        """Read ahead for the first search, as `index_pending` does, if the index is not damaged."""
        with contextlib.suppress(IndexDamagedError):
            self._index.read_words()

    def mend_index(self, most: int = _A_FEW) -> bool:
        """Index so many of the entries it lacks; True: go on. A damaged one is begun anew. Raises
        what `Database.transaction` raises.
        """
        self.incoming.put_all()
        with self._index.changing():
            if self._index.is_damaged or not self._index.is_whole():
                self._index.begin_anew()
            return self._index_marked(most)

    def _index_before_search(self) -> None:
        self.incoming.put_all()
        marked = self._index.marked(_BEFORE_SEARCH + 1)
        if len(marked) > _BEFORE_SEARCH or self._index.is_damaged or not self._index.is_whole():
            raise IndexDamagedError
        if marked:
            with self._index.changing():
                self._index_marked(_BEFORE_SEARCH)

    def _index_marked(self, most: int, but: int | None = None) -> bool:
        numbers = self._index.marked(most, but)
        texts = {entry.id: searchable(entry.words) for entry in self.read_many(numbers)}
        # In order: FTS5 writes out all that it holds when an id is lower than the last.
        for number in sorted(numbers):
            self._index.put(number, texts.get(number, ""))
        return len(numbers) == most

    def _drop_files(self, photos: Sequence[str]) -> None:
        # What cannot be deleted now is with the copies' photos, or at the next opening.
        with contextlib.suppress(NotWritableError):
            photos_beside(self._database.path).remove(photos)

    def _erase(self, numbers: Sequence[int]) -> None:
        self._marks.let_go_of(numbers)
        for number in numbers:
            self._lost.add(self._photos.names_of(number))
            for table, column in self._parts:
                table.remove_where(column, number)
            self._pairs.part(number)
            self._entries.remove(number)
            self._index.remove(number)
