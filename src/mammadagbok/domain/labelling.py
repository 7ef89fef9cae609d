"""Words that label whoever is seen with a group file, and names of people, found while it is made.

A label has to be changed; whether a word is somebody's name is the leader's to say.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from mammadagbok.domain.first_names import FIRST_NAMES
from mammadagbok.domain.group_pack import GroupPack
from mammadagbok.domain.surnames import NEVER_A_SURNAME
from mammadagbok.domain.word_list import word_list


class Stop(Enum):
    """Why the maker stops at a word."""

    LABEL = auto()
    NAME = auto()


@dataclass(frozen=True, slots=True)
class Stopped:
    """A word, the name of the field it stands in, and which line of it, from 1."""

    field: str
    line: int
    word: str
    why: Stop


_LABELS: Final = """
    metadon* methadon* buprenorfin* buprenorphin* subutex* suboxone* buvidal* espranor* temgesic*
    levopidon* dolmatil* naloxon* nalokson* opioid* opiat* heroin* morfin* narko* dop dopet
    amfetamin* hasj* benzo benzoen *misbruk* *avhengig* *avhengnad* avrus* abstinen* substitusjon*
    tilbakefall* sprekk sprekken sprekker edru* nykter* *klinikk* poliklinisk* *institusjon*
    *behandling* *pasient* klient* *psykiatri* *sykehus* *sjukehus* rehab* urinprøv* barnevern*
    addict* clinic* hospital* relapse* sober* patient* drug drugs overdos* treatment
"""
"""Whole words in any case; a star stands for any letters."""
_RUS: Final = "rus(?!s|t|k|h|j|l|in|el)*"
"""«Rusgruppe» and not «rusle», «russisk» or «rustet»."""
_LABEL: Final = re.compile(
    rf"\b(?:{_RUS}|{'|'.join(_LABELS.split())})\b".replace("*", r"\w*"), re.IGNORECASE
)
_CAPITALS: Final = re.compile(r"\b(?:LAR|OMR|OAT|TSB|DPS|NA|AA)\b")
"""«Lar» and «na» are ordinary words, so only as they are written for short."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BEGINS: Final = re.compile(r"(?:^|[.!?:…«\"“(–-]\s*|\n\s*)$")
_NOT_NAMES: Final = word_list(
    """
    norge noreg norsk oslo bergen trondheim stavanger jul påske pinse skype nav husk velkommen
    velkomen hilsen helsing telefon adresse rom møterom gata gate vei veien veg vegen kirke kyrkje
    skole skule bibliotek frivilligsentral helsestasjon menighetshus samfunnshus
    monday tuesday wednesday thursday friday saturday sunday january february march june july
    october december norway norwegian i
    """
)


def stops(pack: GroupPack, fine: frozenset[str] = frozenset()) -> tuple[Stopped, ...]:
    """Return the words at which the maker stops, in the order of its fields.

    `fine` are words, in lower case, of which the leader has said that they are no names.
    """
    return tuple(
        stopped
        for field, lines in _fields(pack)
        for number, line in enumerate(lines, 1)
        for stopped in _stops_in(field, number, line, fine)
    )


def _fields(pack: GroupPack) -> Iterator[tuple[str, Sequence[str]]]:
    yield "group", (pack.group,)
    yield "welcome", pack.welcome.split("\n")
    yield "place", (pack.plan.place if pack.plan else "",)
    yield "rules", pack.rules
    yield "ideas", pack.ideas
    told = [" ".join((each.name, each.hours)) for each in pack.numbers]
    yield "numbers", told
    yield "note", pack.note.split("\n")


def _stops_in(field: str, number: int, line: str, fine: frozenset[str]) -> Iterator[Stopped]:
    labels = [*_LABEL.finditer(line), *_CAPITALS.finditer(line)]
    for found in sorted(labels, key=re.Match.start):
        yield Stopped(field, number, found[0], Stop.LABEL)
    taken = [found.span() for found in labels]
    for found in _WORD.finditer(line):
        is_label = any(start <= found.start() < end for start, end in taken)
        if not is_label and found[0].lower() not in fine and _may_be_name(found, line):
            yield Stopped(field, number, found[0], Stop.NAME)


def _may_be_name(found: re.Match[str], line: str) -> bool:
    """True for a first name, and for a capital inside a sentence that no common word has."""
    word = found[0].removesuffix("s") if found[0].endswith("'s") else found[0]
    plain = word.lower()
    if not word[0].isupper():
        return False
    if _is_first_name(plain):
        return True
    begins = _BEGINS.search(line[: found.start()]) is not None
    return not begins and not word.isupper() and plain not in NEVER_A_SURNAME | _NOT_NAMES


def _is_first_name(plain: str) -> bool:
    return plain in FIRST_NAMES or (plain.endswith("s") and plain[:-1] in FIRST_NAMES)
