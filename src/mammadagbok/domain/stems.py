"""What is left of a Norwegian word without its ending, in bokmål and nynorsk.

After Snowball's rules for Norwegian (https://snowballstem.org/algorithms/norwegian/stemmer.html),
with every ending that may be one taken off instead of the longest alone: which it is, a word by
itself does not tell, and two words are forms of each other when they have one stem in common.
"""

import re
from typing import Final

LEAST: Final = 3
"""Letters of the shortest stem. Shorter words stand in `families` with all their forms."""
_ENDINGS: Final = (
    *("a", "e", "en", "et", "er", "ene", "ane", "ar", "ne"),
    *("t", "te", "de", "d", "ende", "ande"),
    *("ere", "est", "este", "are", "ast", "aste", "st", "ste"),
)
_PLAIN_ENDINGS: Final = ("a", "e", "en", "et", "er", "ene", "ane", "ar", "s")
_VOWELS: Final = "aeiouyæøå"
_AFTER_VOICE: Final = frozenset("vgjiyøåe")
"""After these a verb's past ends in -de, and -d."""
_LONG_BEFORE_T: Final = frozenset("lng")
"""spille, spilte · kjenne, kjente · bygge, bygde: written once before the ending."""
_DROPPED: Final = re.compile(r"(.*[^aeiouyæøå])e([lnr])$")
"""gammel, gamle · sulten, sultne · vinter, vintre."""
_ROOTS_IN_T: Final = """
vent hent plant tant jent rent kant smelt velt start gift løft luft kost fest list tist rist mist
frist lyst høst trist stolt salt sult fast vekt kort hjert skjort bort sort part kart port sport
gjest kunst brist post møt vest mest sist først støt gråt must rust trøst bryst hest test prest
rest nest blest kvist gnist tvist svart hvert hvit kvit stat dat mat lat vet set let bit lit skit
midt tidt fort vert konsert dessert alt talt felt telt belt pelt bilt tolt volt bolt holt gult
skolt kult mynt vant pant punkt akt takt makt pakt rekt sekt effekt prosjekt objekt inntekt plikt
dikt vikt utsikt frykt flukt frukt lukt tukt drakt vakt jakt slekt kontakt direkt perfekt produkt
konflikt korrekt distrikt apotek forskt aktivitet universitet student patient pasient client
moment dokument argument talent klient element instrument restaurant elefant slant gigant sprint
print hint mint spent kontent vint gnaut staut saut kraut flaut smaut sint ment
"""
"""What looks like an ending with t, and is not: vente is no form of venn, nor stolt of stol."""
_NO_STEM: Final = """
bare etter under over eller aller heller ellers mellom siden sidan uten utan noen ingen egen eigen
denne dette disse annen anna annet andre heter aldri alltid sammen enten foran innen innan hvilken
hvilke mange snart hverken verken sommer sommar gjerne som men han den det for har ble var være
kan skal vil man seg meg deg til fra med mot ved hos opp inn sin min din sine mine dine hennes
hans jeg vere ikke før når et ett
"""
"""Words that are whole as they stand, and would be taken for forms of others."""
_OTHERS: Final = """
mor far trygd fødsel
"""
"""Words with stems like those of other words, and with families of their own."""
_IN_T: Final = frozenset(_ROOTS_IN_T.split())
_WHOLE: Final = frozenset(_NO_STEM.split())
_ALONE: Final = frozenset(_OTHERS.split())
_TURNED: Final = {
    "bøk": "bok",
    "mødr": "mor",
    "fedr": "far",
    "brødr": "bror",
    "føtt": "fot",
    "menn": "mann",
}
"""Stems of last parts of compounds, with the one all forms have: dagbøker, bestemødre, nordmenn."""
_ENDS: Final = _TURNED | {"leg": "lig", "heit": "het", "sam": "som", "gj": "g", "kj": "k"}
"""langsam, langsom: and what the two norms write differently at the end of many words."""
_ENDING_SO: Final = tuple(_ENDS)
_LEAST_BEFORE: Final = 2
"""Letters before such an end."""


