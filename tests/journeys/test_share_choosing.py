"""She chooses: nothing by itself, down to single sentences, and what is only for her by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from factory import NOON, craving, moment
from journeys.sharing import choose_reach, go, offered, previewed, ticked, to_share
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.meeting import NewMeeting, Preparation
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]
DAY = "Vi så ekorn på brua. Hun lo. [Rita sa at det går over.]{.andre}\nSå gikk vi hjem."
OWN = "Vi så ekorn på brua. Hun lo.\nSå gikk vi hjem."
WAVE = "Det kom da huset ble stille."
ALONE = "Dette er mest for meg."
MINE, SHOWN = "Alt sammen, med raseri.", "Jeg var sint, og jeg gikk en tur."
LONG_AGO = "Den første snøen."
TOPIC, CHEER = "Hva sier jeg når hun spør?", "Du hørte etter da jeg snakket."
LINES = ("Jeg har sovet.", "Jeg er sliten.", "Jeg vil høre på.")


@pytest.fixture(autouse=True)
def filled(peek: Peek) -> None:
    """One of everything that there is to choose from."""
    journal = peek()
    texts = (
        moment(DAY, NOON - timedelta(hours=1)),
        craving(7, WAVE, NOON - timedelta(hours=2)),
        moment(ALONE, NOON - timedelta(hours=3), private=True),
        moment(LONG_AGO, NOON - timedelta(days=40)),
    )
    for words in texts:
        journal.writing.keep(words, words)
    words = moment(MINE, NOON - timedelta(hours=4), private=True)
    mine = journal.writing.keep(words, words)
    assert isinstance(mine, Entry)
    blank = journal.writing.blank_to_show(mine)
    journal.writing.keep(blank, replace(blank, text=SHOWN))
    meeting = journal.meetings.add(NewMeeting(NOON + timedelta(days=2)))
    journal.meetings.prepare(meeting, Preparation(*LINES))
    journal.group.add_topic(TOPIC)
    journal.group.add_cheer(CHEER)
    journal.rehearsals.keep(None, NewRehearsal(NOON.date(), mine="Kan vi snakke?"))
    journal.close()


def test_nothing_is_chosen_for_her_and_all_can_be(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        rows = offered(person)
        assert rows == [
            *("candidate_entry_1", "candidate_entry_2", "candidate_entry_3", "candidate_entry_6"),
            *("candidate_topic_1", "candidate_sentences_1"),
            *("candidate_cheer_1", "candidate_rehearsal_1"),
        ]
        assert not any(ticked(person, each) for each in rows)
        assert previewed(person) == ""
        for each in ("topic_1", "sentences_1", "cheer_1", "rehearsal_1"):
            person.click(f"candidate_{each}")
        shown = (TOPIC, "\n".join(LINES), CHEER, "Kan vi snakke?")
        assert previewed(person) == "\n\n".join(shown)
        choose_reach(person, "Hele dagboka")
        assert "candidate_entry_4" in offered(person)
        assert ticked(person, "candidate_topic_1")
        assert not ticked(person, "candidate_entry_4")

    assert use(steps) == 0


def test_sentence_by_sentence_and_what_others_said_only_when_she_lifts_it(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        assert previewed(person) == OWN
        person.click("entry_1_parts")
        pieces = [f"piece_{number}" for number in range(4)]
        assert [ticked(person, each) for each in pieces] == [True, True, False, True]
        person.click("piece_1")
        assert previewed(person) == "Vi så ekorn på brua.\nSå gikk vi hjem."
        person.click("piece_2")
        person.click("piece_3")
        assert previewed(person) == "Vi så ekorn på brua. Rita sa at det går over."
        person.click("parts_dialog_close")
        assert ticked(person, "candidate_entry_1")
        # Unticked and ticked again it stands for all that is her own, and for nothing else.
        person.click("candidate_entry_1")
        person.click("candidate_entry_1")
        assert previewed(person) == OWN
        person.click("entry_1_parts")
        for each in ("piece_0", "piece_1", "piece_3"):
            person.click(each)
        person.click("parts_dialog_close")
        assert not ticked(person, "candidate_entry_1")
        assert previewed(person) == ""

    assert use(steps) == 0


def test_the_one_i_can_show_stands_in_the_place_of_mine(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        for each in offered(person):
            person.click(each)
        assert SHOWN in previewed(person)
        assert MINE not in previewed(person)
        assert "candidate_entry_5" not in offered(person)

    assert use(steps) == 0


def test_what_is_ticked_by_hand_every_time(use: Use) -> None:
    def away_and_back(person: Person) -> None:
        person.click("rail_today")
        person.click("rail_share")

    def steps(person: Person) -> None:
        to_share(person)
        for each in ("entry_1", "entry_2", "entry_3", "rehearsal_1"):
            person.click(f"candidate_{each}")
        assert previewed(person) == "\n\n".join((OWN, WAVE, ALONE, "Kan vi snakke?"))
        away_and_back(person)
        assert WAVE in previewed(person)
        go(person, "way_copy")
        assert WAVE in previewed(person)
        away_and_back(person)
        assert previewed(person) == OWN
        away_and_back(person)
        assert previewed(person) == OWN
        choose_reach(person, "Ikke tatt med ennå")
        left = offered(person)
        assert not {"candidate_entry_2", "candidate_entry_3"} & {*left}
        assert "candidate_entry_1" in left, "it is ticked, and so on the page"
        assert {"candidate_entry_4", "candidate_entry_6", "candidate_topic_1"} < {*left}

    assert use(steps) == 0
    QGuiApplication.clipboard().clear()


def test_what_she_decided_against_was_not_taken_along(use: Use) -> None:
    """A craving that she ticked stays ticked until something has left."""

    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_2")
        person.after("way_pdf", lambda: person.press("Esc"))
        person.after("way_print", lambda: person.press("Return"))
        person.click("rail_today")
        person.click("rail_share")
        assert previewed(person) == WAVE
        person.click("taken")
        assert person.sees("taken_empty")
        person.click("taken_dialog_close")

    assert use(steps) == 0


def test_what_she_ticked_stays_when_she_looks_at_another_stretch_of_time(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        choose_reach(person, "Hele dagboka")
        person.click("candidate_entry_4")
        choose_reach(person, "De siste to ukene")
        assert ticked(person, "candidate_entry_4")
        person.click("candidate_entry_3")
        assert previewed(person) == f"{ALONE}\n\n{LONG_AGO}"
        go(person, "way_copy")
        choose_reach(person, "Ikke tatt med ennå")
        assert previewed(person) == f"{ALONE}\n\n{LONG_AGO}"
        for each in ("candidate_entry_4", "candidate_entry_3"):
            person.click(each)
        choose_reach(person, "Den siste måneden")
        assert "candidate_entry_4" not in offered(person)
        assert not ticked(person, "candidate_entry_3")
        assert previewed(person) == ""

    assert use(steps) == 0
    QGuiApplication.clipboard().clear()
