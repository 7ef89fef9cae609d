"""Locking: text leaves the window, saved first; hiding; the idle lock; back to the same place."""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QTextEdit, QWidget

from factory import NOON, PASSPHRASE, moment
from journeys.ways import unlock
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.errors import JournalDamagedError
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import Copies
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.program import Program
from mammadagbok.ui.today.page import TodayPage
from tour.person import Person
from tour.story import begin

CANARY = "sommerfuglen satt på hånda hennes"


def _everything(root: QObject | None) -> list[QObject]:
    return [root, *root.findChildren(QObject)] if root is not None else []


def _texts() -> list[str]:
    """Every text in every widget there is, visible or not, with names for screen readers."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        for each in _everything(top):
            if isinstance(each, QWidget):
                found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
                found += [each.windowTitle()]
            if isinstance(each, QTextEdit | QTextDocument):
                found.append(each.toPlainText())
            elif isinstance(each, QLineEdit | QLabel):
                found.append(each.text())
    return found


def _write(person: Person) -> None:
    person.click("rail_today")
    person.click("door_plain")
    person.write("entry_text", CANARY)


def _is_locked(person: Person) -> bool:
    return person.sees("passphrase") and not person.sees("desk")


@pytest.mark.usefixtures("slow_hands")
@pytest.mark.parametrize("keys", [["Ctrl+L"], ["Esc", "Esc"]], ids=["lock", "hide"])
def test_what_was_being_written_is_saved_and_gone(
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    keys: list[str],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        _write(person)
        assert any(CANARY in text for text in _texts())
        for key in keys:
            person.press(key)
        person.wait_until(lambda: not person.sees("desk"))
        person.wait_until(lambda: not any(CANARY in text for text in _texts()))
        assert person.window.isMinimized() == (keys[0] == "Esc")

    assert use(steps) == 0
    journal = peek()
    (number,) = journal.finding.ids(Query())
    entry = journal.finding.read(number)
    assert entry is not None
    assert entry.words.text == CANARY
    journal.close()


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("failing", [(TodayPage, "forget"), (Copies, "pack_if_small")])
def test_it_locks_whatever_nobody_expected_on_the_way(
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    monkeypatch: pytest.MonkeyPatch,
    failing: tuple[type, str],
) -> None:
    went_on = list[bool]()

    def steps(person: Person) -> None:
        unlock(person)
        _write(person)
        with monkeypatch.context() as patched:
            patched.setattr(*failing, Mock(side_effect=ArithmeticError))
            person.press("Ctrl+L")
            # The fresh window is there, and can be used.
            person.wait_until(lambda: _is_locked(person))
            person.wait_until(lambda: not any(CANARY in text for text in _texts()))
        unlock(person)
        person.wait_until(lambda: person.sees("desk"))
        went_on.append(True)

    with pytest.raises(ArithmeticError):
        use(steps)
    assert went_on == [True]
    journal = peek()
    assert len(journal.finding.ids(Query())) == 1
    journal.close()


@pytest.mark.qt_no_exception_capture
def test_a_damaged_journal_is_closed_also_when_a_page_does_not_let_go(
    use: Callable[..., int], made: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = list[bool]()

    def steps(person: Person) -> None:
        unlock(person)
        desk = person.window.findChild(Desk)
        assert desk is not None
        session = desk._session
        monkeypatch.setattr(TodayPage, "forget", Mock(side_effect=ArithmeticError))
        session.failed.emit(JournalDamagedError())
        person.wait_until(lambda: not person.sees("desk"))
        closed.append(not session.is_open)

    with pytest.raises(ArithmeticError):
        use(steps)
    assert closed == [True]


@pytest.mark.qt_no_exception_capture
def test_the_open_journal_is_seen_whatever_nobody_expected_on_the_way(
    use: Callable[..., int], made: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    went_on = list[bool]()

    def steps(person: Person) -> None:
        # It is built by then, and out of sight.
        person.wait_until(lambda: person.window.findChild(TodayPage) is not None)
        with monkeypatch.context() as patched:
            patched.setattr(TodayPage, "arrive", Mock(side_effect=ArithmeticError))
            unlock(person)
        person.click("rail_help")
        person.wait_until(lambda: person.sees("page_help"))
        went_on.append(True)

    with pytest.raises(ArithmeticError):
        use(steps)
    assert went_on == [True]


def test_one_escape_hides_nothing(use: Callable[..., int], made: JournalFolder) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.press("Esc")
        assert person.sees("desk")
        assert not person.window.isMinimized()

    assert use(steps) == 0


def test_the_idle_lock(use: Callable[..., int], made: JournalFolder) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        _write(person)
        (timer,) = [
            each
            for each in _everything(QCoreApplication.instance())
            if isinstance(each, QTimer) and each.objectName() == "idle_timer"
        ]
        assert timer.interval() == 5 * 60_000
        timer.setInterval(1)
        person.wait_until(lambda: _is_locked(person))

    assert use(steps) == 0


def test_back_to_the_same_place(use: Callable[..., int], made: JournalFolder) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        _write(person)
        person.press("Ctrl+Home")
        for _ in range(3):
            person.press("Right")
        person.press("Ctrl+L")
        person.wait_until(lambda: _is_locked(person))
        unlock(person)
        assert person.sees("page_journal")
        assert person.read("entry_text") == CANARY
        editor = person.find(QTextEdit, "entry_text")
        assert editor.textCursor().position() == 3
        person.wait_until(editor.hasFocus)

    assert use(steps) == 0


def test_back_to_the_same_row(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    with closing(peek()) as journal:
        for number in range(40):
            text = moment(f"Hun lo {number}.", NOON - timedelta(days=number))
            journal.writing.keep(text, text)

    def is_in_sight(rows: QListView) -> bool:
        seen = rows.viewport().visibleRegion().boundingRect()
        return seen.contains(rows.visualRect(rows.currentIndex()))

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        rows = person.find(QListView, "timeline")
        rows.setCurrentIndex(rows.model().index(30, 0))
        person.wait_until(lambda: is_in_sight(rows))
        person.press("Ctrl+L")
        person.wait_until(lambda: _is_locked(person))
        unlock(person)
        there = person.find(QListView, "timeline")
        assert there.currentIndex().row() == 30
        person.wait_until(lambda: is_in_sight(there))

    assert use(steps) == 0


def test_closing_the_window_saves(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        _write(person)
        person.window.close()
        person.wait_until(lambda: not any(CANARY in text for text in _texts()))

    assert use(steps) == 0
    journal = peek()
    assert journal.finding.ids(Query(CANARY))
    journal.close()


def test_a_change_of_look_returns_to_the_same_place(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_settings")
        person.click("settings_theme_2")
        person.wait_until(lambda: person.sees("page_settings"))
        person.click("settings_language_2")
        person.wait_to_read("Language")

    assert use(steps) == 0
    assert b'"language": "en"' in (notes / "settings.json").read_bytes()


@pytest.mark.usefixtures("slow_hands")
@pytest.mark.parametrize("keys", [["Ctrl+L"], ["Esc", "Esc"]], ids=["lock", "hide"])
def test_nothing_opens_behind_her_back(use: Callable[..., int], keys: list[str]) -> None:
    def steps(person: Person) -> None:
        begin(person)
        person.press("Ctrl+L")
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        assert not person.can_write("passphrase")
        for key in keys:
            person.press(key)
        assert QThreadPool.globalInstance().waitForDone()
        person.wait_until(lambda: person.window.isMinimized() == (keys[0] == "Esc"))
        for _ in range(20):
            QApplication.processEvents()
        assert not person.sees("desk")
        person.window.showNormal()
        unlock(person)

    assert use(steps, kdf=KdfCost(memory_kib=64 * 1024, passes=3, lanes=1)) == 0


def test_what_goes_wrong_at_the_very_end_is_told_without_a_word_of_it(
    use: Callable[..., int],
    made: JournalFolder,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    ends = Program.end

    def end(program: Program) -> None:
        ends(program)
        raise LookupError("blåbær")

    monkeypatch.setattr(Program, "end", end)
    assert made.file.exists()
    with pytest.raises(LookupError):
        use(lambda person: person.wait_until(lambda: person.sees("passphrase"), "the page"))
    told = capfd.readouterr().err
    assert "unexpected: LookupError" in told
    assert "blåbær" not in told
