"""Every text can be read on every surface of its set, and every edge can be seen."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from mammadagbok.ui.stylesheet import stylesheet
from mammadagbok.ui.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    PAPER_INK,
    PAPER_WHITE,
    TINTS,
    Palette,
    Theme,
    Tint,
    build_theme,
)
from sheet_rules import Dressed, dressed

UI = Path(__file__).resolve().parents[2] / "src" / "mammadagbok" / "ui"
ORDINARY_TEXT, HIGH_TEXT = 4.5, 7.0
"""WCAG 2.2, 1.4.3 and 1.4.6."""
ORDINARY_EDGE, HIGH_EDGE = 3.0, 4.5
"""WCAG 2.2, 1.4.11, and what high contrast has beyond it."""
NAMES = ["light", "dark", "high light", "high dark"]
TEXTS = [
    (LIGHT, ORDINARY_TEXT),
    (DARK, ORDINARY_TEXT),
    (HIGH_LIGHT, HIGH_TEXT),
    (HIGH_DARK, HIGH_TEXT),
]
EDGES = [
    (LIGHT, ORDINARY_EDGE),
    (DARK, ORDINARY_EDGE),
    (HIGH_LIGHT, HIGH_EDGE),
    (HIGH_DARK, HIGH_EDGE),
]


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _surfaces(palette: Palette) -> set[str]:
    return {palette.paper, palette.card, palette.rail}


def _tints(palette: Palette) -> list[Tint]:
    return [getattr(palette, name) for name in TINTS]


def _has_text(name: str) -> bool:
    """False for lines, for handles and boxes, and for Qt's own small pictures."""
    is_part = "::" in name and "::item" not in name
    return not (is_part or name.startswith(("QToolButton", 'QFrame[role="line"]')))


def _sheet(palette: Palette) -> list[Dressed]:
    return list(dressed(stylesheet(Theme(palette, 1.0))))


@pytest.mark.parametrize(("palette", "least"), TEXTS, ids=NAMES)
def test_texts_can_be_read(palette: Palette, least: float) -> None:
    """Whatever a painter writes with these, on any surface of the set."""
    every_surface = _surfaces(palette) | {tint.surface for tint in _tints(palette)}
    for ink in (palette.ink, palette.soft, palette.wrong):
        for surface in every_surface if ink != palette.wrong else _surfaces(palette):
            assert _contrast(ink, surface) >= least, (ink, surface)
    for tint in _tints(palette):
        for surface in (*_surfaces(palette), tint.surface):
            assert _contrast(tint.ink, surface) >= least, (tint, surface)
    for filled in (palette.plum.ink, palette.craving.ink):
        assert _contrast(palette.on_fill, filled) >= least
    assert _contrast(palette.paper, palette.ink) >= least


@pytest.mark.parametrize(("palette", "least"), EDGES, ids=NAMES)
def test_edges_can_be_seen(palette: Palette, least: float) -> None:
    every_surface = _surfaces(palette) | {tint.surface for tint in _tints(palette)}
    hairlines = {palette.hairline} if least > ORDINARY_EDGE else set()
    for edge in {palette.edge, palette.plum.ink, palette.ink} | hairlines:
        for surface in every_surface:
            assert _contrast(edge, surface) >= least, (edge, surface)


@pytest.mark.parametrize(("palette", "least"), TEXTS, ids=NAMES)
def test_every_text_of_the_sheet_can_be_read_in_every_state(palette: Palette, least: float) -> None:
    pairs = {
        (each.name, each.color, surface)
        for each in _sheet(palette)
        if each.color is not None and _has_text(each.name)
        for surface in (
            _surfaces(palette) if each.background in (None, "transparent") else {each.background}
        )
        if surface is not None
    }
    assert len({(ink, surface) for _, ink, surface in pairs}) > len(_surfaces(palette))
    assert {each for each in pairs if _contrast(each[1], each[2]) < least} == set()


@pytest.mark.parametrize(("palette", "least"), EDGES, ids=NAMES)
def test_every_edge_of_the_sheet_can_be_seen(palette: Palette, least: float) -> None:
    """Apart from hairlines, which say nothing in ordinary contrast, and what has no edge."""
    says_nothing = {None, "transparent"}
    if least == ORDINARY_EDGE:
        says_nothing |= {palette.hairline, *(tint.surface for tint in _tints(palette))}
    edges = {each.border for each in _sheet(palette)} - says_nothing
    assert edges >= {palette.edge, palette.plum.ink, palette.ink}
    for edge in edges:
        for surface in _surfaces(palette):
            assert edge is not None
            assert _contrast(edge, surface) >= least, (edge, surface)


