"""Trash, deleting at once, earlier versions and a day of its own, each in its widget."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, craving, moment
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.errors import DiskFullError, MammadagbokError
from mammadagbok.domain.happenings import ClockLeapt
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.query import Query
from mammadagbok.domain.taking import Occasion, Taking, Way
from mammadagbok.services.tidying import Tidied, Tidying
from mammadagbok.services.trash import Trash
from mammadagbok.services.whereabouts import Elsewhere, Whereabouts
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.lasting.lasting_card import LastingCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.tidier import Tidier
from mammadagbok.ui.trash.delete_now import DeleteNowDialog, Reach
from mammadagbok.ui.trash.trash_dialog import TrashDialog
from mammadagbok.ui.trash.where_words import where_sentences
from mammadagbok.ui.words import sentence
from mammadagbok.ui.writing.deleting import Deleting
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_form import EntryForm
from mammadagbok.ui.writing.versions_dialog import VersionsDialog

STICK = Path("/media/kari/MINNE")
SIX = "Den ligger også i seks sikkerhetskopier"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    return made


def write(session: Session, words: NewEntry) -> Entry:
    kept = session.journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def texts(part: QWidget) -> list[str]:
    return [line.text() for line in part.findChildren(QLabel) if not line.isHidden()]


def press(part: QWidget, name: str) -> None:
    found = part.findChild(QPushButton, name)
    assert found is not None
    found.click()


def never(*_: object) -> bool:
    raise AssertionError


def test_the_trash_shows_the_newest_first_and_can_be_used_without_a_mouse(
    qtbot: QtBot, session: Session, look: Look, window: QWidget
) -> None:
    first, second = write(session, moment("Hun lo.")), write(session, craving(7))
    session.journal.trash.put(first.id)
    session.journal.trash.put(second.id)
    dialog = TrashDialog(session, look, window, never)
    dialog.show()
    qtbot.waitExposed(dialog)
    cards = [each.objectName() for each in dialog.findChildren(QWidget) if _is_card(each)]
    assert cards == [f"trash_{second.id}", f"trash_{first.id}"]
    heard = [each.accessibleName() for each in dialog.findChildren(QPushButton)]
    assert "Hent tilbake: Hun lo." in heard
    assert "Slett nå: Hun lo." in heard
    assert "Først 7." in texts(dialog)
    walked: list[str] = []
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    while (focused := dialog.focusWidget()) and focused.objectName() not in walked:
        walked.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == [
        f"trash_{second.id}_back",
        f"trash_{second.id}_delete",
        f"trash_{first.id}_back",
        f"trash_{first.id}_delete",
        "trash_dialog_close",
    ]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (None, "Slettet. Teksten ligger i papirkurven i tretti dager."),
        (31, "Slettet. Teksten ligger i papirkurven i tretti dager."),
        (1, "Slettet. Teksten ligger i papirkurven og blir borte i morgen."),
        (5, "Slettet. Teksten ligger i papirkurven og blir borte 28. november."),
    ],
)
def test_what_is_deleted_tells_how_long_it_lies_there(
    qtbot: QtBot, session: Session, look: Look, days: int | None, told: str
) -> None:
    until = None if days is None else NOON.date() + timedelta(days=days)
    entry = write(session, replace(moment("Hun lo."), until=until))
    deleting = Deleting(session, look)
    qtbot.addWidget(deleting)
    assert deleting.put_in_trash(entry)
    assert told in texts(deleting)


def _is_card(part: QWidget) -> bool:
    return str(part.property("role")) == "card"


def test_what_cannot_be_brought_back_stays_and_says_why(
    qtbot: QtBot,
    session: Session,
    look: Look,
    window: QWidget,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entry = write(session, moment("Hun lo."))
    session.journal.trash.put(entry.id)
    dialog = TrashDialog(session, look, window, never)

    def full(_trash: Trash, _number: int) -> None:
        raise DiskFullError(Path("data"))

    monkeypatch.setattr(Trash, "bring_back", full)
    press(dialog, f"trash_{entry.id}_back")
    told = dialog.findChild(QLabel, "trash_notice")
    assert told is not None
    assert told.text() == sentence(DiskFullError(Path("data")))
    assert dialog.findChild(QPushButton, f"trash_{entry.id}_back") is not None


def test_a_long_trash_is_shown_a_part_at_a_time(
    qtbot: QtBot, session: Session, look: Look, window: QWidget
) -> None:
    for number in range(60):
        session.journal.trash.put(write(session, moment(f"Dag {number}.")).id)
    dialog = TrashDialog(session, look, window, never)
    assert len([each for each in dialog.findChildren(QWidget) if _is_card(each)]) == 50
    press(dialog, "trash_more")
    QApplication.processEvents()
    assert "Dag 0." in texts(dialog)


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (Whereabouts(), []),
        (Whereabouts(1), ["Den ligger også i én sikkerhetskopi ved siden av dagboka."]),
        (
            Whereabouts(6, (Elsewhere(STICK, datetime(2026, 5, 3, 8, 0)),)),
            [f"{SIX} ved siden av dagboka og på minnepinnen fra 3. mai."],
        ),
        (
            Whereabouts(13, (Elsewhere(Path("/srv/kopier"), datetime(2025, 5, 3, 8, 0)),)),
            [
                "Den ligger også i 13 sikkerhetskopier ved siden av dagboka.",
                "Den ligger også i kopien fra 3. mai 2025 i /srv/kopier.",
            ],
        ),
        (
            Whereabouts(0, (Elsewhere(STICK, datetime(2026, 5, 3, 8, 0)),)),
            [f"Den ligger også på minnepinnen fra 3. mai: {STICK}."],
        ),
        (
            Whereabouts(0, (), (Path("/x/data.2026"),)),
            ["Den kan også ligge i en dagbok som er lagt til side: /x/data.2026."],
        ),
    ],
)
def test_it_names_what_there_is_and_no_more(
    look: Look, found: Whereabouts, told: list[str]
) -> None:
    sentences = where_sentences(look, found, NOON)
    assert sentences[: len(told)] == told
    rest = sentences[len(told) :]
    copies = bool(found.here or found.elsewhere)
    assert [text.startswith("«Bare herfra» lar") for text in rest] == [True] * copies


def test_cancel_is_what_return_does(
    qtbot: QtBot, session: Session, look: Look, window: QWidget
) -> None:
    entry = write(session, moment("Hun lo."))
    dialog = DeleteNowDialog(session, look, window, entry.id)
    dialog.show()
    everywhere = dialog.findChild(QPushButton, "delete_everywhere")
    assert everywhere is not None
    qtbot.waitUntil(everywhere.isVisible)
    assert dialog.close_button.hasFocus() or dialog.focusWidget() is dialog.close_button
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.chosen is None
    assert dialog.isHidden()


def test_a_choice_is_how_far_it_reaches(
    qtbot: QtBot, session: Session, look: Look, window: QWidget
) -> None:
    entry = write(session, moment("Hun lo."))
    for name, reach in (("delete_everywhere", Reach.EVERYWHERE), ("delete_here", Reach.HERE)):
        dialog = DeleteNowDialog(session, look, window, entry.id)
        press(dialog, name)
        assert dialog.chosen is reach


def test_the_files_she_has_saved_it_in_are_named(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, tmp_path: Path
) -> None:
    entry, other = write(session, moment("Hun lo.")), write(session, moment("Vi sov."))
    part = SharePart(MaskedText("Hun lo.", ()), source=("entry", entry.id))
    taking = Taking(Way.PDF, Occasion.GROUP, "")
    for _ in "ab":
        target = tmp_path / "Notat.pdf"
        session.journal.taken.note(SharePage((part,), "nb-NO"), taking, target, b"%PDF")
    told = f"Du har lagret den i fila {tmp_path / 'Notat.pdf'}."
    for number, times in ((entry.id, 1), (other.id, 0)):
        dialog = DeleteNowDialog(session, look, window, number)
        said = [each.text() for each in dialog.findChildren(QLabel)]
        assert said.count(told) == times
        dialog.reject()


def test_new_texts_about_craving_get_the_day_she_chooses(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    card = LastingCard(session, look)
    qtbot.addWidget(card)
    card.show()
    press(card, "settings_lasting_option_3")
    assert session.journal.lasting.craving_days() == 7
    press(card, "settings_lasting_option_6")
    assert session.journal.lasting.craving_days() == 7
    field = card.findChild(QSpinBox, "settings_lasting_days")
    assert field is not None
    field.setValue(12)
    press(card, "settings_lasting_set")
    assert session.journal.lasting.craving_days() == 12
    press(card, "settings_lasting_option_0")
    assert session.journal.lasting.craving_days() is None


def test_the_day_is_seen_on_the_text_and_can_be_taken_away(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    form = EntryForm(session, look)
    qtbot.addWidget(form)
    form.show()
    entry = write(session, replace(moment("Hun lo."), until=date(2026, 12, 3)))
    form.open(entry)
    told = form.findChild(QLabel, "entry_until")
    assert told is not None
    assert told.text() == "Blir borte 3. desember"
    press(form, "entry_until_stay")
    form.save_now()
    assert not told.isVisible()
    kept = session.journal.finding.read(entry.id)
    assert kept is not None
    assert kept.words.until is None
    assert session.journal.writing.versions(entry.id) == []


def test_a_sitting_makes_one_version_however_often_it_saves(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    form = EntryForm(session, look)
    qtbot.addWidget(form)
    form.show()
    entry = write(session, moment("Hun lo."))
    for _ in range(2):
        form.open(session.journal.finding.read(entry.id) or entry)
        for word in (" Og", " så", " mer."):
            editor = form.findChild(QWidget, "entry_text")
            assert editor is not None
            QTest.keyClicks(editor, word)
            form.save_now()
    assert len(session.journal.writing.versions(entry.id)) == 2
    form.close_entry()


def test_an_earlier_version_is_as_high_as_its_text_and_a_long_one_scrolls(
    qtbot: QtBot, session: Session, look: Look, window: QWidget
) -> None:
    page = write(session, moment("Hun lo."))
    for text in (20 * "En linje.\n\n", 900 * "Mye å si. ", "Slutt."):
        kept = session.journal.writing.keep(page, replace(page.words, text=text), page)
        assert isinstance(kept, Entry)
        page = kept
    dialog = VersionsDialog(session, look, window, page)
    dialog.show()
    qtbot.waitExposed(dialog)
    long, lines, short = dialog.findChildren(Editor)
    assert short.verticalScrollBar().maximum() == 0
    assert short.height() < 100 < long.height() == lines.height() == 360


class Steps:
    """What tidying says, one answer after another, and what it was to spare."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: Tidied) -> None:
        self.left, self.spared = list(answers), list[frozenset[int]]()
        monkeypatch.setattr(Tidying, "step", lambda _self, spared: self.say(spared))

    def say(self, spared: frozenset[int]) -> Tidied:
        self.spared.append(spared)
        return self.left.pop(0) if self.left else Tidied()


