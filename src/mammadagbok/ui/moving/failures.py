"""Why nothing can be moved in, or out, in one plain sentence."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain import errors
from mammadagbok.domain.errors import MovingError
from mammadagbok.domain.moving import Remark, Source


def moving_sentence(error: MovingError) -> str:
    """The sentence for a failure. What lies outside the journal is as it was in every case."""
    match error:
        case errors.NotThisSourceError(source=source):
            return _not_this(source)
        case errors.SourceUnreadableError(remark=Remark.ENCRYPTED):
            return QCoreApplication.translate(
                "Moving",
                "This file is encrypted. Unlock it with the program that made it, and choose it "
                "once more.",
            )
        case errors.SourceUnreadableError(remark=Remark.NOT_UNDERSTOOD):
            return QCoreApplication.translate("Moving", "This file is not whole.")
        case errors.SourceUnreadableError(remark=Remark.TOO_LARGE):
            return QCoreApplication.translate("Moving", "This file is too large to be read.")
        case errors.SourceUnreadableError(remark=Remark.NOT_TEXT):
            return QCoreApplication.translate("Moving", "There is no text in this file.")
        case errors.SourceUnreadableError():
            return QCoreApplication.translate("Moving", "This cannot be opened.")
        case errors.SourceTooLargeError():
            return QCoreApplication.translate(
                "Moving", "There is too much in this folder. Choose a smaller one in it."
            )
        case errors.ArchiveDamagedError():
            return QCoreApplication.translate(
                "Moving", "This zip file is not whole. Make it, or fetch it, once more."
            )
        case errors.PictureRefusedError():
            return QCoreApplication.translate("Moving", "The picture cannot be added.")
        case _:
            return QCoreApplication.translate("Moving", "Stopped. Nothing was left behind.")


def _not_this(source: Source) -> str:
    match source:
        case Source.RED_NOTEBOOK:
            return QCoreApplication.translate(
                "Moving", "There is nothing from RedNotebook in this folder."
            )
        case Source.JRNL:
            return QCoreApplication.translate("Moving", "There is nothing from jrnl in this file.")
        case Source.DAY_ONE:
            return QCoreApplication.translate(
                "Moving", "There is nothing from Day One in this file."
            )
        case _:
            return QCoreApplication.translate("Moving", "There are no text files in this folder.")
