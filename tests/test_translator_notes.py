"""Every text has a note for translators, and no note outlives its text."""

from dataclasses import replace
from pathlib import Path

import pytest

from catalogue import Message, read, untold, write
from notes import (
    Notes,
    as_json,
    joined,
    missing_notes,
    note_faults,
    noted,
    read_notes,
    write_notes,
)

LEAVE = Message("Page", "Leave")
HELLO = Message("Page", "Good to see you, {name}")
LONG = Message("Page", "Nothing has been changed.")
FULL = Message("QDialog", "%1 is full, and so is the rest")
ALL = [LEAVE, HELLO, LONG, FULL]
BOOK = {
    "": Notes(fields={"name": "what she is called"}),
    "Page": Notes("The first page.", texts={"Leave": "Verb."}),
    "QDialog": Notes("Qt's own.", fields={"%1": "a disk"}),
}


def without(name: str, **parts: object) -> dict[str, Notes]:
    return {**BOOK, name: replace(BOOK[name], **parts)}  # type: ignore[arg-type]


def test_a_translator_reads_the_place_the_text_and_each_placeholder() -> None:
    assert [message.note for message in noted(ALL, BOOK)] == [
        "The first page. Verb.",
        "The first page. {name}: what she is called.",
        "The first page.",
        "Qt's own. %1: a disk.",
    ]
    assert note_faults(ALL, BOOK) == []


@pytest.mark.parametrize(
    ("book", "fault"),
    [
        (without("Page", note=""), "no note: Page"),
        (without("Page", texts={}), "no note: Page: 'Leave'"),
        (without("", fields={}), "no note: Page: {name}"),
        (without("QDialog", fields={}), "no note: QDialog: {%1}"),
        ({**BOOK, "Gone": Notes("Was here.")}, "a note of what is gone: 'Gone'"),
        (without("QDialog", texts={"Old": "Verb."}), "a note of what is gone: QDialog: 'Old'"),
        (without("Page", fields={"day": "x"}), "a note of what is gone: Page: 'day'"),
        (without("", texts={"Old": "Verb."}), "a note of what is gone: : 'Old'"),
    ],
)
def test_what_lacks_a_note_and_what_has_one_too_many_is_told(
    book: dict[str, Notes], fault: str
) -> None:
    assert note_faults(ALL, book) == [fault]


def test_a_context_of_one_sort_needs_no_word_on_each() -> None:
    assert note_faults(ALL, without("Page", texts={}, each="A button.")) == []


def test_a_note_of_the_context_counts_before_the_common_one() -> None:
    book = without("", texts={"Leave": "Noun."})
    assert noted([LEAVE], book)[0].note == "The first page. Verb."
    assert noted([LEAVE], {**book, "Page": Notes()})[0].note == "Noun."


def test_twins_have_a_note_each() -> None:
    twins = [replace(LEAVE, comment="the room"), replace(LEAVE, comment="days off")]
    book = {"Page": Notes("The page.", texts={"Leave [the room]": "Verb."})}
    assert note_faults(twins, book) == ["no note: Page: 'Leave [days off]'"]


def test_what_is_missing_can_be_filled_in(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text(as_json(missing_notes(ALL, {})), encoding="utf-8")
    waiting = read_notes(path)
    assert waiting["Page"] == Notes(fields={"name": ""}, texts={"Leave": ""})
    assert waiting["QDialog"] == Notes(fields={"%1": ""})
    assert note_faults(ALL, joined(waiting, BOOK)) == []
    assert note_faults(ALL, joined(BOOK, waiting)) == []


def test_the_file_is_written_the_same_way_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    write_notes(path, dict(reversed(BOOK.items())))
    first = path.read_bytes()
    assert read_notes(path) == BOOK
    write_notes(path, BOOK)
    assert path.read_bytes() == first


def test_a_catalogue_with_another_note_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mammadagbok_nb.ts"
    write(path, "nb", noted(ALL, BOOK))
    assert untold(noted(ALL, BOOK), read(path)) == []
    assert len(untold(noted(ALL, without("Page", note="The last page.")), read(path))) == 3
