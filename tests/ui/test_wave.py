"""One wave, as it is drawn and as it is read out."""

import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mammadagbok.domain.craving import STRENGTHS
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.craving.wave import Wave
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import Palette
from mammadagbok.ui.wardrobe import Wardrobe

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MANY = [7, 8, 8, 9, 6, 5, 7, 4] * 5
SIZE = (560, 200)


def shown(qtbot: QtBot, look: Look, points: list[int], expected: int | None = None) -> QImage:
    """Return what is drawn of these numbers, on white or black where nothing is."""
    wave = Wave(look)
    qtbot.addWidget(wave)
    wave.resize(QSize(*SIZE).expandedTo(wave.minimumSizeHint()))
    wave.show_wave(points, expected)
    return wave.grab().toImage()


def inked(image: QImage, colour: str) -> set[tuple[int, int]]:
    """Return the pixels of exactly this colour."""
    wanted, width = QColor(colour).rgb().to_bytes(4, sys.byteorder), image.width()
    # Four bytes a pixel leave nothing over at the end of a line.
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = bytes(plain.constBits())
    found, at = set[tuple[int, int]](), pixels.find(wanted)
    while at >= 0:
        if at % 4 == 0:
            found.add((at // 4 % width, at // 4 // width))
        at = pixels.find(wanted, at + 1)
    return found


@pytest.mark.parametrize(
    ("points", "expected", "words"),
    [
        ([7, 8, 3], None, "Først 7, så 8, til slutt 3."),
        ([7, 8, 3], 9, "Først 7, så 8, til slutt 3. Jeg trodde 9."),
        ([7, 8, 6, 8, 3], None, "Først 7, så 8, så 6, så 8, til slutt 3."),
        ([7, 3], None, "Først 7, til slutt 3."),
        ([7], None, "Først 7."),
        ([7], 7, "Først 7. Jeg trodde 7."),
        ([], 6, "Jeg trodde 6."),
        ([], None, ""),
    ],
)
def test_it_is_read_out_in_words(
    qtbot: QtBot, look: Look, points: list[int], expected: int | None, words: str
) -> None:
    wave = Wave(look)
    qtbot.addWidget(wave)
    wave.show_wave(points, expected)
    heard = QAccessible.queryAccessibleInterface(wave)
    assert heard.text(QAccessible.Text.Name) == words
    assert heard.role() is QAccessible.Role.StaticText


def test_the_highest_number_is_where_the_line_is_highest(qtbot: QtBot, look: Look) -> None:
    ink = look.theme.palette.craving.ink
    low, high = (
        min(y for _, y in inked(shown(qtbot, look, points), ink))
        for points in ([2, 5, 2], [2, 9, 2])
    )
    assert high < low


def test_her_points_stand_evenly(qtbot: QtBot, look: Look) -> None:
    """On a level line the dots are what is thickest."""
    thick: dict[int, int] = {}
    for x, _ in inked(shown(qtbot, look, [4, 4, 4, 4]), look.theme.palette.craving.ink):
        thick[x] = thick.get(x, 0) + 1
    widest = [x for x in thick if thick[x] == max(thick.values())]
    middles = [
        sum(group) / len(group)
        for at in range(4)
        if (group := [x for x in widest if at * SIZE[0] / 4 <= x < (at + 1) * SIZE[0] / 4])
    ]
    steps = [after - before for before, after in pairwise(middles)]
    assert len(steps) == 3
    assert max(steps) - min(steps) <= 2


@pytest.mark.parametrize("number", STRENGTHS)
def test_height_changes_no_colour(qtbot: QtBot, look: Look, number: int) -> None:
    palette = look.theme.palette
    image = shown(qtbot, look, [number])
    assert len(inked(image, palette.craving.ink)) > 40
    for other in (palette.wrong, palette.moment.ink, palette.group.ink, palette.cheer.ink):
        assert not inked(image, other)


def test_what_she_had_thought_is_dotted_and_in_words(qtbot: QtBot, look: Look) -> None:
    palette = look.theme.palette
    without, with_it = (shown(qtbot, look, [2, 3], each) for each in (None, 9))
    added = inked(with_it, palette.craving.ink) - inked(without, palette.craving.ink)
    row = max({y for _, y in added}, key=lambda y: sum(1 for _, other in added if other == y))
    along = sorted(x for x, y in added if y == row and y < SIZE[1] / 2)
    gaps = sum(1 for x, after in pairwise(along) if after - x > 2)
    assert gaps > 20
    assert inked(with_it, palette.soft)
    assert not inked(without, palette.soft)


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("points", [[], [10], [0, 10], MANY], ids=["none", "one", "two", "many"])
def test_any_number_of_points_stays_inside(
    qtbot: QtBot, qapp: QApplication, points: list[int], theme: str, scale: float
) -> None:
    look = Wardrobe(qapp, RESOURCES).dress(Settings(theme=theme, scale=scale))
    image = shown(qtbot, look, points, expected=10)
    palette: Palette = look.theme.palette
    drawn = inked(image, palette.craving.ink) | inked(image, palette.ink)
    assert drawn
    assert {0, image.width() - 1}.isdisjoint(x for x, _ in drawn)
    assert {0, image.height() - 1}.isdisjoint(y for _, y in drawn)
