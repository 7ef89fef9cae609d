"""Takes pictures of the window with whatever stands over it, once nothing moves any more."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QScrollArea, QWidget

from tour.person import Person

_STILL_MS: Final = 30
_MOST_LOOKS: Final = 60
_BEHIND: Final = "#808080"
"""What stands behind a dialog that is larger than the window."""


def fit(person: Person, size: tuple[int, int]) -> None:
    """Give the window this size, on a screen that is no larger where there is one."""
    window = person.window
    window.setMinimumSize(0, 0)
    for screen in QGuiApplication.screens():
        if screen.size() == QSize(*size):
            window.move(screen.geometry().topLeft())
    window.resize(*size)
    QApplication.processEvents()


def picture(person: Person) -> QImage:
    """The window as it stands, with its dialogs and menus, once two looks are the same."""
    before = QImage()
    for _ in range(_MOST_LOOKS):
        QApplication.processEvents()
        now = _grabbed(person.window)
        if now == before:
            return now
        before = now
        QTest.qWait(_STILL_MS)
    raise TimeoutError("what never stands still")


def whole(person: Person) -> QImage | None:
    """The page in its whole length, or None where nothing scrolls."""
    window, size = person.window, person.window.size()
    hidden = _hidden(window)
    if not hidden:
        return None
    while hidden:
        window.resize(window.width(), window.height() + hidden)
        QApplication.processEvents()
        hidden = _hidden(window)
    made = picture(person)
    window.resize(size)
    QApplication.processEvents()
    return made


def keep(image: QImage, path: Path) -> None:
    """Save a picture. Raises OSError when it cannot be saved."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(os.fspath(path)):
        raise OSError(path)


def _hidden(window: QWidget) -> int:
    """How much of the page lies below what is seen, of the part that scrolls the furthest."""
    areas = window.findChildren(QScrollArea)
    return max(
        (each.verticalScrollBar().maximum() for each in areas if each.isVisible()), default=0
    )


def _grabbed(window: QWidget) -> QImage:
    corner = window.mapToGlobal(QPoint(0, 0))
    parts = [(QPoint(0, 0), window.grab().toImage())]
    parts += [(each.mapToGlobal(QPoint(0, 0)) - corner, each.grab().toImage()) for each in _above()]
    frame = QRect()
    for at, part in parts:
        frame = frame.united(QRect(at, part.size()))
    made = QImage(frame.size(), QImage.Format.Format_RGB32)
    made.fill(QColor(_BEHIND))
    painter = QPainter(made)
    for at, part in parts:
        painter.drawImage(at - frame.topLeft(), part)
    painter.end()
    return made


def _above() -> Iterator[QWidget]:
    """Dialogs and menus in sight, the front one last."""
    front = QApplication.activeModalWidget()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog | QMenu)]
    yield from sorted((each for each in found if each.isVisible()), key=lambda each: each is front)
