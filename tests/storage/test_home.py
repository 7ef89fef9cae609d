"""Where home is, and what is found to be in the way before anything is written."""

import os
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from mammadagbok.domain.errors import NoRoomToBeginError, PathTooLongError, ProgramInTheWayError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, seal_new, unseal_with
from mammadagbok.storage.home import (
    BEGIN_BYTES,
    LONGEST_INSIDE,
    LONGEST_PATH,
    Home,
    carried_program,
    check_home,
    home_for,
)
from mammadagbok.storage.photo_files import PHOTOS, fresh_name
from mammadagbok.storage.swap import work_folder

LONGEST_HOME = LONGEST_PATH - LONGEST_INSIDE


def packaged(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the program look as if it were packaged in this folder."""
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "mammadagbok"))
    return folder


def test_it_is_in_the_systems_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert carried_program() is None
    packaged(tmp_path / "bin", monkeypatch)
    assert carried_program() is None
    assert home_for(None, tmp_path / "data", None) == Home(tmp_path / "data" / "Notater")


def test_a_marked_program_has_it_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = packaged(tmp_path / "pinne" / "program", monkeypatch)
    (program / "portable").touch()
    carried = carried_program()
    assert carried == program
    found = home_for(None, tmp_path / "data", carried)
    assert found == Home(tmp_path / "pinne" / "Notater", program)
    assert found.is_portable
    # The folder she names is where it lies; the rest still stays off the computer.
    assert home_for(tmp_path / "her", tmp_path / "data", carried) == Home(tmp_path / "her", program)


def test_run_from_its_source_no_marker_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "portable").touch()
    assert carried_program() is None


def test_a_seal_of_macos_is_not_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = packaged(tmp_path / "MacOS", monkeypatch)
    (program / "portable").touch()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert carried_program() is None


def _of_length(folder: Path, length: int) -> Path:
    """Return a folder below this one whose whole path has so many bytes."""
    while (left := length - len(os.fsencode(folder)) - 1) > 200:
        folder /= "n" * (min(200, left) - 100)
    return folder / ("n" * left)


@pytest.mark.skipif(os.name == "nt", reason="the limit there is on characters, and not tried")
def test_the_longest_way_that_is_not_refused_takes_all_there_is(tmp_path: Path) -> None:
    place = Home(_of_length(tmp_path, LONGEST_HOME))
    check_home(place)
    folder = JournalFolder(place.journal, noon)
    folder.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    aside = place.folder / "data.2026-11-22_20-41-07_99" / PHOTOS
    aside.mkdir(parents=True)
    (aside / f"{fresh_name()}.0123abcd").touch()
    assert len(str(work_folder(place.journal) / "data-journal")) < LONGEST_PATH


def test_a_way_that_is_too_long_is_refused_before_anything_is_there(tmp_path: Path) -> None:
    for place in (_of_length(tmp_path, LONGEST_HOME + 1), tmp_path / ("n" * 300)):
        with pytest.raises(PathTooLongError):
            check_home(Home(place))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="the limit there is on characters, and not tried")
def test_a_journal_that_lies_there_is_not_shut_in_by_the_length_of_its_way(tmp_path: Path) -> None:
    place = Home(_of_length(tmp_path, LONGEST_HOME + 30))
    folder = JournalFolder(place.journal, noon)
    folder.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    check_home(place)
    folder.open(unseal_with(folder.header(), normalise(PASSPHRASE))).close()


def test_the_program_does_not_lie_where_the_journal_would(tmp_path: Path) -> None:
    program = tmp_path / "Notater"
    program.mkdir()
    with pytest.raises(ProgramInTheWayError):
        check_home(Home(tmp_path / "Notater", program))


def test_a_name_that_differs_by_case_alone_is_another_only_where_it_is(tmp_path: Path) -> None:
    program = tmp_path / "notater"
    program.mkdir()
    check_home(Home(tmp_path / "Notater", program))
    # On FAT the two are one folder.
    (tmp_path / "Notater").symlink_to(program)
    with pytest.raises(ProgramInTheWayError):
        check_home(Home(tmp_path / "Notater", program))


def test_too_little_room_is_told_before_she_begins_and_not_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = BEGIN_BYTES - 1
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(NoRoomToBeginError) as told:
        check_home(Home(tmp_path / "Notater"))
    assert (told.value.place, told.value.free) == (tmp_path, free)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "Notater" / "data").mkdir(parents=True)
    check_home(Home(tmp_path / "Notater"))


@pytest.mark.parametrize("left", ["copies", "data.2026-11-22_20-41-07"])
def test_where_a_journal_has_been_and_is_missing_nothing_is_said_of_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    (tmp_path / "Notater" / left).mkdir(parents=True)
    check_home(Home(tmp_path / "Notater"))
