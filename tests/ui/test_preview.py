"""The preview: the very sheets that leave, marks where names were replaced, and nothing kept."""

import gc
import re
import shutil
import subprocess
from array import array
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mammadagbok.domain.masking import MaskedText, replace_names
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.selection import Chosen
from mammadagbok.ui.render.pdf import to_pdf
from mammadagbok.ui.share.preview import PagePreview

SURROUNDINGS, MARK, MARK_TEXT = QColor("#F3ECE2"), QColor("#00FF00"), QColor("#0000FF")
WHITE = QColor("#FFFFFF")
NAMES = (NameSwap("Mina", "jenta"), NameSwap("Bjarte", "pappaen"))
WORDS = "Vi så ekorn 😀😀 da Mina lo.\nSå kom kvelden."
LONG = "Vi snakket om dagen med Mina og hva som hjelper når kvelden blir lang. " * 120
A4_WIDTH, A4_HEIGHT = 794, 1123
"""In pixels, 96 of them an inch."""

pytestmark = pytest.mark.usefixtures("look")


def page_of(*texts: str) -> SharePage:
    """A page of these texts with the made-up names replaced."""
    return SharePage(
        tuple(SharePart(replace_names(Chosen(text), NAMES)) for text in texts), "nb-NO"
    )


def preview_of(
    qtbot: QtBot,
    page: SharePage | None,
    width: int = 1000,
    scale: float = 1.0,
    *,
    outlined: bool = False,
) -> PagePreview:
    """A preview on the screen, this wide."""
    preview = PagePreview(SURROUNDINGS, MARK, MARK_TEXT, scale=scale, outlined=outlined)
    qtbot.addWidget(preview)
    preview.resize(width, 1300)
    preview.show_page(page)
    with qtbot.waitExposed(preview):
        preview.show()
    preview.clearFocus()
    return preview


def grabbed(preview: PagePreview) -> QImage:
    """What she sees, scroll bar and all."""
    return preview.grab().toImage()


def area(image: QImage, colour: QColor) -> QRect:
    """The smallest box around all pixels of exactly this colour; empty when there are none."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = array("I", bytes(plain.constBits()))
    found = QRect()
    for y in range(image.height()):
        row = pixels[y * image.width() : (y + 1) * image.width()]
        if colour.rgb() in row:
            right = image.width() - 1 - row[::-1].index(colour.rgb())
            found |= QRect(QPoint(row.index(colour.rgb()), y), QPoint(right, y))
    return found


def word_box(page: SharePage, word: str) -> QRect:
    """Where poppler finds a word on the first sheet of the PDF, at 96 pixels an inch."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    ran = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=to_pdf(page), capture_output=True, check=True
    )
    pattern = rf'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">{word}<'
    found = re.search(pattern, ran.stdout.decode())
    assert found
    left, top, right, bottom = (round(float(each) * 96 / 72) for each in found.groups())
    return QRect(QPoint(left, top), QPoint(right, bottom))


@pytest.mark.parametrize(
    ("text", "word"), [(WORDS, "jenta"), ("שלום Bjarte עולם", "pappaen")], ids=["emoji", "hebrew"]
)
def test_a_mark_stands_exactly_behind_the_replaced_word(qtbot: QtBot, text: str, word: str) -> None:
    page = page_of(text)
    image = grabbed(preview_of(qtbot, page))
    sheet, mark, box = area(image, WHITE), area(image, MARK), word_box(page, word)
    mark.translate(-sheet.topLeft())
    assert abs(mark.left() - box.left()) <= 4
    assert abs(mark.right() - box.right()) <= 4
    assert mark.top() - 4 <= box.top() and box.bottom() <= mark.bottom() + 4
    assert mark.height() < 26
    assert area(image, MARK).contains(area(image, MARK_TEXT))


def undecided(*texts: MaskedText) -> SharePage:
    """The page with no place decided yet."""
    asked = (replace(text, asked=text.replaced) for text in texts)
    return SharePage(tuple(map(SharePart, asked)), "nb-NO")


def test_a_place_that_is_not_decided_has_a_dashed_outline_around_its_mark(qtbot: QtBot) -> None:
    decided = page_of(WORDS)
    image = grabbed(preview_of(qtbot, undecided(*decided.texts)))
    mark = area(grabbed(preview_of(qtbot, decided)), MARK)
    assert sum(here != there for here, there in pairwise(rim(image, mark))) >= 5
    assert area(image, MARK).intersects(mark)


def test_where_no_colour_tells_it_a_decided_place_has_a_whole_outline(qtbot: QtBot) -> None:
    decided = page_of(WORDS)
    mark = area(grabbed(preview_of(qtbot, decided)), MARK)
    image = grabbed(preview_of(qtbot, decided, outlined=True))
    assert all(rim(image, mark.adjusted(4, 0, -4, 0)))
    asked = grabbed(preview_of(qtbot, undecided(*decided.texts), outlined=True))
    assert not all(rim(asked, mark.adjusted(4, 0, -4, 0)))


