"""What stays of a craving: nothing, only what helped, or all; and what a crash leaves."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from factory import NOON, Walking
from journeys.ways import to_settings, unlock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made")
Peek = Callable[[], OpenJournal]
ROOT = Path(__file__).resolve().parents[2]
KILLED = """
import os, signal, sys
from factory import CHEAPEST, noon
from journeys.ways import unlock
from tour.person import use_program
def steps(person):
    unlock(person)
    person.click("rail_craving")
{steps}
    os.kill(os.getpid(), signal.SIGKILL)
use_program(steps, [], kdf=CHEAPEST, clock=noon)
"""


def kept(peek: Peek) -> list[Entry]:
    journal = peek()
    entries = journal.finding.read_many(journal.finding.ids(Query()))
    journal.close()
    return entries


def killed_after(*steps: str) -> None:
    """Have the program killed after these steps of hers on the page for a craving."""
    script = KILLED.format(steps="\n".join(f"    person.{step}" for step in steps))
    places = [str(ROOT / name) for name in ("src", "tests", "")]
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(places)}
    done = subprocess.run(
        [sys.executable, "-P", "-c", script],
        env=os.environ | environment,
        check=False,
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == -9, done.stderr.decode()


def saved() -> str:
    """Wait until the first number is kept."""
    page = "__import__('mammadagbok.ui.craving.page', fromlist=['CravingPage']).CravingPage"
    return f"wait_until(lambda: person.window.findChild({page}).place().entry is not None)"


@pytest.mark.parametrize(
    ("steps", "seen"),
    [
        (("click('craving_before_7')",), "craving_questions"),
        (
            (
                "click('craving_before_7')",
                "click('craving_ride_start')",
                "click('ride_now_8')",
            ),
            "breathing",
        ),
    ],
    ids=["at_the_questions", "in_the_ride"],
)
def test_a_crash_brings_her_back_to_it(
    use: Callable[..., int], steps: tuple[str, ...], seen: str
) -> None:
    killed_after(*steps, saved())

    def come_back(person: Person) -> None:
        unlock(person)
        assert person.sees(seen)
        person.click("rail_today")
        person.window.close()

    def later(person: Person) -> None:
        unlock(person)
        assert person.sees("page_today"), "she has been elsewhere since"

    assert use(come_back) == 0
    assert use(later) == 0


def test_a_crash_long_ago_brings_her_nowhere(use: Callable[..., int]) -> None:
    killed_after("click('craving_before_7')", saved())

    def steps(person: Person) -> None:
        unlock(person)
        assert person.sees("page_today")

    assert use(steps, clock=Walking(NOON + timedelta(hours=4))) == 0


def test_closing_without_saving_leaves_nothing_not_even_after_a_crash(
    use: Callable[..., int], peek: Peek
) -> None:
    ride = ("click('craving_before_7')", "click('craving_ride_start')", "click('ride_now_8')")
    killed_after(*ride, saved(), "click('ride_discard')")

    def steps(person: Person) -> None:
        unlock(person)
        assert person.sees("page_today")
        person.click("rail_craving")
        assert person.sees("craving_questions")

    assert use(steps) == 0
    assert kept(peek) == []


def test_only_what_helped_stays_when_she_says_so(use: Callable[..., int], peek: Peek) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_8")
        person.click("craving_cause_0")
        person.write("craving_words", "Det stod på.")
        person.click("craving_done")
        person.write("craving_helped", "Kaldt vann")
        person.click("craving_keep_option_1")
        person.click("craving_closing_today")
        person.click("rail_craving")
        person.click("craving_before_5")
        person.click("craving_done")
        assert not person.sees("craving_keep"), "asked once"
        person.click("craving_closing_today")
        to_settings(person)
        person.click("settings_lasting_option_0")
        person.window.close()

    assert use(steps) == 0
    (entry,) = kept(peek)
    assert entry.words.text == ""
    assert entry.words.craving == Craving(cause="sliten", helped="Kaldt vann")


def test_she_is_asked_later_the_same_day_when_she_wants(
    use: Callable[..., int], peek: Peek
) -> None:
    clock = Walking()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        assert not person.sees("craving_asked_later")
        person.click("craving_before_8")
        person.click("craving_done")
        person.click("craving_closing_later")
        person.click("craving_closing_today")
        assert not any("timene" in each for each in person.shown_texts()), "not on I dag"
        clock.on(hours=5)
        person.click("rail_craving")
        person.write("craving_later_line", "Jeg sov.")
        person.click("craving_later_keep")
        assert not person.sees("craving_asked_later")
        person.window.close()

    assert use(steps, clock=clock) == 0
    assert [each.words.craving for each in kept(peek)] == [Craving(before=8, later="Jeg sov.")]


def test_the_next_day_she_is_not_asked(use: Callable[..., int]) -> None:
    clock = Walking()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_8")
        person.click("craving_done")
        person.click("craving_closing_later")
        person.click("craving_closing_today")
        clock.on(days=1)
        person.click("rail_craving")
        assert not person.sees("craving_asked_later")

    assert use(steps, clock=clock) == 0


def test_what_helped_stands_beside_when_the_same_came_first(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_8")
        person.click("craving_cause_0")
        person.click("craving_done")
        person.write("craving_helped", "Sitte i gangen")
        person.click("craving_closing_today")
        person.click("rail_craving")
        assert not person.sees("craving_helped_last")
        person.click("craving_cause_0")
        person.wait_to_read("Dette hjalp sist jeg var sliten")
        person.wait_to_read("Sitte i gangen")

    assert use(steps) == 0
