"""Language, theme and size, put on and changed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from mammadagbok.storage.settings import LANGUAGES, Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import DARK, FONT, LIGHT
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.words import kind_word

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def wardrobe(qapp: QApplication, look: Look) -> Wardrobe:
    return Wardrobe(qapp, RESOURCES)


def test_each_language_replaces_the_one_before(wardrobe: Wardrobe) -> None:
    said = []
    for language in (*LANGUAGES, "nb"):
        wardrobe.dress(Settings(language=language))
        said.append(kind_word(None))
    assert said == ["Bare skriv", "Berre skriv", "Just writing", "Bare skriv"]


def test_light_and_dark(wardrobe: Wardrobe) -> None:
    assert wardrobe.dress(Settings(theme="light")).theme.palette == LIGHT
    assert wardrobe.dress(Settings(theme="dark")).theme.palette == DARK


def test_our_own_type_in_every_size(wardrobe: Wardrobe, qapp: QApplication) -> None:
    for scale, pixels in ((0.9, 14), (1.0, 16), (2.0, 32)):
        wardrobe.dress(Settings(scale=scale))
        assert qapp.font().pixelSize() == pixels
    assert QFontInfo(qapp.font()).family() == FONT
    assert {"Regular", "Bold", "Italic", "Bold Italic"} <= set(QFontDatabase.styles(FONT))


def test_every_icon_in_use_is_shipped_and_coloured(wardrobe: Wardrobe) -> None:
    look = wardrobe.dress(Settings())
    for svg in (RESOURCES / "icons").glob("*.svg"):
        image = look.picture(svg.stem, "#a74f2a", 24).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert "#a74f2a" in inks, svg.stem
        assert "#000000" not in inks
