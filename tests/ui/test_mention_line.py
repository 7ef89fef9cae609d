"""A sentence about somebody else is asked about, quietly, and marked by her alone."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.people import NameSwap, NewPerson
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_form import EntryForm
from on_page import is_seen, part, press

KARI = "Kari sa at hun gruet seg."


@pytest.fixture
def form(qtbot: QtBot, session: Session, look: Look) -> EntryForm:
    session.journal.group.add_person(NewPerson("Kari"))
    session.journal.sharing.add_name(NameSwap("Mina", "jenta"))
    made = EntryForm(session, look)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.open(blank(session, Kind.REFLECTION))
    return made


def blank(session: Session, kind: Kind | None) -> NewEntry:
    return session.journal.writing.blank(kind)


def editor(form: EntryForm) -> Editor:
    return part(form, Editor, "entry_text")


def part_timer(form: EntryForm) -> QTimer:
    found = form.findChild(QTimer, "mention_idle")
    assert isinstance(found, QTimer)
    return found


def write(form: EntryForm, qtbot: QtBot, text: str) -> None:
    part_timer(form).setInterval(0)
    QTest.keyClicks(editor(form), text)
    qtbot.waitUntil(lambda: not part_timer(form).isActive())


def test_it_asks_and_marks_that_sentence_alone(form: EntryForm, qtbot: QtBot) -> None:
    write(form, qtbot, f"Jeg kom. {KARI} Jeg lo.")
    assert is_seen(form, "mention_line")
    assert editor(form).text() == f"Jeg kom. {KARI} Jeg lo."
    press(form, "mention_mark")
    assert not is_seen(form, "mention_line")
    marked = editor(form).text()
    assert marked != f"Jeg kom. {KARI} Jeg lo."
    write(form, qtbot, " Og jeg.")
    assert editor(form).text() == f"{marked} Og jeg."
    assert not is_seen(form, "mention_line")


def test_what_is_marked_stays_out_of_what_she_shares(
    form: EntryForm, session: Session, qtbot: QtBot
) -> None:
    write(form, qtbot, f"Jeg kom. {KARI} Jeg lo.")
    press(form, "mention_mark")
    form.save_now()
    (candidate,) = session.journal.sharing.candidates().found
    assert "Kari" not in candidate.text
    assert "Jeg kom." in candidate.text


def test_no_is_no_for_that_sentence(form: EntryForm, qtbot: QtBot) -> None:
    write(form, qtbot, KARI)
    press(form, "mention_refuse")
    assert not is_seen(form, "mention_line")
    write(form, qtbot, " Så gikk jeg hjem.")
    assert not is_seen(form, "mention_line")
    write(form, qtbot, " Kari lo.")
    assert is_seen(form, "mention_line")


@pytest.mark.parametrize("goes_on", [" Og så lo hun", ""], ids=["goes on", "stays"])
def test_the_sentence_she_was_asked_about_is_marked_wherever_she_is_by_then(
    form: EntryForm, qtbot: QtBot, goes_on: str
) -> None:
    other = "Kari er snill."
    editor(form).set_text(f"{other}\nJeg kom. {KARI}")
    editor(form).moveCursor(QTextCursor.MoveOperation.End)
    write(form, qtbot, " ")
    assert is_seen(form, "mention_line")
    QTest.keyClicks(editor(form), goes_on)
    editor(form).moveCursor(QTextCursor.MoveOperation.Start)
    press(form, "mention_mark")
    first, second = editor(form).text().split("\n")
    assert first == other
    assert second != f"Jeg kom. {KARI} {goes_on}".rstrip()
    assert second.startswith("Jeg kom. ")


def test_no_is_for_the_sentence_she_was_asked_about(form: EntryForm, qtbot: QtBot) -> None:
    write(form, qtbot, f"Jeg kom. {KARI}")
    editor(form).moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor(form), "Igår. ")
    press(form, "mention_refuse")
    write(form, qtbot, "Altså. ")
    assert not is_seen(form, "mention_line")


def test_one_undo_takes_the_mark_back(form: EntryForm, qtbot: QtBot) -> None:
    write(form, qtbot, f"Jeg kom. {KARI}")
    press(form, "mention_mark")
    editor(form).undo()
    assert editor(form).text() == f"Jeg kom. {KARI}"


@pytest.mark.parametrize("kind", [None, Kind.MOMENT, Kind.LETTER])
def test_other_kinds_are_left_alone(
    form: EntryForm, session: Session, qtbot: QtBot, kind: Kind | None
) -> None:
    form.open(blank(session, kind))
    QTest.keyClicks(editor(form), KARI)
    assert not part_timer(form).isActive()
    assert not is_seen(form, "mention_line")


def test_her_child_is_no_other(form: EntryForm, qtbot: QtBot) -> None:
    write(form, qtbot, "Mina sang for fiskepinnene.")
    assert not is_seen(form, "mention_line")


def test_nothing_is_looked_for_while_she_types(form: EntryForm) -> None:
    QTest.keyClicks(editor(form), KARI)
    assert part_timer(form).isActive()
    assert not is_seen(form, "mention_line")


def test_a_very_long_paragraph_is_left_alone(form: EntryForm, qtbot: QtBot) -> None:
    editor(form).set_text("ord " * 2_000 + KARI)
    editor(form).moveCursor(QTextCursor.MoveOperation.End)
    write(form, qtbot, " Ja.")
    assert not is_seen(form, "mention_line")
