"""From a private line to a rehearsal to one line to bring up, and each step taken back."""

from collections.abc import Callable

from journeys.ways import choose, unlock
from mammadagbok.domain.meeting import TopicNote
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

PRIVATE = "Jeg gruer meg til fredag."
MINE = "Jeg vil gjerne begynne med det som går bra."
LINE = "Hvordan begynner jeg på fredag?"


def _from_a_private_line(person: Person) -> None:
    unlock(person)
    person.click("door_plain")
    person.write("entry_text", PRIVATE)
    person.click("entry_private")
    choose(person, "entry_rehearse")
    person.wait_until(lambda: person.sees("page_rehearsal"), "the rehearsal")


def test_a_private_line_becomes_one_line_to_bring_up(
    peek: Callable[[], OpenJournal], use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        _from_a_private_line(person)
        assert PRIVATE not in person.shown_texts()
        person.write("rehearsal_mine", MINE)
        person.press("Ctrl+L")
        unlock(person)
        person.wait_until(lambda: person.sees("page_rehearsal"), "the same place")
        assert person.read("rehearsal_mine") == MINE
        person.write("rehearsal_theirs", "Vi rekker det.")
        person.click("rehearsal_bring_up")
        assert person.read("rehearsal_topic_field") == ""
        person.write("rehearsal_topic_field", LINE)
        person.press("Return")
        person.click("rail_group")
        assert LINE in person.shown_texts()
        person.click("topic_1_to_rehearsal")
        assert person.read("rehearsal_mine") == MINE
        person.click("rail_group")
        person.click("topic_1_to_entry")
        assert person.read("entry_text") == PRIVATE

    assert use(steps) == 0
    journal = peek()
    (rehearsal,) = journal.rehearsals.all()
    assert (rehearsal.lines.mine, rehearsal.lines.theirs) == (MINE, "Vi rekker det.")
    assert [(each.line.text, each.note) for each in journal.group.topics()] == [
        (LINE, TopicNote(rehearsal=rehearsal.id, entry=1))
    ]
    assert PRIVATE not in repr((journal.rehearsals.all(), journal.group.topics()))
    journal.close()


def test_each_step_is_taken_back_in_one_press(
    peek: Callable[[], OpenJournal], use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        _from_a_private_line(person)
        person.click("rehearsal_undo")
        assert person.read("entry_text") == PRIVATE
        person.click("entry_bring_up")
        assert person.read("entry_topic_field") == ""
        person.write("entry_topic_field", LINE)
        person.press("Return")
        person.click("entry_topic_undo")
        choose(person, "entry_rehearse")
        person.write("rehearsal_mine", MINE)
        person.click("rehearsal_bring_up")
        person.write("rehearsal_topic_field", LINE)
        person.press("Return")
        person.click("rehearsal_undo")
        person.click("rehearsal_remove")

    assert use(steps) == 0
    journal = peek()
    assert journal.rehearsals.all() == []
    assert journal.group.topics() == []
    journal.close()
