"""A calendar file: one appointment that any calendar reads, and nothing that tells of her."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from mammadagbok.domain.calendar_file import calendar_file

AT = datetime(2026, 11, 25, 17, 0)
UID = UUID(int=7)


def read(data: bytes) -> Calendar:
    """What another program's reader makes of it, which raises when it is not right."""
    found = Calendar.from_ical(data)
    assert isinstance(found, Calendar)
    return found


def lines(data: bytes) -> list[bytes]:
    assert data.endswith(b"\r\n")
    return data.removesuffix(b"\r\n").split(b"\r\n")


def test_it_tells_the_day_the_time_and_one_word() -> None:
    (event,) = read(calendar_file(AT, "Avtale", UID)).events
    assert event.decoded("dtstart") == AT
    assert event["summary"] == "Avtale"
    assert not event.errors


def test_the_time_floats_and_is_in_no_zone() -> None:
    (event,) = read(calendar_file(AT, "Avtale", UID)).events
    assert event.decoded("dtstart").tzinfo is None
    assert b"TZID" not in calendar_file(AT, "Avtale", UID)


def test_it_holds_these_properties_and_no_other() -> None:
    calendar = read(calendar_file(AT, "Avtale", UID))
    (event,) = calendar.events
    assert set(calendar) == {"VERSION", "PRODID"}
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "SUMMARY"}
    assert event.subcomponents == []


def test_nothing_in_it_tells_of_the_program_or_of_when_it_was_written() -> None:
    data = calendar_file(AT, "Avtale", UID).lower()
    for word in (b"mamma", b"dagbok", b"notat", b"grupp", b"python", b"qt"):
        assert word not in data
    assert b"DTSTAMP:20261125T000000Z" in calendar_file(AT, "Avtale", UID)
    assert calendar_file(AT, "Avtale", UID) == calendar_file(AT, "Avtale", UID)


def test_two_files_have_nothing_in_common_that_could_join_them() -> None:
    first, second = (calendar_file(AT, "Avtale", uuid4()) for _ in range(2))
    assert [a for a, b in zip(lines(first), lines(second), strict=True) if a != b] != []


@pytest.mark.parametrize(
    "at",
    [datetime(2028, 2, 29, 0, 0), datetime(2026, 12, 31, 23, 59), datetime(2026, 3, 29, 2, 30)],
)
def test_it_stands_on_every_day_there_is(at: datetime) -> None:
    (event,) = read(calendar_file(at, "Avtale", UID)).events
    assert event.decoded("dtstart") == at


def test_what_would_end_a_value_is_escaped() -> None:
    assert b"SUMMARY:A\\, b\\; c\\\\d\\ne\r\n" in calendar_file(AT, "A, b; c\\d\ne", UID)


@given(st.text(st.characters(exclude_categories=["C"]), max_size=300))
@example("Avtale" * 40)
@example("blåbær æøå 🫐" * 20)
def test_any_word_comes_back_and_no_line_is_longer_than_75_octets(word: str) -> None:
    data = calendar_file(AT, word, UID)
    assert all(len(line) <= 75 for line in lines(data))
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in lines(data):
        line.decode()
    (event,) = read(data).events
    assert event["summary"] == "\n".join(word.splitlines())
