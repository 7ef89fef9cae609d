"""Heading, days and large print: where they stand, and what they are kept together with."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QTextLayout

from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.render import layout
from mammadagbok.ui.render.layout import (
    DOTS_PER_INCH,
    HEIGHT,
    MARGIN,
    LaidOut,
    Placed,
    dots,
    lay_out,
)
from mammadagbok.ui.render.paragraphs import Role, paragraphs
from mammadagbok.ui.render.pdf import to_pdf
from ui.test_render import blocks_of, masked, page_of
from ui.test_render_photos import photo
from unpacked import poppler

pytestmark = pytest.mark.usefixtures("look")
TEXT = "Vi så ekorn på brua da Mina lo."


def dated(*texts: str, large: bool = False) -> SharePage:
    """A page of these texts, each under a day of its own."""
    days = enumerate(texts, start=1)
    parts = tuple(SharePart(masked(text), day=f"{day}. november") for day, text in days)
    return SharePage(parts, "nb-NO", large=large)


def sheet_of(block: Placed) -> int:
    """The sheet on which the first line of a paragraph stands."""
    top = block.box.top() if block.picture is not None else block.lines.lineAt(0).y()
    return int(top // HEIGHT)


def font_of(page: LaidOut, number: int) -> QFont:
    """The font of the words of a paragraph."""
    lines = blocks_of(page)[number].lines
    runs = lines.lineAt(0).glyphRuns()
    font = QFont(lines.font())
    font.setPixelSize(round(runs[0].rawFont().pixelSize()))
    font.setWeight(QFont.Weight(runs[0].rawFont().weight()))
    return font


def test_heading_first_and_each_day_above_its_text() -> None:
    page = replace(dated(TEXT, "En\nto"), heading=masked("Til Mina\nog de andre"))
    found = list(paragraphs(page))
    assert [each.text for each in found] == [
        *("Til jenta", "og de andre"),
        *("1. november", "Vi så ekorn på brua da jenta lo."),
        *("2. november", "En", "to"),
    ]
    roles = [Role.HEADING] * 2 + [Role.DAY, Role.LINE, Role.DAY, Role.LINE, Role.LINE]
    assert [each.role for each in found] == roles
    starts = [True, False, True, False, True, False, False]
    assert [each.starts_part for each in found] == starts
    assert found[0].replaced == (Span(4, 9),)
    document = lay_out(page)
    assert [block.lines.text() for block in blocks_of(document)] == [each.text for each in found]


def test_a_day_stands_nearer_to_its_text_than_to_the_one_before() -> None:
    document = lay_out(dated("En", "to"))
    first, one, second, two = (block.box.top() for block in blocks_of(document))
    assert one - first == two - second < second - one


def test_no_day_stands_where_there_is_no_text_for_it() -> None:
    assert list(paragraphs(SharePage((SharePart(masked(""), day="1. november"),), "nb-NO"))) == []


@pytest.mark.parametrize(
    ("large", "sizes"), [(False, (14, 9.5, 11)), (True, (20, 13, 16))], ids=["11", "16"]
)
def test_heading_and_days_are_bold_and_all_sizes_are_those_she_chose(
    large: bool, sizes: tuple[float, ...]
) -> None:
    page = replace(dated(TEXT, large=large), heading=masked("Til gruppa"))
    document = lay_out(page)
    fonts = [font_of(document, number) for number in range(3)]
    assert [font.pixelSize() for font in fonts] == [dots(size) for size in sizes]
    bold, normal = QFont.Weight.Bold, QFont.Weight.Normal
    assert [font.weight() for font in fonts] == [bold, bold, normal]
    points = blocks_of(document)[2].lines.font().pixelSize() * 72 / DOTS_PER_INCH
    assert points == pytest.approx(sizes[-1], 0.001)


@pytest.mark.parametrize(("large", "points"), [(False, 11), (True, 16)])
def test_lines_stand_as_far_apart_as_their_letters_need(large: bool, points: int) -> None:
    document = lay_out(page_of(TEXT * 20, large=large))
    lines = blocks_of(document)[0].lines
    first, second = lines.lineAt(0), lines.lineAt(1)
    step = second.y() + second.ascent() - first.y() - first.ascent()
    assert step == pytest.approx(1.45 * dots(points), abs=1)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("before", range(0, 60, 5))
def test_no_sheet_ends_with_a_day(before: int, large: bool) -> None:
    document = lay_out(dated("En\n" * before + "to", *[TEXT * 3] * 40, large=large))
    blocks = blocks_of(document)
    days = [(day, after) for day, after in pairwise(blocks) if day.paragraph.role is Role.DAY]
    assert len(document.sheets) > 2
    assert len(days) == 41
    assert [sheet_of(day) for day, after in days if sheet_of(day) != sheet_of(after)] == []


def test_a_day_goes_on_to_the_next_sheet_with_its_photo() -> None:
    parts = [SharePart(masked("En\n" * 15 + "to"), day="Mandag")]
    parts += [SharePart(photo(1200, 1000), day="Tirsdag"), SharePart(masked("Takk"), day="Onsdag")]
    document = lay_out(SharePage(tuple(parts), "nb-NO", large=True))
    day, picture = blocks_of(document)[-4:-2]
    assert day.lines.text() == "Tirsdag" and picture.picture is not None
    assert sheet_of(day) == sheet_of(picture) == 1
    assert day.box.top() - HEIGHT == MARGIN


def test_heading_and_days_are_in_the_pdf_in_order() -> None:
    page = replace(dated(TEXT, "Takk, Bjarte."), heading=masked("Til Mina"))
    assert poppler("pdftotext", to_pdf(page), "-raw").splitlines() == [
        *("Til jenta", "1. november", "Vi så ekorn på brua da jenta lo."),
        *("2. november", "Takk, pappaen.", ""),
    ]
    assert "Inter-Bold" in poppler("pdffonts", to_pdf(page))


def test_undecided_places_are_known_in_their_paragraph() -> None:
    text = MaskedText("Hei jenta\nog pappaen", (Span(4, 9), Span(13, 20)), asked=(Span(13, 20),))
    page = SharePage((SharePart(text),), "nb-NO", heading=text)
    for lines in (list(paragraphs(page))[:2], list(paragraphs(page))[2:]):
        assert [each.replaced for each in lines] == [(Span(4, 9),), (Span(3, 10),)]
        assert [each.asked for each in lines] == [(), (Span(3, 10),)]


def test_nothing_but_what_is_new_is_broken_into_lines_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = [TEXT * 9, "En\nto", TEXT * 40, "En\nto", TEXT * 9]
    before = lay_out(dated(*texts))
    page = replace(dated("Aller først.", *texts[1:]), heading=masked("Til Mina"))
    fresh = [(each.box, tops_of(each)) for each in blocks_of(lay_out(page))]
    broken: list[str] = []

    class Noting(QTextLayout):
        def beginLayout(self) -> None:  # noqa: N802
            broken.append(self.text())
            super().beginLayout()

    monkeypatch.setattr(layout, "QTextLayout", Noting)
    after = lay_out(page, known=before)
    assert broken == ["Til jenta", "Aller først."]
    assert [(each.box, tops_of(each)) for each in blocks_of(after)] == fresh
    assert len({id(each.lines) for each in blocks_of(after)}) == len(fresh)
    more = replace(page, parts=(*page.parts, *dated(TEXT).parts))
    longer = [(each.box, tops_of(each)) for each in blocks_of(lay_out(more))]
    after = lay_out(more, known=after)
    assert [(each.box, tops_of(each)) for each in blocks_of(after)] == longer
    page, fresh = more, longer
    broken.clear()
    lay_out(replace(page, large=True), known=after)
    assert len(broken) == len(fresh)


def tops_of(block: Placed) -> list[float]:
    """Where each line of a paragraph begins."""
    return [block.lines.lineAt(number).y() for number in range(block.lines.lineCount())]


def test_what_goes_on_to_the_next_sheet_stands_on_both_and_once_in_order() -> None:
    page = lay_out(dated(TEXT * 200, TEXT))
    first, second = page.sheets[:2]
    assert first[-1] is second[0]
    assert [each.lines.text() for each in page.placed()] == [
        each.text for each in paragraphs(dated(TEXT * 200, TEXT))
    ]
    for number, sheet in enumerate(page.sheets):
        for each in sheet:
            assert any(number == top // HEIGHT for top in tops_of(each))
    ends = [top % HEIGHT + dots(16) for each in page.placed() for top in tops_of(each)]
    assert max(ends) <= HEIGHT - MARGIN
