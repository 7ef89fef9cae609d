"""Contact sheets: one for each page, with every state in a row of its own for each language."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from mammadagbok.ui.theme import FONT
from tour.shots.album import Shot
from tour.shots.camera import keep

_THUMB: Final = 320
_WIDEST: Final = 640
_SHEET: Final = 2000
"""A sheet of few columns is as wide as this, so that they can be read."""
_BESIDE: Final = 4
_GAP: Final = 14
_LABEL: Final = 24
_HEADING: Final = 34


def contact_sheet(folder: Path, shots: Sequence[Shot], target: Path) -> None:
    """Draw all of these with their names; where they are few, states stand beside one another.

    Raises OSError.
    """
    rows = [list(each) for _, each in groupby(shots, key=_row)]
    columns = max(map(len, rows))
    beside = max(1, _BESIDE // columns)
    width = min(_WIDEST, max(_THUMB, _SHEET // (columns * beside)))
    thumbs = [[_thumb(folder / shot.place, width) for shot in row] for row in rows]
    block = columns * (width + _GAP)
    heights = [
        max(each.height() for row in thumbs[at : at + beside] for each in row)
        for at in range(0, len(rows), beside)
    ]
    whole = sum(heights) + len(heights) * (_HEADING + _LABEL + _GAP) + _GAP
    sheet = QImage(beside * block + _GAP, whole, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setPen(QColor("black"))
    top = _GAP
    for line, height in enumerate(heights):
        for place, at in enumerate(range(line * beside, min(len(rows), (line + 1) * beside))):
            corner = QPoint(_GAP + place * block, top)
            _draw_row(painter, corner, width, rows[at], thumbs[at])
        top += _HEADING + height + _LABEL + _GAP
    painter.end()
    keep(sheet, target)


def _draw_row(
    painter: QPainter, corner: QPoint, width: int, row: list[Shot], thumbs: list[QImage]
) -> None:
    """The name of a state, and its pictures beside one another."""
    left, top = corner.x(), corner.y()
    _write(painter, QRect(left, top, len(row) * width, _HEADING), row[0].state.key, 20)
    top += _HEADING
    for shot, thumb in zip(row, thumbs, strict=True):
        painter.drawImage(left, top, thumb)
        painter.drawRect(left - 1, top - 1, thumb.width() + 1, thumb.height() + 1)
        _write(painter, QRect(left, top + thumb.height(), width, _LABEL), label(shot), 13)
        left += width + _GAP


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
