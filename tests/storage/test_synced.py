"""Folders that are copied to the net are told apart, by name, by mark, and by OneDrive's word."""

from pathlib import Path

import pytest

from mammadagbok.storage.synced import synced_folder


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Kommunen", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Privat)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Box", "Box"),
        ("pCloudDrive", "pCloud"),
        ("MEGAsync", "MEGA"),
        ("Boxer", None),
        ("Mine dropboxer", None),
        ("Notater", None),
    ],
)
def test_by_the_name_of_a_folder_it_lies_in(tmp_path: Path, name: str, program: str | None) -> None:
    assert synced_folder(tmp_path / name / "Dokumenter" / "Notater", {}) == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
    ],
)
def test_by_the_mark_left_in_a_folder_it_lies_in(tmp_path: Path, mark: str, program: str) -> None:
    inner = tmp_path / "Dokumenter" / "Notater"
    inner.mkdir(parents=True)
    assert synced_folder(inner, {}) is None
    (tmp_path / mark).touch()
    assert synced_folder(inner, {}) == program


def test_what_dropbox_keeps_in_the_home_folder_means_nothing(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synced_folder(tmp_path / "Notater", {}) is None


def test_by_what_onedrive_tells(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path / "sky")}
    assert synced_folder(tmp_path / "sky" / "Notater", environment) == "OneDrive"
    assert synced_folder(tmp_path / "skyfri", environment) is None


def test_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Notater").symlink_to(tmp_path / "Dropbox")
    assert synced_folder(tmp_path / "Notater" / "copies", {}) == "Dropbox"
