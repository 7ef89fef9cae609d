"""Looked at before it opens: damage, age, a log, an older format; nothing written while asked."""

import hashlib
import shutil
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from factory import NOON, PASSPHRASE, moment, noon
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import (
    DiskFullError,
    ForeignFileError,
    HeaderDamagedError,
    JournalDamagedError,
    JournalMissingError,
    MigrationFailedError,
    NotEncryptedError,
    WrongPassphraseError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import copy_now
from mammadagbok.services.copy_reading import copy_header
from mammadagbok.services.journal import JournalFolder, Sealed, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Examined, Opening
from mammadagbok.storage import schema
from mammadagbok.storage.bundle import CopyFile, Reason
from mammadagbok.storage.photo_files import photos_beside
from mammadagbok.storage.state import RemovalStore
from mammadagbok.storage.swap import spent_folder

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


@pytest.fixture
def opening(folder: JournalFolder) -> Opening:
    return Opening(folder, noon)


def key(folder: JournalFolder, passphrase: str = PASSPHRASE) -> Callable[[], Sealed]:
    return partial(unseal_with, folder.header(), normalise(passphrase))


def examined(opening: Opening, folder: JournalFolder) -> Examined:
    return opening.examine(key(folder))


def opened(folder: JournalFolder) -> OpenJournal:
    return folder.open(key(folder)())


def write(folder: JournalFolder, *texts: str) -> list[int]:
    journal = opened(folder)
    for text in texts:
        journal.writing.keep(moment(text), moment(text))
    numbers = journal.finding.ids(Query())
    journal.close()
    return numbers


def copied(folder: JournalFolder) -> CopyFile:
    journal = opened(folder)
    made = copy_now(
        journal.database, journal.header, journal.keys, NOON, Reason.ORDINARY, folder.copies
    )
    journal.close()
    return made


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(each.relative_to(folder)): (
            each.stat().st_mtime_ns,
            hashlib.sha256(each.read_bytes()).digest(),
        )
        for each in folder.rglob("*")
        if each.is_file()
    }


def test_a_sound_journal_opens_as_it_is(opening: Opening, folder: JournalFolder) -> None:
    write(folder, "Hun lo av sin egen vits.")
    before = state(folder.path.parent)
    found = examined(opening, folder)
    assert (found.damage, found.older, found.was_cut_off) == (None, None, False)
    assert state(folder.path.parent) == before
    journal = opening.open(found)
    assert len(journal.finding.ids(Query())) == 1
    journal.close()


def test_a_wrong_passphrase_looks_at_nothing(opening: Opening, folder: JournalFolder) -> None:
    folder.file.unlink()
    with pytest.raises(WrongPassphraseError):
        opening.examine(key(folder, "noe helt annet enn det"))


def test_one_flipped_byte_anywhere_is_found_before_it_opens(
    opening: Opening, folder: JournalFolder
) -> None:
    write(folder, *("en lang og rolig kveld " * 400 for _ in range(6)))
    whole = folder.file.read_bytes()
    for page in range(len(whole) // 4096):
        spoilt = bytearray(whole)
        spoilt[page * 4096 + 2000] ^= 1
        folder.file.write_bytes(spoilt)
        before = state(folder.path.parent)
        assert isinstance(examined(opening, folder).damage, JournalDamagedError)
        assert state(folder.path.parent) == before


def two_indexes_on_one_page(folder: JournalFolder) -> None:
    journal = opened(folder)
    with journal.database.transaction(is_save=False):
        journal.database.change("PRAGMA writable_schema=ON")
        journal.database.change(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
            " WHERE name = 'tags_by_entry') WHERE name = 'entries_by_meeting'"
        )
    # Closed as a whole, a journal builds its pages anew where it has to.
    journal.database.close()


def test_sound_pages_that_do_not_hang_together_are_found_before_anything_is_saved(
    opening: Opening, folder: JournalFolder
) -> None:
    write(folder, "Hun lo av sin egen vits.")
    two_indexes_on_one_page(folder)
    before = state(folder.path.parent)
    found = examined(opening, folder)
    assert found.damage is None
    journal = opening.open(found)
    (number,) = journal.finding.ids(Query())
    assert journal.finding.read_many((number,))[0].words.text == "Hun lo av sin egen vits."
    with pytest.raises(JournalDamagedError):
        journal.writing.keep(moment("to"), moment("to"))
    journal.close()
    assert state(folder.path.parent) == before


def test_and_before_pages_are_built_anew(opening: Opening, folder: JournalFolder) -> None:
    write(folder, "en", "to")
    journal = opened(folder)
    with journal.database.transaction():
        RemovalStore(journal.database, journal.keys.rows).add(1, NOON)
    journal.database.close()
    two_indexes_on_one_page(folder)
    before = state(folder.path.parent)
    assert isinstance(examined(opening, folder).damage, JournalDamagedError)
    assert state(folder.path.parent) == before


def test_and_before_what_a_new_key_has_left_is_deleted(
    opening: Opening, folder: JournalFolder
) -> None:
    write(folder, "en")
    two_indexes_on_one_page(folder)
    spent = spent_folder(folder.path)
    shutil.copytree(folder.path, spent)
    assert isinstance(examined(opening, folder).damage, JournalDamagedError)
    assert spent.is_dir()


def test_and_before_a_photo_without_a_row_is_deleted(
    opening: Opening, folder: JournalFolder
) -> None:
    write(folder, "en")
    two_indexes_on_one_page(folder)
    stray = folder.path / "photos" / ("0" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"")
    names = photos_beside(folder.file).sizes().keys()
    opening.open(examined(opening, folder)).close()
    assert names and photos_beside(folder.file).sizes().keys() == names


@pytest.mark.parametrize("pages", [1, 5, None])
def test_looking_leaves_even_the_folder_untouched(
    opening: Opening, folder: JournalFolder, pages: int | None
) -> None:
    """SQLite would make an empty log beside the file and delete it again."""
    write(folder, "en", "to")
    if pages is not None:
        folder.file.write_bytes(folder.file.read_bytes()[: pages * 4096])
    before = folder.path.stat().st_mtime_ns
    assert (examined(opening, folder).damage is None) == (pages is None)
    assert folder.path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (None, JournalMissingError),
        (b"SQLite format 3\0" + bytes(8176), NotEncryptedError),
        (bytes(8192), ForeignFileError),
    ],
)
def test_what_is_no_damage_has_its_own_fact(
    opening: Opening, folder: JournalFolder, content: bytes | None, error: type[Exception]
) -> None:
    folder.file.unlink()
    if content is not None:
        folder.file.write_bytes(content)
    with pytest.raises(error):
        examined(opening, folder)


