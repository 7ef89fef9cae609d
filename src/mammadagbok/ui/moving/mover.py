"""Carries texts in, one short batch after another, with the window alive between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.moving import FoundEntry, Move, Source, Told
from mammadagbok.services.moving.pictures import Decode, Decoded, batches, decoded, written
from mammadagbok.services.photos import PhotoWriting
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task

_HOLD = "moving"


@dataclass(frozen=True, slots=True)
class MovedIn:
    """What came in with a move, and what is told of pictures that did not."""

    move: Move
    texts: int
    pictures: int
    told: tuple[Told, ...]


class Mover(QObject):
    """Emits `progressed` with how many of how many texts, and then one of `done` (a MovedIn),
    `stopped` (the Move, to be taken back) or `failed` (a MammadagbokError and the Move so far).

    When the journal locks, the move stays unfinished and the next opening tells of it.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    stopped = Signal(object)
    failed = Signal(object, object)

    def __init__(self, session: Session, decode: Decode, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._decode = session, decode
        self._journal = session.journal
        self._batches: Iterator[list[FoundEntry]] = iter(())
        self._move: Move | None = None
        self._of = self._texts = self._pictures = 0
        self._told: list[Told] = []
        self._is_stopped = self._is_indexing = False

    def start(self, source: Source, found: Sequence[FoundEntry]) -> None:
        """Begin with texts that are not here yet. Raises what saving raises; nothing has come in
        then.
        """
        self._move = self._journal.moving_in.begin(source)
        self._of = len(found)
        self._batches = batches(found)
        self._session.idle_hold.hold(_HOLD)
        self._go_on()

    def stop(self) -> None:
        """Stop after the batch that is being kept."""
        self._is_stopped = True

    def _go_on(self) -> None:
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if not self._may_go_on():
            return
        if self._is_stopped:
            self._end()
            self.stopped.emit(self._told_of())
            return
        if self._is_indexing:
            self._index_some()
            return
        batch = next(self._batches, None)
        if batch is None:
            self._finish()
        elif any(each.pictures for each in batch):
            work = partial(decoded, batch, self._decode)
            Task(work, partial(self._on_decoded, batch), self._on_failed, _application()).start()
        else:
            self._keep(batch, [[] for _ in batch])

    def _on_decoded(self, batch: Sequence[FoundEntry], pictures: Decoded) -> None:
        if not isValid(self) or not self._may_go_on():
            return
        self._told += pictures.told
        try:
            writings = [
                [self._journal.photos.begin(photo) for photo in photos]
                for photos in pictures.photos
            ]
        except MammadagbokError as error:
            self._on_failed(error)
            return
        flat = [writing for some in writings for writing in some]
        on_done = partial(self._on_written, batch, writings)
        on_failed = partial(self._on_unwritten, flat)
        Task(partial(written, flat), on_done, on_failed, _application()).start()

    def _on_written(
        self, batch: Sequence[FoundEntry], writings: Sequence[list[PhotoWriting]], _: object
    ) -> None:
        if isValid(self) and self._may_go_on():
            self._keep(batch, writings)

    def _on_unwritten(self, writings: Sequence[PhotoWriting], error: MammadagbokError) -> None:
        if isValid(self) and self._may_go_on():
            self._drop(writings)
            self._on_failed(error)

    def _keep(self, batch: Sequence[FoundEntry], writings: Sequence[list[PhotoWriting]]) -> None:
        if self._move is None:
            return
        try:
            self._journal.moving_in.keep(self._move, batch, writings)
        except MammadagbokError as error:
            self._drop([writing for some in writings for writing in some])
            self._on_failed(error)
            return
        self._texts += len(batch)
        self._pictures += sum(map(len, writings))
        self.progressed.emit(self._texts, self._of)
        self._is_indexing = self._journal.moving_in.is_index_due or self._texts == self._of
        self._go_on()

    def _index_some(self) -> None:
        try:
            self._is_indexing = self._journal.moving_in.index_some()
        except MammadagbokError as error:
            self._on_failed(error)
            return
        self._go_on()

    def _drop(self, writings: Sequence[PhotoWriting]) -> None:
        for writing in writings:
            self._journal.photos.give_up(writing)

    def _finish(self) -> None:
        if self._move is None:
            return
        try:
            move = self._journal.moving_in.finish(self._move)
        except MammadagbokError as error:
            self._on_failed(error)
            return
        self._end()
        self.done.emit(MovedIn(move, self._texts, self._pictures, tuple(self._told)))

    def _on_failed(self, error: MammadagbokError) -> None:
        if isValid(self) and self._may_go_on():
            move = self._told_of()
            self._end()
            self.failed.emit(error, move)

    def _told_of(self) -> Move | None:
        """Return the move as one she has been told of, as far as that can be noted now."""
        if self._move is not None:
            try:
                self._move = self._journal.moving_in.told(self._move)
            except MammadagbokError:
                # Then the next opening tells of it.
                return self._move
        return self._move

    def _may_go_on(self) -> bool:
        return self._session.is_open and self._session.journal is self._journal

    def _end(self) -> None:
        self._session.idle_hold.release(_HOLD)
        self._session.changed.emit("entries")


class TakingBack(QObject):
    """Takes a move back, a few texts at a time.

    Emits `progressed` with how many are gone, and then `done` with how many and how many stay, or
    `failed` with a MammadagbokError.
    """

    progressed = Signal(int)
    done = Signal(int, int)
    failed = Signal(object)

    def __init__(self, session: Session, move: Move, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._move = session, move
        self._removed = self._spared = 0
        self._is_stopped = False

    def start(self) -> None:
        """Begin in the next turn of the window."""
        QTimer.singleShot(0, self, self._next)

    def stop(self) -> None:
        """Stop after this step; what is left can be taken back another day."""
        self._is_stopped = True

    def _next(self) -> None:
        if not self._session.is_open:
            return
        try:
            step = self._session.journal.moving_in.take_back(self._move)
        except MammadagbokError as error:
            self._tell()
            self.failed.emit(error)
            return
        self._removed, self._spared = self._removed + step.removed, self._spared + step.spared
        if step.is_done or self._is_stopped:
            self._tell()
            self.done.emit(self._removed, self._spared)
        else:
            self.progressed.emit(self._removed)
            self.start()

    def _tell(self) -> None:
        for what in ("gone", "entries"):
            self._session.changed.emit(what)


def _application() -> QObject:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    return application
