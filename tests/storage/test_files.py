"""Files of ours: never waited for, never half written, and each refusal told as a fact."""

import errno
import os
import stat
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from mammadagbok.domain.errors import FileUnreadableError, NotWritableError
from mammadagbok.storage.files import (
    delete_given,
    private_folder,
    read_at,
    read_if_there,
    write_whole,
)


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be synchronised here")
def test_the_names_of_new_folders_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_ino))
    private_folder(tmp_path / "share" / "Notater")
    assert synced == [(tmp_path / "share").stat().st_ino, tmp_path.stat().st_ino]
    private_folder(tmp_path / "share" / "Notater")
    assert len(synced) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_if_there(tmp_path / "pipe") is None


def test_what_is_no_file_reads_as_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("folder", "link", "missing", "n" * 300):
        assert read_if_there(tmp_path / name) is None


def test_a_file_far_too_long_is_not_read_to_its_end(tmp_path: Path) -> None:
    with (tmp_path / "long").open("wb") as file:
        file.truncate(1 << 40)
    assert len(read_if_there(tmp_path / "long") or b"") < 1 << 24


def test_the_longest_name_there_can_be_is_written(tmp_path: Path) -> None:
    place = tmp_path / ("ø" * 125 + ".pdf")
    write_whole(place, b"side")
    assert place.read_bytes() == b"side"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize("place", ["n" * 300, "file/under", "missing/under"])
def test_a_place_that_takes_no_file_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotWritableError):
        write_whole(tmp_path / place, b"side")


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be synchronised here")
def test_a_stick_that_cannot_be_asked_for_its_names_takes_files_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = os.fsync
    refusal = errno.EINVAL

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(refusal, os.strerror(refusal))
        asked(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    write_whole(tmp_path / "fil", b"innhold")
    assert (tmp_path / "fil").read_bytes() == b"innhold"
    refusal = errno.EIO
    with pytest.raises(NotWritableError):
        write_whole(tmp_path / "fil", b"annet")


def test_a_given_file_is_deleted_only_as_it_was_given(tmp_path: Path) -> None:
    path = tmp_path / "Avtaler.json"
    path.write_bytes(b"{}")
    with pytest.raises(FileUnreadableError):
        delete_given(path, b"{")
    with pytest.raises(FileUnreadableError):
        delete_given(path, b"{} ")
    assert path.exists()
    delete_given(path, b"{}")
    assert not path.exists()
    with pytest.raises(FileUnreadableError):
        delete_given(path, b"{}")


def test_of_a_link_that_was_given_the_link_alone_is_deleted(tmp_path: Path) -> None:
    (tmp_path / "whole").write_bytes(b"{}")
    (tmp_path / "link").symlink_to(tmp_path / "whole")
    delete_given(tmp_path / "link", b"{}")
    assert [each.name for each in tmp_path.iterdir()] == ["whole"]


def test_where_the_system_reads_at_no_offset_the_same_bytes_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(bytes(range(100)))
    descriptor = os.open(tmp_path / "a", os.O_RDONLY)
    try:
        read = read_at(descriptor, 5, 40), read_at(descriptor, 50, 90)
        monkeypatch.delattr(os, "pread")
        assert (read_at(descriptor, 5, 40), read_at(descriptor, 50, 90)) == read
        assert read == (bytes(range(40, 45)), bytes(range(90, 100)))
    finally:
        os.close(descriptor)


@pytest.mark.parametrize(("takes_it", "asked"), [(True, ["full"]), (False, ["full", "fsync"])])
def test_on_macos_the_disk_itself_is_asked_to_keep_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, takes_it: bool, asked: list[str]
) -> None:
    """As fsync(2) says there; where a disk cannot, what the others do has to do."""
    done: list[str] = []

    def fcntl(_descriptor: int, command: int) -> None:
        assert command == 51
        done.append("full")
        if not takes_it:
            raise OSError(errno.ENOTSUP, "")

    calls = SimpleNamespace(F_FULLFSYNC=51, fcntl=fcntl)
    monkeypatch.setattr("mammadagbok.storage.files.fcntl", calls, raising=False)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(os, "fsync", lambda _descriptor: done.append("fsync"))
    write_whole(tmp_path / "a", b"tekst")
    # The file, then the name of its folder.
    assert done == asked * 2
