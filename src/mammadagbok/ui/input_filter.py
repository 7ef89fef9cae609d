"""The one place where what comes from keyboard, mouse and touch passes through Python."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputEvent, QInputMethodEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_INPUT: Final = (QInputEvent, QInputMethodEvent)
_NAME: Final = "input_filter"
"""Without a name to look for, each child of the application would be made one of Python's."""
_LOOK_AROUND_MS: Final = 200
"""So long after some input the windows that it has opened are there."""


class InputFilter(QObject):
    """Shows what comes from keyboard, mouse and touch to each of `watching`, until one takes it.

    It listens where that arrives: at the windows, and at what has the keyboard, to which an input
    method hands what she writes. On the application it would hear of all that happens, and each
    object and event would be made one of Python's: a quarter of all work, and nearly none is input.
    """

    def __init__(self, app: QApplication, *watching: QObject) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._app, self._watching = app, watching
        self._focused: QWidget | None = None
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_LOOK_AROUND_MS)
        self._looking.timeout.connect(self._look_around)
        self.is_installed = False

    def install(self) -> None:
        """Have input pass through here.

        To tell Python of the first event takes a tenth of the start: nothing is to be seen before.
        """
        self._app.focusWindowChanged.connect(self._watch)
        self._app.focusChanged.connect(self._follow)
        self._look_around()
        self._follow(None, QApplication.focusWidget())
        self.is_installed = True

    def remove(self) -> None:
        """Let it pass by."""
        self._app.focusWindowChanged.disconnect(self._watch)
        self._app.focusChanged.disconnect(self._follow)
        self._looking.stop()
        self._follow(None, None)
        for each in QGuiApplication.allWindows():
            each.removeEventFilter(self)
        self.is_installed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask those who watch, in their order."""
        if not isinstance(event, _INPUT) or _is_sent_on(watched, event):
            return False
        if not self._looking.isActive():
            self._looking.start()
        return any(each.eventFilter(watched, event) for each in self._watching)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = now
        if now is not None and isValid(now):
            now.installEventFilter(self)

    def _look_around(self) -> None:
        """Find the menus too: not every system has them take the keyboard."""
        for each in QGuiApplication.allWindows():
            self._watch(each)


def _is_sent_on(watched: QObject, event: QEvent) -> bool:
    """True for what a window has been sent, and Qt sends on to a widget. What the system sends has
    a time in it; the keys of tests, which go to widgets alone, have none.
    """
    return watched.isWidgetType() and isinstance(event, QInputEvent) and bool(event.timestamp())
