"""Erasing: what is hers goes, what is not stays, and what could not be reached is told."""

from datetime import datetime
from pathlib import Path

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from mammadagbok.domain.errors import NotWritableError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.erase import Erasing
from mammadagbok.services.journal import JournalFolder, seal_new
from mammadagbok.storage.bundle import Front, Reason, write_copy


def _copy(folder: JournalFolder, target: Path) -> Path:
    target.parent.mkdir(exist_ok=True)
    header = folder.header()
    front = Front(header.journal_id, datetime(2026, 11, 1), Reason.ORDINARY, header.encoded())
    return write_copy(target, front, folder.path / "data").path


def _erasing(folder: JournalFolder, *places: Path) -> Erasing:
    settings = folder.path.parent / "settings.json"
    return Erasing(folder, folder.header().journal_id, places, (settings,))


def test_all_of_it_goes(folder: JournalFolder) -> None:
    home = folder.path.parent
    _copy(folder, home / "copies" / "en.copy")
    (home / "copies" / "to.copy.0a1b2c3d").touch()
    for beside in ("data.2026-11-01_12-00-00", "data.spent", "data.next"):
        (home / beside).mkdir()
    (home / "settings.json").touch()
    assert _erasing(folder).run() == ()
    assert not home.exists()


def test_what_is_not_hers_stays(folder: JournalFolder, tmp_path: Path) -> None:
    other = JournalFolder(tmp_path / "annen" / "data", noon)
    other.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    stick = tmp_path / "pinne"
    ours, theirs = _copy(folder, stick / "var.copy"), _copy(other, stick / "deres.copy")
    (stick / "bilde.png").touch()
    (folder.path.parent / "handleliste.txt").touch()
    assert _erasing(folder, stick).run() == ()
    assert not ours.exists()
    assert theirs.exists()
    assert sorted(each.name for each in stick.iterdir()) == ["bilde.png", "deres.copy"]
    assert [each.name for each in folder.path.parent.iterdir()] == ["handleliste.txt"]


def test_what_is_no_whole_copy_of_hers_goes_too(folder: JournalFolder, tmp_path: Path) -> None:
    """All of them can be read in part with the passphrase, by whoever has a copy's key file."""
    stick, home = tmp_path / "pinne", folder.path.parent
    whole = _copy(folder, stick / "2026-11-01 120000.copy").read_bytes()
    (stick / "2026-11-02 120000.copy").write_bytes(whole[:-5000])
    (stick / "2026-11-03 120000.copy.0a1b2c3d").write_bytes(whole)
    (stick / "2026-11-04 120000.copy.0a1b2c3d").write_bytes(b"noe annet")
    (stick / "brev.copy.bak").write_bytes(whole)
    for name in ("data.look", "data.next"):
        (home / name).mkdir()
        (home / name / "data").write_bytes(b"fra dagboka")
    assert _erasing(folder, stick).run() == ()
    assert sorted(each.name for each in stick.iterdir()) == [
        "2026-11-04 120000.copy.0a1b2c3d",
        "brev.copy.bak",
    ]
    assert not home.exists()


def test_a_link_among_the_copies_is_not_followed(folder: JournalFolder, tmp_path: Path) -> None:
    elsewhere = _copy(folder, tmp_path / "annet" / "min.copy")
    stick = tmp_path / "pinne"
    stick.mkdir()
    (stick / "2026-11-01 120000.copy").symlink_to(elsewhere)
    assert _erasing(folder, stick).run() == ()
    assert elsewhere.exists()
    assert list(stick.iterdir()) == []


def test_what_could_not_be_reached_is_told(
    folder: JournalFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that is not there, an empty mount point, and a disk that keeps the journal."""

    def barred(place: Path) -> None:
        raise NotWritableError(place)

    (tmp_path / "tom").mkdir()
    with monkeypatch.context() as patch:
        patch.setattr("mammadagbok.services.erase.drop", barred)
        left = _erasing(folder, tmp_path / "borte", tmp_path / "tom").run()
    assert left == (tmp_path / "borte", tmp_path / "tom", folder.path)
    # It can be opened still, and this be done again.
    assert _erasing(JournalFolder(folder.path, noon)).run() == ()


def test_a_crash_half_way_leaves_no_half_journal(folder: JournalFolder) -> None:
    folder.path.rename(folder.path.with_name("data.part"))
    folder.settle()
    assert not folder.holds_something()
    assert list(folder.path.parent.iterdir()) == []
