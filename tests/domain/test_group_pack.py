"""The group file is untrusted: it is understood whole, or refused by a named fact."""

import contextlib
import json
import time
import unicodedata
from datetime import date, datetime
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mammadagbok.domain import group_pack
from mammadagbok.domain.errors import (
    NewerPackError,
    NotAPackError,
    PackError,
    PackFault,
    PackFieldError,
    PackTooLargeError,
)
from mammadagbok.domain.group_pack import Dropped, GroupPack, LocalNumber, Plan, ReadPack, Reason
from mammadagbok.domain.pack_file import read_pack, write_pack
from mammadagbok.domain.seen_signs import seen, seen_line
from packs import FULL, WHOLE, file_of, mutated

_GONE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def texts(pack: GroupPack) -> list[str]:
    plan = [pack.plan.place] if pack.plan else []
    numbers = [part for each in pack.numbers for part in (each.name, each.number, each.hours)]
    return [pack.group, pack.welcome, pack.note, *pack.rules, *pack.ideas, *plan, *numbers]


def holds(read: ReadPack) -> None:
    """Check what is promised of everything that was understood."""
    pack = read.pack
    for text in texts(pack):
        assert not [s for s in text if s != "\n" and unicodedata.category(s) in _GONE]
        assert unicodedata.is_normalized("NFC", text)
    assert len(pack.rules) <= group_pack.RULES.most
    assert len(pack.ideas) <= group_pack.IDEAS.most
    assert len(pack.numbers) <= group_pack.NUMBERS.most
    assert all(len(text) <= group_pack.NOTE.longest for text in texts(pack))
    assert len(read.unknown) <= group_pack.UNKNOWN.most + 1
    again = read_pack(write_pack(pack))
    assert again == ReadPack(pack)


def test_the_whole_file_comes_back() -> None:
    assert read_pack(WHOLE) == ReadPack(FULL)
    assert write_pack(FULL) == WHOLE


def test_a_file_may_hold_next_to_nothing() -> None:
    assert read_pack(file_of()) == ReadPack(GroupPack())
    assert GroupPack().is_empty
    assert not FULL.is_empty


def test_it_can_be_read_by_eye() -> None:
    assert b'"welcome": "S\xc3\xa5 fint at du kommer.' in WHOLE
    assert WHOLE.endswith(b"}\n")
    assert WHOLE.count(b"\n") > 20


@settings(deadline=None)
@given(st.binary(max_size=3_000))
def test_any_bytes_are_understood_or_refused(data: bytes) -> None:
    with contextlib.suppress(PackError):
        holds(read_pack(data))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=40),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20,
)
FIELDS = st.sampled_from(
    ["group", "plan", "rules", "ideas", "welcome", "numbers", "note", "version", "more"]
)


@settings(deadline=None)
@given(st.dictionaries(FIELDS, JSON))
def test_any_fields_are_understood_or_refused(told: dict[str, object]) -> None:
    with contextlib.suppress(PackError):
        holds(read_pack(file_of(**told)))


WORDS = st.text(st.characters(), max_size=25)
NUMBERS = st.builds(LocalNumber, WORDS, st.from_regex(r"[0-9 +]{4,12}", fullmatch=True), WORDS)
DAYS = st.dates(date(2000, 1, 1), date(2199, 12, 31))
PLANS = st.builds(
    Plan,
    st.datetimes(datetime(2000, 1, 1), datetime(2199, 12, 31)).map(
        lambda at: at.replace(second=0, microsecond=0)
    ),
    st.integers(1, 8),
    WORDS,
    st.just(date(2199, 12, 31)) | st.none(),
    st.lists(DAYS, max_size=5).map(tuple),
)
PACKS = st.builds(
    GroupPack,
    WORDS,
    st.none() | PLANS,
    st.lists(WORDS, max_size=5).map(tuple),
    st.lists(WORDS, max_size=5).map(tuple),
    WORDS,
    st.lists(NUMBERS, max_size=3).map(tuple),
    WORDS,
)


