"""Names that are words: where one must be the name, may be it, and cannot be it."""

import re
import unicodedata
from enum import Enum, auto
from typing import Final

from mammadagbok.domain.adjectives import describes_a_thing
from mammadagbok.domain.around import Around
from mammadagbok.domain.instead import ends_in_abbreviation
from mammadagbok.domain.name_phrases import JO_FOLLOWS, is_in_a_phrase
from mammadagbok.domain.name_places import Place
from mammadagbok.domain.name_words import COMMON, NEUTER, VERBS, WORDS
from mammadagbok.domain.shadow import UNSEEN, Shadow
from mammadagbok.domain.word_list import word_list

_SHORT: Final = 2
"""Letters in a name that is a word, an abbreviation or a unit wherever it is written small."""
_COMMON_BEFORE: Final = word_list("en ein ei enhver einkvan denne")
_NEUTER_BEFORE: Final = word_list(
    """
    et eit mitt ditt sitt vårt vores hvert kvart dette hvilket åkkes
    """
)
_MODAL: Final = word_list(
    """
    skal vil kan må bør skulle ville kunne måtte burde fått får fikk fekk orker orkar orket orka
    """
)
_BESIDE_MODAL: Final = word_list(
    """
    jeg eg du hun ho han vi me dere de dei dykk man en ein det ikke ikkje aldri gjerne også òg
    bare berre få kanskje alltid helst nok jo alle barna ungene
    """
)
_AFTER_VERB: Final = word_list(
    """
    her der hos i på med sammen saman hjemme heime alene åleine for til og ved borte ute inne
    når om nå no der sånn slik lenge videre vidare uten utan under over nær nærmere ett et en ei
    ein eit meg deg seg oss det den fra frå så litt mer meir fast trygt godt et på
    """
)
_PRONOUNS: Final = word_list(
    """
    jeg eg æ du hun ho han vi me dere de dei dykk man alle begge ungene barna
    """
)
_NO_SUBJECT: Final = word_list(
    """
    dag morgen kveld natt helga uka veka nå no da då så der her det og men eller hva kva hvor
    kor når hvorfor kvifor hvordan korleis kanskje siden sidan etterpå ja nei at om fordi hvis
    """
)
_FINITE: Final = _MODAL | word_list("er var har hadde kommer kjem kom blir ble vart sover sov")
_MONTHS: Final = word_list("april mai juni juli august")
_DATE_BEFORE: Final = re.compile(r"\d\.? ?\Z")
_YEAR_AFTER: Final = re.compile(r" (?:19|20)\d\d\b")
_NUMBER: Final = re.compile(r"\d\Z")
_WITHIN: Final = frozenset(",;/&+")
_MARKUP: Final = f" *_\n{UNSEEN}"


class Standing(Enum):
    """What a place of a listed name is."""

    MUST = auto()
    MAY = auto()
    CANNOT = auto()


def standing(shadow: Shadow, place: Place, near: Around) -> Standing:
    """Return whether the place must be the name, may be it or cannot be it.

    Norwegian writes only names with a capital inside a sentence. Small letters are a word for sure
    only in a few phrases; in doubt they may be the name.
    """
    if place.key not in WORDS and len(place.key) > _SHORT:
        return Standing.MUST
    written = shadow.written(place.name.start, place.name.end)
    if _has_other_letters(place.key, written):
        return Standing.MUST
    if written.islower():
        return Standing.CANNOT if _is_the_word(shadow.folded, place, near) else Standing.MAY
    if not shadow.capital(place.name.start) or _touches_a_digit(shadow, place):
        return Standing.MAY
    if place.key not in WORDS:
        return Standing.MUST
    if len(place.key) > 1 and written.isupper():
        return Standing.MAY
    if place.joined or not _may_start(shadow, place.at):
        return Standing.MUST
    return Standing.MAY


def _has_other_letters(key: str, written: str) -> bool:
    """Tell whether it is written with an accent that the word has not: «André»."""
    letters = written.casefold()
    if letters == key:
        return False
    letters = unicodedata.normalize("NFC", letters)
    return any(sign not in key and unicodedata.decomposition(sign) for sign in letters)


