"""Rows that are put in together: as they were given, sealed, and in few pieces of memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from laid import open_database
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import SealedTable

KEY = bytes(range(32))
_TEXTS = ("", "æ", "Hun sov\0 godt. " * 90, "🌱", "\n", "[x]{.andre}", "null", "0")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "data")
    yield opened
    opened.close()


def _rows(count: int) -> list[tuple[int, Row]]:
    """Return rows of entries, with nothing, numbers below zero and texts of all sizes."""
    return [
        (3 * number + 1, (kind, _TEXTS[number % len(_TEXTS)], f"{number}", -number, kind))
        for number in range(count)
        for kind in ((None, "letter")[number % 2],)
    ]


@pytest.mark.parametrize("count", [0, 1, 2, 9, 10, 11, 99, 100, 101, 250])
def test_many_rows_are_kept_as_they_are_given(database: Database, count: int) -> None:
    table, rows = SealedTable(database, KEY, "entries"), _rows(count)
    with database.transaction():
        table.put_in(rows)
    assert table.rows("ORDER BY id") == [(number, *values) for number, values in rows]


def test_rows_put_in_together_are_those_put_in_one_by_one(database: Database) -> None:
    table, rows = SealedTable(database, KEY, "entries"), _rows(20)
    with database.transaction():
        table.put_in(rows)
    sql = "SELECT *, typeof(text), typeof(private), typeof(meeting) FROM entries ORDER BY id"
    together = database.query(sql)
    with database.transaction():
        for number, values in rows:
            table.put(number, values)
    assert database.query(sql) == together


def test_texts_of_many_rows_are_one_piece_of_memory_and_one_statement_for_any_number(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each that SQLite is handed is locked, and wiped again; to read a statement takes longer than
    to put all of them in.
    """
    handed, asked, change = list[int](), set[str](), database.change

    def counted(sql: str, values: Row) -> int:
        handed.append(sum(isinstance(value, (str, bytes)) for value in values))
        asked.add(sql)
        return change(sql, values)

    monkeypatch.setattr(database, "change", counted)
    table = SealedTable(database, KEY, "entries")
    for count in (100, 37, 60):
        with database.transaction():
            table.put_in(_rows(count))
            change("DELETE FROM entries")
    assert handed == [1, 1, 1]
    assert len(asked) == 1