@settings(deadline=None)
@given(PACKS)
def test_what_was_written_is_read_the_same(pack: GroupPack) -> None:
    once = read_pack(write_pack(pack)).pack
    holds(ReadPack(once))


def test_mutated_files_are_understood_or_refused() -> None:
    refused = 0
    for seed in range(1_500):
        try:
            holds(read_pack(mutated(Random(seed))))
        except PackError:
            refused += 1
    assert 300 < refused < 1_300


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"null",
        b"[]",
        b"{}",
        b'{"format": "gruppefil"',
        b'{"format": "noe annet", "version": 1}',
        b"SQLite format 3\x00",
        WHOLE.decode().encode("utf-16"),
        WHOLE.decode().encode("cp1252"),
        WHOLE[:-10],
        b"[" * 100_000,
        b'{"a":' * 40_000,
        b'{"format": "gruppefil", "version": NaN}',
        b'{"format": "gruppefil", "version": 1, "x": Infinity}',
        b'{"format": "gruppefil", "version": ' + b"9" * 5_000 + b"}",
    ],
)
def test_what_is_no_group_file_is_called_so(data: bytes) -> None:
    with pytest.raises(NotAPackError):
        read_pack(data)


def test_the_mark_that_some_editors_put_in_front_is_fine() -> None:
    assert read_pack(b"\xef\xbb\xbf" + WHOLE).pack == FULL


def test_a_file_may_be_so_large_and_no_larger() -> None:
    fits = WHOLE + b" " * (group_pack.LARGEST - len(WHOLE))
    assert read_pack(fits).pack == FULL
    with pytest.raises(PackTooLargeError):
        read_pack(fits + b" ")


@pytest.mark.parametrize("version", [0, 2, 10**9])
def test_an_unknown_version_is_refused_whatever_else_stands_there(version: int) -> None:
    with pytest.raises(NewerPackError):
        read_pack(file_of(version=version, rules=7))


