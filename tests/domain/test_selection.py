"""Choosing: nothing by itself, and of a craving only the words."""

from dataclasses import replace
from datetime import date

from factory import NOON, RIDDEN, WHOLE_CRAVING, craving, moment
from mammadagbok.domain.cheer import Cheer, NewCheer
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, NewEntry, first_line
from mammadagbok.domain.masking import replace_names
from mammadagbok.domain.meeting import NewTopic, Topic
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.photo import Photo
from mammadagbok.domain.selection import (
    Chosen,
    ChosenPhoto,
    candidate,
    entries_among,
    photo_candidate,
    select,
    to_show,
)

_LINES = ("cause", "body", "did", "helped", "next_time", "later")
THINGS: list[Entry | Topic | Cheer] = [
    Entry(1, moment("et øyeblikk")),
    Topic(1, NewTopic("noe å ta opp", date(2026, 11, 20))),
    Cheer(1, NewCheer("du så det", date(2026, 11, 11))),
]


def test_nothing_comes_along_unticked() -> None:
    offered = [each for each in map(candidate, THINGS) if each is not None]
    assert len(offered) == 3
    assert select(offered, frozenset()) == ()


def test_only_what_is_ticked_comes_along_in_order() -> None:
    offered = [each for each in map(candidate, THINGS) if each is not None]
    chosen = select(offered, frozenset({("cheer", 1), ("entry", 1), ("entry", 99)}))
    assert chosen == (Chosen("et øyeblikk"), Chosen("du så det"))


def test_a_photo_is_chosen_by_itself_and_never_with_its_text() -> None:
    entry, photo = Entry(1, moment("et øyeblikk", private=True)), Photo(4, 1, 40, 30)
    words, picture = candidate(entry), photo_candidate(entry, photo)
    assert words is not None
    assert picture.private and picture.on == words.on and picture.text == ""
    assert select((words, picture), frozenset({words.key})) == (Chosen("et øyeblikk"),)
    assert select((words, picture), frozenset({picture.key})) == (ChosenPhoto(photo),)


def test_an_entry_comes_along_with_its_text_or_with_a_photo_alone() -> None:
    one, other = Entry(7, moment("et øyeblikk")), Entry(8, moment("et annet"))
    texts = [each for each in map(candidate, (one, other, *THINGS[1:])) if each is not None]
    offered = [*texts, photo_candidate(one, Photo(4, 7, 40, 30))]
    assert entries_among(offered, frozenset({("photo", 4), ("topic", 1), ("cheer", 1)})) == {7}
    assert entries_among(offered, frozenset({("photo", 4), ("entry", 8)})) == {7, 8}
    assert entries_among(offered, frozenset({("topic", 1)})) == frozenset()


def test_a_whole_craving_is_offered_like_the_rest_and_never_by_itself_or_with_a_number() -> None:
    offered = candidate(Entry(1, replace(craving(9, "Det kom."), craving=WHOLE_CRAVING)))
    assert offered is not None
    assert select((offered,), frozenset()) == ()
    assert not any(sign.isdigit() for sign in offered.text)


def test_of_a_craving_only_her_words() -> None:
    assert candidate(Entry(1, craving(7))) is None
    told = replace(craving(7, "Det stod på."), craving=Craving(7, 2, "sliten", "ringte"))
    offered = candidate(Entry(1, told))
    assert offered is not None
    assert offered.text == "Det stod på.\nsliten\nringte"
    assert "7" not in offered.text


def test_of_a_whole_craving_no_number_no_wave_and_nothing_she_ticked() -> None:
    offered = candidate(Entry(1, replace(craving(7, "Det stod på."), craving=RIDDEN)))
    assert offered is not None
    assert offered.text.splitlines() == ["Det stod på.", *RIDDEN.lines]
    assert not any(sign.isdigit() for sign in offered.text)


def test_names_in_every_line_of_a_craving_are_replaced() -> None:
    cause, *rest = (f"{name}: ringte Mina" for name in _LINES)
    body, did, helped, next_time, later = rest
    lines = Craving(None, None, cause, helped, None, (), body, did, next_time, later)
    told = replace(craving(7, "Mina sov."), craving=lines)
    offered = candidate(Entry(1, told))
    assert offered is not None
    masked = replace_names(Chosen(offered.text), [NameSwap("Mina", "jenta")])
    assert "Mina" not in masked.text
    assert len(masked.replaced) == len(_LINES) + 1


def test_blank_things_are_not_offered() -> None:
    assert candidate(Entry(1, NewEntry(None, "  \n", NOON))) is None


def test_first_line() -> None:
    assert first_line("\n  \n Hun lo. \nSå sov hun.") == "Hun lo."
    assert first_line(" \n") == ""


def test_the_one_she_can_show_stands_in_the_place_of_hers() -> None:
    assert to_show((5, 3, 1), {4: 3}) == (5, 4, 1)
    assert to_show((4, 3), {4: 3}) == (4,)
    assert to_show((3,), {4: 3, 9: 3}) == (9,)
    assert to_show((1, 2), {}) == (1, 2)


def test_it_says_that_it_stands_instead() -> None:
    shown = candidate(Entry(4, replace(moment("kort"), mine=3)))
    alone = candidate(Entry(3, moment("langt")))
    assert shown is not None
    assert alone is not None
    assert (shown.instead, alone.instead) == (True, False)
