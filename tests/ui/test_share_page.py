"""Huskelapp: nothing comes along by itself, and what is seen is what is saved."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import NOON, craving, moment
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError, PictureBrokenError
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.domain.photo import NewPhoto, Photo
from mammadagbok.domain.question import Sentence
from mammadagbok.services.offering import AT_ONCE
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.preferences import flag
from mammadagbok.storage.shares import ShareStore
from mammadagbok.ui.images import new_photo
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share import ways_out
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.share.names_dialog import NamesDialog
from mammadagbok.ui.share.page import TakeAlongPage
from mammadagbok.ui.share.preview import PagePreview
from mammadagbok.ui.widgets import notice
from pictures import encoded, flat

HERE = Place(PageName.SHARE)
BOOK = "Leste den samme boka fire ganger.\nHun sovnet på side ni."
WAVE = "Det kom da huset ble stille."
LETTER = "Kjære deg. Dette blir liggende her."
ALONE = "Noe jeg vil ha for meg selv."
TOPIC = "Hva sier jeg når hun spør?"
CHEER = "Du hørte etter da jeg snakket."


class Chooser:
    """Stands in for the file dialog: answers with `target` and remembers what was suggested."""

    def __init__(self) -> None:
        self.target: Path | None = None
        self.suggested: list[str] = []
        self.meanwhile: Callable[[], None] | None = None

    def __call__(self, parent: QWidget, suggested: str) -> Path | None:
        self.suggested.append(suggested)
        if self.meanwhile is not None:
            self.meanwhile()
        return self.target


@pytest.fixture
def filled(journal: OpenJournal) -> OpenJournal:
    """A journal with one of everything she may bring."""
    letter = NewEntry(Kind.LETTER, LETTER, NOON - timedelta(hours=3), private=True)
    for words in (
        moment(BOOK, NOON - timedelta(hours=1)),
        craving(7, WAVE, NOON - timedelta(hours=2)),
        letter,
        moment(ALONE, NOON - timedelta(hours=4), private=True),
    ):
        journal.writing.keep(words, words)
    journal.group.add_topic(TOPIC)
    journal.group.add_cheer(CHEER)
    return journal


@pytest.fixture
def chooser() -> Chooser:
    return Chooser()


@pytest.fixture
def page(
    qtbot: QtBot, filled: OpenJournal, session: Session, look: Look, chooser: Chooser
) -> Iterator[TakeAlongPage]:
    """The page in a window of 1280 × 800, beside the rail."""
    made = TakeAlongPage(session, look, chooser)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.arrive(HERE)
    yield made


def rows(page: TakeAlongPage) -> list[CandidateRow]:
    """The rows in their order, without those that Qt is about to delete."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return page.findChildren(CandidateRow)


def row(page: TakeAlongPage, text: str) -> CandidateRow:
    return next(each for each in rows(page) if each.candidate.text == text)


def photo_row(page: TakeAlongPage, photo: Photo) -> CandidateRow:
    return next(each for each in rows(page) if each.candidate.photo == photo)


def parts_of(page: TakeAlongPage) -> int:
    """How many texts and photos there are on the page she brings."""
    made = page._making.page
    return len(made.parts) if made is not None else 0


def find(inside: QWidget, name: str) -> QPushButton:
    found = inside.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def said(inside: QWidget, name: str) -> str:
    """The text of a label, '' while it is hidden."""
    found = inside.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return "" if found.isHidden() else found.text()


def previewed(page: TakeAlongPage) -> str:
    preview = page.findChild(PagePreview)
    assert isinstance(preview, PagePreview)
    return preview.accessibleDescription()


def saved_text(path: Path) -> str:
    sheets = PdfReader(BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(sheet.extract_text().split()) for sheet in sheets)


def names_dialog(page: TakeAlongPage) -> NamesDialog:
    find(page, "show_names").click()
    dialog = page.findChild(NamesDialog)
    assert isinstance(dialog, NamesDialog)
    return dialog


def give(dialog: NamesDialog, name: str, instead: str) -> None:
    for field, text in (("new_name", name), ("new_replacement", instead)):
        found = dialog.findChild(QLineEdit, field)
        assert isinstance(found, QLineEdit)
        found.setText(text)
    find(dialog, "add_name").click()


