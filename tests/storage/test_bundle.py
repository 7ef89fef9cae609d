"""A copy: one file that is whole or is told as damage, whatever happens to it."""

from datetime import datetime
from pathlib import Path

import pytest

from mammadagbok.domain.errors import CopyDamagedError, NewerFormatError, NotWritableError
from mammadagbok.storage import bundle, files
from mammadagbok.storage.bundle import (
    CopyFile,
    Front,
    Reason,
    check_whole,
    database_sha256,
    extract,
    read_front,
    write_copy,
)

MADE = datetime(2026, 11, 23, 12, 0, 7)
FRONT = Front(b"j" * 16, MADE, Reason.ORDINARY, b"h" * 281, b"m" * 90)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Bytes that stand for a database of two and a half blocks."""
    path = tmp_path / "database"
    path.write_bytes(bytes(range(256)) * 4096 * 10)
    return path


@pytest.fixture
def copy(tmp_path: Path, database: Path) -> CopyFile:
    """A copy of it."""
    return write_copy(tmp_path / "2026.copy", FRONT, database)


def test_what_is_written_is_read(copy: CopyFile, database: Path, tmp_path: Path) -> None:
    assert copy == read_front(copy.path)
    assert copy.front == FRONT
    assert copy.size == copy.path.stat().st_size
    extract(copy, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == database.read_bytes()


def test_nothing_else_is_left_and_all_is_private(copy: CopyFile, tmp_path: Path) -> None:
    assert sorted(each.name for each in tmp_path.iterdir()) == ["2026.copy", "database"]
    assert copy.path.stat().st_mode & 0o777 == 0o600


def test_every_changed_byte_of_the_front_is_found(tmp_path: Path) -> None:
    (tmp_path / "small").write_bytes(bytes(range(256)))
    copy = write_copy(tmp_path / "2026.copy", FRONT, tmp_path / "small")
    whole = copy.path.read_bytes()
    for place in range(copy.database_at):
        spoilt = bytearray(whole)
        spoilt[place] ^= 4
        copy.path.write_bytes(spoilt)
        with pytest.raises((CopyDamagedError, NewerFormatError)):
            check_whole(read_front(copy.path))


@pytest.mark.parametrize("place", [500, 100_000, -33, -1])
def test_a_changed_byte_of_the_rest_is_found(copy: CopyFile, place: int) -> None:
    spoilt = bytearray(copy.path.read_bytes())
    spoilt[place] ^= 1
    copy.path.write_bytes(spoilt)
    with pytest.raises(CopyDamagedError):
        check_whole(read_front(copy.path))


@pytest.mark.parametrize("length", [0, 1, 8, 35, 40, 300, 5000, -1])
def test_a_copy_cut_short_is_damaged(copy: CopyFile, length: int) -> None:
    copy.path.write_bytes(copy.path.read_bytes()[:length])
    with pytest.raises(CopyDamagedError):
        read_front(copy.path)


def test_a_copy_with_something_behind_it_is_damaged(copy: CopyFile) -> None:
    with copy.path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(CopyDamagedError):
        read_front(copy.path)


def test_no_copy_no_folder_no_pipe(tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(CopyDamagedError):
            read_front(path)


def test_a_newer_copy_is_refused_in_its_own_words(copy: CopyFile) -> None:
    newer = bytearray(copy.path.read_bytes())
    newer[8] = 2
    copy.path.write_bytes(newer)
    with pytest.raises(NewerFormatError):
        read_front(copy.path)


def test_an_older_copy_gives_way_only_to_a_whole_one(copy: CopyFile, tmp_path: Path) -> None:
    before = copy.path.read_bytes()
    with pytest.raises(NotWritableError):
        write_copy(copy.path, FRONT, tmp_path / "no database")
    assert copy.path.read_bytes() == before


def test_what_may_not_count_leaves_nothing_and_the_older_copy(
    copy: CopyFile, database: Path, tmp_path: Path
) -> None:
    before, there = copy.path.read_bytes(), list[str]()

    def may_not() -> None:
        there.extend(each.name for each in tmp_path.iterdir())
        raise CopyDamagedError

    with pytest.raises(CopyDamagedError):
        write_copy(copy.path, FRONT, database, may_count=may_not)
    assert len(there) == 3
    assert copy.path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["2026.copy", "database"]


@pytest.mark.parametrize("place", [500, 100_000, -33, -1])
def test_of_a_copy_with_a_changed_byte_nothing_is_extracted(
    copy: CopyFile, tmp_path: Path, place: int
) -> None:
    spoilt = bytearray(copy.path.read_bytes())
    spoilt[place] ^= 1
    copy.path.write_bytes(spoilt)
    for lasts in (True, False):
        with pytest.raises(CopyDamagedError):
            extract(copy, tmp_path / "out", lasts=lasts)
    assert not (tmp_path / "out").exists()
    with pytest.raises(CopyDamagedError):
        database_sha256(copy)


def test_a_copy_is_read_once_to_be_extracted_whole(
    copy: CopyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So what was found whole is what was written: a stick may tell otherwise the second time."""
    opened = list[Path]()

    def open_to_read(path: Path) -> int:
        opened.append(path)
        return files.open_to_read(path)

    monkeypatch.setattr(bundle, "open_to_read", open_to_read)
    digest = extract(copy, tmp_path / "out")
    assert opened == [copy.path]
    assert digest == database_sha256(copy) == files.sha256_of(tmp_path / "out")
