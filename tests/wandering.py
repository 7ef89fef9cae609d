"""Walks about a page as far as its buttons lead, and tells what stands there on the way."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

_DIGITS = re.compile(r"\d+")
_ROUNDS = 3


@dataclass(frozen=True)
class Said:
    """A text that is seen or heard, and the name of what says it."""

    holder: str
    text: str


@dataclass
class Wandering:
    """`made` gives a fresh page. `preferred` chooses among buttons that only a number parts.

    It goes on from where there is a part that stood nowhere before, and presses each button from
    a few places, `presses` at most. Dialogs are read and closed. A button named in `left_alone` is
    not pressed.
    """

    made: Callable[[], QWidget]
    left_alone: re.Pattern[str]
    preferred: str = ""
    steps: int = 4
    presses: int = 2
    met: set[Said] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    pressed: Counter[str] = field(default_factory=Counter)

    def walk(self) -> set[Said]:
        """Go everywhere within so many steps, and return all that was said on the way."""
        closer = _Closer(self.met)
        paths: list[tuple[str, ...]] = [()]
        while paths:
            path = paths.pop(0)
            led_on = self._look_around(path)
            # Where the last step leads has been read by then: nothing more is pressed there.
            if len(path) + 1 < self.steps:
                paths += [(*path, name) for name in led_on]
        closer.stop()
        return self.met

    def _look_around(self, path: tuple[str, ...]) -> list[str]:
        """Press each button that stands at the end of the path; return those that led on."""
        led_on: list[str] = []
        page = self._at(path)
        here = _parts(page) if page is not None else frozenset()
        self.parts |= here
        ways = self._ways(page) if page is not None else []
        for name in ways:
            page = page or self._at(path)
            if page is None or not self._press(page, name):
                continue
            there = _parts(page) if isValid(page) else here
            if there - self.parts:
                self.parts |= there
                led_on.append(name)
            if not isValid(page) or there != here:
                _end(page)
                page = None
        _end(page)
        return led_on

    def _at(self, path: tuple[str, ...]) -> QWidget | None:
        page = self.made()
        _settle()
        self.met |= set(said_on(page))
        for name in path:
            if not self._press(page, name) or not isValid(page):
                _end(page)
                return None
        return page

    def _press(self, page: QWidget, name: str) -> bool:
        button = next((each for each in _buttons(page) if each.objectName() == name), None)
        if button is None:
            return False
        button.click()
        _settle()
        if isValid(page):
            self.met |= set(said_on(page))
        return True

    def _ways(self, page: QWidget) -> list[str]:
        ways: dict[str, str] = {}
        for each in _buttons(page):
            name = each.objectName()
            alike = _DIGITS.sub("", name)
            if not name or self.left_alone.search(name) or self.pressed[alike] == self.presses:
                continue
            if alike not in ways or name.endswith(self.preferred):
                ways[alike] = name
        self.pressed.update(ways.keys())
        return list(ways.values())


def said_on(page: QWidget) -> Iterator[Said]:
    """Every text that is seen on the page, or heard of what is seen there."""
    for each in (page, *page.findChildren(QWidget)):
        if not each.isVisible():
            continue
        name = each.objectName() or type(each).__name__
        for text in (*_texts(each), each.toolTip(), each.accessibleName()):
            if text:
                yield Said(name, text)
        if each.accessibleDescription():
            yield Said(name, each.accessibleDescription())


def _texts(each: QWidget) -> list[str]:
    match each:
        case QLabel() | QAbstractButton():
            return [each.text()]
        case QLineEdit():
            return [each.text(), each.placeholderText()]
        case QTextEdit():
            return [each.toPlainText(), each.placeholderText()]
        case QComboBox():
            return [each.itemText(number) for number in range(each.count())]
        case QAbstractItemView():
            model = each.model()
            rows = range(model.rowCount()) if model is not None else ()
            return [str(model.index(row, 0).data() or "") for row in rows]
        case _:
            return []


class _Closer(QObject):
    """Reads and closes whatever opens over the page."""

    def __init__(self, met: set[Said]) -> None:
        super().__init__()
        self._met = met
        self._timer = QTimer(self)
        self._timer.setObjectName("closer")
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(0)

    def stop(self) -> None:
        """Let everything open stay open."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:
            self._met.update(said_on(over))
            over.close()


def _buttons(page: QWidget) -> list[QAbstractButton]:
    found = page.findChildren(QAbstractButton)
    return [each for each in found if each.isVisible() and each.isEnabled()]


def _names(page: QWidget) -> Iterator[str]:
    for each in page.findChildren(QWidget):
        if each.isVisible() and each.objectName():
            yield each.objectName()


def _parts(page: QWidget) -> frozenset[str]:
    """What can be pressed or read there, whatever it says, and whichever of a row it is."""
    return frozenset(_DIGITS.sub("", name) for name in _names(page))


def _settle() -> None:
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def _end(page: QWidget | None) -> None:
    if page is not None and isValid(page):
        page.hide()
        page.deleteLater()
        # Outside an event loop nobody else delivers it, and every page would stay.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        _settle()
