"""What opens over a page, menus, questions and bars: opened by key, left by Escape, and back."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QMessageBox,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from by_keyboard import faults, settle
from everywhere import practice_session
from factory import noon
from laid import closed_journal
from mammadagbok.storage.settings import Settings
from mammadagbok.ui import dialogs
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.theme import TARGET
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.undo_bar import UndoBar
from on_page import part
from opened import hold
from ui.conftest import RESOURCES
from ui.test_dialogs_walked import come_to_rest

_SOURCE: Final = Path(__file__).resolve().parents[2] / "src" / "mammadagbok"
_NOTHING, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_SHARE, _SETTINGS = Place(PageName.SHARE), Place(PageName.SETTINGS)
_DOORS: Final[list[tuple[Place, Sequence[str], Sequence[str]]]] = [
    (_SHARE, (), ("show_names",)),
    (_SHARE, (), ("taken", "taken_1_text")),
    (_SHARE, (), ("taken", "taken_1_forget")),
    (_SHARE, (), ("duty_more",)),
    (_SHARE, ("candidate_entry_1",), ("entry_1_parts",)),
    (Place(PageName.JOURNAL), (), ("trash_door", "trash_62_delete")),
    (Place(PageName.JOURNAL, entry=61), (), ("photo_1",)),
    (Place(PageName.GROUP), (), ("fetch_begin",)),
    *(
        (_SETTINGS, (), doors)
        for doors in (
            ("change_prompts",),
            ("change_themes",),
            ("change_tags",),
            ("about_licences", "licence_0_read"),
            ("take_out_begin",),
            ("move_in_begin", "from_folder"),
            ("change_key",),
            ("new_code",),
            ("new_key",),
            ("erase_journal",),
        )
    ),
]
"""Where she goes, what she presses there, and what opens one thing over the other."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of her own."""
    return tmp_path_factory.mktemp("doors")


@pytest.fixture(scope="module")
def desk(qapp: QApplication, home: Path) -> Iterator[Desk]:
    """A desk in front, over a journal with something of everything in it."""
    look = Wardrobe(qapp, RESOURCES, noon).dress(Settings(theme="light"))
    closed_journal(home / "data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", f"{home}")
        patch.setenv("HOME", f"{home}")
        with practice_session() as session:
            held = hold(session, home)
            made = Desk(session, look, Settings(), home, None, held.locksmith)
            made.resize(1280, 800)
            made.show()
            made.activateWindow()
            QTest.qWaitForWindowActive(made)
            yield made
            made.forget()
            made.hide()
            made.deleteLater()


# --- Through a door, and back -------------------------------------------------------------------


@pytest.mark.parametrize(("place", "presses", "doors"), _DOORS, ids=lambda each: str(each))
def test_escape_leads_back_to_the_door(
    desk: Desk, place: Place, presses: Sequence[str], doors: Sequence[str]
) -> None:
    desk.go(place)
    settle()
    for name in presses:
        part(desk, QAbstractButton, name).click()
        settle()
    _go_through(desk, doors)


def _go_through(window: QWidget, doors: Sequence[str]) -> None:
    """Open each by key from where the last one led, and come back to it by Escape."""
    first, *rest = doors
    door = part(window, QAbstractButton, first)
    door.setFocus(Qt.FocusReason.TabFocusReason)

    def inside(opened: QWidget) -> None:
        assert opened.isAncestorOf(QApplication.focusWidget() or window)
        if rest:
            _go_through(opened, rest)
        QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Escape)

    _over(partial(QTest.keyClick, door, Qt.Key.Key_Space), inside)
    window.activateWindow()
    settle()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.objectName() == first


def _over(act: Callable[[], object], inside: Callable[[QWidget], None]) -> None:
    """Do this, and do the other in what opens over the window by it. It has closed by then."""
    before = _front()
    done, wrong = list[bool](), list[BaseException]()
    timer = QTimer()
    timer.setSingleShot(True)

    def look() -> None:
        front = _front()
        if front is None or front is before:
            timer.start(5)
            return
        try:
            if front.windowType() is not Qt.WindowType.Popup:
                front.activateWindow()
                QTest.qWaitForWindowActive(front)
                come_to_rest()
            inside(front)
            assert not isValid(front) or not front.isVisible()
        except BaseException as error:
            wrong.append(error)
        finally:
            if isValid(front) and front.isVisible():
                front.close()
            done.append(True)

    timer.timeout.connect(look)
    timer.start(0)
    act()
    while not done:
        QTest.qWait(5)
    settle()
    if wrong:
        raise wrong[0]


def _front() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


# --- Menus --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "presses", "opener"),
    [
        (Place(PageName.JOURNAL, entry=61), (), "entry_more"),
        (_SHARE, ("candidate_cheer_2", "step_look"), "more_ways"),
        (Place(PageName.JOURNAL, entry=61), (), "entry_text"),
    ],
)
def test_every_act_of_a_menu_is_reached_and_escape_leads_back(
    desk: Desk, place: Place, presses: Sequence[str], opener: str
) -> None:
    desk.go(place)
    settle()
    for name in presses:
        part(desk, QAbstractButton, name).click()
        settle()
    _go_through_menu(desk, part(desk, QWidget, opener))


