"""Texts as the journal keeps them, whichever system, keyboard or file they came from."""

import unicodedata
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

New = TypeVar("New", bound="DataclassInstance")


def sound(new: New) -> New:
    """Return `new` with each text in it, also inside dataclasses and tuples, in Unicode form NFC.

    U+FFFD stands for half a character whose other half is gone; no file could hold that.
    """
    values = {name: getattr(new, name) for name in _names(type(new))}
    others = {name: _sound(value) for name, value in values.items() if value is not None}
    return replace(new, **others) if any(others[name] != values[name] for name in others) else new


@cache
def _names(record: "type[DataclassInstance]") -> tuple[str, ...]:
    return tuple(each.name for each in fields(record))


def _sound(value: object) -> object:
    # A kind is a string too, and stays what it is.
    if type(value) is str:
        return sound_text(value)
    if isinstance(value, tuple):
        return tuple(map(_sound, value))
    if is_dataclass(value) and not isinstance(value, type):
        return sound(value)
    return value


def sound_text(text: str) -> str:
    """Return one text as `sound` leaves it."""
    if text.isascii():
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", whole)