# --- Choosing ---------------------------------------------------------------------------------


def test_nothing_is_ticked_until_she_does_it(page: TakeAlongPage) -> None:
    assert {each.candidate.text for each in rows(page)} == {
        BOOK,
        WAVE,
        LETTER,
        ALONE,
        TOPIC,
        CHEER,
    }
    assert not any(each.isChecked() for each in rows(page))
    assert previewed(page) == ""
    assert said(page, "share_invitation")


def test_every_tick_is_hers_alone(page: TakeAlongPage) -> None:
    there = set(page.findChildren(QCheckBox)) - set(rows(page))
    assert not any(each.isChecked() for each in there)
    for each in rows(page):
        each.click()
        assert [other.candidate for other in rows(page) if other.isChecked()] == [each.candidate]
        each.click()


def test_what_is_only_for_her_does_not_come_with_the_rest(page: TakeAlongPage) -> None:
    for text in (BOOK, WAVE, TOPIC, CHEER):
        row(page, text).click()
    assert LETTER not in previewed(page)
    assert ALONE not in previewed(page)
    row(page, ALONE).click()
    assert ALONE in previewed(page)


def test_all_kinds_have_one_look(page: TakeAlongPage) -> None:
    ours = rows(page)
    assert len({(type(each), each.property("role"), each.isEnabled()) for each in ours}) == 1
    assert len({each.width() for each in ours}) == 1


def test_a_row_says_what_it_is(page: TakeAlongPage, look: Look) -> None:
    spoken = row(page, BOOK).accessibleName()
    assert look.dates.day(NOON.date()) in spoken
    assert spoken.endswith("Leste den samme boka fire ganger.")
    private = row(page, ALONE).accessibleName().split(", ")
    assert len(private) == len(spoken.split(", ")) + 1
    assert row(page, TOPIC).accessibleName() != row(page, CHEER).accessibleName()


def test_a_click_anywhere_on_a_row_ticks_it(page: TakeAlongPage) -> None:
    ours = row(page, BOOK)
    QTest.mouseClick(ours, Qt.MouseButton.LeftButton, pos=ours.rect().bottomRight() * 0.95)
    assert ours.isChecked()


