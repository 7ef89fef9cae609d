"""The page as a document and as a PDF: every word of hers, and not one word of ours."""

import json
import os
import re
import subprocess
import sys
from functools import partial
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.masking import MaskedText, replace_names
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.render.layout import (
    DOTS_PER_INCH,
    HEIGHT,
    MARGIN,
    WIDTH,
    LaidOut,
    Placed,
    dots,
    lay_out,
)
from mammadagbok.ui.render.paragraphs import paragraphs
from mammadagbok.ui.render.pdf import to_pdf
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import PAPER_INK
from unpacked import poppler

ROOT = Path(__file__).parents[2]
NAMES = (NameSwap("Mina", "jenta"), NameSwap("Bjarte", "pappaen"))
WORDS = (
    "Mina lo da vi så ekorn på brua. Bjarte ringte etterpå, og jeg ble glad.\n"
    "Neste gang vil jeg si fra før.\n\nÆsj og blåbær får også være med."
)
LONG = "Vi snakket om dagen med Mina og hva som hjelper når kvelden blir lang. " * 120
TRACES = re.compile(
    rb"Qt|pypdf|xmp|uuid|/home/|/tmp/|/usr/|/opt/|/root/|\.otf|\.ttf|\.py|[A-Z]:\\|D:20\d\d", re.I
)
FONT_KEYS = {"/FontFile", "/FontFile2", "/FontFile3", "/CIDSet"}
"""Font programs and the list of their glyphs: not ours to read."""
UNWANTED_KEYS = {
    *("/Author", "/Creator", "/Producer", "/Title", "/Subject", "/Keywords", "/CreationDate"),
    *("/ModDate", "/Info", "/ID", "/Metadata", "/PieceInfo", "/LastModified", "/OutputIntents"),
    *("/StructTreeRoot", "/StructParents", "/EmbeddedFiles", "/EF", "/AF", "/Names", "/OpenAction"),
    *("/PTEX.Fullbanner", "/PTEX.FileName", "/JavaScript", "/AA", "/Thumb", "/DestOutputProfile"),
}

pytestmark = pytest.mark.usefixtures("look")


def masked(text: str) -> MaskedText:
    """A text with the made-up names replaced."""
    return replace_names(Chosen(text), NAMES)


def page_of(
    *texts: str, language: str = "nb-NO", heading: str | None = None, large: bool = False
) -> SharePage:
    """A page of these texts with the made-up names replaced."""
    return SharePage(
        tuple(SharePart(masked(text)) for text in texts),
        language,
        heading=None if heading is None else masked(heading),
        large=large,
    )


def lines_of(block: Placed) -> list[str]:
    """The lines of a paragraph as they were broken."""
    layout, raw = block.lines, block.lines.text().encode("utf-16-le")
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = 2 * line.textStart()
        found.append(raw[start : start + 2 * line.textLength()].decode("utf-16-le"))
    return found


def blocks_of(page: LaidOut) -> list[Placed]:
    """The paragraphs, laid out."""
    return list(page.placed())


