"""Hints at where somebody is: schools, kindergartens and institutions with a name."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mammadagbok.domain.hinting.names import first_named, is_institution
from mammadagbok.domain.hinting.text import Reading, Word
from mammadagbok.domain.hinting.words import (
    BEGINNINGS,
    DIRECTIONS,
    FARMS,
    INSTITUTIONS,
    SURELY_NO_NAME,
)
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_SCHOOLS: Final = (
    *("skole", "skolen", "skoles", "skolens", "skule", "skulen", "skules", "skulens"),
    *("videregående", "vidaregåande", "skolefritidsordning", "skulefritidsordning"),
)
_SHORT_SCHOOLS: Final = frozenset(("vgs", "sfo", "aks"))
_KINDERGARTENS: Final = ("barnehage", "barnehagen", "barnehages", "barnehagens", "barnehagar")
_INSTITUTIONS: Final = tuple(
    f"{word}{ending}"
    for word, endings in (
        ("helsestasjon", "en"),
        ("sykehus sjukehus", "et"),
        ("legesenter familiesenter krisesenter behandlingssenter", "et"),
        ("omsorgssenter familiehus barnehus mødrehjem ungdomshjem barnevernshus", "et"),
        ("legekontor familievernkontor advokatkontor barnevernkontor barnevernskontor", "et"),
        ("klinikk tingrett lagmannsrett politistasjon menighet bydel institusjon", "en"),
        ("apotek fengsel barnevern asylmottak behandlingshjem rusmiddelsenter", "et"),
        ("barneverntjeneste barnevernstjeneste rustjeneste kommune ruspoliklinikk", "en"),
        ("barnevernteneste barnevernsteneste legevakt barnevernvakt barnevernsvakt", "en a"),
        ("frivilligsentral poliklinikk oppfølgingstjeneste", "en"),
        ("tannklinikk distriktspsykiatriske psykiatriske", "en"),
    )
    for word in word.split()
    for ending in ("", "s", *endings.split(), *(f"{each}s" for each in endings.split()))
)
_IN: Final = frozenset(("i", "på", "ved", "for"))
_AFTER: Final = word_list(
    """
    barnehagen barneskolen barneskulen bydel bydelen helsestasjonen institusjonen kommunen skolen
    skulen ungdomsskolen ungdomsskulen
    """
)
"""The name may stand right after these: «bydel Sagene», «barnehagen Trollhaugen»."""
_NUMBERED: Final = re.compile(r" \d{1,2} ")
"""«Apotek 1 Strømmen»."""
_NO_NAME_BEFORE: Final = (
    BEGINNINGS
    | SURELY_NO_NAME
    | word_list(
        """
        andre anna annan annen annet beste bra dyr dårleg dårlig egen eget eiga eigen fin fint flott
        forrige førre første gratis heile hele hvilken kommunal kommunalt kva lokal lokalt mye neste
        nærmeste offentleg offentlig open privat same samme tredje vanleg vanlig åpen
        """
    )
)
_NAMED_END: Final = (
    *(*FARMS, "landet", "heimen", "hjemmet", "bukta", "neset", "holmen", "parken", "hagen"),
    *("stua", "steinen"),
)

_NOT_CALLED_SO: Final = (
    *("morgen", "dagen", "kvelden", "natta", "natten", "helga", "helgen", "uka", "uken", "veka"),
    *(
        "sommeren",
        "høsten",
        "våren",
        "vinteren",
        "måneden",
        "timen",
        "gangen",
        "perioden",
        "ferien",
    ),
    *("jenta", "gutten", "ungen", "barnet", "søsteren", "søstera", "broren", "dattera", "datteren"),
    *("sønnen", "mannen", "kvinnen", "kvinna", "moren", "faren", "mora", "tanten", "tanta"),
    *("onkelen", "venninnen", "venninna", "kompisen", "naboen", "familien", "moteuka", "mellom"),
    *("utenfor", "innen", "siden", "sidan", "mellomtiden", "mens", "medan", "ennå", "annen"),
)
"""Who goes to one, and when."""
_LONG_CALLED: Final = 8
_CALLED_BEGIN: Final = word_list(
    """
    a amalie blå blåkors bup dps frelsesarmeen kirkens kyrkja lar lovisenberg modum nav phoenix
    raude rop røde
    """
)
_CALLED: Final = re.compile(
    r"(?i)(?:blå kors|blåkors|kirkens (?:sos|bymisjon)|kyrkja sin bymisjon|frelsesarmeen"
    r"|røde kors|raude kross|amalie skram|lovisenberg|modum bad|lar-[^\W\d_]+|rop-[^\W\d_]+"
    r"|phoenix haga|a-(?:senteret|klinikken)|nav-[^\W\d_]+|bup-[^\W\d_]+|dps-[^\W\d_]+)(?!\w)"
)


def where_hints(reading: Reading, named: Sequence[bool]) -> Iterator[Hint]:
    """Yield the schools, kindergartens and institutions, together with what tells which."""
    for at in reading.where(_may_be_called_something):
        yield from _called(reading.words, named, at)
    for found in reading.from_words(_CALLED, _begins_a_name):
        yield Hint(Span(*found.span()), Why.INSTITUTION)


def _may_be_called_something(small: str) -> bool:
    return (
        small in INSTITUTIONS
        or small in _SHORT_SCHOOLS
        or small.endswith((*_KINDERGARTENS, *_SCHOOLS, *_INSTITUTIONS))
    )


def _begins_a_name(small: str) -> bool:
    return small in _CALLED_BEGIN


def _called(words: Sequence[Word], named: Sequence[bool], at: int) -> Iterator[Hint]:
    """Yield «Solbakken skole», «helsestasjonen på Grønland», «NAV Sagene», «bydel Sagene»."""
    why = _kind(words[at])
    if why is None:
        return
    first, last = first_named(words, named, at), _last_named(words, named, at)
    if is_institution(words[at]) and last == at and _has_tail(words, at):
        last = at + 1
    if first == at and _may_be_called(words, at):
        first = at - 1
    if first < last or (named[at] and is_institution(words[at])):
        yield Hint(Span(words[first].start, words[last].end), why)


def _kind(word: Word) -> Why | None:
    small = word.small
    if is_institution(word):
        return Why.INSTITUTION
    if small.endswith(_KINDERGARTENS):
        return Why.KINDERGARTEN
    if small.endswith(_SCHOOLS) or small in _SHORT_SCHOOLS:
        return Why.SCHOOL
    return Why.INSTITUTION if small.endswith(_INSTITUTIONS) else None


def _last_named(words: Sequence[Word], named: Sequence[bool], at: int) -> int:
    """Return the last of the names right after a word, or after «i» or «på»."""
    after = at + 1
    if after < len(words) and named[after] and _NUMBERED.fullmatch(words[after].gap):
        return after
    if after + 1 < len(words) and words[after].text in _IN and words[after].gap == " ":
        after += 1
    elif not (words[at].small in _AFTER or is_institution(words[at])):
        return at
    last = after - 1
    while last + 1 < min(len(words), after + 4) and named[last + 1] and words[last + 1].gap == " ":
        last += 1
    return last if last >= after else at


def _has_tail(words: Sequence[Word], at: int) -> bool:
    """True for «NAV-kontoret»."""
    return at + 1 < len(words) and words[at + 1].gap == "-"


def _is_called_small(small: str) -> bool:
    """True for «solstrålen» right before «barnehage», not for «jenta» or «i morgen»."""
    return (
        len(small) >= _LONG_CALLED
        and small.endswith(("en", "a", "et"))
        and not small.endswith(_NOT_CALLED_SO)
    )


def _may_be_called(words: Sequence[Word], at: int) -> bool:
    """True when the word before is the name of it, though it may be another word as well."""
    if not at or words[at].gap != " ":
        return False
    before = words[at - 1]
    small = before.small
    if not before.is_capital:
        is_bare = not words[at].small.endswith(("en", "et"))
        return is_bare and (small.endswith(_NAMED_END) or _is_called_small(small))
    if small in DIRECTIONS:
        return True
    is_bare = not words[at].small.endswith(("n", "et"))
    return is_bare and not small.endswith("s") and small not in _NO_NAME_BEFORE
