"""The group file as bytes: docs/group-file.md. A file is understood whole or not at all."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any, Final, NoReturn, TypeVar

from mammadagbok.domain.errors import (
    NewerPackError,
    NotAPackError,
    PackFault,
    PackFieldError,
    PackTooLargeError,
)
from mammadagbok.domain.group_pack import (
    FORMAT,
    GAPS,
    GROUP,
    HOURS,
    IDEAS,
    LARGEST,
    NOTE,
    NUMBERS,
    PLACE,
    RULES,
    UNKNOWN,
    VERSION,
    WEEKS,
    WELCOME,
    YEARS,
    Dropped,
    GroupPack,
    Limits,
    LocalNumber,
    Plan,
    ReadPack,
    Reason,
)
from mammadagbok.domain.pack_reserved import claims_duty_note, fault_of
from mammadagbok.domain.seen_signs import seen, seen_line

_FIELDS: Final = frozenset(
    {"format", "version", "group", "plan", "rules", "ideas", "welcome", "numbers", "note"}
)
_PLAN_FIELDS: Final = frozenset({"first", "weeks", "place", "until", "gaps"})
_NUMBER_FIELDS: Final = frozenset({"name", "number", "hours"})
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MINUTE: Final = re.compile(_DAY.pattern + r"T[0-9]{2}:[0-9]{2}")
_MORE: Final = "…"

Value = TypeVar("Value")


def read_pack(data: bytes) -> ReadPack:
    """Understand the bytes of a group file.

    Raises PackTooLargeError, NotAPackError, NewerPackError, or PackFieldError with the place.
    """
    if len(data) > LARGEST:
        raise PackTooLargeError(LARGEST)
    try:
        # Some editors put the mark of UTF-8 in front.
        whole = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number
        )
    except (ValueError, RecursionError) as error:
        raise NotAPackError from error
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise NotAPackError
    version = _given(whole.get("version"), int, "version")
    if version != VERSION:
        raise NewerPackError
    return _Reader().read(whole)


def write_pack(pack: GroupPack) -> bytes:
    """Return the file of a group file, the same bytes for the same content. Raises what
    `read_pack` would raise of it.
    """
    told: dict[str, object] = {"format": FORMAT, "version": VERSION}
    if pack.plan is not None:
        told["plan"] = _plan(pack.plan)
    for name in ("group", "welcome", "rules", "ideas", "note"):
        told[name] = getattr(pack, name)
    told["numbers"] = [
        _filled({"name": each.name, "number": each.number, "hours": each.hours})
        for each in pack.numbers
    ]
    text = json.dumps(_filled(told), ensure_ascii=False, indent=2)
    # Half a character, whose other half is gone, cannot be written; the reader takes it out.
    data = f"{text}\n".encode("utf-8", "replace")
    read_pack(data)
    return data


def _plan(plan: Plan) -> dict[str, object]:
    return _filled(
        {
            "first": plan.first.isoformat(timespec="minutes"),
            "weeks": plan.weeks,
            "place": plan.place,
            "until": plan.until.isoformat() if plan.until else "",
            "gaps": [day.isoformat() for day in plan.gaps],
        }
    )


def _filled(told: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in told.items() if value not in ("", (), [])}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse a field that stands there twice: two readers could take one each."""
    told = dict(pairs)
    if len(told) < len(pairs):
        twice = next(name for name, times in Counter(n for n, _ in pairs).items() if times > 1)
        raise PackFieldError(_shown(twice), PackFault.TWICE)
    return told


def _no_number(_: str) -> NoReturn:
    raise ValueError("NaN and Infinity are no JSON")


def _shown(name: str) -> str:
    """Return the name of a field as far as it is worth showing."""
    line = seen_line(name)
    return line if len(line) <= UNKNOWN.longest else line[: UNKNOWN.longest] + _MORE


def _given(value: object, kind: type[Value], place: str) -> Value:
    # A bool is an int too, and no number of weeks.
    if type(value) is not kind:
        raise PackFieldError(place, PackFault.KIND)
    return value


