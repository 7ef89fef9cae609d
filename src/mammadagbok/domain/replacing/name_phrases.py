"""Phrases in which a small word that is a name as well is sure to be the word.

Each is matched word for word, so only what cannot be said of somebody called that stands here.
"""

from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.replacing.name_words import WORDS
from mammadagbok.domain.word_list import word_list

_PHRASES: Final = """
i dag, god dag, hver dag, kvar dag, samme dag, same dag, neste dag, forrige dag, førre dag,
annenhver dag, annankvar dag, annakvar dag, enhver dag, dag for dag, dag etter dag, natt og dag,
dag og natt, fra dag til dag, frå dag til dag, eneste dag, einaste dag, første dag, fyrste dag,
siste dag, andre dag, annen dag, annan dag, slik dag, sånn dag, mang en dag, per dag, pr dag, hele
dag, heile dag, den dag, hvilken dag, mors dag, fars dag, fin dag, dårlig dag, travel dag, tung
dag, lang dag, rolig dag, roleg dag, vanlig dag, vanleg dag, ny dag, vond dag, dags dato, til dags,
dags tid, hennes liv, hans liv, deres liv, hennar liv, dykkar liv, liv og død, liv og lære, liv og
røre, liv og helse, liv og lyst, livs levende, nytt liv, godt liv, eget liv, eige liv, eneste liv,
vår og sommer, vår og høst, vår egen, vår eigen, vår felles, vår første, vår mor, vår far, vår
sønn, vår son, vår datter, vår dotter, vår familie, vår gruppe, vår tur, vår tid, feil tone, rett
tone, samme tone, same tone, god tone, stein på stein, kaste stein, kasta stein, kastet stein,
kaster stein, stein for stein, i sommer, hver sommer, kvar sommer, neste sommer, forrige sommer,
til sommer, hele sommer, i høst, til høst, hver høst, i vinter, hver vinter, til vinter, i morgen,
god morgen, til jul, i jul, god jul, hver jul, kvar jul, før jul, etter jul, jul og nyttår, feire
jul, feirer jul, feiret jul, feira jul, feirar jul, første jul, neste jul, siste jul, i helga, hele
helga, heile helga, denne helga, neste helga, forrige helga, sist helga, hver helga, i fred, fred
og ro, ro og fred, hvil i fred, kvil i fred, i ro, ro og mak, masse lykke, ren lykke, gråt av
lykke, gråte av lykke, gråter av lykke, full av lykke, til havs, i sol, mye sol, mykje sol, litt
sol, masse sol, sol og varme, sol og regn, i storm, i frost, i snø, mye snø, mykje snø, masse snø,
litt snø, snø og is, i lyng, i silke, fri vilje, god vilje, beste vilje, vond vilje, skog og mark,
i mark, i elva, langs elva, bent fram, bent frem, helt tom, heilt tom, ganske tom, veldig tom,
føler meg tom, føler seg tom, følte meg tom, tom for ord, kjenner meg tom, tom for krefter, tom for
energi, helt trygg, heilt trygg, føler meg trygg, føler seg trygg, følte meg trygg, kjenner meg
trygg, føle meg trygg, føle seg trygg, gud signe, vi er mette, vi var mette, vi ble mette, vi vart
mette, alle ble mette, alle var mette, ble vi mette, barna var mette, barna ble mette, spiste oss
mette, spise seg mette, gode og mette, mette og gode, mette og glade, mette og fornøyde, de andre,
dei andre, den andre, det andre, noen andre, nokon andre, alle andre, ingen andre, mange andre,
hverandre, andre gang, andre gangen, andre enn, andre mødre, andre folk, andre barn, andre ting,
blant andre, med andre ord, på andre siden, andre dagen, altfor my, veldig my, per uke, per veke,
per måned, per månad, per år, per gang, per time, per telefon, per post, per stykk, per person, per
natt, hans egen, hans eigen, hans egne, hans eget, hans mor, hans far, hans familie, faren hans,
moren hans, mora hans, bilen hans, søsteren hans, søstera hans, broren hans, familien hans, kona
hans, mammaen hans, rommet hans, stemmen hans, navnet hans, namnet hans, huset hans, øynene hans,
jobben hans, livet hans, saken hans, fekk inga hjelp, har inga hjelp, har inga tid, hadde inga tid,
inga meining, barna mine, ungene mine, ungane mine, jentene mine, guttene mine, vennene mine,
foreldrene mine, foreldra mine, tankene mine, følelsene mine, kjenslene mine, ordene mine, orda
mine, tinga mine, tingene mine, pengene mine, hendene mine, armene mine, føttene mine, øynene mine,
alle mine, mine egne, mine eigne, mine barn, mine unger, mine ungar, mine foreldre, mine tanker,
mine følelser, mine ting, mine to, barna dine, ungene dine, ungane dine, tankene dine, barna sine,
ungene sine, ungane sine, foreldrene sine, sine egne, sine eigne, sine barn, unn deg, unn dykk, de
rosa, den rosa, en rosa, ei rosa, de lilla, den lilla, jeg klara det, jeg klara å, eg klara det, eg
klara å, vi klara det, vi klara å, hun klara det, ho klara det, frank og fri, syttende mai, første
mai, fyrste mai, neste mai, la det vera, dag ut og dag inn, dag ut dag inn, dag inn og dag ut, dag
inn dag ut, ønske lykke til, ønsker lykke til, ønsket lykke til, ønska lykke til, deg lykke til,
meg lykke til, oss lykke til, til lykke med dagen, jo før jo heller, la det gro, høylys dag, lyse
dag, til livs, denne vår, neste vår, forrige vår, hver vår, kvar vår, i vår, i fjor vår
"""

FOND: Final = word_list("glad glade gla gladere forelsket forelska kjær tro trua tru")
"""Before «i» they make «dag» somebody: «glad i dag» may be of Dag."""

GENITIVES: Final = frozenset(f"{word}s" for word in WORDS)


@dataclass(frozen=True, slots=True)
class Phrase:
    """What stands before a word, the nearest first, and after it."""

    before: tuple[str, ...]
    after: tuple[str, ...]


_Phrases = dict[tuple[str, str, str], list[Phrase]]


def _by_neighbours() -> _Phrases:
    """Return the phrases by the word before, the word, and the word after where none is before."""
    found: _Phrases = {}
    for phrase in _PHRASES.split(","):
        words = phrase.split()
        for at, word in enumerate(words):
            if len(words) > 1 and word in WORDS | GENITIVES:
                before, after = tuple(reversed(words[:at])), tuple(words[at + 1 :])
                key = (before[0], word, "") if before else ("", word, after[0])
                found.setdefault(key, []).append(Phrase(before, after))
    return found


_BY_NEIGHBOURS: Final = _by_neighbours()


def is_in_a_phrase(word: str, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Tell whether a small word, with the words before it from the nearest on, is in a phrase."""
    keys = [(each, word, "") for each in before[:1]] + [("", word, each) for each in after[:1]]
    return any(
        before[: len(phrase.before)] == phrase.before
        and after[: len(phrase.after)] == phrase.after
        and not (phrase.before == ("i",) and not FOND.isdisjoint(before[1:2]))
        for key in keys
        for phrase in _BY_NEIGHBOURS.get(key, ())
    )