def test_a_log_is_folded_in_and_told(
    opening: Opening, folder: JournalFolder, tmp_path: Path
) -> None:
    journal = opened(folder)
    journal.writing.keep(moment("rett før"), moment("rett før"))
    kept = tmp_path / "kept"
    shutil.copytree(folder.path, kept)
    journal.close()
    shutil.rmtree(folder.path)
    kept.rename(folder.path)
    found = examined(opening, folder)
    assert found.was_cut_off
    assert not folder.file.with_name("data-wal").exists()
    journal = opening.open(found)
    assert len(journal.finding.ids(Query())) == 1
    journal.close()


def test_an_older_file_is_asked_about_before_anything_is_written(
    opening: Opening, folder: JournalFolder
) -> None:
    write(folder, "en", "to")
    old = folder.file.read_bytes()
    write(folder, "tre")
    copied(folder)
    assert examined(opening, folder).older is None
    folder.file.write_bytes(old)
    before = state(folder.path.parent)
    found = examined(opening, folder)
    assert found.older is not None
    assert (found.older.entries, found.older.last) == (2, 3)
    assert state(folder.path.parent) == before
    settled = opening.agreed(found)
    assert len(opening.found_copies()) == 2
    journal = opening.open(settled)
    kept = journal.writing.keep(moment("fire"), moment("fire"))
    assert isinstance(kept, Entry)
    # Copies are cleared by id: that of the text which only the copy has is not given again.
    assert kept.id > 1_000_000
    journal.close()
    assert examined(opening, folder).older is None


def test_without_room_for_a_copy_an_older_file_opens_all_the_same(
    opening: Opening, folder: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, "en")
    old = folder.file.read_bytes()
    write(folder, "to")
    copied(folder)
    folder.file.write_bytes(old)
    monkeypatch.setattr("mammadagbok.services.opening.write_copy", _no_room)
    opening.open(opening.agreed(examined(opening, folder))).close()
    assert examined(opening, folder).older is None


def _no_room(*_: object, **__: object) -> CopyFile:
    raise DiskFullError


def test_no_copy_counts_that_holds_a_damaged_row(opening: Opening, folder: JournalFolder) -> None:
    """Such a journal opens with the rest of it; but a copy says that all of it was proved."""
    first, _ = sorted(write(folder, "en", "to"))
    sound = folder.file.read_bytes()
    journal = opened(folder)
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'tull' WHERE id = ?", (first,))
    journal.close()
    old = folder.file.read_bytes()
    folder.file.write_bytes(sound)
    write(folder, "tre", "fire")
    copied(folder)
    folder.file.write_bytes(old)
    before = sorted(folder.copies.iterdir())
    found = examined(opening, folder)
    assert found.older is not None
    opening.open(opening.agreed(found)).close()
    assert sorted(folder.copies.iterdir()) == before


def test_a_damaged_row_opens_all_the_rest(opening: Opening, folder: JournalFolder) -> None:
    first, second = sorted(write(folder, "en", "to"))
    journal = opened(folder)
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'tull' WHERE id = ?", (first,))
    journal.close()
    found = examined(opening, folder)
    assert found.damage is None
    journal = opening.open(found)
    assert journal.finding.is_damaged(first)
    assert [each.id for each in journal.finding.read_many([second, first])] == [second]
    journal.close()


