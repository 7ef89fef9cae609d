"""What a program that is carried along needs while it runs lies in one private folder, and goes."""

import os
import stat
from pathlib import Path

import pytest

from mammadagbok.storage.passing import clear_passing, lead_caches_to, passing_place


@pytest.fixture(autouse=True)
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "/the/usual")
    return tmp_path


def test_caches_go_there_and_all_of_it_goes(base: Path) -> None:
    place = passing_place()
    assert place is not None
    assert place.parent == base
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    lead_caches_to(place)
    assert os.environ["XDG_CACHE_HOME"] == str(place)
    (place / "fontconfig").mkdir()
    (place / "fontconfig" / "list.cache-8").touch()
    clear_passing(place)
    assert list(base.iterdir()) == []


def test_the_lock_of_another_program_stays() -> None:
    place = passing_place()
    assert place is not None
    (place / "en.lock").touch()
    clear_passing(place)
    assert [each.name for each in place.iterdir()] == ["en.lock"]


@pytest.mark.skipif(os.name != "posix", reason="folders have no modes here")
def test_a_folder_that_others_can_look_into_is_not_taken(base: Path) -> None:
    place = passing_place()
    assert place is not None
    place.chmod(0o755)
    assert passing_place() is None
