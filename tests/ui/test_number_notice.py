"""A birth number is told of kindly where it is written, and nothing is ever stopped."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mammadagbok.domain.people import NewPerson
from mammadagbok.ui.cheers.page import CheersPage
from mammadagbok.ui.group.page import GroupPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.new_name import NewNameCard
from mammadagbok.ui.widgets.number_notice import NumberNotice
from on_page import is_seen, press, said, write

Made = Callable[[Session, Look], Page]
MADE_UP = "13897211364"
"""A synthetic number: 80 stands on the month."""
TOLD = "Dette ser ut som et fødselsnummer."


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (MADE_UP, True),
        ("Kari 138972 11364", True),
        ("13897211365", False),
        ("000 00 001", False),
        ("", False),
    ],
)
def test_only_what_looks_like_one_is_told(
    qtbot: QtBot, look: Look, text: str, is_told: bool
) -> None:
    field = QLineEdit()
    notice = NumberNotice(field)
    for each in (field, notice):
        qtbot.addWidget(each)
    field.setText(text)
    assert (not notice.isHidden()) == is_told
    field.setText("")
    assert notice.isHidden()
    assert look is not None


@pytest.mark.parametrize(
    ("made", "opens", "field"),
    [
        (GroupPage, "person_add_unfold", "person_add_name"),
        (GroupPage, "person_add_unfold", "person_add_number"),
        (GroupPage, "rule_add_unfold", "rule_add_words"),
        (GroupPage, None, "topic_field"),
        (CheersPage, None, "cheer_add_words"),
        (CheersPage, None, "cheer_add_by"),
    ],
)
def test_it_is_told_where_people_rules_lines_and_kind_words_are_written(
    qtbot: QtBot, session: Session, look: Look, made: Made, opens: str | None, field: str
) -> None:
    page = made(session, look)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.arrive(Place())
    page.show()
    if opens:
        press(page, opens)
    write(page, field, f"Kari {MADE_UP}")
    assert TOLD in said(page)


def test_what_she_has_written_is_kept_all_the_same(
    qtbot: QtBot, session: Session, look: Look
) -> None:
    page = GroupPage(session, look)
    qtbot.addWidget(page)
    page.arrive(Place())
    page.show()
    press(page, "person_add_unfold")
    write(page, "person_add_name", MADE_UP)
    press(page, "person_add_add")
    assert [each.card for each in session.journal.group.people()] == [NewPerson(MADE_UP)]
    assert not is_seen(page, "person_add_name_number_notice")


def test_where_names_to_replace_are_written_too(qtbot: QtBot, look: Look) -> None:
    card = NewNameCard(look)
    qtbot.addWidget(card)
    card.show()
    notice = card.findChild(QLabel, "new_name_number_notice")
    assert isinstance(notice, QLabel)
    field = card.findChild(QLineEdit, "new_replacement")
    assert isinstance(field, QLineEdit)
    field.setText(MADE_UP)
    assert notice.isVisible()
    card.empty()
    assert not notice.isVisible()
