"""«Les fra skjermen»: one part at a time, nothing around it, and the lock at the end."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from factory import noon
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.domain.shadow import Span
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import FromScreen, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share import reading as reading_module
from mammadagbok.ui.share.leaf_writer import TYPE_SIZE
from mammadagbok.ui.share.leaves import leaves
from mammadagbok.ui.share.part_view import PartView
from mammadagbok.ui.share.reading import Reading
from mammadagbok.ui.theme import LIGHT
from mammadagbok.ui.wardrobe import Wardrobe
from on_page import let_workers_end
from pictures import encoded, flat

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HEADING = "Til samtalen"
BOOK = "Leste den samme boka fire ganger.\nHun sovnet på side ni."
SQUIRREL = "Vi så ekornet i hagen."
LONG = "\n".join(f"Linje {number} om turen i skogen og alt vi så der." for number in range(60))
DAY = "søndag 22. november"


def words(text: str) -> MaskedText:
    return MaskedText(text, ())


def photo(width: int, height: int, colour: str = "teal") -> SharePhoto:
    return SharePhoto(encoded(flat(width, height, colour), "jpeg"), width, height)


def page_of(*contents: str | SharePhoto, heading: str = "") -> SharePage:
    parts = (SharePart(words(each) if isinstance(each, str) else each) for each in contents)
    return SharePage(tuple(parts), "nb-NO", heading=words(heading) if heading else None)


@pytest.fixture
def desk(qtbot: QtBot, session: Session, look: Look, tmp_path: Path) -> Iterator[Desk]:
    """The desk on «Huskelapp», in a window of 1280 × 800."""
    made = Desk(session, look, Settings(), tmp_path)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    made.go(Place(PageName.SHARE))
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.forget()
    made.hide()
    made.deleteLater()


def read(desk: Desk, page: SharePage) -> Reading:
    """Ask for the page as «Huskelapp» does, and return what stands there."""
    share = desk._pages[PageName.SHARE]
    share.destination_requested.emit(FromScreen(page))
    QApplication.processEvents()
    (found,) = [each for each in desk.findChildren(Reading) if each.isVisible()]
    return found


def view(desk: Desk) -> PartView:
    (found,) = desk.findChildren(PartView)
    return found


def shown(desk: Desk) -> str:
    """What can be read: the part, or what stands after the last."""
    return view(desk).toPlainText() if view(desk).isVisible() else "(slutt)"


def press(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(desk.focusWidget() or desk, key)
        QApplication.processEvents()


def click(desk: Desk, name: str) -> None:
    found = desk.findChild(QPushButton, name)
    assert found is not None
    assert found.isVisible()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def visible(desk: Desk, name: str) -> bool:
    found = desk.findChild(QWidget, name)
    return found is not None and found.isVisible()


ON = [Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return]
BACK = [Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp]


@pytest.mark.parametrize("key", ON)
def test_keys_go_on_one_part_at_a_time_to_the_quiet_end(desk: Desk, key: Qt.Key) -> None:
    read(desk, page_of(BOOK, SQUIRREL, heading=HEADING))
    assert shown(desk) == f"{HEADING}\n{BOOK}"
    press(desk, key)
    assert shown(desk) == SQUIRREL
    press(desk, key)
    assert shown(desk) == "(slutt)"
    assert visible(desk, "reading_end")


@pytest.mark.parametrize("key", BACK)
def test_keys_go_back_and_no_further_than_the_first(desk: Desk, key: Qt.Key) -> None:
    read(desk, page_of(BOOK, SQUIRREL))
    press(desk, Qt.Key.Key_Right, Qt.Key.Key_Right, key)
    assert shown(desk) == SQUIRREL
    press(desk, key)
    assert shown(desk) == BOOK
    press(desk, key)
    assert shown(desk) == BOOK


def test_home_goes_to_the_first_part_from_anywhere(desk: Desk) -> None:
    read(desk, page_of(BOOK, SQUIRREL, LONG))
    press(desk, *[Qt.Key.Key_Right] * 3, Qt.Key.Key_Home)
    assert shown(desk) == BOOK
    press(desk, *[Qt.Key.Key_Right] * 40)
    assert shown(desk) == "(slutt)"
    press(desk, Qt.Key.Key_Home)
    assert shown(desk) == BOOK


def test_the_large_buttons_do_the_same(desk: Desk) -> None:
    read(desk, page_of(BOOK, SQUIRREL))
    back = desk.findChild(QPushButton, "reading_back")
    assert back is not None
    assert not back.isEnabled()
    click(desk, "reading_next")
    assert shown(desk) == SQUIRREL
    click(desk, "reading_back")
    assert shown(desk) == BOOK
    press(desk, Qt.Key.Key_Right)
    assert shown(desk) == SQUIRREL, "the keyboard works on after the mouse"
    click(desk, "reading_next")
    assert shown(desk) == "(slutt)"
    assert not visible(desk, "reading_next"), "a double click would lock"


def test_space_presses_the_button_it_is_on(desk: Desk) -> None:
    read(desk, page_of(BOOK, SQUIRREL))
    press(desk, Qt.Key.Key_Right)
    back = desk.findChild(QPushButton, "reading_back")
    assert back is not None
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        back.setFocus()
        press(desk, key)
        assert shown(desk) == BOOK
        press(desk, Qt.Key.Key_Right)


def test_a_key_that_is_held_down_acts_once(desk: Desk) -> None:
    """Held a little too long it would run to the end, and lock."""
    reading = read(desk, page_of(BOOK, SQUIRREL))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        held = QKeyEvent(
            QEvent.Type.KeyPress, key.value, Qt.KeyboardModifier.NoModifier, " ", autorep=True
        )
        QApplication.sendEvent(view(desk), held)
        assert shown(desk) == BOOK
    shortcuts = reading.findChildren(QShortcut)
    assert shortcuts
    assert not any(each.autoRepeat() for each in shortcuts)


# --- A long part ------------------------------------------------------------------------------


def far(seen: QColor, wanted: QColor) -> int:
    """How unlike two colours are."""
    apart = (seen.red() - wanted.red(), seen.green() - wanted.green(), seen.blue() - wanted.blue())
    return sum(map(abs, apart))


def lines_in_sight(where: Desk | PartView) -> list[str]:
    """The paragraphs of which the first line is whole in sight."""
    part = where if isinstance(where, PartView) else view(where)
    found = list[str]()
    at, height = part.verticalScrollBar().value(), part.viewport().height()
    block = part.document().firstBlock()
    while block.isValid():
        box = part.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineAt(0)
        top = block.layout().position().y() + line.y()
        if box.isValid() and top >= at - 1 and top + line.height() <= at + height + 1:
            found.append(block.text())
        block = block.next()
    return found


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_a_long_part_scrolls_before_it_goes_on_and_no_line_is_lost(
    desk: Desk, size: tuple[int, int]
) -> None:
    desk.resize(*size)
    read(desk, page_of(LONG, SQUIRREL))
    seen, screens = lines_in_sight(desk), [lines_in_sight(desk)]
    while shown(desk) == LONG and len(screens) < 40:
        press(desk, Qt.Key.Key_Space)
        if shown(desk) == LONG:
            screens.append(lines_in_sight(desk))
            seen += [each for each in screens[-1] if each not in seen]
    assert 3 < len(screens) < 40
    assert seen == LONG.splitlines()
    assert shown(desk) == SQUIRREL


def test_going_back_shows_the_end_of_a_long_part_and_then_scrolls_up(desk: Desk) -> None:
    read(desk, page_of(LONG, SQUIRREL))
    while shown(desk) == LONG:
        press(desk, Qt.Key.Key_Right)
    press(desk, Qt.Key.Key_Left)
    lines = LONG.splitlines()
    assert lines_in_sight(desk)[-1] == lines[-1]
    seen = set(lines_in_sight(desk))
    for _ in range(40):
        press(desk, Qt.Key.Key_Left)
        seen |= set(lines_in_sight(desk))
    assert lines_in_sight(desk)[0] == lines[0]
    assert seen == set(lines)


@pytest.fixture
def part(qtbot: QtBot, look: Look) -> PartView:
    """A view by itself, so small that it holds few lines."""
    made = PartView(look)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.show_leaf(leaves(page_of(LONG))[0])
    return made


def test_a_window_made_narrower_or_wider_keeps_the_line_she_is_at(part: PartView) -> None:
    for _ in range(3):
        part.go_on()
    first = lines_in_sight(part)[0]
    assert first not in LONG.splitlines()[:15]
    for size in ((400, 500), (1200, 400), (700, 400)):
        part.resize(*size)
        assert lines_in_sight(part)[0] == first


def test_lines_that_are_cut_at_the_edge_are_left_for_the_next_screenful(part: PartView) -> None:
    part.verticalScrollBar().setValue(part.verticalScrollBar().value() + 30)
    image = part.viewport().grab().toImage()
    inks = [
        any(far(image.pixelColor(x, y), QColor(LIGHT.ink)) < 60 for x in range(image.width()))
        for y in range(image.height())
    ]
    assert any(inks)
    assert not any(inks[:20]), "the line that has its head cut off"
    assert not any(inks[-8:])


# --- How it looks -----------------------------------------------------------------------------


def test_nothing_stands_around_it(desk: Desk) -> None:
    read(desk, page_of(BOOK))
    assert not visible(desk, "rail")
    assert view(desk).width() == desk.width()
    press(desk, Qt.Key.Key_Escape)
    assert visible(desk, "rail")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_type_is_large_and_no_line_is_longer_than_reads_well(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    large = Wardrobe(qapp, RESOURCES, noon).dress(Settings(theme="light", scale=scale))
    part = PartView(large)
    qtbot.addWidget(part)
    part.resize(1400, 700)
    part.show()
    part.show_leaf(leaves(page_of(" ".join(LONG.splitlines())))[0])
    block = part.document().firstBlock()
    lines = [block.layout().lineAt(each) for each in range(block.layout().lineCount())]
    apart = {below.y() - above.y() for above, below in pairwise(lines)}
    assert apart == {1.5 * TYPE_SIZE * scale}
    assert 20 < max(line.textLength() for line in lines) <= 48
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    assert cursor.charFormat().font().pixelSize() == TYPE_SIZE * scale
    Wardrobe(qapp, RESOURCES, noon).dress(Settings(theme="light"))


def test_its_day_stands_above_a_part_and_replaced_places_are_not_marked(desk: Desk) -> None:
    masked = MaskedText("Vi så jenta le.", (Span(6, 11),))
    read(desk, SharePage((SharePart(masked, DAY),), "nb-NO", heading=words(HEADING)))
    assert shown(desk) == f"{HEADING}\n{DAY}\n{masked.text}"
    block = view(desk).document().lastBlock()
    formats = {
        (each.format.foreground().color().name(), each.format.background().style())
        for each in block.textFormats()
    }
    assert formats == {(LIGHT.ink.lower(), Qt.BrushStyle.NoBrush)}


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("a\ufdd0b\ufdd1c\ufffcd", "a\ufffdb\ufffdc\ufffdd"),
        ("", ""),
        ("\n\n", ""),
        ("\U0001f389 hurra\u2028ja", "\U0001f389 hurra\nja"),
        ("a -> b", "a -> b"),
    ],
)
def test_no_sign_of_hers_upsets_it(desk: Desk, text: str, stands: str) -> None:
    read(desk, page_of(text, SQUIRREL))
    assert shown(desk) == stands
    press(desk, Qt.Key.Key_Right)
    assert shown(desk) == SQUIRREL


def area(part: QTextEdit, colour: str, step: int = 2) -> QRect:
    """The box around all that has about this colour, in pixels of the view."""
    image, wanted, found = part.viewport().grab().toImage(), QColor(colour), QRect()
    for y in range(0, image.height(), step):
        for x in range(0, image.width(), step):
            if far(image.pixelColor(x, y), wanted) < 30:
                found |= QRect(QPoint(x, y), QPoint(x, y))
    return found


@pytest.mark.parametrize(
    ("width", "height"), [(1600, 1200), (900, 1800), (120, 80)], ids=["lying", "standing", "small"]
)
def test_a_photo_is_as_large_as_there_is_room_for_and_no_larger_than_it_is(
    qtbot: QtBot, desk: Desk, width: int, height: int
) -> None:
    read(desk, page_of(photo(width, height), heading=HEADING))
    part = view(desk)
    qtbot.waitUntil(lambda: not area(part, "teal", step=16).isEmpty())
    assert part.verticalScrollBar().maximum() == 0
    box = area(part, "teal")
    assert box.width() <= width
    assert abs(box.width() / box.height() - width / height) < 0.05
    if width > 500:
        assert box.width() > 600 or box.height() > 400
    assert part.accessibleName() == "Bilde"


def test_only_photos_that_are_near_are_kept(qtbot: QtBot, desk: Desk) -> None:
    pages = [photo(20 + each, 20) for each in range(6)]
    reading = read(desk, page_of(*pages))
    for _ in pages:
        near = reading._photos._made
        qtbot.waitUntil(lambda: None not in reading._photos._made.values())
        assert len(near) <= 3
        press(desk, Qt.Key.Key_Right)
    assert shown(desk) == "(slutt)"


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_a_photo_that_cannot_be_read_is_told(qtbot: QtBot, desk: Desk) -> None:
    read(desk, page_of(SharePhoto(b"nothing", 10, 10), SQUIRREL))
    qtbot.waitUntil(lambda: shown(desk) != "")
    assert "bilde" in shown(desk).lower()
    press(desk, Qt.Key.Key_Right)
    assert shown(desk) == SQUIRREL


# --- The way out ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_Space]
)
def test_the_last_page_locks(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    read(desk, page_of(BOOK))
    with qtbot.assertNotEmitted(desk.lock_requested):
        press(desk, Qt.Key.Key_Right)
    lock = desk.findChild(QPushButton, "reading_lock")
    assert lock is desk.focusWidget()
    with qtbot.waitSignal(desk.lock_requested):
        press(desk, key)


def test_the_lock_has_the_keyboard_at_the_end_when_she_came_by_mouse(desk: Desk) -> None:
    read(desk, page_of(BOOK))
    click(desk, "reading_next")
    assert desk.focusWidget() is desk.findChild(QPushButton, "reading_lock")


def test_from_the_last_page_she_can_go_back_to_huskelapp(qtbot: QtBot, desk: Desk) -> None:
    read(desk, page_of(BOOK))
    press(desk, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(desk.lock_requested):
        click(desk, "reading_to_note")
    assert visible(desk, "page_share")
    assert not desk.is_read_from


def test_a_page_with_nothing_on_it_is_over_at_once(desk: Desk) -> None:
    read(desk, page_of())
    assert shown(desk) == "(slutt)"
    press(desk, Qt.Key.Key_Left)
    assert shown(desk) == "(slutt)"


@pytest.mark.parametrize("leave", ["reading_leave", "Esc"])
def test_escape_and_the_line_on_top_lead_back(desk: Desk, leave: str) -> None:
    read(desk, page_of(BOOK))
    if leave == "Esc":
        press(desk, Qt.Key.Key_Escape)
    else:
        click(desk, leave)
    assert visible(desk, "page_share")
    assert desk.place() == Place(PageName.SHARE)


def test_hide_now_is_in_sight(qtbot: QtBot, desk: Desk) -> None:
    read(desk, page_of(BOOK))
    with qtbot.waitSignal(desk.hide_requested):
        click(desk, "reading_hide")


def test_another_page_can_be_gone_to_by_its_key(desk: Desk) -> None:
    read(desk, page_of(BOOK))
    QTest.keyClick(
        desk, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    QApplication.processEvents()
    assert desk.place().page is PageName.CRAVING
    assert visible(desk, "rail")
    assert not desk.is_read_from


def test_tab_stays_in_it(desk: Desk) -> None:
    read(desk, page_of(BOOK, SQUIRREL))
    press(desk, Qt.Key.Key_Right)
    walked: list[str] = []
    while (focused := desk.focusWidget()) and focused.objectName() not in walked:
        walked.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == [
        "reading_text",
        "reading_back",
        "reading_next",
        "reading_leave",
        "reading_hide",
    ]


# --- What it keeps, and what it does not ------------------------------------------------------


def held(session: Session) -> bool:
    return session.idle_hold.is_held


def test_the_idle_lock_waits_until_she_leaves(session: Session, desk: Desk) -> None:
    assert not held(session)
    read(desk, page_of(BOOK))
    assert held(session)
    press(desk, Qt.Key.Key_Escape)
    assert not held(session)
    read(desk, page_of(BOOK))
    assert held(session)
    desk.go(Place(PageName.TODAY))
    assert not held(session)
    desk.go(Place(PageName.SHARE))
    read(desk, page_of(BOOK))
    desk.leave()
    assert not held(session), "she closes the program"


def test_the_lock_lets_go_of_the_hold_and_of_every_word(session: Session, desk: Desk) -> None:
    read(desk, page_of(BOOK, photo(30, 20), heading=HEADING))
    assert desk.place() == Place(PageName.SHARE), "she comes back to «Huskelapp»"
    desk.forget()
    session.lock()
    assert not held(session)
    texts = [each.toPlainText() for each in desk.findChildren(QTextEdit)]
    assert [each for each in texts if "boka" in each or HEADING in each] == []
    (reading,) = desk.findChildren(Reading)
    assert reading._leaves == ()
    assert reading._photos._made == {}


def test_a_photo_that_comes_after_it_has_forgotten_is_let_go(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    reading = read(desk, page_of(photo(1600, 1200)))
    desk.forget()
    with qtbot.assertNotEmitted(reading._photos.came):
        let_workers_end()
    assert reading._photos._made == {}


def test_words_cannot_be_marked_or_copied_from_it(desk: Desk) -> None:
    read(desk, page_of(BOOK))
    part = view(desk)
    part.selectAll()
    QTest.mouseDClick(
        part.viewport(), Qt.MouseButton.LeftButton, pos=part.viewport().rect().center()
    )
    assert part.isReadOnly()
    assert part.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    assert part.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


# --- Heard ------------------------------------------------------------------------------------


def test_each_part_is_read_out_and_the_text_can_be_gone_to(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(reading_module, "announce", lambda _part, told: heard.append(told))
    read(desk, page_of(BOOK, photo(40, 30), heading=HEADING))
    press(desk, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert heard == [f"{HEADING}\n{BOOK}", "Bilde", "Det var alt.", "Bilde"]


def test_the_text_is_a_text_to_a_screen_reader(desk: Desk) -> None:
    read(desk, page_of(BOOK))
    assert desk.focusWidget() is view(desk)
    heard = QAccessible.queryAccessibleInterface(view(desk))
    assert heard.role() is QAccessible.Role.EditableText
    assert heard.state().readOnly
    assert heard.state().focusable
    assert heard.text(QAccessible.Text.Name) == "Det du har valgt"
    text = heard.textInterface()
    assert text.text(0, text.characterCount()) == BOOK
