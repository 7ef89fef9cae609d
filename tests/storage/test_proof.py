"""A database is proved to its last page and row, whether its pages are in use or free."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event

import pytest

from mammadagbok.domain.errors import (
    CopyDamagedError,
    CopyStoppedError,
    IndexDamagedError,
    JournalDamagedError,
)
from mammadagbok.storage import proof
from mammadagbok.storage.connection import has_log
from mammadagbok.storage.database import Database
from mammadagbok.storage.journal_file import PAGE_BYTES
from mammadagbok.storage.proof import (
    Closed,
    Unsound,
    looked_over,
    looked_through,
    prove,
    prove_own,
)
from mammadagbok.storage.schema import SEALED
from mammadagbok.storage.sealed import SealedTable

ID, KEY, ROWS = bytes(range(16)), bytearray(range(1, 33)), bytes(range(2, 34))
_LONG = "Hun ville ha vann. Så ikke det vannet. " * 1000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One with free pages: a long text has gone again."""
    made = tmp_path / "data"
    Database.create(made, ID, KEY)
    with closing(Database.open(made, ID, KEY)) as database:
        rules = SealedTable(database, ROWS, "rules")
        with database.transaction():
            numbers = [rules.add((text, 1)) for text in ("en", "æøå", _LONG, "fire")]
        with database.transaction():
            rules.remove(numbers[2])
        assert database.query("PRAGMA freelist_count") > [(5,)]
    return made


Proved = Callable[[Path], None]


@pytest.fixture(params=[prove, prove_own, partial(prove_own, with_index=True)])
def proved(request: pytest.FixtureRequest) -> Proved:
    """Proves it in one of the ways there are, which leaves it as it was."""

    def run(path: Path) -> None:
        before = path.read_bytes()
        try:
            request.param(path, ID, (KEY, ROWS))
        finally:
            assert path.read_bytes() == before
            assert [each.name for each in path.parent.iterdir()] == [path.name]

    return run


def over(path: Path) -> Unsound:
    closed = Closed(path, ID, KEY, ROWS)
    with closing(closed.opened()) as database:
        return looked_over(database, closed)


def test_a_flipped_byte_is_found_on_every_page(path: Path, proved: Proved) -> None:
    proved(path)
    assert over(path) == frozenset()
    whole = path.read_bytes()
    for page in range(len(whole) // PAGE_BYTES):
        spoilt = bytearray(whole)
        spoilt[page * PAGE_BYTES + 2000] ^= 1
        path.write_bytes(spoilt)
        with pytest.raises(CopyDamagedError):
            proved(path)
        with pytest.raises(JournalDamagedError):
            over(path)


def test_also_where_no_page_is_free(path: Path, proved: Proved) -> None:
    with closing(Database.open(path, ID, KEY)) as database:
        database.pack()
        assert database.query("PRAGMA freelist_count") == [(0,)]
    test_a_flipped_byte_is_found_on_every_page(path, proved)


@pytest.mark.parametrize(
    ("way", "error"),
    [(prove, CopyDamagedError), (partial(prove_own, with_index=True), IndexDamagedError)],
)
def test_an_index_that_cannot_be_gone_through_is_found(
    path: Path, way: Callable[..., object], error: type[Exception]
) -> None:
    with closing(Database.open(path, ID, KEY)) as database, database.transaction():
        database.change("DROP TABLE found_config")
    with pytest.raises(error):
        way(path, ID, (KEY, ROWS))


@pytest.mark.parametrize("pages", [-1, 1])
def test_a_file_of_another_length_is_found(path: Path, proved: Proved, pages: int) -> None:
    with closing(Database.open(path, ID, KEY)) as database:
        database.pack()
    whole = path.read_bytes()
    path.write_bytes(whole[: pages * PAGE_BYTES] if pages < 0 else whole + bytes(PAGE_BYTES))
    with pytest.raises(CopyDamagedError):
        proved(path)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE rules SET text = 'to' WHERE id = 1",
        "UPDATE rules SET written_down = 0 WHERE id = 2",
        "UPDATE rules SET id = 9 WHERE id = 4",
        "UPDATE rules SET mac = (SELECT mac FROM rules WHERE id = 1) WHERE id = 2",
        "UPDATE rules SET mac = substr(mac, 1, 15) WHERE id = 2",
    ],
)
def test_a_row_that_is_not_what_was_saved_is_found(path: Path, proved: Proved, change: str) -> None:
    with closing(Database.open(path, ID, KEY)) as database, database.transaction():
        database.change(change)
    with pytest.raises(CopyDamagedError):
        proved(path)


