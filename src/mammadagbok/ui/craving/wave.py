"""One wave: the numbers of a single craving, evenly spaced, and nothing said about them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
)
from PySide6.QtWidgets import QLabel

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.ui.craving.curve import curve
from mammadagbok.ui.craving.figures import figure_boxes
from mammadagbok.ui.craving.wave_words import wave_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, SMALL_SIZE, TEXT_SIZE

_WIDTH, _HEIGHT, _LEAST_WIDTH = 420, 190, 240
_LINE, _DOT, _AWAY = 3, 5, 11
_DOTS_APART: Final = 5
"""In parts of a dot's radius."""


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
        """Draw the line and its points, her numbers, and what she had thought."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        line = self._line(places)
        ink = QColor(self._look.theme.palette.craving.ink)
        painter.fillPath(line, ink)
        boxes = self._boxes(places, line)
        painter.setPen(QColor(self._look.theme.palette.ink))
        painter.setFont(self._font(TEXT_SIZE))
        for turn, box in boxes.items():
            painter.drawText(box.bottomLeft(), str(self._points[turn]))
        if self._expected is not None:
            self._draw_expected(painter, self._expected, list(boxes.values()))
        painter.end()

    def _draw_expected(self, painter: QPainter, expected: int, around: Sequence[QRectF]) -> None:
        """Draw a dotted line with its number in words, and no dot where a figure stands."""
        room, dot = self._room(), self._look.px(_LINE) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.palette.craving.ink))
        place = QPointF(room.left(), self._y(expected))
        while place.x() <= room.right():
            if not any(
                box.adjusted(-3 * dot, -3 * dot, 3 * dot, 3 * dot).contains(place) for box in around
            ):
                painter.drawEllipse(place, dot, dot)
            place += QPointF(_DOTS_APART * dot, 0)
        painter.setFont(self._font(SMALL_SIZE))
        painter.setPen(QColor(self._look.theme.palette.soft))
        middle = QFontMetricsF(painter.font()).capHeight() / 2
        beside = QPointF(room.right() + self._look.px(ROOM), place.y() + middle)
        painter.drawText(beside, self._thought())

    def _line(self, places: Sequence[QPointF]) -> QPainterPath:
        """Return the line and its points as one area."""
        if not places:
            return QPainterPath()
        path, step = QPainterPath(places[0]), self._step()
        for place, piece in zip(places, curve(self._points), strict=False):
            path.cubicTo(
                QPointF(place.x() + step / 3, self._y(piece.leaving)),
                QPointF(place.x() + step * 2 / 3, self._y(piece.arriving)),
                QPointF(place.x() + step, self._y(piece.end)),
            )
        thick = QPainterPathStroker()
        thick.setWidth(self._look.px(_LINE))
        area = thick.createStroke(path)
        area.setFillRule(Qt.FillRule.WindingFill)
        radius = min(self._look.px(_DOT), max(self._look.px(_LINE), step / 4))
        for place in places:
            area.addEllipse(place, radius, radius)
        return area

    def _boxes(self, places: Sequence[QPointF], line: QPainterPath) -> dict[int, QRectF]:
        metrics, away = QFontMetricsF(self._font(TEXT_SIZE)), self._away()
        return figure_boxes(self._points, places, line, metrics, away)

    def _places(self) -> list[QPointF]:
        room, alone = self._room(), len(self._points) == 1
        first = room.center().x() if alone else room.left()
        return [
            QPointF(first + turn * self._step(), self._y(number))
            for turn, number in enumerate(self._points)
        ]

    def _step(self) -> float:
        return self._room().width() / max(1, len(self._points) - 1)

    def _y(self, number: float) -> float:
        room = self._room()
        return room.bottom() - room.height() * number / STRENGTHS[-1]

    def _room(self) -> QRectF:
        """Where the line goes: figures stand around it, and what she thought to its right."""
        figure = QFontMetricsF(self._font(TEXT_SIZE)).boundingRect("10")
        beside, above = figure.width(), figure.height() + self._away()
        right = beside
        if self._expected is not None:
            small = QFontMetricsF(self._font(SMALL_SIZE))
            right = small.horizontalAdvance(self._thought()) + self._look.px(ROOM)
        return QRectF(self.rect()).adjusted(beside, above, -right, -above)

    def _away(self) -> int:
        return self._look.px(_AWAY)

    def _thought(self) -> str:
        return self.tr("thought {strength}").format(strength=self._expected)

    def _font(self, size: int) -> QFont:
        font = QFont(self._look.theme.family)
        font.setPixelSize(self._look.px(size))
        return font