def rim(image: QImage, mark: QRect) -> list[bool]:
    """Along the top of a mark, where there is an outline."""
    above = range(mark.top() - 3, mark.top() + 4)
    return [
        min(image.pixelColor(x, y).red() + image.pixelColor(x, y).green() for y in above) < 200
        for x in range(mark.left(), mark.right())
    ]


def test_only_what_is_not_decided_has_the_outline(qtbot: QtBot) -> None:
    text = replace_names(Chosen("Mina lo.\n\n\n\nBjarte lo."), NAMES)
    half = SharePage((SharePart(replace(text, asked=text.replaced[1:])),), "nb-NO")
    image, plain = (
        grabbed(preview_of(qtbot, page)) for page in (half, SharePage((SharePart(text),), "nb-NO"))
    )
    differing = QRect()
    for y in range(image.height()):
        for x in range(100, 400):
            if image.pixel(x, y) != plain.pixel(x, y):
                differing |= QRect(x, y, 1, 1)
    sheet, box = area(plain, WHITE), word_box(half, "Pappaen")
    differing.translate(-sheet.topLeft())
    assert not differing.isEmpty()
    assert box.adjusted(-12, -12, 12, 12).contains(differing)


def test_a_place_in_the_heading_is_marked_as_large_as_its_words(qtbot: QtBot) -> None:
    page = SharePage((), "nb-NO", heading=replace_names(Chosen("Til Mina"), NAMES), large=True)
    image = grabbed(preview_of(qtbot, page))
    sheet, mark, box = area(image, WHITE), area(image, MARK), word_box(page, "jenta")
    mark.translate(-sheet.topLeft())
    assert abs(mark.left() - box.left()) <= 5
    assert abs(mark.right() - box.right()) <= 5
    assert 32 < mark.height() < 42


def test_a_place_on_the_second_sheet_is_marked_there(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of(LONG.replace("Mina", "alle"), "Mina lo."))
    assert area(grabbed(preview), MARK).isEmpty()
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())
    image = grabbed(preview)
    assert area(image, MARK).contains(area(image, MARK_TEXT))
    assert area(image, WHITE).contains(area(image, MARK))


def test_a_page_without_names_has_no_marks(qtbot: QtBot) -> None:
    image = grabbed(preview_of(qtbot, page_of("Vi så ekorn.")))
    assert area(image, MARK).isEmpty()
    assert area(image, MARK_TEXT).isEmpty()


def test_every_line_stands_where_it_stands_in_the_pdf(qtbot: QtBot) -> None:
    page = page_of(LONG.replace("Mina", "alle"))
    image = grabbed(preview_of(qtbot, page))
    seen = bands(image.copy(area(image, WHITE)))
    printed = bands(rasterised(to_pdf(page)))
    assert len(seen) == len(printed) > 10
    for here, there in zip(seen, printed, strict=True):
        assert here == pytest.approx(there, abs=2)


