"""Keeping what she writes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factory import NOON, WHOLE_CRAVING, moment
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.database import Database


def test_a_blank_page_leaves_no_row(journal: OpenJournal) -> None:
    page = journal.writing.blank(Kind.MOMENT)
    assert journal.writing.keep(page, replace(page, text="  \n ")) == replace(page, text="  \n ")
    assert journal.finding.ids(Query()) == []


def test_a_number_alone_is_a_whole_entry(journal: OpenJournal) -> None:
    page = journal.writing.blank(Kind.CRAVING)
    kept = journal.writing.keep(page, replace(page, craving=Craving(before=0)))
    assert isinstance(kept, Entry)
    assert journal.finding.ids(Query()) == [kept.id]


def test_a_tag_alone_is_a_whole_entry_and_one_that_came_with_the_page_is_not(
    journal: OpenJournal,
) -> None:
    page = journal.writing.blank(Kind.MOMENT)
    kept = journal.writing.keep(page, replace(page, tags=("leggetid",)))
    assert isinstance(kept, Entry)
    assert journal.finding.ids(Query(tag="leggetid")) == [kept.id]
    to_show = journal.writing.blank_to_show(kept)
    for tags in (("leggetid",), ()):
        assert isinstance(journal.writing.keep(to_show, replace(to_show, tags=tags)), NewEntry)
    more = journal.writing.keep(to_show, replace(to_show, tags=("leggetid", "lek")))
    assert isinstance(more, Entry)


def test_the_same_page_stays_one_row(journal: OpenJournal) -> None:
    page: NewEntry | Entry = journal.writing.blank(None)
    words = journal.writing.blank(None)
    for text in ("E", "En", "En rolig kveld"):
        words = replace(words, text=text)
        page = journal.writing.keep(page, words)
    assert isinstance(page, Entry)
    assert journal.finding.read(page.id) == page
    assert len(journal.finding.ids(Query())) == 1


def test_an_emptied_entry_keeps_its_row(journal: OpenJournal) -> None:
    page = moment("noe")
    kept = journal.writing.keep(page, page)
    emptied = journal.writing.keep(kept, replace(page, text=""))
    assert isinstance(emptied, Entry)
    assert journal.finding.read(emptied.id) == emptied


def test_letters_are_private_from_the_first_word(journal: OpenJournal) -> None:
    assert journal.writing.blank(Kind.LETTER).private
    assert not journal.writing.blank(Kind.MOMENT).private


def test_text_is_kept_composed(journal: OpenJournal) -> None:
    page = moment("bla\u030ab\u00e6r")
    kept = journal.writing.keep(page, page)
    assert isinstance(kept, Entry)
    assert kept.words.text == "bl\u00e5b\u00e6r"


def test_today_shows_no_cravings_letters_or_private_texts(journal: OpenJournal) -> None:
    for words in (
        moment("for alle"),
        moment("bare for meg", private=True),
        NewEntry(Kind.LETTER, "brev", moment("").at),
        NewEntry(Kind.CRAVING, "sug", moment("").at, craving=Craving(5)),
    ):
        journal.writing.keep(words, words)
    assert [each.words.text for each in journal.finding.latest(5)] == ["for alle"]


def test_today_shows_nothing_of_a_whole_craving(journal: OpenJournal) -> None:
    page = journal.writing.blank(Kind.CRAVING)
    journal.writing.keep(page, replace(page, text="Det kom.", craving=WHOLE_CRAVING))
    journal.writing.keep(page, replace(page, craving=WHOLE_CRAVING))
    assert journal.finding.latest(5) == []


def test_a_save_looks_only_at_what_has_changed(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = replace(moment("Hun lo."), tags=("tur",))
    page = journal.writing.keep(words, words)
    told = list[str]()
    for name in ("query", "change"):
        real = getattr(Database, name)

        def counted(
            database: Database, sql: str, *values: object, real: Callable[..., object] = real
        ) -> object:
            told.append(sql)
            return real(database, sql, *values)

        monkeypatch.setattr(Database, name, counted)
    page = journal.writing.keep(page, replace(words, text="Hun lo igjen."))
    beside = ("tags", "cravings", "episodes", "untils", "pairs", "only_helped")
    assert not [sql for sql in told if any(f" {name} " in sql for name in beside)]
    assert len(told) < 5
    changed = replace(words, tags=("tur", "høst"), until=NOON.date(), craving=Craving(3))
    page = journal.writing.keep(page, changed)
    assert isinstance(page, Entry)
    assert journal.finding.read(page.id) == page
    page = journal.writing.keep(page, words)
    assert isinstance(page, Entry)
    assert journal.finding.read(page.id) == page


def test_a_tag_that_was_renamed_elsewhere_meanwhile_stays_renamed(journal: OpenJournal) -> None:
    words = replace(moment("Hun lo."), tags=("natt",))
    page = journal.writing.keep(words, words)
    assert isinstance(page, Entry)
    journal.tags.rename("natt", "kveld")
    journal.writing.keep(page, replace(words, text="Hun lo igjen."))
    (now,) = journal.finding.read_many((page.id,))
    assert now.words == replace(words, text="Hun lo igjen.", tags=("kveld",))
