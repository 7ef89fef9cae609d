"""The one way off the GUI thread: a function on values, and what comes of it, side by side."""

import contextlib
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from mammadagbok.domain.errors import MammadagbokError, UnexpectedError

Result = TypeVar("Result")

_WORKERS: Final = 8
"""Some may wait for a stick that does not answer, and whoever unlocks is not to wait for them."""


class _Messenger(QObject):
    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)


class _Work(QRunnable, Generic[Result]):
    def __init__(self, function: Callable[[], Result], messenger: _Messenger) -> None:
        super().__init__()
        self._function = function
        self._messenger = messenger

    def run(self) -> None:
        try:
            result = self._function()
        except MammadagbokError as error:
            self._tell("failed", error)
        except Exception as error:
            self._tell("broke", error)
        else:
            self._tell("done", result)

    def _tell(self, signal: str, what: object) -> None:
        # Whoever waited may have gone meanwhile, and the messenger with it.
        with contextlib.suppress(RuntimeError):
            getattr(self._messenger, signal).emit(what)


class Task(QObject, Generic[Result]):
    """Runs `function` on a worker thread and calls one of the two slots on the GUI thread.

    The function may touch values only: no widget, no journal. `on_failed` gets a
    MammadagbokError; of any other exception it gets an UnexpectedError, so that nothing waits for
    ever, and then the exception goes where those of the GUI thread go.
    """

    def __init__(
        self,
        function: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[MammadagbokError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._messenger = _Messenger(self)
        self._on_done = on_done
        self._on_failed = on_failed
        self._messenger.done.connect(self._finished)
        self._messenger.failed.connect(self._gave_up)
        self._messenger.broke.connect(self._broke)
        self._work = _Work(function, self._messenger)
        self._work.setAutoDelete(False)

    def start(self) -> None:
        """Start on a free worker."""
        pool = QThreadPool.globalInstance()
        pool.setMaxThreadCount(max(_WORKERS, pool.maxThreadCount()))
        pool.start(self._work)

    @Slot(object)
    def _finished(self, result: Result) -> None:
        self.deleteLater()
        self._on_done(result)

    @Slot(object)
    def _gave_up(self, error: MammadagbokError) -> None:
        self.deleteLater()
        self._on_failed(error)

    @Slot(object)
    def _broke(self, error: Exception) -> None:
        try:
            self._gave_up(UnexpectedError())
        finally:
            raise error
