"""Small choices of hers that belong to the journal and lie in it, each under a name."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.storage.database import Database
from mammadagbok.storage.state import StateStore

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Preference(Generic[Value]):
    """A choice: its name in the journal, what counts until she chooses, and how it is kept.

    `kept` makes JSON of a value; `understood` makes a value of JSON, and raises KeyError,
    TypeError or ValueError of what is none.
    """

    name: str
    default: Value
    kept: Callable[[Value], object]
    understood: Callable[[object], Value]


class Preferences:
    """Reads and keeps choices. One that cannot be read, or understood, is as if never made."""

    def __init__(self, database: Database, state: StateStore) -> None:
        self._database = database
        self._state = state

    def read(self, preference: Preference[Value]) -> Value:
        """Return what she has chosen, else what counts until she does."""
        try:
            kept = self._state.read_sound(preference.name)
            return preference.default if kept is None else preference.understood(json.loads(kept))
        except (KeyError, TypeError, ValueError, MammadagbokError):
            return preference.default

    def keep(self, preference: Preference[Value], value: Value) -> None:
        """Keep her choice; the default is kept by keeping nothing.

        Raises what `Database.transaction` raises.
        """
        self.keep_all({preference: value})

    def keep_all(self, choices: Mapping[Preference[Any], object]) -> None:
        """Keep choices that belong together, all of them or none: see `keep`."""
        with self._database.transaction():
            for preference, value in choices.items():
                self.put(preference, value)

    def put(self, preference: Preference[Any], value: object) -> None:
        """Keep her choice in a transaction of the caller's."""
        if value == preference.default:
            self._state.remove(preference.name)
        else:
            text = json.dumps(preference.kept(value), ensure_ascii=False)
            self._state.put(preference.name, text)

    def put_forgotten(self, start: str) -> Callable[[], None]:
        """Forget every choice whose name begins so, in a transaction of the caller's.

        Returns what puts them back, in one too.
        """
        there = self._state.beginning_with(start)
        for name in there:
            self._state.remove(name)

        def put_back() -> None:
            for name, text in there.items():
                self._state.put(name, text)

        return put_back


def flag(name: str, *, default: bool = False) -> Preference[bool]:
    """A choice between yes and no."""
    return Preference(name, default, bool, _exactly(bool))


def number(name: str, default: int | None = None) -> Preference[int | None]:
    """A whole number; None only as the default, until she has chosen one."""
    return Preference(name, default, _as_it_is, _exactly(int))


def day(name: str) -> Preference[date | None]:
    """A day, or None until she has chosen one."""
    return Preference(name, None, _iso, _day)


def lines(name: str) -> Preference[tuple[str, ...]]:
    """Lines of hers in her order, none until she has written one."""
    return Preference(name, (), list, _lines)


def numbers(name: str) -> Preference[tuple[int, ...]]:
    """Ids in her order, none until she has put any in order."""
    return Preference(name, (), list, _numbers)


def _as_it_is(value: object) -> object:
    return value


def _exactly(kind: type[Value]) -> Callable[[object], Value]:
    def understood(value: object) -> Value:
        # A bool is an int too, and no number of hers.
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return understood


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _day(value: object) -> date:
    return date.fromisoformat(_exactly(str)(value))


def _lines(value: object) -> tuple[str, ...]:
    return tuple(map(_exactly(str), _exactly(list)(value)))


def _numbers(value: object) -> tuple[int, ...]:
    return tuple(map(_exactly(int), _exactly(list)(value)))
