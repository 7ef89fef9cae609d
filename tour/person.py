"""Somebody who uses the program by its buttons and fields, found by name."""

import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from mammadagbok.app import main
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.clock import Clock
from mammadagbok.ui.handover import Handover, Here, Successor
from mammadagbok.ui.input_filter import InputFilter

Widget = TypeVar("Widget", bound=QWidget)
_OURS = "mammadagbok."
_PATIENCE_MS = 30_000
"""What takes this long has failed, however busy the computer is."""


def same_process(handover: Handover, here: Here, _owner: object) -> None:
    """A successor that opens the fresh locked window in the same process."""
    here(handover)


def use_program(
    steps: "Callable[[Person], None]",
    arguments: list[str],
    *,
    kdf: KdfCost | None = None,
    clock: Clock = datetime.now,
    successor: Successor | None = same_process,
) -> int:
    """Run the real `main()` while `steps` are taken, and return its exit status.

    Whatever a step raises is raised here, after the program has ended.
    """
    app = QApplication.instance() or QApplication(["notater"])
    before = _parts_of_programs(app)
    failures: list[BaseException] = []

    def note(_kind: object, failure: BaseException, _trace: object) -> None:
        failures.append(failure)

    def take_steps() -> None:
        try:
            person = Person()
            person.wait_until(_hears, "the window")
            steps(person)
        except BaseException as failure:
            failures.append(failure)
        finally:
            app.exit(1 if failures else 0)

    QTimer.singleShot(0, take_steps)
    # What goes wrong in a slot is told here and nowhere else.
    usual, sys.excepthook = sys.excepthook, note
    try:
        status = main(arguments, kdf=kdf, clock=clock, successor=successor)
    finally:
        sys.excepthook = usual
        # What the program let go, and what would have ended with its process, is gone when the
        # next one starts: the timers of a hundred would go on in all that follows.
        for each in _parts_of_programs(app) - before:
            each.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # Its last window has told Qt to quit, and until the next start no event loop would run.
        QTimer.singleShot(0, app.exit)
        app.exec()
    if failures:
        raise failures[0]
    return status


def _parts_of_programs(app: QCoreApplication) -> set[QObject]:
    """Return what programs have given to the application to hold until it ends."""
    return {each for each in app.children() if type(each).__module__.startswith(_OURS)}


def _hears() -> bool:
    """True when the program has shown its window, and heeds what is pressed everywhere."""
    app = QApplication.instance()
    return app is None or all(each.is_installed for each in app.findChildren(InputFilter))


class Person:
    """Sees what is visible and does what hands can do."""

    @property
    def window(self) -> QMainWindow:
        """The program's window."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMainWindow) and not widget.isHidden():
                return widget
        raise LookupError("no window is open")

    @property
    def front(self) -> QWidget:
        """The dialog that is open, else the window."""
        return QApplication.activeModalWidget() or self.window

    def find(self, kind: type[Widget], name: str) -> Widget:
        """Wait for a visible widget with this object name and return it."""
        self.wait_until(lambda: self._visible(kind, name) is not None, name)
        found = self._visible(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def sees(self, name: str) -> bool:
        """True when a widget with this object name is visible now."""
        return self._visible(QWidget, name) is not None

    def click(self, name: str) -> None:
        """Press a button with the mouse."""
        button = self.find(QAbstractButton, name)
        if not button.isEnabled():
            raise LookupError(f"{name} cannot be pressed")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def after(self, name: str, then: Callable[[], None]) -> None:
        """Press a button that opens a dialog, and do `then` while the dialog stands."""
        self.when_asked(then, lambda: self.click(name))

    def when_asked(self, then: Callable[[], None], cause: Callable[[], object]) -> None:
        """Do something that opens a dialog, and `then` while the dialog stands."""
        failures: list[BaseException] = []

        def act() -> None:
            try:
                self.wait_until(lambda: QApplication.activeModalWidget() is not None, "a dialog")
                then()
            except BaseException as failure:
                failures.append(failure)
                if (dialog := QApplication.activeModalWidget()) is not None:
                    dialog.close()

        QTimer.singleShot(0, act)
        cause()
        if failures:
            raise failures[0]

    def save_as(self, target: Path) -> None:
        """Choose a file in the save dialog that stands."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            raise LookupError("no save dialog")
        dialog.setDirectory(str(target.parent))
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if field is None:
            raise LookupError("no field for the file's name")
        field.setText(target.name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def can_write(self, name: str) -> bool:
        """True when the field takes the keyboard."""
        return self.find(QWidget, name).isEnabled()

    def empty(self, name: str) -> None:
        """Mark everything in a field and delete it."""
        field = self.find(QWidget, name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)

    def rows(self, name: str) -> int:
        """Return how many rows a list holds."""
        model = self.find(QAbstractItemView, name).model()
        return model.rowCount() if model is not None else 0

    def write(self, name: str, text: str) -> None:
        """Type into a field or an editor, sign by sign."""
        field = self.find(QWidget, name)
        field.setFocus()
        for line, part in enumerate(text.split("\n")):
            if line:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, part)

    def paste(self, name: str, text: str) -> None:
        """Paste into an editor."""
        data = QMimeData()
        data.setText(text)
        self.find(QTextEdit, name).insertFromMimeData(data)

    def press(self, keys: str) -> None:
        """Press a key or a combination, such as "Ctrl+L", where the keyboard is."""
        window, combination = self.front.windowHandle(), QKeySequence(keys)[0]  # type: ignore[index]
        # A system sends keys to the window that it has given the keyboard, and not before it has.
        if QApplication.focusWindow() != window:
            self.front.activateWindow()
            self.wait_until(lambda: QApplication.focusWindow() == window, "the keyboard")
        QTest.keyPress(window, combination.key(), combination.keyboardModifiers())
        # The key may have closed what it was pressed in.
        if isValid(window):
            QTest.keyRelease(window, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()

    def read(self, name: str) -> str:
        """Return the text that stands in a label, a field or an editor."""
        widget = self.find(QWidget, name)
        if isinstance(widget, QTextEdit):
            return widget.toPlainText()
        if isinstance(widget, QLineEdit | QLabel | QAbstractButton):
            return widget.text()
        raise TypeError(name)

    def wait_to_read(self, text: str) -> None:
        """Wait until these words stand somewhere in the window."""
        self.wait_until(lambda: any(text in each for each in self.shown_texts()), text)

    def shown_texts(self) -> list[str]:
        """Return every text that is visible in labels, buttons, fields and editors."""
        texts = []
        for widget in self.window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QTextEdit):
                texts.append(widget.toPlainText())
            elif isinstance(widget, QLineEdit | QLabel | QAbstractButton):
                texts.append(widget.text())
        return texts

    def wait_until(self, fact: Callable[[], bool], what: str = "the fact") -> None:
        """Let the program work until the fact holds. Raises TimeoutError after half a minute."""
        timer = QElapsedTimer()
        timer.start()
        while not fact():
            if timer.elapsed() > _PATIENCE_MS:
                raise TimeoutError(f"waited in vain for {what}")
            QApplication.processEvents()
            time.sleep(0.005)

    def _visible(self, kind: type[Widget], name: str) -> Widget | None:
        for top in QApplication.topLevelWidgets():
            if not top.isVisible():
                continue
            if isinstance(top, kind) and top.objectName() == name:
                return top
            for widget in top.findChildren(kind, name):
                if widget.isVisible():
                    return widget
        return None
