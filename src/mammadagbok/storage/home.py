"""Where home is: the one folder in which the program keeps everything of hers."""

import errno
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import NoRoomToBeginError, PathTooLongError, ProgramInTheWayError
from mammadagbok.storage.files import is_taken

FOLDER_NAME: Final = "Notater"
"""Neutral for everybody: no name on the disk tells what the program is."""
MARKER: Final = "portable"
"""An empty file of this name beside the packaged program has it keep everything beside itself."""
JOURNAL: Final = "data"
"""The name of the journal's folder in it."""
BEGIN_BYTES: Final = 5_000_000
"""A new journal takes a fifth of a megabyte, and copies take a tenth of what is free."""
LONGEST_PATH: Final = 259 if os.name == "nt" else 504
"""In characters on Windows, else in bytes: with the name of its log, SQLite takes 512."""
LONGEST_INSIDE: Final = len("/data.2026-11-22_20-41-07_99/photos/") + 32 + len(".") + 8
"""The longest name that anything of ours has in the folder: a photo that is being written."""


@dataclass(frozen=True, slots=True)
class Home:
    """The folder, there or not yet. `program` is where a program that is carried along lies: then
    nothing is put anywhere else on the computer.
    """

    folder: Path
    program: Path | None = None

    @property
    def is_portable(self) -> bool:
        """True when program and journal are carried together, on a stick, say."""
        return self.program is not None

    @property
    def journal(self) -> Path:
        """Where the journal lies, or will lie."""
        return self.folder / JOURNAL

    @property
    def settings(self) -> Path:
        """Where the settings lie."""
        return self.folder / "settings.json"


def program_folder() -> Path | None:
    """Return the folder of the packaged program's executable; None when run from its source."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else None


def carried_program() -> Path | None:
    """Return the folder of a packaged program that is marked to be carried along, or None.

    A bundle of macOS is never: what is put into it breaks its seal.
    """
    program = program_folder()
    if program is None or sys.platform == "darwin":
        return None
    return program if (program / MARKER).is_file() else None


def home_for(chosen: Path | None, usual: Path, carried: Path | None) -> Home:
    """Return the folder she chose; or the one beside a program that is carried along; or that in
    `usual`, the system's place for local data.
    """
    if chosen is not None:
        return Home(chosen, carried)
    return Home((usual if carried is None else carried.parent) / FOLDER_NAME, carried)


def check_home(home: Home) -> None:
    """Find what would keep a journal from being here, before anything is written.

    Raises ProgramInTheWayError; where there is none yet, PathTooLongError; and where there has been
    none, NoRoomToBeginError.
    """
    # One that was made by a version that did not ask is opened as far as it goes.
    if not os.path.isdir(home.journal):  # noqa: PTH112
        _check_length(home.folder)
    if home.program is not None and _is_same(home.folder, home.program):
        raise ProgramInTheWayError(home.program)
    if not is_taken(home.journal) and not _holds_folders(home.folder):
        _check_room(home.folder)


def _check_length(folder: Path) -> None:
    place = folder.absolute()
    length = len(str(place)) if os.name == "nt" else len(os.fsencode(place))
    if length > LONGEST_PATH - LONGEST_INSIDE:
        raise PathTooLongError(folder)
    try:
        place.lstat()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise PathTooLongError(folder) from error


def _is_same(folder: Path, program: Path) -> bool:
    """True also before the folder is there, and where case does not tell two names apart."""
    if folder.parent != program.parent:
        return False
    if folder.name == program.name:
        return True
    try:
        return folder.samefile(program)
    except OSError:
        return False


def _holds_folders(folder: Path) -> bool:
    """True where copies lie, say, or a journal that was set aside: she does not begin there."""
    try:
        return any(each.is_dir() for each in folder.iterdir())
    except OSError:
        return False


def _check_room(folder: Path) -> None:
    there = next((each for each in (folder, *folder.absolute().parents) if each.is_dir()), None)
    if there is None:
        return
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        # What the disk will not tell beforehand, it tells when it is written to.
        return
    if free < BEGIN_BYTES:
        raise NoRoomToBeginError(there, BEGIN_BYTES, free)