@pytest.mark.parametrize("palette", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_has_thicker_edges_and_one_around_every_surface(palette: Palette) -> None:
    high, ordinary = Theme(palette, 1.0), Theme(LIGHT, 1.0)
    assert high.edge > ordinary.edge
    assert high.ring > ordinary.ring > ordinary.edge
    assert "1px solid" not in stylesheet(high)
    for name in TINTS:
        assert _contrast(high.rim(name), palette.card) >= HIGH_EDGE
    tinted = {tint.ink for tint in _tints(palette)} - {palette.ink, palette.plum.ink}
    assert tinted == set()


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=NAMES)
def test_what_she_has_chosen_has_a_ground_of_its_own(palette: Palette) -> None:
    chosen = {
        each.name: each.background
        for each in _sheet(palette)
        if each.name.startswith("QPushButton:checked[") and each.name.endswith('"]')
    }
    del chosen['QPushButton:checked[role="rail"]']  # The rail is not a card.
    assert len(chosen) > 1
    assert {name for name, ground in chosen.items() if ground == palette.card} == set()


@pytest.mark.parametrize("role", ["plain", "primary"])
def test_what_is_off_has_broken_edges_in_high_contrast(qtbot: QtBot, role: str) -> None:
    made = QPushButton("Read")
    qtbot.addWidget(made)
    made.setProperty("role", role)
    made.setStyleSheet(stylesheet(Theme(HIGH_LIGHT, 1.0)))
    made.resize(200, made.sizeHint().height())

    def along_the_top() -> set[str]:
        image = made.grab().toImage()
        return {image.pixelColor(x, 1).name() for x in range(50, 150)}

    assert len(along_the_top()) == 1
    made.setEnabled(False)
    assert len(along_the_top()) > 1


def test_a_painter_uses_no_colour_but_those_that_are_looked_at_here() -> None:
    looked_at = {"paper", "card", "rail", "ink", "soft", "hairline", "edge", "on_fill", "wrong"}
    used = set()
    for path in sorted(UI.rglob("*.py")):
        used |= set(re.findall(r"\bpalette\.([a-z_]+)\b", path.read_text("utf-8")))
    assert used > {"ink", "plum", "hairline"}
    assert used - looked_at - set(TINTS) == set()


def test_the_marks_of_the_preview_can_be_told_on_white_paper() -> None:
    assert _contrast(PAPER_INK, LIGHT.cheer.surface) >= HIGH_TEXT
    assert _contrast(LIGHT.cheer.ink, LIGHT.cheer.surface) >= ORDINARY_TEXT
    assert _contrast(LIGHT.cheer.ink, PAPER_WHITE) >= ORDINARY_TEXT


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5, 2.0])
def test_everything_scales(scale: float) -> None:
    theme = build_theme(dark=False, scale=scale)
    assert theme.px(100) == round(100 * scale)
    assert f"font-size: {theme.px(28)}px" in stylesheet(theme)


def test_no_colour_or_pixel_stands_outside_the_theme() -> None:
    sizes = re.compile(r"^set(Fixed|Minimum|Maximum)?(Size|Width|Height|Spacing|ContentsMargins)$")
    found = []
    for path in sorted(UI.rglob("*.py")):
        if path.name == "theme.py":
            continue
        text = path.read_text("utf-8")
        found += [(path.name, colour) for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", text)]
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                lengths = [a.value for a in node.args if isinstance(a, ast.Constant)]
                if sizes.match(node.func.attr) and any(
                    isinstance(length, int) and length > 1 for length in lengths
                ):
                    found.append((path.name, ast.unparse(node)))
    assert found == []


@pytest.mark.parametrize(("palette", "least"), EDGES, ids=NAMES)
def test_a_dialog_has_an_edge_against_a_page_like_it(
    palette: Palette, least: float, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setStyleSheet(stylesheet(Theme(palette, 1.0)))
    dialog.show()
    image = dialog.grab().toImage()
    right, bottom = image.width() - 1, image.height() - 1
    for x, y in ((0, bottom // 2), (right, bottom // 2), (right // 2, 0), (right // 2, bottom)):
        assert _contrast(image.pixelColor(x, y).name(), palette.paper) >= least


@pytest.mark.parametrize(("dark", "high"), [(False, False), (True, False), (False, True)])
def test_what_cannot_be_done_now_looks_otherwise_in_a_menu(dark: bool, high: bool) -> None:
    sheet = stylesheet(build_theme(dark=dark, scale=1.0, high=high))
    told = {each.name: each.color for each in dressed(sheet)}
    assert told["QMenu::item:disabled"] not in (None, told["*"])
