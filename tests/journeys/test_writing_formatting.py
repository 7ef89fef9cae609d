"""She formats a text, marks what another one said, finds it as it was, and brings her own words."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from factory import CHEAPEST, noon
from journeys.conftest import move_in
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, unseal_with
from tour import story
from tour.person import Person, use_program

STORED = (
    "Vi gikk **hjem** i regnet.\n- støvler\n- kakao\n"
    "[Rita sa: det går over.]{.andre}\n2\\*3 pytter."
)
SEEN = "Vi gikk hjem i regnet.\nstøvler\nkakao\nRita sa: det går over.\n2*3 pytter."


def test_what_she_formats_stays_and_only_her_own_words_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_in(tmp_path, monkeypatch)
    target = tmp_path / "Notat.pdf"

    def steps(person: Person) -> None:
        story.begin(person)
        person.press("Ctrl+N")
        _write(person)
        person.wait_to_read("Lagret")
        assert person.read("entry_text") == SEEN
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
        person.write("passphrase", story.PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("entry_text"), "the text")
        assert person.read("entry_text") == SEEN
        _bring(person, target)

    assert use_program(steps, [], kdf=CHEAPEST, clock=noon) == 0
    folder = JournalFolder(tmp_path / "home/data/Notater/data", noon)
    journal = folder.open(unseal_with(folder.header(), normalise(story.PASSPHRASE)))
    (entry,) = journal.finding.read_many(journal.finding.ids(Query()))
    assert entry.words.text == STORED
    journal.close()
    text = "\n".join(sheet.extract_text() for sheet in PdfReader(target).pages)
    assert " ".join(text.split()) == "Vi gikk hjem i regnet. støvler kakao 2*3 pytter."


def _bring(person: Person, target: Path) -> None:
    person.click("rail_share")
    person.click("candidate_entry_1")
    person.after("way_pdf", lambda: person.save_as(target))
    person.wait_until(lambda: person.sees("share_saved"))


def _write(person: Person) -> None:
    person.write("entry_text", "Vi gikk ")
    person.press("Ctrl+B")
    person.write("entry_text", "hjem")
    person.click("format_bold")
    person.write("entry_text", " i regnet.\n- støvler\nkakao\n\nRita sa: det går over.")
    editor = person.find(QTextEdit, "entry_text")
    editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    person.click("format_others")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    person.write("entry_text", "\n")
    page = QMimeData()
    page.setHtml("<p>2*3 <span style='display:none'>skjult</span>pytter.<img src='file:///x'></p>")
    page.setText("noe annet")
    editor.insertFromMimeData(page)