def test_pages_that_do_not_hang_together_are_found(path: Path, proved: Proved) -> None:
    """Two indexes stand on one page: each page carries its HMAC, and another is in no use."""
    with closing(Database.open(path, ID, KEY)) as database, database.transaction(is_save=False):
        database.change("PRAGMA writable_schema=ON")
        database.change(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
            " WHERE name = 'tags_by_entry') WHERE name = 'entries_by_time'"
        )
    with pytest.raises(CopyDamagedError):
        proved(path)


def test_of_a_search_index_that_is_not_sound_it_is_told_that_it_is_the_index(path: Path) -> None:
    with closing(Database.open(path, ID, KEY)) as database, database.transaction():
        database.change("INSERT INTO found (rowid, body) VALUES (1, 'vann')")
    with closing(Database.open(path, ID, KEY)) as database, database.transaction():
        database.change("UPDATE found_data SET block = x'00' WHERE id > 10")
    with pytest.raises(CopyDamagedError):
        prove(path, ID, (KEY, ROWS))
    with pytest.raises(IndexDamagedError):
        prove_own(path, ID, (KEY, ROWS), with_index=True)
    # It is made of the entries, and they are whole.
    assert prove_own(path, ID, (KEY, ROWS)).entries == 0


def test_what_is_read_row_by_row_and_all_at_once_is_the_same(path: Path) -> None:
    with closing(Database.open(path, ID, KEY)) as database:
        with database.transaction():
            SealedTable(database, ROWS, "entries").add((None, "", "2026-11-22T20:41", 0, None))
            SealedTable(database, ROWS, "episodes").put(1, (7, "", "æ", "\0", "", "", 1, 0))
            database.change("UPDATE rules SET text = 'x' WHERE id = 4")
        for name in SEALED:
            table = SealedTable(database, ROWS, name)
            sound = {row[0] for row in table.sound_rows()}
            unsound = {number for some in table.unsound() for number in some}
            assert unsound == ({4} if name == "rules" else set())
            assert sound == {"rules": {1, 2}, "entries": {1}, "episodes": {1}}.get(name, set())


@pytest.mark.parametrize(
    "more", [(), (2**40, 2**62), (-5, 0)], ids=["each after the last", "far apart", "none of ours"]
)
@pytest.mark.parametrize("at_once", [9, 1000])
def test_none_is_left_out_of_rows_that_are_read_in_parts(
    path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int, more: tuple[int, ...]
) -> None:
    monkeypatch.setattr(proof, "_A_PART", at_once)
    new = (*range(5, 200), *more)
    with closing(Database.open(path, ID, KEY)) as database, database.transaction():
        SealedTable(database, ROWS, "rules").put_in([(number, ("x", 0)) for number in new])
        SealedTable(database, ROWS, "replaced_names").put_in([(1, ("x", "y")), (2, ("x", "y"))])
        database.change("UPDATE rules SET mac = x'00'")
        database.change("UPDATE replaced_names SET mac = x'00' WHERE id = 2")
    assert over(path) == {("replaced_names", 2), *(("rules", each) for each in (1, 2, 4, *new))}


def test_whoever_waits_can_stop_it(path: Path) -> None:
    def stop() -> None:
        raise CopyStoppedError

    with pytest.raises(CopyStoppedError):
        prove(path, ID, (KEY, ROWS), stop)


def test_whoever_stops_it_waits_for_nothing_that_is_still_gone_through(path: Path) -> None:
    is_at_it = Event()

    def stop() -> None:
        assert is_at_it.wait(10)
        raise CopyStoppedError

    def without_end(database: Database) -> None:
        database._connection.set_progress_handler(is_at_it.set, 1000)
        database.query(
            "WITH RECURSIVE n AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n"
        )

    closed = Closed(path, ID, KEY, ROWS)
    with closing(closed.opened()) as database, pytest.raises(CopyStoppedError):
        looked_through(database, closed, stop, without_end)


def test_what_is_changed_for_the_proof_never_comes_into_the_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others read the file meanwhile."""
    logs, check = list[bool](), proof.check_structure

    def checked(database: Database) -> None:
        check(database)
        logs.append(has_log(path))

    monkeypatch.setattr(proof, "check_structure", checked)
    monkeypatch.setattr(proof, "_FEW_PAGES", 1)
    prove_own(path, ID, (KEY, ROWS))
    assert logs == [False]