def golden(folder: JournalFolder) -> None:
    shutil.rmtree(folder.path)
    shutil.copytree(GOLDEN / "schema-1", folder.path)


def test_an_old_format_is_copied_first_and_keeps_every_text(
    opening: Opening, folder: JournalFolder
) -> None:
    golden(folder)
    old = folder.file.read_bytes()
    found = examined(opening, folder)
    (copy,) = opening.found_copies()
    assert copy.front.reason is Reason.BEFORE_MIGRATION
    assert old in copy.path.read_bytes()
    journal = opening.open(found)
    assert journal.database.version == schema.VERSION
    numbers = journal.finding.ids(Query())
    assert len(journal.finding.read_many(numbers)) == len(numbers) > 0
    assert journal.database.unsound == set()
    assert journal.database.generation() > 0
    journal.close()
    assert examined(opening, folder).older is None


def test_a_migration_that_fails_leaves_it_as_it_was(
    opening: Opening, folder: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    golden(folder)
    before = state(folder.path)
    # The last step of the new format changes a text of hers.
    monkeypatch.setattr(
        schema, "MIGRATIONS", (*schema.MIGRATIONS, "UPDATE entries SET text = 'tull'")
    )
    with pytest.raises(MigrationFailedError):
        examined(opening, folder)
    assert state(folder.path).keys() == before.keys()
    monkeypatch.undo()
    assert len(opening.found_copies()) == 1
    journal = opening.open(examined(opening, folder))
    assert journal.database.unsound == set()
    journal.close()


def test_no_room_for_the_first_copy_leaves_the_old_format(
    opening: Opening, folder: JournalFolder
) -> None:
    golden(folder)
    before = state(folder.path)
    folder.copies.write_text("ingen mappe")
    with pytest.raises(MigrationFailedError):
        examined(opening, folder)
    assert state(folder.path) == before


def test_lost_key_files_are_found_in_a_copy(opening: Opening, folder: JournalFolder) -> None:
    write(folder, "en")
    copied(folder)
    for name in ("data.key", "data.key2"):
        (folder.path / name).unlink()
    with pytest.raises(HeaderDamagedError):
        folder.header()
    copy = opening.copy_with_header()
    assert copy is not None
    found = opening.examine(partial(unseal_with, copy_header(copy), normalise(PASSPHRASE)))
    opening.open(found).close()
    assert folder.header().encoded() == copy.front.header


def test_another_journals_copy_is_no_help(
    opening: Opening, folder: JournalFolder, tmp_path: Path
) -> None:
    write(folder, "en")
    copied(folder)
    for name in ("data.key", "data.key2"):
        (folder.path / name).unlink()
    folder.file.write_bytes(bytes(16) + folder.file.read_bytes()[16:])
    assert opening.copy_with_header() is None


def test_copies_without_a_journal_are_no_first_time(
    opening: Opening, folder: JournalFolder
) -> None:
    copied(folder)
    shutil.rmtree(folder.path)
    assert not opening.is_first_time()
    assert len(opening.found_copies()) == 1
    shutil.rmtree(folder.copies)
    assert opening.is_first_time()
    folder.path.with_name("data.2026-11-23_12-00-00").mkdir()
    assert not opening.is_first_time()


def test_an_older_file_in_an_older_format_is_not_migrated_before_she_is_asked(
    opening: Opening, folder: JournalFolder
) -> None:
    golden(folder)
    old = folder.file.read_bytes()
    opening.open(examined(opening, folder)).close()
    copied(folder)
    folder.file.write_bytes(old)
    before = state(folder.path.parent)
    found = examined(opening, folder)
    assert found.older is not None
    assert state(folder.path.parent) == before
    journal = opening.open(opening.agreed(found))
    assert journal.database.version == schema.VERSION
    journal.close()
    reasons = [copy.front.reason for copy in opening.found_copies()]
    assert sorted(reasons) == [Reason.ORDINARY] * 2 + [Reason.BEFORE_MIGRATION] * 2
    assert examined(opening, folder).older is None


def test_she_may_hide_come_back_and_try_again_while_it_is_looked_at(
    opening: Opening, folder: JournalFolder
) -> None:
    """Two looks at one file would each take it for open somewhere else."""
    write(folder, "en")
    made, going_on = threading.Event(), threading.Event()
    second: list[Examined] = []

    def slow_key() -> Sealed:
        made.set()
        assert going_on.wait(20)
        return key(folder)()

    dropped = threading.Thread(target=opening.examine, args=(slow_key,))
    again = threading.Thread(target=lambda: second.append(examined(opening, folder)))
    dropped.start()
    assert made.wait(20)
    again.start()
    again.join(0.3)
    assert again.is_alive()
    going_on.set()
    for each in (dropped, again):
        each.join(20)
    assert [each.damage for each in second] == [None]
    opening.open(second[0]).close()
