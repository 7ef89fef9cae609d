"""Picture files made for tests, with all that cameras and programs write beside the picture."""

import struct
import zlib
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter

SECRETS = (b"Tromso 69.6492N", b"Telefon X100", b"2026:11:20 08:15:00", b"Mina paa stranda")
"""Place, camera, time and a comment: nothing of them may be left."""


def painted(width: int = 60, height: int = 40) -> QImage:
    """A picture with a red, a green, a blue and a white quarter, so that turns can be told."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    colours = (("red", "lime"), ("blue", "white"))
    for row, pair in enumerate(colours):
        for column, name in enumerate(pair):
            for x in range(column * width // 2, (column + 1) * width // 2):
                for y in range(row * height // 2, (row + 1) * height // 2):
                    made.setPixelColor(x, y, QColor(name))
    return made


def flat(width: int, height: int, colour: str = "teal") -> QImage:
    """A picture of one colour."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def encoded(picture: QImage, kind: str, quality: int = 90) -> bytes:
    """The file of a picture as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    assert writer.write(picture), writer.errorString()
    return bytes(buffer.data().data())


def tiff(orientation: int = 1, order: str = ">") -> bytes:
    """An Exif block with orientation, camera, time and a place."""
    camera, time, place = (each + b"\0" for each in (SECRETS[1], SECRETS[2], SECRETS[0]))
    after = 8 + 2 + 4 * 12 + 4
    gps = after + len(camera) + len(time)
    fields = (
        struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0),
        struct.pack(f"{order}HHII", 0x0110, 2, len(camera), after),
        struct.pack(f"{order}HHII", 0x0132, 2, len(time), after + len(camera)),
        struct.pack(f"{order}HHII", 0x8825, 4, 1, gps),
    )
    head = (b"MM\0*" if order == ">" else b"II*\0") + struct.pack(f"{order}I", 8)
    table = struct.pack(f"{order}H", len(fields)) + b"".join(fields) + bytes(4)
    area = struct.pack(f"{order}HHHII", 1, 0x001B, 2, len(place), gps + 18) + bytes(4)
    return head + table + camera + time + area + place


def segment(marker: int, body: bytes) -> bytes:
    """A segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def part(name: bytes, body: bytes) -> bytes:
    """A chunk of a WebP."""
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def laden_jpeg(picture: QImage, orientation: int = 1, order: str = ">") -> bytes:
    """A JPEG with Exif and a thumbnail, XMP, a colour profile, comments, and more after its end."""
    plain = encoded(in_wide_colours(picture), "jpeg", 95)
    thumbnail = encoded(flat(8, 8), "jpeg")
    return b"".join(
        (
            plain[:2],
            segment(0xE1, b"Exif\0\0" + tiff(orientation, order) + thumbnail),
            segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + SECRETS[0] + b"</x>"),
            segment(0xED, b"Photoshop 3.0\0" + SECRETS[3]),
            segment(0xFE, SECRETS[3]),
            plain[2:],
            SECRETS[2],
        )
    )


def laden_png(picture: QImage, orientation: int = 1) -> bytes:
    """A PNG with texts, Exif, a colour profile and a time."""
    plain = encoded(in_wide_colours(picture), "png")
    after_head = 8 + 25
    beside = b"".join(
        (
            chunk(b"tEXt", b"Comment\0" + SECRETS[3]),
            chunk(b"zTXt", b"Place\0\0" + zlib.compress(SECRETS[0])),
            chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + SECRETS[1]),
            chunk(b"eXIf", tiff(orientation)),
            chunk(b"tIME", struct.pack(">HBBBBB", 2026, 11, 20, 8, 15, 0)),
        )
    )
    return plain[:after_head] + beside + plain[after_head:]


def laden_webp(picture: QImage, orientation: int = 1) -> bytes:
    """A WebP with Exif and XMP."""
    plain = encoded(picture, "webp", 100)[12:]
    size = struct.pack("<I", picture.width() - 1)[:3] + struct.pack("<I", picture.height() - 1)[:3]
    head = part(b"VP8X", bytes([0x0C, 0, 0, 0]) + size)
    beside = part(b"EXIF", tiff(orientation)) + part(b"XMP ", b"<x>" + SECRETS[0] + b"</x>")
    body = b"WEBP" + head + plain + beside
    return b"RIFF" + struct.pack("<I", len(body)) + body


def in_wide_colours(picture: QImage) -> QImage:
    """The picture with the colour profile that phones write."""
    made = QImage(picture)
    made.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    return made


def claiming(width: int, height: int) -> bytes:
    """A small PNG that says it is this large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(1_000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


def vast(side: int) -> bytes:
    """A whole black PNG, small as a file, this many pixels wide and high."""
    packer = zlib.compressobj(9)
    line = bytes(1 + (side + 7) // 8)
    rows = b"".join([packer.compress(line) for _ in range(side)] + [packer.flush()])
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def heic(brand: bytes = b"heic") -> bytes:
    """The beginning of a picture as iPhones make them."""
    brands = brand + bytes(4) + b"mif1" + brand
    return struct.pack(">I", 8 + len(brands)) + b"ftyp" + brands + bytes(200)


def markers_of(jpeg: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and body of every segment up to the picture itself."""
    at = 2
    while jpeg[at + 1] != 0xDA:
        assert jpeg[at] == 0xFF
        (length,) = struct.unpack_from(">H", jpeg, at + 2)
        yield jpeg[at + 1], jpeg[at + 4 : at + 2 + length]
        at += 2 + length
