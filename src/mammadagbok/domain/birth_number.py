"""Norwegian birth numbers (fødselsnummer, D-nummer) in a text, known by their two check digits.

Eleven digits: day, month, year, three that part those of one day, and two check digits modulo 11
(Skatteetaten, «Fødselsnummer»). In a D-number 40 stands on the day, and in a made-up one for tests
80 on the month.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from operator import mul
from typing import Final

# Looked for ahead, so that digits before a number, with one space between, do not hide it.
_SIGN: Final = r"[ \u00a0\u202f.\-\u2013]?"
_ELEVEN: Final = re.compile(
    rf"(?<!\d)(?=((?![89])\d{_SIGN}\d{_SIGN}(?![2-7])\d(?:{_SIGN}\d){{8}})(?!\d))"
)
"""No day begins with 8 or 9, in a D-number either, and no month, made up or not, with 2–7."""
_PARTING: Final = str.maketrans("", "", " \u00a0\u202f.-\u2013")
_FIRST: Final = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND: Final = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_OF_A_D_NUMBER: Final = 40
_MADE_UP: Final = 80
_A_LEAP_YEAR: Final = 2000
"""Which century it is does not stand in day, month and year alone; each year is taken for its own
in 19 and 20, and 1900 is the only one of them that was no leap year.
"""


def birth_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Give where each begins and ends. Single spaces, dots and hyphens may part the digits."""
    after = 0
    for match in _ELEVEN.finditer(text):
        start, end = match.span(1)
        if start >= after and _is_one(match[1].translate(_PARTING)):
            after = end
            yield start, end


def holds_birth_number(text: str) -> bool:
    """True when there is one in the text."""
    return any(birth_numbers(text))


def _is_one(eleven: str) -> bool:
    digits = tuple(map(int, eleven))
    if not (_fits(digits, _FIRST) and _fits(digits, _SECOND)):
        return False
    return _has_day(int(eleven[:2]), int(eleven[2:4]), int(eleven[4:6]))


def _fits(digits: Sequence[int], weights: Sequence[int]) -> bool:
    """True when the digits so weighed, with the check digit itself once, are a multiple of 11."""
    weighed: int = sum(map(mul, digits, weights))
    return weighed % 11 == 0


def _has_day(day: int, month: int, year: int) -> bool:
    day -= _OF_A_D_NUMBER if day > _OF_A_D_NUMBER else 0
    month -= _MADE_UP if month > _MADE_UP else 0
    try:
        date(_A_LEAP_YEAR + year, month, day)
    except ValueError:
        return False
    return True
