"""The one place where all that happens in the application passes through Python."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QInputEvent, QInputMethodEvent, QKeyEvent
from shiboken6 import isValid

_INPUT: Final = (QInputEvent, QInputMethodEvent)
_NAME: Final = "input_filter"
"""Without a name to look for, each child of the application would be made one of Python's."""


class InputFilter(QObject):
    """Shows what comes from keyboard, mouse and touch to each of `watching`, until one takes it.

    There is one for them all: an event has to be made one of Python's for each filter, which was a
    quarter of all work with two, and nearly none is input.
    """

    def __init__(self, app: QCoreApplication, *watching: QObject) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._app, self._watching = app, watching
        self.is_installed = False

    def install(self) -> None:
        """Have all that happens in the application pass through here.

        To tell Python of the first event takes a tenth of the start: nothing is to be seen before.
        """
        self._app.installEventFilter(self)
        self.is_installed = True

    def remove(self) -> None:
        """Let all that happens pass by."""
        self._app.removeEventFilter(self)
        self.is_installed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask those who watch, in their order. What a window has painted passes by."""
        if isinstance(event, _INPUT):
            return not _is_sent_on(watched, event) and any(
                each.eventFilter(watched, event) for each in self._watching
            )
        if event.type() is not QEvent.Type.UpdateRequest:
            return False
        with building():
            QCoreApplication.sendEvent(watched, event)
        return True


def _is_sent_on(watched: QObject, event: QEvent) -> bool:
    """True for a key that its window was sent before: Qt sends it on to a widget, and to each that
    stands around that. The system's keys have a time in them, those of tests have none.
    """
    return isinstance(event, QKeyEvent) and bool(event.timestamp()) and watched.isWidgetType()


@contextmanager
def building() -> Iterator[None]:
    """Let pass by what happens while pages are built, painted or go, most of all that ever does.

    None of it is input, which comes by the event loop alone: there must be none inside.
    """
    app = QCoreApplication.instance()
    found = [] if app is None else app.findChildren(InputFilter, _NAME)
    resting = [each for each in found if each.is_installed]
    for each in resting:
        each.remove()
    try:
        yield
        if resting:
            # Each part that has come into sight asks to be painted by an event of its own.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)
    finally:
        for each in filter(isValid, resting):
            each.install()
