"""The page as an ODT: her words and how they look, and nothing about her or her computer."""

import re
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.ui.render.odt import to_odt
from mammadagbok.ui.render.paragraphs import paragraphs
from pictures import SECRETS, flat, laden_jpeg
from ui.test_render import LONG, WORDS, masked, page_of
from ui.test_render_photos import photo, with_photos
from unpacked import odt_words

pytestmark = pytest.mark.usefixtures("look")
URN = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, STYLE, FO = f"{{{URN}text:1.0}}", f"{{{URN}style:1.0}}", f"{{{URN}xsl-fo-compatible:1.0}}"
DRAW, SVG = f"{{{URN}drawing:1.0}}", f"{{{URN}svg-compatible:1.0}}"


def members(odt: bytes) -> dict[str, bytes]:
    """What is in the file, by name and in order."""
    with ZipFile(BytesIO(odt)) as archive:
        assert archive.testzip() is None
        return {each: archive.read(each) for each in archive.namelist()}


def parsed(odt: bytes, member: str) -> ElementTree.Element:
    """A member of the file as XML."""
    return ElementTree.fromstring(members(odt)[member])  # noqa: S314


def lines_in(odt: bytes) -> list[str]:
    """The paragraphs as the standard says they are to be read: blanks put together, then s."""
    root = parsed(odt, "content.xml")
    found = [each for each in root.iter() if each.tag in (f"{TEXT}p", f"{TEXT}h")]
    return [_read(each) for each in found]


def _read(paragraph: ElementTree.Element) -> str:
    words = _shown(paragraph.text or "")
    for inner in paragraph:
        if inner.tag == f"{TEXT}s":
            words += "\0" * int(inner.get(f"{TEXT}c", "1"))
        elif inner.tag == f"{TEXT}tab":
            words += "\1"
        words += _shown(inner.tail or "")
    return words.strip(" ").replace("\0", " ").replace("\1", "\t")


def _shown(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text)


def attribute(odt: bytes, member: str, tag: str, name: str) -> set[str | None]:
    """The values of an attribute on all elements of a kind."""
    root = parsed(odt, member)
    return {each.get(name) for each in root.iter(tag)} - {None}


def test_every_line_of_hers_stands_in_it_once_and_in_order() -> None:
    page = replace(page_of(WORDS, "a  b\tc < d & e", " to  blanke "), heading=masked("Til Mina"))
    assert lines_in(to_odt(page)) == [each.text for each in paragraphs(page)]


@settings(max_examples=150, deadline=None)
@given(st.text("a å<&\t\"']", max_size=12))
def test_no_blank_of_hers_is_lost(text: str) -> None:
    page = SharePage((SharePart(MaskedText(f"x\n{text}\ny", ())),), "nb-NO")
    assert lines_in(to_odt(page)) == ["x", text, "y"]


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\ufffe", "\ufff9", "\ufffc", "\ud800"])
def test_a_sign_that_no_file_can_hold_breaks_nothing(sign: str) -> None:
    page = SharePage((SharePart(MaskedText(f"en{sign}to", ())),), "nb-NO")
    assert lines_in(to_odt(page)) == ["en\ufffdto"]


def test_an_independent_reader_reads_her_words() -> None:
    part = SharePart(masked("Blåbær, øl og ÆØÅ é – «ja»… 😀\n\nMina lo."), day="1. november")
    page = SharePage((part,), "nb-NO", heading=masked("Til Mina"))
    words = [line for line in odt_words(to_odt(page)).splitlines() if line.strip("-= ")]
    assert words == ["Til jenta", "1. november", "Blåbær, øl og ÆØÅ é – «ja»… 😀", "Jenta lo."]


def test_heading_and_days_are_headings_to_a_screen_reader() -> None:
    page = SharePage(
        (SharePart(masked("Hei"), day="1. november"),), "nb-NO", heading=masked("Gruppa")
    )
    root = parsed(to_odt(page), "content.xml")
    levels = {each.text: each.get(f"{TEXT}outline-level") for each in root.iter(f"{TEXT}h")}
    assert levels == {"Gruppa": "1", "1. november": "2"}


