"""«Tatt med før»: what left, as it left, where its file lies, and honest deleting."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from factory import NOON, Walking
from laid import open_journal
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart, SharePhoto
from mammadagbok.domain.taking import FileState, Occasion, Taken, Taking, Way
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.taken import FileFate, SavedFile, TakenAlong
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.file_place import FilePlace
from mammadagbok.ui.share.forget_dialog import ForgetDialog
from mammadagbok.ui.share.taken_card import TakenCard
from mammadagbok.ui.share.taken_dialog import TakenDialog
from mammadagbok.ui.share.taken_text import TakenTextDialog
from mammadagbok.ui.share.taken_words import fate_sentence, way_words, where_sentence
from on_page import let_workers_end

BOOK = "Jenta lo av ekornet."
NOTE = "**Hvem kan få vite det?** De som jobber i gruppa.\n\nSpør først."
MADE = b"%PDF-1.7 made up"


class Folder:
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.can = True

    def __call__(self, folder: Path) -> bool:
        self.opened.append(folder)
        return self.can


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> OpenJournal:
    """A new journal that is open, by a clock that can be moved."""
    return open_journal(tmp_path / "Notater" / "data", clock)


@pytest.fixture
def session(qtbot: QtBot, journal: OpenJournal, clock: Walking) -> Iterator[Session]:
    made = Session(clock)
    made.unlock(journal)
    yield made
    made.lock()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def folder() -> Folder:
    return Folder()


@pytest.fixture
def opened(
    qtbot: QtBot, session: Session, look: Look, window: QWidget, folder: Folder
) -> Callable[[], TakenDialog]:
    def open_() -> TakenDialog:
        made = TakenDialog(session, look, window, session.journal.taken, folder)
        made.open()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return open_


def page_of(*texts: str) -> SharePage:
    parts = (
        SharePart(MaskedText(each, ()) if each else SharePhoto(b"", 1, 1), source=("topic", number))
        for number, each in enumerate(texts)
    )
    return SharePage(tuple(parts), "nb-NO")


def bring(
    session: Session,
    way: Way,
    *texts: str,
    target: Path | None = None,
    occasion: Occasion = Occasion.GROUP,
) -> Taken:
    """Take this along, with a file that is there if given, and return the record."""
    page, taking = page_of(*(texts or (BOOK,))), Taking(way, occasion, NOTE)
    if target is not None:
        target.write_bytes(MADE)
    session.journal.taken.note(page, taking, target, MADE)
    return session.journal.taken.all()[0]


def cards(dialog: QWidget) -> list[TakenCard]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return dialog.findChildren(TakenCard)


def texts(part: QWidget) -> list[str]:
    return [each.text() for each in part.findChildren(QLabel) if each.isVisible()]


def find(part: QWidget, name: str) -> QPushButton:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (found,) = part.findChildren(QPushButton, name)
    return found


def press(part: QWidget, name: str) -> None:
    """Press a button, and wait for what workers do because of it and after it."""
    find(part, name).click()
    for _ in range(2):
        let_workers_end()


def answer(
    dialog: QWidget, taken: Taken, name: str, meanwhile: Callable[[], object] = lambda: None
) -> list[str]:
    """Ask to delete, read what is said, and press the button with this name."""
    said: list[str] = []

    def act() -> None:
        front = QApplication.activeModalWidget()
        if not isinstance(front, ForgetDialog):
            QTimer.singleShot(1, act)
            return
        meanwhile()
        said.extend(texts(front))
        QApplication.processEvents()
        buttons = sorted(front.findChildren(QPushButton), key=lambda each: each.x())
        said.extend(each.text() for each in buttons if each.isVisible())
        find(front, name).click()

    QTimer.singleShot(0, act)
    press(dialog, f"taken_{taken.id}_forget")
    return said


# --- What stands there ------------------------------------------------------------------------


def test_one_sentence_where_nothing_was_taken_along(opened: Callable[[], TakenDialog]) -> None:
    dialog = opened()
    assert texts(dialog) == ["Tatt med før", "Det du tar med, står her etterpå."]
    assert dialog.focusWidget() is dialog.close_button


def test_the_newest_first_with_how_when_and_for_what(
    session: Session, clock: Walking, tmp_path: Path, opened: Callable[[], TakenDialog]
) -> None:
    bring(session, Way.PRINT, occasion=Occasion.BOOK)
    clock.on(days=400)
    bring(session, Way.LOCKED_PDF, target=tmp_path / "Lapp.pdf", occasion=Occasion.OFFICIAL)
    clock.on(days=1)
    bring(session, Way.SCREEN)
    shown = [texts(each) for each in cards(opened())]
    assert shown == [
        ["Lest fra skjermen", "I dag kl. 12.00 · til gruppa"],
        ["PDF med passord: Lapp.pdf", "I går kl. 12.00 · til et annet møte"],
        ["Skrevet ut", "Mandag 23. november 2026 kl. 12.00 · til boka"],
    ]


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (Way.SCREEN, "Lest fra skjermen"),
        (Way.PDF, "Lagret som Notat.x"),
        (Way.LOCKED_PDF, "PDF med passord: Notat.x"),
        (Way.PRINT, "Skrevet ut"),
        (Way.ODT, "Lagret som Notat.x"),
        (Way.TEXT, "Lagret som Notat.x"),
        (Way.COPY, "Kopiert"),
    ],
)
@pytest.mark.usefixtures("look")
def test_each_way_has_its_words(way: Way, said: str) -> None:
    taken = Taken(1, NOON, Taking(way, Occasion.GROUP, ""), "/pinne/Notat.x")
    assert way_words(taken) == said


@pytest.mark.usefixtures("look")
def test_each_state_and_each_fate_has_words_of_its_own() -> None:
    assert not where_sentence(FileState.THERE)
    assert len({where_sentence(each) for each in FileState}) == len(FileState)
    assert len({fate_sentence(each) for each in FileFate}) == len(FileFate)


def test_nothing_is_counted(session: Session, opened: Callable[[], TakenDialog]) -> None:
    for _ in range(60):
        bring(session, Way.COPY)
    dialog = opened()
    assert len(cards(dialog)) == 50
    told = {each for card in cards(dialog) for each in texts(card)}
    assert {*texts(dialog)} - told == {"Tatt med før"}
    last = cards(dialog)[-1].findChildren(QPushButton)[-1]
    last.setFocus()
    heard = list[str]()
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        heard.append(focused.objectName() if focused is not None else "")
    assert heard == ["taken_more", "taken_dialog_close"]
    press(dialog, "taken_more")
    assert len(cards(dialog)) == 60
    assert not find(dialog, "taken_more").isVisible()


def test_it_can_be_used_without_a_mouse_and_each_button_says_which(
    session: Session, tmp_path: Path, opened: Callable[[], TakenDialog]
) -> None:
    first = bring(session, Way.PDF, target=tmp_path / "Notat.pdf")
    second = bring(session, Way.COPY)
    dialog = opened()
    answer(dialog, second, "forget_here")
    press(dialog, "taken_undo")
    walked: list[str] = []
    while (focused := dialog.focusWidget()) and focused.objectName() not in walked:
        walked.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == [
        f"taken_{second.id}_text",
        f"taken_{second.id}_forget",
        f"taken_{first.id}_text",
        f"taken_{first.id}_find",
        f"taken_{first.id}_forget",
        "taken_dialog_close",
    ]
    heard = find(dialog, f"taken_{first.id}_find").accessibleName()
    assert heard == "Finn fila: Lagret som Notat.pdf, I dag kl. 12.00 · til gruppa"


def test_the_text_stands_as_it_left_with_the_note_of_that_time(
    session: Session, look: Look, window: QWidget
) -> None:
    taken = bring(session, Way.SCREEN, BOOK, "", "Hva sier jeg?")
    dialog = TakenTextDialog(session, look, window, taken)
    dialog.open()
    shown = texts(dialog)
    assert shown[:5] == [
        "Lest fra skjermen",
        "I dag kl. 12.00 · til gruppa",
        BOOK,
        "Bilde",
        "Hva sier jeg?",
    ]
    assert shown[5] == "Dette sto ved siden av da"
    assert "<b>Hvem kan få vite det?</b>" in shown[6]
    assert "Spør først." in shown[7]
    dialog.reject()


def test_texts_that_have_been_deleted_since_are_told_and_nothing_else(
    session: Session, look: Look, window: QWidget
) -> None:
    taken = Taken(1, NOON, Taking(Way.COPY, Occasion.BOOK, ""), "")
    dialog = TakenTextDialog(session, look, window, taken)
    dialog.open()
    assert texts(dialog)[2:] == ["Tekstene som var med, er slettet siden."]
    dialog.reject()


def test_the_text_opens_from_its_card(session: Session, opened: Callable[[], TakenDialog]) -> None:
    taken, dialog, seen = bring(session, Way.SCREEN), opened(), list[str]()

    def look_at() -> None:
        front = QApplication.activeModalWidget()
        assert isinstance(front, TakenTextDialog)
        seen.extend(texts(front))
        front.reject()

    QTimer.singleShot(0, look_at)
    press(dialog, f"taken_{taken.id}_text")
    assert BOOK in seen


# --- Finding the file -------------------------------------------------------------------------


def place(dialog: QWidget, taken: Taken) -> FilePlace:
    (found,) = dialog.findChildren(FilePlace, f"taken_{taken.id}_place")
    return found


def test_where_the_file_lies_can_be_marked_and_its_folder_opened(
    session: Session, tmp_path: Path, folder: Folder, opened: Callable[[], TakenDialog]
) -> None:
    target = tmp_path / "Notat til samtalen hos familievernkontoret på tirsdag klokka ni.pdf"
    taken, dialog = bring(session, Way.PDF, target=target), opened()
    assert not place(dialog, taken).isVisible()
    press(dialog, f"taken_{taken.id}_find")
    (path,) = place(dialog, taken).findChildren(QLineEdit)
    assert path.text() == str(target)
    assert path.isReadOnly()
    assert dialog.focusWidget() is path
    assert path.accessibleName() == "Her ble den lagret"
    path.selectAll()
    assert path.selectedText() == str(target), "with nothing put in between"
    assert texts(place(dialog, taken)) == []
    press(dialog, f"taken_{taken.id}_folder")
    assert folder.opened == [tmp_path]
    folder.can = False
    press(dialog, f"taken_{taken.id}_folder")
    assert texts(place(dialog, taken)) == ["PC-en fikk ikke vist mappa herfra."]


def test_a_file_that_is_gone_or_changed_is_told_plainly(
    session: Session, tmp_path: Path, opened: Callable[[], TakenDialog]
) -> None:
    (tmp_path / "pinne").mkdir()
    target = tmp_path / "pinne" / "Notat.pdf"
    taken, dialog = bring(session, Way.PDF, target=target), opened()
    target.write_bytes(b"another")
    press(dialog, f"taken_{taken.id}_find")
    assert texts(place(dialog, taken)) == [where_sentence(FileState.CHANGED)]
    target.unlink()
    press(dialog, f"taken_{taken.id}_find")
    assert texts(place(dialog, taken)) == [where_sentence(FileState.GONE)]
    assert find(dialog, f"taken_{taken.id}_folder").isVisible()
    target.parent.rmdir()
    press(dialog, f"taken_{taken.id}_find")
    assert not find(dialog, f"taken_{taken.id}_folder").isVisible()


def test_a_stick_that_does_not_answer_holds_nothing_up(
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
    opened: Callable[[], TakenDialog],
) -> None:
    answers = Event()

    def wait(_: SavedFile) -> FileState:
        answers.wait(10)
        return FileState.THERE

    monkeypatch.setattr(SavedFile, "state", wait)
    first = bring(session, Way.PDF, target=tmp_path / "Notat.pdf")
    other, dialog = bring(session, Way.COPY), opened()
    find(dialog, f"taken_{first.id}_find").click()
    qtbot.waitUntil(lambda: "Ser etter fila …" in texts(dialog))
    QTimer.singleShot(0, lambda: find(asked(), "forget_here").click())
    find(dialog, f"taken_{other.id}_forget").click()
    assert session.journal.taken.all() == (first,)
    answers.set()
    let_workers_end()
    assert [each.objectName() for each in cards(dialog)] == [f"taken_{first.id}"]
    assert not place(dialog, first).isVisible(), "she has gone on to something else"
    press(dialog, f"taken_{first.id}_find")
    assert place(dialog, first).isVisible()


def asked() -> QWidget:
    found = QApplication.activeModalWidget()
    assert isinstance(found, ForgetDialog)
    return found


def test_a_file_that_is_deleted_after_a_lock_harms_nothing(
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
    opened: Callable[[], TakenDialog],
) -> None:
    begun, answers = Event(), Event()

    def wait(_: SavedFile) -> FileFate:
        begun.set()
        answers.wait(10)
        return FileFate.DELETED

    monkeypatch.setattr(SavedFile, "delete", wait)
    taken, dialog = bring(session, Way.PDF, target=tmp_path / "Notat.pdf"), opened()

    def agree() -> None:
        if isinstance(QApplication.activeModalWidget(), ForgetDialog):
            find(asked(), "forget_with_file").click()
        else:
            QTimer.singleShot(1, agree)

    QTimer.singleShot(0, agree)
    find(dialog, f"taken_{taken.id}_forget").click()
    qtbot.waitUntil(begun.is_set)
    session.lock()
    answers.set()
    let_workers_end()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(dialog)


# --- Deleting ---------------------------------------------------------------------------------


def test_the_file_and_the_record_go_together_and_nothing_else_is_promised(
    session: Session, tmp_path: Path, opened: Callable[[], TakenDialog]
) -> None:
    target = tmp_path / "Notat.pdf"
    taken, dialog = bring(session, Way.PDF, target=target), opened()
    said = answer(dialog, taken, "forget_with_file")
    assert "Fila Notat.pdf ligger der du lagret den." in said
    assert any("skrevet det ut, sendt det videre eller lagret en kopi" in each for each in said)
    assert said[-3:] == ["Slett fila også", "Bare herfra", "Avbryt"]
    assert not target.exists()
    assert session.journal.taken.all() == ()
    assert texts(dialog) == [
        "Tatt med før",
        "Det du tar med, står her etterpå.",
        "Fila er slettet, og det som sto her, også.",
    ]
    assert not find(dialog, "taken_undo").isVisible(), "a file cannot be brought back"


def test_only_from_here_leaves_the_file_and_can_be_undone(
    qtbot: QtBot, session: Session, tmp_path: Path, opened: Callable[[], TakenDialog]
) -> None:
    target = tmp_path / "Notat.pdf"
    taken, dialog = bring(session, Way.PDF, target=target), opened()
    with qtbot.waitSignal(session.changed, check_params_cb=lambda what: what == "taken"):
        answer(dialog, taken, "forget_here")
    assert cards(dialog) == []
    assert target.read_bytes() == MADE
    assert "Slettet herfra." in texts(dialog)
    assert dialog.focusWidget() is find(dialog, "taken_undo")
    with qtbot.waitSignal(session.changed, check_params_cb=lambda what: what == "taken"):
        press(dialog, "taken_undo")
    assert [each.objectName() for each in cards(dialog)] == [f"taken_{taken.id}"]
    assert session.journal.taken.all() == (taken,)


def test_cancel_is_the_default_and_deletes_nothing(
    session: Session, look: Look, tmp_path: Path, opened: Callable[[], TakenDialog]
) -> None:
    target = tmp_path / "Notat.pdf"
    taken, dialog = bring(session, Way.PDF, target=target), opened()
    asked = ForgetDialog(look, dialog, taken, FileState.THERE)
    asked.open()
    assert asked.focusWidget() is asked.close_button
    assert asked.close_button.isDefault()
    QTest.keyClick(asked.close_button, Qt.Key.Key_Return)
    assert asked.with_file is None
    answer(dialog, taken, "forget_dialog_close")
    assert session.journal.taken.all() == (taken,)
    assert target.exists()


@pytest.mark.parametrize("lies", [FileState.CHANGED, FileState.GONE])
def test_a_file_that_is_not_hers_any_more_is_not_offered_for_deleting(
    session: Session, tmp_path: Path, opened: Callable[[], TakenDialog], lies: FileState
) -> None:
    target = tmp_path / "Notat.pdf"
    taken, dialog = bring(session, Way.PDF, target=target), opened()
    if lies is FileState.GONE:
        target.unlink()
    else:
        target.write_bytes(b"another")
    said = answer(dialog, taken, "forget_here")
    assert said[-2:] == ["Bare herfra", "Avbryt"]
    told = "er endret" if lies is FileState.CHANGED else "ligger ikke lenger"
    assert any(told in each for each in said)
    assert target.exists() == (lies is FileState.CHANGED)


def test_without_a_file_no_file_is_spoken_of(
    session: Session, opened: Callable[[], TakenDialog]
) -> None:
    taken, dialog = bring(session, Way.PRINT), opened()
    said = answer(dialog, taken, "forget_here")
    assert said[-2:] == ["Bare herfra", "Avbryt"]
    assert not any("ila" in each for each in said)
    assert session.journal.taken.all() == ()


def test_a_file_that_changes_while_she_is_asked_stays_and_is_told(
    session: Session, tmp_path: Path, opened: Callable[[], TakenDialog]
) -> None:
    target = tmp_path / "Notat.pdf"
    taken, dialog = bring(session, Way.PDF, target=target), opened()
    answer(dialog, taken, "forget_with_file", lambda: target.write_bytes(b"another"))
    assert target.read_bytes() == b"another"
    assert session.journal.taken.all() == (taken,)
    assert fate_sentence(FileFate.CHANGED) in texts(dialog)


def test_what_cannot_be_kept_is_told(
    monkeypatch: pytest.MonkeyPatch, session: Session, opened: Callable[[], TakenDialog]
) -> None:
    taken, dialog = bring(session, Way.COPY), opened()

    def full(*_: object, **__: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(TakenAlong, "forget", full)
    answer(dialog, taken, "forget_here")
    assert len(cards(dialog)) == 1
    assert any("full" in each for each in texts(dialog))


@pytest.mark.parametrize("chosen", [False, True], ids=["asked", "chosen"])
def test_a_lock_while_she_is_asked_deletes_nothing(
    monkeypatch: pytest.MonkeyPatch,
    session: Session,
    opened: Callable[[], TakenDialog],
    chosen: bool,
) -> None:
    taken, dialog = bring(session, Way.COPY), opened()
    called: list[object] = []
    monkeypatch.setattr(TakenAlong, "forget", lambda *_, **__: called.append(1))

    def lock() -> None:
        asked = QApplication.activeModalWidget()
        if chosen and asked is not None:
            find(asked, "forget_here").click()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog):
                each.reject()
        session.lock()

    QTimer.singleShot(0, lock)
    press(dialog, f"taken_{taken.id}_forget")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(dialog)
    assert called == []