def test_ticks_stay_while_she_is_elsewhere(
    page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    row(page, WAVE).click()
    page.hide()
    words = moment("Nytt siden sist.")
    filled.writing.keep(words, words)
    session.changed.emit("entries")
    page.show()
    page.arrive(HERE)
    assert [each.candidate.text for each in rows(page) if each.isChecked()] == [WAVE]
    assert not row(page, "Nytt siden sist.").isChecked()
    assert previewed(page) == WAVE


def test_ticks_stay_when_she_chooses_from_another_stretch_of_time(
    page: TakeAlongPage, filled: OpenJournal
) -> None:
    old = moment("Da vi flyttet, sang hun.", NOON - timedelta(days=400))
    filled.writing.keep(old, old)
    since = page.findChild(QComboBox, "choosing_since")
    assert isinstance(since, QComboBox)
    for reach, ticked in ((3, old.text), (0, BOOK)):
        since.setCurrentIndex(reach)
        since.activated.emit(reach)
        row(page, ticked).click()
    assert {each.candidate.text for each in rows(page) if each.isChecked()} == {old.text, BOOK}
    assert parts_of(page) == 2


def made_anew(qtbot: QtBot, page: TakeAlongPage) -> TakeAlongPage:
    """The page that takes this one's place when the window is made anew in another look."""
    page.save_now()
    page.hide()
    made = TakeAlongPage(page.session, page.look)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.arrive(HERE)
    return made


def test_what_she_has_begun_outlives_another_look_and_no_lock(
    qtbot: QtBot, page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    row(page, WAVE).click()
    row(page, BOOK).click()
    row(page, BOOK).choose(frozenset({1}))
    heading = page.findChild(QLineEdit, "page_heading")
    assert isinstance(heading, QLineEdit)
    heading.setText("Til Bodil")
    heading.editingFinished.emit()
    origin = Sentence(row(page, WAVE).candidate.key, WAVE)
    page._looking.deciding.rewritten.emit(origin, "Det kom.")
    seen = previewed(page)
    assert seen == "Til Bodil\n\nHun sovnet på side ni.\n\nDet kom."
    anew = made_anew(qtbot, page)
    assert previewed(anew) == seen
    row(anew, WAVE).click()
    assert WAVE not in previewed(anew)
    find(anew, "for_official").click()
    other = made_anew(qtbot, anew)
    assert previewed(other) == "" and find(other, "for_official").isChecked()
    row(other, BOOK).click()
    other.save_now()
    other.forget()
    session.lock()
    assert session.begun is None


def test_new_people_see_nothing_she_had_begun_for_others(
    qtbot: QtBot, page: TakeAlongPage, session: Session
) -> None:
    row(page, BOOK).click()
    page.save_now()
    page.hide()
    page.setParent(None)
    session.journal.phases.date(PhaseKind.LEADER, date(2026, 11, 22))
    made = TakeAlongPage(session, page.look)
    qtbot.addWidget(made)
    made.show()
    made.arrive(HERE)
    assert not any(each.isChecked() for each in rows(made))


def test_for_another_meeting_the_whole_journal_is_offered_at_first(
    page: TakeAlongPage, filled: OpenJournal
) -> None:
    old = moment("Da vi flyttet, sang hun.", NOON - timedelta(days=4000))
    filled.writing.keep(old, old)
    find(page, "for_official").click()
    assert row(page, old.text).isEnabled()


def test_what_is_not_shown_at_first_is_a_press_away(
    page: TakeAlongPage, filled: OpenJournal
) -> None:
    more = find(page, "choosing_more")
    assert more.isHidden()
    for number in range(AT_ONCE):
        words = moment(f"{number}", NOON - timedelta(days=1, hours=1, minutes=number))
        filled.writing.keep(words, words)
    page.arrive(HERE)
    last = f"{AT_ONCE - 1}"
    assert last not in [each.candidate.text for each in rows(page)]
    more.click()
    assert row(page, last).isEnabled()
    assert more.isHidden()
    focused = QApplication.focusWidget()
    assert isinstance(focused, CandidateRow)
    assert focused.candidate.text == f"{AT_ONCE - 4}"


def test_tab_goes_from_a_row_to_its_sentences_also_after_a_change(
    page: TakeAlongPage, session: Session
) -> None:
    book = row(page, BOOK)
    book.click()
    session.changed.emit("topics")
    assert row(page, BOOK) is book
    parts = page.findChild(QPushButton, "{}_{}_parts".format(*book.candidate.key))
    assert book.nextInFocusChain() is parts


def test_sentences_chosen_of_what_has_changed_meanwhile_are_let_be(
    page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    book = row(page, BOOK)
    book.click()
    find(page, "{}_{}_parts".format(*book.candidate.key)).click()
    dialog = page.findChild(QDialog, "parts_dialog")
    assert isinstance(dialog, QDialog)
    old = moment(BOOK, NOON - timedelta(hours=1))
    filled.writing.keep(Entry(book.candidate.key[1], old), replace(old, text="Noe annet. Og mer."))
    session.changed.emit("entries")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    tick = dialog.findChild(QCheckBox, "piece_0")
    assert isinstance(tick, QCheckBox)
    tick.click()
    assert not row(page, "Noe annet. Og mer.").isChecked()


def test_what_became_only_for_her_must_be_ticked_anew(
    page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    row(page, BOOK).click()
    _kind, number = row(page, BOOK).candidate.key
    old = moment(BOOK, NOON - timedelta(hours=1))
    filled.writing.keep(Entry(number, old), moment(BOOK, old.at, private=True))
    session.changed.emit("entries")
    assert not row(page, BOOK).isChecked()
    assert previewed(page) == ""
    row(page, BOOK).click()
    session.changed.emit("entries")
    assert row(page, BOOK).isChecked()


def test_what_she_deletes_leaves_the_page(
    page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    row(page, TOPIC).click()
    filled.group.remove_topic(filled.group.topics()[0])
    session.changed.emit("topics")
    assert previewed(page) == ""
    assert not find(page, "way_pdf").isEnabled()


@pytest.mark.parametrize("is_here", [True, False])
def test_when_other_people_listen_nothing_is_ticked_any_more(
    page: TakeAlongPage, session: Session, is_here: bool
) -> None:
    row(page, TOPIC).click()
    page.setVisible(is_here)
    session.journal.phases.date(PhaseKind.LEADER, date(2026, 11, 22))
    session.changed.emit("phases")
    page.show()
    page.arrive(HERE)
    assert not row(page, TOPIC).isChecked()
    assert previewed(page) == ""
    row(page, TOPIC).click()
    page.arrive(HERE)
    assert row(page, TOPIC).isChecked()


def test_it_says_since_when(page: TakeAlongPage, session: Session) -> None:
    since = page.findChild(QComboBox, "choosing_since")
    assert isinstance(since, QComboBox)
    without = since.currentText()
    session.journal.meetings.add(NewMeeting(datetime(2026, 11, 18, 18, 0)))
    session.changed.emit("meetings")
    assert since.currentText() == "Siden sist"
    assert without
    assert not any(sign.isdigit() for sign in without)


def test_with_nothing_to_choose_it_offers_to_write(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    page = TakeAlongPage(session, look, Chooser())
    qtbot.addWidget(page)
    page.show()
    page.arrive(HERE)
    write = find(page, "choosing_write")
    assert write.isVisible()
    with qtbot.waitSignal(page.destination_requested) as wished:
        write.click()
    assert wished.args == [BlankPage(None)]


def test_a_long_list_can_be_scrolled_to_its_end(
    page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    for number in range(30):
        words = moment(f"Kveld nummer {number}.", NOON - timedelta(days=1, hours=number))
        filled.writing.keep(words, words)
    session.changed.emit("entries")
    QApplication.processEvents()
    last = rows(page)[-1]
    assert last.visibleRegion().isEmpty()
    (area,) = [each for each in page.findChildren(QScrollArea) if each.isAncestorOf(last)][1:]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert last.visibleRegion().boundingRect() == last.rect()


def test_a_row_is_one_widget_so_that_hundreds_are_quick(page: TakeAlongPage) -> None:
    assert all(not each.findChildren(QWidget) for each in rows(page))


# --- Who may have a duty to report --------------------------------------------------------------


def test_the_note_opens_the_whole_text(page: TakeAlongPage, look: Look) -> None:
    find(page, "duty_more").click()
    dialog = page.findChild(QDialog, "duty_dialog")
    assert isinstance(dialog, QDialog)
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    for paragraph in look.facts.text("duty_public")[1:]:
        assert any(paragraph in text for text in texts)
    assert said(dialog, "duty_unapproved")


# --- Names --------------------------------------------------------------------------------------


def test_a_new_name_is_replaced_on_the_page_at_once(
    page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    words = moment("Liv sovnet. Livs bamse lå igjen.")
    filled.writing.keep(words, words)
    session.changed.emit("entries")
    row(page, words.text).click()
    none = said(page, "replaced_places")
    give(names_dialog(page), "Liv", "jenta")
    assert previewed(page) == "Jenta sovnet. Jentas bamse lå igjen."
    assert said(page, "replaced_places") != none


@pytest.mark.parametrize("count", [0, 1, 2, 12, 13])
def test_places_are_told_in_words_up_to_twelve(
    page: TakeAlongPage, session: Session, filled: OpenJournal, count: int
) -> None:
    words = moment("Liv. " * count + "Kveld.")
    filled.writing.keep(words, words)
    filled.sharing.add_name(NameSwap("Liv", "jenta"))
    session.changed.emit("entries")
    row(page, words.text).click()
    told = said(page, "replaced_places")
    assert told
    assert [sign for sign in told if sign.isdigit()] == (list("13") if count == 13 else [])


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("", "jenta"),
        ("Tom", ""),
        ("Tom", "Kims bror"),
        ("gutten", "minsten"),
        ("KIM", "minsten"),
    ],
    ids=["no name", "no words", "a listed name inside", "stands for another", "listed already"],
)
def test_what_would_not_do_is_refused_in_one_sentence(
    page: TakeAlongPage, filled: OpenJournal, name: str, instead: str
) -> None:
    filled.sharing.add_name(NameSwap("Kim", "gutten"))
    dialog = names_dialog(page)
    give(dialog, name, instead)
    assert said(dialog, "names_notice").count(".") == 1
    assert [each.swap for each in filled.sharing.names()] == [NameSwap("Kim", "gutten")]
    field = dialog.findChild(QLineEdit, "new_replacement")
    assert isinstance(field, QLineEdit)
    assert field.text() == instead


def test_suggested_words_are_one_click_away(page: TakeAlongPage, filled: OpenJournal) -> None:
    dialog = names_dialog(page)
    chips = [
        each
        for each in dialog.findChildren(QPushButton)
        if each.objectName().startswith("suggestion_")
    ]
    assert len(chips) == 8
    assert "barnet" not in {each.text() for each in chips}
    give(dialog, "Kim", "")
    chips[2].click()
    find(dialog, "add_name").click()
    assert [each.swap for each in filled.sharing.names()] == [NameSwap("Kim", chips[2].text())]


def test_a_name_taken_off_the_list_can_be_put_back(
    page: TakeAlongPage, session: Session, filled: OpenJournal
) -> None:
    filled.sharing.add_name(NameSwap("Liv", "jenta"))
    words = moment("Liv sovnet.")
    filled.writing.keep(words, words)
    session.changed.emit("entries")
    row(page, words.text).click()
    dialog = names_dialog(page)
    find(dialog, f"remove_name_{filled.sharing.names()[0].id}").click()
    assert previewed(page) == "Liv sovnet."
    find(dialog, "undo").click()
    assert previewed(page) == "Jenta sovnet."


# --- Taking along -------------------------------------------------------------------------------


def test_without_a_tick_there_is_nothing_to_save(page: TakeAlongPage, chooser: Chooser) -> None:
    save = find(page, "way_pdf")
    assert not save.isEnabled()
    assert said(page, "tick_first") == save.toolTip() != ""
    row(page, BOOK).click()
    assert save.isEnabled()
    assert said(page, "tick_first") == save.toolTip() == ""


def test_what_is_seen_is_what_is_saved(
    page: TakeAlongPage, chooser: Chooser, filled: OpenJournal, tmp_path: Path
) -> None:
    filled.sharing.add_name(NameSwap("side", "ark"))
    chooser.target = tmp_path / "Notat.pdf"
    for text in (BOOK, TOPIC):
        row(page, text).click()
    find(page, "way_pdf").click()
    assert saved_text(chooser.target) == " ".join(previewed(page).split())
    assert "ark ni" in saved_text(chooser.target)
    assert "Notat.pdf" in said(page, "share_saved")
    assert chooser.suggested[0].endswith(".pdf")
    row(page, WAVE).click()
    assert said(page, "share_saved") == ""


def test_when_she_decides_against_it_nothing_happens(
    page: TakeAlongPage, chooser: Chooser, tmp_path: Path
) -> None:
    before = set(tmp_path.rglob("*"))
    row(page, BOOK).click()
    find(page, "way_pdf").click()
    assert len(chooser.suggested) == 1
    assert said(page, "share_saved") == said(page, "share_failure") == ""
    assert set(tmp_path.rglob("*")) == before


def test_what_she_decides_against_leaves_her_ticks(page: TakeAlongPage, chooser: Chooser) -> None:
    row(page, WAVE).click()
    find(page, "way_pdf").click()
    assert chooser.suggested
    page.leave()
    assert row(page, WAVE).isChecked()


def test_what_left_is_ticked_by_hand_next_time(
    qtbot: QtBot, page: TakeAlongPage, chooser: Chooser, tmp_path: Path
) -> None:
    chooser.target = tmp_path / "Notat.pdf"
    for text in (BOOK, WAVE):
        row(page, text).click()
    find(page, "way_pdf").click()
    assert row(page, WAVE).isChecked()
    anew = made_anew(qtbot, page)
    page.leave()
    for each in (page, anew):
        assert [row(each, text).isChecked() for text in (BOOK, WAVE)] == [True, False]


@pytest.mark.parametrize("way", ["way_pdf", "way_copy"])
def test_that_the_journal_could_not_note_it_is_told(
    page: TakeAlongPage,
    chooser: Chooser,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError(Path())

    chooser.target = tmp_path / "Notat.pdf"
    row(page, BOOK).click()
    heard = list[str]()
    monkeypatch.setattr(notice, "announce", lambda _line, told, **_how: heard.append(told))
    monkeypatch.setattr(ShareStore, "add", full)
    find(page, way).click()
    assert "Dagboka fikk ikke skrevet det opp" in said(page, "share_saved")
    assert heard == [said(page, "share_saved")]


def test_a_page_that_cannot_be_printed_is_one_sentence(
    page: TakeAlongPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise PictureBrokenError

    row(page, BOOK).click()
    session.journal.preferences.keep(flag("print_told"), value=True)
    monkeypatch.setattr(ways_out, "print_page", broken)
    find(page, "way_print").click()
    assert said(page, "share_failure")


def test_what_is_taken_along_changes_what_else_is_offered_and_no_tick(
    page: TakeAlongPage,
) -> None:
    since = page.findChild(QComboBox, "choosing_since")
    assert isinstance(since, QComboBox)
    since.setCurrentIndex(since.count() - 1)
    since.activated.emit(since.count() - 1)
    row(page, BOOK).click()
    find(page, "way_copy").click()
    assert previewed(page) == BOOK
    row(page, BOOK).click()
    page.arrive(HERE)
    assert BOOK not in [each.candidate.text for each in rows(page)]


def test_another_heading_is_written_for_others(page: TakeAlongPage) -> None:
    row(page, CHEER).click()
    heading = page.findChild(QLineEdit, "page_heading")
    assert isinstance(heading, QLineEdit)
    heading.setText("Til Bodil i gruppa")
    heading.editingFinished.emit()
    assert previewed(page).startswith("Til Bodil i gruppa")
    find(page, "for_official").click()
    row(page, CHEER).click()
    assert previewed(page) == CHEER


def test_a_heading_written_differently_can_be_had_back(page: TakeAlongPage) -> None:
    row(page, BOOK).click()
    heading = page.findChild(QLineEdit, "page_heading")
    assert isinstance(heading, QLineEdit)
    heading.setText("Hilsen Bodil.")
    heading.editingFinished.emit()
    page._looking.deciding.rewritten.emit(Sentence(("heading", 0), "Hilsen Bodil."), "Hilsen meg.")
    assert previewed(page).startswith("Hilsen meg.")
    find(page, "undo_decided_0").click()
    assert previewed(page).startswith("Hilsen Bodil.")


def test_a_sentence_written_away_can_be_had_back(page: TakeAlongPage) -> None:
    row(page, WAVE).click()
    origin = Sentence(row(page, WAVE).candidate.key, WAVE)
    page._looking.deciding.rewritten.emit(origin, "")
    assert previewed(page) == ""
    assert not find(page, "way_pdf").isEnabled()
    find(page, "undo_decided_0").click()
    assert previewed(page) == WAVE


@pytest.mark.parametrize("agrees", [True, False])
def test_an_old_file_gives_way_only_if_she_says_so(
    page: TakeAlongPage, chooser: Chooser, tmp_path: Path, agrees: bool
) -> None:
    chooser.target = tmp_path / "Notat.pdf"
    chooser.target.write_text("noe annet")
    row(page, BOOK).click()
    answered = answer_question(agrees=agrees)
    find(page, "way_pdf").click()
    assert answered == [True]
    assert bool(said(page, "share_saved")) == agrees
    assert chooser.target.read_bytes().startswith(b"%PDF" if agrees else b"noe annet")


def answer_question(*, agrees: bool) -> list[bool]:
    """Answer the next question as soon as it is asked; the list tells that the default was No."""
    answered: list[bool] = []

    def answer() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, QMessageBox):
            QTimer.singleShot(0, answer)
            return
        cancel = question.button(QMessageBox.StandardButton.Cancel)
        answered.append(question.defaultButton() is cancel)
        replace = next(each for each in question.buttons() if each is not cancel)
        (replace if agrees else cancel).click()

    QTimer.singleShot(0, answer)
    return answered


def test_a_failure_is_one_sentence_and_changes_nothing(
    page: TakeAlongPage, chooser: Chooser, tmp_path: Path
) -> None:
    chooser.target = tmp_path / "mappa som ikke finnes" / "Notat.pdf"
    row(page, BOOK).click()
    seen = previewed(page)
    find(page, "way_pdf").click()
    assert said(page, "share_failure")
    assert said(page, "share_saved") == ""
    assert row(page, BOOK).isChecked()
    assert previewed(page) == seen
    chooser.target = tmp_path / "Notat.pdf"
    find(page, "way_pdf").click()
    assert said(page, "share_failure") == ""
    assert chooser.target.exists()


def test_what_cannot_be_read_is_not_saved(
    page: TakeAlongPage, session: Session, qtbot: QtBot
) -> None:
    row(page, BOOK).click()
    with session.journal.database.transaction():
        session.journal.database.change("UPDATE entries SET text = 'noe annet'")
    session.changed.emit("entries")
    qtbot.waitUntil(lambda: previewed(page) == "")
    assert BOOK not in [each.candidate.text for each in rows(page)]
    assert not find(page, "way_pdf").isEnabled()


def test_locking_while_she_chooses_a_file_saves_nothing(
    page: TakeAlongPage, chooser: Chooser, session: Session, tmp_path: Path
) -> None:
    chooser.target = tmp_path / "Notat.pdf"
    chooser.meanwhile = session.lock
    row(page, BOOK).click()
    find(page, "way_pdf").click()
    assert chooser.suggested
    assert not chooser.target.exists()


# --- Keyboard, room, forgetting -------------------------------------------------------------------


def test_tab_goes_through_the_steps_in_order(page: TakeAlongPage, session: Session) -> None:
    words = moment("Nytt siden sist.", NOON - timedelta(hours=5))
    session.journal.writing.keep(words, words)
    session.changed.emit("entries")
    row(page, BOOK).click()
    first = rows(page)[0]
    first.setFocus()
    visited = []
    for _ in range(len(rows(page)) + 10):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited == [
        *("candidate_entry_1", "entry_1_parts"),
        *(each.objectName() for each in rows(page)[1:]),
        *("leads_public", "leads_volunteers", "duty_more"),
        *("page_preview", "show_names", "way_screen", "way_pdf", "way_print", "way_copy"),
    ]


def test_tab_comes_first_to_what_she_may_choose(page: TakeAlongPage) -> None:
    at: QWidget | None = page
    while at is not None and not _takes_tab(at):
        at = at.nextInFocusChain()
    first = ("for_group", "for_official", "for_book", "step_choose", "step_look", "choosing_since")
    for name in first:
        assert at is not None and at.objectName() == name
        at = _next(at)
    assert at is rows(page)[0]


def _next(widget: QWidget) -> QWidget | None:
    at = widget.nextInFocusChain()
    while at is not None and not _takes_tab(at):
        at = at.nextInFocusChain()
    return at


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_tab_goes_through_the_names_in_order(
    page: TakeAlongPage, filled: OpenJournal, qtbot: QtBot
) -> None:
    dialog = names_dialog(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    give(dialog, "Liv", "jenta")
    give(dialog, "Kim", "gutten")
    numbers = [each.id for each in filled.sharing.names()]
    qtbot.waitUntil(find(dialog, f"remove_name_{numbers[1]}").isVisible)
    visited = []
    for _ in range(16):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    chips = [f"suggestion_{number}" for number in range(8)]
    assert visited == [
        *("new_name", "new_replacement"),
        *chips,
        *("add_name", "names_dialog_close"),
        *[name for each in numbers for name in (f"change_name_{each}", f"remove_name_{each}")],
    ]


def test_space_ticks(page: TakeAlongPage) -> None:
    QTest.keyClick(rows(page)[0], Qt.Key.Key_Space)
    assert rows(page)[0].isChecked()


@pytest.mark.parametrize(("width", "height"), [(956, 640), (1084, 800), (700, 640), (500, 640)])
def test_nothing_is_cut_off_sideways(page: TakeAlongPage, width: int, height: int) -> None:
    page.resize(width, height)
    QApplication.processEvents()
    controls: list[QWidget] = [*rows(page), find(page, "duty_more"), find(page, "way_pdf")]
    for each in [*controls, find(page, "show_names")]:
        left = each.mapTo(page, each.rect().topLeft()).x()
        assert 0 <= left < left + each.width() <= width
        assert each.width() >= each.minimumSizeHint().width()
        assert each.height() >= 30


@pytest.mark.parametrize(("width", "columns"), [(1724, 2), (956, 2), (500, 1)])
def test_the_steps_stand_in_as_many_columns_as_have_room(
    page: TakeAlongPage, width: int, columns: int
) -> None:
    page.resize(width, 640)
    QApplication.processEvents()
    steps = [page.findChild(QWidget, name) for name in ("choosing", "share_sheet", "taking")]
    assert len({step.x() for step in steps if step is not None}) == columns


def test_a_larger_window_shows_a_larger_page(page: TakeAlongPage) -> None:
    sheet, sizes = page.findChild(QWidget, "share_sheet"), []
    assert sheet is not None
    for size in ((956, 640), (1084, 800), (1724, 1080)):
        page.resize(*size)
        QApplication.processEvents()
        sizes.append(sheet.size().toTuple())
    widths, heights = zip(*sizes, strict=True)
    assert sorted(set(widths)) == list(widths)
    assert sorted(set(heights)) == list(heights)


def test_everything_is_seen_at_once_in_a_small_window(page: TakeAlongPage) -> None:
    find(page, "leads_public").click()
    page.resize(956, 640)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    for name in ("duty_more", "show_names", "way_pdf"):
        assert find(page, name).visibleRegion().boundingRect() == find(page, name).rect()


def test_nothing_of_hers_is_left(page: TakeAlongPage, filled: OpenJournal) -> None:
    filled.sharing.add_name(NameSwap("Kim", "gutten"))
    for each in rows(page):
        each.click()
    dialog = names_dialog(page)
    give(dialog, "Liv", "jenta")
    page.forget()
    assert not dialog.isVisible()
    assert previewed(page) == ""
    left = " ".join(
        f"{each.accessibleName()} {each.accessibleDescription()} {each.toolTip()} {_text(each)}"
        for each in page.findChildren(QWidget)
        if each.window() is page
    )
    for text in (BOOK, WAVE, LETTER, ALONE, TOPIC, CHEER):
        assert text.splitlines()[0] not in left
    page.arrive(HERE)
    assert not any(each.isChecked() for each in rows(page))


def _text(widget: QWidget) -> str:
    if isinstance(widget, CandidateRow):
        return widget.candidate.text
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def test_a_photo_is_a_row_of_its_own_unticked_and_says_what_is_not_replaced(
    qtbot: QtBot, page: TakeAlongPage, journal: OpenJournal
) -> None:
    (entry,) = (e for e in journal.finding.latest(9) if e.words.text == BOOK)
    added = [journal.photos.add(entry.id, new_photo(encoded(flat(90, 60), "png"))) for _ in "ab"]
    page.arrive(HERE)
    found = [photo_row(page, photo) for photo in added]
    assert not any(each.isChecked() for each in found)
    assert all(
        "Ansikter og navn i bildet blir ikke byttet ut." in e.accessibleName() for e in found
    )
    row(page, BOOK).setChecked(True)
    assert not any(each.isChecked() for each in found)
    assert parts_of(page) == 1
    found[1].setChecked(True)
    assert parts_of(page) == 2
    assert "Bilde" in previewed(page)
    found[1].setChecked(False)
    assert parts_of(page) == 1
    page.forget()
    assert page._thumbnails.of(added[0].id) is None


@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
def test_a_photo_that_cannot_be_shown_leaves_no_page_to_take_along(
    page: TakeAlongPage, session: Session, journal: OpenJournal, qtbot: QtBot
) -> None:
    entry = journal.finding.latest(1)[0]
    photo = journal.photos.add(entry.id, NewPhoto(b"", 9, 9))
    page.arrive(HERE)
    row(page, BOOK).click()
    with qtbot.waitSignal(session.failed):
        photo_row(page, photo).setChecked(True)
    assert previewed(page) == ""
    assert not find(page, "way_pdf").isEnabled()
    qtbot.waitUntil(lambda: not photo_row(page, photo).isEnabled())
    assert previewed(page) == BOOK
    assert "Ansikter" not in photo_row(page, photo).accessibleName()


def test_a_damaged_photo_cannot_be_ticked_and_says_why(
    qtbot: QtBot, page: TakeAlongPage, journal: OpenJournal, tmp_path: Path
) -> None:
    entry = journal.finding.latest(1)[0]
    photo = journal.photos.add(entry.id, new_photo(encoded(flat(90, 60), "png")))
    (file,) = (tmp_path / "Notater" / "data" / "photos").iterdir()
    file.unlink()
    page.arrive(HERE)
    qtbot.waitUntil(lambda: not photo_row(page, photo).isEnabled())
    assert not photo_row(page, photo).isChecked()
