"""Hints at addresses: streets, houses, flats and post."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mammadagbok.domain.hinting.names import first_named
from mammadagbok.domain.hinting.text import Reading, Word
from mammadagbok.domain.hinting.words import DIRECTIONS, FARMS
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_STREET: Final = (
    *(*FARMS, "gate", "gata", "gaten", "vei", "veien", "veg", "vegen", "allé", "alle", "alleen"),
    *(
        "plass",
        "plassen",
        "torg",
        "torget",
        "torvet",
        "tun",
        "stien",
        "svingen",
        "kroken",
        "terrasse",
    ),
    *("ringen", "faret", "grenda", "hagen", "kaia", "flata", "vangen", "brygge", "brygga", "gård"),
    *("gard", "myra", "åkeren", "høgda", "veita", "smau", "smauet", "smuget", "neset", "bråten"),
)
_SURE_STREET: Final = ("gate", "gata", "gaten", "vei", "veien", "veg", "vegen", "allé", "alleen")
_SHORT_STREET: Final = 6
_CALLED_STREET: Final = frozenset(("plass", "torg", "terrasse", "gård", "gard", "brygge"))
"""Streets only with a name before them."""
_NO_STREETS: Final = word_list(
    """
    avvei bakgata blindvei blindveien gangvegen gangveien gågata halvveis heimvegen hjemveien
    hovedgata hovedveien hovudgata hovudvegen innveien midtveis motorvegen motorveien nedvei omvegen
    omveien oppvei rundvei skoleveien skulevegen snarvegen snarveien svinge svingen sykkelvegen
    sykkelveien undervegs underveis utvei utveien
    """
)
_SHORT_BEFORE: Final = frozenset(("st", "dr", "prof", "fr"))
_NUMBER: Final = re.compile(
    r" {1,2}(?:nr\.? ?)?\d{1,4}(?:[A-Za-z]| [A-Ha-h])?(?![\w/])(?![.,]\d)"
    r"(?! ?(?:%|(?:år|km|kilometer|meter|min|minutter?|timer?|dag|dager|dagar|uker?|veker?|kr"
    r"|kroner|ganger?|gonger|stk|barn|unger|ungar|personer|mil|prosent|grader)\b))"
)
_TOWN: Final = r"\d{4} {1,2}[A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]+)?"
_POST: Final = re.compile(rf"(?<![\d.,/\w\-])(?<!, )(?!19\d\d|20\d\d){_TOWN}|(?<=, ){_TOWN}")
_FLAT: Final = re.compile(r"[HUKL]0\d{3}(?!\w)")
_PO_BOX: Final = re.compile(r"(?i)(?:postboks|boks|pb\.?) \d{1,5}(?!\w)")


def address_hints(reading: Reading, named: Sequence[bool]) -> Iterator[Hint]:
    """Yield streets with a number or a name of their own, then flats, towns and boxes."""
    for at in reading.where(_may_be_street):
        yield from _address(reading.text, reading.words, named, at)
    for found in (
        *reading.from_numbers(_POST),
        *reading.from_words(_FLAT, _is_floor),
        *reading.from_words(_PO_BOX, _is_po_box),
    ):
        yield Hint(Span(*found.span()), Why.ADDRESS)


def _is_floor(small: str) -> bool:
    return small in ("h", "u", "k", "l")


def _is_po_box(small: str) -> bool:
    return small in ("postboks", "boks", "pb")


def _may_be_street(small: str) -> bool:
    return small.endswith(_STREET)


def _with_initials(words: Sequence[Word], first: int) -> int:
    """Return the first of the words that a name begins with: «H.» and «St.»."""
    while first and words[first].is_capital and words[first].gap in (". ", "."):
        before = words[first - 1]
        if not before.is_capital or (len(before.text) > 1 and before.small not in _SHORT_BEFORE):
            break
        first -= 1
    return first


def _has_direction(words: Sequence[Word], first: int) -> bool:
    """True for «Nordre gate», not for «gamle vegen»."""
    before = words[first - 1] if first and words[first].gap == " " else None
    return before is not None and before.is_capital and before.small in DIRECTIONS


def _address(text: str, words: Sequence[Word], named: Sequence[bool], at: int) -> Iterator[Hint]:
    word = words[at]
    small = word.small
    first = first_named(words, named, at)
    number = _NUMBER.match(text, word.end)
    if first < at:
        first = _with_initials(words, first)
    if number and _has_direction(words, first):
        first -= 1
    elif small in _NO_STREETS:
        return
    is_called = word.is_capital or first < at
    is_sure = small.endswith(_SURE_STREET) and (len(small) > _SHORT_STREET or first < at)
    is_sure = is_sure or (first < at and small in _CALLED_STREET)
    if (number and (is_called or is_sure)) or (is_called and is_sure):
        end = number.end() if number else word.end
        yield Hint(Span(words[first].start, end), Why.ADDRESS)
