"""Marker in an open text are marked and stepped through; the text stays as it is."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mammadagbok.domain.marking import Marker
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.journal import hit_marks as module
from mammadagbok.ui.journal.hit_marks import HitMarks
from mammadagbok.ui.look import Look
from mammadagbok.ui.writing.editor import Editor

TEXT = "😀 Boka om bjørnen.\n\nHun ville ha boka igjen. Far leste."


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> Editor:
    made = Editor(look, "Teksten din", "entry_text")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.set_text(TEXT)
    return made


@pytest.fixture
def marks(editor: Editor, look: Look) -> HitMarks:
    return HitMarks(editor, look)


def marked(editor: Editor) -> list[str]:
    return [each.cursor.selectedText() for each in editor.extraSelections()]


def test_hits_are_marked_and_the_text_is_as_before(editor: Editor, marks: HitMarks) -> None:
    editor.document().setModified(False)
    marks.seek("bok")
    assert marked(editor) == ["Boka", "boka"]
    assert editor.text() == TEXT
    assert not editor.document().isModified()
    assert not editor.document().isUndoAvailable()
    assert all(each.format.fontUnderline() for each in editor.extraSelections())


@pytest.mark.parametrize("nothing", ["", "  ", "giraff"])
def test_marks_go_with_the_search(editor: Editor, marks: HitMarks, nothing: str) -> None:
    marks.seek("bok")
    marks.seek(nothing)
    assert marked(editor) == []


def test_it_steps_on_and_back_and_around(editor: Editor, marks: HitMarks) -> None:
    marks.seek("bok")
    first, second = (start for start, _ in marks.places)
    marks.go_to_first()
    assert editor.textCursor().position() == first == 3
    for step, place in ((1, second), (1, first), (-1, second), (-1, first)):
        marks.step(step)
        assert editor.textCursor().position() == place
    assert not editor.textCursor().hasSelection()


def test_the_first_step_goes_on_from_the_cursor(editor: Editor, marks: HitMarks) -> None:
    marks.seek("bok")
    cursor = editor.textCursor()
    cursor.setPosition(10)
    editor.setTextCursor(cursor)
    marks.step(1)
    assert editor.textCursor().position() == marks.places[1][0]


def test_the_hit_she_is_at_looks_different(editor: Editor, marks: HitMarks) -> None:
    marks.seek("bok")
    marks.go_to_first()
    here, other = (each.format.background().color() for each in editor.extraSelections())
    assert here != other


def test_what_she_writes_is_marked_too(qtbot: QtBot, editor: Editor, marks: HitMarks) -> None:
    marks.seek("bok")
    editor.textCursor().insertText("Bokhylla. ")
    qtbot.waitUntil(lambda: marked(editor) == ["Bok", "Boka", "boka"])


def test_a_hit_out_of_sight_comes_into_sight(editor: Editor, marks: HitMarks) -> None:
    editor.set_text("linje\n" * 200 + "her er boka")
    marks.seek("boka")
    marks.go_to_first()
    assert editor.viewport().rect().contains(editor.cursorRect().center())


def test_it_forgets_what_was_sought(editor: Editor, marks: HitMarks) -> None:
    marks.seek("bok")
    marks.forget()
    assert marked(editor) == []
    marks.step(1)
    assert marked(editor) == []


def test_a_pause_in_writing_looks_at_what_she_wrote_alone(
    editor: Editor, marks: HitMarks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a long text, looking at every word anew would hold the window after each pause."""
    looked_at: list[str] = []
    spans = Marker.spans

    def noted(hits: Marker, text: str) -> tuple[Span, ...]:
        looked_at.append(text)
        return spans(hits, text)

    monkeypatch.setattr(Marker, "spans", noted)
    marks.seek("bok")
    looked_at.clear()
    editor.insertPlainText("Ny bok. ")
    marks.step(1)
    assert looked_at == ["Ny bok. 😀 Boka om bjørnen."]
    assert marked(editor) == ["bok", "Boka", "boka"]


def test_a_long_text_is_marked_when_she_has_stopped_typing_what_she_looks_for(
    qtbot: QtBot, editor: Editor, marks: HitMarks
) -> None:
    editor.set_text("\n".join(["Vi leste boka om bjørnen en gang til."] * 1_000))
    marks.seek("bok")
    assert marked(editor) == []
    qtbot.waitUntil(lambda: len(marked(editor)) > 0)
    marks.seek("bjørn")
    marks.go_to_first()
    assert marked(editor)[0] == "bjørnen"


WALKS = [f"Tur {number}: vi gikk i skogen og så etter dyr." for number in range(200)]
LONG = "\n".join([*WALKS, "Bjørn.", "Bjørn.", "Bjørn."])


@pytest.fixture
def in_pieces(editor: Editor, marks: HitMarks, monkeypatch: pytest.MonkeyPatch) -> HitMarks:
    """A text of several pieces, each with a turn of the window after it."""
    monkeypatch.setattr(module, "_TURN_MS", 0)
    editor.set_text(LONG)
    return marks


def test_a_long_text_is_marked_a_piece_at_a_time(
    qtbot: QtBot, editor: Editor, in_pieces: HitMarks
) -> None:
    in_pieces.seek("bjørn")
    assert in_pieces.places == []
    qtbot.waitUntil(lambda: len(in_pieces.places) == 3)
    assert marked(editor) == ["Bjørn"] * 3


def test_what_she_sees_is_marked_first(editor: Editor, in_pieces: HitMarks) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.ensureCursorVisible()
    in_pieces.seek("bjørn")
    assert in_pieces.places == []
    assert marked(editor) == ["Bjørn"] * 3


def test_the_first_hit_comes_into_sight_when_it_is_found(
    qtbot: QtBot, editor: Editor, in_pieces: HitMarks
) -> None:
    in_pieces.seek("bjørn")
    in_pieces.go_to_first()
    assert editor.textCursor().position() == 0
    qtbot.waitUntil(lambda: editor.textCursor().block().text() == "Bjørn.")
    assert editor.viewport().rect().contains(editor.cursorRect().center())


def test_it_leaves_her_where_she_has_begun_to_write(
    qtbot: QtBot, editor: Editor, in_pieces: HitMarks
) -> None:
    in_pieces.seek("bjørn")
    in_pieces.go_to_first()
    editor.insertPlainText("Ny. ")
    qtbot.waitUntil(lambda: len(in_pieces.places) == 3)
    assert editor.textCursor().position() == 4


def test_stepping_waits_for_no_piece(editor: Editor, in_pieces: HitMarks) -> None:
    in_pieces.seek("bjørn")
    in_pieces.step(-1)
    assert len(in_pieces.places) == 3
    assert editor.textCursor().blockNumber() == 202


def test_other_words_end_the_search_for_the_last_ones(editor: Editor, in_pieces: HitMarks) -> None:
    in_pieces.seek("bjørn")
    in_pieces.seek("")
    QApplication.processEvents()
    assert in_pieces.places == []
    assert marked(editor) == []
