"""The circle to breathe with: driven by a clock, and still whenever nobody is to see it move."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.craving.breath import IN_S, OUT_S, SMALLEST, breath_at
from mammadagbok.ui.craving.breathing import Breathing
from mammadagbok.ui.look import Look
from motions import AskedMotion

_CLEAR = 3
"""Pixels of the circle on either side of every line of words."""


class Seconds:
    """A clock that goes when the test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def motion() -> AskedMotion:
    return AskedMotion()


@pytest.fixture
def circle(qtbot: QtBot, look: Look, motion: AskedMotion, seconds: Seconds) -> Breathing:
    """In sight, and not begun."""
    made = Breathing(replace(look, motion=motion), seconds)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    qtbot.waitExposed(made)
    return made


def width(circle: Breathing, look: Look) -> int:
    """Return how many pixels of the middle column the circle takes."""
    image, ink = circle.grab().toImage(), QColor(look.theme.palette.craving.ink).rgb()
    inked = [y for y in range(image.height()) if image.pixel(image.width() // 2, y) == ink]
    return inked[-1] - inked[0] + 1


def runs(circle: Breathing) -> bool:
    return circle.is_running


@given(st.floats(0, 1e6))
def test_the_circle_is_never_too_small_nor_too_wide(seconds: float) -> None:
    assert SMALLEST <= breath_at(seconds).size <= 1


@given(st.floats(0, 1e4), st.floats(0, 0.1))
def test_it_never_jumps(seconds: float, later: float) -> None:
    one, other = breath_at(seconds), breath_at(seconds + later)
    assert abs(one.size - other.size) <= later * (1 - SMALLEST) + 1e-6


def test_it_is_four_seconds_in_and_six_out() -> None:
    assert (IN_S, OUT_S) == (4.0, 6.0)
    tenths = [breath_at(tenth / 10).is_in for tenth in range(200)]
    assert tenths == ([True] * 40 + [False] * 60) * 2
    assert breath_at(0).size == SMALLEST
    assert breath_at(4).size == pytest.approx(1)


def test_the_clock_drives_it_and_no_counting(
    circle: Breathing, seconds: Seconds, look: Look
) -> None:
    """However few frames there were, the picture is that of the time it is."""
    circle.start()
    narrow = width(circle, look)
    seconds.now += 4
    wide = width(circle, look)
    seconds.now += 100_006
    assert narrow < wide
    assert width(circle, look) == narrow


def test_it_draws_itself_anew_while_it_runs(qtbot: QtBot, circle: Breathing) -> None:
    seen = Paints(circle)
    circle.start()
    qtbot.waitUntil(lambda: len(seen.rects) > 3)
    square = QRect(0, 0, circle.width(), circle.height())
    assert all(square.contains(rect) for rect in seen.rects)


class Paints(QObject):
    """Notes what was painted of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def test_only_the_circle_is_drawn_anew(qtbot: QtBot, circle: Breathing, look: Look) -> None:
    circle.resize(QSize(900, 500))
    qtbot.waitUntil(lambda: circle.size() == QSize(900, 500))
    seen = Paints(circle)
    circle.start()
    qtbot.waitUntil(lambda: len(seen.rects) > 3)
    side = look.px(230)
    assert {(rect.width(), rect.height()) for rect in seen.rects[-3:]} == {(side, side)}


def test_it_stands_still_until_it_is_started(circle: Breathing) -> None:
    assert not runs(circle)
    circle.start()
    assert runs(circle)
    circle.stop()
    assert not runs(circle)


def test_starting_twice_begins_once(circle: Breathing, seconds: Seconds, look: Look) -> None:
    circle.start()
    seconds.now += 4
    wide = width(circle, look)
    circle.start()
    assert width(circle, look) == wide


def test_out_of_sight_nothing_ticks(qtbot: QtBot, circle: Breathing) -> None:
    circle.start()
    circle.hide()
    assert not runs(circle)
    circle.show()
    assert runs(circle)


def test_started_out_of_sight_it_waits_until_it_is_seen(
    qtbot: QtBot, look: Look, seconds: Seconds
) -> None:
    made = Breathing(look, seconds)
    qtbot.addWidget(made)
    made.start()
    assert not runs(made)
    made.show()
    assert runs(made)


def test_minimised_nothing_ticks(qtbot: QtBot, look: Look, seconds: Seconds) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = Breathing(look, seconds)
    QVBoxLayout(window).addWidget(made)
    made.start()
    window.show()
    qtbot.waitUntil(lambda: runs(made))
    window.showMinimized()
    qtbot.waitUntil(lambda: not runs(made))
    window.showNormal()
    qtbot.waitUntil(lambda: runs(made))


def test_behind_another_stage_nothing_ticks(qtbot: QtBot, look: Look, seconds: Seconds) -> None:
    stages = QStackedWidget()
    qtbot.addWidget(stages)
    made, other = Breathing(look, seconds), QWidget()
    stages.addWidget(made)
    stages.addWidget(other)
    stages.show()
    made.start()
    assert runs(made)
    stages.setCurrentWidget(other)
    assert not runs(made)
    stages.setCurrentWidget(made)
    assert runs(made)


def test_it_is_still_when_the_system_wants_it_and_moves_again_when_it_may(
    circle: Breathing, motion: AskedMotion
) -> None:
    circle.start()
    motion.ask(less=True)
    assert circle.is_still
    assert not runs(circle)
    motion.ask(less=False)
    assert runs(circle)


def test_it_is_still_when_she_wants_it_whatever_the_system_says(
    circle: Breathing, motion: AskedMotion
) -> None:
    circle.start()
    circle.set_moving(moving=False)
    assert circle.is_still
    assert not runs(circle)
    motion.ask(less=True)
    circle.set_moving(moving=True)
    assert circle.is_still
    motion.ask(less=False)
    assert runs(circle)


def test_still_it_looks_the_same_at_any_time(
    circle: Breathing, motion: AskedMotion, seconds: Seconds
) -> None:
    motion.ask(less=True)
    circle.start()
    before = circle.grab().toImage()
    seconds.now += 3
    assert circle.grab().toImage() == before


def test_it_is_read_once_and_never_at_each_breath(
    qtbot: QtBot, circle: Breathing, seconds: Seconds
) -> None:
    heard = QAccessible.queryAccessibleInterface(circle)
    seen = Paints(circle)

    def read() -> list[str]:
        return [heard.text(each) for each in (QAccessible.Text.Name, QAccessible.Text.Description)]

    before = read()
    assert before[0].split() == ["Pust", "inn", "på", "fire,", "ut", "på", "seks."]
    assert before[1]
    circle.start()
    for _ in range(5):
        seconds.now += 2.5
        seen.rects.clear()
        qtbot.waitUntil(lambda: bool(seen.rects))
        assert read() == before


def test_the_keyboard_passes_it_by(circle: Breathing) -> None:
    assert circle.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("moving", [True, False], ids=["moving", "still"])
def test_no_word_leaves_a_small_circle(
    circle: Breathing, look: Look, seconds: Seconds, moving: bool
) -> None:
    """What is written in the colour that stands on the circle cannot be read beside it."""
    circle.set_small(small=True)
    circle.resize(circle.sizeHint())
    circle.set_moving(moving=moving)
    circle.start()
    written, ink = (
        QColor(colour).rgb()
        for colour in (look.theme.palette.on_fill, look.theme.palette.craving.ink)
    )
    image = circle.grab().toImage()
    for y in range(image.height()):
        line = [image.pixel(x, y) for x in range(image.width())]
        places = [x for x, colour in enumerate(line) if colour == written]
        if places:
            assert line[: places[0]].count(ink) >= _CLEAR
            assert line[places[-1] :].count(ink) >= _CLEAR
