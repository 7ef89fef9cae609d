"""Folders that a program of somebody else's copies to the net: told by names, marks, variables."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_NAMES: Final = (
    ("OneDrive", r"onedrive( - .+)?|skydrive"),
    ("Dropbox", r"dropbox( \(.+\))?"),
    (
        "Google Drive",
        r"google drive|googledrive(-.+)?|google-drive|google drive streaming|my drive",
    ),
    ("iCloud", r"icloud ?drive|icloud|mobile documents|com~apple~clouddocs|iclouddrive"),
    ("Nextcloud", r"nextcloud\d*"),
    ("ownCloud", r"owncloud\d*"),
    ("Box", r"box|box sync"),
    ("pCloud", r"pcloud ?drive|pcloud|pcloudsync"),
    ("MEGA", r"mega|megasync"),
    ("Syncthing", r"syncthing"),
    ("Jottacloud", r"jottacloud"),
    ("Proton Drive", r"proton ?drive"),
    ("Tresorit", r"tresorit|tresors"),
    ("Seafile", r"seafile|seadrive"),
)
_MARKS: Final = (
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".stversions", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".megasync", "MEGA"),
    (".debris", "MEGA"),
    (".boxsync", "Box"),
    (".seafile-data", "Seafile"),
)
_VARIABLES: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Set by OneDrive on Windows to its folders."""


def synced_folder(path: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the name of the program that copies `path` to the net, as far as it can be seen.

    Looks at the names of the folder and those it lies in, at the marks such programs leave there,
    and at what OneDrive tells. None is no promise. Raises nothing.
    """
    place = Path(os.path.realpath(path))
    folders = [place, *place.parents]
    told = {_key(environment[name]) for name in _VARIABLES if environment.get(name)}
    if any(_key(os.fspath(folder)) in told for folder in folders):
        return "OneDrive"
    for folder in folders:
        if (found := _by_name(folder.name) or _by_mark(folder)) is not None:
            return found
    return None


def _by_name(name: str) -> str | None:
    folded = name.casefold()
    return next((who for who, pattern in _NAMES if re.fullmatch(pattern, folded)), None)


def _by_mark(folder: Path) -> str | None:
    # In the home folder `.dropbox` is a folder too, and means nothing there.
    try:
        if (folder / ".dropbox").is_file():
            return "Dropbox"
        return next((who for mark, who in _MARKS if any(folder.glob(mark))), None)
    except OSError:
        return None


def _key(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
