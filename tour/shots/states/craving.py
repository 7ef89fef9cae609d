"""«Bølger»."""

from typing import Final

from tour.person import Person
from tour.shots.starts import EMPTY
from tour.shots.state import Look, Reach, State, by

_PAGE: Final = "craving"


def _part(name: str, waits_for: str) -> Reach:
    def reach(person: Person, look: Look) -> None:
        person.click("rail_craving")
        person.click(name)
        person.wait_until(lambda: person.sees(waits_for), waits_for)
        look()

    return reach


def _answered(person: Person, look: Look) -> None:
    by("rail_craving", "craving_before_7", "craving_cause_0", "craving_medicine")(person, look)


def _ride(person: Person, look: Look) -> None:
    by("rail_craving", "craving_before_7", "craving_ride_start", "ride_pause")(person, look)


def _worse(person: Person, look: Look) -> None:
    _ride(person, lambda: None)
    person.click("ride_worse")
    look()


def _ride_with_number(person: Person, look: Look) -> None:
    _ride(person, lambda: None)
    by("ride_now_8", "ride_now_5")(person, look)


def _after(person: Person, look: Look) -> None:
    _ride_with_number(person, lambda: None)
    by("ride_done", "craving_after_3")(person, look)


STATES: Final = (
    State(_PAGE, "start", by("rail_craving")),
    State(_PAGE, "number", by("rail_craving", "craving_before_7"), alone=True),
    State(_PAGE, "answered", _answered, alone=True),
    State(_PAGE, "ride", _ride, alone=True),
    State(_PAGE, "ride-with-number", _ride_with_number, alone=True),
    State(_PAGE, "after", _after, alone=True),
    State(_PAGE, "worse", _worse, alone=True),
    State(_PAGE, "if-i-took-something", _part("craving_if_i_took", "if_i_took_back")),
    State(_PAGE, "calm-day", _part("craving_calm_day", "calm_back")),
    State(_PAGE, "my-waves", _part("craving_my_waves", "waves_back")),
    State(_PAGE, "empty", by("rail_craving"), EMPTY),
    State(_PAGE, "calm-day-empty", _part("craving_calm_day", "calm_back"), EMPTY),
)
