"""Her lists of ideas: the built-in ones until she changes one, and then hers."""

import pytest

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.ideas import (
    Idea,
    IdeaList,
    edited,
    prompts_for,
    some,
    with_one_more,
)
from mammadagbok.domain.order import moved, without
from mammadagbok.services.open_journal import OpenJournal

NB = (Idea("Hva lo dere av?", "laugh"), Idea("Hva er nytt?", "new"))
NN = (Idea("Kva lo de av?", "laugh"), Idea("Kva er nytt?", "new"))
MOMENT = IdeaList.MOMENT


def test_every_kind_but_letters_has_prompts() -> None:
    assert prompts_for(Kind.LETTER) is None
    assert prompts_for(None) is IdeaList.PLAIN
    assert [prompts_for(kind) for kind in (Kind.MOMENT, Kind.CRAVING, Kind.REFLECTION)] == [
        IdeaList.MOMENT,
        IdeaList.CRAVING,
        IdeaList.REFLECTION,
    ]


def test_until_she_changes_something_they_speak_the_windows_language(journal: OpenJournal) -> None:
    assert journal.ideas.of(MOMENT, NB) == NB
    assert journal.ideas.of(MOMENT, NN) == NN
    assert not journal.ideas.is_changed(MOMENT)


def test_hers_keep_her_words_and_the_built_in_ones_go_on_speaking(journal: OpenJournal) -> None:
    hers = with_one_more(moved(NB, 1, -1), "Hva sa katta?")
    journal.ideas.keep(MOMENT, hers)
    assert journal.ideas.of(MOMENT, NB) == hers
    assert journal.ideas.of(MOMENT, NN) == (NN[1], NN[0], Idea("Hva sa katta?"))
    assert journal.ideas.of(IdeaList.PLAIN, NN) == NN


def test_an_empty_list_stays_empty_and_can_be_brought_back(journal: OpenJournal) -> None:
    journal.ideas.keep(MOMENT, ())
    assert journal.ideas.of(MOMENT, NB) == ()
    assert journal.ideas.is_changed(MOMENT)
    journal.ideas.bring_back(MOMENT)
    assert journal.ideas.of(MOMENT, NB) == NB


def test_a_built_in_one_that_is_no_more_is_left_out(journal: OpenJournal) -> None:
    journal.ideas.keep(MOMENT, NB)
    assert journal.ideas.of(MOMENT, NB[1:]) == NB[1:]


def test_what_she_changes_is_hers() -> None:
    assert edited(NB, 0, "Hva lo du av?") == (Idea("Hva lo du av?"), NB[1])
    assert edited(NB, 0, NB[0].text) == NB
    assert without(NB, 0) == NB[1:]


@pytest.mark.parametrize(
    ("at", "by", "order"),
    [(0, 1, "bac"), (2, -1, "acb"), (0, -1, "abc"), (2, 1, "abc"), (0, 9, "bca")],
)
def test_moving_one(at: int, by: int, order: str) -> None:
    ideas = tuple(map(Idea, "abc"))
    assert "".join(idea.text for idea in moved(ideas, at, by)) == order


def test_some_at_a_time_going_round() -> None:
    ideas = tuple(map(Idea, "abcd"))
    assert [idea.text for idea in some(ideas, 3, 3)] == ["d", "a", "b"]
    assert some(ideas[:2], 5, 3) == (ideas[1], ideas[0])
    assert some((), 3, 3) == ()
