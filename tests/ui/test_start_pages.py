"""Every page before the journal, in each language: named, big enough, nothing cut off."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRegularExpression, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from laid_out import misfits
from mammadagbok.storage.settings import LANGUAGES, Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TARGET
from mammadagbok.ui.unlock import first_pages
from mammadagbok.ui.unlock.first_pages import WhoPage
from mammadagbok.ui.wardrobe import Wardrobe
from misdrawn import misdrawn
from on_page import enlarged, part
from start_pages import PAGES, Make

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SMALL_WINDOW = (1024, 640)


@pytest.fixture(scope="module", params=product(LANGUAGES, (1.0, 1.5, 2.0)), ids=str)
def any_look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """The look in one of the languages, at each size."""
    language, scale = request.param
    wardrobe = Wardrobe(qapp, RESOURCES)
    yield wardrobe.dress(Settings(language=language, theme="dark", scale=scale))
    wardrobe.dress(Settings(theme="light"))


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_every_text_has_room_in_the_smallest_window(any_look: Look, make: Make) -> None:
    page = make(any_look)
    page.resize(*SMALL_WINDOW)
    page.show()
    QApplication.processEvents()
    assert misfits(page) == []
    assert misdrawn(page, "") == []
    shown = [each for each in page.findChildren(QWidget) if each.isVisible()]
    for each in shown:
        if isinstance(each, QAbstractButton | QLineEdit) and each.objectName() != "":
            assert each.accessibleName(), each.objectName()
        if isinstance(each, QAbstractButton):
            assert not each.text() or each.objectName()
    page.deleteLater()


@pytest.mark.parametrize("name", ["who", "alone", "others", "watched", "rest"])
def test_what_is_to_be_read_first_is_seen_first(look: Look, qtbot: QtBot, name: str) -> None:
    page = PAGES[name](enlarged(look))
    qtbot.addWidget(page)
    page.resize(*SMALL_WINDOW)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    QApplication.processEvents()
    text = part(page, QScrollArea, "start_text")
    assert text.hasFocus()
    assert text.verticalScrollBar().value() == 0 < text.verticalScrollBar().maximum()


def test_the_keyboard_begins_at_the_way_on_where_all_is_seen(look: Look, qtbot: QtBot) -> None:
    page = PAGES["who"](look)
    qtbot.addWidget(page)
    page.resize(*SMALL_WINDOW)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    QApplication.processEvents()
    assert part(page, QAbstractButton, "go_on").hasFocus()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_all_is_in_sight_where_she_unlocks_in_the_smallest_window(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    wardrobe = Wardrobe(qapp, RESOURCES)
    page = PAGES["unlock"](wardrobe.dress(Settings(language=language, theme="light")))
    qtbot.addWidget(page)
    page.resize(*SMALL_WINDOW)
    page.show()
    QApplication.processEvents()
    assert part(page, QAbstractButton, "offer_code").isVisible()
    assert part(page, QScrollArea, "start_text").verticalScrollBar().maximum() == 0
    wardrobe.dress(Settings(theme="light"))


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


@pytest.mark.parametrize("name", ["name", "forgotten", "unlock"])
def test_what_she_types_while_a_key_is_made_presses_nothing(
    look: Look, qtbot: QtBot, name: str
) -> None:
    page = PAGES[name](look)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    page.wait()  # type: ignore[attr-defined]
    assert QApplication.focusWidget() is None


@pytest.mark.parametrize(
    ("program", "where"),
    [(None, "kryptert på denne PC-en."), (Path("/media/pinne"), "kryptert sammen med programmet.")],
)
def test_it_says_where_her_journal_is(
    look: Look,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    program: Path | None,
    where: str,
) -> None:
    monkeypatch.setattr(first_pages, "carried_program", lambda: program)
    page = WhoPage(look)
    qtbot.addWidget(page)
    told = [each.text() for each in page.findChildren(QLabel)]
    assert len([each for each in told if where in each]) == 1
    assert len([each for each in told if "frivillig å skrive" in each]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_her_language_is_marked_for_eyes_and_ears(look: Look, qtbot: QtBot, language: str) -> None:
    page = WhoPage(replace(look, language=language))
    qtbot.addWidget(page)
    page.show()
    for code in LANGUAGES:
        way = part(page, QPushButton, f"language_{code}")
        heard = QAccessible.queryAccessibleInterface(way)
        assert heard.role() is QAccessible.Role.RadioButton
        assert bool(heard.state().checked) == (code == language)
    way = part(page, QPushButton, f"language_{language}")
    marked, size = _outline(way), way.size()
    way.setChecked(False)
    assert _outline(way) != marked
    assert way.size() == size


def _outline(way: QPushButton) -> QImage:
    """What is seen of it in black and white."""
    return way.grab().toImage().convertToFormat(QImage.Format.Format_Mono)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_language_is_chosen_by_every_key_that_presses(
    look: Look, qtbot: QtBot, key: Qt.Key
) -> None:
    page, told = WhoPage(look), list[str]()
    qtbot.addWidget(page)
    page.language_chosen.connect(told.append)
    page.show()
    page.activateWindow()
    way = part(page, QPushButton, "language_nn")
    way.setFocus()
    qtbot.waitUntil(way.hasFocus)
    QTest.keyClick(way, key)
    assert told == ["nn"]


def test_the_language_that_is_there_can_be_pressed_in_vain(look: Look, qtbot: QtBot) -> None:
    page, told = WhoPage(look), list[str]()
    qtbot.addWidget(page)
    page.language_chosen.connect(told.append)
    for code in ("nn", look.language):
        part(page, QPushButton, f"language_{code}").click()
        assert part(page, QPushButton, f"language_{look.language}").isChecked()
    assert told == ["nn"]


def test_pages_begin_at_the_same_height_in_a_large_window(look: Look, qtbot: QtBot) -> None:
    tops = set()
    for name in ("who", "passphrase", "others", "code", "forgotten", "new_passphrase"):
        page = PAGES[name](look)
        qtbot.addWidget(page)
        page.resize(1920, 1080)
        page.show()
        shown = [each for each in page.findChildren(QLabel) if each.isVisible()]
        first = [*shown, *page.findChildren(QAbstractButton, QRegularExpression("language_.*"))]
        tops.add(min(each.mapTo(page, QPoint()).y() for each in first))
    assert len(tops) == 1
