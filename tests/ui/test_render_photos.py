"""Photos on the page she brings: inside its margins, and without anything but the picture."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.ui.images import new_photo
from mammadagbok.ui.render.layout import DOTS_PER_INCH, DOTS_PER_MM, HEIGHT, MARGIN, lay_out
from mammadagbok.ui.render.paragraphs import paragraphs
from mammadagbok.ui.render.pdf import to_pdf
from pictures import SECRETS, flat, laden_jpeg
from ui.test_render import UNWANTED_KEYS, blocks_of, nested, objects_of, page_of, readable

pytestmark = pytest.mark.usefixtures("look")


def photo(width: int, height: int) -> SharePhoto:
    """A photo as the journal keeps one."""
    made = new_photo(laden_jpeg(flat(width, height)))
    return SharePhoto(made.data, made.width, made.height)


def with_photos(*photos: SharePhoto) -> SharePage:
    """A page with a text before and after the photos."""
    before, after = page_of("Mina bygde sandslott.", "Bjarte så på.").texts
    return SharePage((SharePart(before), *map(SharePart, photos), SharePart(after)), "nb-NO")


def test_a_photo_is_one_paragraph_between_the_texts() -> None:
    page = with_photos(photo(300, 200))
    assert [each.photo is not None for each in paragraphs(page)] == [False, True, False]
    before, there, _ = blocks_of(lay_out(page))
    assert there.box.width() == pytest.approx(300 * DOTS_PER_INCH / 150, abs=2)
    assert there.picture is not None and there.lines.lineCount() == 0
    assert before.lines.text().startswith("Jenta bygde")


@pytest.mark.parametrize("size", [(2000, 1500), (1500, 2000), (2000, 30), (30, 2000), (5, 5)])
def test_a_photo_stays_inside_the_margins_of_one_sheet(size: tuple[int, int]) -> None:
    for block in blocks_of(lay_out(with_photos(*(photo(*size) for _ in range(3)))))[1:4]:
        box, picture = block.box, block.picture
        assert box.left() == MARGIN and 0 < box.width() <= 166 * DOTS_PER_MM + 1
        assert box.top() % HEIGHT >= MARGIN and box.height() > 0
        assert box.bottom() <= (box.top() // HEIGHT + 1) * HEIGHT - MARGIN
        assert picture is not None
        assert box.width() / box.height() == pytest.approx(
            picture.width() / picture.height(), rel=0.1
        )


def test_a_photo_in_the_pdf_carries_nothing() -> None:
    page = with_photos(photo(400, 300))
    pdf = to_pdf(page)
    assert sum(len(sheet.images) for sheet in PdfReader(BytesIO(pdf)).pages) == 1
    everything = pdf + readable(pdf)
    for secret in (*SECRETS, b"Exif", b"ICC_PROFILE", b"xap"):
        assert secret not in everything
    for thing in objects_of(pdf):
        keys = {key for each in nested(thing) if isinstance(each, DictionaryObject) for key in each}
        assert not UNWANTED_KEYS & keys
    assert to_pdf(page) == pdf
