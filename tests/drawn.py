"""What is drawn of texts in a window, each with its place, its part and what it is clipped to.

A device to draw on that keeps the texts: whoever draws them, and in whatever way.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPaintEngine, QTextItem
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


@dataclass(frozen=True)
class Drawn:
    """A stretch of text on one line; `ink` is what it colours and `clip` what its part set.

    Both in pixels of the window.
    """

    words: str
    ink: QRectF
    clip: QRectF | None
    part: QWidget


@dataclass(frozen=True)
class Drawing:
    """The texts in the order of drawing, and what is seen a part of and scrolls."""

    texts: list[Drawn]
    areas: list[QScrollArea]


def drawing_of(window: QWidget) -> Drawing:
    """Return what a picture of the window would hold of texts."""
    device = _Device(window)
    with _watched() as watcher:
        device.engine.watcher = watcher
        window.render(device, QPoint())
    return Drawing(device.engine.found, watcher.areas)


class _Watcher(QObject):
    """Knows which part is being drawn, and which areas were."""

    def __init__(self) -> None:
        super().__init__()
        self.part: QWidget | None = None
        self.areas: list[QScrollArea] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.part = watched
            if isinstance(watched, QScrollArea):
                self.areas.append(watched)
        return False


@contextmanager
def _watched() -> Iterator[_Watcher]:
    app, watcher = QApplication.instance(), _Watcher()
    assert app is not None
    app.installEventFilter(watcher)
    try:
        yield watcher
    finally:
        app.removeEventFilter(watcher)


class _Engine(QPaintEngine):
    """Draws nothing, and keeps the texts."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Drawn] = []
        self.watcher = _Watcher()

    def begin(self, _device: object) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        self.setActive(False)
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def drawTextItem(self, at: Any, item: QTextItem) -> None:  # noqa: N802
        painter, part = self.painter(), self.watcher.part
        if part is None or not item.text().strip():
            return
        to_window = painter.deviceTransform()
        ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at)
        clip = to_window.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None
        self.found.append(Drawn(item.text(), to_window.mapRect(ink), clip, part))

    def _leave_out(self, *_: Any, **__: Any) -> None:
        return None

    updateState = _leave_out  # noqa: N815
    drawPixmap = drawImage = drawTiledPixmap = _leave_out  # noqa: N815
    drawPath = drawRects = drawLines = _leave_out  # noqa: N815
    drawPolygon = drawEllipse = drawPoints = _leave_out  # noqa: N815


class _Device(QImage):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window.size(), QImage.Format.Format_ARGB32_Premultiplied)
        self.engine: Final = _Engine()

    def paintEngine(self) -> QPaintEngine:  # noqa: N802
        return self.engine