def _go_through_menu(desk: Desk, opener: QWidget) -> None:
    opener.setFocus(Qt.FocusReason.TabFocusReason)
    is_text = isinstance(opener, QTextEdit)
    key, held = (Qt.Key.Key_F10, _SHIFT) if is_text else (Qt.Key.Key_Space, _NOTHING)

    def inside(menu: QWidget) -> None:
        assert isinstance(menu, QMenu)
        acts = [each for each in menu.actions() if each.isVisible() and not each.isSeparator()]
        come = list[QAction]()
        for _ in acts:
            QTest.keyClick(menu, Qt.Key.Key_Down)
            come.append(menu.activeAction())
        # Past the last one it begins anew, where some that cannot be chosen are passed over.
        reached = [each for each in dict.fromkeys(come) if each.isEnabled()]
        assert reached == [each for each in acts if each.isEnabled()]
        heard = QAccessible.queryAccessibleInterface(menu)
        rows = [heard.child(number) for number in range(heard.childCount())]
        told = {row.text(QAccessible.Text.Name) for row in rows}
        assert {each.text().replace("&", "") for each in acts} <= told
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    _over(partial(QTest.keyClick, opener, key, held), inside)
    desk.activateWindow()
    settle()
    assert QApplication.focusWidget() is opener


@pytest.mark.parametrize(
    ("place", "presses", "opener", "act"),
    [
        (Place(PageName.JOURNAL, entry=61), (), "entry_more", "entry_lasting"),
        (Place(PageName.JOURNAL, entry=61), (), "entry_more", "entry_versions"),
        (Place(PageName.JOURNAL, entry=61), (), "entry_more", "entry_delete_now"),
        (_SHARE, ("candidate_cheer_2", "step_look"), "more_ways", "way_locked_pdf"),
    ],
)
def test_what_a_menu_opens_leads_back_to_its_button(
    desk: Desk, place: Place, presses: Sequence[str], opener: str, act: str
) -> None:
    desk.go(place)
    settle()
    for name in presses:
        part(desk, QAbstractButton, name).click()
        settle()
    button = part(desk, QPushButton, opener)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(menu: QWidget) -> None:
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            chosen = menu.activeAction()
            if chosen is not None and chosen.objectName() == act:
                break
        _over(partial(QTest.keyClick, menu, Qt.Key.Key_Return), leave)

    def leave(opened: QWidget) -> None:
        assert opened.isAncestorOf(QApplication.focusWidget() or desk)
        QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Escape)

    _over(partial(QTest.keyClick, button, Qt.Key.Key_Space), choose)
    desk.activateWindow()
    settle()
    assert QApplication.focusWidget() is button


# --- Questions ----------------------------------------------------------------------------------

_QUESTIONS: Final[dict[str, Callable[[QWidget], bool]]] = {
    "agrees_to_replace": partial(dialogs.agrees_to_replace, name="Notat.pdf"),
    "agrees_to_give_up": dialogs.agrees_to_give_up,
    "agrees_to_synced": partial(dialogs.agrees_to_synced, program="OneDrive"),
    "agrees_to_undecided": partial(dialogs.agrees_to_undecided, left="Ett sted å se på"),
    "agrees_to_print": dialogs.agrees_to_print,
}


def test_every_question_there_is_is_walked() -> None:
    assert {name for name in vars(dialogs) if name.startswith("agrees_to_")} == set(_QUESTIONS)


@pytest.mark.parametrize("name", _QUESTIONS)
def test_a_question_is_answered_by_key_and_escape_changes_nothing(desk: Desk, name: str) -> None:
    def leave(question: QWidget) -> None:
        assert isinstance(question, QMessageBox)
        assert QApplication.focusWidget() is question.defaultButton()
        assert faults(question) == {}
        for each in question.buttons():
            assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            assert min(each.width(), each.height()) >= TARGET // 2
        QTest.keyClick(question, Qt.Key.Key_Escape)

    def agree(key: Qt.Key, question: QWidget) -> None:
        QTest.keyClick(QApplication.focusWidget() or question, Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget() or question, key)

    assert not _answer(desk, name, leave)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        assert _answer(desk, name, partial(agree, key))


def _answer(desk: Desk, name: str, inside: Callable[[QWidget], None]) -> bool:
    answers = list[bool]()
    _over(lambda: answers.append(_QUESTIONS[name](desk)), inside)
    return answers == [True]


# --- Bars ---------------------------------------------------------------------------------------


def test_a_bar_that_offers_undo_takes_the_keyboard_and_gives_it_back(
    qtbot: QtBot, look: Look
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = UndoBar(look)
    before, after = (button(name, settle, object_name=name) for name in ("before", "after"))
    fill(layout := column(look), before, bar, after)
    window.setLayout(layout)
    window.show()
    window.activateWindow()
    for name in ("undo", "undo_close"):
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            back = list[bool]()
            bar.offer("Regelen er borte.", partial(back.append, True))
            settle()
            assert QApplication.focusWidget() is part(window, QAbstractButton, "undo")
            assert faults(window) == {}
            QTest.keyClick(part(window, QAbstractButton, name), key)
            settle()
            assert back == [True] * (name == "undo")
            assert not bar.isVisible()
            assert QApplication.focusWidget() in (before, after)


# --- Nothing else opens -------------------------------------------------------------------------

_OPENED_BY_HAND: Final = {
    ("ui/dialogs.py", "QFileDialog"),
    ("ui/dialogs.py", "QMessageBox"),
    ("ui/printing.py", "QPrintDialog"),  # Qt's own, and only where there is a print service.
    ("ui/share/taking.py", "QMenu"),
    ("ui/spelling/word_menu.py", "createStandardContextMenu"),
    ("ui/writing/entry_menu.py", "QMenu"),
}


def test_no_other_menu_or_question_is_opened_than_those_walked_here() -> None:
    opens = re.compile(r"\b(Q\w*Dialog|QMessageBox|QMenu|createStandardContextMenu)\(")
    found = {
        (path.relative_to(_SOURCE).as_posix(), kind)
        for path in _SOURCE.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("class ")
        for kind in opens.findall(line)
    }
    assert found == _OPENED_BY_HAND
