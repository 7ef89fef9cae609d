"""A craving step by step: a number, a line, the whole ride, worse, and a lock in the middle."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from factory import Walking
from journeys.ways import unlock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made")
Peek = Callable[[], OpenJournal]


def kept(peek: Peek) -> list[Entry]:
    journal = peek()
    entries = journal.finding.read_many(journal.finding.ids(Query()))
    journal.close()
    return entries


def cravings(peek: Peek) -> list[Craving | None]:
    return [each.words.craving for each in kept(peek)]


def lock(person: Person) -> None:
    person.press("Ctrl+L")
    person.wait_until(lambda: not person.sees("desk"), "the lock")


def tick(person: Person) -> None:
    """Let the page look at the clock, without waiting for it."""
    timer = person.window.findChild(QTimer, "ride_tick")
    assert timer is not None
    assert timer.isActive()
    timer.timeout.emit()


def test_one_number_and_leaving_is_a_whole_entry(use: Callable[..., int], peek: Peek) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.press("Ctrl+3")
        person.press("7")
        person.press("Ctrl+1")
        assert person.sees("page_today")
        person.window.close()

    assert use(steps) == 0
    assert cravings(peek) == [Craving(before=7)]


def test_a_line_without_a_number_is_a_whole_entry(use: Callable[..., int], peek: Peek) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.press("Ctrl+Shift+S")
        person.click("craving_write")
        person.write("craving_words", "Det stod på da begge sov.")
        person.click("rail_today")
        person.window.close()

    assert use(steps) == 0
    (entry,) = kept(peek)
    assert entry.words.text == "Det stod på da begge sov."
    assert entry.words.craving == Craving()


def test_the_whole_ride(use: Callable[..., int], peek: Peek) -> None:
    clock = Walking()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_7")
        person.click("craving_cause_0")
        person.click("craving_ride_start")
        assert person.sees("breathing")
        assert not person.sees("craving_wave")
        assert not person.sees("ride_gone"), "no clock unless she wants one"
        person.click("ride_now_8")
        assert person.sees("craving_wave")
        person.click("ride_minutes_2")
        clock.on(minutes=9)
        tick(person)
        assert not any("Tida du valgte" in each for each in person.shown_texts())
        clock.on(minutes=1)
        tick(person)
        assert person.read("ride_told") == "Tida du valgte, er gått. Hvor sterkt er det nå?"
        person.click("ride_now_5")
        person.click("ride_done")
        assert person.read("craving_numbers") == "Først 7. Underveis 8, 5."
        person.click("craving_after_3")
        assert person.read("craving_numbers") == "Først 7. Underveis 8, 5. Etterpå 3."
        person.write("craving_did", "Gikk rundt bordet")
        person.press("Tab")
        person.click("craving_helped_0")
        assert person.read("craving_helped") == "Gikk rundt bordet"
        person.write("craving_next_time", "Ringe før")
        person.click("craving_closing_today")
        assert person.sees("page_today")
        person.window.close()

    assert use(steps, clock=clock) == 0
    assert cravings(peek) == [
        Craving(
            before=7,
            during=(8, 5),
            after=3,
            cause="sliten",
            did="Gikk rundt bordet",
            helped="Gikk rundt bordet",
            next_time="Ringe før",
        )
    ]


def test_worse_brings_forward_those_to_call_and_leaves_no_trace(
    use: Callable[..., int], peek: Peek
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_9")
        person.click("craving_ride_start")
        assert not person.sees("craving_worse_told")
        person.click("ride_worse")
        assert person.sees("craving_worse_told")
        assert person.sees("breathing"), "the ride goes on"
        person.click("ride_done")
        assert person.sees("craving_worse_told")
        person.click("rail_today")
        person.click("rail_craving")
        assert not person.sees("craving_worse_told")
        person.window.close()

    assert use(steps) == 0
    assert cravings(peek) == [Craving(before=9)]


@pytest.mark.parametrize("elsewhere", [False, True], ids=["on_its_page", "from_another_page"])
def test_a_ride_goes_on_after_a_lock_without_a_question(
    use: Callable[..., int], peek: Peek, elsewhere: bool
) -> None:
    clock = Walking()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_7")
        person.click("craving_ride_start")
        person.click("ride_clock")
        clock.on(minutes=4)
        if elsewhere:
            person.click("rail_today")
        lock(person)
        clock.on(minutes=2)
        unlock(person)
        if elsewhere:
            assert person.sees("page_today")
            person.click("rail_craving")
        assert person.sees("breathing")
        assert person.read("ride_gone") == "6:00"
        person.click("ride_now_5")
        person.window.close()

    assert use(steps, clock=clock) == 0
    assert cravings(peek) == [Craving(before=7, during=(5,))]


def test_a_ride_without_a_number_goes_on_too_and_leaves_nothing(
    use: Callable[..., int], peek: Peek
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.press("Ctrl+3")
        person.press("Return")
        assert person.sees("breathing")
        lock(person)
        unlock(person)
        assert person.sees("breathing")
        person.click("ride_done")
        person.click("craving_closing_today")
        person.click("rail_craving")
        assert person.sees("craving_questions")
        person.window.close()

    assert use(steps) == 0
    assert kept(peek) == []


def test_if_i_took_stands_there_after_a_lock_and_leads_to_help(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_7")
        person.click("craving_if_i_took")
        assert person.sees("if_i_took_text")
        assert not person.sees("craving_topic"), "nothing to bring up from here"
        person.click("if_i_took_calls")
        assert person.sees("call_card")
        person.click("if_i_took_lock")
        person.wait_until(lambda: not person.sees("desk"), "the lock")
        unlock(person)
        assert person.sees("if_i_took_text")
        person.press("Escape")
        assert person.sees("craving_questions")

    assert use(steps) == 0


def test_one_hand_on_the_keyboard_is_enough(use: Callable[..., int], peek: Peek) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.press("Ctrl+3")
        person.press("1")
        person.press("0")
        person.press("Return")
        assert person.sees("breathing")
        person.press("6")
        person.press("Return")
        person.press("Return")
        assert person.read("craving_numbers") == "Først 10. Underveis 6."
        person.press("2")
        person.press("Return")
        person.press("Return")
        assert person.sees("page_today")
        person.window.close()

    assert use(steps) == 0
    assert cravings(peek) == [Craving(before=10, during=(6,), after=2)]
