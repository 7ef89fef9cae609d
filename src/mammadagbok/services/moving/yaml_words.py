"""YAML as plain words: mappings, lists and strings, and nothing else that YAML can do.

Nothing is resolved: a number, a day and «yes» are the words that stand there, no object is made
and no alias followed.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias

import yaml

from mammadagbok.services.moving.reading import clean

Words: TypeAlias = "str | list[Words] | dict[str, Words] | None"
_LOADER: Final = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_DEEPEST: Final = 16
_MOST: Final = 2_000_000
"""Events of the parser; a month of RedNotebook's has some hundreds."""
_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})
_TEXT_TAGS: Final = frozenset(
    {None, "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "null", "bool"))}
    | {f"tag:yaml.org,2002:python/{name}" for name in ("unicode", "str")}
)
"""Older RedNotebooks marked each text as Python's unicode."""


class NotWordsError(Exception):
    """This is no YAML, or more than plain words."""


def read_words(text: str) -> Words:
    """Return what the first document says, None when it is empty. Raises NotWordsError."""
    try:
        return _Reader(text).document()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise NotWordsError from error


def words_in(under: Words) -> list[str]:
    """Return all that is said under a name, one piece after another."""
    match under:
        case None:
            return []
        case str():
            return [under]
        case list():
            return [word for each in under for word in words_in(each)]
        case dict():
            return [": ".join((name, *words_in(deeper))) for name, deeper in under.items() if name]


class _Reader:
    def __init__(self, text: str) -> None:
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        self._left = _MOST

    def document(self) -> Words:
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                return self._value(event, 0)
        return None

    def _next(self) -> yaml.Event:
        self._left -= 1
        event = next(self._events, None)
        if event is None or self._left < 0:
            raise NotWordsError
        return event

    def _value(self, event: yaml.Event, depth: int) -> Words:
        match event:
            case yaml.ScalarEvent() if event.tag in _TEXT_TAGS:
                is_plain = not event.style and event.value in _NOTHING
                return None if is_plain else clean(event.value)
            case yaml.SequenceStartEvent(tag=None) if depth < _DEEPEST:
                return self._list(depth + 1)
            case yaml.MappingStartEvent(tag=None) if depth < _DEEPEST:
                return self._mapping(depth + 1)
            case _:
                raise NotWordsError

    def _list(self, depth: int) -> list[Words]:
        found = list[Words]()
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            found.append(self._value(event, depth))
        return found

    def _mapping(self, depth: int) -> dict[str, Words]:
        found = dict[str, Words]()
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._value(event, depth)
            value = self._value(self._next(), depth)
            if isinstance(key, list | dict):
                raise NotWordsError
            if key in found:
                # What would be lost by the later one is for her to see in the file.
                raise NotWordsError
            found[key or ""] = value
        return found
