"""Lucide icons, coloured by role and sharp at every scale."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SHARPNESS = 3
"""Pixels drawn for each pixel of the icon, enough for every screen scale there is."""


class Icons:
    """Reads the SVGs of one folder and colours them. `stand_ins` are drawn in place of others."""

    def __init__(self, folder: Path, stand_ins: Mapping[str, str] | None = None) -> None:
        self._folder = folder
        self._stand_ins = stand_ins or {}
        self._drawn: dict[tuple[str, str, int, int], QPixmap] = {}

    def icon(
        self, name: str, colour: str, size: int, chosen_colour: str | None = None, gap: int = 0
    ) -> QIcon:
        """Return icon `name` in `colour` (#rrggbb), `size` pixels high, with a gap to its right.

        `chosen_colour` is used while its button is checked. Raises FileNotFoundError for a name
        that is not shipped.
        """
        icon = QIcon(self.pixmap(name, colour, size, gap))
        if chosen_colour is not None:
            chosen = self.pixmap(name, chosen_colour, size, gap)
            icon.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def pixmap(self, name: str, colour: str, size: int, gap: int = 0) -> QPixmap:
        """Return icon `name` as a picture `size` pixels high and `size` + `gap` wide."""
        asked = (name, colour, size, gap)
        if asked not in self._drawn:
            self._drawn[asked] = self._draw(*asked)
        return self._drawn[asked]

    def _draw(self, name: str, colour: str, size: int, gap: int) -> QPixmap:
        drawing = (self._folder / f"{self._stand_ins.get(name, name)}.svg").read_text("utf-8")
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        pixmap = QPixmap(QSize(size + gap, size) * _SHARPNESS)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * _SHARPNESS, size * _SHARPNESS))
        painter.end()
        # Without what it was painted with, which takes as much room again as long as it is there.
        drawn = pixmap.copy()
        drawn.setDevicePixelRatio(_SHARPNESS)
        return drawn
