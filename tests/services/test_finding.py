"""Finding: where a day leads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from factory import NOON, moment
from laid import open_journal
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "data")
    yield opened
    opened.close()


def keep(journal: OpenJournal, words: NewEntry) -> Entry:
    kept = journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def test_the_day_of_a_text_she_can_show_leads_to_what_stands_in_its_place(
    journal: OpenJournal,
) -> None:
    mine = keep(journal, moment("Hun sov hos meg", NOON - timedelta(days=1)))
    to_show = keep(journal, replace(moment("Overnatting"), mine=mine.id))
    assert journal.finding.ids(Query()) == [mine.id]
    assert journal.finding.first_of_day(Query(), NOON.date()) == mine.id
    # Where hers is not found, the other stands there itself.
    assert journal.finding.first_of_day(Query("overnatting"), NOON.date()) == to_show.id