def run_out(tidier: Tidier, name: str) -> None:
    timer = tidier.findChild(QTimer, name)
    assert timer is not None
    assert timer.isActive()
    timer.setInterval(0)


def test_it_tidies_once_the_journal_is_open_and_each_hour(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps(monkeypatch, Tidied((1,), more=True), Tidied((2,)), Tidied(leapt=True))
    owner, changed, happened = QObject(), list[str](), list[object]()
    tidier = Tidier(session, lambda: frozenset({3}), owner)
    tidier.happened.connect(happened.append)
    session.changed.connect(changed.append)
    session.unlocked.emit()
    run_out(tidier, "first_tidying_timer")
    qtbot.waitUntil(lambda: len(steps.spared) == 2)
    assert steps.spared == [frozenset(), frozenset()]
    assert changed == ["gone", "entries"] * 2
    run_out(tidier, "hourly_tidying_timer")
    qtbot.waitUntil(lambda: ClockLeapt() in happened)
    assert steps.spared[2] == frozenset({3})
    session.lock()
    assert not any(timer.isActive() for timer in tidier.findChildren(QTimer))


def test_what_cannot_be_tidied_now_is_tried_again(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []

    def fails(*_: object) -> Tidied:
        tried.append(1)
        raise MammadagbokError

    monkeypatch.setattr(Tidying, "step", fails)
    owner = QObject()
    tidier = Tidier(session, frozenset, owner)
    session.unlocked.emit()
    run_out(tidier, "hourly_tidying_timer")
    qtbot.waitUntil(lambda: len(tried) > 1)


def test_a_discarded_text_that_was_open_when_it_goes_is_closed(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    entry = write(session, replace(moment("Hun lo."), until=NOON.date() + timedelta(days=1)))
    page = JournalPage(session, look)
    qtbot.addWidget(page)
    page.show()
    page.arrive(Place(PageName.JOURNAL, entry.id))
    session.journal.trash.delete_everywhere(entry.id)
    session.changed.emit("gone")
    assert page.place().entry is None
    assert session.journal.finding.ids(Query()) == []
