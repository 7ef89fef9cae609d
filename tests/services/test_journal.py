"""Making, opening and refusing a journal."""

import os
from datetime import datetime
from pathlib import Path
from unittest.mock import Mock

import pytest

from factory import CHEAPEST, PASSPHRASE, moment, noon
from mammadagbok.domain.errors import (
    ForeignFileError,
    HeaderDamagedError,
    JournalExistsError,
    JournalMissingError,
    KeysUnchangedError,
    NotEncryptedError,
    NotWritableError,
    WrongPassphraseError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import Copies
from mammadagbok.services.finding import Finding
from mammadagbok.services.journal import JournalFolder, seal_new, unseal_with
from mammadagbok.services.keys import confirm, with_passphrase
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.database import Database


def _unlocked(folder: JournalFolder, passphrase: str = PASSPHRASE) -> OpenJournal:
    return folder.open(unseal_with(folder.header(), normalise(passphrase)))


def test_what_was_written_is_there_next_time(folder: JournalFolder) -> None:
    journal = _unlocked(folder)
    page = moment("Hun kalte månen for en lampe.")
    journal.writing.keep(page, page)
    journal.close()
    again = _unlocked(folder)
    (number,) = again.finding.ids(Query())
    found = again.finding.read(number)
    assert found is not None
    assert found.words == page
    again.close()


def test_other_words_are_told_apart_from_damage(folder: JournalFolder) -> None:
    with pytest.raises(WrongPassphraseError):
        _unlocked(folder, "noen andre ord som er lange nok")


def test_the_passphrase_is_wiped_after_use(folder: JournalFolder) -> None:
    buffer = normalise(PASSPHRASE)
    unseal_with(folder.header(), buffer)
    assert not any(buffer)


def test_the_key_is_wiped_after_opening(folder: JournalFolder) -> None:
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    folder.open(sealed).close()
    assert sealed.root.is_wiped


def test_the_keys_are_wiped_when_the_journal_closes(journal: OpenJournal) -> None:
    held = (journal.keys.database, journal.keys.rows, journal.keys.copies)
    assert all(map(any, held))
    journal.close()
    assert not any(map(any, held))


@pytest.mark.parametrize(
    "failing", [(Finding, "index_pending"), (Copies, "pack_if_small"), (Database, "close")]
)
def test_the_keys_are_wiped_whatever_nobody_expected_on_the_way(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch, failing: tuple[type, str]
) -> None:
    held = (journal.keys.database, journal.keys.rows, journal.keys.copies)
    with monkeypatch.context() as patched:
        # What a large index or a packing can come to: SQLite keeps what it sorts in memory.
        patched.setattr(*failing, Mock(side_effect=MemoryError))
        with pytest.raises(MemoryError):
            journal.close()
    assert not any(map(any, held))
    assert journal.database.is_open == (failing == (Database, "close"))
    journal.database.close()


def test_files_are_private_and_their_names_neutral(folder: JournalFolder) -> None:
    files = sorted(folder.path.iterdir())
    assert [each.name for each in files] == ["data", "data.key", "data.key2"]
    assert {each.stat().st_mode & 0o777 for each in files} == {0o600}
    assert folder.path.stat().st_mode & 0o777 == 0o700
    assert sorted(each.name for each in folder.path.parent.iterdir()) == ["data"]


@pytest.mark.parametrize("copy", ["data.key", "data.key2"])
@pytest.mark.parametrize("content", [None, b"", b"tull", b"\0" * 281])
def test_one_damaged_key_copy_is_mended_from_the_other(
    folder: JournalFolder, copy: str, content: bytes | None
) -> None:
    spoilt = folder.path / copy
    whole = spoilt.read_bytes()
    spoilt.unlink() if content is None else spoilt.write_bytes(content)
    _unlocked(folder).close()
    assert spoilt.read_bytes() == whole


def test_a_repair_is_told_once(folder: JournalFolder) -> None:
    folder.header()
    assert not folder.was_repaired()
    (folder.path / "data.key2").write_bytes(b"tull")
    folder.header()
    folder.header()
    assert folder.was_repaired()
    assert not folder.was_repaired()


def test_another_header_takes_the_place_of_both_copies(folder: JournalFolder) -> None:
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    changed = with_passphrase(sealed, normalise("regn på teltduken"), CHEAPEST)
    folder.replace_header(changed.header)
    copies = [(folder.path / name).read_bytes() for name in ("data.key", "data.key2")]
    assert copies == [changed.header.encoded()] * 2
    folder.open(unseal_with(folder.header(), normalise("regn på teltduken"))).close()


def test_two_damaged_key_copies_are_damage_and_not_a_wrong_passphrase(
    folder: JournalFolder,
) -> None:
    for copy in ("data.key", "data.key2"):
        (folder.path / copy).write_bytes(b"tull")
    with pytest.raises(HeaderDamagedError):
        folder.header()


def test_keys_that_may_not_be_read_are_not_called_damaged(folder: JournalFolder) -> None:
    """A link to itself stands for what the system refuses, also to an administrator."""
    for copy in ("data.key", "data.key2"):
        (folder.path / copy).unlink()
        (folder.path / copy).symlink_to(copy)
    with pytest.raises(NotWritableError):
        folder.header()


def test_a_key_copy_that_cannot_be_mended_is_not_in_the_way(folder: JournalFolder) -> None:
    for copy in ("data.key", "data.key2"):
        spoilt = folder.path / copy
        whole = spoilt.read_bytes()
        spoilt.unlink()
        spoilt.mkdir()
        _unlocked(folder).close()
        spoilt.rmdir()
        spoilt.write_bytes(whole)


def test_a_sound_key_is_never_written_over(folder: JournalFolder, tmp_path: Path) -> None:
    """Somebody put the key of another journal in the place of the first copy."""
    other = JournalFolder(tmp_path / "other", noon)
    other.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    first, second = folder.path / "data.key", folder.path / "data.key2"
    ours, theirs = second.read_bytes(), (other.path / "data.key").read_bytes()
    first.write_bytes(theirs)
    _unlocked(folder).close()
    assert (first.read_bytes(), second.read_bytes()) == (theirs, ours)
    second.write_bytes(b"tull")
    with pytest.raises(ForeignFileError):
        _unlocked(JournalFolder(folder.path, noon))
    assert (first.read_bytes(), second.read_bytes()) == (theirs, b"tull")
    second.write_bytes(ours)
    first.unlink()
    _unlocked(folder).close()
    assert first.read_bytes() == ours


def test_a_link_to_a_stick_that_is_not_there_is_no_empty_place(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(tmp_path / "stick" / "data")
    folder = JournalFolder(tmp_path / "data", noon)
    assert folder.holds_something()
    with pytest.raises(HeaderDamagedError):
        folder.header()
    with pytest.raises(JournalExistsError):
        folder.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))


