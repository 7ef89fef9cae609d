"""Pictures from outside: taken in without what they carry, or refused with a reason."""

import resource
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader

from mammadagbok.domain.errors import (
    PictureBrokenError,
    PictureError,
    PictureKindError,
    PictureTooLargeError,
)
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.ui import images
from mammadagbok.ui.images import new_photo, photo_of, shown
from pictures import (
    SECRETS,
    chunk,
    claiming,
    encoded,
    flat,
    heic,
    laden_jpeg,
    laden_png,
    laden_webp,
    markers_of,
    painted,
    segment,
    vast,
)

ROOT = Path(__file__).parents[2]
LADEN = {"jpeg": laden_jpeg, "png": laden_png, "webp": laden_webp}
PLAIN_SEGMENTS = {0xE0, 0xDB, 0xC0, 0xC4}
"""JFIF's own head, tables and frame: what a JPEG cannot be without."""

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    # What the decoders say of broken files goes to the log of Qt and is no failure.
    pytest.mark.qt_log_ignore(
        "^(libpng|Corrupt|Invalid|Unsupported|Premature|Warning|Bogus|.*JPEG)"
    ),
]


def corners(photo: NewPhoto) -> list[str]:
    """The colours near the corners, from the top left by rows."""
    picture = shown(photo.data)
    right, bottom = picture.width() - 5, picture.height() - 5
    points = (QPoint(5, 5), QPoint(right, 5), QPoint(5, bottom), QPoint(right, bottom))
    return [named(picture.pixelColor(point)) for point in points]


