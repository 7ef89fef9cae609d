"""Carries everything out: read a few texts at a time here, written by a worker."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.taking_out import OutEntry
from mammadagbok.services.moving.taking_out import TakingOut
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task

_TEXTS_AT_ONCE: Final = 100
_PHOTOS_AT_ONCE: Final = 4
"""Each takes a few milliseconds to open."""
_HOLD: Final = "taking_out"


class Taker(QObject):
    """Emits `progressed` with how many of how many texts, and then `done` with the folder and how
    many texts and photos were damaged and are missing in it, or `failed` with a MammadagbokError.
    """

    progressed = Signal(int, int)
    done = Signal(object, int, int)
    failed = Signal(object)

    def __init__(self, session: Session, out: TakingOut, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._out = session, out
        self._journal = session.journal
        self._ids: list[int] = []
        self._waiting: list[Entry] = []
        self._at = self._lost_texts = self._lost_photos = 0
        self._is_writing = self._is_over = False

    def start(self) -> None:
        """Begin."""
        self._session.idle_hold.hold(_HOLD)
        try:
            self._ids = self._journal.everything.ids()
            self._journal.everything.begin(self._out.part)
        except MammadagbokError as error:
            self._on_failed(error)
            return
        self._write(self._out.begin)

    def stop(self) -> None:
        """Stop as soon as may be, with nothing left behind."""
        self._out.stop()
        if not self._is_writing:
            self._out.give_up()
        self._end()

    def _write(self, step: Callable[[], object]) -> None:
        self._is_writing = True
        Task(step, self._on_written, self._on_failed, _application()).start()

    def _on_written(self, result: object) -> None:
        self._is_writing = False
        if not isValid(self) or self._is_over:
            self._out.give_up()
        elif isinstance(result, Path):
            self._end()
            # What cannot be noted now is seen at the next opening.
            with contextlib.suppress(MammadagbokError):
                self._journal.everything.settle()
            self.done.emit(result, self._lost_texts, self._lost_photos)
        else:
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._is_over or not self._session.is_open:
            return
        try:
            if not self._waiting:
                self._read_some()
            if self._waiting:
                batch = self._batch()
                self._write(partial(self._out.add, batch))
            else:
                self._write(partial(self._out.finish, self._journal.everything.lists()))
        except MammadagbokError as error:
            self._on_failed(error)

    def _read_some(self) -> None:
        while not self._waiting and self._at < len(self._ids):
            numbers = self._ids[self._at : self._at + _TEXTS_AT_ONCE]
            self._waiting = self._journal.everything.read(numbers)
            self._lost_texts += len(numbers) - len(self._waiting)
            self._at += len(numbers)
            self.progressed.emit(self._at, len(self._ids))

    def _batch(self) -> list[OutEntry]:
        """Return the next texts with their photos, not too many of those at once."""
        batch, photos = list[OutEntry](), 0
        while self._waiting and photos < _PHOTOS_AT_ONCE:
            entry = self._waiting.pop(0)
            data = self._photos(entry)
            photos += len(data)
            batch.append(OutEntry(entry, data))
        return batch

    def _photos(self, entry: Entry) -> tuple[bytes, ...]:
        found = list[bytes]()
        for photo in self._journal.photos.of(entry.id):
            try:
                found.append(self._journal.photos.data(photo))
            except MammadagbokError:
                self._lost_photos += 1
        return tuple(found)

    def _on_failed(self, error: MammadagbokError) -> None:
        self._is_writing = False
        self._out.give_up()
        if isValid(self) and not self._is_over:
            self._end()
            self.failed.emit(error)

    def _end(self) -> None:
        self._is_over = True
        self._session.idle_hold.release(_HOLD)


def _application() -> QObject:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    return application
