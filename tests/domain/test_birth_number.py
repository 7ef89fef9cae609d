"""Eleven digits with valid check digits are found in a text, and nothing else is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.birth_number import birth_numbers, holds_birth_number

# Made up, as the tax authority makes them for tests: 80 is added to the month.
MADE_UP = "13896299977"


def check_digits(nine: str) -> str | None:
    """The two digits, computed as the tax authority describes it; None: no such number is given."""
    first = (
        11 - sum(int(d) * w for d, w in zip(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2), strict=True)) % 11
    )
    first = 0 if first == 11 else first
    if first == 10:
        return None
    ten = f"{nine}{first}"
    second = (
        11 - sum(int(d) * w for d, w in zip(ten, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2), strict=True)) % 11
    )
    second = 0 if second == 11 else second
    return None if second == 10 else f"{first}{second}"


days = st.integers(0, 36_500).map(lambda after: date(1940, 1, 1) + timedelta(days=after))


@st.composite
def numbers(draw: st.DrawFn, day_more: int = 0, month_more: int = 0) -> str:
    day = draw(days)
    front = f"{day.day + day_more:02}{day.month + month_more:02}{day.year % 100:02}"
    start = draw(st.integers(0, 999))
    for more in range(100):
        nine = f"{front}{(start + more) % 1000:03}"
        if (check := check_digits(nine)) is not None:
            return nine + check
    raise AssertionError(front)


@given(numbers() | numbers(day_more=40) | numbers(month_more=80) | numbers(40, 80))
def test_each_kind_is_found(number: str) -> None:
    assert list(birth_numbers(number)) == [(0, 11)]
    assert holds_birth_number(f"Jeg heter det, {number}.")
    assert holds_birth_number(f"{number[:6]} {number[6:]}")


@given(numbers(), st.integers(0, 10), st.integers(1, 9))
def test_one_digit_wrong_is_none(number: str, at: int, by: int) -> None:
    wrong = str((int(number[at]) + by) % 10)
    assert not holds_birth_number(number[:at] + wrong + number[at + 1 :])


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "Fnr: {}",
        "138962 99977",
        "138962\u00a099977",
        "13 89 62 99977",
        "13.89.62-99977",
        "138962 999 77",
        "138962\u201399977",
        "12 345 138962 99977",
        "Rom 2 138962 99977 5",
        "Ring 90000000. 13896299977, sa hun.",
    ],
)
def test_as_people_write_it(text: str) -> None:
    assert holds_birth_number(text.format(MADE_UP))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "900 00 000",
        "1389629997",
        "113896299977",
        "138962999771",
        "138962  99977",
        "138962\n99977",
        "13896299978",
        "00000000000",
        "11111111111",
        "kontonummer 1234.56.78903",
        "+47 900 00 000 og 22 22 22 22",
    ],
)
def test_what_is_none(text: str) -> None:
    assert not holds_birth_number(text)


def test_where_each_stands() -> None:
    text = f"{MADE_UP} og 138962 99977"
    assert [text[start:end] for start, end in birth_numbers(text)] == [MADE_UP, "138962 99977"]


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in birth_numbers(text))
