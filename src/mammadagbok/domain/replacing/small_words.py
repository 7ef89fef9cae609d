"""Where a name that is a word is held, in small letters, by the words around to be the word.

In doubt it is not: she may have written the name so.
"""

import re
from typing import Final

from mammadagbok.domain import verbs
from mammadagbok.domain.replacing.adjectives import describes_a_thing
from mammadagbok.domain.replacing.around import Around
from mammadagbok.domain.replacing.name_phrases import FOND, is_in_a_phrase
from mammadagbok.domain.replacing.name_places import Place
from mammadagbok.domain.replacing.name_words import COMMON, NEUTER, VERBS, WORDS
from mammadagbok.domain.replacing.our import is_our
from mammadagbok.domain.word_list import word_list

_COMMON_BEFORE: Final = word_list("en ein ei enhver einkvan denne")
_NEUTER_BEFORE: Final = word_list(
    "et eit mitt ditt sitt vårt vores hvert kvart dette hvilket åkkes"
)
_HIS_OWN: Final = word_list("sin si sitt sine")
"""After a name: «i Dag sin seng»."""
_MODAL: Final = word_list(
    "skal vil kan må bør skulle ville kunne måtte burde orker orkar orket orka"
)
_GETTING: Final = word_list("få får fikk fekk fått")
"""Modal or not: «vi fikk bo her», but «vi fikk Bo tilbake»."""
_BESIDE_MODAL: Final = word_list(
    """
    jeg eg du hun ho han vi me dere de dei dykk man en ein det ikke ikkje aldri gjerne også òg
    bare berre kanskje alltid helst nok jo alle barna ungene
    """
)
_DWELLING: Final = word_list(
    "her der hos sammen saman hjemme heime alene åleine borte lenge videre vidare trygt fast"
)
_AFTER_VERB: Final = _DWELLING | word_list(
    """
    i på med for til av og ved ute inne når om nå no sånn slik uten utan under over nær nærmere
    ett et en ei ein eit meg deg seg oss det den fra frå så litt mer meir godt
    """
)
_PRONOUNS: Final = word_list(
    "jeg eg æ du hun ho han vi me dere de dei dykk man alle begge ungene barna"
)
_NO_SUBJECT: Final = word_list(
    """
    dag morgen kveld natt helga uka veka nå no da då så der her det og men eller hva kva hvor
    kor når hvorfor kvifor hvordan korleis kanskje siden sidan etterpå ja nei at om fordi hvis
    """
)
_VERBS: Final = word_list(verbs.VERBS.replace("=", " ")) - _AFTER_VERB
_KNOWING: Final = word_list("vet veit visste")
_BEFORE_JO: Final = (_MODAL | _KNOWING) | word_list(
    "er var blir ble blei vart går gikk gjekk kommer kjem kom skjer sover sov bor lever"
)
_FOLLOW_A_NAME: Final = word_list("som og har hadde kommer kjem kom sover sov henter hentet henta")
_MORE: Final = re.compile(
    r"(?:mer|meir|flere|fleire|bedre|betre|før|større|mindre|\w+(?:ere|are))\Z"
)
_MONTHS: Final = word_list("april mai juni juli august")
_EVERY_MONTH: Final = _MONTHS | word_list("januar februar mars september oktober november desember")
_DATE_BEFORE: Final = re.compile(r"\d\.? ?\Z")
_YEAR_AFTER: Final = re.compile(r" (?:19|20)\d\d\b")
_PART_OF_MONTH: Final = word_list("begynnelsen byrjinga slutten midten starten")


