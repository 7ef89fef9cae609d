"""Why a group file cannot be read, or made, in one plain sentence."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain import errors
from mammadagbok.domain.errors import PackError, PackFault


def pack_sentence(error: PackError) -> str:
    """The sentence for a failure. Nothing has been kept of the file in any case."""
    match error:
        case errors.PackTooLargeError(most=most):
            return QCoreApplication.translate(
                "GroupFile", "This file is too large for a group file. It can be {most} kB at most."
            ).format(most=most // 1024)
        case errors.NewerPackError():
            return QCoreApplication.translate(
                "GroupFile",
                "This file was made with a newer version. Install the newest version. "
                "Nothing has been changed.",
            )
        case errors.PackFieldError(place=place, fault=fault):
            return _fault_sentence(fault).format(place=place)
        case _:
            return QCoreApplication.translate(
                "GroupFile", "This is no file from the group, or it is not whole."
            )


def _fault_sentence(fault: PackFault) -> str:
    match fault:
        case PackFault.KIND:
            return QCoreApplication.translate(
                "GroupFile", "Something in the file is not as it should be, at “{place}”."
            )
        case PackFault.NO_DAY:
            return QCoreApplication.translate(
                "GroupFile", "A day or a time in the file cannot be right, at “{place}”."
            )
        case PackFault.TOO_LONG:
            return QCoreApplication.translate(
                "GroupFile", "A text in the file is too long, at “{place}”."
            )
        case PackFault.TOO_MANY:
            return QCoreApplication.translate(
                "GroupFile", "There are too many lines in the file, at “{place}”."
            )
        case PackFault.TWICE:
            return QCoreApplication.translate(
                "GroupFile", "The same thing is in the file twice, at “{place}”."
            )