def rasterised(pdf: bytes) -> QImage:
    """The first sheet as poppler draws it, at 96 pixels an inch."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is not installed")
    ran = subprocess.run(
        ["pdftoppm", "-r", "96", "-f", "1", "-l", "1", "-png", "-"],
        input=pdf,
        capture_output=True,
        check=True,
    )
    return QImage.fromData(ran.stdout)


def bands(image: QImage) -> list[tuple[int, int, int]]:
    """Where each line of words begins, and its left and right ends. A line follows white rows."""
    inked = [
        [x for x in range(40, 754) if image.pixelColor(x, y).lightness() < 128]
        for y in range(40, 400)
    ]
    starts = [y for y in range(4, len(inked)) if inked[y] and not any(inked[y - 4 : y])]
    return [
        (start, min(columns), max(columns))
        for start, end in pairwise(starts)
        for columns in [[x for row in inked[start:end] for x in row]]
    ]


@pytest.mark.parametrize(
    ("width", "scale", "expected"),
    [(1000, 1.0, A4_WIDTH), (1800, 2.0, 2 * A4_WIDTH), (1800, 1.0, A4_WIDTH)],
)
def test_a_sheet_is_never_wider_than_its_natural_size(
    qtbot: QtBot, width: int, scale: float, expected: int
) -> None:
    sheet = area(grabbed(preview_of(qtbot, page_of(WORDS), width, scale)), WHITE)
    assert abs(sheet.width() - expected) <= 1


@pytest.mark.parametrize("width", [320, 420, 700])
def test_a_sheet_fits_into_a_narrow_place_whole(qtbot: QtBot, width: int) -> None:
    preview = preview_of(qtbot, page_of(LONG), width)
    image = grabbed(preview)
    sheet = area(image, WHITE)
    assert sheet.left() > 0 and sheet.right() < preview.viewport().width() - 1
    assert width - 80 < sheet.width() < width
    assert image.pixelColor(2, 200) == SURROUNDINGS
    assert preview.horizontalScrollBar().maximum() == 0


def test_a_sheet_is_as_wide_with_a_scroll_bar_as_without(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of("Vi så ekorn."), 600)
    bar = preview.verticalScrollBar()
    preview.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    qtbot.waitUntil(lambda: not bar.isVisible())
    without = area(grabbed(preview), WHITE)
    preview.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    qtbot.waitUntil(bar.isVisible)
    assert area(grabbed(preview), WHITE).size() == without.size()


def test_all_sheets_can_be_reached_by_keyboard(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of(LONG, LONG))
    preview.setFocus()
    bar = preview.verticalScrollBar()
    assert bar.maximum() > A4_HEIGHT
    while bar.value() < bar.maximum():
        before = bar.value()
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
        assert bar.value() > before
    last = area(grabbed(preview), WHITE)
    assert A4_HEIGHT / 2 < last.bottom() < preview.viewport().height() - 2


def test_focus_can_be_seen(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of("Vi så ekorn."))
    assert preview.focusPolicy() & Qt.FocusPolicy.TabFocus
    preview.setFocus()
    qtbot.waitUntil(preview.hasFocus)
    ring = area(grabbed(preview), MARK_TEXT)
    assert ring.contains(area(grabbed(preview), WHITE))
    preview.clearFocus()
    assert area(grabbed(preview), MARK_TEXT).isEmpty()


def test_words_are_sharp_where_a_pixel_is_made_of_four(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of("Mina lo. " * 60))
    fine = QImage(preview.size() * 2, QImage.Format.Format_RGB32)
    fine.setDevicePixelRatio(2)
    preview.render(fine)
    fine.setDevicePixelRatio(1)
    coarse = grabbed(preview).scaled(fine.size())
    differing = sum(
        fine.pixel(x, y) != coarse.pixel(x, y) for x in range(300, 700) for y in range(200, 400)
    )
    assert differing > 5_000


def test_a_screen_reader_finds_the_name_and_every_word(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of(WORDS, "Spør om turen."))
    heard = QAccessible.queryAccessibleInterface(preview)
    assert heard.text(QAccessible.Text.Name)
    assert heard.text(QAccessible.Text.Description) == (
        "Vi så ekorn 😀😀 da jenta lo.\nSå kom kvelden.\n\nSpør om turen."
    )


def test_a_screen_reader_finds_heading_and_days_too(qtbot: QtBot) -> None:
    text = replace_names(Chosen("Mina lo."), NAMES)
    page = SharePage((SharePart(text, day="1. november"),), "nb-NO", heading=text)
    preview = preview_of(qtbot, page)
    heard = QAccessible.queryAccessibleInterface(preview)
    assert heard.text(QAccessible.Text.Description) == "Jenta lo.\n\n1. november\nJenta lo."


def test_a_changed_page_keeps_her_place(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of(LONG, LONG))
    bar = preview.verticalScrollBar()
    bar.setValue(700)
    before = bar.maximum()
    preview.show_page(page_of(LONG, LONG, LONG))
    qtbot.waitUntil(lambda: bar.maximum() > before)
    assert bar.value() == 700


def test_what_is_forgotten_is_nowhere(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, page_of(WORDS))
    assert any("ekorn" in text for text in texts_laid_out())
    preview.forget()
    image = grabbed(preview)
    assert area(image, WHITE).isEmpty()
    assert area(image, MARK).isEmpty()
    assert preview.accessibleDescription() == ""
    assert not any("ekorn" in text for text in texts_laid_out())


def texts_laid_out() -> list[str]:
    """The text of every paragraph that Python still holds laid out."""
    gc.collect()
    held = [each for each in gc.get_objects() if isinstance(each, QTextLayout)]
    return [each.text() for each in held if isValid(each)]


def test_without_a_page_there_is_nothing_but_the_surroundings(qtbot: QtBot) -> None:
    preview = preview_of(qtbot, None)
    assert isinstance(preview, QScrollArea)
    assert preview.verticalScrollBar().maximum() == 0
    assert area(grabbed(preview), WHITE).isEmpty()


def test_it_scrolls_to_a_place_on_any_sheet(qtbot: QtBot) -> None:
    long = "\n".join(f"Linje {number}." for number in range(150))
    texts = enumerate((long, "Kort."), start=1)
    parts = [
        SharePart(replace_names(Chosen(text), ()), source=("entry", number))
        for number, text in texts
    ]
    preview = preview_of(qtbot, SharePage(tuple(parts), "nb-NO"))
    bar = preview.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    preview.show_place(("entry", 2), 2)
    lowest = bar.value()
    preview.show_place(("entry", 1), long.index("Linje 60."))
    middle = bar.value()
    preview.show_place(("entry", 1), 0)
    assert 0 <= bar.value() < middle < lowest
    preview.show_place(("entry", 3), 0)
    assert bar.value() < middle
