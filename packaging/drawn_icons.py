"""Draws what systems show of the program: icons, and the side panel of setup on Windows."""

import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from mammadagbok.ui.theme import LIGHT

_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
_MAC_SIZES: Final = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
_LARGE: Final = 256
_PANEL: Final = (164, 314)
"""Width and height, as setup wants it."""
_MARGIN: Final = 1 / 12


def drawn(drawing: Path) -> bytes:
    """Return the icon with the drawing in each size that Windows shows."""
    images = [image(drawing.read_text("utf-8"), size, _MARGIN) for size in _SIZES]
    return ico([(each.width(), _encoded(each)) for each in images])


def panel(drawing: Path) -> bytes:
    """Return the picture at the side of setup's first and last page."""
    made = QImage(*_PANEL, QImage.Format.Format_RGB888)
    made.fill(LIGHT.plum.surface)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = _PANEL[0] / 3
    _draw(drawing.read_text("utf-8"), painter, QRectF(side, side, side, side))
    painter.end()
    return _saved(made, "BMP")


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """Return an icon file of these square pictures, each a side and its bytes."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for side, data in pictures:
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(data for _, data in pictures)


def icns(drawing: Path) -> bytes:
    """Return an icon file of macOS with the drawing in each size that it shows."""
    told = drawing.read_text("utf-8")
    parts = [(kind, _saved(image(told, size, _MARGIN), "PNG")) for kind, size in _MAC_SIZES.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def image(drawing: str, side: int, margin: float = 0.0) -> QImage:
    """Return the SVG on nothing, so many pixels wide and high; `margin` is a share of them."""
    made = QImage(side, side, QImage.Format.Format_ARGB32)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = side * margin
    _draw(drawing, painter, QRectF(made.rect()).adjusted(room, room, -room, -room))
    painter.end()
    return made


def _draw(drawing: str, painter: QPainter, place: QRectF) -> None:
    coloured = drawing.replace("currentColor", LIGHT.plum.ink)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, place)


def _encoded(picture: QImage) -> bytes:
    """Return a PNG of the large one, as is usual, and of the others what every Windows reads."""
    return _saved(picture, "PNG") if picture.width() >= _LARGE else _bitmap(picture)


def _bitmap(picture: QImage) -> bytes:
    side = picture.width()
    mask = bytes(4 * ((side + 31) // 32) * side)
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    # Kept by a name: the bytes are the picture's own.
    upside_down = picture.flipped(Qt.Orientation.Vertical)
    return head + bytes(upside_down.constBits()) + mask


def _saved(picture: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind.encode())).write(picture)
    return bytes(buffer.data().data())
