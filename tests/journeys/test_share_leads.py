"""Who leads the group: asked once, told in the note, and forgotten when somebody else does."""

from collections.abc import Callable

import pytest

from factory import moment
from journeys.sharing import go, taken_before, text_kept, texts_in, to_share
from mammadagbok.domain.taking import Leads
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]
PUBLIC = "De som jobber i gruppa, kan ha plikt til å melde fra."
VOLUNTEERS = "De som leder gruppa, kan melde fra."
WHOLE = "De som leder gruppa som frivillige, kan også ha plikt til å melde fra"


@pytest.fixture(autouse=True)
def filled(peek: Peek) -> None:
    """One moment."""
    journal = peek()
    words = moment("Vi bakte boller.")
    journal.writing.keep(words, words)
    journal.close()


def _note(person: Person) -> str:
    return "\n".join(texts_in(person, "duty_note"))


def test_asked_once_and_the_note_follows(use: Use, peek: Peek) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        assert _note(person).startswith("Hvem leder gruppa?")
        assert PUBLIC in _note(person)
        person.click("leads_volunteers")
        assert not person.sees("leads_public")
        assert VOLUNTEERS in _note(person)
        assert PUBLIC not in _note(person)
        person.click("duty_more")
        assert any(WHOLE in each for each in texts_in(person, "duty_dialog"))
        person.click("duty_dialog_close")
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"), "the lock")
        to_share(person)
        assert VOLUNTEERS in _note(person)
        assert not person.sees("leads_public")
        person.click("candidate_entry_1")
        go(person, "way_copy")
        taken_before(person)
        assert any(WHOLE in each for each in text_kept(person, 1))
        person.click("taken_dialog_close")
        person.click("leads_again")
        person.click("leads_public")
        taken_before(person)
        assert any(WHOLE in each for each in text_kept(person, 1))
        person.click("taken_dialog_close")

    assert use(steps) == 0
    journal = peek()
    assert journal.sharing.leads() is Leads.PUBLIC
    journal.close()


def test_a_new_leader_is_not_who_led_before(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        person.click("leads_volunteers")
        person.click("rail_group")
        person.click("phase_add_unfold")
        person.click("phase_add_leader")
        person.click("phase_add_add")
        person.click("rail_share")
        assert _note(person).startswith("Hvem leder gruppa?")
        assert PUBLIC in _note(person)

    assert use(steps) == 0
