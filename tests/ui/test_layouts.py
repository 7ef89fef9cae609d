"""What scrolls: nothing moves when the bar comes, and what is only read is reached by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mammadagbok.storage.settings import Settings
from mammadagbok.ui.lines_above import LinesAbove
from mammadagbok.ui.look import Look
from mammadagbok.ui.page_stack import PageStack
from mammadagbok.ui.place import PageName
from mammadagbok.ui.rail import Rail
from mammadagbok.ui.theme import MARGIN, PAGE_WIDTH
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.widgets.layouts import column, fill, page_column, reading, scrolling
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_SMALLEST_WINDOW = 640


def _long(look: Look) -> QWidget:
    made, inside = QWidget(), column(look)
    fill(inside, *(label("Her står det noe å lese, og så litt til. " * 6) for _ in range(12)))
    made.setLayout(inside)
    return made


def _shown(qtbot: QtBot, area: QScrollArea) -> QScrollArea:
    qtbot.addWidget(area)
    area.resize(400, 200)
    with qtbot.waitExposed(area):
        area.show()
    return area


def _bar_in_sight(area: QScrollArea) -> QScrollBar:
    (bar,) = [each for each in area.findChildren(QScrollBar) if each.isVisible()]
    return bar


def test_the_bar_takes_no_width_from_the_page(qtbot: QtBot, look: Look) -> None:
    area = _shown(qtbot, scrolling(_long(look)))
    bar = _bar_in_sight(area)
    assert area.viewport().width() == area.width()
    assert bar.geometry().right() == area.rect().right()
    assert bar.maximum() == area.verticalScrollBar().maximum() > 0
    bar.setValue(bar.maximum())
    assert area.verticalScrollBar().value() == bar.maximum()
    area.verticalScrollBar().setValue(0)
    assert bar.value() == 0


def test_the_bar_beside_covers_nothing(qtbot: QtBot, look: Look) -> None:
    area = _shown(qtbot, scrolling(_long(look), bar_beside=True))
    assert area.viewport().width() + _bar_in_sight(area).width() == area.width()


@pytest.mark.parametrize("bar_beside", [False, True])
def test_what_scrolls_is_dressed_when_it_comes_into_sight_and_not_while_it_is_built(
    qtbot: QtBot, look: Look, bar_beside: bool
) -> None:
    inside, window, around = _long(look), QWidget(), column(look)
    words, is_dressed = inside.findChild(QLabel), Qt.WidgetAttribute.WA_WState_Polished
    assert words is not None
    fill(around, scrolling(inside, bar_beside=bar_beside))
    window.setLayout(around)
    assert not words.testAttribute(is_dressed)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert words.testAttribute(is_dressed)


def test_what_is_read_is_reached_and_scrolled_by_keyboard(qtbot: QtBot, look: Look) -> None:
    window, inside, field = QWidget(), column(look), QLineEdit()
    area = reading(_long(look), "Hjelp nå", "help_text")
    fill(inside, field, area)
    window.setLayout(inside)
    qtbot.addWidget(window)
    window.resize(400, 200)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(area.hasFocus)
    assert _bar_in_sight(area).property("chosen")
    QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0


@pytest.mark.parametrize("page", [PageName.TODAY, PageName.SETTINGS, PageName.HELP])
def test_a_large_text_leaves_the_way_out_in_sight(
    qtbot: QtBot, qapp: QApplication, page: PageName
) -> None:
    rail = Rail(Wardrobe(qapp, _RESOURCES).dress(Settings(scale=2.0)))
    rail.set_slim(slim=True)
    qtbot.addWidget(rail)
    rail.resize(rail.width(), _SMALLEST_WINDOW)
    with qtbot.waitExposed(rail):
        rail.show()
    rail.show_chosen(page)
    assert rail.height() == _SMALLEST_WINDOW
    for name in ("rail_hide", "rail_lock", "rail_help", f"rail_{page}"):
        made = rail.findChild(QPushButton, name)
        assert made is not None
        assert made.visibleRegion().boundingRect().height() == made.height()


@pytest.mark.parametrize("width", [900, 2400])
def test_a_page_is_no_wider_than_is_good_to_read(qtbot: QtBot, look: Look, width: int) -> None:
    page, part = QWidget(), label("Her står det noe å lese.")
    page_column(look, page).addWidget(part)
    qtbot.addWidget(page)
    page.resize(width, 300)
    page.show()
    margin = look.px(MARGIN)
    assert part.x() == margin
    assert part.width() == min(width, look.px(PAGE_WIDTH)) - 2 * margin


def test_a_bar_along_the_edge_ends_where_the_page_does(qtbot: QtBot, look: Look) -> None:
    page, part, bar = QWidget(), label("Her står det noe å lese."), UndoBar(look, along_edge=True)
    whole = column(look, 0)
    inside = QWidget()
    page_column(look, inside).addWidget(part)
    fill(whole, inside, bar)
    page.setLayout(whole)
    qtbot.addWidget(page)
    bar.offer("Tatt bort.", lambda: None)
    page.resize(2400, 300)
    page.show()
    (held,) = [each for each in bar.children() if isinstance(each, QFrame)]
    assert (held.x(), held.width()) == (part.x(), part.width())


def test_lines_scroll_before_they_leave_the_page_no_room(qtbot: QtBot, look: Look) -> None:
    window, whole, above = QWidget(), column(look, 0), LinesAbove(look)
    told = [label("Her står det noe som har hendt. " * 8) for _ in range(12)]
    above.hold(*told)
    fill(whole, above, 1)
    window.setLayout(whole)
    qtbot.addWidget(window)
    window.resize(400, _SMALLEST_WINDOW)
    above.fit(_SMALLEST_WINDOW)
    window.show()
    QApplication.processEvents()
    assert window.height() == _SMALLEST_WINDOW
    assert above.height() == _SMALLEST_WINDOW // 3
    assert told[-1].visibleRegion().boundingRect().bottom() == told[-1].rect().bottom()
    for each in told[1:]:
        each.hide()
    QApplication.processEvents()
    assert above.height() == told[0].heightForWidth(above.width())
    told[0].hide()
    QApplication.processEvents()
    assert above.height() == 0


class _Listening(QWidget):
    """Notes whether it is told, as it comes into sight, not to paint itself, and when it does."""

    is_painted = False

    def showEvent(self, event: QShowEvent) -> None:
        self.is_told = not self.updatesEnabled()
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.is_painted = True


def test_no_part_is_told_of_a_page_that_turns_and_all_of_it_is_painted(qtbot: QtBot) -> None:
    pages, page, listening = PageStack(), QWidget(), _Listening()
    QVBoxLayout(page).addWidget(listening)
    pages.addWidget(QWidget())
    pages.addWidget(page)
    qtbot.addWidget(pages)
    with qtbot.waitExposed(pages):
        pages.show()
    pages.turn_to(page)
    assert pages.currentWidget() is page
    assert pages.updatesEnabled()
    assert not listening.is_told
    qtbot.waitUntil(lambda: listening.is_painted)


def test_a_page_out_of_sight_needs_no_room(qtbot: QtBot) -> None:
    pages, high, low = PageStack(), QWidget(), QWidget()
    part = QWidget()
    part.setMinimumHeight(900)
    QVBoxLayout(high).addWidget(part)
    for each in (high, low):
        pages.addWidget(each)
    qtbot.addWidget(pages)
    assert pages.minimumSizeHint().height() >= 900
    pages.setCurrentWidget(low)
    assert pages.minimumSizeHint().height() < 900
