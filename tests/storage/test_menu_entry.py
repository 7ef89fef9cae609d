"""The menu's entry while the program is discreet, and everything back as it was afterwards."""

import stat
from pathlib import Path

import pytest

from mammadagbok.storage.menu_entry import MenuEntry, hidden_entry, plain_entry, shown_entry

ORDINARY = """#!/usr/bin/env xdg-open
[Desktop Entry]
Type=Application
Name=Mammadagbok
Exec=/opt/mammadagbok/mammadagbok %U

[Desktop Action New]
Name=Ny
"""
SYSTEM = "mammadagbok.desktop"
PLAIN = "notater.desktop"


@pytest.fixture
def of_system(tmp_path: Path) -> Path:
    place = tmp_path / "usr"
    place.mkdir()
    return place


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "home" / "applications"


def entry(own: Path, of_system: Path, *, is_installed: bool) -> MenuEntry:
    return MenuEntry(own, [of_system], ["/opt/not at/prog"], is_installed)


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_a_plain_entry_says_nothing_but_its_name() -> None:
    assert plain_entry("Notater", ["/opt/prog", "--folder", 'a "b" $c 100% \\d']).splitlines() == [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Notater",
        'Exec="/opt/prog" "--folder" "a \\\\"b\\\\" \\\\$c 100%% \\\\\\\\d"',
        "Icon=text-x-generic",
        "Terminal=false",
        "Categories=Utility;",
        "StartupWMClass=notater",
    ]


def test_hiding_and_showing_again_changes_nothing_else() -> None:
    hidden = hidden_entry(ORDINARY)
    assert "[Desktop Entry]\nNoDisplay=true\n" in hidden
    assert hidden_entry(hidden) == hidden
    assert shown_entry(hidden) == ORDINARY
    assert shown_entry(ORDINARY) == ORDINARY
    own_choice = ORDINARY.replace("Type", "NoDisplay=true\nType")
    assert shown_entry(hidden_entry(own_choice)) == own_choice


def test_run_from_its_source_nothing_is_written(own: Path, of_system: Path) -> None:
    made = entry(own, of_system, is_installed=False)
    made.show("Notater", discreet=True)
    made.show("Notater", discreet=False)
    assert names(own) == []


def test_installed_it_comes_and_goes(own: Path, of_system: Path) -> None:
    made = entry(own, of_system, is_installed=True)
    made.show("Notater", discreet=True)
    assert names(own) == [PLAIN]
    assert stat.S_IMODE((own / PLAIN).stat().st_mode) == 0o600
    made.show("Notat", discreet=True)
    assert "Name=Notat\n" in (own / PLAIN).read_text()
    made.show("Notat", discreet=False)
    assert names(own) == []


def test_the_ordinary_one_of_the_system_is_covered(own: Path, of_system: Path) -> None:
    (of_system / SYSTEM).write_text(ORDINARY)
    made = entry(own, of_system, is_installed=False)
    made.show("Notater", discreet=True)
    assert names(own) == [SYSTEM, PLAIN]
    cover = (own / SYSTEM).read_text()
    assert "NoDisplay=true" in cover
    assert "Mammadagbok" not in cover
    made.show("Notater", discreet=True)
    made.show("Notater", discreet=False)
    assert names(own) == []
    assert (of_system / SYSTEM).read_text() == ORDINARY


def test_the_ordinary_one_of_hers_is_hidden_and_given_back(own: Path, of_system: Path) -> None:
    own.mkdir(parents=True)
    (own / SYSTEM).write_text(ORDINARY)
    made = entry(own, of_system, is_installed=False)
    made.show("Notater", discreet=True)
    made.show("Notater", discreet=True)
    assert (own / SYSTEM).read_text() == hidden_entry(ORDINARY)
    made.show("Notater", discreet=False)
    assert names(own) == [SYSTEM]
    assert (own / SYSTEM).read_text() == ORDINARY


def test_ordinary_from_the_start_leaves_all_alone(own: Path, of_system: Path) -> None:
    own.mkdir(parents=True)
    (own / SYSTEM).write_text(ORDINARY)
    entry(own, of_system, is_installed=True).show("Notater", discreet=False)
    assert names(own) == [SYSTEM]
    assert (own / SYSTEM).read_text() == ORDINARY
