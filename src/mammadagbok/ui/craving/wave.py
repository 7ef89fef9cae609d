"""One wave: the numbers of a single craving, evenly spaced, and nothing said about them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.ui.craving.curve import curve
from mammadagbok.ui.craving.wave_words import wave_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, TIGHT

_WIDTH, _HEIGHT, _LEAST_WIDTH = 420, 200, 180


class Wave(QLabel):
    """Draws one craving. Those who hear the window are read its numbers in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("wave")
        self._look = look
        self._points: tuple[int, ...] = ()
        self._expected: int | None = None

    def show_wave(self, points: Sequence[int], expected: int | None = None) -> None:
        """Show these numbers (0–10) in their order, and the one she had thought it would reach."""
        self._points, self._expected = tuple(points), expected
        self.setText(wave_words(points, expected))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a handful of numbers."""
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(self._look.px(_LEAST_WIDTH), self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the points and her numbers."""
        places = self._places()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._look.theme.palette.craving.ink), self._look.px(3))
        painter.setPen(pen)
        painter.drawPath(self._line(places))
        for place, number in zip(places, self._points, strict=True):
            painter.drawEllipse(place, self._look.px(TIGHT), self._look.px(TIGHT))
            painter.drawText(place - QPointF(0, self._look.px(BROAD) / 2), str(number))
        if self._expected is not None:
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            height = self._y(self._expected)
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
        painter.end()

    def _line(self, places: Sequence[QPointF]) -> QPainterPath:
        path = QPainterPath()
        if places:
            path.moveTo(places[0])
        for place, piece in zip(places, curve(self._points), strict=False):
            third = self._step() / 3
            path.cubicTo(
                QPointF(place.x() + third, self._y(piece.leaving)),
                QPointF(place.x() + 2 * third, self._y(piece.arriving)),
                QPointF(place.x() + 3 * third, self._y(piece.end)),
            )
        return path

    def _places(self) -> list[QPointF]:
        first = self._look.px(BROAD) if len(self._points) > 1 else self.width() / 2
        return [
            QPointF(first + turn * self._step(), self._y(number))
            for turn, number in enumerate(self._points)
        ]

    def _step(self) -> float:
        return (self.width() - 2 * self._look.px(BROAD)) / max(1, len(self._points) - 1)

    def _y(self, number: float) -> float:
        room = self.height() - 2 * self._look.px(BROAD)
        return self._look.px(BROAD) + room * (1 - number / STRENGTHS[-1])
