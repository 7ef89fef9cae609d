"""The program's link in the Start menu: under its own name, or under a plain one."""

import sys
from pathlib import Path

import pytest

from mammadagbok.storage.menu_entry import has_menu_entry
from mammadagbok.storage.start_menu import StartMenu


@pytest.fixture
def start_menu(tmp_path: Path) -> StartMenu:
    """A menu as setup leaves it, with the ordinary link."""
    made = StartMenu(tmp_path / "links", tmp_path / "menu")
    for folder in (made.links, made.menu):
        folder.mkdir()
    (made.links / "ordinary.lnk").write_bytes(b"feather")
    (made.links / "plain.lnk").write_bytes(b"sheet")
    (made.menu / "Mammadagbok.lnk").write_bytes(b"feather")
    (made.menu / "Kalender.lnk").write_bytes(b"calendar")
    return made


def shown(menu: StartMenu) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in menu.menu.iterdir()}


def test_discreet_it_has_the_plain_name_alone_and_back(start_menu: StartMenu) -> None:
    before = shown(start_menu)
    start_menu.show("Notater", discreet=True)
    assert shown(start_menu) == {"Notater.lnk": b"sheet", "Kalender.lnk": b"calendar"}
    start_menu.show("Notater", discreet=False)
    assert shown(start_menu) == before


def test_the_plain_name_follows_her_language(start_menu: StartMenu) -> None:
    start_menu.show("Notater", discreet=True)
    start_menu.show("Notat", discreet=True)
    assert shown(start_menu) == {"Notat.lnk": b"sheet", "Kalender.lnk": b"calendar"}


def test_a_link_she_has_removed_stays_away(start_menu: StartMenu) -> None:
    (start_menu.menu / "Mammadagbok.lnk").unlink()
    for discreet in (True, False):
        start_menu.show("Notater", discreet=discreet)
        assert shown(start_menu) == {"Kalender.lnk": b"calendar"}


def test_without_setups_links_nothing_is_touched(start_menu: StartMenu) -> None:
    for link in start_menu.links.iterdir():
        link.unlink()
    before = shown(start_menu)
    start_menu.show("Notater", discreet=True)
    assert shown(start_menu) == before


def test_on_windows_there_is_an_entry_where_setup_laid_its_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "notater.exe"))
    assert not has_menu_entry()
    (tmp_path / "links").mkdir()
    assert has_menu_entry()
