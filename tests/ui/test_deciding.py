"""What is hers to decide: one place at a time, and every decision undone in one press."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.question import Keep, Question, Replace, Sentence, Spot, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.look import Look
from mammadagbok.ui.share import deciding
from mammadagbok.ui.share.decided_list import DecidedList
from mammadagbok.ui.share.deciding import Deciding
from mammadagbok.ui.share.looking import Looking
from mammadagbok.ui.widgets.layouts import row

PART = ("entry", 1)


def question(words: str, word: str, why: Why, **more: object) -> Question:
    start = words.index(word)
    sentence = Sentence(PART, words)
    spot = Spot(sentence, Span(start, start + len(word)))
    return Question(spot, sentence, why, Span(0, 1), **more)  # type: ignore[arg-type]


LIV = question("Liv er fint.", "Liv", Why.WORD, instead="Jenta")
LITTLE = question("Så sovnet lille Mina.", "Mina", Why.GRAMMAR, instead="jenta")
KARI = question("Jeg møtte Kari der.", "Kari", Why.NAME)
SCHOOL = question("Vi gikk til Solbakken skole.", "Solbakken skole", Why.SCHOOL)


def fine(_words: str) -> str:
    return ""


@pytest.fixture
def made(qtbot: QtBot, look: Look) -> Deciding:
    deciding = Deciding(look, fine)
    qtbot.addWidget(deciding)
    deciding.show()
    return deciding


def buttons(inside: Deciding) -> dict[str, QPushButton]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {each.text(): each for each in inside.findChildren(QPushButton)}


def sentence(inside: Deciding) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = inside.findChild(QLabel, "question_sentence")
    assert isinstance(found, QLabel)
    return found.accessibleName()


def test_a_name_that_is_a_word_is_shown_as_she_wrote_it(made: Deciding, qtbot: QtBot) -> None:
    made.show_questions((LIV,))
    assert sentence(made) == "Liv er fint."
    with qtbot.waitSignal(made.answered) as told:
        buttons(made)["Nei, det er et ord"].click()
    assert told.args == [LIV.spot, Keep()]


def test_a_sentence_that_may_not_fit_is_shown_as_it_will_stand(
    made: Deciding, qtbot: QtBot
) -> None:
    made.show_questions((LITTLE,))
    assert sentence(made) == "Så sovnet lille jenta."
    with qtbot.waitSignal(made.answered) as told:
        buttons(made)["Ja, slik"].click()
    assert told.args == [LITTLE.spot, Replace()]


def test_a_hint_is_let_stand_or_replaced_by_words_of_hers(made: Deciding, qtbot: QtBot) -> None:
    made.show_questions((SCHOOL,))
    with qtbot.waitSignal(made.answered) as told:
        buttons(made)["La det stå"].click()
    assert told.args == [SCHOOL.spot, Keep()]
    buttons(made)["Bytt ut …"].click()
    field = made.findChild(QTextEdit, "other_words_field")
    assert isinstance(field, QTextEdit) and field.toPlainText() == "skolen"
    with qtbot.waitSignal(made.answered) as told:
        buttons(made)["Bruk dette"].click()
    assert told.args == [SCHOOL.spot, Replace("skolen")]


def test_words_that_hold_a_name_are_refused_and_stay(qtbot: QtBot, look: Look) -> None:
    refusing = Deciding(look, lambda words: "Der står et navn." if "Mina" in words else "")
    qtbot.addWidget(refusing)
    refusing.show_questions((SCHOOL,))
    buttons(refusing)["Bytt ut …"].click()
    field = refusing.findChild(QTextEdit, "other_words_field")
    assert isinstance(field, QTextEdit)
    field.setPlainText("skolen til Mina")
    with qtbot.assertNotEmitted(refusing.answered):
        buttons(refusing)["Bruk dette"].click()
    refusal = refusing.findChild(QLabel, "other_words_refusal")
    assert isinstance(refusal, QLabel) and refusal.text() == "Der står et navn."
    assert field.toPlainText() == "skolen til Mina"


def test_a_sentence_can_be_written_differently_or_not(made: Deciding, qtbot: QtBot) -> None:
    made.show_questions((LIV,))
    buttons(made)["Skriv om setningen …"].click()
    field = made.findChild(QTextEdit, "other_words_field")
    assert isinstance(field, QTextEdit) and field.toPlainText() == "Liv er fint."
    buttons(made)["Avbryt"].click()
    assert sentence(made) == "Liv er fint."
    buttons(made)["Skriv om setningen …"].click()
    again = made.findChild(QTextEdit, "other_words_field")
    assert isinstance(again, QTextEdit)
    again.setPlainText("Det er fint.")
    with qtbot.waitSignal(made.rewritten) as told:
        buttons(made)["Bruk dette"].click()
    assert told.args == [LIV.origin, "Det er fint."]


@pytest.mark.parametrize(
    ("text", "signal"),
    [("Ikke et navn", lambda d: d.no_name), ("Bytt alltid ut …", lambda d: d.name_wanted)],
)
def test_a_name_can_go_on_either_of_her_lists(
    made: Deciding, qtbot: QtBot, text: str, signal: Callable[[Deciding], object]
) -> None:
    made.show_questions((KARI,))
    with qtbot.waitSignal(signal(made)) as told:
        buttons(made)[text].click()
    assert told.args == ["Kari"]


def test_later_goes_on_to_the_next_and_comes_back(made: Deciding) -> None:
    made.show_questions((LIV, KARI))
    buttons(made)["Senere"].click()
    assert sentence(made) == "Jeg møtte Kari der."
    buttons(made)["Senere"].click()
    assert sentence(made) == "Liv er fint."
    made.show_questions((KARI,))
    assert sentence(made) == "Jeg møtte Kari der."
    assert "Senere" not in buttons(made)


def test_it_says_how_many_are_left_and_never_that_no_name_is(made: Deciding) -> None:
    def left() -> str:
        found = made.findChild(QLabel, "left_to_look_at")
        assert isinstance(found, QLabel)
        return found.text()

    assert left() == "Ingenting igjen å se på."
    made.show_questions((LIV, KARI))
    assert left() == "To steder igjen å se på"
    made.show_questions((KARI,))
    assert left() == "Ett sted igjen å se på"


def test_what_she_is_writing_stays_when_something_else_changes(made: Deciding) -> None:
    made.show_questions((LIV, KARI))
    buttons(made)["Skriv om setningen …"].click()
    field = made.findChild(QTextEdit, "other_words_field")
    assert isinstance(field, QTextEdit)
    field.setPlainText("Halvveis")
    made.show_questions((LIV,))
    assert field.toPlainText() == "Halvveis" and not field.isHidden()


def test_what_she_is_writing_stays_when_another_place_is_asked_about_anew(made: Deciding) -> None:
    made.show_questions((KARI,))
    buttons(made)["Skriv om setningen …"].click()
    field = made.findChild(QTextEdit, "other_words_field")
    assert isinstance(field, QTextEdit)
    field.setPlainText("Halvveis")
    made.show_questions((LIV, KARI))
    assert field.toPlainText() == "Halvveis" and not field.isHidden()
    buttons(made)["Avbryt"].click()
    assert sentence(made) == "Liv er fint."


def test_words_that_change_nothing_lead_back_to_the_question(made: Deciding) -> None:
    made.show_questions((KARI,))
    buttons(made)["Skriv om setningen …"].click()
    made.rewritten.connect(lambda *_: made.show_questions((KARI,)))
    buttons(made)["Bruk dette"].click()
    assert "La det stå" in buttons(made)


def test_the_next_place_is_read_out_and_that_none_is_left(
    made: Deciding, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = list[str]()
    monkeypatch.setattr(deciding, "announce", lambda _part, said: heard.append(said))
    made.show_questions((LIV, KARI))
    made.begin()
    made.show_questions((KARI,))
    made.show_questions(())
    assert heard == [
        "Et navn eller et ord\nLiv er fint.\nEr «Liv» et navn her?",
        "Ligner et navn\nJeg møtte Kari der.\nKan noen bli kjent igjen på dette?",
        "Ingenting igjen å se på.",
    ]


def test_forgetting_leaves_no_word(made: Deciding) -> None:
    made.show_questions((LIV, KARI))
    made.forget()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert made.findChild(QLabel, "question_sentence") is None


def test_each_decision_can_be_undone(qtbot: QtBot, look: Look) -> None:
    made = DecidedList(look)
    qtbot.addWidget(made)
    kept = question("Liv er fint.", "Liv", Why.WORD, answer=Keep())
    made.show_decided((kept, KARI), {Sentence(PART, "Gammel."): "Ny."})
    told = [each.text() for each in made.findChildren(QLabel)]
    assert "«Liv» står" in told and "Ny." in told and not any("Kari" in each for each in told)
    undo = made.findChildren(QPushButton)
    with qtbot.waitSignal(made.asked_again) as asked:
        undo[0].click()
    assert asked.args == [kept.spot]
    with qtbot.waitSignal(made.restored) as restored:
        undo[1].click()
    assert restored.args == [Sentence(PART, "Gammel.")]
    made.show_decided((), {})
    assert made.isHidden()


def test_the_keyboard_goes_on_to_the_next_place_and_into_what_she_writes(
    made: Deciding, qtbot: QtBot
) -> None:
    made.show_questions((LIV, KARI))
    made.begin()
    qtbot.waitUntil(lambda: buttons(made)["Ja, bytt ut"].hasFocus())
    made.show_questions((KARI,))
    qtbot.waitUntil(lambda: buttons(made)["La det stå"].hasFocus())
    buttons(made)["Bytt ut …"].click()
    field = made.findChild(QTextEdit, "other_words_field")
    assert isinstance(field, QTextEdit)
    qtbot.waitUntil(field.hasFocus)


def test_an_answer_is_never_wider_than_what_it_stands_in(qtbot: QtBot, look: Look) -> None:
    looking, window, across = Looking(look, fine), QWidget(), row(look, 0)
    across.addWidget(looking, 1)
    across.addWidget(QWidget(), 100)
    window.setLayout(across)
    qtbot.addWidget(window)
    window.resize(600, 800)
    window.show()
    looking.show_questions((SCHOOL,), {})
    QApplication.processEvents()
    area, card = looking.findChild(QScrollArea), looking.findChild(QWidget, "question")
    assert area is not None
    assert card is not None
    assert card.mapTo(looking, QPoint(card.width(), 0)).x() <= area.viewport().width()
