"""Where what stands instead of a name may not fit the words around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from mammadagbok.domain.replacing.adjectives import STRONG, is_adjective
from mammadagbok.domain.replacing.around import Around, words_near
from mammadagbok.domain.replacing.name_places import Place
from mammadagbok.domain.shadow import UNSEEN, Shadow
from mammadagbok.domain.surnames import is_surely_a_surname
from mammadagbok.domain.word_list import word_list

_BEFORE: Final = word_list(
    """
    en ein ei et eit den denne hver kvar ingen inga noen nokon hvilken annen anna annan mang min
    mi mitt mine vår vårt våre våres din di ditt dine dykkar sin si sitt sine deres hans hennes
    hennar to tre begge selveste sjølvaste
    """
)
"""Determiners, of which «to Mina» is one as well."""
_TITLES: Final = word_list(
    """
    tante tanta onkel onkelen bestemor bestefar mormor morfar farmor farfar oldemor oldefar
    mamma pappa mor far søster bror storesøster storebror lillesøster lillebror lillesøstera
    lillebroren søsteren søstera broren fru herr frøken lege legen doktor dr lærer læreren
    psykolog psykologen sosionom saksbehandler saksbehandleren venninna venninnen venninne
    veninna vennen kompisen kjæresten eksen sønnen sonen datteren dattera dotter dottera jenta
    gutten guten babyen ungen minsten eldsten eldste niesen nevøen fetteren kusina kusinen
    """
)
"""What somebody is beside being called so: «tante Mina»."""
_AFTER: Final = word_list(
    """
    mi min mitt mine mæ mitn vår vårt våre våres vores di din dine dykkar deres lille litle
    vesle vetle kjære liten lita stakkars hennes hans hennar deira jenta gutten guten vennen
    gullet skatten pus
    """
)
_CALLED: Final = word_list(
    """
    heter het hette hete hett heiter heitte heite heitt kalles kalt kalla kalte kaller kallar
    kaltes kall kalle kallast kallas døpt døpte døpe døyper døper døypt døypte oppkalt navnet
    namnet navn namn kallenavn kallenavnet kallenamn kallenamnet fornavn fornavnet fornamn
    hetende navna
    """
)
_COPULAS: Final = word_list(
    """
    er var vært vore vere være vera blir bli ble blei blitt blive vart vert verte vorte vorten
    virker virket virka verkar verka verkar føler følte følt føle kjenner kjente kjent kjenne
    kjenst kjentes føles føltes synes syns syntes syntest synest ser
    """
)
_BENDING: Final = STRONG - word_list(
    """
    alene åleine borte bra helt ganske veldig sånn slik annen annan annet anna nytt godt fint trygt
    ok okei stille edru kjempegod kjempefin
    """
)
"""Adjectives that have another form about a neuter."""
_NEUTER_END: Final = re.compile(
    r"(?:barnet|mennesket|menneske|barn|medlemmet|medlem|nurket|trollet|gullet|søskenet|søsken"
    r"|vesenet|[^\W\d_]{3,}et)\Z"
)
_NEUTER_START: Final = re.compile(r"(?:et|eit|mitt|ditt|vårt|det|dette|lillebarnet)\b")
_PLURAL_END: Final = re.compile(r"(?:ene|ane|barna|andre)\Z")
_PLURAL_START: Final = re.compile(r"(?:de|dei|noen|nokon|mine|våre|to|begge)\b")
_INITIAL: Final = re.compile(r"[^\W\d_](?:[.·] ?[^\W\d_])*\.?|(?:[^\W\d_]\.? ){1,3}[^\W\d_]\.?")
_SENTENCE_ENDS: Final = re.compile(rf"[»”\"')\]*_{UNSEEN}]*(?:[.!?…\n]|\Z)")
_LINK: Final = re.compile(r"[\s,&/+*_»«\"–-]*(?:(?:og|eller|med|samt|å|o|òg|and)\b)?[\s*_«»\"]*")
_LONGEST_LINK: Final = 14
_COMPOUND: Final = re.compile(r"-[^\W\d_]")
_ANY_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Instead:
    """What matters of the words that stand instead of a name."""

    is_initial: bool
    must_agree: bool
    """Adjectives about it have another form than about somebody with a name."""
    has_genitive: bool


def instead_of(replacement: str) -> Instead:
    """Return what matters of a replacement on her list."""
    words = " ".join(replacement.split())
    is_initial = _INITIAL.fullmatch(words) is not None
    plain = " " not in words and words[-1:].isalpha()
    return Instead(is_initial, _must_agree(words), plain and not is_initial)


def may_not_fit(shadow: Shadow, place: Place, near: Around, instead: Instead) -> bool:
    """Tell whether what stands instead of the name may break the sentence it stands in."""
    return (
        place.bent
        or _is_described(near)
        or not _CALLED.isdisjoint(near.before[:3])
        or not _CALLED.isdisjoint(near.after[:1])
        or (place.owning and not instead.has_genitive)
        or (instead.is_initial and _SENTENCE_ENDS.match(shadow.folded, place.until) is not None)
        or (instead.must_agree and not place.owning and _is_told_of(shadow, place))
        or _goes_on(shadow, place)
        or _may_be_no_surname(shadow, place)
    )


def _is_described(near: Around) -> bool:
    """«lille Mina», «min Mina», «Mina mi»."""
    if near.before and (_leads(near.before[0])):
        return True
    return not _AFTER.isdisjoint(near.after[:1])


def _leads(before: str) -> bool:
    return before in _BEFORE or before in _TITLES or is_adjective(before)


def _must_agree(words: str) -> bool:
    folded = words.casefold()
    first, *more = folded.split()[:3] or [""]
    return bool(
        _NEUTER_END.search(first)
        or (len(more) == 1 and _NEUTER_END.search(more[0]))
        or _NEUTER_START.match(folded)
        or _PLURAL_END.search(first)
        or _PLURAL_START.match(folded)
    )


def _is_told_of(shadow: Shadow, place: Place) -> bool:
    """Tell whether something is said to be in some way near the name: «Mina er sulten»."""
    near = words_near(shadow.folded, place.at, place.until)
    return not near.isdisjoint(_COPULAS) or not near.isdisjoint(_BENDING)


def _goes_on(shadow: Shadow, place: Place) -> bool:
    """Tell whether the word goes on: «Mina-jenta», «Mina-dag»."""
    rest = _COMPOUND.match(shadow.folded, place.until)
    return rest is not None and not shadow.capital(rest.end() - 1)


def _may_be_no_surname(shadow: Shadow, place: Place) -> bool:
    """«MINA SKRATTA AV LATTER», «Mina H. Kaffe ble det ikke»: what went along may be no surname."""
    name = place.name
    if not place.joined or place.until <= name.end:
        return False
    rest = _ANY_WORD.findall(shadow.folded[name.end : place.until])
    if not rest or is_surely_a_surname(rest[-1]):
        return False
    loud = shadow.shouted(name.start, name.end) and shadow.shouted(name.end, place.until)
    return loud or ". " in shadow.written(name.end, place.until)


# --- Two who get the same words ---------------------------------------------------------------


def alike(folded: str, places: Sequence[Place]) -> frozenset[int]:
    """Return which of the places, in order, stand beside another that gets the same words.

    «Mina og Jonas» would be «ungen og ungen». The same name said twice stays as it was.
    """
    found: set[int] = set()
    for number, (one, other) in enumerate(pairwise(places)):
        if one.key != other.key and _get_the_same(one, other) and _beside(folded, one, other):
            found |= {number, number + 1}
    return frozenset(found)


def _get_the_same(one: Place, other: Place) -> bool:
    return one.swap.replacement.split() == other.swap.replacement.split()


def _beside(folded: str, one: Place, other: Place) -> bool:
    """Tell whether nothing but «og» is between them, or, for two swaps, no end of a sentence."""
    between = folded[one.until : other.at]
    if len(between) <= _LONGEST_LINK and _LINK.fullmatch(between):
        return True
    return one.swap != other.swap and _STOPS.isdisjoint(between)


_STOPS: Final = frozenset(".!?…\n")