@pytest.mark.parametrize(("large", "points"), [(False, "11pt"), (True, "16pt")])
def test_paper_type_and_language_are_those_of_the_page(large: bool, points: str) -> None:
    odt = to_odt(page_of(WORDS, language="nn-NO", large=large))
    paper = parsed(odt, "styles.xml").find(f".//{STYLE}page-layout-properties")
    assert paper is not None
    sides = {name.partition("}")[2]: value for name, value in paper.items()}
    assert (sides.pop("page-width"), sides.pop("page-height")) == ("210mm", "297mm")
    assert sides.pop("print-orientation") == "portrait"
    assert set(sides.values()) == {"22mm"}
    ordinary = parsed(odt, "styles.xml").find(f".//{STYLE}default-style/{STYLE}text-properties")
    assert ordinary is not None
    assert ordinary.get(f"{FO}font-size") == points
    assert (ordinary.get(f"{FO}language"), ordinary.get(f"{FO}country")) == ("nn", "NO")
    assert ordinary.get(f"{STYLE}font-name") == "Inter"
    (families,) = attribute(odt, "styles.xml", f"{STYLE}font-face", f"{SVG}font-family")
    assert families is not None
    assert families.split(", ")[0] == "Inter"
    assert families.endswith("Arial, sans-serif")


def test_every_style_that_is_used_is_there() -> None:
    page = replace(with_photos(photo(30, 20)), heading=masked("Hei"))
    page = replace(page, parts=(*page.parts, SharePart(masked("en\nto"), day="1. november")))
    odt = to_odt(page)
    made = [
        attribute(odt, name, f"{STYLE}style", f"{STYLE}name") for name in list(members(odt))[1:3]
    ]
    used = [attribute(odt, "content.xml", f"{TEXT}{kind}", f"{TEXT}style-name") for kind in "ph"]
    used.append(attribute(odt, "content.xml", f"{DRAW}frame", f"{DRAW}style-name"))
    used.append(attribute(odt, "content.xml", f"{STYLE}style", f"{STYLE}parent-style-name"))
    assert set.union(*used) <= set.union(*made)


def test_nothing_tells_who_made_it_when_and_with_what() -> None:
    odt = to_odt(with_photos(photo(40, 30), photo(30, 40)))
    assert list(members(odt)) == [
        *("mimetype", "content.xml", "styles.xml"),
        *("Pictures/1.jpg", "Pictures/2.jpg", "META-INF/manifest.xml"),
    ]
    with ZipFile(BytesIO(odt)) as archive:
        assert archive.comment == b""
        for each in archive.infolist():
            assert each.date_time == (1980, 1, 1, 0, 0, 0)
            assert (each.create_system, each.external_attr, each.extra, each.comment) == (
                *(0, 0x20),
                *(b"", b""),
            )
    everything = b"\n".join(members(odt).values())
    for trace in (*SECRETS, b"Exif", b"ICC_PROFILE", b"xap", b"/home", b"/tmp", b"Qt", b"Python"):
        assert trace not in everything
    assert not re.search(rb"20[12]\d-\d\d|meta:|dc:|generator|config", everything)


def test_a_photo_is_made_anew_whatever_the_journal_has() -> None:
    laden = SharePhoto(laden_jpeg(flat(40, 30)), 40, 30)
    assert any(secret in laden.data for secret in SECRETS)
    picture = members(to_odt(SharePage((SharePart(laden),), "nb-NO")))["Pictures/1.jpg"]
    for trace in (*SECRETS, b"Exif", b"ICC_PROFILE", b"xap"):
        assert trace not in picture


def test_its_kind_can_be_told_from_its_first_bytes() -> None:
    odt = to_odt(page_of(WORDS))
    first: ZipInfo = ZipFile(BytesIO(odt)).infolist()[0]
    assert (first.filename, first.compress_type, first.header_offset) == ("mimetype", ZIP_STORED, 0)
    assert (
        odt[30:85] == b"mimetypeapplication/vnd.oasis.opendocument.textPK\x03\x04\x14\x00\x00\x00"
    )


def test_the_manifest_names_what_is_there() -> None:
    odt = to_odt(with_photos(photo(40, 30)))
    named = re.findall(rb'full-path="(.+?)"', members(odt)["META-INF/manifest.xml"])
    there = [
        name.encode() for name in members(odt) if name not in ("mimetype", "META-INF/manifest.xml")
    ]
    assert named == [b"/", *there]


def test_a_photo_is_as_large_as_in_the_pdf() -> None:
    odt = to_odt(with_photos(photo(300, 200), photo(2000, 1500)))
    root = parsed(odt, "content.xml")
    sizes = [
        (each.get(f"{SVG}width"), each.get(f"{SVG}height")) for each in root.iter(f"{DRAW}frame")
    ]
    assert sizes == [("50.80mm", "33.87mm"), ("166.00mm", "124.50mm")]
    assert members(odt)["Pictures/1.jpg"].startswith(b"\xff\xd8\xff")


def test_the_same_page_gives_the_same_bytes() -> None:
    page = with_photos(photo(40, 30))
    assert to_odt(page) == to_odt(page)


def test_a_page_with_nothing_on_it_is_a_document_still() -> None:
    assert lines_in(to_odt(page_of())) == []
    assert len(members(to_odt(page_of(LONG)))) == 4
