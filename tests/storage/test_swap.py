"""Another journal in the journal's place: the old one or the new one, wherever it stops."""

from datetime import datetime
from pathlib import Path

import pytest

from mammadagbok.storage.swap import asides, fresh_part, settle, spent_folder, swap_back, swap_in

NOW = datetime(2026, 11, 23, 12, 0, 7)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with the old one in it."""
    made = tmp_path / "data"
    made.mkdir()
    (made / "data").write_text("gammel")
    return made


def _built(place: Path) -> None:
    (fresh_part(place) / "data").write_text("ny")


def _holds(place: Path) -> str:
    return (place / "data").read_text()


def test_the_new_one_comes_and_the_old_one_is_kept(place: Path) -> None:
    _built(place)
    aside = swap_in(place, NOW)
    assert _holds(place) == "ny"
    assert aside is not None
    assert _holds(aside) == "gammel"
    assert asides(place) == [aside]


def test_two_swaps_in_one_second_keep_both(place: Path) -> None:
    for _ in range(2):
        _built(place)
        swap_in(place, NOW)
    assert len(asides(place)) == 2


def test_where_there_was_none(tmp_path: Path) -> None:
    _built(tmp_path / "data")
    assert swap_in(tmp_path / "data", NOW) is None
    assert _holds(tmp_path / "data") == "ny"


def test_what_is_half_built_is_cleared(place: Path) -> None:
    _built(place)
    settle(place)
    assert [each.name for each in place.parent.iterdir()] == ["data"]
    assert _holds(place) == "gammel"


def test_what_is_not_kept_stays_until_the_new_one_has_been_seen_whole(place: Path) -> None:
    _built(place)
    spent = swap_in(place, NOW, keep=False)
    settle(place)
    assert spent == spent_folder(place)
    assert _holds(spent) == "gammel"
    assert _holds(place) == "ny"


def test_only_a_whole_one_makes_the_next_superfluous(place: Path) -> None:
    upcoming = place.with_name("data.next")
    upcoming.mkdir()
    (upcoming / "data").write_text("ny")
    settle(place, lambda _: False)
    assert _holds(upcoming) == "ny"
    _built(place)
    swap_in(place, NOW)
    assert {_holds(each) for each in asides(place)} == {"ny", "gammel"}


def test_of_a_link_only_the_link_goes(place: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "annet"
    elsewhere.mkdir()
    (elsewhere / "hennes").touch()
    place.with_name("data.part").symlink_to(elsewhere)
    settle(place)
    assert (elsewhere / "hennes").exists()
    assert not place.with_name("data.part").is_symlink()


def test_what_is_not_kept_comes_back_when_the_new_one_is_lost(place: Path) -> None:
    place.rename(place.with_name("data.spent"))
    settle(place)
    assert _holds(place) == "gammel"


@pytest.mark.parametrize(("crash_at", "left"), [(0, "gammel"), (1, "gammel"), (2, "ny")])
def test_a_crash_between_two_steps(
    place: Path, monkeypatch: pytest.MonkeyPatch, crash_at: int, left: str
) -> None:
    _built(place)
    renames = 0
    rename = Path.rename

    def until_the_crash(self: Path, target: Path) -> Path:
        nonlocal renames
        if renames == crash_at:
            raise KeyboardInterrupt
        renames += 1
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", until_the_crash)
        with pytest.raises(KeyboardInterrupt):
            swap_in(place, NOW)
    settle(place)
    assert _holds(place) == left
    assert not (place.parent / "data.next").exists()
    assert not (place.parent / "data.part").exists()


def test_undone_the_old_one_is_back_and_the_new_one_is_kept(place: Path) -> None:
    _built(place)
    aside = swap_in(place, NOW)
    assert aside is not None
    kept = swap_back(place, aside, NOW.replace(minute=1))
    assert _holds(place) == "gammel"
    assert kept is not None
    assert _holds(kept) == "ny"
    assert asides(place) == [kept]


@pytest.mark.parametrize("crash_at", range(4))
def test_a_crash_while_it_is_undone_loses_neither(
    place: Path, monkeypatch: pytest.MonkeyPatch, crash_at: int
) -> None:
    _built(place)
    aside = swap_in(place, NOW)
    assert aside is not None
    steps = 0
    rename = Path.rename

    def until_the_crash(self: Path, target: Path) -> Path:
        nonlocal steps
        if steps == crash_at:
            raise KeyboardInterrupt
        steps += 1
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", until_the_crash)
        if crash_at < 3:
            with pytest.raises(KeyboardInterrupt):
                swap_back(place, aside, NOW.replace(minute=1))
        else:
            swap_back(place, aside, NOW.replace(minute=1))
    settle(place)
    assert {_holds(each) for each in (place, *asides(place))} == {"gammel", "ny"}
