"""Around the text: questions to start from, another kind, and two texts for one event."""

from dataclasses import replace
from datetime import datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, craving, moment
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.ideas import Idea, IdeaList
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_form import EntryForm
from mammadagbok.ui.writing.prompt_line import PROMPTS_FOLDED

Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def form(qtbot: QtBot, look: Look, session: Session) -> EntryForm:
    made = EntryForm(session, look)
    qtbot.addWidget(made)
    made.resize(600, 800)
    made.show()
    return made


def part(form: EntryForm, kind: type[Part], name: str) -> Part:
    found = form.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def sees(form: EntryForm, name: str) -> bool:
    return any(each.isVisible() for each in form.findChildren(QWidget, name))


def press(form: EntryForm, name: str) -> None:
    part(form, QPushButton, name).click()


def act(form: EntryForm, name: str) -> QAction:
    found = form.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def editor(form: EntryForm) -> Editor:
    return part(form, Editor, "entry_text")


def blank(session: Session, kind: Kind | None = None) -> NewEntry:
    return session.journal.writing.blank(kind)


def stored(session: Session, new: NewEntry) -> Entry:
    entry = session.journal.writing.keep(new, new)
    assert isinstance(entry, Entry)
    return entry


def read(session: Session, form: EntryForm) -> NewEntry:
    form.save_now()
    assert form.entry_id is not None
    entry = session.journal.finding.read(form.entry_id)
    assert entry is not None
    return entry.words


# --- Questions to start from ------------------------------------------------------------------


@pytest.mark.parametrize("kind", [None, Kind.MOMENT, Kind.CRAVING, Kind.REFLECTION])
def test_a_blank_page_offers_and_is_never_filled(
    form: EntryForm, session: Session, kind: Kind | None
) -> None:
    form.open(blank(session, kind))
    assert sees(form, "prompts_offer")
    assert not sees(form, "prompt_0")
    assert editor(form).text() == ""
    press(form, "prompts_offer")
    assert sees(form, "prompt_2")
    assert not sees(form, "prompt_3")
    assert editor(form).text() == ""


def test_a_letter_has_none(form: EntryForm, session: Session) -> None:
    form.open(blank(session, Kind.LETTER))
    assert not sees(form, "entry_prompts")
    assert not act(form, "entry_ask_prompts").isVisible()


def test_a_question_becomes_a_line_of_hers_and_one_undo_takes_it_back(
    form: EntryForm, session: Session
) -> None:
    form.open(blank(session, Kind.MOMENT))
    press(form, "prompts_offer")
    question = part(form, QPushButton, "prompt_1").accessibleName()
    press(form, "prompt_1")
    QTest.keyClicks(editor(form), "Vi lo.")
    assert editor(form).text() == f"*{question}*\nVi lo."
    assert not sees(form, "entry_prompts")
    editor(form).set_text("")
    press(form, "prompts_offer")
    press(form, "prompt_0")
    editor(form).undo()
    assert editor(form).text() == ""
    assert sees(form, "prompts_offer")


def test_in_a_text_it_comes_after_the_paragraph_she_is_in(
    form: EntryForm, session: Session
) -> None:
    form.open(stored(session, moment("En to tre.\n\nFire.")), cursor=3)
    assert not sees(form, "entry_prompts")
    act(form, "entry_ask_prompts").trigger()
    question = part(form, QPushButton, "prompt_0").accessibleName()
    press(form, "prompt_0")
    assert editor(form).text() == f"En to tre.\n*{question}*\n\n\nFire."
    assert form.cursor_place() == len(f"En to tre.\n{question}\n")
    editor(form).undo()
    assert editor(form).text() == "En to tre.\n\nFire."


def test_others_are_others_until_all_have_been_seen(form: EntryForm, session: Session) -> None:
    form.open(blank(session, Kind.MOMENT))
    press(form, "prompts_offer")
    seen: list[str] = []
    for _ in range(4):
        seen += [part(form, QPushButton, f"prompt_{n}").accessibleName() for n in range(3)]
        form.findChildren(QPushButton)
        press(form, "prompts_others")
        QTest.qWait(0)
    assert len(set(seen)) == len(seen)


def test_not_shown_means_not_shown_and_she_can_still_ask(form: EntryForm, session: Session) -> None:
    form.open(blank(session))
    press(form, "prompts_offer")
    press(form, "prompts_away")
    assert not sees(form, "entry_prompts")
    form.open(blank(session, Kind.MOMENT))
    assert not sees(form, "entry_prompts")
    assert session.journal.preferences.read(PROMPTS_FOLDED)
    act(form, "entry_ask_prompts").trigger()
    assert sees(form, "prompt_0")
    press(form, "prompts_away")
    assert not sees(form, "entry_prompts")


def test_hers_stand_there_too_and_an_empty_list_offers_nothing(
    form: EntryForm, session: Session
) -> None:
    session.journal.ideas.keep(IdeaList.PLAIN, (Idea("Hva sa katta?"),))
    form.open(blank(session))
    press(form, "prompts_offer")
    assert part(form, QPushButton, "prompt_0").accessibleName() == "Hva sa katta?"
    session.journal.ideas.keep(IdeaList.PLAIN, ())
    session.changed.emit("ideas")
    assert not sees(form, "entry_prompts")


# --- Another kind -----------------------------------------------------------------------------


def choose(form: EntryForm, number: int) -> None:
    act(form, "entry_choose_kind").trigger()
    press(form, f"entry_kind_option_{number}")


