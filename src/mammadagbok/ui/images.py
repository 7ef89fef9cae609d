"""Pictures from outside made into photos of hers, and photos made into what is painted.

The one place that decodes. Everything here works on values, so that a worker may do it.
"""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import (
    QColorSpace,
    QImage,
    QImageReader,
    QImageWriter,
    QPainter,
    QPixelFormat,
    QTransform,
)

from mammadagbok.domain.errors import PictureBrokenError, PictureTooLargeError
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.picture_file import PictureKind, check_whole, kind_of, orientation_of

MOST_BYTES: Final = 40_000_000
MOST_PIXELS: Final = 100_000_000
LONGEST_SIDE: Final = 2_000
"""Pixels; on a sheet of A4 that is 300 to the inch."""
QUALITY: Final = 85
"""Of libjpeg's hundred: see docs/adr/0021-photos-made-anew.md for what was measured."""
_MOST_MEMORY: Final = 400_000_000
"""Bytes of one decoded picture: the most pixels at four bytes each."""
_DOTS_PER_METRE: Final = 2835
"""72 to the inch. Qt's own default is that of her screen."""
_TURNS: Final = (
    *((1, 0, 0, 1), (-1, 0, 0, 1), (-1, 0, 0, -1), (1, 0, 0, -1)),
    *((0, 1, 1, 0), (0, 1, -1, 0), (0, -1, -1, 0), (0, -1, 1, 0)),
)
"""What brings Exif's orientations 1 to 8 upright, as the first four numbers of a QTransform."""


def new_photo(data: bytes) -> NewPhoto:
    """Return the picture upright, at most 2,000 pixels long and wide, as JPEG without metadata.

    Of an animation the first picture. Limits hold before anything is decoded. Raises PictureError.
    """
    if len(data) > MOST_BYTES:
        raise PictureTooLargeError
    kind = kind_of(data)
    check_whole(data, kind)
    picture = _read(data, kind, LONGEST_SIDE)
    turn = QTransform(*_TURNS[orientation_of(data, kind) - 1], 0, 0)
    return _kept(picture if turn.isIdentity() else picture.transformed(turn))


def photo_of(picture: QImage) -> NewPhoto:
    """Return a picture that the system has decoded, made as `new_photo` makes one.

    Raises PictureError.
    """
    if picture.isNull():
        raise PictureBrokenError
    if picture.width() * picture.height() > MOST_PIXELS:
        raise PictureTooLargeError
    size = _scaled(picture.size(), LONGEST_SIDE)
    smooth = Qt.TransformationMode.SmoothTransformation
    return _kept(picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))


def shown(data: bytes, longest: int = LONGEST_SIDE) -> QImage:
    """Return a photo of the journal, at most `longest` pixels long and wide, to be painted.

    Raises PictureBrokenError.
    """
    return _read(data, PictureKind.JPEG, longest)


def _read(data: bytes, kind: PictureKind, longest: int) -> QImage:
    QImageReader.setAllocationLimit(-(-_MOST_MEMORY // (1 << 20)))
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    # What it is has been seen: nothing in the bytes may call for another decoder.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(False)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise PictureBrokenError
    pixels = size.width() * size.height()
    if pixels > MOST_PIXELS or pixels * _bytes_a_pixel(reader) > _MOST_MEMORY:
        raise PictureTooLargeError
    reader.setScaledSize(_scaled(size, longest))
    picture = reader.read()
    if picture.isNull():
        raise PictureBrokenError
    return picture


def _bytes_a_pixel(reader: QImageReader) -> int:
    layout: QPixelFormat = QImage.toPixelFormat(reader.imageFormat())
    return max(4, layout.bitsPerPixel() // 8)


def _scaled(size: QSize, longest: int) -> QSize:
    """Return the size made to fit, never larger than it is and never nothing."""
    fitting = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
    return fitting.boundedTo(size).expandedTo(QSize(1, 1))


def _kept(picture: QImage) -> NewPhoto:
    plain = _plain(picture)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    if not writer.write(plain):
        raise PictureBrokenError
    return NewPhoto(bytes(buffer.data().data()), plain.width(), plain.height())


def _plain(picture: QImage) -> QImage:
    """Return the mere picture, in sRGB and on white: no text, profile or place in it."""
    plain = QImage(picture.size(), QImage.Format.Format_RGB32)
    if plain.isNull():
        raise PictureBrokenError
    plain.fill(Qt.GlobalColor.white)
    plain.setDotsPerMeterX(_DOTS_PER_METRE)
    plain.setDotsPerMeterY(_DOTS_PER_METRE)
    painter = QPainter(plain)
    painter.drawImage(0, 0, _in_srgb(picture))
    painter.end()
    return plain


def _in_srgb(picture: QImage) -> QImage:
    """Return the picture with its colours as a screen has them, in a format that can be painted."""
    wanted = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    has_alpha = picture.hasAlphaChannel()
    layout = QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32
    if picture.colorSpace().isValid() and picture.colorSpace() != wanted:
        converted = picture.convertedToColorSpace(wanted, layout)
        if not converted.isNull():
            return converted
    return picture.convertToFormat(layout)
