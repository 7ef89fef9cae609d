"""Pictures on their way into the journal: one after another, in the order they came."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.writing.brought import Brought, taken_in


@dataclass(frozen=True, slots=True)
class Coming:
    """A picture, and the entry it is for; None while that one has no row yet."""

    brought: Brought
    entry: int | None


class PhotoIntake(QObject):
    """Emits `taken` with the NewPhoto of `current`, and waits for `go_on` then; `refused` with a
    Coming and its MammadagbokError; `moved` when another one's turn has come; and `ended` when
    none is left.

    Only one is decoded at a time, since each may take some hundred megabytes of memory.
    """

    taken = Signal(object)
    refused = Signal(object, object)
    moved = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._queue: deque[Coming] = deque()
        self._turn = 0
        self._works = False
        self.at = self.of = 0

    @property
    def turn(self) -> int:
        """Another number for each of them, also when one is stopped."""
        return self._turn

    @property
    def current(self) -> Coming:
        """The one whose turn it is."""
        return self._queue[0]

    @property
    def waits_for_entry(self) -> bool:
        """True while one of them is for an entry that has no row yet."""
        return any(each.entry is None for each in self._queue)

    def bring(self, pictures: Sequence[Brought], entry: int | None) -> None:
        """Take these pictures in, after those that are on their way."""
        self._queue.extend(Coming(each, entry) for each in pictures)
        self.of += len(pictures)
        if not self._works:
            self._next()

    def settle(self, entry: int) -> None:
        """The entry that had no row now has this one."""
        self._queue = deque(
            replace(each, entry=entry) if each.entry is None else each for each in self._queue
        )

    def go_on(self) -> None:
        """The current one is done with."""
        self._queue.popleft()
        self._next()

    def stop(self) -> None:
        """Let go of those that are not taken in yet, also of one that is being decoded."""
        self._queue.clear()
        self._turn += 1
        self._works = False
        self.at = self.of = 0
        self.ended.emit()

    def _next(self) -> None:
        if not self._queue:
            self.stop()
            return
        self.at += 1
        self._turn += 1
        self._works = True
        self.moved.emit()
        Task(
            partial(taken_in, self._queue[0].brought.content),
            partial(self._on_done, self._turn),
            partial(self._on_failed, self._turn),
            self,
        ).start()

    def _on_done(self, turn: int, photo: NewPhoto) -> None:
        if turn == self._turn:
            self.taken.emit(photo)

    def _on_failed(self, turn: int, error: MammadagbokError) -> None:
        if turn == self._turn:
            self.refused.emit(self.current, error)
            self.go_on()
