"""A version is one sitting: what stood there before it, for thirty days."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from factory import NOON, RIDDEN, Walking, craving, moment
from laid import open_journal
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.query import Query
from mammadagbok.domain.version import with_words_of
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.sealed import SealedTable


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.tidying.step()
    yield opened
    opened.close()


def write(journal: OpenJournal, words: NewEntry, *rest: str) -> Entry:
    """One sitting on a new page."""
    page: NewEntry | Entry = words
    for text in (words.text, *rest):
        page = journal.writing.keep(page, replace(words, text=text))
    assert isinstance(page, Entry)
    return page


def changed(journal: OpenJournal, entry: Entry, words: NewEntry) -> Entry:
    kept = journal.writing.keep(entry, words, entry)
    assert isinstance(kept, Entry)
    return kept


def texts(journal: OpenJournal, entry: Entry) -> list[str]:
    return [version.was.text for version in journal.writing.versions(entry.id)]


def test_the_first_sitting_of_a_new_text_makes_none(journal: OpenJournal) -> None:
    entry = write(journal, moment("Hun"), "Hun lo", "Hun lo.")
    assert journal.writing.versions(entry.id) == []


_EVENING = "Hun bygde et tårn av bøker, og så satte vi oss inn i det med hver vår kopp. "


@pytest.mark.parametrize("slip", ["", "g", "Noe helt annet som ble limt inn over alt sammen. " * 9])
def test_most_of_it_gone_at_once_is_kept_in_the_first_sitting_too(
    journal: OpenJournal, slip: str
) -> None:
    entry = write(journal, moment("Hun"), _EVENING, _EVENING * 50, slip)
    assert texts(journal, entry) == [_EVENING * 50]
    (version,) = journal.writing.versions(entry.id)
    assert journal.writing.bring_back(entry, version).words.text == _EVENING * 50


def test_a_slip_later_in_a_sitting_keeps_what_she_wrote_in_it(journal: OpenJournal) -> None:
    entry = write(journal, moment("Hun lo."))
    page: NewEntry | Entry = changed(journal, entry, moment(_EVENING * 50))
    journal.writing.keep(page, moment("g"))
    assert set(texts(journal, entry)) == {"Hun lo.", _EVENING * 50}


def test_what_she_changes_while_she_writes_makes_no_version(journal: OpenJournal) -> None:
    half = len(_EVENING * 10)
    entry = write(
        journal,
        moment(_EVENING * 20),
        (_EVENING * 20)[: half + 1],
        "Først dette. " + _EVENING * 20,
        _EVENING * 18,
        "Hun. " + _EVENING * 14 + "Jeg.",
        _EVENING * 20,
        _EVENING * 5 + "Ikke det, men dette." + _EVENING * 15,
        f"**{_EVENING.strip()}**\n" * 20,
        "\n".join(reversed((_EVENING * 20).split())),
    )
    assert texts(journal, entry) == []
    few = write(journal, moment("Vi satt helt stille en stund."), "Nei. Vi lo.")
    assert texts(journal, few) == []


def test_the_lines_about_a_craving_count_as_words_too(journal: OpenJournal) -> None:
    words = replace(craving(5), craving=Craving(5, None, "kø", _EVENING))
    entry = write(journal, words)
    journal.writing.keep(entry, replace(words, craving=Craving(5)))
    (version,) = journal.writing.versions(entry.id)
    assert version.was.helped == _EVENING


def test_what_stood_before_is_kept_with_the_time_until_which_it_stood(
    journal: OpenJournal, clock: Walking
) -> None:
    entry = write(journal, craving(5, "Hun lo."))
    entry = changed(journal, entry, replace(entry.words, craving=Craving(5, 2, "trøtt", "dusj")))
    clock.on(days=2)
    changed(journal, entry, replace(entry.words, text="Hun sov."))
    first, second = journal.writing.versions(entry.id)
    assert (first.was.text, first.was.cause, first.was.helped) == ("Hun lo.", "trøtt", "dusj")
    assert first.was.since == clock()
    assert (second.was.text, second.was.cause, second.was.since) == ("Hun lo.", "", NOON)


@pytest.mark.parametrize(
    "emptied",
    [
        replace(RIDDEN, after=9, body=""),
        replace(RIDDEN, after=9, did=""),
        replace(RIDDEN, after=9, next_time=""),
        replace(RIDDEN, after=9, later=""),
    ],
)
def test_every_line_about_a_craving_is_kept_and_comes_back(
    journal: OpenJournal, emptied: Craving
) -> None:
    entry = write(journal, replace(craving(5), craving=RIDDEN))
    now = changed(journal, entry, replace(entry.words, craving=emptied))
    (version,) = journal.writing.versions(entry.id)
    back = journal.writing.bring_back(now, version)
    assert back.words.craving == replace(RIDDEN, after=9)
    (other,) = journal.writing.versions(entry.id)
    assert with_words_of(back.words, other.was) == now.words
    lines = SealedTable(journal.database, journal.keys.rows, "version_lines")
    assert [row[0] for row in lines.rows()] == [other.id]


def test_another_time_or_tag_is_no_version_and_nor_is_an_empty_page(journal: OpenJournal) -> None:
    entry = write(journal, moment("Hun lo."))
    entry = changed(journal, entry, replace(entry.words, private=True, tags=("latter",)))
    assert texts(journal, entry) == []
    number = write(journal, craving(5))
    changed(journal, number, replace(number.words, text="Hun lo."))
    assert texts(journal, number) == []


def test_one_is_brought_back_and_what_stood_there_becomes_one(
    journal: OpenJournal, clock: Walking
) -> None:
    entry = write(journal, moment("Hun lo."))
    entry = changed(journal, entry, replace(entry.words, text="Hun sov.", private=True))
    clock.on(days=1)
    (version,) = journal.writing.versions(entry.id)
    back = journal.writing.bring_back(entry, version)
    assert (back.words.text, back.words.private) == ("Hun lo.", True)
    assert journal.finding.read(entry.id) == back
    assert texts(journal, entry) == ["Hun sov."]
    assert journal.finding.ids(Query("sov")) == []
    assert journal.finding.ids(Query("lo")) == [entry.id]
    (version,) = journal.writing.versions(entry.id)
    assert journal.writing.bring_back(back, version).words.text == "Hun sov."
    assert texts(journal, entry) == ["Hun lo."]


def test_after_thirty_days_it_goes(journal: OpenJournal, clock: Walking) -> None:
    entry = write(journal, moment("Hun lo."))
    entry = changed(journal, entry, moment("Hun sov."))
    clock.on(days=29)
    changed(journal, entry, moment("Hun våknet."))
    journal.tidying.step()
    assert texts(journal, entry) == ["Hun sov.", "Hun lo."]
    clock.on(days=1)
    journal.tidying.step()
    assert texts(journal, entry) == ["Hun sov."]


def test_what_came_first_comes_back_also_to_what_is_no_craving_any_more(
    journal: OpenJournal,
) -> None:
    words = replace(craving(5, "Hun lo."), craving=Craving(5, 2, "sliten", "te"))
    entry = write(journal, words)
    emptied = changed(journal, entry, moment("Noe annet."))
    (version,) = journal.writing.versions(entry.id)
    back = journal.writing.bring_back(emptied, version)
    said = Craving(cause="sliten", helped="te")
    assert back.words == replace(emptied.words, text="Hun lo.", craving=said)


def test_a_change_that_was_taken_back_is_one_version_and_no_more(
    journal: OpenJournal, clock: Walking
) -> None:
    entry = write(journal, moment("Hun lo."))
    other = changed(journal, entry, moment("Noe annet."))
    back = journal.writing.keep(other, moment("Hun lo."))
    assert isinstance(back, Entry)
    clock.on(minutes=20)
    changed(journal, back, moment("Hun lo og lo."))
    (version,) = journal.writing.versions(entry.id)
    assert (version.was.text, version.was.since) == ("Hun lo.", clock())


def test_a_version_comes_back_also_where_its_entry_has_gone_meanwhile(
    journal: OpenJournal,
) -> None:
    page = journal.writing.keep(moment(""), moment("Hun lo."))
    assert isinstance(page, Entry)
    now = journal.writing.keep(page, moment("Slutt."), page)
    assert isinstance(now, Entry)
    (version,) = journal.writing.versions(now.id)
    journal.trash.delete_everywhere(now.id)
    back = journal.writing.bring_back(now, version)
    assert journal.finding.read_many((back.id,)) == [back]
    assert back.words.text == "Hun lo."
