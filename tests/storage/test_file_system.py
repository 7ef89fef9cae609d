"""What a file system can keep is found out by trying it, and only what it cannot is left out."""

import errno
import hashlib
import os
import stat
from pathlib import Path
from unittest.mock import Mock

import pytest

from mammadagbok.domain.errors import (
    DiskFullError,
    JournalAwayError,
    JournalMovedError,
    MammadagbokError,
    NotWritableError,
)
from mammadagbok.domain.taking import FileState
from mammadagbok.storage import file_system
from mammadagbok.storage.database import Database
from mammadagbok.storage.file_system import is_away, keeps_modes, keeps_numbers, make_private
from mammadagbok.storage.saved_file import state_of

KEY = bytearray(range(32))
JOURNAL_ID = bytes(range(64, 80))


@pytest.fixture
def without_modes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is for everybody, and asking for something else is refused, as on FAT."""
    plain = Path.stat

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    def loose(path: Path, **how: bool) -> os.stat_result:
        found = plain(path, **how)
        return os.stat_result((found.st_mode | 0o777, *found[1:]))

    monkeypatch.setattr(Path, "chmod", refuse)
    monkeypatch.setattr(Path, "stat", loose)


@pytest.fixture
def without_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """No file is ever seen under the same number twice."""
    monkeypatch.setattr(os.path, "samestat", lambda *_: False)


def made(folder: Path) -> Path:
    Database.create(folder / "data", JOURNAL_ID, KEY)
    return folder / "data"


def save(database: Database) -> None:
    with database.transaction():
        database.change("INSERT INTO unindexed VALUES (1)")


def test_an_ordinary_disk_keeps_both_and_nothing_is_left_of_trying(tmp_path: Path) -> None:
    assert keeps_modes(tmp_path)
    assert keeps_numbers(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_made_private_where_it_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch(0o644)
    make_private(tmp_path / "file")
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


@pytest.mark.usefixtures("without_modes")
def test_where_modes_cannot_be_kept_none_is_asked_for(tmp_path: Path) -> None:
    assert not keeps_modes(tmp_path)
    made(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["data"]


def test_where_they_can_a_file_that_stays_open_to_others_is_no_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Path.chmod

    def only_the_trial(path: Path, mode: int) -> None:
        plain(path, mode if path.suffix == ".part" else 0o644)

    monkeypatch.setattr(Path, "chmod", only_the_trial)
    with pytest.raises(NotWritableError):
        made(tmp_path)


def test_without_numbers_it_is_saved_as_long_as_a_file_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(made(tmp_path), JOURNAL_ID, KEY)
    monkeypatch.setattr(os.path, "samestat", lambda *_: False)
    save(database)
    (tmp_path / "data").rename(tmp_path / "flyttet")
    with pytest.raises(JournalMovedError):
        save(database)
    database.close()


def test_with_numbers_another_file_in_its_place_is_noticed(tmp_path: Path) -> None:
    database = Database.open(made(tmp_path), JOURNAL_ID, KEY)
    (tmp_path / "data").rename(tmp_path / "flyttet")
    (tmp_path / "data").write_bytes((tmp_path / "flyttet").read_bytes())
    with pytest.raises(JournalMovedError):
        save(database)
    database.close()


@pytest.mark.usefixtures("without_numbers")
@pytest.mark.parametrize(
    ("refusal", "told"), [(errno.ENOSPC, DiskFullError), (errno.EROFS, NotWritableError)]
)
def test_a_stick_too_full_to_be_tried_is_told_as_full_and_the_file_not_as_moved(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    refusal: int,
    told: type[MammadagbokError],
) -> None:
    database = Database.open(made(tmp_path), JOURNAL_ID, KEY)
    with monkeypatch.context() as patch:
        patch.setattr(file_system, "open_new", Mock(side_effect=OSError(refusal, "no")))
        with pytest.raises(told):
            save(database)
    save(database)
    database.close()


@pytest.mark.usefixtures("without_numbers")
def test_a_saved_page_is_known_by_its_content_alone(tmp_path: Path) -> None:
    page = tmp_path / "Notat.txt"
    page.write_bytes(b"side")
    assert state_of(page, "0" * 64) is FileState.CHANGED
    assert state_of(page, hashlib.sha256(b"side").hexdigest()) is FileState.THERE


def test_a_stick_that_was_taken_out_is_told_from_a_file_that_was_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "pinne"
    stick.mkdir()
    database = Database.open(made(stick), JOURNAL_ID, KEY)
    stick.rename(tmp_path / "flyttet")
    with pytest.raises(JournalMovedError):
        save(database)
    plain = os.fstat
    # The folder it was mounted on lies on the computer's own disk.
    other = (0, 0, -1, 0, 0, 0, 0, 0, 0, 0)
    monkeypatch.setattr(os, "fstat", lambda _: os.stat_result(other))
    with pytest.raises(JournalAwayError):
        save(database)
    monkeypatch.setattr(os, "fstat", plain)
    database.close()


def test_a_driver_that_is_gone_means_that_the_disk_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: int) -> os.stat_result:
        raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))

    with (tmp_path / "data").open("wb") as file:
        assert not is_away(file.fileno(), tmp_path / "data")
        with monkeypatch.context() as patch:
            patch.setattr(os, "fstat", gone)
            assert is_away(file.fileno(), tmp_path / "data")


def test_a_disk_that_is_gone_can_still_be_let_go_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the keys would stay in memory, and the window open."""
    database = Database.open(made(tmp_path), JOURNAL_ID, KEY)
    plain = os.close

    def refused(descriptor: int) -> None:
        plain(descriptor)
        raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))

    with monkeypatch.context() as patch:
        patch.setattr(os, "close", refused)
        database.close()
    assert not database.is_open


def test_what_cannot_be_written_since_the_disk_is_gone_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(made(tmp_path), JOURNAL_ID, KEY)
    with pytest.raises(NotWritableError), database.transaction():
        raise NotWritableError(tmp_path)
    monkeypatch.setattr("mammadagbok.storage.witness.is_away", lambda *_: True)
    with pytest.raises(JournalAwayError), database.transaction():
        raise NotWritableError(tmp_path)
    database.close()
