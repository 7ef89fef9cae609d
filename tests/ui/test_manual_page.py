"""«Hjelp»: contents, search, links, and the way back to where she was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mammadagbok.domain.manual import OPENING, Target
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.built_in import BuiltIn
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.handover import Handover
from mammadagbok.ui.journal import search
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.dialog import ManualDialog
from mammadagbok.ui.manual.linked_text import COLUMN, LinkedText
from mammadagbok.ui.manual.page import ManualPage
from mammadagbok.ui.manual.topic_view import TopicView
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import DARK, HIGH_DARK, LIGHT, Palette, Theme
from on_page import part, press, remains, settle

TEXTS = {
    "first-steps": """# Kom i gang

Det viktigste først.

![Siden I dag](today)

## Skriv noe {#write}

Se [om gruppa](help:group#rules), og [å åpne](help:opening).

- Ett ord er nok.
""",
    "group": """# Gruppa

Hvordan du gjør deg klar.

Dere møtes.

## Regler {#rules}

Reglene er deres egne. Les mer i [kom i gang](help:first-steps).
""",
    "opening": "# Å åpne\n\nHvordan du åpner.\n\nSe [gruppa](help:group) og [mer](help:opening).\n",
}


@pytest.fixture
def taught(look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Look:
    """The look with a manual of three topics and one picture."""
    for name, text in TEXTS.items():
        file = tmp_path / "texts" / f"{name}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    monkeypatch.setattr(BuiltIn, "_manual_file", lambda _, name: tmp_path / "texts" / f"{name}.md")
    monkeypatch.setattr(
        BuiltIn, "manual_picture", lambda _, name, **_look: tmp_path / f"{name}.png"
    )
    return look


@pytest.fixture
def desk(qtbot: QtBot, session: Session, taught: Look, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(session, taught, Settings(), tmp_path)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.go(Place())
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.forget()


def press_key(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def manual(desk: Desk) -> ManualPage:
    return part(desk, ManualPage, "page_manual")


def shown(desk: Desk) -> tuple[PageName, str | None]:
    place = desk.place()
    return place.page, place.topic


def type_in_search(desk: Desk, words: str) -> None:
    part(desk, QLineEdit, "manual_search").setText(words)
    settle()


def names(desk: Desk, prefix: str) -> list[str]:
    buttons = desk.findChildren(QAbstractButton)
    found = [each for each in buttons if each.objectName().startswith(prefix)]
    return [each.accessibleName() for each in found if each.isVisible()]


def test_f1_opens_the_topic_of_the_page_and_goes_back(desk: Desk) -> None:
    desk.go(Place(PageName.GROUP))
    desk.help()
    assert shown(desk) == (PageName.MANUAL, "group")
    desk.help()
    assert shown(desk) == (PageName.GROUP, None)


def test_back_is_where_the_cursor_was(desk: Desk) -> None:
    desk.go(BlankPage(None))
    editor = part(desk, QTextEdit, "entry_text")
    QTest.keyClicks(editor, "Hun lo i dag")
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Left)
    desk.help()
    assert not editor.hasFocus()
    press_key(Qt.Key.Key_Escape)
    assert editor.hasFocus()
    assert (desk.place().page, desk.place().cursor) == (PageName.JOURNAL, 8)


def test_what_is_not_saved_is_saved_first(desk: Desk, session: Session) -> None:
    desk.go(BlankPage(None))
    QTest.keyClicks(part(desk, QTextEdit, "entry_text"), "Hun lo")
    desk.help()
    number = desk.place().under
    assert number is not None
    assert number.entry is not None
    kept = session.journal.finding.read(number.entry)
    assert kept is not None
    assert kept.words.text == "Hun lo"


def test_a_page_is_left_only_when_she_goes_elsewhere(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[PageName] = []
    desk.go(Place(PageName.SHARE))
    page = part(desk, QWidget, "page_share")
    monkeypatch.setattr(page, "leave", lambda: left.append(PageName.SHARE))
    desk.help()
    desk.help()
    assert left == []
    desk.help()
    desk.go(Place(PageName.CHEERS))
    assert left == [PageName.SHARE]


def test_a_window_made_anew_remembers_where_she_was(desk: Desk) -> None:
    there = Place(PageName.MANUAL, topic="group", under=Place(PageName.CHEERS))
    assert Handover.from_line(Handover(place=there).to_line()).place == there
    desk.come_back(there)
    assert shown(desk) == (PageName.MANUAL, "group")
    desk.help()
    assert shown(desk)[0] is PageName.CHEERS


def test_a_ride_goes_on_meanwhile(desk: Desk, session: Session) -> None:
    desk.go(Place(PageName.CRAVING))
    press(desk, "craving_before_7", "craving_ride_start")
    desk.save_now()
    before = desk.place()
    desk.help()
    assert session.journal.cravings.going_on() is not None
    desk.help()
    assert desk.place() == before


def test_in_the_search_field_it_is_about_finding(desk: Desk) -> None:
    desk.go(Place(PageName.JOURNAL))
    assert desk.help_topic == "writing"
    part(desk, QLineEdit, "search").setFocus()
    assert desk.help_topic == "finding"
    desk.setFocus()
    part(desk, QLineEdit, "search").setText("latter")
    assert desk.help_topic == "finding"


def test_a_link_is_followed_by_keyboard_and_there_is_a_way_back(desk: Desk) -> None:
    desk.help()
    press_key(Qt.Key.Key_Tab)
    press_key(Qt.Key.Key_Return)
    assert shown(desk) == (PageName.MANUAL, "group")
    press(desk, "manual_back")
    assert shown(desk) == (PageName.MANUAL, "first-steps")
    assert not part(desk, QWidget, "manual_back").isVisible()


def test_tab_stops_at_each_link(desk: Desk) -> None:
    desk.help()
    met = []
    for _ in range(2):
        press_key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, LinkedText)
        met.append(focus.selectedText())
    assert met == ["om gruppa", "å åpne"]


def test_a_search_names_topic_and_section_with_the_words_marked(desk: Desk) -> None:
    desk.help()
    type_in_search(desk, "regel")
    assert names(desk, "manual_found") == ["Gruppa, Regler"]
    assert names(desk, "manual_topic") == []
    (words,) = part(desk, QAbstractButton, "manual_found_0").findChildren(QLabel)
    assert 'underline">Reglene</span> er deres egne.' in words.text()
    press(desk, "manual_found_0")
    assert shown(desk) == (PageName.MANUAL, "group")


def test_found_and_not_found_are_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(search, "announce", lambda _, words: said.append(words))
    desk.help()
    for words in ("reg", "regler", "elefant", "elefanter", "", "reg"):
        type_in_search(desk, words)
    assert said == ["Fant noe", "Fant ingenting", "Fant noe"]


def test_nothing_found_is_one_sentence_and_escape_empties_first(desk: Desk) -> None:
    desk.help()
    type_in_search(desk, "elefant")
    assert part(desk, QWidget, "manual_nothing").isVisible()
    assert names(desk, "manual_found") == []
    search = part(desk, QLineEdit, "manual_search")
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert names(desk, "manual_topic") == ["Kom i gang", "Gruppa"]
    assert shown(desk)[0] is PageName.MANUAL
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert shown(desk)[0] is PageName.TODAY


def test_nothing_of_what_she_sought_is_left_after_a_lock(desk: Desk) -> None:
    desk.help()
    type_in_search(desk, "regel")
    assert "regel" in remains(manual(desk))
    desk.forget()
    assert "regel" not in remains(manual(desk))
    assert names(desk, "manual_found") == []


def test_on_a_narrow_page_one_side_stands_alone(desk: Desk) -> None:
    desk.help()
    page = manual(desk)
    page.setMinimumSize(0, 0)
    desk.resize(700, 640)
    settle()
    assert not part(desk, QWidget, "manual_contents").isVisible()
    press(desk, "manual_to_contents")
    assert part(desk, QWidget, "manual_contents").isVisible()
    assert not part(desk, QWidget, "manual_text").isVisible()
    press(desk, "manual_topic_group")
    assert part(desk, QWidget, "manual_text").isVisible()
    assert shown(desk) == (PageName.MANUAL, "group")


def test_a_missing_picture_is_told_in_words(desk: Desk, tmp_path: Path) -> None:
    desk.help()
    assert "Siden I dag" in [each.text() for each in manual(desk).findChildren(QLabel)]


def test_a_picture_fits_the_column_and_is_heard(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    made = QPixmap(1280, 800)
    made.fill(Qt.GlobalColor.white)
    assert made.save(str(tmp_path / "today.png"))
    desk.help()
    pictures = [
        each for each in manual(desk).findChildren(QLabel) if each.property("role") == "picture"
    ]
    (picture,) = pictures
    assert picture.accessibleName() == "Siden I dag"
    qtbot.waitUntil(lambda: not picture.pixmap().isNull() and picture.width() == COLUMN)
    assert picture.height() == round(COLUMN * 800 / 1280)
    # No larger than it is shown: the rest would be kept for nothing.
    qtbot.waitUntil(lambda: picture.pixmap().size() == picture.contentsRect().size())


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_DARK])
def test_in_a_dark_window_the_pictures_are_dark(
    qtbot: QtBot, taught: Look, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, palette: Palette
) -> None:
    asked = list[bool]()

    def shown(_ideas: BuiltIn, name: str, *, dark: bool) -> Path:
        asked.append(dark)
        return tmp_path / f"{name}.png"

    monkeypatch.setattr(BuiltIn, "manual_picture", shown)
    view = TopicView(replace(taught, theme=Theme(palette, 1.0)))
    qtbot.addWidget(view)
    view.show_topic(taught.built_in.manual()[0])
    assert asked == [palette is not LIGHT]


def test_a_line_holds_seventy_characters_at_most(desk: Desk) -> None:
    desk.help()
    text = part(desk, LinkedText, "manual_words")
    line = "Det du skriver, blir lagret mens du skriver, og du kan endre det senere."
    assert text.width() <= COLUMN < text.fontMetrics().horizontalAdvance(line)


def test_the_reader_over_a_dialog_follows_links(qtbot: QtBot, taught: Look) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ManualDialog(taught, parent, "group")
    assert "Reglene er deres egne." in read(made)
    made._on_followed(Target("first-steps"))
    assert "Ett ord er nok." in read(made)
    press(made, "manual_dialog_back")
    assert "Reglene er deres egne." in read(made)


def test_before_opening_no_other_topic_is_shown(qtbot: QtBot, taught: Look) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ManualDialog(taught, parent, OPENING)
    (text, *_) = (each for each in made.findChildren(LinkedText) if "gruppa" in each.text())
    text.followed.emit(Target("group"))
    settle()
    assert "Hvordan du åpner." in read(made)


def read(widget: QWidget) -> str:
    settle()
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def test_what_she_reads_is_not_built_anew_when_she_comes_back(desk: Desk) -> None:
    desk.go(Place(PageName.MANUAL))
    first = part(desk, QScrollArea, "manual_text")
    desk.go(Place())
    desk.go(Place(PageName.MANUAL))
    settle()
    assert part(desk, QScrollArea, "manual_text") is first
    desk.go(Place(PageName.MANUAL, topic="group"))
    settle()
    assert not isValid(first)
