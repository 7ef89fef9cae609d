"""Making a key for the page that waits for it; what comes too late is wiped."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from mammadagbok.crypto.keys import RootKey
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.tasks import Task


class WaitingPage(Protocol):
    """A page that can wait for a key, and be told that none came."""

    def wait(self) -> None:
        """The key is being made."""

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong."""


class Made(Protocol):
    """What has a root key to wipe when nobody waits for it any more."""

    @property
    def root(self) -> RootKey:
        """The root key."""


Key = TypeVar("Key", bound=Made)


class KeyMaking(QObject):
    """One key at a time, made on a worker."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: WaitingPage | None = None

    def start(
        self, page: WaitingPage, make_key: Callable[[], Key], then: Callable[[Key], None]
    ) -> None:
        """Make the key and do `then` with it. What either raises is told on the page."""
        self._page = page
        Task(make_key, partial(self._done, page, then), partial(self._failed, page), self).start()
        # What comes of it is told by an event: the page has begun to wait by then.
        page.wait()

    def drop(self) -> None:
        """Nobody waits any more: she hid, locked, or went on. Nothing opens behind her back."""
        self._page = None

    def _done(self, page: WaitingPage, then: Callable[[Key], None], key: Key) -> None:
        if page is not self._page:
            key.root.wipe()
            return
        self._page = None
        try:
            then(key)
        except MammadagbokError as error:
            page.say_failure(error)

    def _failed(self, page: WaitingPage, error: MammadagbokError) -> None:
        if page is self._page:
            self._page = None
            page.say_failure(error)
