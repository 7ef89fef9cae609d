"""Which sentences come along: ticked one by one, those of others never by themselves."""

from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.pieces import pieces_of
from mammadagbok.domain.selection import Candidate
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.candidate_row import CandidateRow
from mammadagbok.ui.share.parts_dialog import PartsDialog
from on_page import part, press

STORED = "Hun lo. [Rita sa ja.]{.andre} Vi gikk.\nSå sov vi."
CANDIDATE = Candidate(("entry", 1), Kind.MOMENT, date(2026, 11, 23), pieces_of(STORED))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def _opened(look: Look, window: QWidget, ticked: frozenset[int]) -> PartsDialog:
    made = PartsDialog(look, window, CANDIDATE, ticked)
    made.open()
    return made


def _ticks(dialog: PartsDialog) -> list[QCheckBox]:
    return [part(dialog, QCheckBox, f"piece_{number}") for number in range(4)]


def test_it_shows_each_sentence_as_it_is_ticked(look: Look, window: QWidget) -> None:
    dialog = _opened(look, window, frozenset({0, 3}))
    ticks = _ticks(dialog)
    assert [each.text() for each in ticks] == ["Hun lo.", "Rita sa ja.", "Vi gikk.", "Så sov vi."]
    assert [each.isChecked() for each in ticks] == [True, False, False, True]


def test_what_others_said_is_told_to_eyes_and_ears(look: Look, window: QWidget) -> None:
    dialog = _opened(look, window, CANDIDATE.own)
    ticks = _ticks(dialog)
    assert [each.isChecked() for each in ticks] == [True, False, True, True]
    assert [each.accessibleName() for each in ticks] == [
        *("Hun lo.", "Sagt av andre: Rita sa ja.", "Vi gikk.", "Så sov vi."),
    ]
    labels = [each.text() for each in dialog.findChildren(QLabel)]
    assert labels.count("Sagt av andre") == 1


def test_each_tick_is_told_at_once(look: Look, window: QWidget) -> None:
    dialog = _opened(look, window, frozenset({0}))
    told: list[frozenset[int]] = []
    dialog.chosen.connect(told.append)
    ticks = _ticks(dialog)
    for number in (1, 3, 0, 1, 3):
        ticks[number].click()
    assert told == [{0, 1}, {0, 1, 3}, {1, 3}, {3}, frozenset()]
    press(dialog, "parts_dialog_close")
    assert len(told) == 5


def test_a_row_with_some_of_its_sentences_says_so(qtbot: QtBot, look: Look) -> None:
    row = CandidateRow(look, CANDIDATE)
    qtbot.addWidget(row)
    assert not row.isChecked()
    row.choose(frozenset({0, 1}))
    assert row.isChecked()
    assert row.chosen == {0, 1}
    assert "noen setninger" in row.accessibleName()
    row.choose(CANDIDATE.own)
    assert "noen setninger" not in row.accessibleName()
    row.choose(frozenset({1}))
    row.choose(None)
    assert row.chosen is None
    row.click()
    assert row.chosen == CANDIDATE.own
