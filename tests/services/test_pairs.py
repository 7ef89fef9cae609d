"""Two texts for one event: mine, and the one I can show."""

from dataclasses import replace

import pytest

from factory import NOON, craving, moment
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry, of_kind
from mammadagbok.domain.query import Query
from mammadagbok.domain.taking import Occasion
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.sharing import Wishes


def kept(journal: OpenJournal, words: NewEntry) -> Entry:
    entry = journal.writing.keep(words, words)
    assert isinstance(entry, Entry)
    return entry


def pair(journal: OpenJournal, words: NewEntry) -> tuple[Entry, Entry]:
    mine = kept(journal, words)
    blank = journal.writing.blank_to_show(mine)
    return mine, kept(journal, replace(blank, text="Den jeg kan vise."))


def offered(journal: OpenJournal) -> list[tuple[str, bool]]:
    return [(each.text, each.instead) for each in journal.sharing.candidates().found]


def test_the_one_to_show_begins_without_a_word(journal: OpenJournal) -> None:
    told = replace(craving(7, "Alt sammen."), craving=Craving(7, 2, "sliten", "te"), tags=("natt",))
    mine = kept(journal, replace(told, private=True))
    page = journal.writing.blank_to_show(mine)
    assert page.is_blank
    assert (page.kind, page.at, page.tags, page.mine) == (Kind.CRAVING, NOON, ("natt",), mine.id)
    assert journal.writing.keep(page, page) == page
    assert journal.writing.other_text(mine) is None
    assert journal.writing.other_text(page) == mine.id


def test_only_for_me_is_about_mine_alone_except_for_a_letter(journal: OpenJournal) -> None:
    private = kept(journal, moment("Alt.", private=True))
    letter = kept(journal, of_kind(moment("Til deg."), Kind.LETTER))
    assert not journal.writing.blank_to_show(private).private
    assert journal.writing.blank_to_show(letter).private


def test_either_leads_to_the_other(journal: OpenJournal) -> None:
    mine, shown = pair(journal, moment("Alt."))
    assert journal.writing.other_text(mine) == shown.id
    assert journal.writing.other_text(shown) == mine.id


@pytest.mark.parametrize("text", ["Den jeg kan vise.", "", "  \n"])
def test_mine_is_not_offered_beside_it_whatever_is_in_it(journal: OpenJournal, text: str) -> None:
    _mine, shown = pair(journal, moment("Alt."))
    alone = kept(journal, moment("For seg selv."))
    journal.writing.keep(shown, replace(shown.words, text=text))
    there = [(text, True)] if text.strip() else []
    assert offered(journal) == [(alone.words.text, False), *there]


def test_its_own_time_does_not_bring_mine_back(journal: OpenJournal) -> None:
    _mine, shown = pair(journal, moment("Alt."))
    journal.writing.keep(shown, replace(shown.words, at=NOON.replace(year=2020)))
    assert offered(journal) == [("Den jeg kan vise.", True)]


def test_mine_is_offered_again_when_the_other_is_gone(journal: OpenJournal) -> None:
    mine, shown = pair(journal, moment("Alt."))
    journal.writing.delete(shown)
    assert offered(journal) == [("Alt.", False)]
    assert journal.writing.other_text(mine) is None


def test_what_is_ticked_is_what_leaves(journal: OpenJournal) -> None:
    mine, shown = pair(journal, moment("Alt."))
    first = frozenset({0})
    ticks = {("entry", mine.id): first, ("entry", shown.id): first}
    page = journal.sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page
    assert [each.text for each in page.texts] == ["Den jeg kan vise."]


def test_it_stands_on_the_page_where_it_was_offered(journal: OpenJournal) -> None:
    _mine, shown = pair(journal, moment("Alt."))
    journal.writing.keep(shown, replace(shown.words, at=NOON.replace(year=2020)))
    kept(journal, moment("Før det.", NOON.replace(hour=2)))
    found = journal.sharing.candidates().found
    ticks = {each.key: each.own for each in found}
    page = journal.sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page
    assert [each.text for each in page.texts] == [each.text for each in found]
    assert page.texts[0].text == "Den jeg kan vise."


def test_today_shows_mine_or_nothing(journal: OpenJournal) -> None:
    mine, shown = pair(journal, moment("Alt."))
    assert journal.finding.latest(3) == [mine]
    journal.writing.keep(mine, replace(mine.words, private=True))
    assert journal.finding.latest(3) == []
    journal.writing.keep(shown, replace(shown.words, tags=("møte",)))
    assert journal.finding.ids(Query(tag="møte")) == [shown.id]
    assert journal.finding.latest(3) == []


def test_today_does_not_show_how_a_craving_was_under_another_kind(journal: OpenJournal) -> None:
    kept(journal, of_kind(craving(7, "Det stod på."), Kind.MOMENT))
    assert journal.finding.latest(3) == []


def test_today_does_not_show_what_stands_for_a_letter(journal: OpenJournal) -> None:
    mine, _shown = pair(journal, moment("Alt."))
    journal.writing.keep(mine, of_kind(mine.words, Kind.LETTER))
    assert journal.finding.latest(3) == []
