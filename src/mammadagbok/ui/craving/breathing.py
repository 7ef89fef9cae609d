"""A circle to breathe with: it grows, and goes back more slowly. Still when she wants it still."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel

from mammadagbok.ui.craving.breath import Breath, breath_at
from mammadagbok.ui.look import Look

_DIAMETER, _LEAST = 230, 150
_FRAME_MS: Final = 33


class Breathing(QLabel):
    """Moves between `start` and `stop` while it can be seen, unless it is to be still.

    Not in motion, it is a calm circle with the pace in words. Those who hear the window are read
    the pace once, never each breath. `seconds` is any clock that only goes forward.
    """

    def __init__(self, look: Look, seconds: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self.setObjectName("breathing")
        self.setText(self.tr("Breathe in for four, out for six."))
        self._look, self._seconds = look, seconds
        self._begun: float | None = None
        self._moves = True
        self._is_seen = False
        self._breath = Breath(is_in=True, size=1.0)
        self._frames = QTimer(self)
        self._frames.setObjectName("breathing_frames")
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

    def sizeHint(self) -> QSize:
        """A circle of a hand's size."""
        return QSize(*(self._look.px(_DIAMETER),) * 2)

    def minimumSizeHint(self) -> QSize:
        """Large enough for the words in it."""
        return QSize(*(self._look.px(_LEAST),) * 2)

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
        """Draw the circle and its word."""
        palette = self._look.theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = min(self.width(), self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.craving.ink))
        radius = whole / 2 * self._breath.size if self.is_running else whole / 2
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(QColor(palette.on_fill))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._word())
        painter.end()

    def _word(self) -> str:
        if not self.is_running:
            return self.text()
        return self.tr("breathe in") if self._breath.is_in else self.tr("breathe out")

    def _heed(self) -> None:
        if self._begun is not None and self._is_seen and not self.is_still:
            self._frames.start()
        else:
            self._frames.stop()
        self.update()

    def _on_frame(self) -> None:
        self._breath = breath_at(self._seconds() - (self._begun or 0.0))
        self.update()