def test_bare_writing_can_become_a_moment(form: EntryForm, session: Session) -> None:
    form.open(stored(session, NewEntry(None, "Regn.", NOON, tags=("kaffe",))))
    choose(form, 0)
    assert part(form, QLabel, "entry_kind").text() == "Øyeblikk"
    assert read(session, form) == NewEntry(Kind.MOMENT, "Regn.", NOON, tags=("kaffe",))


def test_a_craving_gets_its_questions(form: EntryForm, session: Session) -> None:
    form.open(stored(session, moment("Det kom.")))
    assert not sees(form, "craving_fields")
    choose(form, 1)
    assert sees(form, "craving_fields")
    press(form, "entry_before_6")
    assert read(session, form).craving == Craving(before=6)


def test_what_she_said_about_a_craving_stays_and_stays_in_sight(
    form: EntryForm, session: Session
) -> None:
    form.open(stored(session, replace(craving(7, "Det stod på."), craving=Craving(7, 2, "trøtt"))))
    choose(form, 3)
    assert sees(form, "craving_fields")
    assert read(session, form).craving == Craving(7, 2, "trøtt")
    assert read(session, form).kind is None


def test_without_answers_the_questions_go(form: EntryForm, session: Session) -> None:
    form.open(stored(session, craving(None, "Tekst.")))
    choose(form, 0)
    assert not sees(form, "craving_fields")
    assert read(session, form).craving is None


def test_a_letter_is_private_at_once_and_stays_private(form: EntryForm, session: Session) -> None:
    form.open(stored(session, moment("Til deg.")))
    choose(form, 4)
    assert part(form, QCheckBox, "entry_private").isChecked()
    assert part(form, QLabel, "entry_kind_told").text()
    assert not act(form, "entry_ask_prompts").isVisible()
    assert read(session, form).private
    choose(form, 0)
    words = read(session, form)
    assert (words.kind, words.private) == (Kind.MOMENT, True)


def test_choosing_what_it_is_already_changes_nothing(form: EntryForm, session: Session) -> None:
    form.open(stored(session, moment("Tekst.")))
    choose(form, 0)
    assert not form.is_pending


# --- Two texts --------------------------------------------------------------------------------


def test_a_text_that_stands_alone_has_no_switch(form: EntryForm, session: Session) -> None:
    form.open(blank(session))
    assert not sees(form, "entry_pair")
    assert not act(form, "entry_to_show").isVisible()
    QTest.keyClicks(editor(form), "Kaffe")
    form.save_now()
    assert act(form, "entry_to_show").isVisible()
    assert not sees(form, "entry_pair")


def test_a_letter_gets_none(form: EntryForm, session: Session) -> None:
    form.open(stored(session, replace(moment("Til deg."), kind=Kind.LETTER)))
    assert not act(form, "entry_to_show").isVisible()


def test_the_page_to_show_is_blank_and_her_words_come_when_she_asks(
    form: EntryForm, session: Session
) -> None:
    mine = stored(session, moment("Alt sammen."))
    form.open(session.journal.writing.blank_to_show(mine))
    assert editor(form).text() == ""
    assert part(form, QPushButton, "entry_pair_side_1").isChecked()
    press(form, "entry_pair_words")
    assert editor(form).text() == "Alt sammen."
    assert not sees(form, "entry_pair_words")
    editor(form).undo()
    assert editor(form).text() == ""
    assert sees(form, "entry_pair_words")


def test_the_switch_asks_for_the_other_and_stays_until_it_is_there(
    qtbot: QtBot, form: EntryForm, session: Session
) -> None:
    mine = stored(session, moment("Alt."))
    shown = stored(session, replace(session.journal.writing.blank_to_show(mine), text="Kort."))
    form.open(mine)
    assert not act(form, "entry_to_show").isVisible()
    with qtbot.waitSignal(form.other_requested):
        press(form, "entry_pair_side_1")
    assert part(form, QPushButton, "entry_pair_side_0").isChecked()
    form.open(shown)
    assert part(form, QPushButton, "entry_pair_side_1").isChecked()
    with qtbot.assertNotEmitted(form.other_requested):
        press(form, "entry_pair_side_1")


# --- Time -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "at", [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59), datetime(2026, 3, 29, 2, 30)]
)
def test_any_wall_clock_time_can_be_given(form: EntryForm, session: Session, at: datetime) -> None:
    form.open(stored(session, moment("Tekst.")))
    edit = part(form, QDateTimeEdit, "entry_time")
    day, clock = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
    edit.setDateTime(QDateTime(day, clock, QTimeZone.utc()))
    assert read(session, form).at == at
    assert str(at.year) in part(form, QLabel, "entry_when").text() or at.year == NOON.year


def test_a_page_with_a_tag_alone_is_kept_when_she_leaves_it(
    form: EntryForm, session: Session
) -> None:
    form.open(blank(session, Kind.MOMENT))
    press(form, "entry_tag_add")
    QTest.keyClicks(part(form, QWidget, "entry_tag"), "leggetid")
    assert read(session, form).tags == ("leggetid",)


def test_tags_are_saved_with_the_entry(qtbot: QtBot, form: EntryForm, session: Session) -> None:
    form.open(stored(session, moment("Tekst.")))
    press(form, "entry_tag_add")
    line = part(form, QWidget, "entry_tag")
    QTest.keyClicks(line, "natt")
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert read(session, form).tags == ("natt",)
    QTest.keyClicks(line, "lek")
    assert read(session, form).tags == ("natt", "lek")
