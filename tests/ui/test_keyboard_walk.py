"""Every page by Tab alone: each control is reached, in the order of reading, in sight, and back."""

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import noon
from mammadagbok.domain.entry import Kind
from mammadagbok.services.practice import Practice
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, Destination, PageName, Place, Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.wardrobe import Wardrobe
from on_page import part
from start_pages import PAGES as START_PAGES
from ui.test_every_page import CONTROLS, RESOURCES, inner

_LAID_OUT_MS = 50
_STILL = "still"
_MOST = 400
_ARROWS = 40
# Help beside her numbers is one key away: the numbers can be typed from wherever she stands.
_ON_PURPOSE = {("craving_if_i_took", "craving_before_0"), ("craving_if_i_took", "ride_now_0")}
_DIALOGS = [
    (PageName.SHARE, "show_names"),
    (PageName.SHARE, "taken"),
    (PageName.JOURNAL, "trash_door"),
    *((PageName.SETTINGS, f"change_{each}") for each in ("prompts", "themes", "tags")),
]
_PLACES: list[Destination] = [
    *(Place(name) for name in PageName),
    *(Place(PageName.CRAVING, stage=stage) for stage in Stage),
    *(BlankPage(kind) for kind in (None, Kind.MOMENT, Kind.REFLECTION, Kind.LETTER)),
]


def _called(place: Destination) -> str:
    match place:
        case Place(stage=Stage() as stage):
            return f"craving_{stage}"
        case Place(page):
            return page.value
        case BlankPage(kind):
            return f"blank_{kind.value if kind else 'plain'}"
        case _:
            return "screen"


