"""The main job, end to end: write, lock, find, choose, see, save."""

import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from factory import CHEAPEST, noon
from journeys.conftest import move_in
from mammadagbok.domain.entry import Kind
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, unseal_with
from tour import story
from tour.person import Person, use_program


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """The home after the whole evening, with the page that she brings."""
    home = tmp_path_factory.mktemp("evening")

    def steps(person: Person) -> None:
        story.whole_evening(person, lambda _name: None, home / "Notat.pdf")

    with pytest.MonkeyPatch.context() as patch:
        move_in(home, patch)
        assert use_program(steps, [], kdf=CHEAPEST, clock=noon) == 0
    return home


def _lines(page: Path) -> str:
    return "\n".join(sheet.extract_text() for sheet in PdfReader(page).pages)


def test_the_page_holds_exactly_what_was_chosen_masked(evening: Path) -> None:
    text = " ".join(_lines(evening / "Notat.pdf").split())
    for line in story.PAGE:
        assert line in text
    for line in story.NOT_ON_PAGE:
        assert line not in text
    assert text == (
        "Jenta sang for fiskepinnene. Jeg lo så jeg måtte sette meg. "
        "Hva sier jeg når jenta spør om pappa?"
    )


def test_the_file_says_nothing_else(evening: Path) -> None:
    reader = PdfReader(evening / "Notat.pdf")
    assert not reader.metadata
    assert "/ID" not in reader.trailer
    assert reader.xmp_metadata is None


def test_everything_is_in_the_journal(evening: Path) -> None:
    folder = JournalFolder(evening / "home/data/Notater/data", noon)
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
