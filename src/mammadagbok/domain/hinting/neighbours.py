"""Hints at words that may be a name or not, where the words beside them tell that they are one."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mammadagbok.domain.hinting.places import PLACES
from mammadagbok.domain.hinting.text import Reading, Word
from mammadagbok.domain.hinting.words import FARMS, SURNAMES_AND_WORDS
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_LONGEST_FARM: Final = 8
_ROOM: Final = re.compile(r"(?i)klasse (?:10|[1-9]) ?[a-h](?!\w)")
_TITLES: Final = word_list(
    """
    advokat doktor dommer fastlege frøken fru helsesøster helsesykepleier herr jordmor lege lærar
    lærer overlege prest psykiater psykolog rektor saksbehandler sakshandsamar sosionom sykepleier
    sjukepleiar tannlege terapeut
        """
)
_NAMED_PLACE: Final = re.compile(
    r"(?P<place>[A-ZÆØÅ][\w\-]{0,20}) (?:er|var|ligger|ligg|låg|lå) (?:"
    r"(?:(?:ikke|ikkje|jo|så|veldig|kjempe) ?){0,2}"
    r"(?:(?:et|ein) (?:\w{2,12} )?(?:sted|stad)|e[in]n? (?:\w{2,12} )?(?:by|bygd|kommune|øy)"
    r"|langt|nær|nærme|midt|nord|sør|øst|vest|ved|like)\b)"
)
_NEUTER: Final = re.compile(
    r"(?P<place>[A-ZÆØÅ]\w{0,20}) (?:er|var) (?:(?:ikke|ikkje|jo|så|veldig) ){0,2}"
    r"(?:fint|vakkert|pent|stort|flatt|kjedelig|kjedeleg|trangt)(?!\w)"
)
_FINE_IN_GENERAL: Final = frozenset(
    ("ski", "sand", "fjord", "hol", "sel", "strand", "time", "tinn")
)
"""Words of either gender that anything may be said of with a neuter: «Ski er fint»."""


def neighbour_hints(reading: Reading) -> Iterator[Hint]:
    """Yield «klasse 2B», «Ås» in «Ås er fint», and «haugen» in «lege haugen»."""
    for found in reading.from_words(_ROOM, "klasse".__eq__):
        yield Hint(Span(*found.span()), Why.SCHOOL)
    for pattern, told in ((_NAMED_PLACE, PLACES.__contains__), (_NEUTER, _is_no_noun_in_general)):
        for found in reading.from_words(pattern, told):
            yield Hint(Span(*found.span("place")), Why.PLACE)
    for at in reading.where(_TITLES.__contains__):
        if _has_small_name_after(reading.words, at):
            after = reading.words[at + 1]
            yield Hint(Span(after.start, after.end), Why.NAME)


def _is_no_noun_in_general(small: str) -> bool:
    return small in PLACES and small not in _FINE_IN_GENERAL


def _has_small_name_after(words: Sequence[Word], at: int) -> bool:
    """True for «lege haugen»."""
    if at + 1 == len(words) or words[at + 1].gap != " ":
        return False
    small = words[at + 1].text
    is_farm = small.endswith(FARMS) and len(small) < _LONGEST_FARM
    return small.islower() and (is_farm or small in SURNAMES_AND_WORDS)
