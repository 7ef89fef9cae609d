"""Numbers to call, and legal and medical texts, read from the dated files in `resources/facts`."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from mammadagbok.domain.approval import Approval
    from mammadagbok.domain.clock import Clock
    from mammadagbok.domain.hours import Hours, Span

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class FactKind(StrEnum):
    """What a fact is about, and so who may approve it."""

    LAW = "law"
    HEALTH = "health"
    SAFETY = "safety"
    HELPLINES = "helplines"


class NeutralNumber(NamedTuple):
    """A number that may stand on the lock screen, and whom it calls."""

    id: str
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """Somebody to call: `number` as it is dialled, '' when none is confirmed; `web` likewise."""

    id: str
    name: str
    number: str
    web: str
    group: str
    note: str
    on_lock_screen: bool
    hours: "Hours"
    approval: "Approval"


@dataclass(frozen=True, slots=True)
class Fact:
    """A text or a number by the name that it has for people, and who has approved it."""

    kind: FactKind
    name: str
    approval: "Approval"


class Facts:
    """The facts in one language: nb, nn or en."""

    def __init__(self, folder: Path, language: str, clock: "Clock") -> None:
        self._language = language
        self._clock = clock
        self._numbers: dict[str, Any] = json.loads((folder / "numbers.json").read_bytes())
        self._texts: dict[str, Any] = json.loads((folder / "texts.json").read_bytes())

    def numbers(self) -> list[HelpNumber]:
        """Return the numbers in their order."""
        return [self._number(each) for each in self._numbers["numbers"]]

    def neutral_numbers(self) -> list[NeutralNumber]:
        """Return those for the lock screen in their order."""
        return [
            NeutralNumber(each["id"], each["name"][self._language], each["number"] or "")
            for each in self._numbers["numbers"]
            if each["lock_screen"]
        ]

    def text(self, key: str) -> list[str]:
        """Return the paragraphs of a text; a lead in **bold** may open each."""
        paragraphs: list[str] = self._texts["texts"][key][self._language]
        return paragraphs

    def approval(self, key: str) -> "Approval":
        """Tell who has approved a text, and when."""
        return _approval(self._texts["texts"][key])

    def may_have_changed(self, approval: "Approval") -> bool:
        """True when what this is about was checked more than twelve months ago."""
        return approval.may_have_changed(self._clock().date())

    def unapproved(self) -> list[Fact]:
        """Return what no named person has approved yet, texts first, each kind in its order."""
        return [each for each in self._facts() if not each.approval.is_given]

    @property
    def is_approved(self) -> bool:
        """True once a named person has checked each number and each text."""
        return not self.unapproved()

    def _facts(self) -> Iterator[Fact]:
        for item in self._texts["texts"].values():
            yield Fact(FactKind(item["kind"]), item["title"][self._language], _approval(item))
        for number in self.numbers():
            yield Fact(FactKind.HELPLINES, number.name, number.approval)

    def _number(self, item: dict[str, Any]) -> HelpNumber:
        return HelpNumber(
            id=item["id"],
            name=item["name"][self._language],
            number=item["number"] or "",
            web=item["web"] or "",
            group=item["group"],
            note=(item["note"] or {}).get(self._language, ""),
            on_lock_screen=item["lock_screen"],
            hours=_hours(item["hours"]),
            approval=_approval(item),
        )


def _approval(item: dict[str, Any]) -> "Approval":
    from mammadagbok.domain.approval import Approval

    sources = item.get("sources_date")
    by = item["by"]
    return Approval(
        checked=date.fromisoformat(item["checked"]) if item["checked"] else None,
        by=f"{by['name']}, {by['title']}" if by else "",
        sources=_last_day(sources) if sources else None,
    )


def _last_day(written: str) -> date | None:
    """Return the last day of «2024», «2024-05» or «2024-05-17»."""
    year, month, day = (*map(int, written.split("-")), 0, 0)[:3]
    if day:
        return date(year, month, day)
    from mammadagbok.domain.days import Period, span

    return span(Period.MONTH, date(year, month or 12, 1), 0, None)[1]


def _hours(written: str | list[dict[str, str]] | None) -> "Hours":
    from mammadagbok.domain.hours import Hours

    if isinstance(written, list):
        return Hours(spans=tuple(map(_span, written)))
    return Hours(is_always=written == "always")


def _span(written: dict[str, str]) -> "Span":
    from mammadagbok.domain.hours import Span

    first, _, last = written["days"].partition("-")
    return Span(
        _WEEKDAYS.index(first),
        _WEEKDAYS.index(last or first),
        time.fromisoformat(written["from"]),
        time.fromisoformat(written["to"]),
    )
