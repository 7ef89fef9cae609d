"""Pictures she brings by dragging, pasting or choosing, before anybody has looked into them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from mammadagbok.domain.photo import NewPhoto
from mammadagbok.storage.files import read_given

_FORMATS: Final = ("image/png", "image/jpeg", "image/webp")


@dataclass(frozen=True, slots=True)
class Brought:
    """A picture, and the name she knows it by; '' for one that was pasted."""

    content: Path | bytes | QImage
    name: str = ""


def files_brought(paths: list[Path]) -> list[Brought]:
    """Return files as she chose them, in that order."""
    return [Brought(path, path.name) for path in paths]


def has_pictures(data: QMimeData) -> bool:
    """True when pictures are dragged or pasted: files, or one picture without words beside it.

    Office programs put a picture of copied text beside the text, and the text is what she means.
    """
    return _are_files(data) or (not data.hasText() and (_is_file(data) or _is_picture(data)))


def pictures_in(data: QMimeData) -> list[Brought]:
    """Return the pictures that are dragged or pasted, where `has_pictures`; else none."""
    if _are_files(data):
        return files_brought([Path(url.toLocalFile()) for url in data.urls()])
    if not has_pictures(data):
        return []
    for name in _FORMATS:
        if data.hasFormat(name):
            return [Brought(bytes(data.data(name).data()))]
    picture = data.imageData()
    return [Brought(picture)] if isinstance(picture, QImage) else []


def _are_files(data: QMimeData) -> bool:
    urls = data.urls()
    return bool(urls) and all(url.isLocalFile() for url in urls)


def _is_file(data: QMimeData) -> bool:
    """True for the content of a file in a format that the journal takes."""
    return any(data.hasFormat(name) for name in _FORMATS)


def _is_picture(data: QMimeData) -> bool:
    """True where the system hands over no file but the picture itself.

    Where files in other formats are offered, they are not decoded.
    """
    return data.hasImage() and not any(name.startswith("image/") for name in data.formats())


def taken_in(content: Path | bytes | QImage) -> NewPhoto:
    """Return what was brought as a photo. Belongs on a worker.

    Raises PictureError or FileUnreadableError.
    """
    from mammadagbok.ui.images import MOST_BYTES, new_photo, photo_of

    match content:
        case QImage():
            return photo_of(content)
        case Path():
            return new_photo(read_given(content, MOST_BYTES))
        case _:
            return new_photo(content)
