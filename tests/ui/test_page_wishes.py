"""How the page is to be: nothing until she wants it, and real names in a book alone."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.share.looking import Looking
from mammadagbok.ui.share.occasion_choice import OccasionChoice
from mammadagbok.ui.share.page_wishes import PageWishes
from mammadagbok.ui.widgets.tick import Tick


@pytest.fixture
def looking(qtbot: QtBot, look: Look) -> Looking:
    made = Looking(look, lambda _words: "")
    qtbot.addWidget(made)
    made.resize(290, 600)
    made.show()
    return made


def tick(wishes: PageWishes, name: str) -> Tick:
    found = wishes.findChild(Tick, name)
    assert isinstance(found, Tick)
    return found


def test_nothing_is_wanted_at_first(looking: Looking) -> None:
    wishes = looking.wishes
    assert wishes.heading == ""
    assert (wishes.has_days, wishes.is_large, wishes.keeps_names) == (False, False, False)


def test_real_names_can_be_kept_in_a_book_alone_and_anew_each_time(looking: Looking) -> None:
    wishes = looking.wishes
    real = tick(wishes, "page_real_names")
    assert real.isHidden()
    wishes.begin(is_book=True)
    assert not real.isHidden() and not real.isChecked()
    real.setChecked(True)
    assert wishes.keeps_names
    for is_book in (False, True):
        wishes.begin(is_book=is_book)
        assert (real.isHidden(), wishes.keeps_names) == (not is_book, False)


def test_words_beside_a_tick_that_go_on_to_another_line_have_room(
    looking: Looking, qtbot: QtBot
) -> None:
    looking.wishes.begin(is_book=True)
    real = tick(looking.wishes, "page_real_names")
    qtbot.waitUntil(lambda: real.height() >= real.heightForWidth(real.width()))
    assert real.heightForWidth(real.width()) > real.sizeHint().height()


def test_a_heading_counts_when_she_has_written_it(looking: Looking, qtbot: QtBot) -> None:
    field = looking.wishes.findChild(QLineEdit, "page_heading")
    assert isinstance(field, QLineEdit)
    with qtbot.waitSignal(looking.wishes.changed):
        field.setText("  Til møtet ")
        field.editingFinished.emit()
    assert looking.wishes.heading == "Til møtet"
    looking.forget()
    assert field.text() == ""


def test_what_is_chosen_has_room_for_its_bold_words(qtbot: QtBot, look: Look) -> None:
    choice = OccasionChoice(look)
    qtbot.addWidget(choice)
    choice.show()
    for made in choice.findChildren(QPushButton):
        made.click()
        bold = QFont(made.font())
        bold.setBold(True)
        assert made.width() > QFontMetrics(bold).horizontalAdvance(made.text())


def test_days_wanted_for_some_readers_are_not_for_others(looking: Looking) -> None:
    for name in ("page_days", "page_large"):
        tick(looking.wishes, name).setChecked(True)
    looking.wishes.begin(is_book=False)
    assert (looking.wishes.has_days, looking.wishes.is_large) == (False, False)
