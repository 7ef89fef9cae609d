"""Every text can be read on every surface of its set, and every edge can be seen."""

import ast
import re
from pathlib import Path

import pytest

from mammadagbok.ui.stylesheet import stylesheet
from mammadagbok.ui.theme import DARK, LIGHT, TINTS, Palette, build_theme

UI = Path(__file__).resolve().parents[2] / "src" / "mammadagbok" / "ui"


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


def _surfaces(palette: Palette) -> list[str]:
    return [palette.paper, palette.card, palette.rail]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_can_be_read(palette: Palette) -> None:
    for ink in (palette.ink, palette.soft, palette.wrong):
        for surface in _surfaces(palette):
            assert _contrast(ink, surface) >= 4.5, (ink, surface)
    for name in TINTS:
        tint = getattr(palette, name)
        for surface in (*_surfaces(palette), tint.surface):
            assert _contrast(tint.ink, surface) >= 4.5, (name, surface)
        assert _contrast(palette.ink, tint.surface) >= 4.5, name
        assert _contrast(palette.soft, tint.surface) >= 4.5, name
    for filled in (palette.plum.ink, palette.craving.ink):
        assert _contrast(palette.on_fill, filled) >= 4.5
    assert _contrast(palette.paper, palette.ink) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_can_be_seen(palette: Palette) -> None:
    for edge in (palette.edge, palette.plum.ink):
        for surface in _surfaces(palette):
            assert _contrast(edge, surface) >= 3, (edge, surface)


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
