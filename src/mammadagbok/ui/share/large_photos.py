"""The photos of a page as large pictures: made off the GUI thread, a few at a time."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.page import SharePhoto
from mammadagbok.ui.images import shown
from mammadagbok.ui.tasks import Task

LargePicture = QImage | MammadagbokError
"""The picture, or why there is none."""


class LargePhotos(QObject):
    """Emits `came` when a photo that was wanted can be had."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[SharePhoto, LargePicture | None] = {}

    def of(self, photo: SharePhoto) -> LargePicture | None:
        """Return the picture of a photo; None while there is none yet."""
        return self._made.get(photo)

    def want(self, photos: Iterable[SharePhoto]) -> None:
        """Make these, and let go of all others: a large one takes twelve megabytes."""
        wanted = dict.fromkeys(photos)
        missing = [each for each in wanted if each not in self._made]
        self._made = {each: self._made.get(each) for each in wanted}
        for photo in missing:
            take = partial(self._take, photo)
            Task[QImage](partial(shown, photo.data), take, take, self).start()

    def forget(self) -> None:
        """Let go of every picture."""
        self._made.clear()

    def _take(self, photo: SharePhoto, made: LargePicture) -> None:
        if photo in self._made:
            self._made[photo] = made
            self.came.emit()
