"""A circle to breathe with: it grows, and goes back more slowly. Still when she wants it still."""

from collections.abc import Callable
from math import hypot
from time import monotonic
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel

from mammadagbok.ui.craving.breath import SMALLEST, breath_at
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import HEADING_SIZE

_DIAMETER, _LEAST, _SMALL = 230, 190, 95
_STILL_SIZE: Final = 0.86
"""How wide the circle is when nothing moves, in parts of its widest."""
_FRAME_MS: Final = 40
"""At 100 % the edge moves by less than a pixel in this time."""
_WORDS_SHARE: Final = 0.88
"""How much of the circle, when it is smallest, the words may reach across."""
_MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class Breathing(QLabel):
    """Moves between `start` and `stop` while it can be seen, unless it is to be still.

    Not in motion, it is a calm circle with the pace in words. Those who hear the window are read
    the pace once, never each breath. `seconds` is any clock that only goes forward.
    """

    def __init__(self, look: Look, seconds: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self.setObjectName("breathing")
        self.setText(self.tr("Breathe in\nfor four,\nout for six."))
        self.setAccessibleDescription(self.tr("A circle that can grow and shrink at this pace."))
        self._look, self._seconds = look, seconds
        self._begun: float | None = None
        self._moves = True
        self._is_seen = self._is_small = False
        self._frames = QTimer(self)
        self._frames.setObjectName("breathing_frames")
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        look.motion.changed.connect(self._heed)

    @property
    def is_still(self) -> bool:
        """True when the system or she herself wants nothing to move."""
        return self._look.motion.is_reduced or not self._moves

    @property
    def is_running(self) -> bool:
        """True while it moves."""
        return self._frames.isActive()

    def start(self) -> None:
        """Begin with an in-breath. Goes on where it is if it has begun already."""
        if self._begun is None:
            self._begun = self._seconds()
        self._heed()

    def stop(self) -> None:
        """Come to rest."""
        self._begun = None
        self._heed()

    def set_moving(self, *, moving: bool) -> None:
        """Move or keep still, as she has chosen. Still too when the system wants it still."""
        self._moves = moving
        self._heed()

    def set_small(self, *, small: bool) -> None:
        """Take little room, or as much as looks calm."""
        self._is_small = small
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The circle at its widest."""
        return QSize(*(self._look.px(_SMALL if self._is_small else _DIAMETER),) * 2)

    def minimumSizeHint(self) -> QSize:
        """Large enough for the words in it."""
        return QSize(*(self._look.px(_SMALL if self._is_small else _LEAST),) * 2)

    def showEvent(self, event: QShowEvent) -> None:
        """In sight."""
        super().showEvent(event)
        self._is_seen = True
        self._heed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, also when the window is minimised: nothing is drawn."""
        super().hideEvent(event)
        self._is_seen = False
        self._heed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw how wide the breath can be, how wide it is, and its word."""
        tint, place = self._look.theme.palette.craving, self._place()
        word, size = self._now()
        radius = place.width() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.halo))
        painter.drawEllipse(place)
        painter.setBrush(QColor(tint.ink))
        painter.drawEllipse(place.center(), radius * size, radius * size)
        painter.setPen(QColor(self._look.theme.palette.on_fill))
        painter.setFont(self._font(place.width() * _WORDS_SHARE))
        painter.drawText(place, _MIDDLE, word)
        painter.end()

    def _now(self) -> tuple[str, float]:
        """Return the word, and how wide the circle is in parts of its widest."""
        if self._begun is None or not self.is_running:
            return self.text(), _STILL_SIZE
        breath = breath_at(self._seconds() - self._begun)
        return self._words()[not breath.is_in], breath.size

    def _words(self) -> tuple[str, str]:
        return self.tr("breathe in"), self.tr("breathe out")

    def _heed(self) -> None:
        if self._begun is not None and self._is_seen and not self.is_still:
            self._frames.start()
        else:
            self._frames.stop()
        self.update()

    def _on_frame(self) -> None:
        self.update(self._place().toAlignedRect())

    def _place(self) -> QRectF:
        side = min(self.width(), self.height(), self._look.px(_DIAMETER))
        place = QRectF(0, 0, side, side)
        place.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return place

    def _font(self, room: float) -> QFont:
        """Return the type for the words, never so large that they leave the circle."""
        font = QFont(self._look.theme.family)
        font.setPixelSize(self._look.px(HEADING_SIZE))
        metrics = QFontMetricsF(font)
        lines = self._words() if self.is_running else self.text().splitlines()
        high = 1 if self.is_running else len(lines)
        across = hypot(max(map(metrics.horizontalAdvance, lines)), high * metrics.lineSpacing())
        room *= SMALLEST if self.is_running else _STILL_SIZE
        if across > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / across)))
        return font
