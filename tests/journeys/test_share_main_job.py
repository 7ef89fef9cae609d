"""The main job, end to end: write, lock, find, choose, see, save."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from factory import noon
from mammadagbok.domain.entry import Kind
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, unseal_with
from tour import story
from tour.person import Person


@pytest.fixture
def evening(use: Callable[..., int], home: Path) -> Path:
    """The whole evening, and the page that she brings."""
    target = home / "Notat.pdf"

    def steps(person: Person) -> None:
        story.whole_evening(person, lambda _name: None, target)

    assert use(steps) == 0
    return target


def _lines(page: Path) -> str:
    return "\n".join(sheet.extract_text() for sheet in PdfReader(page).pages)


def test_the_page_holds_exactly_what_was_chosen_masked(evening: Path) -> None:
    text = " ".join(_lines(evening).split())
    for line in story.PAGE:
        assert line in text
    for line in story.NOT_ON_PAGE:
        assert line not in text
    assert text == (
        "Jenta sang for fiskepinnene. Jeg lo så jeg måtte sette meg. "
        "Hva sier jeg når jenta spør om pappa?"
    )


def test_the_file_says_nothing_else(evening: Path) -> None:
    reader = PdfReader(evening)
    assert not reader.metadata
    assert "/ID" not in reader.trailer
    assert reader.xmp_metadata is None


def test_everything_is_in_the_journal(evening: Path, notes: Path) -> None:
    folder = JournalFolder(notes / "data", noon)
    journal = folder.open(unseal_with(folder.header(), normalise(story.PASSPHRASE)))
    entries = journal.finding.read_many(journal.finding.ids(Query()))
    assert {(each.words.kind, each.words.text) for each in entries} == {
        (Kind.MOMENT, story.MOMENT),
        (Kind.REFLECTION, story.REFLECTION),
        (Kind.CRAVING, story.CRAVING),
        (None, story.LOOSE),
    }
    (numbers,) = [each.words.craving for each in entries if each.words.kind is Kind.CRAVING]
    assert numbers is not None
    assert (numbers.before, numbers.after) == (7, 3)
    assert [each.line.text for each in journal.group.topics()] == [story.TOPIC]
    assert [each.words.text for each in journal.group.cheers()] == [story.CHEER]
    journal.close()


def test_no_network_module_was_loaded(evening: Path) -> None:
    # hypothesis and pytest may load them for themselves; a fresh process shows the program alone.
    del evening
    assert "PySide6.QtNetwork" not in sys.modules