def stems(word: str) -> frozenset[str]:
    """Return the stems of a folded word: «jentene» has jent, jenten and jente; «under» has none."""
    if word in _WHOLE or word in _ALONE:
        return frozenset()
    found: set[str] = set()
    for whole in _without_s(word):
        found.add(whole)
        for ending in _ENDINGS:
            if whole.endswith(ending):
                found.update(_rooted(whole[: len(whole) - len(ending)], ending))
    plain = {_plain(each) for each in found}
    return frozenset(plain | {_shortened(each) for each in plain})


def is_small_word(word: str) -> bool:
    """True for a folded word that has no stem and makes no compounds."""
    return word in _WHOLE


def roots(word: str) -> tuple[str, ...]:
    """Return a folded word, and it without each ending that a noun or an infinitive may have."""
    found = [word]
    for ending in _PLAIN_ENDINGS:
        root = word.removesuffix(ending)
        if root != word and len(root) >= LEAST:
            found.append(root)
    return tuple(map(_plain, found))


def beginnings(stem: str) -> tuple[str, ...]:
    """Return beginnings of which every word has one that has this stem."""
    found = [stem]
    if len(stem) > LEAST and stem[-1] == stem[-2]:
        found.append(stem[:-1])
    if stem[-1:] in ("l", "n", "r") and stem[-2:-1] not in _VOWELS:
        found += [f"{stem[:-1]}e", f"{stem[:-1]}{stem[-2:-1]}e"]
    if stem.endswith("lig"):
        found.append(f"{stem[:-3]}leg")
    for turned, plain in _TURNED.items():
        if stem.endswith(plain) and len(stem) > len(plain) + 1:
            found.append(stem.removesuffix(plain) + turned)
    if stem.endswith("som"):
        found.append(f"{stem[:-3]}sam")
    if stem.endswith("het"):
        found.append(f"{stem[:-3]}heit")
    return tuple(found)


def _without_s(word: str) -> tuple[str, ...]:
    """Return the word, and what is left without an -s that may be a genitive's or a passive's."""
    shorter = word[:-1]
    long_enough = len(shorter) > LEAST or (len(shorter) == LEAST and shorter[-1:] in _VOWELS)
    if word.endswith("s") and long_enough and not shorter.endswith("s"):
        return word, shorter
    return (word,)


def _rooted(root: str, ending: str) -> tuple[str, ...]:
    """Return the stems when `ending` is one here, () when it is not."""
    if len(root) < LEAST or not any(letter in _VOWELS for letter in root):
        return ()
    if ending in ("t", "te"):
        if f"{root}t" in _IN_T or root[-1] == "t":
            return ()
        return (root, root + root[-1]) if root[-1] in _LONG_BEFORE_T else (root,)
    if ending in ("st", "ste"):
        return (root,) if root.endswith(("ig", "leg")) else ()
    if ending == "ne":
        return (root,) if root.endswith("er") else ()
    if ending in ("d", "de"):
        if root[-1] not in _AFTER_VOICE:
            return ()
        return (root, root + root[-1]) if root[-1] == "g" else (root,)
    return (root,)


def _plain(stem: str) -> str:
    """Write a stem in the one way both norms and all forms have: rommet is rom, -leg is -lig."""
    if stem.endswith("mm") and len(stem) > LEAST:
        return stem[:-1]
    if not stem.endswith(_ENDING_SO):
        return stem
    for end, plain in _ENDS.items():
        if stem.endswith(end) and len(stem) >= len(end) + _LEAST_BEFORE:
            stem = stem.removesuffix(end) + plain
    return stem


def _shortened(stem: str) -> str:
    """Drop the e of an unstressed last syllable: gammel is gaml, vakker is vakr."""
    found = _DROPPED.match(stem)
    if not found or len(found[1]) < 2:
        return stem
    begin = found[1]
    if len(begin) > 2 and begin[-1] == begin[-2]:
        begin = begin[:-1]
    return begin + found[2]
