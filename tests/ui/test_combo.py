"""One choice among several: its list."""

import pytest
from pytestqt.qtbot import QtBot

from mammadagbok.storage.settings import Settings
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.widgets.combo import CalmComboBox


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("contrast", ["ordinary", "high"])
def test_its_list_fills_what_comes_up(
    qtbot: QtBot, wardrobe: Wardrobe, theme: str, contrast: str
) -> None:
    """Nothing of Qt's own stands around it, and the chosen one is told by more than its letters."""
    look = wardrobe.dress(Settings(theme=theme, contrast=contrast))
    choice = CalmComboBox(look, "Hvor langt", "reach")
    choice.addItems(["De siste to ukene", "Hele dagboka"])
    qtbot.addWidget(choice)
    choice.show()
    choice.showPopup()
    chosen = choice.view().visualRect(choice.view().currentIndex())
    around = choice.view().window()
    assert around.height() - choice.view().height() <= 2
    picture = choice.view().viewport().grab().toImage()
    palette = look.theme.palette
    assert picture.pixelColor(chosen.topRight()).name() == palette.plum.ink.lower()
    assert picture.pixelColor(picture.rect().bottomRight()).name() == palette.card.lower()
    choice.hidePopup()
