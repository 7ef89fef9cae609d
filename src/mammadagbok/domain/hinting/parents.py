"""Hints at an age that is rare for somebody who has a child, or waits for one."""

import re
from collections.abc import Iterator
from typing import Final

from mammadagbok.domain.hinting.text import Reading
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_YOUNG: Final = r"(?:1[1-9]|elleve|tolv|tretten|fjorten|femten|seksten|sytten|søtten|atten|nitten)"
_OLD: Final = r"(?:4\d|5\d|førti\w{0,6}|femti\w{0,6})"
_YEARS: Final = r"(?:[ \-]?(?:år gam\w+|åring\w*|årig\w*|år))"
_PARENTS: Final = word_list("far foreldre gravid mamma mor pappa")
_CHILDREN: Final = frozenset(("barn", "unger", "ungar", "høygravid", "nybakt"))
_PARENT: Final = r"(?:far|foreldre|mamma|mor|pappa|gravid)"
_ALREADY: Final = (
    r"(?:(?:allerede|alt|bare|berre|snart|igjen|selv|sjølv|nybakt|nå|no|er|var|blir|ble) )"
)
_YOUNG_PARENT: Final = re.compile(
    r"(?i)(?<![\w.,/])(?:"
    rf"(?P<age>{_YOUNG}{_YEARS}) {_PARENT}"
    rf"|(?P<both>{_YOUNG}{_YEARS}?)(?: og|,) {_ALREADY}{{0,2}}"
    rf"(?:gravid|{_PARENT}(?=[.!?,\n]|\Z| til ))"
    rf"|(?P<aged>{_YOUNG}{_YEARS})(?: og|,) (?:har )?"
    r"(?:\d|to|tre|fire|fem|seks) (?:barn|unger|ungar)"
    rf"|(?P<old>{_OLD}{_YEARS}?)(?: og|,)? {_ALREADY}{{0,2}}(?:gravid|høygravid|nybakt))(?!\w)"
)
_PARENT_AT: Final = re.compile(
    rf"(?i)\w+ (?:igjen |for første gang |for fyrste gong |{_ALREADY}){{0,2}}"
    rf"(?:(?:da|då) (?:jeg|eg|hun|ho|han) {_ALREADY}{{0,2}}(?P<then>(?:{_YOUNG}|{_OLD}){_YEARS}?)"
    rf"|som (?P<age>(?:{_YOUNG}|{_OLD})[ \-]?åring)"
    rf"|(?:i en alder av|på) (?P<at>{_YOUNG}{_YEARS}?)"
    r"(?=[,!?]| og |\.?(?:\s+(?-i:[A-ZÆØÅ])|\s*\Z)))(?!\w)"
)
_AGES_BEGIN: Final = ("elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten")


def parent_hints(reading: Reading) -> Iterator[Hint]:
    """Yield an age that is rare for somebody who has a child, or waits for one."""
    if not any(map(_is_of_a_parent, reading.vocabulary)):
        return
    for found in (
        *reading.from_numbers(_YOUNG_PARENT, _begins_a_telling_age),
        *reading.from_words(_PARENT_AT, _PARENTS.__contains__),
    ):
        at = next(name for name, words in found.groupdict().items() if words)
        yield Hint(Span(*found.span(at)), Why.AGE)


def _is_of_a_parent(small: str) -> bool:
    return small in _PARENTS or small in _CHILDREN


def _begins_a_telling_age(small: str) -> bool:
    return small.startswith((*_AGES_BEGIN, "søtten", "atten", "nitten", "førti", "femti"))
