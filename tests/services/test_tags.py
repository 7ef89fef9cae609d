"""Her tags: another name everywhere, none of one, and both taken back."""

from dataclasses import replace

from factory import moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal


def tagged(journal: OpenJournal, *tags: str) -> Entry:
    words = replace(moment("tekst"), tags=tags)
    kept = journal.writing.keep(words, words)
    assert isinstance(kept, Entry)
    return kept


def tags_of(journal: OpenJournal, entry: Entry) -> tuple[str, ...]:
    found = journal.finding.read(entry.id)
    assert found is not None
    return found.words.tags


def test_tags_are_kept_tidied_and_once(journal: OpenJournal) -> None:
    entry = tagged(journal, " Barnehagen ", "barnehagen", "søvn,\nnatt", "  ")
    assert entry.words.tags == ("Barnehagen", "søvn natt")
    assert tags_of(journal, entry) == entry.words.tags
    assert (
        journal.writing.keep(entry, replace(entry.words, tags=(" Barnehagen", "søvn natt")))
        is entry
    )


def test_those_used_last_come_first(journal: OpenJournal) -> None:
    tagged(journal, "søvn", "lek")
    tagged(journal, "Søvn")
    assert journal.tags.all() == ["Søvn", "lek"]


def test_another_name_reaches_every_text_however_it_was_written(journal: OpenJournal) -> None:
    first, second = tagged(journal, "savn", "natt"), tagged(journal, "Savn")
    journal.tags.rename("savn", " det jeg  savner ")
    assert tags_of(journal, first) == ("det jeg savner", "natt")
    assert tags_of(journal, second) == ("det jeg savner",)
    assert journal.finding.ids(Query(tag="det jeg savner")) == [second.id, first.id]


def test_a_tag_finds_every_text_however_it_was_written(journal: OpenJournal) -> None:
    first, second = tagged(journal, "Søvn"), tagged(journal, "søvn")
    assert journal.finding.ids(Query(tag="søvn")) == [second.id, first.id]
    assert journal.finding.ids(Query(tag="sovn")) == []


def test_another_name_reaches_what_lies_in_the_trash_too(journal: OpenJournal) -> None:
    here, there = tagged(journal, "savn"), tagged(journal, "Savn")
    journal.trash.put(there.id)
    journal.tags.rename("savn", "lengsel")
    journal.trash.bring_back(there.id)
    assert [tags_of(journal, each) for each in (here, there)] == [("lengsel",), ("lengsel",)]


def test_a_tag_of_which_nothing_is_seen_is_none(journal: OpenJournal) -> None:
    assert tagged(journal, "\u200b", "\u00ad", "\u0301", "❤️").words.tags == ("❤️",)


def test_a_tag_is_cut_as_it_is_kept(journal: OpenJournal) -> None:
    # Each of these is two signs in NFC.
    entry = tagged(journal, "\u0958" * 60)
    assert len(entry.words.tags[0]) == 60


def test_a_name_that_is_there_already_takes_both(journal: OpenJournal) -> None:
    both, one = tagged(journal, "natt", "Søvn"), tagged(journal, "natt")
    change = journal.tags.rename("natt", "søvn")
    assert (tags_of(journal, both), tags_of(journal, one)) == (("Søvn",), ("Søvn",))
    assert journal.tags.all() == ["Søvn"]
    journal.tags.undo(change)
    assert (tags_of(journal, both), tags_of(journal, one)) == (("natt", "Søvn"), ("natt",))


def test_taken_off_everything_no_text_goes_and_it_can_be_undone(journal: OpenJournal) -> None:
    entry = tagged(journal, "natt", "lek")
    change = journal.tags.rename("natt", "")
    assert tags_of(journal, entry) == ("lek",)
    journal.writing.keep(
        Entry(entry.id, replace(entry.words, tags=("lek",))),
        replace(entry.words, tags=("lek", "mat")),
    )
    journal.tags.undo(change)
    assert tags_of(journal, entry) == ("natt", "lek", "mat")
    assert journal.finding.ids(Query(tag="natt")) == [entry.id]