@pytest.mark.parametrize(
    ("told", "place", "fault"),
    [
        ({"version": True}, "version", PackFault.KIND),
        ({"version": "1"}, "version", PackFault.KIND),
        ({"group": ["a"]}, "group", PackFault.KIND),
        ({"welcome": None}, "welcome", PackFault.KIND),
        ({"rules": "en regel"}, "rules", PackFault.KIND),
        ({"rules": ["en", 2]}, "rules[2]", PackFault.KIND),
        ({"numbers": [{"name": "A", "number": 55001122}]}, "numbers[1].number", PackFault.KIND),
        ({"numbers": ["55 00 11 22"]}, "numbers[1]", PackFault.KIND),
        ({"plan": "onsdager"}, "plan", PackFault.KIND),
        ({"plan": {}}, "plan.first", PackFault.KIND),
        ({"plan": {"first": "2026-12-02"}}, "plan.first", PackFault.NO_DAY),
        ({"plan": {"first": "2026-12-02T18:00+01:00"}}, "plan.first", PackFault.NO_DAY),
        ({"plan": {"first": "2026-02-30T18:00"}}, "plan.first", PackFault.NO_DAY),
        ({"plan": {"first": "9999-12-31T18:00"}}, "plan.first", PackFault.NO_DAY),
        ({"plan": {"first": "٢٠٢٦-12-02T18:00"}}, "plan.first", PackFault.NO_DAY),
        ({"plan": {"first": "2026-12-02T18:00", "weeks": 9}}, "plan.weeks", PackFault.NO_DAY),
        ({"plan": {"first": "2026-12-02T18:00", "weeks": True}}, "plan.weeks", PackFault.KIND),
        ({"plan": {"first": "2026-12-02T18:00", "weeks": 1.0}}, "plan.weeks", PackFault.KIND),
        (
            {"plan": {"first": "2026-12-02T18:00", "until": "2026-12-01"}},
            "plan.until",
            PackFault.NO_DAY,
        ),
        (
            {"plan": {"first": "2026-12-02T18:00", "gaps": ["i jula"]}},
            "plan.gaps[1]",
            PackFault.NO_DAY,
        ),
        ({"ideas": ["tema"] * 10_000}, "ideas", PackFault.TOO_MANY),
        ({"rules": ["r"] * 41}, "rules", PackFault.TOO_MANY),
        ({"group": "g" * 81}, "group", PackFault.TOO_LONG),
        ({"note": "n" * 2_001}, "note", PackFault.TOO_LONG),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    told: dict[str, object], place: str, fault: PackFault
) -> None:
    with pytest.raises(PackFieldError) as caught:
        read_pack(file_of(**told))
    assert (caught.value.place, caught.value.fault) == (place, fault)


def test_a_field_that_stands_there_twice_is_refused() -> None:
    data = WHOLE.replace(b'"version": 1,', b'"version": 1, "group": "En annen",')
    with pytest.raises(PackFieldError) as caught:
        read_pack(data)
    assert (caught.value.place, caught.value.fault) == ("group", PackFault.TWICE)


def test_unknown_fields_are_ignored_and_listed() -> None:
    read = read_pack(
        file_of(
            group="Onsdagsgruppa",
            contact="x",
            plan={"first": "2026-12-02T18:00", "alarm": 5},
            numbers=[{"name": "Kafé", "number": "55001122", "dial": True}],
        )
    )
    assert read.unknown == ("contact", "plan.alarm", "numbers[1].dial")
    assert read.pack.group == "Onsdagsgruppa"


def test_thousands_of_unknown_fields_are_listed_in_short() -> None:
    read = read_pack(file_of(**{f"felt{n}\u202e{'x' * 90}": n for n in range(1_000)}))
    assert len(read.unknown) == group_pack.UNKNOWN.most + 1
    assert read.unknown[-1] == "…"
    assert all(len(name) <= group_pack.UNKNOWN.longest + 1 for name in read.unknown)
    assert "\u202e" not in "".join(read.unknown)


def test_what_is_not_seen_is_taken_out_and_told() -> None:
    read = read_pack(
        file_of(group="On\u200bsdag\u202es\x07gruppa\ud800", rules=["\ufeff", " a\tb "])
    )
    assert read.pack.group == "Onsdagsgruppa"
    assert read.pack.rules == ("a b",)
    assert read.cleaned
    assert not read_pack(file_of(group="  Onsdagsgruppa\u00a0 her ")).cleaned
    assert not read_pack(file_of(group=unicodedata.normalize("NFD", "på låven"))).cleaned


def test_pages_links_and_scripts_are_nothing_but_text() -> None:
    strange = "<script>x()</script> <b>fet</b> https://example.org [lenke](https://example.org)"
    assert read_pack(file_of(note=strange)).pack.note == strange


def test_a_line_that_stands_there_twice_is_kept_once() -> None:
    assert read_pack(file_of(rules=["a", "b", " a "])).pack.rules == ("a", "b")


@pytest.mark.parametrize(
    ("name", "number", "why"),
    [
        ("Åpen kafé", "113", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "1 1 3", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "+47 22 59 13 00", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "１１６ １１７", Reason.BUILT_IN_NUMBER),
        ("Legevakt", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Ny legevakt i byen", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("L e g e v а k t", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Nød­telefon", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("P0LITI", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Barnevernsvakta", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Medisinsk hjelp (113)", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Hjelp 113 24/7", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Hjelp 1/1/3", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Hjelp 1\u20e31\u20e33\u20e3", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Lege\u03bdakt", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Le\u0261e\u0475akt", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("\u029f\u1d07\u0262\u1d07\u1d20\u1d00\u1d0b\u1d1b", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Hvem kan få vite det?", "55 00 11 22", Reason.DUTY_NOTE),
        ("Åpen kafé", "+ 47 113", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "00 47 113", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "+(47) 113", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "+47 (0) 113", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "113 24", Reason.BUILT_IN_NUMBER),
        ("Åpen kafé", "55 00 11 22 / 113", Reason.BUILT_IN_NUMBER),
        ("Kirkens SOS", "55 00 11 22", Reason.BUILT_IN_NAME),
        ("Åpen kafé", "spør i døra", Reason.NO_NUMBER),
        ("Åpen kafé", "5" * 16, Reason.NO_NUMBER),
        ("", "55 00 11 22", Reason.NO_NUMBER),
        ("Åpen kafé", "", Reason.NO_NUMBER),
    ],
)
def test_a_number_that_is_built_in_or_claims_to_be_is_dropped_and_named(
    name: str, number: str, why: Reason
) -> None:
    other = {"name": "Naboen i andre", "number": "55 00 11 33"}
    read = read_pack(file_of(numbers=[{"name": name, "number": number}, other]))
    assert read.pack.numbers == (LocalNumber("Naboen i andre", "55 00 11 33"),)
    assert [each.why for each in read.dropped] == [why]


@pytest.mark.parametrize(
    "name", ["Camille", "Cecilie", "Fire jenter på kafé", "Teamkveld", "Rom 12"]
)
def test_an_ordinary_name_is_kept(name: str) -> None:
    assert read_pack(file_of(numbers=[{"name": name, "number": "55001122"}])).pack.numbers


@pytest.mark.parametrize(
    ("hours", "is_kept"),
    [
        ("Legevakt hele døgnet", False),
        ("Hvem kan få vite det?", False),
        ("Alle dager 9-15, ellers legevakta 116 117", True),
        ("kl. 11-2", True),
    ],
)
def test_no_hours_claim_to_be_what_is_built_in(hours: str, is_kept: bool) -> None:
    told = {"name": "Hjelp", "number": "55 00 11 22", "hours": hours}
    assert bool(read_pack(file_of(numbers=[told])).pack.numbers) is is_kept


@pytest.mark.parametrize(
    "told", [{"group": "X"}, {"plan": {"first": "2026-11-25T17:00", "place": "X"}}]
)
def test_no_short_line_begins_as_the_duty_note(told: dict[str, object]) -> None:
    whole = json.loads(json.dumps(told).replace("X", "Hvem kan få vite det? Ingen!"))
    read = read_pack(file_of(**whole))
    assert read.pack.group == ""
    assert read.pack.plan is None or read.pack.plan.place == ""
    assert [each.why for each in read.dropped] == [Reason.DUTY_NOTE]


def test_a_text_that_begins_as_the_duty_note_is_dropped_and_named() -> None:
    heading = "Hvem kan få vite det?"
    read = read_pack(file_of(note=f"Hei.\n**{heading.upper()}** Ingen!\nHa det.", rules=[heading]))
    assert read.pack.note == "Hei.\nHa det."
    assert read.pack.rules == ()
    assert read.dropped[0] == Dropped(heading, Reason.DUTY_NOTE)
    assert len(read.dropped) == 2


def test_seen_twice_is_seen_once() -> None:
    rng = Random(1)
    for _ in range(300):
        text = "".join(
            chr(rng.choice((rng.randrange(0x3000), rng.randrange(0x10FFFF)))) for _ in range(30)
        )
        assert seen(seen(text)) == seen(text)
        assert seen_line(seen_line(text)) == seen_line(text)


def test_accents_do_not_climb_over_other_lines() -> None:
    assert len(seen("e" + "\u0332" * 50)) == 4


def test_write_pack_tells_the_same_bytes_for_the_same_content() -> None:
    assert write_pack(read_pack(WHOLE).pack) == WHOLE
    assert json.loads(WHOLE)["format"] == "gruppefil"


@pytest.mark.parametrize(
    "data",
    [
        json.dumps({"format": "gruppefil", **{f"{n}": 0 for n in range(20_000)}})[:-1]
        + ', "1": 0}',
        json.dumps({"format": "gruppefil", "version": 1, "note": "e" + "\u0332" * 40_000}),
        json.dumps({"format": "gruppefil", "version": 1, "numbers": [{"name": "1 " * 100_000}]}),
        json.dumps({"format": "gruppefil", "version": 1, "note": "\n" * 120_000}),
        json.dumps({"format": "gruppefil", "version": 1, "x": [[]] * 60_000}),
    ],
)
def test_a_file_that_was_made_to_take_long_takes_no_time(data: str) -> None:
    began = time.process_time()
    with contextlib.suppress(PackError):
        read_pack(data.encode())
    assert time.process_time() - began < 2
