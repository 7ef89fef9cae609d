"""Days and times as people and programs write them, as the clock on her wall had them."""

import re
from datetime import UTC, date, datetime, time
from typing import Final

from mammadagbok.domain.clock import to_minute

NOON: Final = time(12, 0)
"""For a day without a time of day: it belongs to that day in every sense, and claims no hour."""
_YEARS: Final = range(1900, 2101)
_CLOCK: Final = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"(?:\s*(?P<half>[AaPp])\.?\s?[Mm]\b\.?)?"
)
_ZONE: Final = r"(?:\s*(?:(?P<utc>Z|UTC|GMT)|[+-]\d{2}:?\d{2}))?"
_BETWEEN: Final = r"(?:(?:T|,?\s+(?:(?:kl\.?|at)\s+)?)"
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "januar january jan",
            "februar february feb",
            "mars march mar",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH: Final = rf"(?P<word>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_WEEKDAY: Final = r"(?:[^\W\d_]{2,9}\.?,?\s+)?"
_DAYS: Final = (
    r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})",
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
    r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})",
    r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4})",
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})\.?\s+{_MONTH},?\s+(?P<year>\d{{4}})",
    rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
)
_WRITTEN: Final = tuple(
    re.compile(rf"{day}{_BETWEEN}{_CLOCK}{_ZONE})?", re.IGNORECASE) for day in _DAYS
)
_SLASHED: Final = re.compile(
    rf"(?P<first>\d{{1,2}})/(?P<second_>\d{{1,2}})/(?P<year>\d{{4}})(?:,?\s+(?:at\s+)?{_CLOCK})?",
    re.IGNORECASE,
)
_NAME_CLOCK: Final = (
    r"(?:(?:T|[ _-]+(?:kl\.?\s?)?)(?P<hour>\d{2})[.:_\-hu]?(?P<minute>\d{2})"
    r"(?:[.:_\-]?\d{2})?(?:Z|(?=\D|$)))?"
)
_NAMES: Final = tuple(
    re.compile(rf"(?<!\d){day}(?!\d){_NAME_CLOCK}", re.IGNORECASE)
    for day in (
        r"(?P<year>\d{4})[-._](?P<month>\d{2})[-._](?P<day>\d{2})",
        r"(?P<day>\d{1,2})[._](?P<month>\d{1,2})[._](?P<year>\d{4})",
    )
)
_NAME_DIGITS: Final = re.compile(
    r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    r"(?:[T _-]?(?P<hour>\d{2})[.:]?(?P<minute>\d{2})(?:\d{2})?)?(?!\d)"
)
_IN_FOLDERS: Final = re.compile(r"(?:^|/)(?P<year>\d{4})/(?P<month>\d{2})/(?P<day>\d{2})\.[^/]*$")
_LONGEST: Final = 100
"""Characters that a date may have, so that no search goes on for long."""


def moment_of(written: str, *, day_first: bool = True) -> tuple[datetime, bool] | None:
    """Return the minute that `written` says, and whether it says a time of day (else noon).

    None when it is no date from 1900 to 2100. `day_first` tells how 3/5/2024 is meant. An
    offset is left aside: the clock that she saw stands before it. A moment in universal time is
    what programs make of that clock (Joplin does), and becomes this computer's own again.
    """
    written = written.strip()
    if len(written) > _LONGEST:
        return None
    for pattern in _WRITTEN:
        if (found := pattern.fullmatch(written)) is not None:
            return _moment(found)
    if (found := _SLASHED.fullmatch(written)) is not None:
        return _slashed(found, day_first=day_first)
    return None


def is_month_first(written: list[str]) -> bool:
    """True when dates with slashes in one file can only be meant as month, day, year."""
    found = [match for each in written if (match := _SLASHED.fullmatch(each.strip()))]
    return any(int(each["second_"]) > 12 for each in found) and all(
        int(each["first"]) <= 12 for each in found
    )


def moment_in_name(name: str) -> tuple[datetime, bool, str] | None:
    """Return the minute in a file's name, whether it says a time, and what it says after that.

    `name` goes with its folders, which may be those of year and month, and its suffix. What stands
    before the date is the same in every file («dagbok 2024-05-03»).
    """
    name = name.replace("\\", "/")
    if (found := _IN_FOLDERS.search(name)) is not None and (made := _moment(found)) is not None:
        return (*made, "")
    stem = name.rsplit("/", 1)[-1].rsplit(".", 1)[0][-_LONGEST * 2 :]
    for pattern in (*_NAMES, _NAME_DIGITS):
        found = pattern.search(stem)
        if found is not None and (made := _moment(found)) is not None:
            return (*made, stem[found.end() :].strip(" _-.,"))
    return None


def plausible(at: datetime) -> datetime | None:
    """Return the wall-clock minute, or None when nobody has kept a journal then."""
    return to_minute(at) if at.year in _YEARS else None


def at_noon(day: date) -> datetime:
    """Return noon of that day."""
    return datetime.combine(day, NOON)


def _slashed(found: re.Match[str], *, day_first: bool) -> tuple[datetime, bool] | None:
    first, second = int(found["first"]), int(found["second_"])
    if first > 12 or (day_first and second <= 12):
        return _made(found, second, first)
    return _made(found, first, second)


def _moment(found: re.Match[str]) -> tuple[datetime, bool] | None:
    parts = found.groupdict()
    month = _MONTHS[parts["word"].casefold()] if parts.get("word") else int(parts["month"])
    return _made(found, month, int(parts["day"]))


def _made(found: re.Match[str], month: int, day: int) -> tuple[datetime, bool] | None:
    parts = found.groupdict()
    try:
        on = date(int(parts["year"]), month, day)
        says_time = bool(parts.get("hour"))
        clock = time(_hour(parts), int(parts["minute"])) if says_time else NOON
    except ValueError:
        return None
    whole = datetime.combine(on, clock)
    at = plausible(_on_this_clock(whole) if says_time and parts.get("utc") else whole)
    return None if at is None else (at, says_time)


def _on_this_clock(at: datetime) -> datetime:
    """Return a moment of universal time as this computer's clock shows it, where it can."""
    try:
        return at.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
    except (OverflowError, ValueError, OSError):
        return at


def _hour(parts: dict[str, str | None]) -> int:
    """Return the hour of 24; raises ValueError for 13 PM and the like."""
    hour = int(parts["hour"] or 0)
    half = (parts.get("half") or "").casefold()
    if not half:
        return hour
    if hour not in range(1, 13):
        raise ValueError(hour)
    return hour % 12 + (12 if half == "p" else 0)
