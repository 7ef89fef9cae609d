"""What is said of a picture that cannot be added."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain import errors


def about_picture(error: errors.PictureError | errors.FileUnreadableError) -> str:
    """The one plain sentence for a picture that cannot be added, and what helps."""
    match error:
        case errors.PicturePhoneFormatError():
            return QCoreApplication.translate(
                "Failures",
                "This kind of picture (HEIC) cannot be added. On an iPhone, choose Settings → "
                "Camera → Formats → Most Compatible, and new pictures can be. One that is already "
                "taken can be saved as JPEG on the phone, or you can take a screenshot of it.",
            )
        case errors.PictureTooLargeError():
            return QCoreApplication.translate(
                "Failures", "The picture is too large. Make it smaller first, and it can be added."
            )
        case errors.PictureBrokenError():
            return QCoreApplication.translate(
                "Failures", "The picture file is not whole. Nothing of it has been added."
            )
        case errors.PictureError():
            return QCoreApplication.translate(
                "Failures", "This is not a JPEG, PNG or WebP picture, and cannot be added."
            )
        case _:
            return QCoreApplication.translate(
                "Failures", "The file cannot be read. Nothing of it has been added."
            )