class _Reader:
    """Understands one file, and notes what it ignores, drops and cleans."""

    def __init__(self) -> None:
        self._unknown: list[str] = []
        self._dropped: list[Dropped] = []
        self._cleaned = False

    def read(self, whole: dict[str, Any]) -> ReadPack:
        """Return all of it. Raises PackFieldError."""
        self._note_unknown(whole, _FIELDS, "")
        pack = GroupPack(
            group=self._title(whole, "group", GROUP),
            plan=self._plan(whole.get("plan")),
            rules=self._lines(whole, "rules", RULES),
            ideas=self._lines(whole, "ideas", IDEAS),
            welcome=self._text(whole, "welcome", WELCOME),
            numbers=self._numbers(whole),
            note=self._text(whole, "note", NOTE),
        )
        unknown = list(islice(self._unknown, UNKNOWN.most))
        if len(self._unknown) > UNKNOWN.most:
            unknown.append(_MORE)
        return ReadPack(pack, tuple(unknown), tuple(self._dropped), self._cleaned)

    def _note_unknown(self, told: dict[str, Any], known: frozenset[str], place: str) -> None:
        self._unknown += [place + _shown(name) for name in told if name not in known]

    def _clean(self, value: object, place: str, longest: int, by: Callable[[str], str]) -> str:
        given = _given(value, str, place)
        text = by(given)
        self._cleaned |= _without_space(text) != _without_space(given)
        if len(text) > longest:
            raise PackFieldError(place, PackFault.TOO_LONG)
        return text

    def _line(self, told: dict[str, Any], name: str, limits: Limits, before: str = "") -> str:
        return self._clean(told.get(name, ""), before + name, limits.longest, seen_line)

    def _title(self, told: dict[str, Any], name: str, limits: Limits, before: str = "") -> str:
        return "".join(self._without_duty_note([self._line(told, name, limits, before)]))

    def _text(self, told: dict[str, Any], name: str, limits: Limits) -> str:
        text = self._clean(told.get(name, ""), name, limits.longest, seen)
        lines = [line.strip() for line in text.split("\n")]
        return "\n".join(self._without_duty_note(lines)).strip()

    def _list(self, told: dict[str, Any], name: str, limits: Limits, before: str = "") -> list[Any]:
        items = _given(told.get(name, []), list, before + name)
        if len(items) > limits.most:
            raise PackFieldError(before + name, PackFault.TOO_MANY)
        return items

    def _lines(self, told: dict[str, Any], name: str, limits: Limits) -> tuple[str, ...]:
        items = self._list(told, name, limits)
        lines = [
            self._clean(item, f"{name}[{at}]", limits.longest, seen_line)
            for at, item in enumerate(items, 1)
        ]
        return tuple(dict.fromkeys(filter(None, self._without_duty_note(lines))))

    def _without_duty_note(self, lines: Sequence[str]) -> Iterator[str]:
        for line in lines:
            if claims_duty_note(line):
                self._dropped.append(Dropped(line, Reason.DUTY_NOTE))
            else:
                yield line

    def _numbers(self, whole: dict[str, Any]) -> tuple[LocalNumber, ...]:
        items = self._list(whole, "numbers", NUMBERS)
        numbers = [self._number(item, f"numbers[{at}]") for at, item in enumerate(items, 1)]
        return tuple(dict.fromkeys(filter(None, numbers)))

    def _number(self, item: object, place: str) -> LocalNumber | None:
        told = _given(item, dict, place)
        self._note_unknown(told, _NUMBER_FIELDS, f"{place}.")
        number = LocalNumber(
            name=self._line(told, "name", NUMBERS, f"{place}."),
            number=self._line(told, "number", NUMBERS, f"{place}."),
            hours=self._line(told, "hours", HOURS, f"{place}."),
        )
        why = fault_of(number)
        if why is None:
            return number
        parts = filter(None, (number.name, number.number, number.hours))
        self._dropped.append(Dropped(" · ".join(parts), why))
        return None

    def _plan(self, value: object) -> Plan | None:
        if value is None:
            return None
        told = _given(value, dict, "plan")
        self._note_unknown(told, _PLAN_FIELDS, "plan.")
        weeks = _given(told.get("weeks", 1), int, "plan.weeks")
        if weeks not in WEEKS:
            raise PackFieldError("plan.weeks", PackFault.NO_DAY)
        first = _moment(told.get("first"), "plan.first")
        until = _day(told["until"], "plan.until") if "until" in told else None
        if until is not None and until < first.date():
            raise PackFieldError("plan.until", PackFault.NO_DAY)
        gaps = self._list(told, "gaps", GAPS, "plan.")
        days = {_day(each, f"plan.gaps[{at}]") for at, each in enumerate(gaps, 1)}
        place = self._title(told, "place", PLACE, "plan.")
        return Plan(first, weeks, place, until, tuple(sorted(days)))


def _day(value: object, place: str) -> date:
    return _in_range(value, place, _DAY, date.fromisoformat)


def _moment(value: object, place: str) -> datetime:
    return _in_range(value, place, _MINUTE, datetime.fromisoformat)


When = TypeVar("When", bound=date)


def _in_range(
    value: object, place: str, pattern: re.Pattern[str], read: Callable[[str], When]
) -> When:
    written = _given(value, str, place)
    try:
        if pattern.fullmatch(written) and (when := read(written)).year in YEARS:
            return when
    except ValueError as error:
        raise PackFieldError(place, PackFault.NO_DAY) from error
    raise PackFieldError(place, PackFault.NO_DAY)


def _without_space(text: str) -> str:
    """Return what is compared to tell whether signs were taken out."""
    return "".join(unicodedata.normalize("NFC", text).split())
