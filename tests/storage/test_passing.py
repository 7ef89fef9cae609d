"""What a program that is carried along needs while it runs lies in one private folder, and goes."""

import os
import stat
from pathlib import Path

import pytest

from mammadagbok.storage.passing import passing_place


@pytest.fixture(autouse=True)
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "/the/usual")
    return tmp_path


def test_caches_go_there_and_all_of_it_goes(base: Path) -> None:
    place = passing_place()
    assert place is not None
    assert place.folder.parent == base
    assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700
    place.lead_caches()
    assert os.environ["XDG_CACHE_HOME"] == str(place.folder)
    (place.folder / "fontconfig").mkdir()
    (place.folder / "fontconfig" / "list.cache-8").touch()
    place.clear()
    assert list(base.iterdir()) == []


def test_the_lock_of_another_program_stays() -> None:
    place = passing_place()
    assert place is not None
    (place.folder / "en.lock").touch()
    place.clear()
    assert [each.name for each in place.folder.iterdir()] == ["en.lock"]


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be held here")
def test_a_second_start_leaves_the_first_what_it_needs(base: Path) -> None:
    first, second = passing_place(), passing_place()
    assert first is not None
    assert second is not None
    (first.folder / "fontconfig").mkdir()
    second.clear()
    assert (first.folder / "fontconfig").is_dir()
    first.clear()
    assert list(base.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be held here")
def test_a_folder_that_went_while_it_was_taken_is_made_anew(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open
    tries: list[Path] = []

    def gone_once(path: Path, flags: int) -> int:
        held = opened(path, flags)
        tries.append(path)
        if len(tries) == 1:
            path.rmdir()
        return held

    monkeypatch.setattr(os, "open", gone_once)
    place = passing_place()
    assert place is not None
    assert len(tries) == 2
    assert place.folder.is_dir()
    place.clear()
    assert list(base.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="folders have no modes here")
def test_a_folder_that_others_can_look_into_is_not_taken() -> None:
    place = passing_place()
    assert place is not None
    place.folder.chmod(0o755)
    assert passing_place() is None
    place.clear()
