"""Draws the icons of the program for Windows: its own, and the plain sheet."""

import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from mammadagbok.ui.theme import LIGHT

_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
_LARGE: Final = 256
_INK: Final = LIGHT.plum.ink
_MARGIN: Final = 1 / 12


def drawn(drawing: Path) -> bytes:
    """Return the icon with the drawing in each size that Windows shows."""
    images = [_image(drawing.read_text("utf-8"), size) for size in _SIZES]
    return ico([(image.width(), _encoded(image)) for image in images])


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """Return an icon file of these square pictures, each a side and its bytes."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for side, data in pictures:
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(data for _, data in pictures)


def _image(drawing: str, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(image.rect()).adjusted(*(size * side for side in (_MARGIN, _MARGIN)), 0, 0)
    inner.setSize(inner.size() * (1 - _MARGIN))
    QSvgRenderer(QByteArray(drawing.replace("currentColor", _INK).encode())).render(painter, inner)
    painter.end()
    return image


def _encoded(image: QImage) -> bytes:
    """Return a PNG of the large one, as is usual, and of the others what every Windows reads."""
    return _png(image) if image.width() >= _LARGE else _bitmap(image)


def _bitmap(image: QImage) -> bytes:
    side = image.width()
    mask = bytes(4 * ((side + 31) // 32) * side)
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + bytes(image.mirrored().constBits()) + mask


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
