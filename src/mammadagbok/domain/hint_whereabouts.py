"""Hints at where somebody is: addresses, schools, kindergartens and institutions with a name."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mammadagbok.domain.hint_names import is_institution
from mammadagbok.domain.hint_text import Reading, Word
from mammadagbok.domain.hint_words import BEGINNINGS, FARMS, INSTITUTIONS, SURELY_NO_NAME
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span

_SCHOOLS: Final = (
    *("skole", "skolen", "skoles", "skolens", "skule", "skulen", "skules", "skulens", "vgs"),
    *("sfo", "aks", "videregående", "vidaregåande", "skulefritidsordning"),
)
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
_AFTER: Final = frozenset(
    re.findall(
        r"\S+",
        """
    barnehagen barneskolen barneskulen bydel bydelen helsestasjonen institusjonen kommunen skolen
    skulen ungdomsskolen ungdomsskulen
    """,
    )
)
"""The name may stand right after these: «bydel Sagene», «barnehagen Trollhaugen»."""
_NO_NAME_BEFORE: Final = (
    BEGINNINGS
    | SURELY_NO_NAME
    | frozenset(
        re.findall(
            r"\S+",
            """
        andre anna annan annen annet beste bra dyr dårleg dårlig egen eget eiga eigen fin fint flott
        forrige førre første gratis heile hele hvilken kommunal kommunalt kva lokal lokalt mye neste
        nærmeste offentleg offentlig open privat same samme tredje vanleg vanlig åpen
        """,
        )
    )
)
_DIRECTIONS: Final = frozenset(
    re.findall(
        r"\S+",
        "nordre søndre østre vestre indre ytre øvre nedre nye gamle store lille vesle midtre",
    )
)
_NAMED_END: Final = (
    *(*FARMS, "landet", "heimen", "hjemmet", "bukta", "neset", "holmen", "parken", "hagen"),
    *("stua", "steinen"),
)

_STREET: Final = (
    *(*FARMS, "gate", "gata", "gaten", "vei", "veien", "veg", "vegen", "allé", "alle", "alleen"),
    *("plass", "plassen", "torg", "torget", "tun", "stien", "svingen", "kroken", "terrasse"),
    *("ringen", "faret", "grenda", "hagen", "kaia", "flata", "vangen", "brygge", "brygga", "gård"),
    *("gard", "myra", "åkeren", "høgda", "veita", "smau", "smauet", "smuget", "neset", "bråten"),
)
_SURE_STREET: Final = ("gate", "gata", "gaten", "vei", "veien", "veg", "vegen", "allé", "alleen")
_SHORT_STREET: Final = 6
_CALLED_STREET: Final = frozenset(("plass", "torg", "terrasse", "gård", "gard", "brygge"))
"""Streets only with a name before them."""
_NO_STREETS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    avvei bakgata blindvei blindveien gangvegen gangveien gågata halvveis heimvegen hjemveien
    hovedgata hovedveien hovudgata hovudvegen innveien midtveis motorvegen motorveien nedvei omvegen
    omveien oppvei rundvei skoleveien skulevegen snarvegen snarveien svinge svingen sykkelvegen
    sykkelveien undervegs underveis utvei utveien
    """,
    )
)
_NUMBER: Final = re.compile(
    r" {1,2}(?:nr\.? ?)?\d{1,4}(?:[A-Za-z]| [A-Ha-h])?(?![\w/])(?![.,]\d)"
    r"(?! ?(?:%|(?:år|km|kilometer|meter|min|minutter?|timer?|dag|dager|dagar|uker?|veker?|kr"
    r"|kroner|ganger?|gonger|stk|barn|unger|ungar|personer|mil|prosent|grader)\b))"
)
_TOWN: Final = r"\d{4} {1,2}[A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]+)?"
_POST: Final = re.compile(rf"(?<![\d.,/\w\-])(?<!, )(?!19\d\d|20\d\d){_TOWN}|(?<=, ){_TOWN}")
_FLAT: Final = re.compile(r"[HUKL]0\d{3}(?!\w)")
_PO_BOX: Final = re.compile(r"(?i)(?:postboks|boks|pb\.?) \d{1,5}(?!\w)")
_CALLED_BEGIN: Final = frozenset(
    re.findall(
        r"\S+",
        """
    a amalie blå blåkors bup dps frelsesarmeen kirkens kyrkja lar lovisenberg modum nav phoenix
    raude rop røde
    """,
    )
)
_CALLED: Final = re.compile(
    r"(?i)(?:blå kors|blåkors|kirkens (?:sos|bymisjon)|kyrkja sin bymisjon|frelsesarmeen"
    r"|røde kors|raude kross|amalie skram|lovisenberg|modum bad|lar-[^\W\d_]+|rop-[^\W\d_]+"
    r"|phoenix haga|a-(?:senteret|klinikken)|nav-[^\W\d_]+|bup-[^\W\d_]+|dps-[^\W\d_]+)(?!\w)"
)


