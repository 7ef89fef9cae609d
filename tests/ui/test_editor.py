"""The editor holds exactly what she wrote and how it looks, and nothing that came with a paste."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.markup import (
    Block,
    BlockKind,
    Document,
    Run,
    escaped,
    normal,
    plain,
    read,
    without_others,
    write,
)
from mammadagbok.ui.clipboard import FORMATTED
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import BROAD, READING_WIDTH
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.writing import typed
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.paste import MOST_PASTED
from mammadagbok.ui.writing.walker import StoredForm, fitting

HARD = "æøåÆØÅé\u0301👩‍👧😀🇳🇴שלום سلام\u200b\u200d\u2028\u00a0\u00ad \t\n*_~`>&<[]{}.-1\\"
TEXTS = st.text(st.one_of(st.sampled_from(HARD), st.characters()), max_size=200)
HERS = st.text(st.sampled_from(HARD.replace("\n", "")), max_size=12)
RUNS = st.builds(Run, HERS, bold=st.booleans(), italic=st.booleans(), others=st.booleans())
BLOCKS = st.builds(
    Block, st.lists(RUNS, max_size=4).map(tuple), kind=st.sampled_from(list(BlockKind))
)
DOCUMENTS = st.lists(BLOCKS, min_size=1, max_size=5).map(tuple)
RELAXED = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
END = QTextCursor.MoveOperation.End


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> Editor:
    made = Editor(look, "Teksten din", "entry_text")
    qtbot.addWidget(made)
    return made


def words(editor: Editor) -> str:
    return plain(editor.text())


def mark(editor: Editor, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def paste(editor: Editor, text: str = "", html: str = "") -> None:
    pasted = QMimeData()
    if html:
        pasted.setHtml(html)
    if text:
        pasted.setText(text)
    assert editor.canInsertFromMimeData(pasted)
    editor.insertFromMimeData(pasted)


def press(editor: Editor, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(editor, key, held)


# --- To the letter ------------------------------------------------------------------------------


# Two signs that end a line together are one only before they are lines of a stored text.
@given(text=TEXTS.filter(lambda text: "\r\n" not in text))
@RELAXED
def test_what_is_shown_is_read_back_to_the_letter(editor: Editor, text: str) -> None:
    editor.set_text(escaped(text))
    assert words(editor) == typed.plain(text)
    assert editor.text() == write(fitting(read(escaped(text))))


@given(document=DOCUMENTS)
@RELAXED
def test_what_is_stored_comes_back_with_its_look(editor: Editor, document: Document) -> None:
    stored = write(document)
    editor.set_text(stored)
    assert editor.text() == stored
    assert read(editor.text()) == normal(document)


@given(document=DOCUMENTS)
@RELAXED
def test_what_the_journal_keeps_comes_back(editor: Editor, document: Document) -> None:
    stored = unicodedata.normalize("NFC", write(document))
    editor.set_text(stored)
    assert editor.text() == write(read(stored))


@given(text=TEXTS, at=st.integers(0, 200))
@RELAXED
def test_the_cursor_stands_where_it_stood(editor: Editor, text: str, at: int) -> None:
    place = min(at, len(typed.plain(text)))
    editor.set_text(escaped(text), place)
    assert editor.cursor_place() == place


@given(text=st.text(st.sampled_from(HARD), max_size=200))
@RELAXED
def test_her_own_words_are_never_changed(text: str) -> None:
    assert typed.plain(text) == text


ACTS: dict[str, Callable[[Editor], object]] = {
    "bold": Editor.toggle_bold,
    "italic": Editor.toggle_italic,
    "others": Editor.toggle_others,
    "list": lambda editor: editor.toggle_kind(BlockKind.BULLET),
    "quote": lambda editor: editor.toggle_kind(BlockKind.QUOTE),
    "undo": Editor.undo,
    "redo": Editor.redo,
    "return": lambda editor: press(editor, Qt.Key.Key_Return),
    "backspace": lambda editor: press(editor, Qt.Key.Key_Backspace),
    "delete": lambda editor: press(editor, Qt.Key.Key_Delete),
    "dash": lambda editor: QTest.keyClicks(editor, "- "),
    "type": lambda editor: editor.textCursor().insertText("ø👩‍👧*"),
    "paste": lambda editor: paste(editor, "en\nto *\n\n- fire"),
    "page": lambda editor: paste(editor, html="<p>a <b>b</b><ul><li>c<li><i>d</i></ul>"),
    "cut": lambda editor: editor.textCursor().removeSelectedText(),
}


@given(
    document=DOCUMENTS,
    steps=st.lists(
        st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 60), st.integers(0, 60)),
        max_size=12,
    ),
)
@RELAXED
def test_whatever_she_does_is_stored_and_comes_back(
    editor: Editor, document: Document, steps: list[tuple[str, int, int]]
) -> None:
    editor.set_text(write(document))
    stored = editor.text()
    last = editor.document().characterCount() - 1
    for act, start, end in steps:
        mark(editor, min(start, last), min(end, last))
        ACTS[act](editor)
        last = editor.document().characterCount() - 1
        stored = editor.text()
        # Read anew from the first block to the last.
        assert stored == StoredForm(editor.document()).text()
    editor.set_text(stored)
    assert editor.text() == stored


def test_one_line_of_everything(editor: Editor) -> None:
    stored = "**fet **og *skrå*\n> sitat\n- en\n- \n1. to\n2. tre\n[Rita: «ja»]{.andre} 2\\*3"
    editor.set_text(stored)
    assert editor.text() == stored


def test_a_very_long_line_is_kept(editor: Editor) -> None:
    stored = "Hun sov. 👩‍👧 " * 12_000
    editor.set_text(stored)
    editor.moveCursor(END)
    QTest.keyClicks(editor, "x")
    assert editor.text() == stored + "x"


def test_hard_spaces_and_soft_breaks_are_kept(editor: Editor) -> None:
    editor.set_text("kl.\u00a017\u2028og så\n\nhjem")
    assert editor.text() == "kl.\u00a017\u2028og så\n\nhjem"


def test_another_text_takes_no_look_from_the_last_one(editor: Editor) -> None:
    editor.set_text("**fet**")
    editor.moveCursor(END)
    editor.set_text("vanlig")
    editor.moveCursor(END)
    QTest.keyClicks(editor, " ord")
    assert editor.text() == "vanlig ord"
    editor.set_text("> [x]{.andre}")
    editor.moveCursor(END)
    editor.set_text("")
    QTest.keyClicks(editor, "ny")
    assert editor.text() == "ny"


# --- Writing ------------------------------------------------------------------------------------


def test_bold_and_italic_by_key_follow_the_mark_and_the_cursor(editor: Editor) -> None:
    editor.show()
    editor.set_text("en to")
    mark(editor, 0, 2)
    editor.toggle_bold()
    assert editor.text() == "**en** to"
    editor.toggle_italic()
    assert editor.text() == "***en*** to"
    editor.toggle_bold()
    editor.toggle_italic()
    assert editor.text() == "en to"
    editor.moveCursor(END)
    editor.toggle_italic()
    QTest.keyClicks(editor, "tre")
    assert editor.text() == "en to*tre*"
    assert editor.look_here() == Run("", italic=True)


@pytest.mark.parametrize(
    ("beginning", "made", "seen"),
    [("- ", "- melk", "\\- "), ("1. ", "1. melk", "1\\. "), ("> ", "> melk", "\\> ")],
)
def test_a_beginning_makes_the_thing_and_one_undo_takes_it_back(
    editor: Editor, beginning: str, made: str, seen: str
) -> None:
    QTest.keyClicks(editor, beginning)
    assert words(editor) == ""
    press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == seen
    press(editor, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "melk")
    assert editor.text() == made


def test_no_beginning_inside_a_line_or_of_another_kind(editor: Editor) -> None:
    QTest.keyClicks(editor, "a - b 1. c > d")
    assert editor.text() == "a - b 1. c > d"
    editor.set_text("")
    QTest.keyClicks(editor, "2. mai")
    assert editor.text() == "2\\. mai"


def test_a_list_goes_on_and_ends_at_an_empty_item(editor: Editor) -> None:
    QTest.keyClicks(editor, "1. en\rto\r\rferdig")
    assert editor.text() == "1. en\n2. to\nferdig"


def test_backspace_at_its_start_leaves_a_list(editor: Editor) -> None:
    editor.set_text("- en\n- to")
    editor.moveCursor(END)
    editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    press(editor, Qt.Key.Key_Backspace)
    assert editor.text() == "- en\nto"
    press(editor, Qt.Key.Key_Backspace)
    assert editor.text() == "- ento"


def test_several_blocks_become_a_list_and_paragraphs_again(editor: Editor) -> None:
    editor.set_text("en\nto\ntre")
    mark(editor, 1, 4)
    editor.toggle_kind(BlockKind.NUMBER)
    assert editor.text() == "1. en\n2. to\ntre"
    editor.toggle_kind(BlockKind.NUMBER)
    assert editor.text() == "en\nto\ntre"


def test_a_passage_of_others_is_marked_seen_and_taken_off_again(editor: Editor) -> None:
    editor.set_text("Hun sa ja og nei.")
    mark(editor, 7, 9)
    editor.toggle_others()
    assert editor.text() == "Hun sa [ja]{.andre} og nei."
    cursor = editor.textCursor()
    cursor.setPosition(8)
    editor.setTextCursor(cursor)
    assert "Sagt av andre" in editor.accessibleDescription()
    look = cursor.charFormat()
    assert look.underlineStyle() is look.UnderlineStyle.DashUnderline
    assert "Sagt av andre" in look.toolTip()
    editor.toggle_others()
    assert editor.text() == "Hun sa ja og nei."
    assert editor.accessibleDescription() == ""


def test_what_others_said_ends_with_the_line(editor: Editor) -> None:
    editor.set_text("[Rita: ja]{.andre}")
    editor.moveCursor(END)
    QTest.keyClicks(editor, "\rjeg også")
    assert editor.text() == "[Rita: ja]{.andre}\njeg også"


def test_every_change_is_undone_and_redone(editor: Editor) -> None:
    editor.set_text("en\nto")
    editor.selectAll()
    editor.toggle_bold()
    editor.toggle_kind(BlockKind.QUOTE)
    editor.toggle_others()
    last = editor.text()
    for _ in range(3):
        press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "en\nto"
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, shift)
    assert editor.text() == last == "> [**en**]{.andre}\n> [**to**]{.andre}"


def test_another_text_has_nothing_of_the_last_one_to_undo(qtbot: QtBot, editor: Editor) -> None:
    QTest.keyClicks(editor, "hemmelig")
    assert editor.document().isUndoAvailable()
    editor.set_text("> noe **annet**")
    assert not editor.document().isUndoAvailable()
    QTest.keyClicks(editor, "ja ")
    editor.undo()
    editor.undo()
    assert editor.text() == "> noe **annet**"


def test_a_text_to_read_only_keeps_its_look(editor: Editor) -> None:
    editor.set_text("en")
    editor.setReadOnly(True)
    editor.selectAll()
    editor.toggle_bold()
    editor.toggle_others()
    editor.toggle_kind(BlockKind.BULLET)
    press(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "- ")
    assert editor.text() == "en"


# --- In and out ---------------------------------------------------------------------------------


def test_a_paste_brings_words_and_their_look_and_nothing_else(editor: Editor) -> None:
    editor.set_text("Før: ")
    editor.moveCursor(END)
    paste(
        editor,
        "Stort og nytt",
        "<style>.x{display:none}</style><p style='color:red;font-family:Arial'>Stort\x00\x07 "
        "<b>og</b><span class=x>skjult</span></p><ul><li><a href='http://eksempel.no'>nytt</a></ul>"
        "<img src='file:///etc/passwd'>",
    )
    assert editor.text() == "Før: Stort **og**\n- nytt"
    shown = editor.document().toHtml().split("<body")[1]
    assert not any(each in shown for each in ("color", "Arial", "eksempel", "passwd", "<img"))


def test_nothing_a_page_names_is_fetched_or_opened(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(Editor, "loadResource", lambda *names: asked.append(names))
    paste(
        editor,
        html="<link rel=stylesheet href='http://x/y.css'><body background='http://x/z.png'>"
        "<img src='http://x/a.png'><img src='file:///etc/hostname'><p style="
        "'background:url(file:///etc/hostname)'>ord</p><ul style='list-style-image:url(x)'><li>a",
    )
    editor.grab()
    assert editor.text() == "ord\n- a"
    assert asked == []


def test_a_page_without_words_gives_its_plain_ones(editor: Editor) -> None:
    paste(editor, "hvitt", "<p style='color:#fff'>hvitt</p>")
    assert editor.text() == "hvitt"
    paste(editor, " ord", "<p>ord<a href='")
    assert editor.text() == "hvitt ord"


def test_plain_words_are_pasted_as_they_are(editor: Editor) -> None:
    paste(editor, "- *en*\r\n1. to\x07\n> tre")
    assert words(editor) == "- *en*\n1. to\n> tre"
    editor.undo()
    assert editor.text() == ""


def test_too_much_at_once_is_refused_and_nothing_is_lost(qtbot: QtBot, editor: Editor) -> None:
    editor.set_text("her står noe")
    mark(editor, 0, 3)
    for much in (QMimeData(), QMimeData()):
        with qtbot.waitSignal(editor.paste_refused):
            much.setText("x" * (MOST_PASTED + 1))
            editor.insertFromMimeData(much)
        much.setHtml("<p>" + "x" * 50_000_000)
    assert editor.text() == "her står noe"
    assert not editor.document().isUndoAvailable()


def test_a_very_long_paragraph_is_parted_and_loses_nothing(editor: Editor) -> None:
    pasted = "Hun lo og lo. " * 22_000
    paste(editor, pasted)
    assert words(editor).replace("\n", "") == pasted
    assert [len(line) <= 150_000 for line in words(editor).split("\n")] == [True] * 3
    assert all(line.endswith(" ") for line in words(editor).split("\n"))


def test_a_picture_is_told_of_and_never_in_the_text(qtbot: QtBot, editor: Editor) -> None:
    editor.set_text("Vi bakte.")
    picture = QMimeData()
    picture.setImageData(QImage(9, 9, QImage.Format.Format_RGB32))
    assert editor.canInsertFromMimeData(picture)
    with qtbot.waitSignal(editor.pictures_brought, timeout=0):
        editor.insertFromMimeData(picture)
    assert editor.text() == "Vi bakte."


def test_what_is_copied_is_plain_words_for_others(editor: Editor) -> None:
    editor.set_text("- **En** linje\nog [en 2\\*3 til]{.andre}")
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert copied.formats() == ["text/plain", FORMATTED]
    assert copied.text() == "En linje\nog en 2*3 til"


@given(document=DOCUMENTS, start=st.integers(0, 40), end=st.integers(0, 40))
@RELAXED
def test_what_is_copied_here_is_pasted_here_with_its_look(
    editor: Editor, document: Document, start: int, end: int
) -> None:
    editor.set_text(write(document))
    last = editor.document().characterCount() - 1
    mark(editor, min(start, last), min(end, last))
    copied = editor.createMimeDataFromSelection()
    marked = editor.textCursor().selectedText().replace("\u2029", "\n")
    assert copied.text() == typed.plain(marked)
    editor.set_text("")
    editor.insertFromMimeData(copied)
    assert words(editor) == copied.text()
    if (min(start, end), max(start, end)) == (0, last):
        assert editor.text() == write(document)


def test_our_own_type_from_another_program_is_only_words(editor: Editor) -> None:
    foreign = QMimeData()
    foreign.setText("x")
    foreign.setData(FORMATTED, b"**a\xff<img src=x>\x00\n> b")
    editor.insertFromMimeData(foreign)
    assert editor.text() == "**a\ufffd<img src=x>**\n> b"


# --- On the screen ------------------------------------------------------------------------------


def test_every_line_has_room_also_a_new_one(qtbot: QtBot, editor: Editor) -> None:
    editor.set_text("en\n- to")
    editor.moveCursor(END)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    paste(editor, html="<p>a<p>b<blockquote>c")
    heights = set()
    block = editor.document().begin()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert len(heights) == 1
    assert heights.pop() > editor.fontMetrics().height()


def test_marks_are_drawn_beside_lists_and_quotes(qtbot: QtBot, editor: Editor) -> None:
    pictures = []
    for stored in ("ord", "- ord", "1. ord", "> ord"):
        editor.set_text(stored)
        editor.show()
        pictures.append(editor.grab().toImage())
        editor.set_text(stored)
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])
    editor.set_text("1. en\n2. to")
    first = editor.grab().toImage()
    editor.set_text("1. en\nto")
    assert editor.grab().toImage() != first


def test_lines_stay_short_enough_to_read_in_a_wide_window(
    qtbot: QtBot, look: Look, editor: Editor
) -> None:
    editor.resize(1600, 400)
    editor.show()
    editor.set_text("ord " * 400)
    margin = editor.document().documentMargin()
    assert editor.document().size().width() - 2 * margin == look.px(READING_WIDTH)
    assert editor.viewport().x() + margin == look.px(BROAD) + look.theme.edge
    editor.resize(300, 400)
    assert editor.document().size().width() <= 300


def test_the_line_she_is_on_stays_in_sight_when_there_is_less_room(editor: Editor) -> None:
    text = "Hun lo.\n" * 100
    editor.resize(600, 600)
    editor.set_text(text, len(text))
    editor.show()
    for size in ((600, 300), (300, 300)):
        editor.resize(*size)
        assert editor.viewport().rect().contains(editor.cursorRect().center())


def test_where_she_has_scrolled_to_stays_in_sight(editor: Editor) -> None:
    text = "Hun lo.\n" * 100
    editor.resize(600, 600)
    editor.set_text(text, len(text))
    editor.show()
    editor.verticalScrollBar().setValue(0)
    editor.resize(600, 300)
    assert editor.verticalScrollBar().value() == 0


def test_tab_goes_on_to_the_next_control(qtbot: QtBot, look: Look) -> None:
    both, editor, after = QWidget(), Editor(look, "Teksten din", "entry_text"), QLineEdit()
    layout = column(look)
    fill(layout, editor, after)
    both.setLayout(layout)
    qtbot.addWidget(both)
    both.show()
    both.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert editor.text() == ""


def test_a_page_that_comes_without_its_words_is_taken_as_far_as_it_goes(editor: Editor) -> None:
    paste(editor, html="<p>hele <b>avsnittet</b></p><p>og mer <b class='")
    assert editor.text() == "hele **avsnittet**\nog mer"


def test_a_page_too_long_that_comes_without_its_words_is_refused(
    qtbot: QtBot, editor: Editor
) -> None:
    with qtbot.waitSignal(editor.paste_refused):
        paste(editor, html="<p>ord ord</p>" * 60_000)
    assert words(editor) == ""


def test_what_is_pasted_into_a_passage_of_others_is_part_of_it(editor: Editor) -> None:
    editor.set_text("[hun sa]{.andre} mitt", cursor=4)
    paste(editor, html="<p><b>høyt</b></p><p>ja</p>")
    assert markup_without_others(editor) == "mitt"
    assert words(editor) == "hun høyt\njasa mitt"
    editor.undo()
    assert editor.text() == "[hun sa]{.andre} mitt"


def test_what_is_pasted_beside_a_passage_of_others_is_hers(editor: Editor) -> None:
    editor.set_text("[hun sa]{.andre} mitt", cursor=8)
    paste(editor, html="<b>høyt</b>")
    assert editor.text() == "[hun sa]{.andre} m**høyt**itt"


def _mark(editor: Editor, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize(("start", "end"), [(10, 14), (14, 10), (10, 26), (26, 10)])
@pytest.mark.parametrize("by_paste", [False, True])
def test_what_takes_the_place_of_words_others_said_is_theirs(
    editor: Editor, start: int, end: int, *, by_paste: bool
) -> None:
    editor.set_text("Jeg hørte [Kari lo så godt]{.andre} og gikk.")
    _mark(editor, start, end)
    if by_paste:
        data = QMimeData()
        data.setText("Nina")
        editor.insertFromMimeData(data)
    else:
        QTest.keyClicks(editor, "Nina")
    assert "Nina" in words(editor)
    assert "Nina" not in markup_without_others(editor)
    editor.undo()
    assert words(editor) == "Jeg hørte Kari lo så godt og gikk."


def test_what_takes_the_place_of_her_own_words_is_hers(editor: Editor) -> None:
    editor.set_text("[Kari lo]{.andre} så godt")
    _mark(editor, 10, 8)
    QTest.keyClicks(editor, "fint")
    assert markup_without_others(editor) == "fint godt"


def markup_without_others(editor: Editor) -> str:
    return without_others(editor.text()).strip()


def test_all_of_it_can_become_another_text_at_once(editor: Editor) -> None:
    """As a program that writes for her puts it there: Qt tells of the look in between."""
    kinds = list[BlockKind]()
    editor.look_changed.connect(lambda: kinds.append(editor.kind_here()))
    QTest.keyClicks(editor, "Vi lo. ")
    editor.toggle_bold()
    QTest.keyClicks(editor, "Høyt.")
    editor.setPlainText("Vi sang.")
    assert editor.toPlainText() == "Vi sang."
    assert set(kinds) == {BlockKind.PARAGRAPH}
