"""Innstillinger: each choice takes effect at once, and only by her own hand."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mammadagbok import __version__
from mammadagbok.storage.settings import (
    CONTRASTS,
    IDLE_MINUTES,
    LANGUAGES,
    MOTIONS,
    SCALES,
    THEMES,
    TYPEFACES,
    Settings,
)
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.page import SettingsPage
from mammadagbok.ui.stylesheet import stylesheet
from mammadagbok.ui.theme import build_theme
from mammadagbok.ui.widgets.layouts import Card

# Digits, between which a line never breaks by itself.
FOLDER = Path("/", *["20261123"] * 25)
NOW = Settings(language="nn", theme="dark", scale=1.15, idle_minutes=10)
ANSWERS = {
    "language": LANGUAGES,
    "theme": THEMES,
    "contrast": CONTRASTS,
    "scale": SCALES,
    "font": TYPEFACES,
    "motion": MOTIONS,
    "discreet": (False, True),
    "idle_minutes": IDLE_MINUTES,
}
ROWS = {
    "language": "settings_language",
    "theme": "settings_theme",
    "contrast": "settings_contrast",
    "scale": "settings_scale",
    "font": "settings_font",
    "motion": "settings_motion",
    "discreet": "settings_discreet",
    "idle_minutes": "settings_idle",
}
EVERY_ANSWER = [
    (field, number, value)
    for field, values in ANSWERS.items()
    for number, value in enumerate(values)
]


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> SettingsPage:
    return shown(qtbot, SettingsPage(session, look, NOW, FOLDER))


def shown(qtbot: QtBot, page: SettingsPage) -> SettingsPage:
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.arrive(Place(PageName.SETTINGS))
    return page


def option(page: SettingsPage, field: str, number: int) -> QPushButton:
    found = page.findChild(QPushButton, f"{ROWS[field]}_{number}")
    assert isinstance(found, QPushButton)
    return found


def said(page: SettingsPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    return found.text() if isinstance(found, QLabel) else ""


def chosen(page: SettingsPage) -> dict[str, object]:
    """What is marked as chosen; fails unless it is one answer for each setting."""
    marked = {}
    for field, values in ANSWERS.items():
        (value,) = [
            value for number, value in enumerate(values) if option(page, field, number).isChecked()
        ]
        marked[field] = value
    return marked


def test_it_shows_what_is_chosen_now(page: SettingsPage) -> None:
    assert Settings(**chosen(page)) == NOW  # type: ignore[arg-type]


@pytest.mark.parametrize(("field", "number", "value"), EVERY_ANSWER)
def test_a_choice_takes_effect_at_once(
    page: SettingsPage, field: str, number: int, value: object
) -> None:
    heard: list[Settings] = []
    page.settings_chosen.connect(heard.append)
    option(page, field, number).click()
    wanted = replace(NOW, **{field: value})  # type: ignore[arg-type]
    assert heard == ([] if wanted == NOW else [wanted])
    assert Settings(**chosen(page)) == wanted  # type: ignore[arg-type]


def test_one_choice_keeps_the_others(page: SettingsPage) -> None:
    heard: list[Settings] = []
    page.settings_chosen.connect(heard.append)
    option(page, "language", 0).click()
    option(page, "scale", 6).click()
    assert heard[-1] == replace(NOW, language="nb", scale=2.0)


def test_arrow_keys_pass_by_and_space_chooses(page: SettingsPage) -> None:
    heard: list[Settings] = []
    page.settings_chosen.connect(heard.append)
    option(page, "theme", 2).setFocus()
    QTest.keyClick(option(page, "theme", 2), Qt.Key.Key_Left)
    assert option(page, "theme", 1).hasFocus()
    assert heard == []
    QTest.keyClick(option(page, "theme", 1), Qt.Key.Key_Space)
    assert heard == [replace(NOW, theme="light")]


def test_tab_reaches_every_answer_in_order(page: SettingsPage) -> None:
    option(page, "language", 0).setFocus()
    for field, number, _value in EVERY_ANSWER:
        assert option(page, field, number).hasFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def test_every_answer_is_heard_with_its_question(page: SettingsPage) -> None:
    for field, number, _value in EVERY_ANSWER:
        heard = option(page, field, number)
        assert heard.text() in heard.accessibleName() or heard.text() == "1"
        assert len(heard.accessibleName()) > len(heard.text()) + 3


def test_every_answer_has_a_name_that_tells_it_apart(page: SettingsPage) -> None:
    names = [option(page, field, number).accessibleName() for field, number, _value in EVERY_ANSWER]
    assert all(names)
    assert len(set(names)) == len(names)


def test_about_tells_what_it_is_and_where_the_journal_lies(page: SettingsPage) -> None:
    assert __version__ in said(page, "about_version")
    assert "GPL-3.0-or-later" in said(page, "about_licence")
    assert str(FOLDER) in said(page, "about_folder").replace("\u200b", "")


def test_without_a_folder_it_says_nothing_about_one(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    page = shown(qtbot, SettingsPage(session, look, NOW))
    assert page.findChild(QLabel, "about_folder") is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [888, 1724])
def test_nothing_is_cut_off(
    qtbot: QtBot, session: Session, look: Look, scale: float, width: int
) -> None:
    theme = build_theme(dark=False, scale=scale)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet(stylesheet(theme))
    page = shown(qtbot, SettingsPage(session, replace(look, theme=theme), NOW, FOLDER))
    page.resize(width, 640)
    QApplication.processEvents()
    for each in page.findChildren(QPushButton):
        assert each.mapTo(page, each.rect().topRight()).x() < width
        assert each.width() >= each.sizeHint().width()
        assert each.height() >= look.px(40)
    for line in page.findChildren(QLabel):
        if line.wordWrap():
            assert line.height() >= line.heightForWidth(line.width())
            assert line.width() >= wrapped_width(line)


def wrapped_width(line: QLabel) -> int:
    wrapping = Qt.TextFlag.TextWordWrap.value
    return line.fontMetrics().boundingRect(line.contentsRect(), wrapping, line.text()).width()


def test_the_chosen_answer_has_room_for_its_bold_words(page: SettingsPage) -> None:
    for field, number, _value in EVERY_ANSWER:
        answer = option(page, field, number)
        answer.setChecked(True)
        bold = QFont(answer.font())
        bold.setBold(True)
        drawn = QStyleOptionButton()
        drawn.initFrom(answer)
        drawn.text = answer.text()
        part = QStyle.SubElement.SE_PushButtonContents
        room = answer.style().subElementRect(part, drawn, answer).width()
        assert room >= QFontMetrics(bold).horizontalAdvance(answer.text())


def test_how_it_looks_comes_first_and_about_the_program_last(page: SettingsPage) -> None:
    names = [f"settings_{name}" for name in ("language", "theme", "scale", "discreet", "idle")]
    found = [page.findChild(QWidget, name) for name in (*names, "settings_about")]
    places = [each.mapTo(page, QPoint()) for each in found if each is not None]
    read = [(place.x(), place.y()) for place in places]
    assert len(read) == len(found)
    assert read == sorted(read), "column by column, from the top"


def test_what_is_found_stands_in_one_column(page: SettingsPage) -> None:
    def lefts() -> set[int]:
        QApplication.processEvents()
        cards = [each for each in page.findChildren(Card) if each.isVisible()]
        return {each.mapTo(page, QPoint()).x() for each in cards}

    assert len(lefts()) == 2
    search = page.findChild(QLineEdit, "settings_search")
    assert search is not None
    search.setText("lisens")
    assert len(lefts()) == 1
    search.setText("")
    assert len(lefts()) == 2
