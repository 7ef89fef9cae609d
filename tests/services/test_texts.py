"""Texts as the journal keeps them: one form for each letter, and no half characters."""

from dataclasses import replace
from datetime import date

from factory import NOON, craving, moment
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.domain.people import NameSwap, NewPerson
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.texts import sound

DECOMPOSED = "A\u030ase"
COMPOSED = "\u00c5se"
HALF = "\ud83d"


def test_every_text_is_composed_also_inside() -> None:
    episode = replace(craving(3), craving=Craving(3, None, DECOMPOSED, "te"), text=DECOMPOSED)
    kept = sound(episode)
    assert kept == replace(episode, craving=Craving(3, None, COMPOSED, "te"), text=COMPOSED)
    assert kept.kind is episode.kind


def test_a_half_character_is_a_mark_and_two_halves_are_a_character() -> None:
    assert sound(moment(f"sol {HALF}")).text == "sol \ufffd"
    assert sound(moment(HALF + "\ude00")).text == "\U0001f600"


def test_whatever_is_kept_has_been_made_sound(journal: OpenJournal) -> None:
    group, day = journal.group, date(2026, 11, 23)
    text = DECOMPOSED + HALF
    page = replace(moment(text), craving=None)
    journal.writing.keep(page, page)
    journal.meetings.add(NewMeeting(NOON, text, text))
    group.add_topic(text)
    group.add_cheer(text, text, text, day)
    group.add_person(NewPerson(text, text))
    journal.sharing.add_name(NameSwap(text, text))
    kept = "\u00c5se\ufffd"
    assert journal.meetings.kept()[0].plan == NewMeeting(NOON, kept, kept)
    assert group.topics()[0].line.text == kept
    assert {group.cheers()[0].words.text, group.cheers()[0].words.by} == {kept}
    assert group.people()[0].card.name == kept
    assert journal.sharing.names()[0].swap == NameSwap(kept, kept)
    assert journal.finding.latest(1)[0].words.text == kept
