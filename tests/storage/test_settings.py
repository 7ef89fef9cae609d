"""Settings: whatever lies in their file, the window gets ones that make sense."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from mammadagbok.storage.settings import Settings, SettingsFile


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00tull",
        b"[1, 2]",
        b"[" * 200_000,
        b'{"scale": NaN, "idle_minutes": 1e400, "language": null, "theme": ["dark"]}',
        b'{"scale": ' + b"9" * 5000 + b"}",
        b'{"idle_minutes": -5, "scale": "2.0", "language": {"nb": "nn"}, "folder": "/tmp"}',
        b'{"plain": "yes"}',
        b'{"contrast": true, "font": "Comic Sans MS", "motion": 0}',
    ],
)
def test_what_makes_no_sense_is_the_default(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "settings.json"
    place.write_bytes(content)
    assert SettingsFile(place).read() == Settings()


def test_a_folder_in_its_place_is_the_default(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    assert SettingsFile(tmp_path / "settings.json").read() == Settings()


def test_numbers_written_otherwise_are_of_the_kind_the_window_takes(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    place.write_text('{"idle_minutes": 10.0, "scale": true, "plain": 1}')
    kept = asdict(SettingsFile(place).read())
    assert (kept["idle_minutes"], kept["scale"]) == (10, 1.0)
    assert {name: type(value) for name, value in kept.items()} == {
        "language": str,
        "theme": str,
        "scale": float,
        "idle_minutes": int,
        "discreet": bool,
        "contrast": str,
        "font": str,
        "motion": str,
    }


def test_the_file_does_not_say_that_she_hides(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    SettingsFile(place).write(Settings(discreet=True))
    assert "discreet" not in place.read_text()


def test_what_she_chose_is_kept(tmp_path: Path) -> None:
    chosen = Settings(
        "nn", "dark", 1.5, 10, discreet=True, contrast="high", font="system", motion="still"
    )
    SettingsFile(tmp_path / "new" / "settings.json").write(chosen)
    assert SettingsFile(tmp_path / "new" / "settings.json").read() == chosen


def test_a_file_from_before_contrast_typeface_and_motion_still_reads(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    place.write_text(
        '{"language": "nn", "theme": "dark", "scale": 1.5, "idle_minutes": 10, "discreet": true}'
    )
    assert SettingsFile(place).read() == Settings("nn", "dark", 1.5, 10, discreet=True)


def test_what_a_newer_version_has_put_there_outlives_an_older_one(tmp_path: Path) -> None:
    """She tries the newest version, and goes back: it finds its own again another day."""
    place = tmp_path / "settings.json"
    place.write_text('{"theme": "dusk", "scale": 1.3, "columns": [2, "ø"], "plain": true}')
    file = SettingsFile(place)
    before = file.read()
    assert before == Settings(scale=1.3, discreet=True)
    file.write(replace(before, language="nn"))
    kept = json.loads(place.read_text())
    assert (kept["theme"], kept["columns"], kept["plain"]) == ("dusk", [2, "ø"], True)
    assert file.read() == replace(before, language="nn")


def test_a_setting_she_changes_is_this_versions_own(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    place.write_text('{"theme": "dusk", "discreet": true}')
    file = SettingsFile(place)
    file.write(replace(file.read(), theme="dark"))
    assert json.loads(place.read_text())["theme"] == "dark"
    assert "discreet" not in place.read_text()
    assert file.read() == Settings(theme="dark", discreet=True)