def named(colour: QColor) -> str:
    """The nearest of the four colours."""
    names = ("red", "lime", "blue", "white")

    def distance(name: str) -> int:
        other = QColor(name)
        return sum(
            abs(a - b)
            for a, b in zip(colour.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
        )

    return min(names, key=distance)


@pytest.mark.parametrize("kind", LADEN)
def test_nothing_that_a_picture_carries_is_left(kind: str) -> None:
    laden = LADEN[kind](painted(300, 200))
    assert sum(secret in laden for secret in SECRETS) >= 2
    data = new_photo(laden).data
    for secret in (*SECRETS, b"Exif", b"ICC_PROFILE", b"xap", b"Photoshop", b"MM\0*"):
        assert secret not in data
    assert {marker for marker, _body in markers_of(data)} <= PLAIN_SEGMENTS
    assert data.endswith(b"\xff\xd9") and data.count(b"\xff\xd9") == 1
    ((head),) = [body for marker, body in markers_of(data) if marker == 0xE0]
    assert head == b"JFIF\0\x01\x01\x01\x00\x48\x00\x48\x00\x00"


def test_a_clipboard_picture_brings_nothing_along_either() -> None:
    picture = painted()
    picture.setText("Comment", SECRETS[3].decode())
    picture.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    photo = photo_of(picture)
    assert SECRETS[3] not in photo.data
    assert {marker for marker, _body in markers_of(photo.data)} <= PLAIN_SEGMENTS


@pytest.mark.parametrize("kind", LADEN)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_stands_upright(kind: str, orientation: int) -> None:
    photo = new_photo(LADEN[kind](painted(), orientation))
    on_its_side = orientation >= 5
    assert (photo.width, photo.height) == ((40, 60) if on_its_side else (60, 40))
    # As Qt itself turns a JPEG with this orientation.
    buffer = QBuffer()
    buffer.setData(laden_jpeg(painted(), orientation))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    expected = photo_of(reader.read())
    assert corners(photo) == corners(expected)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 3000), (2000, 1500)),
        ((300, 2400), (250, 2000)),
        ((120, 80), (120, 80)),
        ((1, 9000), (1, 2000)),
    ],
)
@pytest.mark.parametrize("kind", LADEN)
def test_it_is_made_no_larger_than_it_needs_to_be(
    kind: str, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    photo = new_photo(encoded(flat(*size), kind))
    assert (photo.width, photo.height) == expected
    picture = shown(photo.data)
    assert (picture.width(), picture.height()) == expected


def test_what_can_be_seen_through_stands_on_white() -> None:
    picture = QImage(40, 40, QImage.Format.Format_ARGB32)
    picture.fill(0)
    for kind in ("png", "webp"):
        assert set(corners(new_photo(encoded(picture, kind)))) == {"white"}
    assert set(corners(photo_of(picture))) == {"white"}


def test_wide_colours_become_those_of_a_screen() -> None:
    # Display P3's (0.9, 0.3, 0.3) is a redder red in sRGB, where red is all there is.
    red = flat(20, 20, "#e64d4d")
    red.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    for kind in ("jpeg", "png"):
        colour = shown(new_photo(encoded(red, kind, 100)).data).pixelColor(10, 10)
        assert colour.red() >= 240 and colour.green() <= 70


@pytest.mark.parametrize(
    "layout",
    [
        QImage.Format.Format_RGBA64,
        QImage.Format.Format_Grayscale16,
        QImage.Format.Format_Indexed8,
        QImage.Format.Format_Mono,
        QImage.Format.Format_Grayscale8,
    ],
)
def test_every_depth_of_png_is_taken(layout: QImage.Format) -> None:
    photo = new_photo(encoded(painted().convertToFormat(layout), "png"))
    assert corners(photo)[3] == "white"


def test_the_four_colours_of_print_are_taken() -> None:
    photo = new_photo(encoded(painted().convertToFormat(QImage.Format.Format_CMYK8888), "jpeg", 95))
    assert corners(photo) == ["red", "lime", "blue", "white"]


def test_of_a_moving_picture_the_first_is_taken() -> None:
    still = encoded(flat(40, 40, "red"), "webp", 100)[12:]
    second = encoded(flat(40, 40, "blue"), "webp", 100)[12:]
    side = struct.pack("<I", 39)[:3]

    def frame(image: bytes) -> bytes:
        body = bytes(6) + side + side + bytes([100, 0, 0, 0]) + image
        return b"ANMF" + struct.pack("<I", len(body)) + body

    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes([2, 0, 0, 0]) + side + side
    body += b"ANIM" + struct.pack("<I", 6) + bytes(6) + frame(still) + frame(second)
    assert corners(new_photo(b"RIFF" + struct.pack("<I", len(body)) + body))[0] == "red"


def test_thirty_thousand_by_thirty_thousand_is_refused_at_once_and_without_the_memory() -> None:
    files = [
        vast(30_000),
        claiming(30_000, 30_000),
        claiming(900_000, 112),
        claiming(10_001, 10_000),
    ]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for data in files:
        with pytest.raises(PictureTooLargeError):
            new_photo(data)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000  # kB


def test_sixteen_bits_a_colour_are_counted_as_what_they_take() -> None:
    data = bytearray(claiming(9_000, 9_000))
    data[24] = 16
    data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
    with pytest.raises(PictureTooLargeError):
        new_photo(bytes(data))


def test_a_file_is_measured_before_it_is_looked_at() -> None:
    with pytest.raises(PictureTooLargeError):
        new_photo(bytes(images.MOST_BYTES + 1))


def test_a_jpeg_that_claims_too_much_is_refused() -> None:
    data = encoded(flat(16, 16), "jpeg")
    at = data.index(b"\xff\xc0") + 5
    with pytest.raises(PictureTooLargeError):
        new_photo(data[:at] + struct.pack(">HH", 30_000, 30_000) + data[at + 4 :])


@pytest.mark.parametrize("kind", LADEN)
def test_a_cut_off_picture_is_refused(kind: str) -> None:
    for data in (LADEN[kind](painted(200, 200)), encoded(painted(200, 200), kind)):
        for part in (1, 3, 5, 8):
            with pytest.raises(PictureError):
                new_photo(data[: len(data) * part // 10])


def test_a_null_picture_is_refused() -> None:
    with pytest.raises(PictureBrokenError):
        photo_of(QImage())


def test_what_it_is_called_never_counts_and_no_other_decoder_is_reached() -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    others = [encoded(flat(9, 9), kind) for kind in ("bmp", "ppm", "xpm", "tiff", "ico")]
    for data in (svg, *others, heic(), b"\x89PNG\r\n\x1a\n" + svg, b"\xff\xd8\xff" + svg):
        with pytest.raises(PictureError):
            new_photo(data)
    with pytest.raises(PictureKindError):
        new_photo(svg)


def test_two_files_in_one_are_the_one_they_begin_as() -> None:
    both = encoded(painted(), "jpeg") + b"<script>" + encoded(flat(9, 9), "png") + b"PK\x03\x04"
    photo = new_photo(both)
    assert (photo.width, photo.height) == (60, 40)
    assert b"script" not in photo.data and b"PK\x03\x04" not in photo.data


def test_a_jpeg_in_a_png_s_clothes_is_refused() -> None:
    with pytest.raises(PictureError):
        new_photo(b"\x89PNG\r\n\x1a\n" + encoded(painted(), "jpeg"))
    with pytest.raises(PictureError):
        new_photo(encoded(painted(), "jpeg")[:2] + segment(0xFE, b"x") + encoded(painted(), "png"))
    with pytest.raises(PictureError):
        new_photo(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes(13)))


FUZZ = """
import random, sys, os
os.environ["QT_LOGGING_RULES"] = "*=false"
from PySide6.QtGui import QGuiApplication
from mammadagbok.domain.errors import PictureError
from mammadagbok.ui.images import new_photo
from pictures import laden_jpeg, laden_png, laden_webp, painted
app = QGuiApplication([])
picture, chance = painted(90, 60), random.Random(int(sys.argv[1]))
wholes = [laden_jpeg(picture, 6), laden_png(picture, 3), laden_webp(picture, 8)]
taken = refused = 0
for number in range(int(sys.argv[2])):
    data = bytearray(wholes[number % 3])
    for _ in range(chance.choice((1, 1, 2, 5, 20, 100))):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0: data[at] = chance.randrange(256)
            case 1: data[at] ^= 1 << chance.randrange(8)
            case 2: del data[at : at + chance.randrange(1, 40)]
            case 3: data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(9)))
            case 4: data[at : at + 4] = chance.choice((bytes(4), bytes([255]) * 4))
        if len(data) < 50: break
    try:
        new_photo(bytes(data)); taken += 1
    except PictureError:
        refused += 1
print(taken, refused)
"""


def test_no_damage_brings_the_program_down() -> None:
    rounds = 600
    ran = subprocess.run(
        [sys.executable, "-c", FUZZ, "4", str(rounds)],
        env={"PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    taken, refused = map(int, ran.stdout.split())
    assert taken + refused == rounds
    assert taken > 20 and refused > 20