def _touches_a_digit(shadow: Shadow, place: Place) -> bool:
    if len(place.key) > _SHORT:
        return False
    around = (
        shadow.folded[max(0, place.at - 1) : place.at]
        + shadow.folded[place.until : place.until + 1]
    )
    return any(sign.isdigit() or sign == "-" for sign in around)


def _may_start(shadow: Shadow, at: int) -> bool:
    """Tell whether a sentence, a line or a quote may start there, so that a word has a capital."""
    before = shadow.folded[max(0, at - 40) : at].replace(UNSEEN, "")
    if "\n" in before[len(before.rstrip()) :]:
        return True
    before = before.rstrip(_MARKUP)
    if not before:
        return True
    if before[-1] == "." and ends_in_abbreviation(before[:-1]):
        return False
    return not (unicodedata.category(before[-1]).startswith("L") or before[-1] in _WITHIN)


# --- Surely the word --------------------------------------------------------------------------


def _is_the_word(folded: str, place: Place, near: Around) -> bool:
    """Tell whether a name in small letters is held by words that make it the word."""
    if place.key not in WORDS or "-" in _beside(folded, place):
        return False
    if place.owning:
        return is_in_a_phrase(f"{place.key}s", near.before, near.after)
    return (
        is_in_a_phrase(place.key, near.before, near.after)
        or _is_noun(place.key, near)
        or _is_verb(place.key, near)
        or _is_date(folded, place)
        or (place.key == "jo" and _is_jo(near))
        or (place.key == "lo" and _is_lo(near))
        or (place.key == "lykke" and near.after in (("til",), ("til", "med")))
    )


def _beside(folded: str, place: Place) -> str:
    """Return the signs on either side, and those inside."""
    return folded[max(0, place.name.start - 1) : place.name.end + 1]


def _is_noun(word: str, near: Around) -> bool:
    """«en dag», «en helt vanlig dag», «et liv»: what «en Dag» would be is no Norwegian."""
    articles = _COMMON_BEFORE if word in COMMON else _NEUTER_BEFORE if word in NEUTER else ()
    for before in near.before:
        if before in articles:
            return True
        if not describes_a_thing(before):
            return False
    return False


def _is_verb(word: str, near: Around) -> bool:
    if word not in VERBS or not near.before:
        return False
    for number, before in enumerate(near.before):
        if before == "å":
            return True
        if before in _MODAL:
            return _has_subject(near.before[:number], near.before[number + 1 :], near.after)
        if before not in _BESIDE_MODAL:
            return False
    return False


def _has_subject(
    after_modal: tuple[str, ...], before_modal: tuple[str, ...], after_verb: tuple[str, ...]
) -> bool:
    """Tell whether somebody else than the name «skal bo»: «skal vi bo», «mamma skal bo her»."""
    if not _PRONOUNS.isdisjoint({*after_modal, *before_modal[:1]}):
        return not after_verb or after_verb[0] not in _FINITE
    somebody = bool(before_modal) and before_modal[0] not in _NO_SUBJECT
    return somebody and (not after_verb or after_verb[0] in _AFTER_VERB)


def _is_date(folded: str, place: Place) -> bool:
    if place.key not in _MONTHS:
        return False
    before = folded[max(0, place.at - 4) : place.at]
    after = folded[place.until : place.until + 6]
    return bool(_DATE_BEFORE.search(before) or _YEAR_AFTER.match(after))


def _is_jo(near: Around) -> bool:
    held = " ".join(near.before[1::-1]) in JO_FOLLOWS
    return held and bool(near.after) and near.after[0] not in ("som", "og")


def _is_lo(near: Around) -> bool:
    """«hun lo», «lo vi»: told of somebody who is there already."""
    return bool(near.before[:1] and near.before[0] in _PRONOUNS) or bool(
        near.after and near.after[0] in _PRONOUNS - {"han", "ungene", "barna"}
    )