def where_hints(reading: Reading, named: Sequence[bool]) -> Iterator[Hint]:
    """Yield the addresses, then what is called by a name."""
    text, words = reading.text, reading.words
    for found in (
        *reading.from_numbers(_POST),
        *reading.from_words(_FLAT, _is_floor),
        *reading.from_words(_PO_BOX, _is_po_box),
    ):
        yield Hint(Span(*found.span()), Why.ADDRESS)
    for at in reading.where(_may_be_street):
        yield from _address(text, words, named, at)
    for at in reading.where(_may_be_called_something):
        yield from _called(words, named, at)
    for found in reading.from_words(_CALLED, _begins_a_name):
        yield Hint(Span(*found.span()), Why.INSTITUTION)


def _is_floor(small: str) -> bool:
    return small in ("h", "u", "k", "l")


def _is_po_box(small: str) -> bool:
    return small in ("postboks", "boks", "pb")


def _may_be_street(small: str) -> bool:
    return small.endswith(_STREET) and small not in _NO_STREETS


def _may_be_called_something(small: str) -> bool:
    return small in INSTITUTIONS or small.endswith((*_KINDERGARTENS, *_SCHOOLS, *_INSTITUTIONS))


def _begins_a_name(small: str) -> bool:
    return small in _CALLED_BEGIN


def _address(text: str, words: Sequence[Word], named: Sequence[bool], at: int) -> Iterator[Hint]:
    word = words[at]
    small = word.small
    first = _first_named(words, named, at)
    number = _NUMBER.match(text, word.end)
    is_called = word.is_capital or first < at
    is_sure = small.endswith(_SURE_STREET) and (len(small) > _SHORT_STREET or first < at)
    is_sure = is_sure or (first < at and small in _CALLED_STREET)
    if (number and (is_called or is_sure)) or (is_called and is_sure):
        end = number.end() if number else word.end
        yield Hint(Span(words[first].start, end), Why.ADDRESS)


def _called(words: Sequence[Word], named: Sequence[bool], at: int) -> Iterator[Hint]:
    """Yield «Solbakken skole», «helsestasjonen på Grønland», «NAV Sagene», «bydel Sagene»."""
    why = _kind(words[at])
    if why is None:
        return
    first, last = _first_named(words, named, at), _last_named(words, named, at)
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
    if small.endswith(_SCHOOLS) and not small.endswith("tøyskole"):
        return Why.SCHOOL
    return Why.INSTITUTION if small.endswith(_INSTITUTIONS) else None


def _first_named(words: Sequence[Word], named: Sequence[bool], at: int) -> int:
    """Return the first of the names right before a word, four at most."""
    first = at
    while first > max(0, at - 4) and named[first - 1] and words[first].gap in (" ", "-"):
        first -= 1
    return first


def _last_named(words: Sequence[Word], named: Sequence[bool], at: int) -> int:
    """Return the last of the names right after a word, or after «i» or «på»."""
    after = at + 1
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


def _may_be_called(words: Sequence[Word], at: int) -> bool:
    """True when the word before is the name of it, though it may be another word as well."""
    if not at or words[at].gap != " ":
        return False
    before = words[at - 1]
    small = before.small
    if not before.is_capital:
        return small.endswith(_NAMED_END) and not words[at].small.endswith(("en", "et"))
    if small in _DIRECTIONS:
        return True
    is_bare = not words[at].small.endswith(("n", "et"))
    return is_bare and small not in _NO_NAME_BEFORE
