"""Where a small «vår» is «our», and not somebody called so, nor a season."""

import re
from typing import Final

from mammadagbok.domain.replacing.adjectives import STRONG, WEAK
from mammadagbok.domain.replacing.around import Around
from mammadagbok.domain.surnames import NEVER_A_SURNAME, stays_when_shouted
from mammadagbok.domain.word_list import word_list

_OURS: Final = word_list(
    """
    gruppa gruppen familien leiligheten jenta gutten guten datteren dattera sønnen sonen stua senga
    mamma tiden tida dagen hverdagen kvardagen turen historien historia saken saka hytta bilen
    hunden katten døra
    """
)
"""Before «vår»."""
_OUR: Final = word_list(
    """
    egen eigen felles mor far sønn son datter dotter familie gruppe tur tid plass måte side skyld
    leilighet hverdag kvardag historie glede mening
    """
)
"""After «vår»."""
_PREPOSITIONS: Final = word_list(
    """
    på i med for av til hos etter ved under over mot uten utan fra frå gjennom blant mellom før
    """
)
_IT_IS: Final = word_list("er var blir ble blei vart")
_LEADING: Final = word_list("og eller men at som enn fordi både også hele heile") | {""}
"""No verb: after one «vår nye sko» may be what Vår got."""
_DEFINITE: Final = re.compile(r"\w{2,}(?:en|et|a|ene|ane)\Z")
_SURELY_DEFINITE: Final = re.compile(r"\w{2,}(?:en|ene|ane)\Z")
_NO_NOUN: Final = re.compile(r"\w*(?:en|et|a|ene|ane|te|de|er|ar|ig|eg|vis|s)\Z")
"""Nouns with an article, verbs and adverbs: not what «our» stands before."""
_NO_NOUNS: Final = word_list(
    """
    igjen noen ingen nokon nesten enten verken korkje sammen saman siden sidan uten utan alene
    åleine her der ute inne oppe nede borte hjemme heime snart hver kvar annenhver annankvar halv
    kl midt
    """
)
_TIMES: Final = word_list("hele heile halve neste forrige førre samme same andre siste")
"""Adjectives that stand before a time: «hos Vår hele dagen»."""


def is_our(near: Around) -> bool:
    """Tell whether the words around make it «our»: «dagen vår», «vår første», «er vår plass»."""
    first, second, *_ = (*near.before, "", "")
    if first in _OURS or _is_definite(first, second):
        return True
    if not near.after:
        return False
    follows = near.after[0]
    if follows not in _OUR and (follows in NEVER_A_SURNAME or stays_when_shouted(follows)):
        return False
    introduced = first in _PREPOSITIONS or (first in _IT_IS and second in {"det", "dette"})
    if follows in _OUR or follows in WEAK - _TIMES:
        led = introduced or first in _LEADING
        return led and near.after[1:2] not in (("gang",), ("gangen",))
    return introduced and _may_be_owned(follows)


def _is_definite(first: str, second: str) -> bool:
    """«på hytta vår», and «hunden vår» first of all: no verb stands there."""
    if first in _NO_NOUNS | STRONG:
        return False
    if second in _PREPOSITIONS:
        return _DEFINITE.match(first) is not None
    return not second and _SURELY_DEFINITE.match(first) is not None


def _may_be_owned(word: str) -> bool:
    """Tell whether a word may be a noun without an article, and can be nothing else."""
    return word not in _NO_NOUNS | _PREPOSITIONS | STRONG | WEAK and not _NO_NOUN.match(word)
