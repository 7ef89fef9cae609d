"""Small pictures of her photos: made off the GUI thread, each once, and forgotten at lock."""

from collections import deque
from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.photo import Photo
from mammadagbok.ui.images import shown
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task

SHARPNESS: Final = 2
"""Pixels made for each pixel of the window, for screens that are finer."""

Thumbnail = QImage | MammadagbokError
"""The picture, or why there is none."""


class Thumbnails(QObject):
    """Emits `came` with the id of a photo when its small picture can be had."""

    came = Signal(int)

    def __init__(self, session: Session, side: int, parent: QObject) -> None:
        """`side` is how many pixels of the window the longest side takes."""
        super().__init__(parent)
        self._session = session
        self._side = side * SHARPNESS
        self._made: dict[int, Thumbnail] = {}
        self._queue: deque[Photo] = deque()
        self._turn = 0
        self._works = False
        session.locked.connect(self.forget)

    def of(self, number: int) -> Thumbnail | None:
        """Return the small picture of the photo with this id; None while there is none yet."""
        return self._made.get(number)

    def want(self, photos: Iterable[Photo]) -> None:
        """Make those of these photos next that are not made yet, and no others any more."""
        self._queue = deque(photo for photo in photos if photo.id not in self._made)
        if not self._works:
            self._next()

    def forget(self) -> None:
        """Let go of every picture."""
        self._made.clear()
        self._queue.clear()
        self._turn += 1
        self._works = False

    def _next(self) -> None:
        self._works = bool(self._queue)
        if not self._queue:
            return
        photo = self._queue.popleft()
        self._turn += 1
        try:
            data = self._session.journal.photos.data(photo)
        except MammadagbokError as error:
            self._take(self._turn, photo.id, error)
            return
        take = partial(self._take, self._turn, photo.id)
        Task[QImage](partial(shown, data, self._side), take, take, self).start()

    def _take(self, turn: int, number: int, made: Thumbnail) -> None:
        if turn == self._turn:
            self._made[number] = made
            self.came.emit(number)
            self._next()
