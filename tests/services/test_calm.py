"""What she makes ready on a calm day: hers, in her order, until she changes it."""

from dataclasses import replace

import pytest

from mammadagbok.domain.calm import HelpCard, IfThen, to_show, with_hers, with_missing
from mammadagbok.domain.entry import Entry
from mammadagbok.services.open_journal import OpenJournal

NB = (HelpCard("Drikk vann.", "water"), HelpCard("Ta en dusj.", "shower", needs_somebody=True))
NN = (HelpCard("Drikk vatn.", "water"), HelpCard("Ta ein dusj.", "shower", needs_somebody=True))
HERS = HelpCard("Høre på vifta", needs_somebody=True)
PLAN = IfThen("jeg ikke får sove", "setter jeg meg på kjøkkenet")


def why(journal: OpenJournal, text: str = "Lukta av håret hennes.") -> Entry:
    blank = journal.writing.blank(None, private=True)
    entry = journal.writing.begin(replace(blank, text=text))
    journal.calm.keep_because(entry.id)
    return entry


def test_nothing_is_there_but_the_cards_that_came(journal: OpenJournal) -> None:
    calm = journal.calm
    assert (calm.signs(), calm.cards(NB), calm.plans(), calm.because()) == ((), NB, (), None)


def test_hers_keep_her_words_and_the_built_in_ones_go_on_speaking(journal: OpenJournal) -> None:
    journal.calm.keep_cards((NB[1], HERS, NB[0]))
    assert journal.calm.cards(NN) == (NN[1], HERS, NN[0])


def test_without_any_card_there_is_none(journal: OpenJournal) -> None:
    journal.calm.keep_cards(())
    assert journal.calm.cards(NB) == ()


def test_a_built_in_one_that_is_no_more_is_left_out(journal: OpenJournal) -> None:
    journal.calm.keep_cards((*NB, HERS))
    assert journal.calm.cards(NB[1:]) == (NB[1], HERS)


def test_signs_and_plans_in_her_order(journal: OpenJournal) -> None:
    journal.calm.keep_signs(("b", "a"))
    journal.calm.keep_plans((PLAN, IfThen("det regner", "")))
    assert journal.calm.signs() == ("b", "a")
    assert journal.calm.plans() == (PLAN, IfThen("det regner", ""))


def test_texts_are_kept_sound(journal: OpenJournal) -> None:
    assert journal.calm.keep_signs(("a\u030a",)) == ("å",) == journal.calm.signs()


def test_one_more_of_hers_stands_after_the_last_of_hers_else_first() -> None:
    assert with_hers(NB, HERS) == (HERS, *NB)
    other = HelpCard("Ringe mamma")
    assert with_hers((NB[0], HERS, NB[1]), other) == (NB[0], HERS, other, NB[1])


def test_those_she_removed_or_changed_come_back_at_the_end() -> None:
    assert with_missing((HERS, NB[1]), NB) == (HERS, NB[1], NB[0])
    assert with_missing(NB, NB) == NB


def test_what_is_shown_has_her_plans_after_hers_when_they_are_whole() -> None:
    assert to_show((HERS, *NB), (PLAN, IfThen("", "x"))) == (HERS, PLAN, *NB)
    assert to_show(NB, (PLAN,)) == (PLAN, *NB)
    assert to_show((), ()) == ()


def test_the_text_that_says_why(journal: OpenJournal) -> None:
    entry = why(journal)
    assert journal.calm.because() == entry
    assert journal.calm.because_id() == entry.id
    journal.calm.keep_because(None)
    assert journal.calm.because() is None
    assert journal.finding.read(entry.id) == entry


@pytest.mark.parametrize("truly", [True, False])
def test_a_text_that_says_why_and_is_gone_says_nothing(journal: OpenJournal, truly: bool) -> None:
    entry = why(journal)
    if truly:
        journal.writing.delete(entry)
    else:
        journal.trash.put(entry.id)
    assert journal.calm.because() is None
    assert journal.calm.because_id() is None


def test_one_that_is_damaged_says_nothing_and_can_still_be_opened(journal: OpenJournal) -> None:
    entry = why(journal)
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'x' WHERE id = ?", (entry.id,))
    assert journal.calm.because() is None
    assert journal.calm.because_id() == entry.id


@pytest.mark.parametrize("kept", ['{"a": 1}', '[{"text": 1, "needs_somebody": false}]', "[]]"])
def test_what_cannot_be_understood_is_as_if_never_kept(journal: OpenJournal, kept: str) -> None:
    journal.calm.keep_cards((HERS,))
    journal.calm.keep_plans((PLAN,))
    with journal.database.transaction():
        for name in ("calm_cards", "calm_plans"):
            journal.preferences._state.put(name, kept)
    assert journal.calm.cards(NB) == NB
    assert journal.calm.plans() == ()