def is_surely_the_word(folded: str, place: Place, near: Around) -> bool:
    """Tell whether a name in small letters is held by words that make it the word."""
    word = place.key
    if (
        word not in WORDS
        or "-" in _beside(folded, place)
        or not _HIS_OWN.isdisjoint(near.after[:1])
    ):
        return False
    if place.owning:
        return is_in_a_phrase(f"{word}s", near.before, near.after)
    return (
        is_in_a_phrase(word, near.before, near.after)
        or _is_noun(word, near)
        or (word in VERBS and _is_verb(word, near))
        or (word in _MONTHS and (_is_date(folded, place) or _is_month(near)))
        or (word == "jo" and _is_jo(near))
        or (word == "lo" and _is_lo(near))
        or (word == "vår" and is_our(near))
        or (word == "lykke" and near.after in (("til",), ("til", "med")))
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
    for number, before in enumerate(near.before):
        if before == "å":
            return True
        if before in _GETTING:
            return _may_be_got(word, near.before[number + 1 :], near.after)
        if before in _MODAL:
            return _has_subject(near.before[:number], near.before[number + 1 :], near.after)
        if before not in _BESIDE_MODAL:
            return False
    return False


def _may_be_got(word: str, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Tell whether it is what somebody is let do: «fikk bo her», «såret må få gro»."""
    if word == "bo":
        return not _DWELLING.isdisjoint(after[:1])
    modal, somebody, *_ = (*before, "", "")
    return word == "gro" and modal in _MODAL and somebody not in {"", *_PRONOUNS, *_NO_SUBJECT}


def _has_subject(
    after_modal: tuple[str, ...], before_modal: tuple[str, ...], after_verb: tuple[str, ...]
) -> bool:
    """Tell whether somebody else than the name «skal bo»: «skal vi bo», «Bo skal bo her»."""
    if not _PRONOUNS.isdisjoint({*after_modal, *before_modal[:1]}):
        return not after_verb or after_verb[0] in _AFTER_VERB or not _is_verb_form(after_verb[0])
    somebody = bool(before_modal) and before_modal[0] not in _NO_SUBJECT
    return somebody and (not after_verb or after_verb[0] in _AFTER_VERB)


def _is_verb_form(word: str) -> bool:
    """Tell whether the word is a verb, or may be the infinitive of one."""
    return word in _VERBS or word.endswith("e")


def _is_date(folded: str, place: Place) -> bool:
    before = folded[max(0, place.at - 4) : place.at]
    after = folded[place.until : place.until + 6]
    return bool(_DATE_BEFORE.search(before) or _YEAR_AFTER.match(after))


def _is_month(near: Around) -> bool:
    """«i mai», «fra mai av», «hele mai», «i slutten av mai», «siden mai har jeg»."""
    first, second, *_ = (*near.before, "", "")
    follows, then, *_ = (*near.after, "", "")
    match first:
        case "i":
            return second not in FOND
        case "hele" | "heile":
            return True
        case "av":
            return second in _PART_OF_MONTH
        case "fra" | "frå":
            return follows == "av" or (follows in {"til", "og"} and then in _EVERY_MONTH)
        case "til":
            return second in _EVERY_MONTH
        case "siden" | "sidan":
            return follows not in _VERBS or then in _PRONOUNS
    return follows in {"måned", "månad"}


def _is_jo(near: Around) -> bool:
    """«hun er jo her», «da er hun jo her», «jo mer, jo bedre»: no name, or one too many."""
    if not near.before:
        return bool(near.after) and _MORE.match(near.after[0]) is not None
    held = {*near.before[:2]}
    stands = not held.isdisjoint(_BEFORE_JO) and not held.isdisjoint(_PRONOUNS | {"det"})
    if not (stands and near.after):
        return False
    follows = near.after[0]
    return follows not in _FOLLOW_A_NAME and (held.isdisjoint(_KNOWING) or follows not in _VERBS)


def _is_lo(near: Around) -> bool:
    """«hun lo», «lo vi»: told of somebody who is there already."""
    return bool(near.before[:1] and near.before[0] in _PRONOUNS) or bool(
        near.after and near.after[0] in _PRONOUNS - {"han", "ungene", "barna"}
    )
