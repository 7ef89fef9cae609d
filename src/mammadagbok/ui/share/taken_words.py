"""What was taken along, in words: how, for what, and what became of its file."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.taking import FileState, Occasion, Taken, Way
from mammadagbok.services.taken import FileFate
from mammadagbok.ui.look import Look


def file_name(taken: Taken) -> str:
    """Return what its file was called when it was saved, '' when there is none."""
    return Path(taken.target).name if taken.target else ""


def way_words(taken: Taken) -> str:
    """Say how it was taken along, by the name of its file if there is one."""
    name = file_name(taken)
    match taken.taking.way:
        case Way.SCREEN:
            return QCoreApplication.translate("Taken", "Read from the screen")
        case Way.PRINT:
            return QCoreApplication.translate("Taken", "Printed")
        case Way.COPY:
            return QCoreApplication.translate("Taken", "Copied")
        case Way.LOCKED_PDF:
            said = QCoreApplication.translate("Taken", "PDF with a password: {name}")
            return said.format(name=name)
        case Way.PDF | Way.ODT | Way.TEXT:
            return QCoreApplication.translate("Taken", "Saved as {name}").format(name=name)


def when_and_for_what(look: Look, taken: Taken, now: datetime) -> str:
    """Say the day and time, and what it was for."""
    return f"{look.dates.lately(taken.at, now)} · {_occasion_words(taken.taking.occasion)}"


def _occasion_words(occasion: Occasion) -> str:
    match occasion:
        case Occasion.GROUP:
            return QCoreApplication.translate("Taken", "for the group")
        case Occasion.OFFICIAL:
            return QCoreApplication.translate("Taken", "for another meeting")
        case Occasion.BOOK:
            return QCoreApplication.translate("Taken", "for the book")


def where_sentence(state: FileState) -> str:
    """Say what is known of the file, '' when it is there as it was saved."""
    match state:
        case FileState.THERE:
            return ""
        case FileState.CHANGED:
            return QCoreApplication.translate(
                "Taken",
                "There is a file here, but it has been changed since you saved it, or it is "
                "another one.",
            )
        case FileState.GONE:
            return QCoreApplication.translate(
                "Taken",
                "The file is no longer here. It may have been moved or deleted, or it is on a "
                "stick that is not plugged in.",
            )


def fate_sentence(fate: FileFate) -> str:
    """Say what came of deleting."""
    match fate:
        case FileFate.LEFT:
            return QCoreApplication.translate("Taken", "Deleted from here.")
        case FileFate.DELETED:
            return QCoreApplication.translate(
                "Taken", "The file is deleted, and so is what was noted here."
            )
        case FileFate.GONE:
            return QCoreApplication.translate(
                "Taken", "The file was no longer there. What was noted here is deleted."
            )
        case FileFate.CHANGED:
            return QCoreApplication.translate(
                "Taken",
                "The file has been changed since you saved it, or it is another one. Nothing is "
                "deleted.",
            )
        case FileFate.REFUSED:
            return QCoreApplication.translate(
                "Taken", "This computer did not let the file be deleted. Nothing is deleted."
            )
