"""Adjectives said of somebody small or dear, as they are written before and after who it is."""

import re
from typing import Final

from mammadagbok.domain.word_list import word_list

WEAK: Final = word_list(
    """
    lille litle litla lisle vesle vesla vetle kjære stakkars snille søte gode store fine flinke
    glade gla triste slitne trøtte trøytte syke sjuke sinte arme unge gamle nye kloke tøffe tøfe
    modige rare ville stille blide bittelille knøttlille bitte minste eldste yngste første
    fyrste andre beste samme same stolte dyre elskede elska kjekke spreke redde våkne våte kalde
    varme mindre større eldre yngre friske sunne myke vakre fagre skjønne nydelige herlige
    deilige deilege fattige rolige morsomme gøyale smarte raske trygge nyfødte nyfødde fødte
    sovende mette egne egen eigen eiga selve sjølve sjølvaste forbaska jævla fordømte pokkers
    ekte virkelige halve hele heile uskyldige hjelpeløse hjelpelause ensomme einsame forlatte
    savnede sårbare sensitive sterke svake tapre tålmodige lure lange korte tynne tjukke tykke
    lyse mørke blonde krøllete bustete skitne møkkete fornøyde sure grinete grinute gretne
    forkjølte febersyke utslitte overtrøtte skremte livredde
    """
)
"""In the form before a name: «lille Mina»."""

STRONG: Final = word_list(
    """
    liten lita søt snill god stor fin flink trist sliten trøtt trøytt syk sjuk sint ung gammel
    gamal ny klok tøff modig rar vill blid stolt kjekk sprek redd våken vaken våt kald varm
    frisk sunn myk vakker skjønn nydelig nydeleg herlig herleg deilig deileg fattig rolig roleg
    urolig uroleg morsom smart rask trygg utrygg sulten svolten mett sur grinete gretten
    forkjølt utslitt overtrøtt skremt livredd ensom einsam forlatt sårbar sterk svak tapper
    tålmodig lur lang kort tynn tykk lys mørk fornøyd lykkelig lykkeleg ulykkelig lei kvalm født
    fødd dårlig dårleg travel tung spesiell vond hard slitsom vanlig vanleg kjedelig kjedeleg
    tørr naken ren blek bleik døv blind stum frossen
    alene åleine flau stille sjenert kresen ferdig klar borte høy høg lav låg treg rastløs hyper
    gira dyktig bekymret bekymra nervøs engstelig usikker sikker alvorlig beskjeden sjalu
    misunnelig nysgjerrig forvirret forvirra skuffet skuffa såret såra oppmerksom avhengig
    uavhengig interessert glad gla nytt godt fint trygt edru rusfritt verdig bedre betre annen
    annan annet anna sånn slik helt ganske veldig kjempefin kjempegod bra dum grei ok okei kjip
    koselig koseleg
    """
)
"""In the form before a noun with «en» or after «er»."""

OF_SOMEBODY: Final = word_list(
    """
    sliten trøtt trøytt sint sulten svolten mett redd våken vaken syk sjuk glad gla forkjølt snill
    flink modig utslitt overtrøtt livredd sur grinete gretten kvalm ensom einsam lei stolt sjenert
    bekymret bekymra skremt klok kjekk søt ung fornøyd flau sjalu forlatt tapper rastløs
    naken blek bleik døv blind stum frossen
    """
)
"""Those of them that no day and no stone can be, but somebody."""

NOT_ADJECTIVES: Final = word_list(
    """
    stige vige tige sige nige krige sende vende hende ende brende kjende spende skjende tende
    rende lende kjenne skrive
    """
)
"""End as adjectives do, and are none."""

_WEAK_ENDING: Final = re.compile(r"(?:ige|ege|ende|ande|årige|løse|lause|somme|same|sinte)\Z")

_STRONG_ENDING: Final = re.compile(r"\w{2}(?:ig|leg|som|sk|full|løs|laus|ende|ande)\Z")


def is_adjective(word: str) -> bool:
    """Tell whether the word, folded, is an adjective that may stand before a name."""
    if word in WEAK or word in STRONG:
        return True
    return _WEAK_ENDING.search(word) is not None and word not in NOT_ADJECTIVES


def describes_a_thing(word: str) -> bool:
    """Tell whether the word may stand between «en» and what is no person: «en merkelig dag»."""
    if word in OF_SOMEBODY:
        return False
    return is_adjective(word) or _STRONG_ENDING.search(word) is not None
