"""What those hear who do not see the window: names, roles and states, and what is read out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QRegularExpression, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import NOON, noon
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.services.practice import Practice
from mammadagbok.services.writing import Writing
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.craving.wave import Wave
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, Destination, PageName, Place, Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.pressable import Pressable, PressableBox
from mammadagbok.ui.widgets.strength import StrengthRow
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.writing.entry_form import EntryForm
from on_page import part
from ui.conftest import RESOURCES

Role, Text = QAccessible.Role, QAccessible.Text
POLITE = QAccessible.AnnouncementPoliteness.Polite
AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive
_CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.ComboBox,
    Role.List,
    Role.SpinBox,
    Role.Slider,
}
_ROWS = 12


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """What is read out, and how urgently."""
    told: list[tuple[str, object]] = []

    class Heard:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802
            told.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    monkeypatch.setattr(QtGui, "QAccessible", Heard)
    return told


@pytest.fixture
def desk(look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    practice = Practice(RESOURCES / "practice" / "nb.json", noon)
    session = Session(noon)
    session.unlock(practice.open(), practice=True)
    made = Desk(session, look, Settings(), tmp_path)
    made.resize(1280, 800)
    made.show()
    yield made
    made.forget()
    made.hide()
    session.lock()
    practice.end()
    made.deleteLater()


# --- What everything is called ------------------------------------------------------------------


def test_every_control_and_row_says_what_it_is(desk: Desk) -> None:
    places: list[Destination] = [
        *map(Place, PageName),
        *(Place(PageName.CRAVING, stage=stage) for stage in Stage),
        *map(BlankPage, (None, Kind.MOMENT, Kind.REFLECTION, Kind.LETTER)),
    ]
    unheard = list[tuple[str, str]]()
    rows = 0
    for place in places:
        desk.go(place)
        QApplication.processEvents()
        for each in desk.findChildren(QWidget):
            if each.isVisible():
                unheard += [(str(place), name) for name in silent(each)]
        for view in desk.findChildren(QAbstractItemView):
            if view.isVisible():
                rows += len(row_names(view))
                unheard += [(str(place), "row") for name in row_names(view) if not name]
    assert unheard == []
    assert rows


def silent(made: QWidget) -> list[str]:
    heard = QAccessible.queryAccessibleInterface(made)
    is_control = heard is not None and heard.role() in _CONTROLS
    # What Qt builds inside its own controls speaks through them.
    is_own = bool(made.objectName()) and not made.objectName().startswith("qt_")
    return [made.objectName()] if is_control and is_own and not heard.text(Text.Name) else []


def row_names(view: QAbstractItemView) -> list[str]:
    heard = QAccessible.queryAccessibleInterface(view)
    rows = (heard.child(row) for row in range(min(_ROWS, heard.childCount())))
    return [row.text(Text.Name) for row in rows]


def test_a_row_of_the_journal_has_its_day_and_its_first_line(qtbot: QtBot, desk: Desk) -> None:
    desk.go(Place(PageName.JOURNAL))
    view = desk.findChild(QAbstractItemView, "timeline")
    assert view is not None
    row = QAccessible.queryAccessibleInterface(view).child(0)
    assert "kl." in row.text(Text.Name)
    assert row.text(Text.Description)
    assert row.role() is Role.ListItem


def test_a_number_is_heard_with_how_far_it_goes(qtbot: QtBot, look: Look) -> None:
    row = StrengthRow(look, "Hvor sterkt er det nå?", "now")
    qtbot.addWidget(row)
    row.set_value(7)
    made = part(row, QPushButton, "now_7")
    heard = QAccessible.queryAccessibleInterface(made)
    assert heard.text(Text.Name) == "7 av 10"
    assert heard.text(Text.Description) == "Hvor sterkt er det nå?"
    assert heard.state().checked


def test_a_wave_is_heard_in_words(qtbot: QtBot, look: Look) -> None:
    wave = Wave(look)
    qtbot.addWidget(wave)
    wave.show_wave((7, 6, 3))
    assert (
        QAccessible.queryAccessibleInterface(wave).text(Text.Name) == "Først 7, så 6, til slutt 3."
    )


def test_a_passphrase_is_heard_as_one(qtbot: QtBot, look: Look) -> None:
    field = PassphraseField(look, "Passordsetning", "passphrase")
    qtbot.addWidget(field)
    line = part(field, QLineEdit, "passphrase")
    heard = QAccessible.queryAccessibleInterface(line)
    assert heard.text(Text.Name) == "Passordsetning"
    assert heard.state().passwordEdit


# --- Turned on and off from outside -------------------------------------------------------------


@pytest.mark.parametrize("kind", [Pressable, PressableBox])
def test_what_is_turned_on_from_outside_is_clicked_once(
    qtbot: QtBot, kind: type[Pressable | PressableBox]
) -> None:
    made = kind("Til gruppa")
    qtbot.addWidget(made)
    made.setCheckable(True)
    happened = list[str]()
    made.clicked.connect(lambda on: happened.append(f"clicked {on}"))
    made.toggled.connect(lambda on: happened.append(f"toggled {on}"))
    made.toggle()
    qtbot.waitUntil(lambda: len(happened) == 2)
    assert sorted(happened) == ["clicked True", "toggled True"]
    made.setChecked(False)
    assert happened[2:] == ["toggled False"]


# --- One of several -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "names", "chosen"),
    [
        (PageName.SETTINGS, r"^rail_(?!hide|lock)", "rail_settings"),
        (PageName.SETTINGS, r"^settings_language_\d$", "settings_language_0"),
        (PageName.JOURNAL, r"^filter_", "filter_all"),
        (PageName.SHARE, r"^for_", "for_group"),
        (PageName.SHARE, r"^step_", "step_choose"),
        (PageName.GROUP, r"^phase_add_(?!unfold|add|close|day)", None),
    ],
)
def test_answers_that_exclude_one_another_are_heard_as_such(
    desk: Desk, page: PageName, names: str, chosen: str | None
) -> None:
    desk.go(Place(page))
    answers = desk.findChildren(QPushButton, QRegularExpression(names))
    heard = {each.objectName(): QAccessible.queryAccessibleInterface(each) for each in answers}
    assert len(heard) > 1
    assert {each.role() for each in heard.values()} == {Role.RadioButton}
    assert [name for name, each in heard.items() if each.state().checked] == [chosen] * bool(chosen)


def test_arrow_keys_walk_through_them_and_choose_nothing(qtbot: QtBot, look: Look) -> None:
    options = [Option(number, f"{number} minutter") for number in (5, 10, 20)]
    row = OptionRow(look, "Lås etter", options, 5, "idle")
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    QTest.qWaitForWindowActive(row)
    chosen, buttons = list[object](), [part(row, QPushButton, f"idle_{at}") for at in range(3)]
    row.chosen.connect(chosen.append)
    buttons[0].setFocus()
    for key, at in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Left, 1)):
        QTest.keyClick(QApplication.focusWidget() or row, key)
        assert QApplication.focusWidget() is buttons[at]
    QTest.keyClick(buttons[1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is buttons[2]
    assert chosen == []
    QTest.keyClick(buttons[2], Qt.Key.Key_Space)
    assert chosen == [20]
    assert [each.isChecked() for each in buttons] == [False, False, True]
    row.show_value(None)
    assert not any(each.isChecked() for each in buttons)


# --- What is read out ---------------------------------------------------------------------------


def test_what_went_wrong_is_heard_at_once_and_what_went_well_after(
    qtbot: QtBot, told: list[tuple[str, object]]
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    wrong, well = notice("wrong"), notice("well", "soft")
    for line in (wrong, well):
        line.setParent(around)
    say(wrong, "Ikke i sikte")
    around.show()
    say(wrong, "Disken er full.")
    say(well, "Kopiert.")
    say(well, "Kopiert.")
    say(well, "3 av 8", aloud=False)
    say(well, "")
    assert told == [("Disken er full.", AT_ONCE), ("Kopiert.", POLITE)]


def test_undo_is_heard(qtbot: QtBot, look: Look, told: list[tuple[str, object]]) -> None:
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.offer("Regelen er borte.", lambda: None)
    assert told == [("Regelen er borte.", POLITE)]


@pytest.fixture
def form(qtbot: QtBot, session: Session, look: Look) -> EntryForm:
    made = EntryForm(session, look)
    qtbot.addWidget(made)
    made.show()
    made.open(NewEntry(None, "", NOON))
    return made


def _written(form: EntryForm, words: str) -> QTimer:
    """Write and save, and return the timer that waits for her to rest."""
    editor = part(form, QTextEdit, "entry_text")
    QTest.keyClicks(editor, words)
    form.save_now()
    return form.findChildren(QTimer, "saved_word_rest")[0]


def test_saved_is_heard_when_she_rests_and_not_at_each_pause(
    form: EntryForm, told: list[tuple[str, object]]
) -> None:
    rest = _written(form, "Hun lo.")
    assert rest.isActive()
    editor = part(form, QTextEdit, "entry_text")
    QTest.keyClicks(editor, " Og ")
    assert not rest.isActive()
    _written(form, "sang.")
    rest.timeout.emit()
    assert told == [("Lagret", POLITE)]
    rest.stop()
    assert not _written(form, " Lenge.").isActive()


def test_saved_is_heard_anew_after_something_went_wrong(
    form: EntryForm, told: list[tuple[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    _written(form, "Hun lo.").timeout.emit()

    def full(*_: object) -> None:
        raise DiskFullError(Path())

    with monkeypatch.context() as patch, pytest.raises(DiskFullError):
        patch.setattr(Writing, "keep", full)
        _written(form, " Og sang.")
    assert [how for _, how in told] == [POLITE, AT_ONCE]
    _written(form, " Nå.").timeout.emit()
    assert told[-1] == ("Lagret", POLITE)
