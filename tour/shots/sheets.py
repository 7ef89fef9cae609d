"""Contact sheets: one for each page, with every state in a row of its own for each language."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from mammadagbok.ui.theme import FONT
from tour.shots.album import Shot
from tour.shots.camera import keep

_THUMB: Final = 320
_WIDEST: Final = 640
_SHEET: Final = 2000
"""A sheet of few columns is as wide as this, so that they can be read."""
_GAP: Final = 14
_LABEL: Final = 24
_HEADING: Final = 34


def contact_sheet(folder: Path, shots: Sequence[Shot], target: Path) -> None:
    """Draw all of these, row by row, with their names. Raises OSError."""
    rows = [list(each) for _, each in groupby(shots, key=_row)]
    columns = max(map(len, rows))
    width = min(_WIDEST, max(_THUMB, _SHEET // columns))
    thumbs = [[_thumb(folder / shot.place, width) for shot in row] for row in rows]
    heights = [max(each.height() for each in row) for row in thumbs]
    whole = sum(heights) + len(rows) * (_HEADING + _LABEL + _GAP) + _GAP
    sheet = QImage(columns * (width + _GAP) + _GAP, whole, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setPen(QColor("black"))
    top = _GAP
    for row, pictures, height in zip(rows, thumbs, heights, strict=True):
        _write(painter, QRect(_GAP, top, sheet.width(), _HEADING), row[0].state.key, 20)
        top += _HEADING
        for at, (shot, thumb) in enumerate(zip(row, pictures, strict=True)):
            left = _GAP + at * (width + _GAP)
            painter.drawImage(left, top, thumb)
            painter.drawRect(left - 1, top - 1, thumb.width() + 1, thumb.height() + 1)
            _write(painter, QRect(left, top + height, width, _LABEL), label(shot), 13)
        top += height + _LABEL + _GAP
    painter.end()
    keep(sheet, target)


def label(shot: Shot) -> str:
    """What stands under a picture."""
    variant = shot.variant
    return f"{variant.language} · {shot.size} · {variant.look} · {variant.scale} %"


def _row(shot: Shot) -> tuple[str, str]:
    return shot.state.key, shot.variant.language


def _thumb(path: Path, width: int) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return QImage(str(path)).scaledToWidth(width, smooth)


def _write(painter: QPainter, box: QRect, text: str, pixels: int) -> None:
    font = QFont(FONT)
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
