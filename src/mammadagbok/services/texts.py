"""Texts as the journal keeps them, whichever system, keyboard or file they came from."""

import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

New = TypeVar("New", bound="DataclassInstance")


def sound(new: New) -> New:
    """Return `new` with each text in it, also inside dataclasses and tuples, in Unicode form NFC.

    U+FFFD stands for half a character whose other half is gone; no file could hold that.
    """
    return replace(new, **{each.name: _sound(getattr(new, each.name)) for each in fields(new)})


def _sound(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return sound(value)
    if isinstance(value, tuple):
        return tuple(map(_sound, value))
    # A kind is a string too, and stays what it is.
    return sound_text(value) if type(value) is str else value


def sound_text(text: str) -> str:
    """Return one text as `sound` leaves it."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", whole)
