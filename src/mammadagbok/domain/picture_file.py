"""What a picture file says of itself: its kind, which way up it is, whether it is whole.

Reads untrusted bytes and decodes nothing. Whatever they hold, it ends, and raises what it says.
"""

import struct
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from mammadagbok.domain.errors import (
    PictureBrokenError,
    PictureKindError,
    PicturePhoneFormatError,
)

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PHONE_BRANDS: Final = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
)
"""Brands of HEIC, HEIF and AVIF (ISO/IEC 23008-12, AV1 Image File Format)."""
_FIRST_BRANDS: Final = 256
_EXIF: Final = b"Exif\0\0"
_APP1, _START_OF_SCAN = 0xE1, 0xDA
_SCAN, _END = b"\xff\xda", b"\xff\xd9"
_MOST_SCANS: Final = 100
"""Cameras write about ten. Each is read over the whole picture: thousands take minutes."""
_ORIENTATION: Final = 0x0112
_MOST_FIELDS: Final = 200
_UPRIGHT: Final = 1


class PictureKind(StrEnum):
    """The kinds of picture the journal takes."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


def kind_of(data: bytes) -> PictureKind:
    """Return the kind that the bytes are, whatever the file is called.

    Raises PictureBrokenError for an empty file, PicturePhoneFormatError for HEIC and its like,
    PictureKindError for anything else.
    """
    if not data:
        raise PictureBrokenError
    if data.startswith(b"\xff\xd8\xff"):
        return PictureKind.JPEG
    if data.startswith(_PNG):
        return PictureKind.PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return PictureKind.WEBP
    raise PicturePhoneFormatError if _is_of_a_phone(data) else PictureKindError


def check_whole(data: bytes, kind: PictureKind) -> None:
    """Raise PictureBrokenError for a JPEG that was cut off or would be read for ever.

    Of the other kinds the decoder tells by itself.
    """
    if kind is not PictureKind.JPEG:
        return
    start = max((at for marker, at, _end in _segments(data) if marker == _START_OF_SCAN), default=0)
    end = data.find(_END, start)
    if start == 0 or end < 0 or data.count(_SCAN, start, end) > _MOST_SCANS:
        raise PictureBrokenError


def orientation_of(data: bytes, kind: PictureKind) -> int:
    """Return which way up the picture was taken, 1 to 8 as in Exif; 1 where it does not say."""
    found = next((each for each in _exif_blocks(data, kind)), b"").removeprefix(_EXIF)
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(found[:4])
    if order is None:
        return _UPRIGHT
    try:
        (at,) = struct.unpack_from(f"{order}I", found, 4)
        (fields,) = struct.unpack_from(f"{order}H", found, at)
        for number in range(min(fields, _MOST_FIELDS)):
            tag, _type, _count, value = struct.unpack_from(
                f"{order}HHIH", found, at + 2 + 12 * number
            )
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else _UPRIGHT
    except struct.error:
        # Cut off, or no such place: the picture itself may be whole.
        return _UPRIGHT
    return _UPRIGHT


def _is_of_a_phone(data: bytes) -> bool:
    """True for an ISO media file that calls itself a still picture."""
    if data[4:8] != b"ftyp":
        return False
    (length,) = struct.unpack_from(">I", data)
    brands = data[8 : min(length, _FIRST_BRANDS)]
    return any(brands[at : at + 4] in _PHONE_BRANDS for at in range(0, len(brands), 4))


def _exif_blocks(data: bytes, kind: PictureKind) -> Iterator[bytes]:
    match kind:
        case PictureKind.JPEG:
            for marker, start, end in _segments(data):
                if marker == _APP1 and data.startswith(_EXIF, start):
                    yield data[start:end]
        case PictureKind.PNG:
            yield from _chunks(data, len(_PNG), ">", b"eXIf")
        case PictureKind.WEBP:
            yield from _chunks(data, 12, "<", b"EXIF")


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, start and end of each segment of a JPEG before the picture itself begins."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # A byte to fill up with.
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield marker, at + 4, at + 2 + length
        if marker == _START_OF_SCAN or length < 2:
            return
        at += 2 + length


def _chunks(data: bytes, at: int, order: str, wanted: bytes) -> Iterator[bytes]:
    """Yield what stands in the chunks of this name, in a PNG (">") or in a WebP ("<")."""
    is_png = order == ">"
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(f"{order}I", data, at if is_png else at + 4)
        name = data[at + 4 : at + 8] if is_png else data[at : at + 4]
        if name == wanted:
            yield data[at + 8 : at + 8 + length]
        at += 8 + length + (4 if is_png else length % 2)