@contextmanager
def _opened(app: QApplication, home: Path) -> Iterator[Desk]:
    """The desk over the practice journal, in front."""
    look = Wardrobe(app, RESOURCES, noon).dress(Settings(theme="light"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", f"{home}")
        practice = Practice(RESOURCES / "practice" / "nb.json", noon)
        session = Session(noon)
        session.unlock(practice.open(), practice=True)
        made = Desk(session, look, Settings(), home)
        made.resize(1280, 800)
        made.show()
        made.activateWindow()
        QTest.qWaitForWindowActive(made)
        yield made
        made.forget()
        made.hide()
        session.lock()
        practice.end()
        made.deleteLater()


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for every walk."""
    with _opened(qapp, tmp_path_factory.mktemp("walked")) as made:
        yield made


@pytest.fixture(scope="module")
def still(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Another, on which a button that has been pressed does nothing any more."""
    with _opened(qapp, tmp_path_factory.mktemp("still")) as made:
        yield made


@pytest.mark.parametrize("place", _PLACES, ids=lambda place: _called(place))
def test_every_control_is_reached_in_order_and_in_sight(desk: Desk, place: Destination) -> None:
    desk.go(place)
    _settle()
    assert _faults(desk) == {}


@pytest.mark.parametrize("name", START_PAGES)
def test_every_page_before_the_journal_is_gone_through(
    qtbot: QtBot, desk: Desk, look: Look, name: str
) -> None:
    page, window = START_PAGES[name](look), QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(1024, 640)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    page.setFocus()
    _settle()
    assert _faults(window) == {}


@pytest.mark.parametrize(("place", "opens"), _DIALOGS)
def test_every_dialog_is_gone_through_and_escape_leaves_it(
    desk: Desk, place: PageName, opens: str
) -> None:
    desk.activateWindow()
    desk.go(Place(place))
    _settle()
    seen = list[object]()
    timer = QTimer()
    timer.setSingleShot(True)

    def walk() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            timer.start(10)
            return
        try:
            _settle()
            seen.append(_faults(dialog))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            seen.append(QApplication.activeModalWidget())
        finally:
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()

    timer.timeout.connect(walk)
    timer.start(_LAID_OUT_MS)
    part(desk, QAbstractButton, opens).click()
    QTest.qWait(0)
    while len(seen) < 2:
        QTest.qWait(5)
    assert seen == [{}, None]


_out_of_sight: list[str] = []


def _faults(window: QWidget) -> dict[str, list[object]]:
    """What is wrong with going through this window by Tab, there and back."""
    walked = _walk(window)
    out_of_sight = list(_out_of_sight)
    back = _walk(window, back=True, start=walked[0])
    out_of_sight += _out_of_sight
    there_and_back = (_names(walked), _names([back[0], *back[:0:-1]]))
    found: dict[str, list[object]] = {
        "out of sight": [*out_of_sight],
        "another way back": [] if there_and_back[0] == there_and_back[1] else [*there_and_back],
        "unreached": [*_unreached(window, walked)],
        "against reading": [*sorted(_against_reading(walked))],
    }
    return {what: parts for what, parts in found.items() if parts}


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def _walk(window: QWidget, *, back: bool = False, start: QWidget | None = None) -> list[QWidget]:
    """Press Tab until the first stop comes again, and return the stops."""
    keys = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    first = start or window.findChild(QAbstractButton, "rail_today") or QApplication.focusWidget()
    assert first is not None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops = list[QWidget]()
    _out_of_sight.clear()
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        assert here is not None, f"nothing has the keyboard after {stops[-1:]}"
        if stops and here is stops[0]:
            return stops
        assert here not in stops, f"caught at {here.objectName()} after {_names(stops[-3:])}"
        stops.append(here)
        if not _is_in_sight(here):
            _out_of_sight.append(here.objectName())
        QTest.keyClick(here, Qt.Key.Key_Tab, keys)
        _settle()
    raise AssertionError(f"no way round: {_names(stops[-20:])}")


def _names(parts: list[QWidget]) -> list[str]:
    return [each.objectName() for each in parts]


def _is_in_sight(made: QWidget) -> bool:
    """All of it, or as much as fits into what it scrolls in; of a text the line with the cursor."""
    if isinstance(made, QTextEdit):
        return made.viewport().visibleRegion().contains(made.cursorRect().center())
    seen = made.visibleRegion().boundingRect()
    room = made.size()
    around = made.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            room = room.boundedTo(around.viewport().size())
        around = around.parentWidget()
    return seen.width() >= room.width() - 2 and seen.height() >= room.height() - 2


# --- Reached ------------------------------------------------------------------------------------


def _unreached(window: QWidget, walked: list[QWidget]) -> list[str]:
    """Names of controls that neither Tab nor an arrow key from a neighbour comes to."""
    wanted = [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and each.isVisible()
        and each.isEnabled()
        and not inner(each)
        and each not in walked
    ]
    return [each.objectName() for each in wanted if not _by_arrows(each, walked)]


def _by_arrows(part: QWidget, walked: list[QWidget]) -> bool:
    beside = [each for each in walked if each.parentWidget() is part.parentWidget()]
    for each in beside:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            each.setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(_ARROWS):
                here = QApplication.focusWidget()
                if here is part:
                    return True
                if here is None or here.parentWidget() is not part.parentWidget():
                    break
                QTest.keyClick(here, key)
    return False


# --- In the order of reading --------------------------------------------------------------------


def _against_reading(walked: list[QWidget]) -> set[tuple[str, str]]:
    """Steps back up the page, unless there is but one: from the last stop round to the first."""
    steps = {
        (one.objectName(), other.objectName())
        for one, other in pairwise([*walked, walked[0]])
        if not _comes_after(one, other)
    }
    steps -= _ON_PURPOSE
    return steps if len(steps) > 1 else set()


def _comes_after(one: QWidget, other: QWidget) -> bool:
    """Not above it, and not to the left of it in the same row, where the two part ways."""
    above = one.parentWidget()
    while above is not None and not above.isAncestorOf(other):
        above = above.parentWidget()
    if above is None or one.isAncestorOf(other) or other.isAncestorOf(one):
        return True
    here, there = _place(above, one), _place(above, other)
    if there.bottom() < here.top():
        return there.left() > here.right()
    in_a_row = there.top() <= here.center().y() <= there.bottom()
    return not (in_a_row and there.right() < here.left())


def _place(above: QWidget, part: QWidget) -> QRect:
    """Where that child of `above` is which holds the part."""
    child = part
    while (parent := child.parentWidget()) is not None and parent is not above:
        child = parent
    return QRect(child.mapTo(above, QPoint()), child.size())


# --- Pressed ------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", _PLACES, ids=_called)
def test_every_button_is_pressed_by_key_as_by_mouse(still: Desk, place: Destination) -> None:
    still.go(place)
    _settle()
    buttons = [
        each
        for each in still.findChildren(QAbstractButton)
        if each.isVisible() and each.isEnabled() and not inner(each)
    ]
    assert buttons
    assert [each.objectName() for each in buttons if not _does_something(each)] == []
    deaf = list[tuple[str, int]]()
    for each in buttons:
        # What is turned on and off leaves Return to the page, where it goes on.
        keys = (Qt.Key.Key_Space,) if each.isCheckable() else (Qt.Key.Key_Space, Qt.Key.Key_Return)
        presses = _presses(each, *keys)
        if presses != len(keys):
            deaf.append((each.objectName(), presses))
    assert deaf == []


def _does_something(made: QAbstractButton) -> bool:
    heard = (SIGNAL("clicked(bool)"), SIGNAL("clicked()"), SIGNAL("toggled(bool)"))
    is_known = _has_menu(made) or made.group() is not None or made.property(_STILL)
    return is_known or any(made.receivers(each) for each in heard)


def _has_menu(made: QAbstractButton) -> bool:
    return isinstance(made, QPushButton) and made.menu() is not None


def _presses(made: QAbstractButton, *keys: Qt.Key) -> int:
    """How often it is pressed by these keys; what it does is taken from it first."""
    if _has_menu(made):
        return len(keys)  # Qt's own menu would wait for her.
    presses = list[bool]()

    def note(checked: bool) -> None:
        presses.append(checked)

    if not made.property(_STILL):
        made.setProperty(_STILL, True)
        for signal in (made.clicked, made.toggled):
            with contextlib.suppress(RuntimeError, SystemError):
                signal.disconnect()
    made.clicked.connect(note)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    for key in keys:
        QTest.keyClick(made, key)
    made.clicked.disconnect(note)
    return len(presses)
