"""Days and times as people write them, and those that nobody has lived."""

from datetime import datetime

import pytest

from mammadagbok.services.moving.dates import is_month_first, moment_in_name, moment_of

DAY = datetime(2024, 5, 3, 12)
MORNING = datetime(2024, 5, 3, 9, 12)
EVENING = datetime(2024, 5, 3, 21, 12)


@pytest.mark.parametrize(
    ("written", "at", "says_time"),
    [
        ("2024-05-03", DAY, False),
        ("2024-05-03 09:12", MORNING, True),
        ("2024-05-03T09:12:33.123+02:00", MORNING, True),
        ("2024-05-03 09:12:11 PM", EVENING, True),
        ("03.05.2024 21.12", EVENING, True),
        ("fredag 3. mai 2024 kl. 21.12", EVENING, True),
        ("Friday, May 3, 2024 at 9:12 PM", EVENING, True),
        ("20240503", DAY, False),
        ("3/5/2024 9:12 AM", MORNING, True),
        ("12/31/2024", datetime(2024, 12, 31, 12), False),
    ],
)
def test_dates_are_understood(written: str, at: datetime, says_time: bool) -> None:
    assert moment_of(written) == (at, says_time)


@pytest.mark.parametrize(
    "written",
    [
        "0001-01-01",
        "9999-12-31",
        "2024-02-31",
        "2024-05-03 25:00",
        "13:00 PM",
        "",
        "x" * 10**6,
        "2024-05-03 13:12 PM",
        "99999999999999999999",
        "1899-12-31",
    ],
)
def test_what_nobody_has_lived_is_no_date(written: str) -> None:
    assert moment_of(written) is None


@pytest.mark.parametrize(
    ("name", "at", "rest"),
    [
        ("2024-05-03.md", DAY, ""),
        ("2024-05-03-tur-i-skogen.md", DAY, "tur-i-skogen"),
        ("dagbok 03.05.2024.txt", DAY, ""),
        ("2024-05-03T09.12.md", MORNING, ""),
        ("2024-05-03_0912-2.md", MORNING, "2"),
        ("20240503.txt", DAY, ""),
        ("202405030912.txt", MORNING, ""),
        ("2024/05/03.txt", DAY, ""),
        ("2024\\05\\03.txt", DAY, ""),
    ],
)
def test_names_of_files_say_when(name: str, at: datetime, rest: str) -> None:
    found = moment_in_name(name)
    assert found is not None
    assert (found[0], found[2]) == (at, rest)


def test_a_name_may_say_nothing() -> None:
    assert moment_in_name("Tur til 12345678.md") is None
    assert moment_in_name("9999-99-99.md") is None


def test_one_date_tells_how_the_others_are_meant() -> None:
    assert is_month_first(["3/5/2024", "5/13/2024 10:00"])
    assert not is_month_first(["3/5/2024"])
    assert moment_of("5/3/2024", day_first=False) == (DAY, False)
