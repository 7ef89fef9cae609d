"""Every page before the journal, in each language: named, big enough, nothing cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from laid_out import misfits
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TARGET
from mammadagbok.ui.wardrobe import Wardrobe
from start_pages import PAGES, Make

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SMALL_WINDOW = (1024, 640)


@pytest.fixture(params=["nb", "nn", "en"])
def large_look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """The look at 200 % in one of the languages."""
    wardrobe = Wardrobe(qapp, RESOURCES)
    yield wardrobe.dress(Settings(language=request.param, theme="dark", scale=2.0))
    wardrobe.dress(Settings(theme="light"))


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_at_twice_the_size_in_the_smallest_window(large_look: Look, make: Make) -> None:
    page = make(large_look)
    page.resize(*SMALL_WINDOW)
    page.show()
    QApplication.processEvents()
    assert misfits(page) == []
    shown = [each for each in page.findChildren(QWidget) if each.isVisible()]
    for each in shown:
        if isinstance(each, QAbstractButton | QLineEdit) and each.objectName() != "":
            assert each.accessibleName(), each.objectName()
        if isinstance(each, QAbstractButton):
            assert not each.text() or each.objectName()
    page.deleteLater()


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_every_target_is_big(look: Look, make: Make) -> None:
    page = make(look)
    page.resize(*SMALL_WINDOW)
    page.show()
    QApplication.processEvents()
    low = {
        each.objectName(): each.height()
        for each in page.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit)
        and each.isVisible()
        and each.height() < TARGET
    }
    page.deleteLater()
    # Inside a field that is big itself, and rows shared with other pages.
    assert {name for name in low if not name.endswith("_show")} <= {
        "lock_screen_child",
        "first_idle_0",
        "first_idle_1",
        "first_idle_2",
    }


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_no_banned_number_before_the_journal_is_open(look: Look, make: Make) -> None:
    page = make(look)
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    page.deleteLater()
    assert "116 006" not in said
    assert "22 40 00 40" not in said
