"""A list of entries is read off the index of time, whatever their kinds."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import cycle, islice

import pytest

from factory import NOON, moment
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.query import Query
from mammadagbok.storage.database import Database, Value
from mammadagbok.storage.entries import EntryStore

Asked = tuple[str, Sequence[Value], int]
SOME = frozenset({Kind.MOMENT, None})


@pytest.fixture
def asked(database: Database, monkeypatch: pytest.MonkeyPatch) -> list[Asked]:
    """What is asked of the database, and how many rows it answers with."""
    heard, query = list[Asked](), database.query

    def heard_too(sql: str, values: Sequence[Value] = ()) -> list[tuple[Value, ...]]:
        rows = query(sql, values)
        heard.append((sql, values, len(rows)))
        return rows

    monkeypatch.setattr(database, "query", heard_too)
    return heard


@pytest.mark.parametrize("kinds", [None, SOME, frozenset({Kind.LETTER})])
def test_no_text_is_read_to_list_entries(
    database: Database, asked: list[Asked], kinds: frozenset[Kind | None] | None
) -> None:
    EntryStore(database, bytes(32)).ids(Query(kinds=kinds))
    (listing,) = [(sql, values) for sql, values, _ in asked if "at DESC" in sql]
    plan = [str(row[-1]) for row in database.query(f"EXPLAIN QUERY PLAN {listing[0]}", listing[1])]
    assert "SCAN entries USING COVERING INDEX entries_by_time" in plan
    assert not any("B-TREE" in step for step in plan)


@pytest.mark.parametrize("count", [0, 3, 20, 47])
def test_the_newest_of_some_kinds_come_in_the_order_of_the_list(
    database: Database, count: int
) -> None:
    store = EntryStore(database, bytes(32))
    for number, kind in enumerate(islice(cycle((Kind.MOMENT, Kind.LETTER, None)), count)):
        day = NOON + timedelta(days=7 * number % 11)
        store.add(NewEntry(kind, f"Den {number}. gangen lo vi.", day))
    assert list(store.newest(SOME)) == store.ids(Query(kinds=SOME))


def test_of_the_newest_no_more_are_asked_for_than_are_wanted(
    database: Database, asked: list[Asked]
) -> None:
    store = EntryStore(database, bytes(32))
    store.add_many(moment(f"Vi lo, {number}.") for number in range(200))
    asked.clear()
    assert next(store.newest(SOME)) == 200
    assert sum(rows for _, _, rows in asked) <= 20
