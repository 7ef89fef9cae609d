"""Choosing: nothing by itself, and of a craving only the words."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from factory import NOON, RIDDEN, WHOLE_CRAVING, craving, moment
from mammadagbok.domain.cheer import Cheer, NewCheer
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, NewEntry, first_line
from mammadagbok.domain.masking import replace_names
from mammadagbok.domain.meeting import Meeting, NewMeeting, NewTopic, Preparation, Topic
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.photo import Photo
from mammadagbok.domain.rehearsal import NewRehearsal, Rehearsal
from mammadagbok.domain.selection import (
    Candidate,
    Chosen,
    ChosenPhoto,
    Ticks,
    candidate,
    photo_candidate,
    select,
    sentences_candidate,
    still_ticked,
    to_show,
)

_LINES = ("cause", "body", "did", "helped", "next_time", "later")
THINGS: list[Entry | Topic | Cheer] = [
    Entry(1, moment("et øyeblikk")),
    Topic(1, NewTopic("noe å ta opp", date(2026, 11, 20))),
    Cheer(1, NewCheer("du så det", date(2026, 11, 11))),
]


def whole(offered: Iterable[Candidate]) -> Ticks:
    """Every word of hers ticked."""
    return {each.key: each.own for each in offered}


def offered_of(*things: Entry | Topic | Cheer | Rehearsal) -> list[Candidate]:
    return [each for each in map(candidate, things) if each is not None]


def texts(chosen: Iterable[Chosen | ChosenPhoto]) -> list[str]:
    return [each.text for each in chosen if isinstance(each, Chosen)]


def test_nothing_comes_along_unticked() -> None:
    offered = offered_of(*THINGS)
    assert len(offered) == 3
    assert select(offered, {}) == ()
    assert select(offered, {each.key: frozenset() for each in offered}) == ()


def test_only_what_is_ticked_comes_along_in_order() -> None:
    first = frozenset({0})
    ticks = {("cheer", 1): first, ("entry", 1): first, ("entry", 99): first}
    assert select(offered_of(*THINGS), ticks) == (
        Chosen("et øyeblikk", ("entry", 1), NOON.date()),
        Chosen("du så det", ("cheer", 1), date(2026, 11, 11)),
    )


def test_single_sentences_come_along_and_nothing_tells_what_is_missing() -> None:
    (offered,) = offered_of(Entry(1, moment("En. To.  Tre.\n\nFire. Fem.")))
    chosen = {
        frozenset({0}): "En.",
        frozenset({1, 2}): "To.  Tre.",
        frozenset({0, 2}): "En. Tre.",
        frozenset({0, 3}): "En.\nFire.",
        frozenset({2, 3}): "Tre.\n\nFire.",
        frozenset({0, 4, 99}): "En.\nFem.",
    }
    for ticked, text in chosen.items():
        assert texts(select([offered], {offered.key: ticked})) == [text]


def test_what_others_said_comes_along_only_where_she_lifts_it() -> None:
    stored = "Hun sa [Rita: «Ja.» Så lo hun]{.andre}, og jeg lo. [Nei.]{.andre}"
    (offered,) = offered_of(Entry(1, moment(stored)))
    assert [(each.text, each.others) for each in offered.pieces] == [
        ("Hun sa", False),
        ("Rita: «Ja.»", True),
        ("Så lo hun", True),
        (", og jeg lo.", False),
        ("Nei.", True),
    ]
    assert offered.text == "Hun sa , og jeg lo."
    assert texts(select([offered], whole([offered]))) == ["Hun sa , og jeg lo."]
    every = {offered.key: frozenset(range(5))}
    assert texts(select([offered], every)) == ["Hun sa Rita: «Ja.» Så lo hun, og jeg lo. Nei."]


def test_a_photo_is_chosen_by_itself_and_never_with_its_text() -> None:
    entry, photo = Entry(1, moment("et øyeblikk", private=True)), Photo(4, 1, 40, 30)
    (words,), picture = offered_of(entry), photo_candidate(entry, photo)
    assert picture.private and picture.on == words.on and picture.text == ""
    assert texts(select((words, picture), whole([words]))) == ["et øyeblikk"]
    chosen = select((words, picture), {picture.key: frozenset()})
    assert chosen == (ChosenPhoto(photo, NOON.date()),)


def test_three_sentences_are_one_thing_of_the_meetings_day() -> None:
    meeting = Meeting(7, NewMeeting(datetime(2026, 11, 26, 17, 0)))
    offered = sentences_candidate(meeting, Preparation("En.", "", " Tre. ", heard="hørte"))
    assert offered is not None
    assert (offered.key, offered.on, offered.text) == (
        ("sentences", 7),
        date(2026, 11, 26),
        "En.\nTre.",
    )
    assert sentences_candidate(meeting, Preparation(heard="hørte")) is None


def test_a_rehearsal_is_private_and_in_paragraphs() -> None:
    told = NewRehearsal(date(2026, 11, 20), "Møte", "Kan vi snakke?", "", "Hun smilte.", entry=9)
    (offered,) = offered_of(Rehearsal(3, told))
    assert (offered.key, offered.private) == (("rehearsal", 3), True)
    assert offered.text == "Møte\nKan vi snakke?\nHun smilte."
    assert offered_of(Rehearsal(3, NewRehearsal(date(2026, 11, 20)))) == []


def test_a_tick_stays_on_the_words_it_was_set_on() -> None:
    (was,) = offered_of(Entry(1, moment("En. To. En. Tre.")))
    (now,) = offered_of(Entry(1, moment("Ny. En. [To.]{.andre} En. Tre!")))
    assert still_ticked(was, was, frozenset({1})) == frozenset({1})
    assert still_ticked(was, now, frozenset({2})) == frozenset({3})
    assert still_ticked(was, now, frozenset({0, 1, 3})) == frozenset({1})
    assert still_ticked(was, now, frozenset({1})) is None


def test_nothing_stays_ticked_that_has_become_private() -> None:
    (was,), (now,) = (offered_of(Entry(1, moment("En.", private=own))) for own in (False, True))
    assert still_ticked(was, now, frozenset({0})) is None
    for after in (now, was):
        assert still_ticked(now, after, frozenset({0})) == frozenset({0})
    entry, photo = Entry(1, moment("En.")), Photo(4, 1, 40, 30)
    picture = photo_candidate(entry, photo)
    assert still_ticked(picture, picture, frozenset()) == frozenset()
    assert still_ticked(picture, replace(picture, private=True), frozenset()) is None


def test_a_whole_craving_is_offered_like_the_rest_and_never_by_itself_or_with_a_number() -> None:
    offered = candidate(Entry(1, replace(craving(9, "Det kom."), craving=WHOLE_CRAVING)))
    assert offered is not None
    assert select((offered,), {}) == ()
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
    masked = replace_names(
        Chosen(offered.text, offered.key, offered.on), [NameSwap("Mina", "jenta")]
    )
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


def test_a_text_of_others_words_alone_is_offered_and_comes_along_only_when_lifted() -> None:
    told = candidate(Entry(1, moment("[Hun sa at det går over.]{.andre}")))
    assert told is not None
    assert told.own == frozenset() and told.text == ""
    assert select((told,), {told.key: told.own}) == ()
    (chosen,) = select((told,), {told.key: frozenset({0})})
    assert isinstance(chosen, Chosen) and chosen.text == "Hun sa at det går over."
