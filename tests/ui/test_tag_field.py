"""Tags in the foot of an entry: by keyboard alone, as she wrote them first, each once."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.writing.tag_field import TagField


@pytest.fixture
def tags(qtbot: QtBot, look: Look, session: Session) -> Iterator[TagField]:
    """The field beside another control, as in an entry."""
    page = QWidget()
    made, beside = TagField(session, look), QPushButton()
    beside.setObjectName("beside")
    layout = column(look)
    fill(layout, made, beside)
    page.setLayout(layout)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    yield made


def keep(session: Session, *tags: str) -> None:
    words = replace(moment("tekst"), tags=tags)
    session.journal.writing.keep(words, words)


def press(tags: TagField, name: str) -> None:
    found = tags.findChild(QPushButton, name)
    assert found is not None, name
    found.click()


def field(tags: TagField) -> QLineEdit:
    found = tags.findChild(QLineEdit, "entry_tag")
    assert found is not None
    return found


def begin(tags: TagField) -> QLineEdit:
    press(tags, "entry_tag_add")
    return field(tags)


def suggested(tags: TagField, which: str) -> list[str]:
    QApplication.processEvents()  # A layout shows what it has got a moment later.
    buttons = tags.findChildren(QPushButton)
    named = (f"entry_tag_{which}_{number}" for number in range(20))
    texts = {each.objectName(): each.text() for each in buttons if each.isVisible()}
    return [texts[name] for name in named if name in texts]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Comma])
def test_return_or_comma_adds(qtbot: QtBot, tags: TagField, key: Qt.Key) -> None:
    line = begin(tags)
    QTest.keyClicks(line, " det  lille")
    with qtbot.waitSignal(tags.changed):
        QTest.keyClick(line, key)
    assert tags.tags() == ("det lille",)
    assert line.text() == ""
    QTest.keyClicks(line, "natt")
    QTest.keyClick(line, key)
    assert tags.tags() == ("det lille", "natt")


def test_the_same_tag_stands_once_and_as_she_wrote_it_first(
    tags: TagField, session: Session
) -> None:
    keep(session, "Kafé")
    line = begin(tags)
    for word in ("KAFE", "kafé", "får", "far"):
        line.setText(word)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert tags.tags() == ("Kafé", "får", "far")


def test_backspace_in_the_empty_field_takes_the_last_one_into_edit(tags: TagField) -> None:
    tags.show_tags(("natt", "søvn"))
    line = begin(tags)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert (tags.tags(), line.text()) == (("natt",), "søvn")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.text() == "søv"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert tags.tags() == ("natt", "søv")


def test_hers_are_suggested_the_last_used_first_and_by_what_she_types(
    tags: TagField, session: Session
) -> None:
    keep(session, "Barnehagen", "natt")
    keep(session, "barn & bading")
    line = begin(tags)
    assert suggested(tags, "known") == ["barn && bading", "natt", "Barnehagen"]
    QTest.keyClicks(line, "BARN")
    assert suggested(tags, "known") == ["barn && bading", "Barnehagen"]
    QTest.keyClick(line, Qt.Key.Key_Down)
    first = QApplication.focusWidget()
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert tags.tags() == ("barn & bading",)
    assert line.text() == ""
    assert suggested(tags, "known") == ["natt", "Barnehagen"]


def test_theme_ideas_stand_there_and_others_at_will(tags: TagField) -> None:
    begin(tags)
    first = suggested(tags, "theme")
    assert first[0] == "hva jeg sier om pappaen"
    press(tags, "entry_tag_theme_others")
    assert not set(first) & set(suggested(tags, "theme"))
    press(tags, "entry_tag_theme_0")
    assert tags.tags() == ("da noen gikk over grensa mi",)


def test_a_cross_takes_one_off_and_the_keyboard_stays_near(tags: TagField) -> None:
    tags.show_tags(("natt", "søvn"))
    press(tags, "entry_tag_0_remove")
    assert tags.tags() == ("søvn",)
    now = QApplication.focusWidget()
    assert now is not None
    assert now.objectName() == "entry_tag_0_remove"
    assert now.accessibleName() == "Ta bort stikkordet søvn"
    press(tags, "entry_tag_0_remove")
    now = QApplication.focusWidget()
    assert now is not None
    assert now.objectName() == "entry_tag_add"


def test_what_she_typed_and_left_is_kept(qtbot: QtBot, tags: TagField) -> None:
    QTest.keyClicks(begin(tags), "natt")
    beside = tags.window().findChild(QPushButton, "beside")
    assert beside is not None
    beside.setFocus()
    qtbot.waitUntil(lambda: tags.tags() == ("natt",))
    assert field(tags).isHidden()


def test_escape_lets_go_of_what_she_typed(tags: TagField) -> None:
    line = begin(tags)
    QTest.keyClicks(line, "natt")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    tags.commit()
    assert tags.tags() == ()
    assert line.isHidden()


def test_tab_goes_through_pills_field_and_suggestions(tags: TagField, session: Session) -> None:
    keep(session, "lek")
    tags.show_tags(("natt", "søvn"))
    press(tags, "entry_tag_1_remove")
    begin(tags)
    walked = []
    focused = tags.findChild(QPushButton, "entry_tag_0_remove")
    assert focused is not None
    focused.setFocus()
    while (now := QApplication.focusWidget()) and now.objectName() not in walked:
        walked.append(now.objectName())
        QTest.keyClick(now, Qt.Key.Key_Tab)
    expected = ["entry_tag_0_remove", "entry_tag", "entry_tag_known_0", "entry_tag_theme_0"]
    assert walked[:4] == expected
    assert walked[-1] == "beside"


def test_forgetting_leaves_no_word(tags: TagField, session: Session) -> None:
    keep(session, "hemmelighet")
    tags.show_tags(("Mina",))
    QTest.keyClicks(begin(tags), "Jonas")
    tags.forget()
    texts = [each.text() for each in tags.findChildren(QPushButton) if each.isVisible()]
    assert "hemmelighet" not in texts
    assert tags.tags() == ()
    line = field(tags)
    line.undo()
    assert line.text() == ""