def test_a_place_that_cannot_be_looked_into_is_not_taken_for_empty(tmp_path: Path) -> None:
    """A name too long stands for whatever the system refuses, also to an administrator."""
    folder = JournalFolder(tmp_path / ("n" * 300) / "data", noon)
    assert folder.holds_something()


def test_a_clock_before_1970_makes_a_journal(tmp_path: Path) -> None:
    folder = JournalFolder(tmp_path / "data", noon)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, datetime(1969, 12, 31))
    folder.create(sealed)
    folder.open(sealed).close()
    _unlocked(folder).close()


def test_a_missing_journal_is_not_made_anew(folder: JournalFolder) -> None:
    (folder.path / "data").unlink()
    with pytest.raises(JournalMissingError):
        _unlocked(folder)
    assert not (folder.path / "data").exists()


def test_a_plain_database_in_its_place_is_refused(folder: JournalFolder) -> None:
    (folder.path / "data").write_bytes(b"SQLite format 3\0" + bytes(4080))
    with pytest.raises(NotEncryptedError):
        _unlocked(folder)


def test_another_journals_file_is_refused(folder: JournalFolder, tmp_path: Path) -> None:
    other = JournalFolder(tmp_path / "other", noon)
    other.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    (folder.path / "data").write_bytes((other.path / "data").read_bytes())
    with pytest.raises(ForeignFileError):
        _unlocked(folder)


def test_nothing_is_made_where_something_lies(tmp_path: Path) -> None:
    place = tmp_path / "data"
    place.write_text("en handleliste")
    folder = JournalFolder(place, noon)
    assert folder.holds_something()
    with pytest.raises(JournalExistsError):
        folder.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    assert place.read_text() == "en handleliste"


def test_a_place_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = JournalFolder(tmp_path / "file" / "under" / "data", noon)
    with pytest.raises(NotWritableError):
        folder.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))


def test_an_unfinished_journal_is_not_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "data.new").mkdir()
    (tmp_path / "data.new" / "data").write_bytes(b"halv")
    folder = JournalFolder(tmp_path / "data", noon)
    assert not folder.holds_something()
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, noon())
    folder.create(sealed)
    folder.open(sealed).close()
    assert not (tmp_path / "data.new").exists()


def test_both_copies_become_the_one_that_opened(folder: JournalFolder) -> None:
    other = "regn på teltduken og kanelboller"
    before = confirm(folder.headers(), normalise(PASSPHRASE))
    after = with_passphrase(before, normalise(other), CHEAPEST).header
    for passphrase, counts in ((PASSPHRASE, before.header), (other, after)):
        (folder.path / "data.key").write_bytes(before.header.encoded())
        (folder.path / "data.key2").write_bytes(after.encoded())
        folder.open(confirm(folder.headers(), normalise(passphrase))).close()
        for copy in ("data.key", "data.key2"):
            assert (folder.path / copy).read_bytes() == counts.encoded()


def test_a_header_that_cannot_be_written_leaves_the_old_one_alone(folder: JournalFolder) -> None:
    """Also when the second copy was written before the first could not be."""
    sealed = confirm(folder.headers(), normalise(PASSPHRASE))
    changed = with_passphrase(sealed, normalise("regn på teltduken og kanelboller"), CHEAPEST)
    first, second = folder.path / "data.key", folder.path / "data.key2"
    first.unlink()
    first.mkdir()
    (first / "i veien").touch()
    with pytest.raises(KeysUnchangedError):
        folder.replace_header(changed.header)
    assert second.read_bytes() == sealed.header.encoded()


def test_while_it_is_open_its_file_is_not_opened_again(
    folder: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = _unlocked(folder)
    (folder.path / "data.key2").write_bytes(b"tull")
    opened: list[str] = []
    reopen = os.open

    def watched(path: str, *arguments: int) -> int:
        opened.append(os.fspath(path))
        return reopen(path, *arguments)

    monkeypatch.setattr(os, "open", watched)
    folder.headers()
    monkeypatch.undo()
    journal.close()
    assert str(folder.path / "data.key2") in opened
    assert str(folder.path / "data") not in opened


def test_a_stopped_swap_is_finished_or_taken_back(folder: JournalFolder) -> None:
    place = folder.path
    upcoming = place.with_name("data.next")
    place.rename(place.with_name("data.2026-11-23_12-00-00"))
    upcoming.mkdir()
    (upcoming / "data").write_bytes(b"halv")
    folder.settle()
    _unlocked(folder).close()
    assert sorted(each.name for each in place.parent.iterdir()) == ["data"]
    place.rename(upcoming)
    folder.settle()
    _unlocked(folder).close()
