"""Of a craving only what helped, or nothing at all: true on the decrypted pages of every copy."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from factory import Walking, craving, moment
from faults.keeping import clear, copy, listed, pages_of
from laid import open_journal
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.sealed import SealedTable
from pages import decrypted

KEPT = ("solsikkefrøene", "havregrynskaka")
DROPPED = {
    name: f"kremmeriet{name.replace('_', '')}borte"
    for name in ("text", "body", "did", "next_time", "later", "tag", "before_text", "before_did")
}
TOLD = Craving(
    before=7,
    after=3,
    cause=KEPT[0],
    helped=KEPT[1],
    during=(8, 5),
    body=DROPPED["body"],
    did=DROPPED["did"],
    next_time=DROPPED["next_time"],
    later=DROPPED["later"],
)
Road = Callable[[OpenJournal, Walking, Entry], None]


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.copies.opened()
    opened.tidying.step()
    yield opened
    opened.close()


def finished(journal: OpenJournal, _clock: Walking, entry: Entry) -> None:
    journal.cravings.finish(entry)


def left(journal: OpenJournal, clock: Walking, entry: Entry) -> None:
    clock.on(hours=4)
    assert journal.tidying.step().entries == (entry.id,)


def closed_without_saving(journal: OpenJournal, _clock: Walking, entry: Entry) -> None:
    journal.cravings.discard(entry)


def lived(journal: OpenJournal, clock: Walking) -> Entry:
    """A craving with all that there is to drop, in the journal, in versions and in a copy."""
    before = replace(TOLD, did=DROPPED["before_did"])
    words = replace(
        craving(None, f"{DROPPED['before_text']} " * 40), craving=before, only_helped=True
    )
    first = journal.cravings.keep(words, words)
    assert isinstance(first, Entry)
    copy(journal)
    clock.on(minutes=30)
    later = replace(words, text=f"{DROPPED['text']} " * 200, craving=TOLD, tags=(DROPPED["tag"],))
    entry = journal.cravings.keep(first, later, first)
    assert isinstance(entry, Entry)
    other = moment("Hun lo.")
    journal.writing.keep(other, other)
    while journal.finding.index_pending():
        pass
    copy(journal)
    return entry


def on_pages(journal: OpenJournal, words: tuple[str, ...]) -> list[set[str]]:
    """Which of these words stand on any page, of the journal and of each copy."""
    key = journal.keys.database
    pages = [decrypted(journal.database.path.read_bytes(), key)]
    pages += [pages_of(each, key, journal.copies.home) for each in listed(journal.copies.home)]
    return [{word for word in words if word.encode() in page} for page in pages]


@pytest.mark.parametrize("road", [finished, left, closed_without_saving])
def test_nothing_that_is_dropped_stands_anywhere_after_the_round(
    journal: OpenJournal, clock: Walking, road: Road
) -> None:
    entry, dropped = lived(journal, clock), tuple(DROPPED.values())
    assert on_pages(journal, dropped)[0] == set(dropped)
    assert set(dropped) in on_pages(journal, dropped)[1:]
    road(journal, clock, entry)
    clear(journal)
    assert journal.copies.pending() == []
    assert len(on_pages(journal, dropped)) == 3
    assert set().union(*on_pages(journal, dropped)) == set()
    for table in ("episodes", "only_helped", "versions", "version_lines", "tags"):
        assert SealedTable(journal.database, journal.keys.rows, table).rows() == []
    assert journal.finding.ids(Query(DROPPED["did"])) == []


@pytest.mark.parametrize("road", [finished, left])
def test_what_helped_and_what_came_first_are_there_and_in_the_next_copy(
    journal: OpenJournal, clock: Walking, road: Road
) -> None:
    entry = lived(journal, clock)
    road(journal, clock, entry)
    clear(journal)
    copy(journal)
    assert on_pages(journal, KEPT)[0] == set(KEPT)
    assert on_pages(journal, KEPT)[1:].count(set(KEPT)) == 1
    (number,) = journal.finding.ids(Query(KEPT[1]))
    assert number != entry.id
    assert [each.text for each in journal.cravings.helped_when(KEPT[0])] == [KEPT[1]]


def test_closed_without_saving_what_helped_is_gone_too(
    journal: OpenJournal, clock: Walking
) -> None:
    journal.cravings.discard(lived(journal, clock))
    clear(journal)
    assert set().union(*on_pages(journal, KEPT)) == set()
