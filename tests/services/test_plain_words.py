"""Texts of schema 2 were plain words. Every way into today's form shows them as they were.

`plain_words` was made by the program that wrote schema 2; its texts hold signs that mean something
in today's stored form.
"""

import shutil
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from factory import NOON, PASSPHRASE, noon
from mammadagbok.domain.errors import JournalDamagedError, MigrationFailedError
from mammadagbok.domain.markup import escaped, plain
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.opening import Opening
from mammadagbok.services.rescuing import Rescue
from mammadagbok.services.restoring import look_into, restore
from mammadagbok.storage import migration
from mammadagbok.storage.bundle import read_front
from mammadagbok.storage.database import Database
from mammadagbok.storage.sealed import SealedTable

OLD = Path(__file__).resolve().parents[1] / "storage" / "plain_words"
TEXTS = [
    "2*3*4 er tjuefire, sa hun.",
    "> Hun sa at jeg var flink.\n- melk\n1. mai\n10. juni",
    "*** \\* [slik]{.andre} \\",
    "Helt vanlige ord. _og_ #tagg &lt; ~~a~~  \nb",
    "\n  - \n1.\n-",
]
UNCHANGED = [4, 5]


@pytest.fixture
def old(tmp_path: Path) -> JournalFolder:
    shutil.copytree(OLD, tmp_path / "data", ignore=shutil.ignore_patterns("*.copy"))
    return JournalFolder(tmp_path / "data", noon)


@pytest.fixture
def seal(old: JournalFolder) -> CopySeal:
    sealed = unseal_with(old.header(), normalise(PASSPHRASE))
    return CopySeal(sealed.header, sealed.root.journal_keys())


def with_copy(folder: JournalFolder) -> None:
    folder.copies.mkdir()
    shutil.copy(OLD / "words.copy", folder.copies / "2026-11-23 120000.copy")


def seen(folder: JournalFolder) -> list[str]:
    opening = Opening(folder, noon)
    found = opening.examine(partial(unseal_with, folder.header(), normalise(PASSPHRASE)))
    journal = opening.open(found)
    with closing(journal):
        entries = journal.finding.read_many(sorted(journal.finding.ids(Query())))
        assert journal.database.unsound == set()
    return [plain(entry.words.text) for entry in entries]


def macs(folder: JournalFolder, seal: CopySeal) -> dict[int, object]:
    journal_id, key = seal.header.journal_id, seal.keys.database
    with closing(Database.open_apart(folder.file, journal_id, key)) as database:
        return {
            n: mac for n, mac in database.query("SELECT id, mac FROM entries") if type(n) is int
        }


def test_an_opened_journal_shows_the_words_that_were_written(
    old: JournalFolder, seal: CopySeal
) -> None:
    before = macs(old, seal)
    assert seen(old) == TEXTS
    after = macs(old, seal)
    assert [number for number in before if before[number] == after[number]] == UNCHANGED


def test_a_text_left_as_it_was_is_noticed_and_undone(
    old: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.file.read_bytes()
    monkeypatch.setattr(migration, "_mark_up", bool)
    with pytest.raises(MigrationFailedError):
        seen(old)
    assert old.file.read_bytes() == before
    monkeypatch.undo()
    assert seen(old) == TEXTS


def test_a_migration_that_fails_leaves_a_database_of_the_older_schema(
    old: JournalFolder, seal: CopySeal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migration, "_mark_up", bool)
    with closing(Database.open(old.file, seal.header.journal_id, seal.keys.database)) as database:
        with pytest.raises(JournalDamagedError):
            migration.migrate(database, seal.keys.rows)
        assert database.version == 2
        rows = SealedTable(database, seal.keys.rows, "entries").rows("ORDER BY id")
    assert [row[2] for row in rows] == list(map(escaped, TEXTS))


def test_a_copy_brought_back(old: JournalFolder) -> None:
    with_copy(old)
    told = look_into(old, read_front(next(old.copies.iterdir())), normalise(PASSPHRASE))
    restore(old, read_front(next(old.copies.iterdir())), told.seal, NOON)
    told.seal.wipe()
    assert seen(old) == TEXTS


def test_a_damaged_journal_put_together(old: JournalFolder, seal: CopySeal) -> None:
    with_copy(old)
    data = bytearray(old.file.read_bytes())
    data[-4096:] = bytes(4096)
    old.file.write_bytes(data)
    with closing(Rescue(old, seal)) as rescue:
        survey = rescue.survey()
        assert [plain(entry.words.text) for entry in survey.entries] == TEXTS[::-1]
        rescue.put_together(NOON)
    assert seen(old) == TEXTS


def test_a_missing_journal_put_together_from_its_copy(old: JournalFolder, seal: CopySeal) -> None:
    with_copy(old)
    old.file.unlink()
    with closing(Rescue(old, seal)) as rescue:
        assert rescue.survey().total == len(TEXTS)
        rescue.put_together(NOON)
    assert seen(old) == TEXTS


def test_the_last_good_text_of_an_older_copy(old: JournalFolder, seal: CopySeal) -> None:
    with_copy(old)
    with closing(Rescue(old, seal)) as rescue:
        found = rescue.last_good(1)
    assert found is not None
    assert plain(found[0].words.text) == TEXTS[0]


@pytest.mark.parametrize("number", [1, 3])
def test_what_an_older_journal_gives_is_in_todays_form(
    old: JournalFolder, seal: CopySeal, number: int
) -> None:
    journal_id, key = seal.header.journal_id, seal.keys.database
    with closing(Database.open_apart(old.file, journal_id, key)) as database:
        table = SealedTable(database, seal.keys.rows, "entries")
        for read in (table.rows, table.sound_rows):
            assert read("WHERE id = ?", (number,))[0][2] == escaped(TEXTS[number - 1])
        assert SealedTable(database, seal.keys.rows, "tags").rows() == []
