"""Days and times in words, in full, in three languages."""

from datetime import date, datetime

import pytest

from mammadagbok.storage.settings import Settings
from mammadagbok.ui.dates import Dates, grouped, number_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.words import entries_words

NOW = datetime(2026, 11, 23, 22, 5)


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 11, 23, 20, 41), "I dag kl. 20.41"),
        (datetime(2026, 11, 22, 0, 5), "I går kl. 00.05"),
        (datetime(2026, 11, 21, 9, 0), "Lørdag 21. november kl. 09.00"),
        (datetime(2025, 12, 31, 9, 0), "Onsdag 31. desember 2025 kl. 09.00"),
        (datetime(2026, 11, 24, 9, 0), "Tirsdag 24. november kl. 09.00"),
    ],
)
def test_lately(at: datetime, said: str) -> None:
    assert Dates("nb").lately(at, NOW) == said


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(
    ("day", "said"),
    [
        (23, "i dag"),
        (24, "i morgen"),
        (25, "om to dager"),
        (30, "om sju dager"),
    ],
)
def test_the_time_until_a_meeting(day: int, said: str) -> None:
    assert Dates("nb").until(datetime(2026, 11, day, 1, 0), NOW) == said


@pytest.mark.usefixtures("look")
def test_more_than_twelve_is_a_figure() -> None:
    assert Dates("nb").until(datetime(2026, 12, 5), NOW) == "om tolv dager"
    assert Dates("nb").until(datetime(2026, 12, 6), NOW) == "om 13 dager"


@pytest.mark.parametrize(
    ("language", "said"), [("nb", "10\u00a0000"), ("nn", "10\u00a0000"), ("en", "10,000")]
)
def test_many_are_told_in_groups(wardrobe: Wardrobe, language: str, said: str) -> None:
    wardrobe.dress(Settings(language=language))
    assert grouped(10_000) == number_word(10_000) == said
    assert said in entries_words(10_000)
    assert grouped(999) == "999"


def test_each_language_has_its_own_names() -> None:
    day = date(2026, 11, 21)
    assert Dates("nb").weekday(day) == "lørdag 21. november"
    assert Dates("nn").weekday(day) == "laurdag 21. november"
    assert Dates("en").weekday(day) == "Saturday 21 November"


def test_the_clock(look: Look) -> None:
    assert look.dates.clock(NOW) == "22.05"
    assert Dates("en").clock(NOW) == "22:05"
