"""What a picture file says of itself, also when it lies."""

import random

import pytest

from mammadagbok.domain.errors import (
    PictureBrokenError,
    PictureError,
    PictureKindError,
    PicturePhoneFormatError,
)
from mammadagbok.domain.picture_file import PictureKind, check_whole, kind_of, orientation_of
from pictures import encoded, heic, laden_jpeg, laden_png, laden_webp, painted, segment, tiff


def test_the_kind_is_told_by_the_bytes() -> None:
    picture = painted()
    assert [kind_of(encoded(picture, kind)) for kind in PictureKind] == list(PictureKind)


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1", b"avif", b"hevc"])
def test_a_picture_of_a_phone_is_told_from_any_other_file(brand: bytes) -> None:
    with pytest.raises(PicturePhoneFormatError):
        kind_of(heic(brand))
    with pytest.raises(PicturePhoneFormatError):
        kind_of(heic(b"mp41")[:16] + b"heic" + heic()[20:])


@pytest.mark.parametrize(
    "data",
    [
        b"GIF89a\x01\0\x01\0",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"BM\x1e\0",
        b"II*\0",
        b"%PDF-1.7\n\xff\xd8\xff",
        b"/* XPM */",
        b"P6 1 1 255 ...",
        b"hei",
        b"\0\0\0\x14ftypisom",
    ],
)
def test_whatever_else_it_is_it_is_refused(data: bytes) -> None:
    with pytest.raises(PictureKindError):
        kind_of(data)


def test_an_empty_file_is_no_picture() -> None:
    with pytest.raises(PictureBrokenError):
        kind_of(b"")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_kind_says_which_way_up_it_is(orientation: int) -> None:
    for order in "<>":
        found = orientation_of(laden_jpeg(painted(), orientation, order), PictureKind.JPEG)
        assert found == orientation
    assert orientation_of(laden_png(painted(), orientation), PictureKind.PNG) == orientation
    assert orientation_of(laden_webp(painted(), orientation), PictureKind.WEBP) == orientation


def test_an_orientation_there_is_not_is_upright() -> None:
    for wrong in (0, 9, 65_535):
        assert orientation_of(laden_jpeg(painted(), wrong), PictureKind.JPEG) == 1
    no_end = b"\xff\xd8" + segment(0xE1, b"Exif\0\0MM\0*\xff\xff\xff\xff")
    assert orientation_of(no_end, PictureKind.JPEG) == 1
    assert (
        orientation_of(b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + tiff()[:20]), PictureKind.JPEG)
        == 1
    )


def test_a_jpeg_that_was_cut_off_is_not_whole() -> None:
    whole = laden_jpeg(painted())
    check_whole(whole, PictureKind.JPEG)
    for length in (3, 200, len(whole) // 2, len(whole) - 60):
        with pytest.raises(PictureBrokenError):
            check_whole(whole[:length], PictureKind.JPEG)


def test_a_jpeg_that_would_be_read_for_ever_is_refused() -> None:
    plain = encoded(painted(), "jpeg")
    with pytest.raises(PictureBrokenError):
        check_whole(plain[:-2] + b"\xff\xda" * 101 + plain[-2:], PictureKind.JPEG)


def test_no_bytes_make_it_stumble_or_go_on_for_ever() -> None:
    chance = random.Random(4)
    for data in (laden_jpeg(painted()), laden_png(painted()), laden_webp(painted())):
        for _ in range(400):
            broken = bytearray(data[: chance.randrange(len(data))])
            for _ in range(chance.randrange(1, 20)):
                broken[chance.randrange(len(broken) or 1) :] += bytes([chance.randrange(256)])
            try:
                kind = kind_of(bytes(broken))
                check_whole(bytes(broken), kind)
            except PictureError:
                continue
            assert 1 <= orientation_of(bytes(broken), kind) <= 8
