"""Why nothing can be kept in the folder that is there for it, said before anything is written."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain import errors
from mammadagbok.ui.dates import grouped

_MEGABYTE: Final = 1_000_000


def home_sentence(error: errors.HomeError) -> str:
    """Say what is in the way, and what she can do about it."""
    match error:
        case errors.ProgramInTheWayError(folder=folder):
            return QCoreApplication.translate(
                "Failures",
                "The program's own folder cannot be called {name}: the journal gets a folder of "
                "that name beside it. Nothing has been put there. Close the program, and give its "
                "folder another name.",
            ).format(name=folder.name)
        case errors.NoRoomToBeginError(needed=needed, free=free):
            return QCoreApplication.translate(
                "Failures",
                "There is too little room on the disk. The journal needs {needed} MB to begin, "
                "and {free} MB are free. Nothing has been put there. Free some space, and try "
                "again.",
            ).format(needed=grouped(-(-needed // _MEGABYTE)), free=grouped(free // _MEGABYTE))
        case _:
            return QCoreApplication.translate(
                "Failures",
                "The way to the folder is too long for this computer. Nothing has been put there. "
                "Give the folders on the way shorter names, or move the program to a folder "
                "further up.",
            )
