"""The one way off the GUI thread: a function on values, and what comes of it, side by side."""

import contextlib
import os
import sys
import threading
import weakref
from collections.abc import Callable
from functools import partial
from typing import Final, Generic, NoReturn, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError, UnexpectedError

Result = TypeVar("Result")
Owner = TypeVar("Owner", bound=QObject)
Told = TypeVar("Told")

_Then = tuple[Callable[[Result], None], Callable[[MammadagbokError], None]]

_POST: Final = "post"
_WORKERS: Final = 8
"""Some may wait for a stick that does not answer, and whoever unlocks is not to wait for them."""
_TURN_S: Final = 0.0005
"""A worker in the middle of Python's own work keeps the GUI thread for no longer, each time."""
_NICE: Final = 10
"""So that a key she presses meanwhile is as if nothing else were done, also on two processors."""


class _Post(QObject):
    """Brings what a worker tells to the GUI thread.

    Whoever waits may be destroyed at any time, and an object that is destroyed while a worker
    emits its signal crashes the program. So there is one of this, the application's own: that is
    destroyed when no worker runs any more.
    """

    came = Signal(object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.setObjectName(_POST)
        self.came.connect(self._on_came)

    @Slot(object)
    def _on_came(self, then: Callable[[], None]) -> None:
        then()


class _Work(Generic[Result]):
    """What a worker has in hand. It keeps nobody alive who waits for it."""

    def __init__(self, function: Callable[[], Result], task: "Task[Result]") -> None:
        self._function: Callable[[], Result] | None = function
        self._task = weakref.ref(task)
        self._post = _post()

    def run(self) -> None:
        """Run the function, on the worker, and have its task told."""
        if self._function is not None:
            self._post.came.emit(partial(self._end, _outcome(self._function)))

    def _end(self, tell: Callable[["Task[Result]"], None]) -> None:
        # What hangs on it may have to be destroyed on this thread.
        self._function = None
        if (task := _still_there(self._task)) is not None:
            tell(task)


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
        self._then: _Then[Result] | None = (on_done, on_failed)
        self._work = _Work(function, self)

    def start(self) -> None:
        """Start on a free worker."""
        pool = QThreadPool.globalInstance()
        pool.setMaxThreadCount(max(_WORKERS, pool.maxThreadCount()))
        sys.setswitchinterval(_TURN_S)
        # Not a QRunnable: PySide would keep it, and all that the function holds, to the very end.
        pool.start(self._work.run)

    def finish(self, result: Result) -> None:
        """Go, and tell what came of it."""
        if (then := self._gone()) is not None:
            then[0](result)

    def give_up(self, error: MammadagbokError) -> None:
        """Go, and tell why nothing came of it."""
        if (then := self._gone()) is not None:
            then[1](error)

    def break_off(self, error: Exception) -> None:
        """Go, and bring what nobody expected to where that is told."""
        try:
            self.give_up(UnexpectedError())
        finally:
            raise error

    def _gone(self) -> "_Then[Result] | None":
        """Go, and return who is to be told.

        Held on to, they could be let go of by this task as it is destroyed; and if they own it,
        they would destroy it once more.
        """
        self.deleteLater()
        then, self._then = self._then, None
        return then


def giving_way(function: Callable[[], Result]) -> Callable[[], Result]:
    """Return the same work for a worker, which lets everything else on the computer go before it.

    Does so on Linux alone, where a thread can by itself; elsewhere it is done as it is.
    """

    def run() -> Result:
        done: list[Callable[[], Result]] = []

        def work() -> None:
            # Who may not give way works as it is.
            with contextlib.suppress(OSError):
                _give_way()
            done.append(_kept(function))

        # What has given way once cannot be taken back: so not the pool's own thread.
        thread = threading.Thread(target=work, name="gives way", daemon=True)
        thread.start()
        thread.join()
        return done[0]()

    return run


def telling(owner: Owner, hear: Callable[[Owner, Told], None]) -> Callable[[Told], None]:
    """Return what a worker may call: `hear` is called with the same on the GUI thread.

    Nothing is heard any more once `owner` is gone.
    """
    post, there = _post(), weakref.ref(owner)

    def heard(told: Told) -> None:
        if (listener := _still_there(there)) is not None:
            hear(listener, told)

    return lambda told: post.came.emit(partial(heard, told))


def _give_way() -> None:
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


def _kept(function: Callable[[], Result]) -> Callable[[], Result]:
    """Run it, and return what gives or raises the same once more."""
    try:
        result = function()
    except BaseException as error:
        return partial(_raise, error)
    return lambda: result


def _raise(error: BaseException) -> NoReturn:
    raise error


def _outcome(function: Callable[[], Result]) -> Callable[[Task[Result]], None]:
    """Run it, and return what tells a task."""
    try:
        result = function()
    except MammadagbokError as error:
        return partial(Task.give_up, error=error)
    except Exception as error:
        return partial(Task.break_off, error=error)
    return partial(Task.finish, result=result)


def _still_there(reference: "weakref.ref[Owner]") -> Owner | None:
    owner = reference()
    return owner if owner is not None and isValid(owner) else None


def _post() -> _Post:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    found = application.findChild(_Post, _POST, directly)
    return found if isinstance(found, _Post) else _Post(application)
