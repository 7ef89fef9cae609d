"""Marker in an open text are marked and stepped through; the text stays as it is."""

import pytest
from pytestqt.qtbot import QtBot

from mammadagbok.domain.marking import Marker
from mammadagbok.domain.shadow import Span
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
