"""Language, theme and size, put on and changed."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from mammadagbok.storage.settings import LANGUAGES, Settings
from mammadagbok.ui.kind_words import kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.portal import Portal
from mammadagbok.ui.theme import DARK, FONT, HIGH_DARK, HIGH_LIGHT, LIGHT
from mammadagbok.ui.wardrobe import Wardrobe

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


def test_words_are_known_when_the_catalogues_are_written_anew(
    qapp: QApplication, wardrobe: Wardrobe, tmp_path: Path
) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(RESOURCES, resources)
    meanwhile = Wardrobe(qapp, resources)
    meanwhile.dress(Settings(language="nn"))
    for catalogue in (resources / "i18n").glob("*.qm"):
        catalogue.write_bytes(b"")
    assert kind_word(None) == "Berre skriv"
    meanwhile.dress(Settings(language="en"))
    wardrobe.dress(Settings(language="nb"))
    assert kind_word(None) == "Bare skriv"


def test_light_and_dark(wardrobe: Wardrobe) -> None:
    assert wardrobe.dress(Settings(theme="light")).theme.palette == LIGHT
    assert wardrobe.dress(Settings(theme="dark")).theme.palette == DARK


def test_high_contrast_in_light_and_dark_by_her_choice_or_the_systems(wardrobe: Wardrobe) -> None:
    for theme, ordinary, high in (("light", LIGHT, HIGH_LIGHT), ("dark", DARK, HIGH_DARK)):
        by_choice = Settings(theme=theme, contrast="high")
        assert wardrobe.dress(by_choice).theme.palette == high
        assert wardrobe.dress(Settings(theme=theme)).theme.palette == ordinary
        _tell(wardrobe, high=True)
        assert wardrobe.dress(Settings(theme=theme)).theme.palette == high
        assert wardrobe.dress(Settings(theme=theme, contrast="ordinary")).theme.palette == ordinary
        _tell(wardrobe, high=False)


def _tell(wardrobe: Wardrobe, *, high: bool) -> None:
    """Have the portal say so."""
    portal = wardrobe.contrast.findChild(Portal)
    assert portal is not None
    portal.told.emit("org.freedesktop.appearance", "contrast", int(high))


def test_nothing_moves_by_her_choice_whatever_the_system_wants(wardrobe: Wardrobe) -> None:
    motion = wardrobe.dress(Settings()).motion
    heard: list[bool] = []
    motion.changed.connect(lambda: heard.append(motion.is_reduced))
    assert wardrobe.dress(Settings(motion="still")).motion.is_reduced
    assert not wardrobe.dress(Settings()).motion.is_reduced
    assert heard == [True, False]


def test_the_typeface_of_the_system_is_on_everything(
    wardrobe: Wardrobe, qapp: QApplication
) -> None:
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    assert family != FONT
    look = wardrobe.dress(Settings(font="system"))
    assert look.theme.family == qapp.font().family() == family
    assert FONT not in qapp.styleSheet()
    wardrobe.dress(Settings(theme="light"))


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