def sheets_of(page: LaidOut) -> list[list[str]]:
    """The lines that hold words, sheet by sheet."""
    sheets: list[list[str]] = [[] for _ in page.sheets]
    for block in blocks_of(page):
        for number, words in enumerate(lines_of(block)):
            if words.strip():
                sheets[int(block.lines.lineAt(number).y() // HEIGHT)].append(words.strip())
    return sheets


def objects_of(pdf: bytes) -> list[Any]:
    """Every object of the file, used or not, as pypdf reads it."""
    reader = PdfReader(BytesIO(pdf), strict=True)
    return [reader.get_object(number) for table in reader.xref.values() for number in table]


def nested(thing: Any) -> list[Any]:
    """An object and all it holds, without following references."""
    held: list[Any] = []
    if isinstance(thing, DictionaryObject):
        held = [*thing.keys(), *(thing.raw_get(key) for key in thing)]
    elif isinstance(thing, ArrayObject):
        held = list(list.__iter__(thing))
    return [thing, *(inner for each in held for inner in nested(each))]


def readable(pdf: bytes) -> bytes:
    """Everything in the file that can be read as text: streams unpacked, font programs left out."""
    objects = objects_of(pdf)
    fonts = [
        each.raw_get(key).get_object()
        for thing in objects
        for each in nested(thing)
        if isinstance(each, DictionaryObject)
        for key in FONT_KEYS & each.keys()
    ]
    streams = [each for each in objects if isinstance(each, StreamObject)]
    unpacked = [each.get_data() for each in streams if not any(each is font for font in fonts)]
    assert fonts and unpacked
    return b"\n".join([re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL), *unpacked])


FRESH_PROGRAM = """
import json, sys
from hashlib import sha256
from pathlib import Path
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from mammadagbok.domain.masking import replace_names
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.selection import Chosen
from mammadagbok.ui.render.pdf import to_pdf

app = QApplication([])
for face in Path(sys.argv[1]).glob("*.otf"):
    QFontDatabase.addApplicationFont(str(face))
before = sorted(sys.modules)
page = SharePage(
    tuple(SharePart(replace_names(Chosen(text), ())) for text in json.load(sys.stdin)), "nb-NO"
)
digest = sha256(to_pdf(page)).hexdigest()
found = {"digest": digest, "before": before, "after": sorted(sys.modules)}
print(json.dumps({**found, "dpi": app.primaryScreen().logicalDotsPerInch()}))
"""


def in_a_fresh_program(*texts: str, **environment: str) -> dict[str, Any]:
    """What a new process finds: the PDF's digest, modules before and after it, and the screen."""
    ran = subprocess.run(
        [sys.executable, "-c", FRESH_PROGRAM, str(ROOT / "resources" / "fonts")],
        input=json.dumps(texts),
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def test_the_document_holds_her_words_and_nothing_else() -> None:
    document = lay_out(page_of(WORDS, "Spør om turen."))
    assert [block.lines.text() for block in blocks_of(document)] == [
        "Jenta lo da vi så ekorn på brua. Pappaen ringte etterpå, og jeg ble glad.",
        "Neste gang vil jeg si fra før.",
        "",
        "Æsj og blåbær får også være med.",
        "Spør om turen.",
    ]


def test_replaced_places_are_found_again_in_their_paragraph() -> None:
    found = list(paragraphs(page_of("😀 Mina lo.\r\nBjarte og\u2028Minas jakke", "Hei")))
    assert [each.text for each in found] == ["😀 Jenta lo.", "Pappaen og", "Jentas jakke", "Hei"]
    assert [each.replaced for each in found] == [(Span(2, 7),), (Span(0, 7),), (Span(0, 6),), ()]
    assert [each.starts_part for each in found] == [True, False, False, True]


@pytest.mark.parametrize("sign", ["\ufdd0", "\ufdd1", "\ufffc", "\u00a0", "\x0b", "\r", "\x00"])
def test_odd_signs_move_no_paragraph(sign: str) -> None:
    page = page_of(f"en{sign}to", "Mina")
    document = lay_out(page)
    texts = [block.lines.text() for block in blocks_of(document)]
    assert len(texts) == len(list(paragraphs(page)))
    assert texts[-1] == "Jenta"


def test_a_new_text_stands_further_off_than_a_blank_line() -> None:
    document = lay_out(page_of("a\nb\n\nc", "d"))
    a, b, _, c, d = (block.box.top() for block in blocks_of(document))
    assert dots(11) < b - a < c - b < d - c


def test_a_tab_can_be_seen() -> None:
    document = lay_out(page_of("\tTakk."))
    (line,) = (block.lines.lineAt(0) for block in blocks_of(document))
    assert line.naturalTextWidth() > 4 * dots(11)


def test_every_line_is_eleven_points_and_a_comfortable_height() -> None:
    document = lay_out(page_of(LONG + " 😀 שלום"))
    layout = blocks_of(document)[0].lines
    assert len(document.sheets) > 1
    lines = [layout.lineAt(number) for number in range(10)]
    bases = [line.y() + line.ascent() for line in lines]
    steps = {round(after - base) for base, after in pairwise(bases)}
    assert steps == {round(1.45 * dots(11))}
    assert layout.font().family() == "Inter"
    assert layout.font().pixelSize() * 72 / DOTS_PER_INCH == pytest.approx(11, 0.001)


def test_a_word_without_end_is_wrapped_and_nothing_of_it_cut() -> None:
    document = lay_out(page_of("bla" * 33_334))
    room = WIDTH - 2 * MARGIN
    layout = blocks_of(document)[0].lines
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    assert max(line.naturalTextWidth() for line in lines) <= room
    pdf = to_pdf(page_of("bla" * 33_334))
    assert re.sub(r"\s", "", poppler("pdftotext", pdf)) == "bla" * 33_334


def test_words_stay_inside_the_margins_of_every_sheet() -> None:
    pdf = to_pdf(page_of(*[LONG] * 3))
    boxes = re.findall(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">',
        poppler("pdftotext", pdf, "-bbox"),
    )
    assert len(boxes) > 1_000
    at_least, at_most = 20 / 25.4 * 72, (210 - 20) / 25.4 * 72
    assert min(float(left) for left, *_ in boxes) >= at_least
    assert min(float(top) for _, top, *_ in boxes) >= at_least
    assert max(float(right) for *_, right, _ in boxes) <= at_most
    assert max(float(bottom) for *_, bottom in boxes) <= (297 - 20) / 25.4 * 72


def test_lines_and_sheets_break_in_the_pdf_where_they_break_in_the_document() -> None:
    page = page_of(WORDS, LONG, LONG)
    sheets = poppler("pdftotext", to_pdf(page), "-layout").split("\f")[:-1]
    found = [[line.strip() for line in sheet.splitlines() if line.strip()] for sheet in sheets]
    assert len(found) > 2
    assert found == sheets_of(lay_out(page))


@pytest.mark.parametrize(("dpi", "ratio"), [(192, 1), (120, 1), (96, 2)])
def test_no_screen_takes_part_in_the_layout(tmp_path: Path, dpi: int, ratio: int) -> None:
    screen = {"name": "other", "x": 0, "y": 0, "width": 1600, "height": 1200}
    screen |= {"logicalDpi": dpi, "logicalBaseDpi": dpi, "dpr": ratio}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    texts = ("En\tto\n" + LONG.replace("Mina", "jenta"), "Takk.")
    found = in_a_fresh_program(*texts, QT_QPA_PLATFORM=f"offscreen:configfile={config}")
    assert found["dpi"] == dpi
    assert found["digest"] == sha256(to_pdf(page_of(*texts))).hexdigest()


def test_a_pdf_loads_no_network_and_no_printing_and_pypdf_only_when_made() -> None:
    found = in_a_fresh_program(WORDS)
    unwanted = {"socket", "ssl", "http", "urllib.request", "asyncio", "PySide6.QtPrintSupport"}
    assert not unwanted & set(found["after"])
    assert "pypdf" not in found["before"]
    assert "pypdf" in found["after"]


def test_the_pdf_says_nothing_about_who_what_and_when() -> None:
    pdf = to_pdf(page_of(WORDS, "Vi spiste is 😀", "שלום Mina", language="nn-NO"))
    reader = PdfReader(BytesIO(pdf), strict=True)
    assert set(reader.trailer) == {"/Size", "/Root"}
    root = reader.root_object
    assert set(root) == {"/Type", "/Pages", "/Lang"}
    assert str(root["/Lang"]) == "nn-NO"
    for thing in objects_of(pdf):
        keys = {key for each in nested(thing) if isinstance(each, DictionaryObject) for key in each}
        assert not UNWANTED_KEYS & keys
    assert [found.group() for found in TRACES.finditer(readable(pdf))] == []


def test_the_strings_in_the_pdf_are_its_language_and_its_fonts_order() -> None:
    inside = [each for thing in objects_of(to_pdf(page_of(WORDS))) for each in nested(thing)]
    strings = {str(each) for each in inside if type(each).__name__.endswith("StringObject")}
    assert strings == {"nb-NO", "Adobe", "Identity"}
    fonts = {str(each["/FontName"]) for each in inside if has(each, "/FontName")}
    assert {name.partition("+")[2] for name in fonts} == {"Inter-Regular"}
    assert all(re.fullmatch(r"/[A-Z]{6}\+[\w-]+", name) for name in fonts)


def has(thing: Any, key: str) -> bool:
    """Whether this is a dictionary with that key."""
    return isinstance(thing, DictionaryObject) and key in thing


def test_poppler_finds_an_a4_without_metadata() -> None:
    pdf = to_pdf(page_of(WORDS))
    found = dict(
        re.split(r":\s+", line, maxsplit=1) for line in poppler("pdfinfo", pdf).splitlines()
    )
    unwanted = {"Author", "Creator", "Producer", "Title", "Subject", "CreationDate", "ModDate"}
    assert not unwanted & found.keys()
    assert found["Metadata Stream"] == found["Custom Metadata"] == found["JavaScript"][:2] == "no"
    assert found["Page size"] == "595 x 842 pts (A4)"
    assert found["Pages"] == "1"


@pytest.mark.parametrize("window_ink", ["#f1ece6", "#2a2730"])
def test_ink_on_paper_is_black_whatever_the_window_looks_like(window_ink: str) -> None:
    before = QGuiApplication.palette()
    dressed = QPalette(before)
    dressed.setColor(QPalette.ColorRole.Text, window_ink)
    QGuiApplication.setPalette(dressed)
    sheet = PdfReader(BytesIO(to_pdf(page_of(WORDS)))).pages[0].get_contents()
    QGuiApplication.setPalette(before)
    assert sheet is not None
    inks = set(re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) scn", sheet.get_data()))
    (ink,) = [tuple(round(float(part) * 255) for part in each) for each in inks]
    assert QColor(*ink) == QColor(PAPER_INK)
    assert max(ink) < 40


def test_her_letters_can_be_copied_out_of_the_pdf() -> None:
    text = poppler("pdftotext", to_pdf(page_of("Blåbær, øl og ÆØÅ é – «ja»…", "שלום")))
    assert "Blåbær, øl og ÆØÅ é – «ja»…" in text
    assert "שלום" in text


def test_every_sign_comes_out_of_the_pdf_as_she_wrote_it() -> None:
    signs = "a -> b <- c => d != e >= 3x4 :-) :) ;-) ++ (c) a+b=c 10:30 1/2 :: www fi ffi"
    pdf = to_pdf(page_of(signs))
    assert poppler("pdftotext", pdf, "-raw").split() == signs.split()
    assert PdfReader(BytesIO(pdf)).pages[0].extract_text().split() == signs.split()


def test_words_around_an_emoji_can_be_copied_whole() -> None:
    """The emoji itself may be a picture, by the font that has it: the ODT and the text keep it."""
    read = poppler("pdftotext", to_pdf(page_of("Vi lo 😀 og sang ❤️ da Mina 👩‍👧 kom.")), "-raw")
    assert re.findall(r"\w+", read) == ["Vi", "lo", "og", "sang", "da", "jenta", "kom"]


@pytest.mark.parametrize("room", range(70, 100, 3))
def test_a_name_where_the_line_ends_is_in_no_reading_of_the_pdf(room: int) -> None:
    words = f"{'i ' * (room // 2)}Mina-Marie van Dam og Bjar-\nte, Mi\u00adna og Mi\u00ad\nna."
    pdf = to_pdf(page_of(words))
    for read in (poppler("pdftotext", pdf), PdfReader(BytesIO(pdf)).pages[0].extract_text()):
        run_on = re.sub(r"[\s\-\u00ad]", "", read).casefold()
        assert not re.search("mina|marie|dam|bjarte", run_on)
        assert run_on.count("jenta") == 3


def test_the_same_page_gives_the_same_bytes_on_any_thread(qtbot: QtBot) -> None:
    page = page_of(WORDS, LONG, "😀")
    made: list[bytes] = [to_pdf(page), to_pdf(page)]
    failures: list[MammadagbokError] = []
    owner = QObject()
    Task(partial(to_pdf, page), made.append, failures.append, owner).start()
    qtbot.waitUntil(lambda: len(made) + len(failures) == 3)
    assert failures == []
    assert made[0] == made[1] == made[2]


def test_a_page_with_nothing_on_it_is_one_blank_sheet() -> None:
    reader = PdfReader(BytesIO(to_pdf(page_of())))
    assert len(reader.pages) == 1
    assert reader.pages[0].extract_text() == ""


def test_two_hundred_texts_take_less_than_two_seconds() -> None:
    page = page_of(*[f"{WORDS}\n{LONG[:900]}"] * 200)
    start = process_time()
    pdf = to_pdf(page)
    assert process_time() - start < 2
    assert len(PdfReader(BytesIO(pdf)).pages) == len(lay_out(page).sheets) > 50
